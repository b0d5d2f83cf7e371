import { modelOf } from '@fineprint/rules/contract/model';
import { resolve } from '@fineprint/rules/contract/resolve';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { applyEdits } from '../../src/review/fix.ts';

/** Numbers of clauses with gaps between them: 1, 2, 4, 5, 7 … */
const numbers = fc
  .array(fc.constantFrom(1, 1, 1, 1, 1, 2, 3), { minLength: 5, maxLength: 12 })
  .map(steps =>
    steps.reduce<number[]>((all, step) => [...all, (all.at(-1) ?? 0) + step], []).map(value => value),
  );

/** A contract whose clauses are called after their place, with references that name a clause and call it by that name. */
const contract = fc
  .tuple(numbers, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }))
  .map(([values, wanted]) =>
    values
      .map((value, index) => {
        const references = wanted
          .filter(([from]) => from % values.length === index)
          .map(([, to, isDeep]) => {
            const target = values[to % values.length] ?? 1;
            return `See clause ${String(target)}${isDeep ? '.2' : ''} first.`;
          });
        return [
          `## ${String(value)}. Place${String(index)}`,
          `${String(value)}.1 Text of the clause. ${references.join(' ')}`.trim(),
          `${String(value)}.2 More text of place number ${String(index)}.`,
        ].join('\n\n');
      })
      .join('\n\n'),
  );

/** What each reference points to: the words of the clause, which no renumbering changes. */
function targets(text: string): readonly string[] {
  const model = modelOf(parseDocument(text, 'markdown').blocks);
  return model.references.flatMap(reference =>
    reference.targets.map(target => {
      const clause = resolve(model, target, reference.block);
      const parent = clause?.parent === null || clause === null ? clause : model.clauses[clause.parent];
      return `${parent?.title ?? '-'} ${String(clause?.number?.parts.length ?? 0)}`;
    }),
  );
}

it('leaves every reference pointing to the same clause', () => {
  const reviewer = createReviewer();
  const config = { ...DEFAULT_CONFIG, kind: 'contract' as const, only: ['numbering-gap'] };
  fc.assert(
    fc.property(contract, text => {
      const [finding] = reviewer.review(text, { path: 'a.md', config }).findings;
      const fix = finding?.fixes[0];
      if (fix === undefined) return;
      expect(fix.safety).toBe('review');
      const after = applyEdits(text, fix.edits);
      expect(targets(after)).toEqual(targets(text));
      expect(reviewer.review(after, { path: 'a.md', config }).findings).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
