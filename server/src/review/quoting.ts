import type { Block } from '@fineprint/rules/kit/document';
import type { Edit } from '@fineprint/rules/kit/rewrite';

/**
 * The text of an edit as the file of its block writes it: escaped, or with its quotes doubled. null where it cannot be
 * written there without a risk for the file.
 */
export function writtenAs({ at, text }: Edit, { quoting, prose }: Block): string | null {
  if (quoting === undefined) return text;
  if (quoting === 'escaped') return JSON.stringify(text).slice(1, -1);
  if (/[\n\r]/.test(text)) return null;
  if (quoting === 'doubled') return text.replaceAll("'", "''");
  const before = prose.slice(0, at.start);
  if (quoting === 'lines') return isInLine(before, text) ? text : null;
  return !SIGNS.test(text) && isPlain(before + text + prose.slice(at.end)) ? text : null;
}

/** Characters that may mean something in YAML without quotes. */
const SIGNS = /[:#{}[\],&*!|>%@`"]/;

/** True for text that YAML reads as a string, and all of it. */
const isPlain = (whole: string): boolean =>
  /^[\p{L}\uFFFC]/u.test(whole) &&
  !/^(?:true|false|yes|no|on|off|y|n|null)$/i.test(whole) &&
  !/:(?:\s|$)|\s#|\s$/.test(whole);

/** At the beginning of a line a blank would change its indent. */
const isInLine = (before: string, text: string): boolean =>
  (before !== '' && !before.endsWith('\n')) || /^\S/.test(text);
