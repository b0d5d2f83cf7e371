import type { Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { modalUses, type ModalUse } from '../language/modals.ts';
import { isParticiple } from '../language/participles.ts';
import { isInQuotation } from '../language/quotation.ts';

export default defineRule({
  id: 'may-not-ambiguous',
  group: 'legalese',
  scope: 'sentence',
  severity: { contract: 'warning', policy: 'warning', else: 'info' },
  fix: 'review',
  yieldsToTerms: true,
  wakes: ['may'],
  summary: '“may not”, which can mean “must not” or “might not”.',
  why: '“You may not get a refund” can be a ban or a risk. A reader who takes a ban for a risk breaks the rule; one who takes a risk for a ban gives up a right.',
  source: 'US Federal Plain Language Guidelines: use “must not” for what is forbidden.',
  options: {},
  check(sentence, block) {
    const { words } = sentence;
    // What else “may” does is work to find out, and no question here.
    if (!words.some(({ lower }, index) => lower === 'may' && words[index + 1]?.lower === 'not')) return NONE;
    const uses = modalUses(sentence, block.prose, MAY);
    const open = uses
      .filter(use => isOpen(sentence, use))
      .filter(({ index }) => {
        const word = sentence.words[index];
        return word !== undefined && !isInQuotation(block, word);
      });
    const places = open.map(use => placeOf(sentence, use));
    const all = open.map(use => readingOf(sentence, use));
    // One of two alone would look like another meaning.
    const isTwin = new Set(all).size > 1;
    return open.map((use, order) => {
      const may = sentence.words[use.index];
      const reading = all[order] ?? null;
      const readings = reading === 'risk' ? ['might not', 'must not'] : ['must not', 'might not'];
      const isUpper = may?.text === 'MAY';
      // Only of somebody is “may not” as good as “must not”: of a thing the lock takes neither reading for granted.
      const isChoice = reading !== 'ban' || isTwin || !isOfSomebody(use) || isRuling(sentence, use);
      return {
        at: places[order] ?? placeOf(sentence, use),
        ...(reading === 'risk' && !isPast(sentence, use) && { severity: 'info' as const }),
        message: `“may not” can forbid it or say that it is possible. Say “${readings[0] ?? ''}” if you mean ${MEANS[readings[0] ?? ''] ?? ''}, or “${readings[1] ?? ''}”.`,
        rewrites: readings.map(
          // The other reading would be a new duty, or take one away: it is only said.
          (text, rank): Rewrite =>
            rank > 0 || isChoice
              ? { title: `Say “${text}” (${MEANS[text] ?? ''})`, safety: 'advice', edits: [] }
              : {
                  title: `Replace with “${text}” (${MEANS[text] ?? ''})`,
                  safety: 'review',
                  edits: places.map(place => ({ at: place, text: isUpper ? text.toUpperCase() : text })),
                },
        ),
      };
    });
  },
  examples: [
    { bad: 'You may not share your login.', accepted: 'You must not share your login.' },
    { bad: 'Some features may not work offline.', good: 'Some features might not work offline.' },
    { bad: 'The photos may not be copied.', good: 'The photos must not be copied.' },
    { bad: 'You may not have seen our news.', good: 'You might not have seen our news.' },
    { bad: 'You may not be able to sign in.', good: 'You might not be able to sign in.' },
    { bad: 'This rule may not change any other rule of the club.' },
    { bad: 'The code may not be reverse engineered.', good: 'The code must not be reverse engineered.' },
    {
      bad: 'You may not copy the maps, and you may not sell them.',
      accepted: 'You must not copy the maps, and you must not sell them.',
    },
    {
      bad: 'The club may not be held liable for the weather.',
      accepted: 'The club may not be held liable for the weather.',
    },
    {
      bad: 'It is possible that you may not agree with us.',
      good: 'It is possible that you might not agree with us.',
    },
    { ok: 'You may bring a guest.', because: '“may” gives permission.' },
    {
      ok: 'The item may or may not be in stock.',
      because: 'Both sides are said, so it can only be a possibility.',
    },
    {
      ok: 'A refund may not be possible, and the item may not be available in all sizes.',
      because: 'Nobody can forbid a thing to be possible.',
    },
    { ok: 'No one may enter the lab.', because: 'It can only be a ban.' },
  ],
});

const placeOf = ({ words }: Sentence, { index }: ModalUse): Span<'prose'> =>
  prose(words[index]?.start ?? 0, words[index + 1]?.end ?? 0);

/** What a court holds, and what somebody “may not allow or may refuse”: neither is plainly a ban. */
function isRuling({ words }: Sentence, { verb, index }: ModalUse): boolean {
  const be = verb ?? -2;
  if (
    words[be]?.lower === 'be' &&
    /^(?:deemed|held|considered|construed|regarded|treated)$/.test(words[be + 1]?.lower ?? '')
  )
    return true;
  return words
    .slice(index, index + REACH)
    .some(
      ({ lower }, at, all) => lower === 'or' && all[at + 1]?.lower === 'may' && all[at + 2]?.lower !== 'not',
    );
}
const REACH = 12;

const MAY: ReadonlySet<string> = new Set(['may']);
const MEANS: Readonly<Record<string, string>> = { 'must not': 'a ban', 'might not': 'a possibility' };

/** “may not” that is not “may or may not”, “may not only … but also”, and no month. */
function isOpen({ words }: Sentence, use: ModalUse): boolean {
  const { index } = use;
  if (words[index + 1]?.lower !== 'not') return false;
  if (/^(?:only|just|merely|exceed|necessarily)$/.test(words[index + 2]?.lower ?? '')) return false;
  if (words[index + 2]?.lower === 'be' && CHANCE.test(words[index + 3]?.lower ?? '') && !isOfSomebody(use))
    return false;
  return !(words[index - 1]?.lower === 'or' && words[index - 2]?.lower === 'may');
}

/** What nobody can forbid a thing to be: there “may not” is plain. */
const CHANCE =
  /^(?:possible|available|accurate|complete|correct|reliable|visible|compatible|suitable|necessary|sufficient|enough|perfect|typical|identical|current|up-to-date)$/;

const isOfSomebody = ({ subject }: ModalUse): boolean =>
  subject !== null && subject.actor !== null && subject.actor !== 'thing';

/** “you may not have seen it”: what is past can only be possible. */
const isPast = ({ words }: Sentence, { verb }: ModalUse): boolean =>
  [-1, 0].some(
    step =>
      words[(verb ?? -2) + step]?.lower === 'have' &&
      isParticiple(words[(verb ?? -2) + step + 1]?.lower ?? ''),
  );

/** Verbs of what happens to somebody: nobody forbids them. */
const HAPPENS =
  /^(?:be|have|see|receive|know|like|want|need|get|realise|realize|notice|work|apply|appear|arrive|reflect|remember|understand|find|happen|include|contain|match|meet|always|even|cover|represent|exist|function|feel|qualify|correspond|affect|provide|constitute|comply|respond|accept|support|align|operate|run|load|display|behave|perform|properly|fully|correctly|last|fit|suit|remain|stay|continue|result|end)$/;

/** Which of the two it most likely is; null where only the author can say. */
function readingOf(sentence: Sentence, use: ModalUse): 'ban' | 'risk' | null {
  const { words } = sentence;
  const { verb, subject, index } = use;
  if (isPast(sentence, use)) return 'risk';
  if (
    words
      .slice(Math.max(0, index - 5), index)
      .some(({ lower }) => /^(?:possible|likely|chance|risk)$/.test(lower))
  )
    return 'risk';
  const [lower, next, after] = [0, 1, 2].map(step => words[(verb ?? -9) + step]?.lower ?? '');
  if (lower === 'have') return 'risk';
  const isThing = !isOfSomebody(use);
  if (lower === 'be') {
    if (isParticiple(next ?? '') || isParticiple(after ?? ''))
      return HAPPENS_TO.test(next ?? '') ? 'risk' : 'ban';
    if (/^(?:less|more|under|used)$/.test(next ?? '')) return 'ban';
    return isThing && !QUALITY.test(next ?? '') ? null : 'risk';
  }
  if (HAPPENS.test(lower ?? '')) return 'risk';
  if (!isThing) return 'ban';
  return ALLOWS.test(lower ?? '') && ELSEWHERE.test(words[subject?.head ?? use.index - 1]?.lower ?? '')
    ? 'risk'
    : null;
}

/** What is done to things without anybody forbidding it. */
const HAPPENS_TO =
  /^(?:displayed|shown|saved|stored|processed|delivered|received|supported|updated|covered|aware|suited|interested|satisfied|pleased|notified|informed)$/;

/** What things are or are not, whatever a contract says. */
const QUALITY =
  /^(?:accurate|complete|correct|current|available|valid|accessible|suitable|able|possible|reliable|secure|safe|error|compatible|enough|sufficient|adequate|appropriate|responsible|liable|legal|lawful|fit|free|open|ready|visible|clear|familiar|true|the|a|an|in|on|at|up|so|as|fully|entirely|wholly|completely|always|exact|identical|similar|representative|typical|perfect|necessary|relevant|useful|eligible|entitled|effective|enforceable|present|there|real|timely)$/;

/** “Some states may not allow it”: what others do or leave. */
const ALLOWS = /^(?:allow|permit|recognise|recognize|offer|provide|support|enforce|let|give|protect)$/;
const ELSEWHERE =
  /^(?:jurisdictions?|states?|countr(?:y|ies)|laws?|courts?|browsers?|devices?|banks?|providers?|regions?|territor(?:y|ies)|networks?|carriers?|regulations?|platforms?|versions?|legislation|sites?|services?|features?|apps?|products?)$/;
