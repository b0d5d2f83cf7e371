import type { Block, Sentence } from '../kit/document.ts';
import { listsIn } from '../language/list-reading.ts';
import { blockOf } from '../language/text-block.ts';
import { ended, goesOn, JOINED, joinOf, type Laid, MARKER, parted, withoutLeads } from './layout.ts';

/**
 * True where `after` puts one below the other what the sentence does not surely list: the items do not begin alike, or the
 * end of the last one could belong to all of them. Lists that stood in lines before are not looked at.
 */
export function hasWrongList(before: Laid, after: Laid): boolean {
  const isItem = (line: string): boolean => MARKER.test(line);
  const count = after.lines.filter(isItem).length;
  if (count === 0 || count <= before.lines.filter(isItem).length) return false;
  return runsOf(after.lines).some(run => !isSure(run, before.lines.join(' ')));
}

/** A list in lines: its lead-in, its items, and what goes on behind them in the same sentence. */
interface Run {
  readonly lead: string;
  readonly items: readonly string[];
  readonly rest: string | null;
}

function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let [lead, items]: [string, string[]] = ['', []];
  const close = (rest: string | null): void => {
    if (items.length > 1 && lead !== '') runs.push({ lead, items, rest });
    items = [];
  };
  for (const line of lines) {
    if (MARKER.test(line)) items.push(line.trim());
    else {
      const last = items[items.length - 1] ?? '';
      close(last !== '' && goesOn(last, line.trim()) ? line.trim() : null);
      lead = line.trim();
    }
  }
  close(null);
  return runs;
}

/** The list told in one line again reads as a list of just these items. */
function isSure({ lead, items, rest }: Run, before: string): boolean {
  const bare = items.map(item => item.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, ''));
  if (bare.some((item, index) => breaksWords(item, bare[index + 1], before))) return false;
  const word = /[\w’'”")]+(?=:$)/.exec(lead)?.[0];
  // “for these: one; two” had a colon before; else the new one goes, as it decides nothing.
  const keepsColon = word !== undefined && before.includes(`${word}:`);
  let text = withoutLeads(lead);
  if (!keepsColon)
    text = text.replace(
      /:$/,
      word !== undefined && before.includes(`${word}, ${opensWith(bare[0])}`) ? ',' : '',
    );
  const starts: number[] = [];
  bare.forEach((item, index) => {
    const isLast = index === bare.length - 1;
    const said = JOINED.test(bare[index - 1] ?? '') || bare.length === 1;
    const join = isLast && !said ? joinOf(lead) : '';
    text += join === '' ? ' ' : ` ${join} `;
    starts.push(text.length);
    text += isLast ? ended(item, rest !== null) : told(item, before);
  });
  const end = text.length + 1;
  if (rest !== null) text += ` ${rest}`;
  const block = blockOf(text);
  const sentence = block.sentences.find(
    ({ start, end: stop }) => start <= (starts[0] ?? 0) && (starts[0] ?? 0) < stop,
  );
  return sentence !== undefined && isRead(block, sentence, starts, rest === null ? null : end);
}

/** An item before another one. The colon of one that leads to items of its own decides nothing, where it is new. */
const told = (item: string, before: string): string =>
  item.endsWith(':') && !before.includes(item.slice(-LONG_ENOUGH)) ? item.slice(0, -1) : parted(item);

/** “social / media”: no mark and no “and” stood where the line ends. */
const breaksWords = (item: string, next: string | undefined, before: string): boolean =>
  next !== undefined &&
  !/[;,.:]$/.test(item) &&
  !JOINED.test(item) &&
  before.includes(`${item.slice(-LONG_ENOUGH)} ${next.slice(0, LONG_ENOUGH)}`);

/** So many letters tell one place of a sentence from the others. */
const LONG_ENOUGH = 12;

/** The first letters of an item. */
const opensWith = (item = ''): string => item.slice(0, 8);

/** The items and what follows them are where the sentence says; an item may hold items of its own. */
function isRead(block: Block, sentence: Sentence, starts: readonly number[], rest: number | null): boolean {
  return listsIn(block, sentence).some(list => list.rest === rest && holdsAll(block, list.starts, starts));
}

/** Each place is where an item begins, or an item of an item. */
function holdsAll(block: Block, items: readonly number[], starts: readonly number[]): boolean {
  if (items.some(start => !starts.includes(start))) return false;
  return items.every((start, index) => {
    const next = items[index + 1] ?? Number.POSITIVE_INFINITY;
    const inner = starts.filter(one => start < one && one < next);
    if (inner.length === 0) return true;
    const item = block.prose.slice(start, next);
    const opens = MARKER.exec(item)?.[0].length ?? 0;
    return isInner(
      item.slice(opens),
      inner.map(one => one - start - opens),
    );
  });
}

function isInner(item: string, starts: readonly number[]): boolean {
  // “…; and” leads to the next item.
  const block = blockOf(item.trimEnd().replace(/[;,]?(?: (?:and|or|and\/or))?$/, ''));
  const [sentence] = block.sentences;
  return sentence !== undefined && isRead(block, sentence, starts, null);
}
