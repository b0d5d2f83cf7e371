/**
 * The ways to count that statutes and formulas ask for. A score can only be compared with a limit when it was counted
 * as the limit says.
 */
export const DIALECTS = ['modern', 'flesch-1948', 'naic-flesch', 'ct-42-158'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** What is not counted, as results name it. */
export const LEFT_OUT = [
  'headings',
  'labels',
  'tables',
  'contents',
  'fill-in lines',
  'quoted law',
  'other languages',
  'code and addresses',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** How a dialect counts: in words for people, and as the switches that the counter follows. */
export interface DialectInfo {
  readonly id: Dialect;
  readonly title: string;
  readonly word: string;
  readonly sentence: string;
  readonly paragraph: string;
  readonly syllable: string;
  /** Statute, regulation or paper. */
  readonly source: string;
  readonly counts: Switches;
}

export interface Switches {
  /** A sign that stands alone (“&”, “$”) is a word. */
  readonly signs: boolean;
  /** Words joined by a slash are one word, as nothing but a space parts words. */
  readonly slashJoins: boolean;
  /** Code, addresses and template tags are one word each; else they are left out. */
  readonly opaque: boolean;
  /** Figures are one syllable everywhere; here abbreviations are as well. */
  readonly shortAbbreviations: boolean;
  /** Of two pronunciations the shorter one counts. */
  readonly fewestSyllables: boolean;
  /** Wording that a law prescribes, shown as a quotation, is left out. */
  readonly skipsQuotedLaw: boolean;
  /**
   * What ends a sentence besides a full stop, a question mark, an exclamation mark and the end of a block:
   * `nothing`; `items`: “;” and “:” before an item of a list in the sentence; `clauses`: “;”, “:” and “—” between two
   * parts that could each stand alone; `marks`: every “;” and “:”.
   */
  readonly breaks: 'nothing' | 'items' | 'clauses' | 'marks';
}

const BLOCK = 'a paragraph, list item or quotation';

export const DIALECT_INFO: Readonly<Record<Dialect, DialectInfo>> = {
  modern: {
    id: 'modern',
    title: 'Modern count',
    word: 'a contraction, a hyphenated word, a number or an abbreviation is one word; code and addresses are none',
    sentence:
      'ends with a full stop, a question mark or an exclamation mark, or with its paragraph or list item',
    paragraph: BLOCK,
    syllable: 'as spoken; a number is one, an abbreviation that is spelled out has one for each letter',
    source: 'Fineprint’s own count, made to fit how readers see a text today',
    counts: {
      signs: false,
      slashJoins: false,
      opaque: false,
      shortAbbreviations: false,
      fewestSyllables: false,
      skipsQuotedLaw: false,
      breaks: 'nothing',
    },
  },
  'flesch-1948': {
    id: 'flesch-1948',
    title: 'Flesch’s own count',
    word: 'a contraction, a hyphenated word, an abbreviation, a figure or a sign is one word',
    sentence:
      'a full unit of speech that ends with “.”, “?”, “!”, “:”, “;” or “—”, or with its paragraph or list item; a mark between parts that could not stand alone ends nothing',
    paragraph: BLOCK,
    syllable: 'as spoken; a figure, a sign or an abbreviation is one',
    source:
      'R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), and his later guides',
    counts: {
      signs: true,
      slashJoins: false,
      opaque: true,
      shortAbbreviations: true,
      fewestSyllables: false,
      skipsQuotedLaw: false,
      breaks: 'clauses',
    },
  },
  'naic-flesch': {
    id: 'naic-flesch',
    title: 'Insurance regulators’ count',
    word: 'what stands between spaces: a contraction, a hyphenated word, a number, “and/or”',
    sentence: 'ends with “.”, “?”, “!”, “;” or “:”, or with its paragraph or list item',
    paragraph: BLOCK,
    syllable: 'as a dictionary gives them, and the fewest where it gives two ways',
    source: 'COMAR 31.10.02.03 (Maryland), after the NAIC model act on simplified policy language',
    counts: {
      signs: false,
      slashJoins: true,
      opaque: true,
      shortAbbreviations: false,
      fewestSyllables: true,
      skipsQuotedLaw: true,
      breaks: 'marks',
    },
  },
  'ct-42-158': {
    id: 'ct-42-158',
    title: 'Connecticut’s count',
    word: 'a contraction, a hyphenated word, a number, a sign or an abbreviation is one word',
    sentence:
      'ends with a full stop (also “?” and “!”), or with its paragraph or list item; inside a sentence the lead-in of a list may end with “:” and its items with “;”',
    paragraph: `${BLOCK}, as blank space cannot be measured here`,
    syllable: 'the fewest where a word has two pronunciations; a number, a sign or an abbreviation is one',
    source: 'Conn. Gen. Stat. §42-158(a) to (d)',
    counts: {
      signs: true,
      slashJoins: false,
      opaque: true,
      shortAbbreviations: true,
      fewestSyllables: true,
      skipsQuotedLaw: true,
      breaks: 'items',
    },
  },
};
