/** A place where the text may be cut. */
interface Place {
  readonly at: number;
  readonly isHeading: boolean;
}

export interface Definition {
  /** Folded, as labels are compared. */
  readonly label: string;
  readonly text: string;
}

export interface Scan {
  readonly places: readonly Place[];
  readonly definitions: readonly Definition[];
}

/** What is open at the start of a line, as far as a line scanner can know. */
interface Open {
  /** The fence that closes it, and whether it may stand inside a list that is over by now. */
  fence: { readonly mark: string; readonly length: number; readonly indented: boolean } | null;
  /** Set while a raw HTML block runs: until a line that matches, or until a blank line. */
  html: RegExp | 'blank' | null;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const FENCE = /^( {0,3})(`{3,}|~{3,})([^\n]*)$/;
const DEFINITION =
  /^ {0,3}\[((?:[^[\]\\]){1,200})\]:[ \t]*(\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/;
const FOOTNOTE = /^ {0,3}\[\^([^[\]\\\s]{1,200})\]:/;
const LIKE_DEFINITION = /^[\s>*+\-\d.)]*\[[^\]]*\]:/;
const LETTER = /^(?:[\p{L}“"]|\*\*[^*\s])/u;

/** Places for cuts and the definitions of a Markdown text; null where it holds something that only a whole parse can tell. */
export function scanLines(text: string): Scan | null {
  // A parser drops a byte order mark where its input begins, which a cut before one would change.
  if (/\r(?!\n)/.test(text) || /^ {0,3}:::/m.test(text) || text.includes('\uFEFF')) return null;
  const places: Place[] = [];
  const definitions = new Map<string, Definition>();
  const open: Open = { fence: null, html: null };
  let before = '';
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, '');
    const wasOpen = open.fence !== null || open.html !== null;
    if (!wasOpen) {
      if (HEADING.test(line)) places.push({ at: start, isHeading: true });
      else if (isBlank(before) && LETTER.test(line)) places.push({ at: start, isHeading: false });
      if (line.includes(']:') && !collect(line, before, definitions)) return null;
    } else if (isDoubtful(open, line, before)) return null;
    follow(open, line);
    before = line;
    start = next;
  }
  return open.fence !== null || open.html instanceof RegExp
    ? null
    : { places, definitions: [...definitions.values()] };
}

/** Blank as CommonMark has it: a form feed or a non-breaking space is text. */
const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/**
 * True where what is open may be over already: an indented fence with its list, HTML that was a tag in a paragraph
 * or stood in a list, behind which a fence or a comment could open.
 */
function isDoubtful({ fence, html }: Open, line: string, before: string): boolean {
  if (html === 'blank')
    return FENCE.test(line) || htmlOpenedBy(line) instanceof RegExp || LIKE_DEFINITION.test(line);
  if (fence?.indented !== true) return false;
  return HEADING.test(line) || /^(?:```|~~~)/.test(line) || (isBlank(before) && LETTER.test(line));
}

/** Keeps a definition; false where the line is like one in a way that only a parse can judge. */
function collect(line: string, before: string, definitions: Map<string, Definition>): boolean {
  if (!LIKE_DEFINITION.test(line)) return true;
  const afterBreak = isBlank(before) || HEADING.test(before) || DEFINITION.test(before);
  const footnote = FOOTNOTE.exec(line)?.[1];
  if (footnote !== undefined) {
    if (!afterBreak && !FOOTNOTE.test(before)) return false;
    return keep(definitions, { label: fold(`^${footnote}`), text: `[^${footnote}]: .` });
  }
  const match = DEFINITION.exec(line);
  if (match === null || !afterBreak) return false;
  return keep(definitions, { label: fold((match[1] ?? '').trim()), text: line.trim() });
}

/** The first definition of a label counts in the document, but the nearest would in a chunk: two different ones are too much. */
function keep(definitions: Map<string, Definition>, definition: Definition): boolean {
  const known = definitions.get(definition.label);
  if (known === undefined) definitions.set(definition.label, definition);
  return known === undefined || known.text === definition.text;
}

function follow(open: Open, line: string): void {
  if (open.fence !== null) {
    const close = FENCE.exec(line);
    const mark = close?.[2] ?? '';
    if (mark.startsWith(open.fence.mark) && mark.length >= open.fence.length && isBlank(close?.[3] ?? ''))
      open.fence = null;
    return;
  }
  if (open.html !== null) {
    if (open.html === 'blank' ? isBlank(line) : open.html.test(line)) open.html = null;
    return;
  }
  const fence = FENCE.exec(line);
  if (fence !== null && !(fence[2]?.startsWith('`') === true && (fence[3] ?? '').includes('`'))) {
    const mark = fence[2] ?? '';
    open.fence = { mark: mark.charAt(0), length: mark.length, indented: fence[1] !== '' };
    return;
  }
  open.html = htmlOpenedBy(line);
}

/** What ends the raw HTML block that a line opens (CommonMark 4.6); null where it opens none. */
function htmlOpenedBy(line: string): Open['html'] {
  const start = /^ {0,3}<(.*)$/s.exec(line)?.[1];
  if (start === undefined) return null;
  const ends: readonly (readonly [RegExp, RegExp])[] = [
    [/^(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
    [/^!--/, /-->/],
    [/^\?/, /\?>/],
    [/^!\[CDATA\[/, /\]\]>/],
    [/^![A-Za-z]/, />/],
  ];
  for (const [opens, closes] of ends) {
    if (opens.test(start)) return closes.test(start) ? null : closes;
  }
  return /^\/?[A-Za-z]/.test(start) ? 'blank' : null;
}

/** As CommonMark compares labels: white space folded, case ignored. */
export const fold = (text: string): string =>
  text
    .replace(/[\t\n\r ]+/g, ' ')
    .toLowerCase()
    .toUpperCase();
