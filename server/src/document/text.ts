import type { PlacedBlock } from '@fineprint/rules/kit/document';
import { type BlockShape, makeBlocks, PARAGRAPH } from './blocks.ts';
import { addRun, addText, createInline } from './inline.ts';
import type { Part } from './part.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLET = /^\s*[•·▪◦‣*–—-]\s+\S/;
/** Word processors turn “(c)” into “©”. */
const NUMBERED =
  /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,5}[.)]?|\((?:\d{1,3}|[a-zA-Z]{1,4})\)|[a-zA-Z]\)|[ivx]{2,5}\)|[A-Z]\.|[IVXLC]{1,6}\.|©(?= [a-z]))\s+\S/;

/** A line drawn under a title or between parts. Underscores are not one: they are a blank to fill in. */
const RULE = /^\s*(?:={3,}|-{3,}|\*{3,}|~{3,}|#{3,})\s*$/;

/** A number without a mark behind it counts a clause only before a capital: “30 days” goes on from the line above. */
const COUNT = /^\s*\d{1,3}\s+[^\p{Lu}“"\s]/u;
/** How a line ends that goes on with a number: “under section”, “not later than”. */
const GOES_ON =
  /(?:^|\s)(?:sections?|clauses?|articles?|paragraphs?|schedules?|annex|appendix|exhibit|part|page|no\.|and|or|of|to|the|in|by|under|than|least|until|from|within|with|is|are)\s*$/i;

/**
 * Blocks of plain text: paragraphs between blank lines, with hard-wrapped lines joined; a line that opens with a
 * bullet or a clause number starts a block of its own; short lines in capitals or as titles are headings.
 */
export function readText(text: string): Part {
  const groups = groupsOf(text);
  const blocks = groups.flatMap((group, index) =>
    readGroup(text, group, groups[index - 1], groups[index + 1]),
  );
  return { blocks, comments: [] };
}

type Group = readonly Line[];

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let group: Line[] = [];
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of linesOf(text)) {
    if (line.text.trim() === '' || RULE.test(line.text)) {
      close();
      continue;
    }
    if (BULLET.test(line.text) || isNumbered(line.text, group[group.length - 1]?.text ?? '')) close();
    else if (group.length === 1 && isTitle(group[0]?.text ?? '', line.text)) close();
    group.push(line);
  }
  close();
  return groups;
}

/** True where a line opens a numbered clause and does not go on from the line above it. */
function isNumbered(line: string, above: string): boolean {
  if (!NUMBERED.test(line)) return false;
  if (above === '') return true;
  const goesOn = GOES_ON.test(above) && !NUMBERED.test(above) && !BULLET.test(above);
  return !goesOn && (/[.;:!?]\s*$/.test(above) || !COUNT.test(line));
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let end = newline < 0 ? text.length : newline;
    if (text.charCodeAt(end - 1) === 13 && end > start) end--;
    yield { start, end, text: text.slice(start, end) };
    start = next;
  }
}

/** A title that a paragraph follows without a blank line: in capitals, or short, in title case and without a full stop. */
function isTitle(line: string, following: string): boolean {
  if (line.length > 80 || /[.;,]\s*$/.test(line)) return false;
  if (line.length <= SHORT_TITLE && following.length > SHORT_TITLE && /^\s*["“]?\p{Lu}/u.test(following))
    if (isHeading(line.trim())) return true;
  const isCapitals = /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
  return isCapitals && following !== following.toUpperCase();
}

/** A title has at most so many characters, and the first line of its paragraph has more. */
const SHORT_TITLE = 60;

function readGroup(
  text: string,
  group: Group,
  before: Group | undefined,
  behind: Group | undefined,
): readonly PlacedBlock[] {
  const [first] = group;
  if (first === undefined) return [];
  const inline = createInline(text);
  group.forEach((line, index) => {
    const lead = line.text.length - line.text.trimStart().length;
    const start = line.start + lead;
    const previous = group[index - 1];
    const end = line.start + line.text.trimEnd().length;
    if (previous !== undefined)
      addRun(inline, 'break', previous.start + previous.text.trimEnd().length, start, ' ');
    addText(inline, start, end);
  });
  const isHead = group.length === 1 && (isHeading(first.text.trim()) || isOpening(first, before, behind));
  return makeBlocks(inline, isHead ? HEADING : formOf(first));
}

const HEADING: BlockShape = { shape: 'heading', level: 2, label: null, ordered: false };

function formOf(first: Line): BlockShape {
  const indent = first.text.length - first.text.trimStart().length;
  if (BULLET.test(first.text))
    return { shape: 'list-item', level: 1 + Math.floor(indent / 4), label: null, ordered: false };
  return PARAGRAPH;
}

/** A line of its own in sentence case, short and without a full stop, between paragraphs: “Sharing data with us”. */
function isOpening({ text }: Line, before: Group | undefined, behind: Group | undefined): boolean {
  const line = text.trim();
  if (line.length > 60 || !/^\p{Lu}[^.,;:!]*$/u.test(line) || line.split(/\s+/).length > 8) return false;
  return (before === undefined || /[.!?)”"]\s*$/.test(lastLine(before))) && isParagraph(behind);
}

const lastLine = (group: Group): string => group[group.length - 1]?.text ?? '';

/** A whole sentence that opens with a capital and is longer than any heading. */
function isParagraph(group: Group | undefined): boolean {
  const first = group?.[0]?.text ?? '';
  if (group === undefined || BULLET.test(first) || !/^\s*["“]?\p{Lu}/u.test(first)) return false;
  const length = group.reduce((sum, line) => sum + line.text.length, 0);
  return length > 60 && /[.:!?]["”)]?\s*$/.test(lastLine(group));
}

/** Short, without a full stop, and in capitals, in title case or numbered. */
function isHeading(text: string): boolean {
  if (text.length > 90 || /[.;,:?!]$/.test(text.replace(/^\d[\d.]*\s/, ''))) return false;
  const words = text.replace(/^(?:[\d.]+|[A-Z]\.|\([a-z]+\))\s+/, '').split(/\s+/);
  if (words.length > 12 || !/\p{L}/u.test(text)) return false;
  if (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) return true;
  const long = words.filter(word => word.length > 3);
  return long.length > 0 && long.every(word => /^[\p{Lu}\d“"(]/u.test(word)) && /^[\p{Lu}\d]/u.test(text);
}
