import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@fineprint/rules/generated/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalFor, renameTerm } from '../../src/contract/rename-term.ts';
import { viewOf } from '../../src/contract/view.ts';
import { createReviewer, type FileReview } from '../../src/reviewer.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';

/** Only what the rules about terms and references say has to stay: others may know the words of a name. */
const RULES_OF_TERMS = RULES.filter(({ group }) => group === 'integrity');
const config = { ...DEFAULT_CONFIG, kind: 'contract' as const };

type Read = (text: string) => FileReview;

/** Reviews texts of one file; the same text gives the same review. */
function readerOf(path: string): Read {
  const reviewer = createReviewer(RULES_OF_TERMS);
  const known = new Map<string, FileReview>();
  return text => {
    const review = known.get(text) ?? reviewer.review(text, { path, config });
    known.set(text, review);
    return review;
  };
}

/** The findings without the names that they quote, each where it would stand before the edits. */
const found = ({ findings }: FileReview): readonly string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();

/** A made-up name with as many words as a term, in the plural where that is, so that nothing in the text is like it. */
const nameLike = (term: string): string =>
  term
    .split(/\s+/)
    .map((word, index) => `${/^\p{Lu}/u.test(word) ? 'Z' : 'z'}${'abcdefgh'.charAt(index % 8)}rbet`)
    .join(' ') + (/[^s]s$/.test(term) ? 's' : '');

/** Renames a term and back, and compares. False where it was refused. */
function thereAndBack(read: Read, text: string, term: string, name: string): boolean {
  const before = read(text);
  const renamed = renameTerm(before, term, name, read);
  if (renamed.edits === null) {
    expect(renamed.refusal).toMatch(/^\S.*\.$/s);
    return false;
  }
  const there = applyEdits(text, renamed.edits);
  expect(found(read(there))).toEqual(found(before));
  const again = renameTerm(read(there), name, term, read);
  expect(again.refusal).toBeNull();
  expect(applyEdits(there, again.edits ?? [])).toBe(text);
  return true;
}

const termsIn = (review: FileReview): readonly string[] => [
  ...new Set(viewOf(review.document).model.definitions.map(({ term }) => term)),
];

const TERMS = [
  ['Service Fee', 'Service Fees'],
  ['Term', 'Terms'],
  ['Return Period', 'Return Periods'],
  ['Company', 'Companies'],
  ['Goods', 'Goods'],
  ['Delivery Address', 'Delivery Addresses'],
] as const;
const USES = [
  'You pay {a} {} on time.',
  '{A} {} is due. It needs {a} “{}”, or {a} **{}**.',
  'All {s} are listed on our site.',
  'The {}’s date is fixed, and **{}** is shown in bold.',
  'See “{}” and [the {}](#x).',
  'THE {} IS FIXED.',
  'The {}\nis what we mean.',
  'The {}, the {}; this {}: and all {s}’ dates.',
  'We keep to the {} Act 1999 and to the {l} rules.',
];
const NAMES = ['Order', 'Hourly Rate', 'Usage Plan', 'Zarbets', 'SLA', 'Kit-Bag', 'offer', 'X'];

const sentence = fc.tuple(fc.constantFrom(...USES), fc.constantFrom(...TERMS)).map(([use, [term, plural]]) =>
  use
    .replaceAll('{}', use.startsWith('THE ') ? term.toUpperCase() : term)
    .replaceAll('{s}', plural)
    .replaceAll('{l}', term.toLowerCase())
    .replaceAll('{a}', 'a')
    .replaceAll('{A}', 'A'),
);

/** Paragraphs as Markdown, as HTML without its marks, and as text. */
const FORMATS = {
  'a.md': (paragraphs: readonly string[]) => paragraphs.join('\n\n'),
  'a.txt': (paragraphs: readonly string[]) => paragraphs.join('\r\n\r\n').replaceAll('**', ''),
  'a.html': (paragraphs: readonly string[]) =>
    paragraphs.map(text => `<p>${text.replace(/\*\*(.*?)\*\*/g, '<b>$1</b>')}</p>`).join('\n'),
} as const;
type Path = keyof typeof FORMATS;

const contract = fc
  .tuple(fc.subarray([...TERMS], { minLength: 1 }), fc.array(sentence, { minLength: 3, maxLength: 15 }))
  .map(([terms, sentences]) => [
    ...terms.map(([term], index) =>
      index % 2 === 0 ? `“${term}” means what the order says.` : `We name it here (the “**${term}**”).`,
    ),
    ...sentences,
  ]);

describe('renaming a term', () => {
  it.each(Object.keys(FORMATS) as Path[])(
    'keeps the findings, and is taken back to the byte, in %s',
    path => {
      let [renamed, refused] = [0, 0];
      fc.assert(
        fc.property(contract, fc.constantFrom(null, ...NAMES), (paragraphs, name) => {
          const text = FORMATS[path](paragraphs);
          const read = readerOf(path);
          for (const term of termsIn(read(text))) {
            if (thereAndBack(read, text, term, name ?? nameLike(term))) renamed++;
            else refused++;
          }
        }),
        { numRuns: 40 },
      );
      expect(renamed).toBeGreaterThan(refused);
    },
  );

  const change = (text: string, term: string, name: string): string => {
    const read = readerOf('a.md');
    const { edits, refusal } = renameTerm(read(text), term, name, read);
    return edits === null ? refusal : applyEdits(text, edits);
  };

  it.each([
    ['You pay a Fee, an **Order**.', 'Order', 'Fee Note', 'You pay a Fee, a **Fee Note**.'],
    ['A Fee is due. See Schedule A Fee.', 'Fee', 'Order', 'An Order is due. See Schedule A Order.'],
    ['You make an Hour. You break an Fee.', 'Fee', 'Order', 'You make an Hour. You break an Order.'],
  ])('makes “a” and “an” fit: %s', (text, term, name, wanted) => {
    expect(change(`“${term}” means a price.\n\n${text}`, term, name)).toBe(
      `“${name}” means a price.\n\n${wanted}`,
    );
  });

  it('leaves the name of a law alone', () => {
    expect(
      change(
        'The Patents Act 1977 (“Act”) holds. The Act helps, as the Patents Act 1977 says.',
        'Act',
        'Law',
      ),
    ).toBe('The Patents Act 1977 (“Law”) holds. The Law helps, as the Patents Act 1977 says.');
  });

  it('takes a term of several words in small letters where the text always writes it so', () => {
    expect(
      change('“Your company” means any firm.\n\nPay for your company.', 'Your company', 'Your firm'),
    ).not.toContain('company');
  });

  it('refuses to hide what a review says, or to make it say more', () => {
    const drift =
      '“Service Fee” means a price.\n\nPay the Service Fee. Ask for the service fee. Keep the Service Fee.';
    expect(change(drift, 'Service Fee', 'Price')).toContain('Settle this first');
    const spelled = 'You sign in with an FIO key (the “Fast Identity Online”).\n\nKeep it safe.';
    expect(change(spelled, 'Fast Identity Online', 'Quick Sign In')).toContain('A review would then say');
  });
});

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/contracts');

describe.skipIf(!existsSync(CORPUS))('in published contracts (needs ../shared/corpus)', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter(name => /\.(?:md|html|txt)$/.test(name)) : [];
  it.each(files)('a rename keeps the findings and is taken back to the byte in %s', name => {
    const text = readFileSync(join(CORPUS, name), 'utf8');
    const read = readerOf(name);
    const terms = termsIn(read(text)).filter(term => refusalFor(term) === null);
    for (const term of terms.slice(0, MOST)) thereAndBack(read, text, term, nameLike(term));
  });
});

/** Terms tried in each contract. */
const MOST = 10;
