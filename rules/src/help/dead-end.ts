import type { Block } from '../kit/document.ts';
import { defineRule, type Placed } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { givesNextStep } from '../language/next-step.ts';

interface Fact {
  readonly isHeading: boolean;
  readonly helps: boolean;
  /** A short sentence that says that something failed or is refused, and nothing more; else null. */
  readonly fails: { readonly start: number; readonly end: number } | null;
}

export default defineRule({
  id: 'dead-end',
  group: 'help',
  scope: 'document',
  severity: { help: 'warning', policy: 'info', else: 'off' },
  fix: 'none',
  summary: 'A problem or a refusal without a next step or a contact.',
  why: 'A reader who is told “no” and nothing else gives up or rings up. Say why, what they can do, and whom to ask.',
  source: 'Microsoft, Error message guidelines. Nielsen Norman Group, error messages.',
  options: {},
  collect(block): Fact {
    const isHeading = block.shape === 'heading';
    return {
      isHeading,
      helps: !isHeading && givesNextStep(block),
      fails: isHeading ? null : failureIn(block),
    };
  },
  check: facts =>
    facts.flatMap((placed, index) =>
      placed.fact.fails === null || placed.fact.helps || isHelpedLater(facts, index)
        ? []
        : [
            {
              block: placed.block,
              at: prose(placed.fact.fails.start, placed.fact.fails.end),
              message: 'The reader is stuck here. Say why, what they can do now, or whom to ask.',
            },
          ],
    ),
  examples: [
    {
      bad: 'Payment failed.',
      good: 'We could not take the payment. Check the card number and try again, or phone us on 01632 960000.',
    },
    {
      bad: 'This feature is not available in your region.',
      good: 'You cannot use this in Norway yet. Ask us to tell you when it opens.',
    },
    { bad: '# Refunds\n\nYour refund was declined.\n\n# Orders\n\nContact the shop about orders.' },
    {
      kind: 'policy',
      bad: 'Gift cards cannot be refunded.',
      good: 'Gift cards cannot be refunded, but you can give them to a friend.',
    },
    {
      ok: 'Code 12: the card was declined.\n\nContact your bank about any of these codes.',
      because: 'The next paragraph says what to do.',
    },
    { ok: 'If the payment failed, the order stays open.', because: 'It only names a condition.' },
    { ok: 'We check that your card cannot be used by others.', because: 'Nothing is refused to the reader.' },
    { kind: 'contract', ok: 'The fee is not refundable.', because: 'A contract states the rule.' },
  ],
});

const FAILURE =
  /^(?:\p{L}[\p{L}'’-]*[ ,:]+|\d+[: ]+){1,8}(?:failed|(?:is|are) (?:not|no longer) (?:available|supported|possible|eligible|accepted)(?: [\p{L} ]{0,40})?|(?:was|were|has been|have been) (?:declined|blocked|rejected|refused|denied)|cannot be (?:completed|processed|refunded|changed|cancelled|canceled|undone|opened|found))[.!]?$/iu;

/** A whole short sentence that refuses. Conditions and clauses are no refusals. */
function failureIn(block: Block): Fact['fails'] {
  const found = block.sentences.find(
    sentence =>
      sentence.words.length <= LONGEST && !CLAUSE.test(sentence.text) && FAILURE.test(sentence.text),
  );
  return found === undefined ? null : { start: found.start, end: found.end };
}

const LONGEST = 14;
const CLAUSE = /\b(?:if|when|that|which|whether|because|unless|where|once|until|who|while)\b/i;

/** The rest of the section, up to the next heading, gives the reader something to do. */
function isHelpedLater(facts: readonly Placed<Fact>[], from: number): boolean {
  for (let index = from + 1; index < facts.length; index++) {
    const fact = facts[index]?.fact;
    if (fact === undefined || fact.isHeading) return false;
    if (fact.helps) return true;
  }
  return false;
}
