import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** As many words are marked where a finding is about much more text than anybody wants underlined. */
const WORDS = 6;

/** The first words of a block: the place of a finding about a long stretch of text that starts there. */
export function openingOf(block: Block): Span<'prose'> {
  const sentence = block.sentences[0];
  const last = block.words[Math.min(WORDS, block.words.length) - 1];
  const end = Math.min(last?.end ?? block.prose.length, sentence?.end ?? block.prose.length);
  const start = Math.min(block.words[0]?.start ?? 0, end);
  return end > start ? prose(start, end) : prose(0, block.prose.length);
}
