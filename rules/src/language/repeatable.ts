import type { Sentence, Word } from '../kit/document.ts';
import type { Clause } from './main-clause.ts';
import { isPreposition } from './parts.ts';
import { capital, small } from './split.ts';

/** A subject that a second sentence can say again. */
export interface Repeatable {
  /** As it opens a sentence, and as it stands inside of one. */
  readonly text: string;
  readonly inner: string;
  readonly plural: boolean | null;
}

/** Longer subjects are not said again. */
const LONGEST = 5;

/** A subject that can be said again and means the same: short, without a negation, not “a” and no bare pronoun. */
export function subjectOf({ words, text, start }: Sentence, { first, verb }: Clause): Repeatable | null {
  let last = Math.max(first, verb - 1);
  while (last > first && /^(?:[a-z]{3,}ly|also|then|hereby)$/.test(words[last]?.lower ?? '')) last--;
  const [head, end] = [words[first], words[last]];
  if (head === undefined || end === undefined || last < first || last - first + 1 > LONGEST) return null;
  if (
    /^(?:a|an|no|nothing|neither|either|it|they|there|some|another|one|i|this|these|those|that|such|both)$/.test(
      head.lower,
    ) &&
    !(DEMONSTRATIVES.test(head.lower) && last > first)
  )
    return null;
  if (
    words
      .slice(first, last + 1)
      .some(({ lower }) => /^(?:who|which|that|or|not|only|than|except)$/.test(lower) && lower !== head.lower)
  )
    return null;
  const written = text.slice(head.start - start, end.end - start).replaceAll(/\s+/g, ' ');
  if (/[;:()]/.test(written)) return null;
  const inner = small(head) + written.slice(head.text.length);
  return { text: capital(written), inner, plural: isPlural(words.slice(first, last + 1)) };
}

const DEMONSTRATIVES = /^(?:this|these|that|those|such)$/;

function isPlural(words: readonly Word[]): boolean | null {
  const head = words[0]?.lower ?? '';
  if (/^(?:you|we|these|those|all)$/.test(head)) return true;
  if (/^(?:each|every|this|that)$/.test(head)) return false;
  if (words.some(({ lower }) => lower === 'and')) return true;
  const last = words[words.length - 1];
  if (last === undefined || words.some(word => isPreposition(word) || word.lower === 'to')) return null;
  // A name may end with “s” and be one.
  if (/^\p{Lu}/u.test(last.text) || /(?:ss|us|is|data|people|staff|ed)$/.test(last.lower)) return null;
  return /s$/.test(last.lower);
}
