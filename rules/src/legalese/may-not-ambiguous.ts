import type { Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
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
    const uses = modalUses(sentence, block.prose, MAY);
    if (uses.length === 0) return NONE;
    return uses
      .filter(use => isOpen(sentence, use))
      .filter(({ index }) => {
        const word = sentence.words[index];
        return word !== undefined && !isInQuotation(block, word);
      })
      .map(use => {
        const [may, not] = [sentence.words[use.index], sentence.words[use.index + 1]];
        const at = prose(may?.start ?? 0, not?.end ?? 0);
        const risk = isRisk(sentence, use);
        const isLikelyRisk = risk || isPast(sentence, use);
        const readings = isLikelyRisk ? ['might not', 'must not'] : ['must not', 'might not'];
        const isUpper = may?.text === 'MAY';
        return {
          at,
          ...(risk && { severity: 'info' as const }),
          message: `“may not” can forbid it or say that it is possible. Say “${readings[0] ?? ''}” if you mean ${MEANS[readings[0] ?? ''] ?? ''}, or “${readings[1] ?? ''}”.`,
          rewrites: readings.map(
            // A ban in the place of a risk would be a new duty: it is only said.
            (text): Rewrite =>
              isLikelyRisk && text === 'must not'
                ? { title: `Say “${text}” (${MEANS[text] ?? ''})`, safety: 'advice', edits: [] }
                : {
                    title: `Replace with “${text}” (${MEANS[text] ?? ''})`,
                    safety: 'review',
                    edits: [{ at, text: isUpper ? text.toUpperCase() : text }],
                  },
          ),
        };
      });
  },
  examples: [
    { bad: 'You may not share your login.', accepted: 'You must not share your login.' },
    { bad: 'Some features may not work offline.', accepted: 'Some features might not work offline.' },
    { bad: 'The photos may not be copied.', accepted: 'The photos must not be copied.' },
    { bad: 'You may not have seen our news.', accepted: 'You might not have seen our news.' },
    { bad: 'You may not be able to sign in.', accepted: 'You might not be able to sign in.' },
    { ok: 'You may bring a guest.', because: '“may” gives permission.' },
    {
      ok: 'The item may or may not be in stock.',
      because: 'Both sides are said, so it can only be a possibility.',
    },
    { ok: 'No one may enter the lab.', because: 'It can only be a ban.' },
  ],
});

const MAY: ReadonlySet<string> = new Set(['may']);
const MEANS: Readonly<Record<string, string>> = { 'must not': 'a ban', 'might not': 'a possibility' };

/** “may not” that is not “may or may not”, “may not only … but also”, and no month. */
function isOpen({ words }: Sentence, { index }: ModalUse): boolean {
  if (words[index + 1]?.lower !== 'not') return false;
  if (/^(?:only|just|merely|exceed|necessarily)$/.test(words[index + 2]?.lower ?? '')) return false;
  return !(words[index - 1]?.lower === 'or' && words[index - 2]?.lower === 'may');
}

/** “you may not have seen it”: what is past can only be possible. */
const isPast = ({ words }: Sentence, { verb }: ModalUse): boolean =>
  [-1, 0].some(
    step =>
      words[(verb ?? -2) + step]?.lower === 'have' &&
      isParticiple(words[(verb ?? -2) + step + 1]?.lower ?? ''),
  );

/** Verbs of what happens to somebody: nobody forbids them. */
const HAPPENS =
  /^(?:be|have|see|receive|know|like|want|need|get|realise|realize|notice|work|apply|appear|arrive|reflect|remember|understand|find|happen|include|contain|match|meet|always|even|cover|represent|exist|function|feel|qualify|correspond|affect|provide|constitute|comply|respond|accept|support|align)$/;

function isRisk({ words }: Sentence, { verb, subject }: ModalUse): boolean {
  const lower = words[verb ?? -1]?.lower ?? '';
  const next = words[(verb ?? -1) + 1]?.lower ?? '';
  if (lower === 'have') return true;
  const isThing = subject === null || subject.actor === 'thing' || subject.actor === null;
  if (lower === 'be')
    return (
      !(
        isParticiple(next) &&
        !/^(?:displayed|shown|saved|stored|processed|delivered|received|supported|updated|covered|aware|suited)$/.test(
          next,
        )
      ) && !/^(?:less|more|under|used)$/.test(next)
    );
  return isThing || HAPPENS.test(lower);
}
