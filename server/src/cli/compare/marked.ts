import { diffArrays } from 'diff';

const MOST_EDITS = 400;

/** Two texts as markup, with the words that only one of them has in `del` and `ins`. */
export function marked(
  before: string,
  after: string,
  escaped: (text: string) => string,
): { readonly old: string; readonly new: string } {
  const parts =
    before === '' || after === ''
      ? undefined
      : diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return { old: escaped(before), new: escaped(after) };
  let [old, now] = ['', ''];
  for (const { value, added, removed } of parts) {
    const text = escaped(value.join(''));
    if (added !== true) old += removed === true ? `<del>${text}</del>` : text;
    if (removed !== true) now += added === true ? `<ins>${text}</ins>` : text;
  }
  return { old, new: now };
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
