import type { Sentence } from '../kit/document.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter, isModal } from './parts.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { closes, leans, TELLS } from './split-scope.ts';
import { startsSurely } from './sure-clause.ts';

/**
 * “As far as the law allows, A, and B”: what stands in front governs both statements, so that the second sentence says it
 * again. Null where it is long, or would mean something else in its new place.
 */
export function leadAgainAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  if (lead.kind !== 'other' || lead.main >= index || words[index]?.lower !== 'and') return null;
  const again = leadText(sentence, lead);
  if (again === null || !/^,?\s+$/.test(gapBefore(sentence, index))) return null;
  const subject = index + 1;
  const clause = clauseFrom(sentence, subject);
  const first = clauseFrom(sentence, lead.main);
  if (clause === null || first === null || first.verb >= index) return null;
  const isPronoun = /^(?:you|we)$/.test(words[subject]?.lower ?? '');
  const isOwn = isModal(words[clause.verb]) || TELLS.test(words[clause.verb]?.lower ?? '');
  if (!isOwn && !isFinite(words[clause.verb]) && !(isPronoun || /^\p{Lu}/u.test(words[subject]?.text ?? '')))
    return null;
  if (!isPronoun && clause.verb > subject + MOST_WORDS) return null;
  if (!gapBefore(sentence, index).startsWith(',') && !isPronoun && !startsSurely(sentence, index, lead.main))
    return null;
  if (!closes(sentence, lead.main, index, false) || leans(sentence, subject)) return null;
  return splitBetween(sentence, index, { resume: subject, text: again });
}

const MOST_WORDS = 4;

/** Longer leads are not said again. */
const LONGEST = 8;

/** The words in front with their comma; null where they point at something or link the sentence to the one before. */
export function leadText(sentence: Sentence, { main }: Lead): string | null {
  const { words, text, start } = sentence;
  const [first, last] = [words[0], words[main - 1]];
  if (
    first === undefined ||
    last === undefined ||
    main > LONGEST ||
    !/^,\s+$/.test(gapAfter(sentence, main - 1))
  )
    return null;
  if (NOT_AGAIN.test(first.lower)) return null;
  for (let at = 0; at < main; at++) {
    const lower = words[at]?.lower ?? '';
    if (POINTS.test(lower) || (at < main - 1 && /[,;:()]/.test(gapAfter(sentence, at)))) return null;
  }
  return `${text.slice(first.start - start, last.end - start).replaceAll(/\s+/g, ' ')},`;
}

/** What says how a sentence goes on from the one before, or when one thing follows another. */
const NOT_AGAIN =
  /^(?:otherwise|instead|please|then|since|because|whereas|while|although|though|even|unlike|like|nor|never|not|only|should|until|unless|after|before|following|upon|depending|without)$/;

const POINTS =
  /^(?:it|its|they|them|their|that|those|such|foregoing|above|following|preceding|previous|same|addition|particular|general|short|case|event|example|first|second|finally|reference|avoidance|clarity|doubt|otherwise|contrary|hand|contrast|reason|turn|result)$/;
