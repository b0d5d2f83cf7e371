import type { Sentence } from '../kit/document.ts';
import { hasMainVerb } from './main-clause.ts';
import { isPreposition } from './parts.ts';
import type { Lead } from './sentence-lead.ts';
import { capital, gapBefore, type Split, splitBetween } from './split.ts';
import { leans } from './split-scope.ts';
import { isBaseVerb } from './verb-list.ts';

/** “…, nor will we call you”: “We also will not call you”, where the first half denies something too. */
export function norSplitAt(sentence: Sentence, index: number, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  if (words[index]?.lower !== 'nor' || (kind !== 'none' && kind !== 'link') || main >= index) return null;
  if (!/^,\s+$/.test(gapBefore(sentence, index)) || !hasMainVerb(sentence, main, index - 1)) return null;
  const before = words.slice(main, index);
  if (
    !before.some(({ lower }) => DENIES.test(lower)) ||
    before.some(({ lower }, at) => HOLDS.test(lower) && !(lower === 'that' && isPreposition(before[at - 1])))
  )
    return null;
  const auxiliary = words[index + 1]?.lower ?? '';
  if (!AUXILIARIES.test(auxiliary) || isPreposition(words[index - 1])) return null;
  const verb = verbBehind(sentence, index + 2);
  if (verb === 0 || leans(sentence, verb) || words.slice(verb).some(({ lower }) => lower === 'same'))
    return null;
  const subject = words
    .slice(index + 2, verb)
    .map(({ text }) => text)
    .join(' ');
  const not = auxiliary === 'can' ? 'cannot' : `${auxiliary} not`;
  return splitBetween(sentence, index, { resume: verb, text: `${capital(subject)} also ${not}` });
}

const DENIES = /^(?:not|no|never|cannot|neither)$|n't$/;
/** “neither A nor B”, and what could hold both halves. */
const HOLDS = /^(?:neither|if|unless|when|where|that|whether|provided|until)$/;
const AUXILIARIES = /^(?:does|do|did|will|shall|may|can|must|should)$/;

/** The verb behind “it”, “we” or “the owner”; 0 where another subject stands there. */
function verbBehind({ words }: Sentence, at: number): number {
  const first = words[at]?.lower ?? '';
  const isVerb = (place: number): boolean =>
    words[place]?.lower === 'be' || isBaseVerb(words[place]?.lower ?? '');
  if (/^(?:it|we|you|they)$/.test(first)) return /^\p{Ll}{2,}$/u.test(words[at + 1]?.text ?? '') ? at + 1 : 0;
  return /^(?:the|our|your|this)$/.test(first) && isVerb(at + 2) ? at + 2 : 0;
}
