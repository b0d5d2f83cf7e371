import type { Block, Sentence, Word } from '../kit/document.ts';
import type { PhraseMatch } from '../kit/phrase.ts';
import { type Context, defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { DETERMINERS } from '../language/closed-class.ts';
import { LIGHT_VERBS, lightVerb } from '../language/light-verbs.ts';
import { gapAfter } from '../language/parts.ts';
import { phraseCheck, SUGGESTIONS } from '../lexicon/phrase-rule.ts';
import { holds, wordClass } from '../language/word-class.ts';

const listed = phraseCheck(['nominal'], (found, offer) =>
  offer === null
    ? `“${found}” hides an action in a noun. Say who does what.`
    : `“${found}” hides the action in a noun. Say “${offer}”.`,
);

export default defineRule({
  id: 'nominalisation',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'An action that is hidden in a noun, behind a verb that says little.',
  why: 'Readers look for the action in the verb. “We review” is shorter than “we carry out a review of”, and it says who acts.',
  source:
    'US Federal Plain Language Guidelines: avoid hidden verbs. EU, How to write clearly, hint 6: free the buried verb.',
  options: { suggestions: SUGGESTIONS },
  check(sentence, block, context) {
    const reports = listed(sentence, block, context);
    if (!holds(sentence.words, LIGHT_CLASS)) return reports;
    const hidden = hiddenVerbs(sentence, block, context);
    if (hidden.length === 0) return reports;
    return [...reports, ...hidden].sort((one, two) => one.at.start - two.at.start);
  },
  examples: [
    { bad: 'We will carry out a review of your complaint.', good: 'We will review your complaint.' },
    {
      bad: 'You must make an application for a refund within 30 days.',
      good: 'You must apply for a refund within 30 days.',
    },
    {
      bad: 'Our staff conduct yearly inspections of each site.',
      good: 'Our staff inspect each site every year.',
    },
    {
      kind: 'contract',
      options: { suggestions: 'all' },
      bad: 'We charge you for the use of the hall.',
      accepted: 'We charge you for using the hall.',
    },
    { ok: 'You can make a payment plan with us.', because: '“plan” is the noun, and “payment” says which.' },
    {
      ok: 'We make pension contributions on your behalf.',
      because: '“pension” says which; no verb says it as well.',
    },
    {
      ok: 'We will make a copy of the file available to you.',
      because: 'What is made is “available”, not a copy.',
    },
    {
      ok: 'We may make a payment to you in lieu of notice.',
      because: 'A payment in lieu is a thing of its own.',
    },
    { ok: 'You must give notice in writing.', because: 'To give notice is a formal act.' },
    { ok: 'We may take action in court.', because: 'There is no shorter verb for it.' },
    { ok: 'We have a review every week.', because: 'Here the review is a thing of its own.' },
  ],
});

const LIGHT: ReadonlySet<string> = new Set(LIGHT_VERBS);
const LIGHT_CLASS = wordClass(LIGHT_VERBS);

/** Light verbs with a noun of the table behind them that no row of the lists has taken. */
function hiddenVerbs(
  sentence: Sentence,
  block: Block,
  { phrases }: Pick<Context, 'phrases'>,
): readonly Report[] {
  const found: Report[] = [];
  let taken: readonly PhraseMatch[] | null = null;
  for (let index = 0; index < sentence.words.length - 1; index++) {
    if (!LIGHT.has(sentence.words[index]?.lower ?? '')) continue;
    const hidden = hiddenVerb(sentence, index);
    if (hidden === null) continue;
    taken ??= phrases(sentence, block);
    if (taken.some(match => match.first <= hidden.last && index < match.last)) continue;
    const first = sentence.words[index];
    const last = sentence.words[hidden.last];
    if (first === undefined || last === undefined) continue;
    const at = prose(first.start, last.end);
    found.push({
      at,
      message: `“${block.prose.slice(at.start, at.end)}” hides the verb “${hidden.verb}”. Use the verb: it is shorter and says who acts.`,
    });
  }
  return found.length === 0 ? NONE : found;
}

/** Determiner and up to two describing words may stand between the light verb and its noun. */
const FARTHEST = 3;

/** The verb behind the light verb at `index`, with the place of its noun; null where there is none. */
function hiddenVerb(
  sentence: Sentence,
  index: number,
): { readonly verb: string; readonly last: number } | null {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return null;
  const light = lightVerb(word.lower, words[index + 1]?.lower);
  if (light === null || isNoun(words[index - 1])) return null;
  const from = index + light.length;
  for (let at = from; at < from + FARTHEST + 1; at++) {
    const noun = words[at];
    if (noun === undefined || /[^ ]/.test(gapAfter(sentence, at - 1))) return null;
    const verb = light.verbs.get(noun.lower) ?? light.verbs.get(singular(noun.lower));
    if (verb !== undefined)
      return isHead(sentence, at) && isBare(words, from, at) ? { verb, last: at } : null;
    if (STOPS.has(noun.lower)) return null;
  }
  return null;
}

/** “the conduct of”, “such changes”: a noun or a participle, not the light verb. */
const isNoun = (before: Word | undefined): boolean =>
  before !== undefined && DETERMINERS.has(before.lower) && !/^(?:we|all|both)$/.test(before.lower);

/** The action has an object (“a review of”) or ends its clause, so the noun is no first half of another. */
const isHead = (sentence: Sentence, index: number): boolean =>
  /^(?:of|on|into)$/.test(sentence.words[index + 1]?.lower ?? '') && gapAfter(sentence, index) === ' ';

/** “on your behalf” is no object of the action, and “available” belongs to the light verb: “make a copy of it available”. */
const isBare = (words: readonly Word[], from: number, noun: number): boolean => {
  const describing = words[noun - 1];
  const isCompound =
    noun > from &&
    describing !== undefined &&
    !DETERMINERS.has(describing.lower) &&
    !/(?:al|ive|ed|ly|able|ible|ic|ous|ar|ary|ory|ful|ing|full|new|formal|other|first|final|prompt|quick|thorough|proper|fair|brief|short|further|early|written|annual|own|due)$/.test(
      describing.lower,
    );
  const behind = words.slice(noun + 1, noun + BEHIND).map(({ lower }) => lower);
  return !isCompound && !behind.includes('behalf') && !behind.includes('available');
};

/** How many words behind the noun may belong to the light verb. */
const BEHIND = 14;

const singular = (noun: string): string =>
  noun.endsWith('yses') ? `${noun.slice(0, -2)}is` : noun.replace(/ies$/, 'y').replace(/s$/, '');

/** Words after which the noun no longer belongs to the verb. */
const STOPS: ReadonlySet<string> = new Set(
  'and or but not to of for with by from in on at as if that which who you us them it we they me your be been is are was were has had will may must shall can no any such these those the following'.split(
    ' ',
  ),
);
