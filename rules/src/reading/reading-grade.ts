import { defineRule, type Placed } from '../kit/rule.ts';
import { titleOf } from '../language/title.ts';
import { addSizes, blockSize, NO_SIZE, type Size } from '../readability/counts.ts';
import { gradeOf } from '../readability/scores.ts';

/** The size of one block, and its heading where it opens a section. */
interface Fact {
  readonly size: Size;
  readonly heading: string | null;
}

const DENSE =
  'Notwithstanding the aforementioned considerations, organisations administering comprehensive subscription arrangements necessarily accumulate considerable documentation concerning individual participants and associated contractual obligations. ';
const MIDDLING =
  'Every month we send you a statement that lists the services you have used and the total amount you have to pay. ';
const PLAIN =
  'We send you a bill each month. You can pay it by card or at the bank. Call us if you need help with it. ';

export default defineRule({
  id: 'reading-grade',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  summary: 'A document that takes more years of school to read than its readers have.',
  why: 'Half of adults read at or below the level of a 13-year-old. Several laws set a limit for what customers must be able to read.',
  source:
    'Flesch–Kincaid grade: Kincaid et al., 1975. Texas Insurance Code and Finance Code limits (8 to 11), Florida §627.4145, GOV.UK reading age 9, WCAG 2.2 success criterion 3.1.5.',
  options: {
    limit: {
      type: 'number',
      default: 12,
      perKind: { help: 9, policy: 10, 'ui-strings': 9 },
      minimum: 1,
      maximum: 30,
      description: 'The highest Flesch–Kincaid grade that the document may have.',
    },
  },
  collect(block): Fact | null {
    const size = blockSize(block);
    if (block.shape === 'heading') return { size: NO_SIZE, heading: block.prose };
    return size.words === 0 ? null : { size, heading: null };
  },
  check(facts, context) {
    const grade = gradeOf(sum(facts));
    if (grade === null || grade <= context.options.limit + WITHIN) return [];
    const title = titleOf(context.blocks);
    const hardest = hardestSection(facts);
    const where = hardest === null ? '' : ` The hardest section is “${hardest}”.`;
    return title === null
      ? []
      : [
          {
            ...title,
            message: `This text reads at grade ${grade.toFixed(1)}; the limit is ${String(context.options.limit)}.${where} Shorten its long sentences and words.`,
          },
        ];
  },
  examples: [
    { bad: `# Terms\n\n${DENSE.repeat(5)}`, good: `# Terms\n\n${PLAIN.repeat(6)}` },
    { kind: 'help', options: { limit: 3 }, bad: `# Your bill\n\n${MIDDLING.repeat(6)}` },
    {
      kind: 'help',
      options: { limit: 12 },
      ok: `# Your bill\n\n${MIDDLING.repeat(6)}`,
      because: 'It is under the limit that was set.',
    },
    { ok: `# Terms\n\n${DENSE.repeat(2)}`, because: 'Under 100 words a score says nothing.' },
    { ok: `# Terms\n\n${PLAIN.repeat(6)}`, because: 'The text is easy to read.' },
  ],
});

/**
 * A report waits for about a whole grade above the limit. How abbreviations, figures and list items are counted moves
 * the result by half a grade and more, and no reader feels such a step; a tool that counts otherwise could show less
 * than the limit for the same text.
 */
const WITHIN = 0.8;

const sum = (facts: readonly Placed<Fact>[]): Size =>
  facts.reduce((total, { fact }) => addSizes(total, fact.size), NO_SIZE);

/** The heading of the section with the highest grade among those that are long enough to score; null under two of them. */
function hardestSection(facts: readonly Placed<Fact>[]): string | null {
  const sections: { heading: string; size: Size }[] = [];
  for (const { fact } of facts) {
    const current = sections[sections.length - 1];
    if (fact.heading !== null) sections.push({ heading: fact.heading, size: NO_SIZE });
    else if (current !== undefined) current.size = addSizes(current.size, fact.size);
  }
  const scored = sections.flatMap(({ heading, size }) => {
    const grade = gradeOf(size);
    return grade === null ? [] : [{ heading, grade }];
  });
  if (scored.length < 2) return null;
  return scored.reduce((one, two) => (two.grade > one.grade ? two : one)).heading;
}
