import { splitsOf } from '../../src/language/splits.ts';
import { blockOf } from '../../src/language/text-block.ts';

/** The first sentence of a text as each of its splits leaves it, with the class of the split in front. */
export function told(text: string): readonly string[] {
  const block = blockOf(text);
  const [sentence] = block.sentences;
  if (sentence === undefined) return [];
  return splitsOf(sentence, block).map(({ edits, safety }) => {
    let out = '';
    let from = sentence.start;
    for (const { at, text: written } of edits) {
      out += block.prose.slice(from, at.start) + written;
      from = at.end;
    }
    return `${safety}: ${out}${block.prose.slice(from, sentence.end)}`;
  });
}
