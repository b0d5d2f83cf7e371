/** Endings that forms of one word differ in, the longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ities',
  'ity',
  'ies',
  'edly',
  'ed',
  'es',
  's',
  'ly',
  'e',
];

/** A word without its ending: “terminates”, “terminated” and “terminating” are one. At least three letters stay. */
export function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = cut(lower);
  if (stems.size < MOST_KNOWN) stems.set(lower, stem);
  return stem;
}

/** The same few thousand words come again and again. */
const stems = new Map<string, string>();
const MOST_KNOWN = 10_000;

function cut(lower: string): string {
  const ending = ENDINGS.find(end => lower.length - end.length >= 3 && lower.endsWith(end));
  return ending === undefined ? lower : lower.slice(0, -ending.length);
}
