import { FORMS, ROWS } from '@fineprint/rules/generated/lexicon';
import { modeFor, SAME_MEANING } from '@fineprint/rules/kit/phrase';
import { unpackForms, unpackRow } from '@fineprint/rules/lexicon/packed';
import { createPhraseFinder } from '@fineprint/rules/lexicon/phrases';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import { LICENSED } from '@fineprint/rules/meaning/equivalences';
import { describe, expect, it } from 'vitest';
import { carrierOf } from '../lexicon/carriers.ts';

const rows = ROWS.split('\n').map(unpackRow);
const forms = FORMS.split('\n').flatMap(line =>
  unpackForms(line, index => rows[index] ?? unpackRow('', index)),
);

describe('the table of equivalences', () => {
  it.each(['contract', 'help'] as const)(
    'has an entry for every row of the word list that is automatic or says the same: %s',
    kind => {
      const find = createPhraseFinder({ kind, house: [], protect: [], locale: null });
      const refused = new Map<string, string>();
      for (const form of forms) {
        const mode = modeFor(form.row, kind);
        if (mode === 'off' || (mode !== 'auto' && !form.row.guards.includes(SAME_MEANING))) continue;
        const carrier = carrierOf(form, find);
        const fix =
          mode === 'auto'
            ? carrier?.match.rewrites.find(({ safety }) => safety === 'safe')
            : carrier?.match.rewrites.find(({ edits }) => carrier.match.saysSame() && edits.length > 0);
        if (carrier === null || fix === undefined) continue;
        const after = [...fix.edits]
          .sort((one, two) => two.at.start - one.at.start)
          .reduce(
            (text, { at, text: by }) => text.slice(0, at.start) + by + text.slice(at.end),
            carrier.text,
          );
        const receipt = compareMeaning(carrier.text, after, { kind });
        if (receipt.verdict === 'changed')
          refused.set(form.row.find, `${carrier.text} → ${after}: ${receipt.message}`);
      }
      expect([...refused.values()]).toEqual([]);
    },
  );

  it('licenses no row that the word list does not have', () => {
    const automatic = new Set(
      rows
        .filter(({ contractMode, guards }) => contractMode === 'auto' || guards.includes(SAME_MEANING))
        .map(({ find }) => find.toLowerCase()),
    );
    expect([...LICENSED].filter(find => !automatic.has(find))).toEqual([]);
  });
});
