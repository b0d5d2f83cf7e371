import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { gapAfter, isBe, isPronoun, startsClause } from '../language/parts.ts';
import { isInQuotation } from '../language/quotation.ts';

export default defineRule({
  id: 'proviso',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'advice',
  yieldsToTerms: true,
  wakes: ['provided'],
  summary: '“provided that”, which can be a condition, an exception or a new duty.',
  why: 'Lawyers use the same two words for “only if”, for “but not if” and for “and you must”. The reader cannot tell which, and each has other consequences.',
  source:
    'K. A. Adams, A Manual of Style for Contract Drafting: “provided that”. Pennsylvania 73 P.S. §2205(b)(7).',
  options: {},
  check(sentence, block) {
    for (let index = 0; index < sentence.words.length; index++) {
      const word = sentence.words[index];
      if (word?.lower !== 'provided') continue;
      const last = provisoEnd(sentence, index);
      const end = last === null ? undefined : sentence.words[last];
      if (end === undefined || isInQuotation(block, word)) continue;
      const at = prose(word.start, end.end);
      const found = block.prose.slice(at.start, at.end);
      return [
        {
          at,
          message: `“${found}” can be a condition, an exception or a new duty. Say which: “only if …”, “but not if …”, or a new sentence.`,
          rewrites: OFFERS,
        },
      ];
    }
    return NONE;
  },
  examples: [
    { bad: 'You may sublet provided that you tell us.', good: 'You may sublet only if you tell us.' },
    {
      bad: 'We deliver in 3 days provided, however, that stock lasts.',
      good: 'We deliver in 3 days, but only while stock lasts.',
    },
    {
      bad: 'We pay your costs, provided always that they are fair.',
      good: 'We pay your costs if they are fair.',
    },
    { ok: 'The service provided that day was free.', because: '“provided” is a verb here.' },
    { ok: 'We check the details you provided that are out of date.', because: '“provided” is a verb here.' },
    { ok: 'The meals are provided by a caterer.', because: 'There is no “that”.' },
  ],
});

const OFFERS = ['only if …', 'but not if …', 'a new sentence with “must”'].map(text => ({
  title: text.startsWith('a new') ? 'A new duty: write a new sentence with “must”' : `Say “${text}”`,
  safety: 'advice' as const,
  edits: [],
}));

/** The word number of “that” in “provided (, however,) that” before a clause; null where “provided” is a verb. */
function provisoEnd(sentence: Sentence, index: number): number | null {
  const { words } = sentence;
  const before = words[index - 1];
  let that = index + 1;
  if (/^(?:however|always|further|also|nevertheless)$/.test(words[that]?.lower ?? '')) that++;
  if (words[that]?.lower !== 'that') return null;
  if (that > index + 1) return that;
  const isAfterPause = index === 0 || /[,;:(]/.test(gapAfter(sentence, index - 1));
  if (
    !isAfterPause &&
    (isBe(before) || isPronoun(before) || /^(?:have|has|had|as|being|otherwise)$/.test(before?.lower ?? ''))
  )
    return null;
  if (
    /^(?:day|night|date|week|month|year|time|is|are|was|were|has|have|will|may|can|evening|morning)$/.test(
      words[that + 1]?.lower ?? '',
    )
  )
    return null;
  return isAfterPause || startsClause(sentence, that + 1) ? that : null;
}
