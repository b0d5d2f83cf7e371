import {
  type Look,
  type Mark,
  type MarkKind,
  OPAQUE,
  type Run,
  type Styled,
} from '@fineprint/rules/kit/document';
import { prose as span } from '@fineprint/rules/kit/span';
import { decodeEntity } from './entities.ts';

/**
 * Inline content as it is read: prose with the runs that map it to source. Offsets of runs count in `source` here;
 * `makeBlock` makes them relative.
 */
export interface Inline {
  readonly source: string;
  prose: string;
  readonly runs: Run[];
  readonly marks: Mark[];
  /** In order; empty where no CSS says anything. */
  readonly styles: Styled[];
  /** Where the last run ends in source: text that stands before it cannot be added. */
  reach: number;
  /** The last character of the prose. Asking a growing string for it would copy the string each time. */
  last: string;
}

export const createInline = (source: string): Inline => ({
  source,
  prose: '',
  runs: [],
  marks: [],
  styles: [],
  reach: 0,
  last: '',
});

/** Adds source that is prose to the letter. */
export function addText(inline: Inline, from: number, to: number): void {
  if (to <= from) return;
  const last = inline.runs[inline.runs.length - 1];
  const text = inline.source.slice(from, to);
  if (last?.kind === 'text' && last.source + last.sourceLength === from) {
    inline.runs[inline.runs.length - 1] = {
      ...last,
      length: last.length + text.length,
      sourceLength: last.sourceLength + text.length,
    };
    append(inline, text, to);
    return;
  }
  addRun(inline, 'text', from, to, text);
}

/** Adds source that reads as other prose: a line break with its indent, an entity, code. */
export function addRun(inline: Inline, kind: Run['kind'], from: number, to: number, text: string): void {
  if (text === '') return;
  inline.runs.push({
    kind,
    prose: inline.prose.length,
    length: text.length,
    source: from,
    sourceLength: to - from,
    ...(kind === 'opaque' && { text: inline.source.slice(from, to) }),
  });
  append(inline, text, to);
}

function append(inline: Inline, text: string, to: number): void {
  inline.prose += text;
  inline.reach = to;
  inline.last = text.charAt(text.length - 1);
}

export const addOpaque = (inline: Inline, from: number, to: number): void => {
  addRun(inline, 'opaque', from, to, OPAQUE);
};

/** Marks everything that `add` adds. */
export function addMarked(inline: Inline, kind: MarkKind, target: string | null, add: () => void): void {
  const start = inline.prose.length;
  add();
  addMark(inline, kind, target, start);
}

/** Marks what was added since the prose ended at `start`. */
export function addMark(inline: Inline, kind: MarkKind, target: string | null, start: number): void {
  const end = inline.prose.length;
  if (end > start) inline.marks.push({ ...span(start, end), kind, ...(target !== null && { target }) });
}

/** Says how what was added since the prose ended at `start` looks. */
export function addStyle(inline: Inline, look: Look, start: number): void {
  const end = inline.prose.length;
  if (end <= start) return;
  const last = inline.styles[inline.styles.length - 1];
  if (last?.end === start && last.look === look)
    inline.styles[inline.styles.length - 1] = { ...span(last.start, end), look };
  else inline.styles.push({ ...span(start, end), look });
}

/**
 * Adds the source from `from` to `to` whose value, as the parser reads it, is `value`: the two differ by entities,
 * escapes and line breaks with their indent or quote marks. What cannot be matched becomes one run that is never edited.
 */
export function addValue(inline: Inline, from: number, to: number, value: string): void {
  const { source } = inline;
  if (to - from === value.length && source.slice(from, to) === value && !/[\r\n]/.test(value)) {
    addText(inline, from, to);
    return;
  }
  let at = from;
  let plain = from;
  let index = 0;
  const flush = (): void => {
    addText(inline, plain, at);
  };
  while (at < to && index < value.length) {
    const special = specialAt(source, at, to, value, index);
    if (special === null) {
      if (source.charCodeAt(at) !== value.charCodeAt(index)) break;
      at++;
      index++;
      continue;
    }
    flush();
    addRun(inline, special.kind, at, special.end, special.text);
    at = special.end;
    plain = at;
    index += special.used;
  }
  flush();
  if (index < value.length && at < to)
    addRun(inline, 'entity', at, to, value.slice(index).replace(/[\r\n]+/g, ' '));
}

/** What a parser of Markdown reads for NUL. */
const REPLACEMENT = 0xfffd;

interface Special {
  readonly kind: 'break' | 'entity';
  readonly end: number;
  readonly text: string;
  /** How much of the value it takes. */
  readonly used: number;
}

function specialAt(source: string, at: number, to: number, value: string, index: number): Special | null {
  const code = value.charCodeAt(index);
  if (code === 10 || code === 13) return lineBreak(source, at, to, value, index);
  const own = source.charCodeAt(at);
  if (own === 92 && source.charCodeAt(at + 1) === code && own !== code) {
    return { kind: 'entity', end: at + 2, text: value.charAt(index), used: 1 };
  }
  if (own === 92 && code === 92 && source.charCodeAt(at + 1) === 92) {
    return { kind: 'entity', end: at + 2, text: '\\', used: 1 };
  }
  if (own === 0 && code === REPLACEMENT) return { kind: 'entity', end: at + 1, text: '\uFFFD', used: 1 };
  if (own !== 38) return null;
  const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/.exec(
    source.slice(at, Math.min(to, at + 40)),
  )?.[0];
  if (entity === undefined) return null;
  const text = decodeEntity(entity);
  if (text === entity || !value.startsWith(text, index)) return null;
  return { kind: 'entity', end: at + entity.length, text, used: text.length };
}

/** A soft line break: white space before it, the break, and the indent or quote marks of the next line. */
function lineBreak(source: string, at: number, to: number, value: string, index: number): Special | null {
  const used = value.startsWith('\r\n', index) ? 2 : 1;
  let end = at;
  while (end < to && isBlank(source.charCodeAt(end))) end++;
  if (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10) end += 2;
  else if (source.charCodeAt(end) === 10 || source.charCodeAt(end) === 13) end++;
  else return null;
  while (end < to && (isBlank(source.charCodeAt(end)) || source.charCodeAt(end) === 62)) end++;
  return { kind: 'break', end, text: ' ', used };
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
