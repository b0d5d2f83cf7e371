/** A text without what is no change at all: kinds of quotation marks, dashes and spaces, and the end of a list item. */
export function normal(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s*[–—]\s*| - /g, ' – ')
    .replace(/\s+/g, ' ')
    .trim();
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(text, made);
  return made;
}

const MOST_KEPT = 20_000;
const cache = new Map<string, string>();
