/**
 * A small counter of what no fix may change. It shares no code with the meaning lock, on purpose: what both see alike is
 * seen. Each entry is a sorted list of what stands in a text.
 */
type Counts = Readonly<Record<string, readonly string[]>>;

const PATTERNS: Readonly<Record<string, RegExp>> = {
  numbers: /\d[\d,.]*\d|\d/g,
  negations: /\b(?:not|no|never|neither|nor|none|without|unless|cannot)\b|n['’]t\b/gi,
  modals: /\b(?:shall|must|may|will|can|should|might)\b/gi,
  terms: /[“"]([A-Z][^”"]*)[”"]/g,
  references: /\b(?:clause|section|article|schedule|annex|exhibit|paragraph)s? \d+(?:\.\d+)*(?:\([a-z]\))?/gi,
  dates: /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g,
};

function countsOf(text: string): Counts {
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([name, pattern]) => [
      name,
      [...text.matchAll(pattern)].map(([found]) => found.toLowerCase()).sort(),
    ]),
  );
}

/** What the table of equivalences lets a fix do to these counts: “12 noon” loses its number, “is able to” is “can” in help. */
const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [/\b12 (?=noon\b)/gi, ''],
  [/\b(?:is|are|am) not able to\b/gi, 'cannot'],
  [/\b(?:is|are|am) unable to\b/gi, 'cannot'],
  [/\b(?:is|are|am) able to\b/gi, 'can'],
  [/\b(?:is|are) required to\b/gi, 'must'],
  [/\bno fewer than\b/gi, 'at least'],
  [/\bit should be noted that\b/gi, ''],
  [/\b(?:is|are) under no obligation to\b/gi, 'not'],
  [/\b(?:is|are) not required to\b/gi, 'not'],
  [/\bdo(?:es)? not have to\b/gi, 'not'],
  [/\b(?:is|are) (?:obliged|obligated) to\b/gi, 'must'],
  [/\bat no time\b/gi, 'never'],
  [/\bha(?:ve|s) the option to\b/gi, 'can choose to'],
  [/\bincluding,? without limitation,?/gi, 'including'],
];

/** The counts in which two texts differ once the allowed wordings are told alike, by name. */
export function differences(before: string, after: string): readonly string[] {
  const told = (text: string): string =>
    ALLOWED.reduce((current, [pattern, to]) => current.replace(pattern, to), text);
  const [one, two] = [countsOf(told(before)), countsOf(told(after))];
  return Object.keys(PATTERNS).filter(name => one[name]?.join('|') !== two[name]?.join('|'));
}
