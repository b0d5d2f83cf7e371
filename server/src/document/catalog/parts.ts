import type { MarkKind } from '@fineprint/rules/kit/document';
import { decodeEntity } from '../entities.ts';

/** A part of a string that is not prose as it stands. Offsets count in the value. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** What is read for it; empty for markup. */
  readonly text: string;
  readonly kind: 'opaque' | 'entity' | 'break' | 'markup';
  /** Markup that opens or closes a mark. */
  readonly mark?: { readonly kind: MarkKind; readonly opens: boolean };
}

/** What may begin a part. */
const SIGNS = /[{<%$@&[\]*]/g;

/** A placeholder with braces is looked for as far as this. */
const LONGEST = 3000;

type Reader = (value: string, at: number) => Part | null;

/** The placeholders, tags and entities of a string, in order and without overlaps. */
export function partsOf(value: string): readonly Part[] {
  const found: Part[] = [];
  SIGNS.lastIndex = 0;
  let from = 0;
  for (let sign = SIGNS.exec(value); sign !== null; sign = SIGNS.exec(value)) {
    const read = READERS[sign[0]];
    const part = read?.(value, sign.index) ?? null;
    if (part === null || part.start < from) continue;
    found.push(part);
    from = part.end;
    SIGNS.lastIndex = part.end;
  }
  return found;
}

const opaque = (start: number, end: number): Part => ({ start, end, text: '\uFFFC', kind: 'opaque' });

/** Reads what a pattern with the flag `y` matches as one thing that is no prose. */
const matched =
  (pattern: RegExp): Reader =>
  (value, at) => {
    pattern.lastIndex = at;
    const length = pattern.exec(value)?.[0].length ?? 0;
    return length === 0 ? null : opaque(at, at + length);
  };

/** `{name}`, `{0}`, `{{name}}`, `%{name}`, `${name}`, `#{name}`, and plurals and choices with all that is in them. */
function readBraces(value: string, at: number): Part | null {
  const end = closing(value, at);
  if (end < 0 || !/^\{\{|^\{\s*[\w.$-]+\s*[,}]/.test(value.slice(at, at + 80))) return null;
  const isMarked = at > 0 && /[%$#]/.test(value.charAt(at - 1));
  return opaque(isMarked ? at - 1 : at, end);
}

/** Behind the brace that closes the one at `open`; -1 where none does. */
function closing(value: string, open: number): number {
  let depth = 0;
  const limit = Math.min(value.length, open + LONGEST);
  for (let index = open; index < limit; index++) {
    const code = value.charCodeAt(index);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return index + 1;
  }
  return -1;
}

const TAG = /<\/?([a-zA-Z\d]{1,20})(?:\s[^<>]{0,400})?\/?>/y;
const TAG_MARKS: Readonly<Record<string, MarkKind>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
};

function readTag(value: string, at: number): Part | null {
  TAG.lastIndex = at;
  const tag = TAG.exec(value);
  if (tag === null) return null;
  const name = (tag[1] ?? '').toLowerCase();
  const end = at + tag[0].length;
  if (name === 'br' || name === 'p') return { start: at, end, text: '\n', kind: 'break' };
  const close = name === 'code' || name === 'kbd' ? value.indexOf(`</${name}>`, end) : -1;
  if (close >= 0) return opaque(at, close + name.length + 3);
  const kind = TAG_MARKS[name];
  const mark =
    kind !== undefined && !tag[0].endsWith('/>') ? { kind, opens: !tag[0].startsWith('</') } : undefined;
  return { start: at, end, text: '', kind: 'markup', ...(mark !== undefined && { mark }) };
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

function readEntity(value: string, at: number): Part | null {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(value)?.[0];
  const text = entity === undefined ? undefined : decodeEntity(entity);
  return entity === undefined || text === undefined || text === entity
    ? null
    : { start: at, end: at + entity.length, text, kind: 'entity' };
}

/** A link of Markdown: its brackets are markup. */
const LINK = /\[[^[\]]{1,300}\]\([^()\s]{1,400}\)/y;
const LINK_END = /\]\([^()\s]{1,400}\)/y;

function readOpening(value: string, at: number): Part | null {
  LINK.lastIndex = at;
  return LINK.test(value)
    ? { start: at, end: at + 1, text: '', kind: 'markup', mark: { kind: 'link', opens: true } }
    : null;
}

function readClosing(value: string, at: number): Part | null {
  LINK_END.lastIndex = at;
  const end = LINK_END.exec(value)?.[0];
  return end === undefined
    ? null
    : { start: at, end: at + end.length, text: '', kind: 'markup', mark: { kind: 'link', opens: false } };
}

/** `**` of Markdown. */
function readStars(value: string, at: number): Part | null {
  if (value.charAt(at + 1) !== '*') return null;
  const opens = /\S/.test(value.charAt(at + 2)) && !/[\p{L}\p{N}.,!?)]/u.test(value.charAt(at - 1));
  return { start: at, end: at + 2, text: '', kind: 'markup', mark: { kind: 'strong', opens } };
}

const PERCENT =
  /%(?:\d{1,2}\$)?[-+]?\d{0,3}(?:\.\d{1,2})?(?:l{1,2}[duif]|[sdifuxXgec@])(?!\w)|%\([\w.]{1,80}\)[sdif]|%<[\w.]{1,80}>[\d.]{0,5}[a-z]/y;
const NESTED = /\$t\([^()]{1,300}\)/y;
const LINKED = /@(?:\.[a-z]+)?:(?:\([\w.]{1,200}\)|[\w.]{0,200}\w)/y;

const READERS: Readonly<Record<string, Reader>> = {
  '{': readBraces,
  '<': readTag,
  '&': readEntity,
  '[': readOpening,
  ']': readClosing,
  '*': readStars,
  '%': matched(PERCENT),
  $: matched(NESTED),
  '@': matched(LINKED),
};
