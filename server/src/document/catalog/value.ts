import type { MarkKind } from '@fineprint/rules/kit/document';
import { addMark, addOpaque, addRun, addText, type Inline } from '../inline.ts';
import { partsOf, type Part } from './parts.ts';
import type { CatalogString } from './strings.ts';

/** A stretch of source and the stretch of the value that it stands for. */
interface Step {
  /** Behind the stretch of source. */
  readonly end: number;
  /** Characters of the value. */
  readonly used: number;
  /** What is read for it; null for the very characters of the source. */
  readonly text: string | null;
}

/** Adds a string as it is read, with each character at its place; false where the source cannot be followed. */
export function addString(inline: Inline, string: CatalogString): boolean {
  const { value, start, end } = string;
  const parts = partsOf(value);
  const open: { readonly kind: MarkKind; readonly prose: number }[] = [];
  let [at, index, plain] = [start, 0, start];
  let next = 0;
  while (index < value.length && at < end) {
    const part = parts[next];
    if (part?.start === index) {
      addText(inline, plain, at);
      const behind = behindPart(inline.source, at, string, part);
      if (behind < 0) return false;
      addPart(inline, part, at, behind, open);
      [at, index, plain] = [behind, part.end, behind];
      next++;
      continue;
    }
    const step = stepAt(inline.source, at, string, index);
    if (step === null) return false;
    if (step.text !== null) {
      addText(inline, plain, at);
      const kind = /^[ \n]/.test(step.text) ? 'break' : 'entity';
      addRun(inline, kind, at, step.end, step.text);
      plain = step.end;
    }
    at = step.end;
    index += step.used;
  }
  addText(inline, plain, at);
  return index >= value.length;
}

/** Behind the source of a part that begins at `from`; -1 where it cannot be followed. */
function behindPart(source: string, from: number, string: CatalogString, part: Part): number {
  let [at, index] = [from, part.start];
  while (index < part.end) {
    const step = at < string.end ? stepAt(source, at, string, index) : null;
    if (step === null) return -1;
    at = step.end;
    index += step.used;
  }
  return index === part.end ? at : -1;
}

function addPart(
  inline: Inline,
  { kind, text, mark }: Part,
  from: number,
  to: number,
  open: { readonly kind: MarkKind; readonly prose: number }[],
): void {
  if (kind === 'opaque') addOpaque(inline, from, to);
  else if (kind !== 'markup') addRun(inline, kind, from, to, text);
  else if (mark?.opens === true) open.push({ kind: mark.kind, prose: inline.prose.length });
  else if (mark !== undefined) {
    const last = open.findLastIndex(entry => entry.kind === mark.kind);
    const [opened] = last < 0 ? [] : open.splice(last);
    if (opened !== undefined) addMark(inline, mark.kind, mark.kind === 'link' ? '' : null, opened.prose);
  }
}

/** The next character of the value in its source. */
function stepAt(
  source: string,
  at: number,
  { value, end, quoting }: CatalogString,
  index: number,
): Step | null {
  const own = source.charAt(at);
  if (quoting === 'escaped' && own === '\\') return escapeAt(source, at, value, index);
  if (quoting === 'doubled' && own === "'" && value.charAt(index) === "'") {
    return { end: at + 2, used: 1, text: "'" };
  }
  const folded = /[ \t\r\n]/.test(own) ? breakAt(source, at, end, value, index) : null;
  if (folded !== null) return folded;
  return own === value.charAt(index) ? { end: at + 1, used: 1, text: null } : null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\u0007',
  v: '\u000B',
  e: '\u001B',
  ' ': ' ',
  _: '\u00A0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};

/** An escape of JSON or of double quotes in YAML; null for one that neither knows. */
function escapeAt(source: string, at: number, value: string, index: number): Step | null {
  const joined = /^\\\r?\n[ \t]*/.exec(source.slice(at, at + 300))?.[0];
  if (joined !== undefined) return { end: at + joined.length, used: 0, text: '' };
  const coded = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8}))/.exec(source.slice(at, at + 10));
  const code = Number.parseInt(coded?.[1] ?? coded?.[2] ?? coded?.[3] ?? '', 16);
  const text =
    coded === null
      ? ESCAPES[source.charAt(at + 1)]
      : code <= 0x10ffff
        ? String.fromCodePoint(code)
        : undefined;
  if (text === undefined || !value.startsWith(text, index)) return null;
  const shown = /^[\r\t\f\v]$/.test(text) ? ' ' : text;
  return { end: at + (coded?.[0].length ?? 2), used: text.length, text: shown };
}

/** White space with a line break in it, which YAML folds; null where the white space here holds none. */
function breakAt(source: string, at: number, limit: number, value: string, index: number): Step | null {
  let end = at;
  let lines = 0;
  while (end < limit && /[ \t\r\n]/.test(source.charAt(end))) {
    if (source.charAt(end) === '\n') lines++;
    end++;
  }
  if (lines === 0) return null;
  if (value.charAt(index) === ' ') return { end, used: 1, text: ' ' };
  const used = /^\n+ */.exec(value.slice(index, index + end - at))?.[0].length ?? 0;
  return used === 0 ? null : { end, used, text: '\n' };
}
