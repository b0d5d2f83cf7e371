/**
 * The part of a fingerprint that does not depend on the rest of the document: rule and sentence, in lower case and
 * with white space folded, so that moving or reflowing text keeps it. 16 hexadecimal digits, no path in it.
 */
export function fingerprintOf(rule: string, sentence: string, excerpt: string): string {
  return hash(`${rule}\n${fold(sentence)}\n${fold(excerpt)}`);
}

/** The n-th repeat of a fingerprint in one document, from 0: the first keeps the plain form. */
export const repeated = (fingerprint: string, count: number): string =>
  count === 0 ? fingerprint : `${fingerprint}-${String(count)}`;

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Two 32-bit FNV-1a hashes over the same text, from different seeds. Not for security: only to tell findings apart. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + 0x9e37), 0x01000193) ^ (two >>> 15);
  }
  return hex(one) + hex(two);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
