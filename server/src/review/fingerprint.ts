/** A running hash: two 32-bit FNV-1a hashes from different seeds. Not for security, only to tell findings apart. */
interface Hash {
  one: number;
  two: number;
}

/**
 * The part of a fingerprint that does not depend on the rest of the document: rule, sentence and excerpt, in lower
 * case and with white space folded, so that moving or reflowing text keeps it. 16 hexadecimal digits, no path in it.
 */
export function fingerprintOf(rule: string, sentence: string, excerpt: string): string {
  const { one, two } = ofSentence(sentence);
  const hash = { one, two };
  add(hash, `\n${rule}\n`);
  add(hash, fold(excerpt));
  return hex(hash.one) + hex(hash.two);
}

/** The n-th repeat of a fingerprint in one document, from 0: the first keeps the plain form. */
export const repeated = (fingerprint: string, count: number): string =>
  count === 0 ? fingerprint : `${fingerprint}-${String(count)}`;

/** Findings of one sentence come one after the other: the last sentence is kept. */
let last: { readonly sentence: string; readonly hash: Hash } | null = null;

function ofSentence(sentence: string): Hash {
  if (last?.sentence === sentence) return last.hash;
  const hash: Hash = { one: 0x811c9dc5, two: 0x9747b28c };
  add(hash, fold(sentence));
  last = { sentence, hash };
  return hash;
}

const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return /[\t\n\r\f\v]|\s\s/.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower.trim();
};

function add(hash: Hash, text: string): void {
  let { one, two } = hash;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + 0x9e37), 0x01000193) ^ (two >>> 15);
  }
  hash.one = one;
  hash.two = two;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
