import { describe, expect, it } from 'vitest';
import { FORMS, ROWS } from '../../src/generated/lexicon.ts';
import { modeFor } from '../../src/kit/phrase.ts';
import type { Edit } from '../../src/kit/rewrite.ts';
import { unpackForms, unpackRow } from '../../src/lexicon/packed.ts';
import { createPhraseFinder } from '../../src/lexicon/phrases.ts';
import type { PhraseForm } from '../../src/lexicon/site.ts';
import { type Carrier, carrierOf } from './carriers.ts';
import { blockOf } from './site-of.ts';

const rows = ROWS.split('\n').map(unpackRow);
const forms = FORMS.split('\n').flatMap(line =>
  unpackForms(line, index => rows[index] ?? unpackRow('', index)),
);
const finders = new Map(
  (['contract', 'help'] as const).map(kind => [
    kind,
    createPhraseFinder({ kind, house: [], protect: [], locale: null }),
  ]),
);

/** The matches of the list in a text, in all of its sentences. */
function matchesIn(text: string, kind: 'contract' | 'help') {
  const block = blockOf(text);
  return block.sentences.flatMap(sentence => finders.get(kind)?.(sentence, block) ?? []);
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((edited, { at, text: by }) => edited.slice(0, at.start) + by + edited.slice(at.end), text);
}

/** The form in a sentence that its guards accept, in a kind of document where the row speaks. */
function found(form: PhraseForm, kind: 'contract' | 'help'): Carrier | null {
  const find = finders.get(kind);
  return find === undefined ? null : carrierOf(form, find);
}

describe('the word list', () => {
  const kinds = ['contract', 'help'] as const;
  const cases = kinds.flatMap(kind =>
    forms.map(form => ({
      form,
      kind,
      carrier: modeFor(form.row, kind) === 'off' ? null : found(form, kind),
    })),
  );
  const speaking = cases.filter(({ form, kind }) => modeFor(form.row, kind) !== 'off');

  it('finds every row in every form, in a sentence that its guards accept', () => {
    const missing = speaking.filter(({ carrier }) => carrier === null);
    console.log(
      `${rows.length} rows, ${forms.length} forms: ${speaking.length - missing.length} found in a sentence`,
    );
    expect(
      missing.map(
        ({ form, kind }) => `${form.row.place} ${kind}: ${form.form} of “${form.tokens.join(' ')}”`,
      ),
    ).toEqual([]);
  });

  it('says nothing about rows that are off', () => {
    const off = cases.filter(({ form, kind }) => modeFor(form.row, kind) === 'off');
    expect(off.length).toBeGreaterThan(0);
    const loud = off.filter(({ form, kind }) => {
      const elsewhere = cases.find(other => other.form === form && other.kind !== kind)?.carrier;
      const texts =
        elsewhere === null || elsewhere === undefined ? [`We ${form.row.find} the goods.`] : [elsewhere.text];
      return texts.some(text => matchesIn(text, kind).some(({ row }) => row.place === form.row.place));
    });
    expect(loud.map(({ form }) => form.row.find)).toEqual([]);
  });

  it('changes nothing more when a rewrite is applied twice', () => {
    const again: string[] = [];
    for (const { form, kind, carrier } of speaking) {
      const edits = carrier?.match.rewrites[0]?.edits ?? [];
      if (carrier === null || edits.length === 0) continue;
      const once = apply(carrier.text, edits);
      const second = matchesIn(once, kind).find(({ row }) => row.place === form.row.place);
      if (second !== undefined) again.push(`${carrier.text} → ${once}`);
    }
    expect(again).toEqual([]);
  });

  it('makes safe fixes of automatic rows alone, and one for each match at most', () => {
    for (const { form, kind, carrier } of speaking) {
      const safe = carrier?.match.rewrites.filter(({ safety }) => safety === 'safe') ?? [];
      expect(safe.length, form.row.find).toBeLessThanOrEqual(modeFor(form.row, kind) === 'auto' ? 1 : 0);
      if (modeFor(form.row, kind) === 'gloss-only') expect(carrier?.match.rewrites).toEqual([]);
    }
  });

  it('leaves no instruction, no double space and no loose sign in a rewritten text', () => {
    for (const { carrier } of speaking) {
      for (const { edits } of carrier?.match.rewrites ?? []) {
        if (carrier === null || edits.length === 0) continue;
        const text = apply(carrier.text, edits);
        expect(text).not.toMatch(/[()…]| {2}| [,.]|^[a-z]/);
      }
    }
  });
});
