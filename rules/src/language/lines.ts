import { NUMBERED_NOUNS } from './abbreviations.ts';

/**
 * Offsets in prose at which a sentence starts whatever stands before: behind a blank line, at a typed bullet, at a
 * line of its own, and at the next number of a list typed in one line (“1. Open the lid 2. Press the button”).
 * In order, without 0.
 */
export function lineStarts(prose: string): readonly number[] {
  const hasLines = prose.includes('\n');
  const hasBullets = BULLET.test(prose);
  const marker = MARKER.exec(prose);
  if (!hasLines && !hasBullets && marker === null) return [];
  const starts = [
    ...(hasLines ? startsAfterBreaks(prose) : []),
    ...(hasBullets ? startsAtBullets(prose) : []),
    ...(marker === null ? [] : startsAtNumbers(prose, marker)),
  ];
  return [...new Set(starts)].sort((one, two) => one - two);
}

const BULLET = /[•⁃▪◦‣●○■]/;
/** A list number that opens the prose. “(a)” is none: such lists run on within a sentence. */
const MARKER = /^\s*(\d{1,3}|[a-z])(\.\)|[.)])\s+(?=\p{Lu})/u;
const LONGEST_SHORT_LINE = 60;
const LONGEST_STACKED_LINE = 40;
const LONGEST_STACK = 1000;

/** A line that ends in one of these marks or words goes on in the next. */
const OPEN_END = /[,;–—&/(-]$/;
const OPEN_ENDS: ReadonlySet<string> = new Set(
  'the a an of and or nor to in on at by for from with as that which is are v v. vs vs. not our your its their'.split(
    ' ',
  ),
);

function goesOn(prose: string, line: number, end: number): boolean {
  const tail = prose.slice(Math.max(line, end - LONGEST_SHORT_LINE), end).trimEnd();
  return OPEN_END.test(tail) || OPEN_ENDS.has(tail.slice(tail.lastIndexOf(' ') + 1).toLowerCase());
}

function startsAfterBreaks(prose: string): readonly number[] {
  const starts: number[] = [];
  const isStack = isStackOfLines(prose);
  let line = 0;
  for (const gap of prose.matchAll(/\n\s*/g)) {
    const next = gap.index + gap[0].length;
    if (next >= prose.length) break;
    const isBlank = gap[0].indexOf('\n', 1) > 0;
    if (isBlank || isStack || opensLine(prose, line, gap.index, next)) starts.push(next);
    line = next;
  }
  return starts;
}

/** An address or a list without marks: three or more short lines, none of which has punctuation at its end. */
function isStackOfLines(prose: string): boolean {
  const lines = prose.slice(0, LONGEST_STACK).trim().split(/\n\s*/);
  return lines.length >= 3 && prose.length <= LONGEST_STACK && lines.every(isStacked);
}

const isStacked = (line: string): boolean =>
  line.length <= LONGEST_STACKED_LINE && !/\p{P}\s*$/u.test(line) && !goesOn(line, 0, line.length);

/** A line with a list mark, or with a capital after a short line that does not go on. */
function opensLine(prose: string, line: number, end: number, next: number): boolean {
  const head = prose.slice(next, next + 24);
  if (/^(?:[-*–]\s+\S|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)][ \t]+\S)/i.test(head)) return true;
  if (end - line > LONGEST_SHORT_LINE || !/^["“‘'([]?\p{Lu}/u.test(head)) return false;
  return !goesOn(prose, line, end);
}

function startsAtBullets(prose: string): readonly number[] {
  const starts: number[] = [];
  for (const match of prose.matchAll(/(?<=\s)[•⁃▪◦‣●○■]/g)) starts.push(match.index);
  return starts;
}

/** Numbers that count on from the first one in the same style, each before a capital. */
function startsAtNumbers(prose: string, marker: RegExpExecArray): readonly number[] {
  const [whole, first = '', style = ''] = marker;
  const starts: number[] = [];
  let wanted = following(first);
  let from = whole.length;
  while (wanted !== null) {
    const sign = ` ${wanted}${style} `;
    const at = prose.indexOf(sign, from);
    if (at < 0) break;
    from = at + sign.length - 1;
    if (!/^\s*\p{Lu}/u.test(prose.slice(from, from + 4)) || refersBack(prose, at)) continue;
    starts.push(at + 1);
    wanted = following(wanted);
  }
  return starts;
}

const following = (mark: string): string | null => {
  if (/^\d/.test(mark)) return String(Number(mark) + 1);
  return mark === 'z' ? null : String.fromCharCode(mark.charCodeAt(0) + 1);
};

/** “under section 2. The …”: the number belongs to the word before it. A comma before it goes on as well. */
function refersBack(prose: string, at: number): boolean {
  const before = /(\S+)\s*$/.exec(prose.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  return /[,;]$/.test(before) || NUMBERED_NOUNS.has(before.toLowerCase());
}
