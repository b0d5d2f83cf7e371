import type { PlacedBlock } from '../kit/document.ts';

/** The place where the parties sign. */
export interface SignatureBlock {
  /** Index of its first block, and of the block behind its last. */
  readonly block: number;
  readonly end: number;
  /** False where a blank still stands for a name, a title or a date. */
  readonly filled: boolean;
}

const OPENER =
  /^(?:in witness whereof|signed (?:by|for|on behalf)|signatures?\b|executed (?:as|by)|the parties (?:have|hereto have) (?:signed|executed)|agreed and accepted)/i;
const FIELD = /^(?:by|name|title|date|signature|signed|print name|its)\s*:/i;
const BLANK = /_{3,}|\.{5,}|\[[^\]]{0,30}\]|:\s*$/;

/** The signature block of a document, looked for from its end; null where there is none. */
export function signatureOf(blocks: readonly PlacedBlock[]): SignatureBlock | null {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const text = blocks[index]?.block.prose ?? '';
    if (!OPENER.test(text)) continue;
    const fields = blocks
      .slice(index)
      .filter(({ block }) => FIELD.test(block.prose) || BLANK.test(block.prose));
    if (fields.length === 0 && !/^(?:in witness|signed|executed)/i.test(text)) continue;
    return { block: index, end: blocks.length, filled: !fields.some(({ block }) => BLANK.test(block.prose)) };
  }
  return null;
}
