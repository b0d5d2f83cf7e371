import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { gapAfter, isDeterminer, isFiniteVerb } from '../language/parts.ts';

export default defineRule({
  id: 'long-subject-gap',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'none',
  optIn: true,
  summary: 'Many words between the subject of a sentence and its verb.',
  why: 'The reader has to keep the subject in mind until the verb tells what it does.',
  source: 'US Federal Plain Language Guidelines: keep the subject, verb, and object close together.',
  options: {
    limit: {
      type: 'integer',
      default: 15,
      minimum: 5,
      maximum: 100,
      description: 'The most words that may stand between the two.',
    },
  },
  check(sentence, block, { options }) {
    if (block.shape === 'heading' || block.shape === 'label') return NONE;
    const { words } = sentence;
    if (words.length < options.limit + 3 || !isDeterminer(words[0])) return NONE;
    const opened = firstComma(sentence);
    if (opened === null) return NONE;
    if (!INSERTS.has(words[opened + 1]?.lower ?? '')) return NONE;
    const verb = verbAfterInsert(sentence, opened + options.limit + 1);
    const [from, to] = [words[opened + 1], words[verb - 1]];
    if (verb < 0 || from === undefined || to === undefined) return NONE;
    const count = verb - opened - 1;
    const subject = block.prose.slice(sentence.start, words[opened]?.end);
    return [
      {
        at: prose(from.start, to.end),
        message: `${String(count)} words stand between “${subject}” and its verb “${words[verb]?.text ?? ''}”. Give them a sentence of their own.`,
      },
    ];
  },
  examples: [
    {
      bad: 'The customer, whether the order was placed online, by phone, in a shop or through one of our agents, must tell us about a fault.',
      good: 'The customer must tell us about a fault. This is so whether the order was placed online, by phone, in a shop or through one of our agents.',
    },
    {
      bad: 'Any refund, whether for goods, for services, for deposits or for fees that you paid us in the last year, is paid in 10 days.',
      good: 'Any refund is paid in 10 days. This is so whether it is for goods, for services, for deposits or for fees that you paid us in the last year.',
    },
    {
      options: { limit: 5 },
      bad: 'The customer, at home or in one of our shops, must sign.',
      good: 'The customer must sign at home or in one of our shops.',
    },
    { ok: 'The customer, if asked, must tell us about a fault.', because: 'The gap is short.' },
    {
      ok: 'The price, the tax, the cost of the van and the fee for cards are on your bill, and you can see all of them there.',
      because: 'The list is the subject itself, and it is short.',
    },
  ],
});

/** What opens an insert; a noun here would be the next item of a list. */
const INSERTS: ReadonlySet<string> = new Set(
  'whether which who whose if when where unless although as at by during for from in including on or subject under upon with without whatever however'.split(
    ' ',
  ),
);

/** How many words the subject may have before the insert. */
const LONGEST_SUBJECT = 6;

/** The word before the comma that ends the subject; null where a verb comes first. */
function firstComma(sentence: Sentence): number | null {
  for (let index = 0; index < LONGEST_SUBJECT; index++) {
    if (isFiniteVerb(sentence, index)) return null;
    const gap = gapAfter(sentence, index);
    if (gap.startsWith(',')) return index;
    if (gap !== ' ') return null;
  }
  return null;
}

/** The finite verb right behind a comma, at or after `from`; -1 where there is none before the sentence turns. */
function verbAfterInsert(sentence: Sentence, from: number): number {
  for (let index = from; index < sentence.words.length; index++) {
    if (/[;:]/.test(gapAfter(sentence, index - 1))) return -1;
    if (gapAfter(sentence, index - 1).startsWith(',') && isFiniteVerb(sentence, index)) return index;
  }
  return -1;
}
