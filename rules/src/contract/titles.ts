/** Words that say nothing in a title. */
const SMALL: ReadonlySet<string> = new Set(
  'a an and the of to for in on by with your our my or & how what when'.split(' '),
);

const MOST_TITLES = 5000;
const known = new Map<string, readonly string[]>();

/** Remembered, because the same few titles are compared with each other on every review. */
function wordsOf(title: string): readonly string[] {
  let words = known.get(title);
  if (words === undefined) {
    words = splitTitle(title);
    if (known.size >= MOST_TITLES) known.clear();
    known.set(title, words);
  }
  return words;
}

const splitTitle = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !SMALL.has(word))
    .map(word => word.replace(/(?:ies|s|ing|ed|ation|ment)$/, ''));

/** How alike two titles are, 0 to 1: the share of the shorter one's words that the other has. Order does not count. */
export function likeness(one: string, two: string): number {
  const [first, second] = [wordsOf(one), wordsOf(two)];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (few.length === 0) return one.trim().toLowerCase() === two.trim().toLowerCase() ? 1 : 0;
  return few.filter(word => many.includes(word)).length / few.length;
}
