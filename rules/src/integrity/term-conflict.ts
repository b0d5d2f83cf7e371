import { type Assertion, assertionsIn } from '../contract/assertions.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';

export default defineRule({
  id: 'term-conflict',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  optIn: true,
  summary: 'Two sentences that say yes and no to the same thing.',
  why: 'Readers rely on the one that suits them, and a court on the one that suits the consumer.',
  source: 'Connecticut Gen. Stat. §42-152(b)(9).',
  options: {},
  collect(block) {
    const found = assertionsIn(block);
    return found.length > 0 ? found : null;
  },
  check(facts) {
    const first = new Map<string, Placed<Assertion>>();
    const reports: DocumentReport[] = [];
    for (const { block, fact } of facts) {
      for (const assertion of fact) {
        const other = first.get(assertion.key);
        if (other === undefined) first.set(assertion.key, { block, fact: assertion });
        else if (other.fact.negative !== assertion.negative) {
          reports.push({
            block,
            at: assertion.at,
            message:
              'Another sentence says the opposite. Keep the one that is right, or say when each holds.',
            related: [{ block: other.block, at: other.fact.at, message: 'The other sentence.' }],
          });
        }
      }
    }
    return reports;
  },
  examples: [
    {
      bad: 'We do not refund deposits.\n\nYou pay by card.\n\nWe refund deposits.',
      good: 'We refund deposits.\n\nYou pay by card.',
    },
    { bad: 'We never share your address.\n\nWe share your address.' },
    {
      ok: 'We do not refund deposits. We refund deposits if you cancel early.',
      because: 'The second has a condition.',
    },
    { ok: 'We do not sell your data. We use your data.', because: 'Two things are done.' },
  ],
});
