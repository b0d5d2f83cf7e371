import { modelOf } from '@fineprint/rules/contract/model';
import { resolve } from '@fineprint/rules/contract/resolve';
import fc from 'fast-check';
import { parseDocument } from '../../src/document/document.ts';

/** Numbers that count on, with a gap, a repeated number or a step back here and there: 1, 2, 4, 5, 5, 6 … */
const numbers = (minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 2, 3, 0), { minLength, maxLength })
    .map(steps => steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], []));

const letters = (value: number): string => String.fromCharCode(96 + value);

/** A clause with its points; each point is a list of letters. Values as they are written. */
const clauses = fc.tuple(
  numbers(4, 6),
  fc.array(numbers(1, 4), { minLength: 6, maxLength: 6 }),
  fc.array(numbers(0, 4), { minLength: 6, maxLength: 6 }),
);

/** Numbers of references, now and then of a clause that is not there. */
const number = fc.tuple(
  fc.integer({ min: 1, max: 7 }),
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 4 }),
);
const FORMS: readonly ((first: readonly number[], second: readonly number[]) => string)[] = [
  ([a]) => `See clause ${String(a)} first.`,
  ([a, b]) => `See clause ${String(a)}.${String(b)} first.`,
  ([a, b, c]) => `See clause ${String(a)}.${String(b)}(${letters(c ?? 1)}) first.`,
  ([a], [b]) => `See clauses ${String(a)} and ${String(b)} first.`,
  ([a], [b]) => `See Sections ${String(a)} to ${String(b)} first.`,
  ([a, b], [c, d]) => `See clauses ${String(a)}.${String(b)}, ${String(c)} and ${String(d)} first.`,
  ([, , c]) => `See paragraph (${letters(c ?? 1)}) first.`,
  ([a]) => `See section ${String(a)} of the Sale of Goods Act 1979 first.`,
];
const references = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...FORMS), number, number), { maxLength: 6 });

const HEADS = [
  (value: number, place: number) => `## ${String(value)}. Place${String(place)}`,
  (value: number, place: number) => `**${String(value)}. Place${String(place)}**`,
] as const;

/** A contract in Markdown with three levels of numbers, some of them wrong, and references to them. */
export const numberedContract = fc
  .tuple(clauses, references, fc.constantFrom(...HEADS))
  .map(([[tops, points, items], wanted, head]) => {
    const lines = tops.flatMap((top, place) => [
      head(top, place),
      ...(points[place] ?? []).flatMap((point, index) => [
        `${String(top)}.${String(point)} You get what we agreed on in place number ${String(place)}:`,
        ...(index === 0 ? (items[place] ?? []) : []).map(item => `(${letters(item)}) a thing of some kind;`),
      ]),
    ]);
    for (const [at, form, first, second] of wanted) {
      const line = at % lines.length;
      if (lines[line]?.endsWith(';') === true || lines[line]?.endsWith(':') === true)
        lines[line] = `${lines[line].slice(0, -1)}. ${form(first, second)}`;
    }
    return lines.join('\n\n');
  });

/** Which block each reference points to: a renumbering moves no block. */
export const targetsOf = (text: string): readonly (number | null)[] => {
  const model = modelOf(parseDocument(text, 'markdown').blocks);
  return model.references.flatMap(({ targets: all, block, external }) =>
    external ? [] : all.map(target => resolve(model, target, block)?.block ?? null),
  );
};

/** The words of a text without the numbers: nothing else may change. */
export const wordsOf = (text: string): string => text.replace(/\d+|\([a-z]\)/g, '#');
