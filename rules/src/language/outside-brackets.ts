import type { Sentence } from '../kit/document.ts';
import { gapAfter } from './parts.ts';

/** For each word of a sentence whether it stands outside of brackets and of curly quotation marks. */
export function outsideBrackets(sentence: Sentence): readonly boolean[] {
  const { words, text, start } = sentence;
  let depth = 0;
  const follow = (gap: string): void => {
    for (const sign of gap) {
      if (OPEN.includes(sign)) depth++;
      else if (CLOSED.includes(sign) && depth > 0) depth--;
    }
  };
  follow(text.slice(0, (words[0]?.start ?? start) - start));
  return words.map((_, index) => {
    const isOutside = depth === 0;
    follow(gapAfter(sentence, index));
    return isOutside;
  });
}

const OPEN = '([“';
const CLOSED = ')]”';
