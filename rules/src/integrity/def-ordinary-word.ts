import { definitionsIn } from '../contract/definitions.ts';
import { baseForm } from '../contract/terms.ts';
import { defineRule, NONE } from '../kit/rule.ts';

export default defineRule({
  id: 'def-ordinary-word',
  group: 'integrity',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'An everyday word that is defined against its normal meaning.',
  why: 'Readers understand the word as they always do, and never notice that it means something else here.',
  source: 'US Federal Plain Language Guidelines on definitions. Pennsylvania 73 P.S. §2205(b)(5).',
  options: {},
  check(block) {
    const definitions = definitionsIn(block);
    if (definitions.length === 0) return NONE;
    return definitions.flatMap(({ term, at, form, meaning }) => {
      const word = baseForm(term.toLowerCase().replace(/^(?:the|an?) /, ''));
      if (form !== 'means' || !EVERYDAY.has(word)) return [];
      const text = block.prose.slice(meaning.start, meaning.end);
      if (!TWISTS.test(text) && !(MEASURES.has(word) && LIMITS.test(text))) return [];
      return [
        {
          at,
          message: `“${term}” means something else here than readers expect. Choose another name for it.`,
        },
      ];
    });
  },
  examples: [
    {
      bad: '“Day” means a period of 24 hours in which the office is open.',
      good: '“Office Day” means a period of 24 hours in which the office is open.',
    },
    {
      bad: '“Pages” includes electronic files of any length.',
      good: '“Documents” means printed pages and electronic files of any length.',
    },
    {
      bad: '“Person” does not include a child. “Person” means an adult and does not include anyone under 18.',
    },
    {
      ok: '“Business Day” means a day on which banks are open.',
      because: 'The name says that it is narrower.',
    },
    { ok: '“Person” includes a company.', because: 'Lawyers and laws use it so everywhere.' },
    { ok: '“Fee” means the price of your plan.', because: 'It means what readers expect.' },
  ],
});

/** Words that everybody knows and that few texts need to define, in their base forms. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'day week month year hour minute night weekend page book letter word child person man woman parent family home house car road ' +
    'school food water money gift animal name friend guest accident illness holiday work job tool photo picture place'
  )
    .split(' ')
    .map(baseForm),
);
const MEASURES: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'page',
  'book',
  'letter',
  'word',
]);

const TWISTS =
  /\b(?:(?:does|do|shall|will) not include|other than|excluding|but not|whether or not|even if|regardless of)\b/i;
/** A measure that holds only at times, or something that is not printed. */
const LIMITS =
  /\b(?:in which|on which|during which|when|excluding|open|electronic|digital|virtual|portion|part)\b/i;
