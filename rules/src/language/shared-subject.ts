import type { Sentence } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose as span } from '../kit/span.ts';
import { gapAfter, isModal } from './parts.ts';

interface SharedSplit {
  readonly index: number;
  readonly edits: readonly Edit[];
  readonly after: string;
  readonly next: string;
  readonly dropped: number;
}

/**
 * “You must pay on time, and must not …” as two sentences with the subject said again. Only for a short subject at the
 * start of a sentence without conditions, whose two verbs are modal.
 */
export function modalSplitAt(sentence: Sentence, index: number): SharedSplit | null {
  const { words, text, start } = sentence;
  const [before, and, modal] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || and === undefined || modal === undefined) return null;
  if ((and.lower !== 'and' && and.lower !== 'but') || !isModal(modal)) return null;
  if (!/^,\s+$/.test(gapAfter(sentence, index - 1)) || !/^\s+$/.test(gapAfter(sentence, index))) return null;
  const verb = words.findIndex(word => isModal(word));
  const head = words[verb - 1];
  if (head === undefined || verb > LONGEST || verb >= index) return null;
  const subject = text.slice(0, head.end - start);
  if (!/^(?:You|We|(?:The|Each|Either) \p{Lu}[\p{L}-]*)$/u.test(subject)) return null;
  if (words.some(({ lower }) => REACHES.test(lower))) return null;
  if (words.slice(verb + 1, index).some(word => isModal(word))) return null;
  const again = and.lower === 'but' ? `But ${subject.charAt(0).toLowerCase()}${subject.slice(1)}` : subject;
  return {
    index,
    edits: [{ at: span(before.end, and.end), text: `. ${again}` }],
    after: before.text,
    next: `${again} ${modal.text}`,
    dropped: -verb + 1,
  };
}

const LONGEST = 2;
/** What could belong to both verbs, or to the words between them. */
const REACHES =
  /^(?:if|unless|provided|except|until|when|whenever|where|wherever|while|because|although|since|so|that|which|who|whose|whether|it|its|they|them|their|such|same|this|these|those|subject|notwithstanding|extent|only|either|neither|both|between|without|otherwise|case|event|respectively|once|after|before|means|includes?)$/;
