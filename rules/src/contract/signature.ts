import type { Block, PlacedBlock } from '../kit/document.ts';

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

/** Asked first, because it costs little. */
const MAYBE_SIGNED = /\/s\/|executed|conformed/i;
const SIGNED = /(?:^|\s)\/s\/\s*\p{L}|\bexecuted version\b|\bconformed (?:copy|signature)\b/iu;
const SIGNING = /^(?:by|signature|signed|date(?: signed)?)\s*:\s*[\p{L}\d]/iu;

const signed = new WeakMap<Block, boolean>();

function saysSigned(block: Block): boolean {
  const known = signed.get(block);
  if (known !== undefined) return known;
  const found = MAYBE_SIGNED.test(block.prose) && SIGNED.test(block.prose);
  signed.set(block, found);
  return found;
}

/**
 * True where the text has been signed, so that nobody may reword it: a filled signature block, “/s/” before a name, or
 * “executed version”. A block with a blank left is a draft, and so is one that only announces signatures.
 */
export function isSigned(blocks: readonly PlacedBlock[]): boolean {
  if (blocks.some(({ block }) => saysSigned(block))) return true;
  const signature = signatureOf(blocks);
  if (signature === null) return false;
  const lines = blocks
    .slice(signature.block, signature.end)
    .flatMap(({ block }) => block.prose.split(/\n|\s{2,}/).map(line => line.trim()));
  return lines.some(line => SIGNING.test(line)) && !lines.some((line, at) => at > 0 && BLANK.test(line));
}
