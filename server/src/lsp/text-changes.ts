import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { diffArrays } from 'diff';

/** More changed lines than this are replaced as one: finding them out would take too long. */
const MOST_CHANGED_LINES = 5_000;

/**
 * Edits that make `after` out of `before`: line by line, each as short as it can be, in order, without overlaps. They
 * leave cursors and folds in the unchanged lines alone.
 */
export function changesBetween(before: string, after: string): readonly SourceEdit[] {
  if (before === after) return [];
  const parts = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_CHANGED_LINES });
  if (parts === undefined) return [shortened(before, after, 0)];
  const edits: SourceEdit[] = [];
  let offset = 0;
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '' || added !== '') edits.push(...pairedLines(removed, added, offset));
    offset += removed.length;
    [removed, added] = ['', ''];
  };
  for (const part of parts) {
    const text = part.value.join('');
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else {
      flush();
      offset += text.length;
    }
  }
  flush();
  return edits;
}

/** As many lines as before are taken for the same lines, changed; else the stretch changes as a whole. */
function pairedLines(before: string, after: string, start: number): readonly SourceEdit[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length) return [shortened(before, after, start)];
  let offset = start;
  return old.map((line, index) => {
    const edit = shortened(line, fresh[index] ?? '', offset);
    offset += line.length;
    return edit;
  });
}

/** The replacement without what both texts begin and end with; never between the halves of a surrogate pair. */
function shortened(before: string, after: string, offset: number): SourceEdit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (isHighSurrogate(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isLowSurrogate(before.charCodeAt(before.length - tail))) tail--;
  return {
    start: offset + head,
    end: offset + before.length - tail,
    text: after.slice(head, after.length - tail),
  };
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Each line with its line break. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
