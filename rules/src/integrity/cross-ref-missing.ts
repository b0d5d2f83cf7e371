import { isNumbered, modelOf } from '../contract/model.ts';
import { type ClauseNumber, showNumber } from '../contract/numbers.ts';
import { referencesIn, REFERENCE_WORDS } from '../contract/references.ts';
import { resolve, wouldBeSeen } from '../contract/resolve.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'cross-ref-missing',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'error' },
  fix: 'advice',
  summary: 'A reference to a clause that does not exist.',
  why: 'A reader who follows it finds nothing, and a court has to guess which clause was meant.',
  source:
    'General drafting practice. Pennsylvania 73 P.S. §2205(b)(8): references must say what they are about.',
  options: {},
  wakes: REFERENCE_WORDS,
  collect(block) {
    return referencesIn(block).some(isOwn) ? true : null;
  },
  check(facts, { blocks }) {
    const model = modelOf(blocks);
    if (facts.length === 0 || model.amends || model.isExcerpt || !isNumbered(model)) return [];
    const farthest = Math.max(0, ...model.clauses.map(({ number }) => firstValue(number))) * FAR_FACTOR + FAR;
    const own = model.references.filter(
      reference =>
        isOwn(reference) && !isLand(blocks[reference.block]?.block.prose ?? '', reference.at.start),
    );
    const all = own.flatMap(({ targets, block }) =>
      targets.map(target => resolve(model, target, block) !== null),
    );
    const lost = all.filter(found => !found).length;
    // Where more lead nowhere than anywhere, the numbers are made elsewhere.
    if (lost >= MANY && lost * 2 > all.length) return [];
    return own.flatMap(reference =>
      reference.targets
        .filter(({ number }) => firstValue(number) <= farthest)
        .filter(target => resolve(model, target, reference.block) === null && wouldBeSeen(model, target))
        .map(target => ({
          block: reference.block,
          at: reference.targets.length === 1 ? reference.at : target.at,
          message: `There is no ${reference.word.toLowerCase().replace(/s$/, '')} ${showNumber(target.number)} in this document. Name the one that is meant.`,
        })),
    );
  },
  examples: [
    {
      bad: '## 1. Orders\n\nYou order online.\n\n## 2. Price\n\nYou pay the price under clause 9.\n\n## 3. Returns\n\nSend it back.',
      good: '## 1. Orders\n\nYou order online.\n\n## 2. Price\n\nYou pay the price under clause 1.\n\n## 3. Returns\n\nSend it back.',
    },
    {
      bad: '1.1 You order online.\n\n1.2 You pay at once.\n\n1.3 Sections 1.1 and 1.5 apply.',
      good: '1.1 You order online.\n\n1.2 You pay at once.\n\n1.3 Sections 1.1 and 1.2 apply.',
    },
    {
      bad: '1. You pay:\n\n(a) the fee; and\n\n(b) the tax.\n\n2. We send it. Paragraph (z) above applies.\n\n3. You keep it.',
    },
    {
      bad: '1.1 You order online. We take no order under Section 1.9. In that case we write to you.\n\n1.2 You pay at once.\n\n1.3 We send it.',
    },
    {
      ok: '1. You order online.\n2. You have the rights in section 62 of the Consumer Rights Act 2015.\n3. Article 6 GDPR allows it.',
      because: 'The numbers are those of a law.',
    },
    {
      ok: '## 1. Orders\n\nYou (a) order and (b) pay.\n\n## 2. Price\n\nSee clause 1(b).\n\n## 3. Returns\n\nFine.',
      because: 'The point stands in the text of the clause.',
    },
    {
      ok: '# Amendment to the supply agreement\n\n1. Section 9 is deleted.\n2. Section 10 is now 9.\n3. The rest stays.',
      because: 'The numbers are those of the contract that it changes.',
    },
    {
      ok: '1. You order online.\n2. The land is in Section 112.\n3. You pay.',
      because: 'No contract of three clauses has a clause 112.',
    },
    {
      ok: '1. You order online.\n\n2. The well is located at Section 12, and we own property at Section 7.\n\n3. You pay.',
      because: 'These are pieces of land on a map.',
    },
    {
      ok: '8.1(a) You may end it.\n\n(b) We may end it.\n\n8.2 If we end it under Section 8.1(b), we pay you back.',
      because: 'The point “(b)” follows “8.1(a)”.',
    },
    {
      ok: '## 1.0 Orders\n\nYou order.\n\n## 2.0 Price\n\nYou pay under clause 1 and clause 3(a)(1).\n\n## 3.0 Returns\n\nSend it back.',
      because: 'Clause 1 is written 1.0, and no point below 3 has a number in this text.',
    },
    {
      ok: '7. You pay.\n\n8. We send it as clause 2 says.\n\n9. You keep it.\n\n10. You use it.',
      because: 'The file begins with clause 7: clause 2 is in the part before it.',
    },
    {
      ok: 'See clause 9.\n\nThank you.',
      because: 'The document has no numbers: they may be made elsewhere.',
    },
  ],
});

/** “a well located at Section 12”, “the property at Section 7”: a piece of land on a map. */
const isLand = (text: string, start: number): boolean =>
  /\b(?:located|situated|property|land|lot|acres?|well|parcel|survey)\b[^.;]{0,12}\b(?:at|in|on|of)\s+$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Schedules and annexes are for `annex-dangling`. */
const isOwn = ({ external, attachment }: { external: boolean; attachment: string | null }): boolean =>
  !external && attachment === null;

/** So many are no slip. */
const MANY = 4;

/** A number far beyond the last clause belongs to a law or a map. */
const FAR_FACTOR = 2;
const FAR = 50;

const firstValue = (number: ClauseNumber | null): number => {
  const first = number?.parts[0]?.readings[0];
  return number?.attachment === null && first?.style === 'decimal' ? first.value : 0;
};
