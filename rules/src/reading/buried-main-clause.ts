import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { VERBS } from '../language/closed-class.ts';
import { gapAfter, isFiniteVerb, isPreposition, startsNounPhrase } from '../language/parts.ts';

export default defineRule({
  id: 'buried-main-clause',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'none',
  optIn: true,
  summary: 'A sentence that makes the reader wait for its main point behind conditions.',
  why: 'Until the main clause comes, the reader does not know what the conditions are about.',
  source: 'US Federal Plain Language Guidelines: place the main idea before exceptions and conditions.',
  options: {
    limit: {
      type: 'integer',
      default: 20,
      minimum: 5,
      maximum: 100,
      description: 'The most words that may stand before the main clause.',
    },
  },
  check(sentence, block, { options }) {
    if (block.shape === 'heading' || block.shape === 'label') return NONE;
    const { words } = sentence;
    const [opener] = words;
    if (opener === undefined || words.length <= options.limit || !OPENERS.has(opener.lower)) return NONE;
    if (/:\s*$/.test(sentence.text)) return NONE;
    const main = mainClause(sentence);
    const [start, before] = [words[main], words[main - 1]];
    if (main <= options.limit || start === undefined || before === undefined) return NONE;
    return [
      {
        at: prose(opener.start, before.end),
        message: `${String(main)} words stand before the main point, which begins at “${start.text}”. Put it first, and the conditions behind it.`,
      },
    ];
  },
  examples: [
    {
      bad: 'Where, subject to clause 4 and unless we have agreed otherwise in writing, the fee is not paid by its due date, interest runs.',
      good: 'Interest runs if the fee is not paid by its due date. This does not apply if we have agreed otherwise in writing. This rule is subject to clause 4.',
    },
    {
      bad: 'If, during any calendar month in which we provide the service to you at your home or at work, you exceed the limit, we charge extra.',
      good: 'We charge extra if you exceed the limit during any calendar month in which we provide the service to you at your home or at work.',
    },
    {
      options: { limit: 6 },
      bad: 'If you want to move to another flat, tell us in May.',
      good: 'Tell us in May if you want to move.',
    },
    { ok: 'If you pay late, we charge interest.', because: 'The main clause comes soon.' },
    {
      ok: 'If you signed the form at our office or at home in the last two weeks and have not used the service yet, you can:\n\n- cancel\n- change the plan',
      because: 'It leads into a list.',
    },
  ],
});

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const OPENERS = set(
  'if when where unless although though because since while whereas except subject notwithstanding provided',
);
/** Words that open a clause of their own, whose verb is not that of the main clause. */
const CLAUSES = set(
  'if when where unless although though because since while whereas who which that until whether',
);

/**
 * The number of the first word of the main clause: behind the first comma at which each clause that was opened before
 * has had its verb, where a subject follows. -1 where none is found.
 */
function mainClause(sentence: Sentence): number {
  const { words } = sentence;
  const needed = CLAUSES.has(words[0]?.lower ?? '') ? 1 : 0;
  let [open, verbs, depth] = [0, 0, 0];
  for (let index = 0; index < words.length; index++) {
    const lower = words[index]?.lower ?? '';
    const gap = index === 0 ? '' : gapAfter(sentence, index - 1);
    if (/[:;]/.test(gap)) return -1;
    depth += signs(gap, '(') - signs(gap, ')');
    if (depth === 0 && gap.includes(',') && verbs >= Math.max(needed, open) && !CLAUSES.has(lower)) {
      if (startsMain(sentence, index)) return index;
      if (!GOES_ON.has(lower)) return -1;
    }
    if (CLAUSES.has(lower)) open++;
    else if (isVerb(sentence, index) && !isVerb(sentence, index - 1)) verbs++;
  }
  return -1;
}

/** How often a bracket stands in a gap between words. */
const signs = (gap: string, sign: string): number => gap.split(sign).length - 1;

/** Words behind a comma that go on with what stands before it. */
const GOES_ON = set('and or nor but including such in on at by for from to with under as during not');

/** A finite verb, and no noun behind a preposition: “at work”. */
const isVerb = (sentence: Sentence, index: number): boolean =>
  isFiniteVerb(sentence, index) && !isPreposition(sentence.words[index - 1]);

/** A subject with its verb soon after it, an order, or the two words that are left. */
function startsMain(sentence: Sentence, index: number): boolean {
  if (GOES_ON.has(sentence.words[index]?.lower ?? '')) return false;
  if (/^(?:then|please)$/.test(sentence.words[index]?.lower ?? '')) return true;
  const left = sentence.words.length - index;
  if (left <= 3) return true;
  if (VERBS.has(sentence.words[index]?.lower ?? '')) return true;
  if (!startsNounPhrase(sentence, index)) return false;
  for (let at = index + 1; at <= index + 6; at++) {
    if (isFiniteVerb(sentence, at)) return true;
    if (gapAfter(sentence, at - 1).includes(',') && at > index + 1) return false;
  }
  return false;
}
