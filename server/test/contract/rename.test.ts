import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@fineprint/rules/kit/finding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalFor, renameTerm } from '../../src/contract/rename-term.ts';
import { viewOf } from '../../src/contract/view.ts';
import { formatOf, parseDocument } from '../../src/document/document.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';

const reviewer = createReviewer();
const config = { ...DEFAULT_CONFIG, kind: 'contract' as const };

/** What the rules about terms and references say, without the names that they quote. */
const integrity = (text: string, path: string): readonly string[] =>
  reviewer
    .review(text, { path, config })
    .findings.filter(({ group }: Finding) => group === 'integrity')
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort();

/** A made-up name with as many words as a term, so that nothing in the text is like it. */
const nameLike = (term: string): string =>
  term
    .split(/\s+/)
    .map((word, index) => `${/^\p{Lu}/u.test(word) ? 'Z' : 'z'}${'abcdefgh'.charAt(index % 8)}rbet`)
    .join(' ');

/** Renames a term and back. Null where it was refused. */
function thereAndBack(
  text: string,
  path: string,
  term: string,
): { readonly there: string; readonly back: string } | null {
  const parse = (changed: string): ReturnType<typeof parseDocument> => parseDocument(changed, formatOf(path));
  const name = nameLike(term);
  const renamed = renameTerm(viewOf(parse(text)), term, name, parse);
  if (renamed.edits === null) return null;
  const there = applyEdits(text, renamed.edits);
  const again = renameTerm(viewOf(parse(there)), name, term, parse);
  expect(again.refusal).toBeNull();
  return { there, back: applyEdits(there, again.edits ?? []) };
}

const TERMS = [
  ['Service Fee', 'Service Fees'],
  ['Term', 'Terms'],
  ['Return Period', 'Return Periods'],
  ['Company', 'Companies'],
  ['Goods', 'Goods'],
  ['Delivery Address', 'Delivery Addresses'],
] as const;
const USES = [
  'You pay the {} on time.',
  'All {s} are listed on our site.',
  'The {}’s date is fixed, and **{}** is shown in bold.',
  'See “{}” and [the {}](#x).',
  'THE {} IS FIXED.',
  'The {}\nis what we mean.',
];
const sentence = fc
  .tuple(fc.constantFrom(...USES), fc.constantFrom(...TERMS))
  .map(([use, [term, plural]]) =>
    use.replaceAll('{}', use.startsWith('THE ') ? term.toUpperCase() : term).replace('{s}', plural),
  );
const contract = fc
  .tuple(fc.subarray([...TERMS], { minLength: 1 }), fc.array(sentence, { minLength: 3, maxLength: 15 }))
  .map(([terms, sentences]) =>
    [
      ...terms.map(([term], index) =>
        index % 2 === 0 ? `“${term}” means what the order says.` : `We name it here (the “**${term}**”).`,
      ),
      ...sentences,
    ].join('\n\n'),
  );

describe('renaming a term', () => {
  it('gives the same findings, and the same bytes when it is taken back', () => {
    fc.assert(
      fc.property(contract, text => {
        for (const { term } of viewOf(parseDocument(text, 'markdown')).model.definitions) {
          const renamed = thereAndBack(text, 'a.md', term);
          if (renamed === null) continue;
          expect(renamed.back).toBe(text);
          expect(integrity(renamed.there, 'a.md')).toEqual(integrity(text, 'a.md'));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/contracts');

describe.skipIf(!existsSync(CORPUS))('in published contracts (needs ../shared/corpus)', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter(name => /\.(?:md|html|txt)$/.test(name)) : [];
  it.each(files)('a rename is taken back to the byte in %s', name => {
    const text = readFileSync(join(CORPUS, name), 'utf8');
    const terms = [
      ...new Set(viewOf(parseDocument(text, formatOf(name))).model.definitions.map(({ term }) => term)),
    ];
    for (const term of terms.filter(one => refusalFor(one) === null).slice(0, MOST)) {
      const renamed = thereAndBack(text, name, term);
      if (renamed !== null) expect(renamed.back).toBe(text);
    }
  });
});

/** Terms tried in each contract: each costs four readings of the whole text. */
const MOST = 3;
