import type { Sentence, Word } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/closed-class.ts';
import { gapAfter } from '../language/parts.ts';

export default defineRule({
  id: 'weak-opener',
  group: 'reading',
  scope: 'sentence',
  severity: { contract: 'off', privacy: 'off', else: 'info' },
  fix: 'review',
  summary: 'A sentence that opens with “there are … who” or “it is … that” before it says who does what.',
  why: 'The opener takes the place of the subject, and the real one has to wait for “who” or “that”.',
  source: 'US Federal Plain Language Guidelines: simple words and phrases, “there is (omit)”.',
  options: {},
  wakes: ['there', 'it'],
  check(sentence, block) {
    if (block.shape === 'heading' || block.shape === 'label') return NONE;
    const relative = relativeAfterOpener(sentence);
    const [first, second, third] = sentence.words;
    const join = sentence.words[relative];
    const before = sentence.words[relative - 1];
    if (!first || !second || !third || !join || !before) return NONE;
    const opener = block.prose.slice(first.start, second.end);
    return [
      {
        at: prose(first.start, join.end),
        message: `“${opener} … ${join.text}” puts off the point. Start with who or what acts.`,
        rewrites: [withoutOpener(sentence, third, before, join)],
      },
    ];
  },
  examples: [
    {
      kind: 'help',
      bad: 'There are some customers who pay yearly.',
      accepted: 'Some customers pay yearly.',
    },
    { kind: 'policy', bad: 'It is the supplier that pays the tax.', accepted: 'The supplier pays the tax.' },
    { kind: 'help', ok: 'There are three plans.', because: 'It says that they exist, and no more.' },
    { kind: 'help', ok: 'It is important that you sign.', because: 'Nobody acts before “that”.' },
    {
      kind: 'help',
      ok: 'There is no fee that applies to returns.',
      because: 'Without the opener the “no” would be easy to miss.',
    },
    { kind: 'help', ok: 'There are days that we do not count.', because: '“that” does not act here.' },
  ],
});

/** How many words may stand between the opener and “who”. */
const FARTHEST = 8;
const OPENS_PAST: ReadonlySet<string> = new Set(['no', 'not', 'nothing', 'nobody', 'never', 'neither']);

/** The word number of the “who”, “that” or “which” that is the subject after an opener; -1 where there is none. */
function relativeAfterOpener(sentence: Sentence): number {
  const { words } = sentence;
  const [first, second, third] = words;
  if (!first || !second || !third || !/^(?:is|are|was|were)$/.test(second.lower)) return -1;
  const isExistence = first.lower === 'there';
  if (!isExistence && !(first.lower === 'it' && isNamedSubject(third))) return -1;
  for (let index = 2; index <= FARTHEST + 2; index++) {
    const word = words[index];
    if (word === undefined || OPENS_PAST.has(word.lower)) return -1;
    if (index > 2 && gapAfter(sentence, index - 1) !== ' ') return -1;
    if (!/^(?:who|that|which)$/.test(word.lower)) continue;
    return index > 3 && isVerbNext(words[index + 1]) ? index : -1;
  }
  return -1;
}

/** “the supplier”, “our bank”: not “it is important that”. */
const isNamedSubject = (word: Word): boolean => /^(?:the|your|our|their|his|her)$/.test(word.lower);

/** The relative word is the subject: no other subject follows it. */
const isVerbNext = (word: Word | undefined): boolean =>
  word !== undefined &&
  !DETERMINERS.has(word.lower) &&
  !PRONOUNS.has(word.lower) &&
  !PREPOSITIONS.has(word.lower) &&
  word.text === word.lower;

function withoutOpener(sentence: Sentence, third: Word, before: Word, join: Word): Rewrite {
  const start = sentence.words[0]?.start ?? sentence.start;
  return {
    title: 'Start with the one who acts',
    safety: 'review',
    edits: [
      { at: prose(start, third.start + 1), text: third.text.charAt(0).toUpperCase() },
      { at: prose(before.end, join.end), text: '' },
    ],
  };
}
