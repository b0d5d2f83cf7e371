import { type LabelledAmount, labelledAmounts } from '../contract/labelled-amounts.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';

export default defineRule({
  id: 'amount-inconsistent',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'error' },
  fix: 'none',
  summary: 'The same fee, limit or period with two different values.',
  why: 'Only one of the two can be right. A court reads the doubt against whoever wrote the text.',
  source: 'General drafting practice.',
  options: {},
  collect(block) {
    const labelled = labelledAmounts(block);
    return labelled.length > 0 ? labelled : null;
  },
  check(facts) {
    const groups = new Map<string, Placed<LabelledAmount>[]>();
    for (const { block, fact } of facts) {
      for (const amount of fact) {
        groups.set(amount.label, [...(groups.get(amount.label) ?? []), { block, fact: amount }]);
      }
    }
    return [...groups.values()].flatMap(conflictsIn);
  },
  examples: [
    {
      bad: 'The late fee is £25. You pay it with the next bill.\n\nWe list our fees here: the late fee is £20.',
      good: 'The late fee is £25. You pay it with the next bill.\n\nWe list our fees here: the late fee is £25.',
    },
    {
      bad: 'You may cancel within 14 days.\n\nAfter the 30-day cancellation period, you pay for the month.',
      good: 'You may cancel within 14 days.\n\nAfter the 14-day cancellation period, you pay for the month.',
    },
    {
      ok: 'For the Basic plan, the monthly fee is £5. For the Pro plan, the monthly fee is £9.',
      because: 'Two plans have two prices.',
    },
    {
      ok: 'The deposit is at least £50. The deposit is at most £200.',
      because: 'They are the two ends of a range.',
    },
    {
      ok: 'The trial period is 14 days. The notice period is 30 days.',
      because: 'They are two periods.',
    },
    {
      ok: 'If you live in France, the return period is 30 days. The return period is 14 days.',
      because: 'The first one has a condition.',
    },
  ],
});

/** Two values for one label. More than two are a list of prices. */
function conflictsIn(group: readonly Placed<LabelledAmount>[]): readonly DocumentReport[] {
  const values = new Set(group.map(({ fact }) => `${String(fact.value)} ${fact.unit}`));
  const units = new Set(group.map(({ fact }) => fact.unit));
  const limits = new Set(group.map(({ fact }) => fact.comparator ?? ''));
  const [first] = group;
  if (
    first === undefined ||
    values.size !== 2 ||
    units.size !== 1 ||
    limits.has('at-least') ||
    limits.has('at-most')
  )
    return [];
  const other = group.find(({ fact }) => fact.value !== first.fact.value);
  if (other === undefined) return [];
  return [
    {
      block: other.block,
      at: other.fact.at,
      message: `The ${other.fact.name} is ${other.fact.shown} here, but ${first.fact.shown} elsewhere. Give one value in both places.`,
      related: [{ block: first.block, at: first.fact.at, message: `Here it is ${first.fact.shown}.` }],
    },
  ];
}
