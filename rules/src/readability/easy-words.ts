import EASY_WORDS from 'text-readability/easy_words.js';

/**
 * True for a word that Dale and Chall’s list of 3,000 familiar words holds, or that follows from one by their rules:
 * plurals and possessives, -ed, -ing, -ies, -ied, -ly, -est and -ier, contractions, hyphenated words of which each part
 * is familiar, figures. British spellings count as the American ones of the list. `lower` is in lower case with straight
 * apostrophes. Source: J. Chall and E. Dale, Readability Revisited (1995); the list is that of the package
 * text-readability (MIT).
 */
export function isEasyWord(lower: string): boolean {
  if (lower.endsWith('.')) return isEasyWord(lower.slice(0, -1));
  if (isListed(lower) || !/[a-z]/.test(lower) || /^[^a-z]*\d/.test(lower)) return true;
  if (lower.includes("'")) {
    const [base = '', ending = ''] = lower.split("'");
    return CONTRACTED.has(ending) && isEasyWord(ending === 't' ? base.replace(/n$/, '') : base);
  }
  if (lower.includes('-') || lower.includes('/')) {
    return lower.split(/[-/]/).every(part => part === '' || isEasyWord(part));
  }
  return basesOf(lower).some(isListed);
}

/** The list itself. */
export const LISTED_WORDS: readonly string[] = EASY_WORDS;

const EASY: ReadonlySet<string> = new Set([...EASY_WORDS.map(word => word.replace(/\.$/, '')), 'ms', 'dr']);

const isListed = (word: string): boolean => EASY.has(word) || EASY.has(american(word));

const CONTRACTED: ReadonlySet<string> = new Set(['s', '', 'll', 'd', 've', 're', 'm', 't']);

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'centre:center theatre:theater metre:meter litre:liter grey:gray cheque:check plough:plow tyre:tire pyjamas:pajamas jewellery:jewelry mum:mom aeroplane:airplane'
    .split(' ')
    .map(pair => {
      const [british = '', listed = ''] = pair.split(':');
      return [british, listed] as const;
    }),
);

const american = (word: string): string =>
  SPELLINGS.get(word) ?? (word.length > 5 ? word.replace(/our(?=$|s$|ed$|ing$|ite|ful)/, 'or') : word);

/** What a word may come from, by the endings that the rules allow. */
function basesOf(word: string): readonly string[] {
  for (const [ending, bases] of ENDINGS) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return bases(word.slice(0, -ending.length));
  }
  return [];
}

/** “stopped”: “stopp” and “stop”. */
const undoubled = (stem: string): readonly string[] =>
  /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];

const verbBases = (stem: string): readonly string[] => [...undoubled(stem), `${stem}e`];

/** The longest ending first. */
const ENDINGS: readonly (readonly [string, (stem: string) => readonly string[]])[] = [
  ['iest', stem => [`${stem}y`, `${stem}ie`]],
  ['ings', verbBases],
  ['ied', stem => [`${stem}y`, `${stem}ie`]],
  ['ies', stem => [`${stem}y`, `${stem}ie`]],
  ['ier', stem => [`${stem}y`]],
  ['ily', stem => [`${stem}y`]],
  ['ing', stem => [...verbBases(stem), `${stem.replace(/y$/, '')}ie`]],
  ['est', stem => verbBases(stem)],
  ['ves', stem => [`${stem}f`, `${stem}fe`, `${stem}ve`]],
  ['es', stem => [stem, `${stem}e`, ...undoubled(stem)]],
  ['ed', verbBases],
  ['er', stem => verbBases(stem).filter(base => COMPARED.has(base))],
  ['ly', stem => [stem, `${stem}le`]],
  ['s', stem => [stem]],
];

/** Adjectives of the list: -er compares them, while it makes nouns of verbs (“reader”), which are not familiar. */
const COMPARED: ReadonlySet<string> = new Set(
  'big small long short old young new high low large great late near hard soft strong weak fast slow clear clean deep full close cheap light dark fair safe simple quick sharp smart warm cold cool rich poor tall thin thick wide narrow plain few bright dull fine firm fresh hot loud mild neat nice proud pure quiet rough sick smooth steep sweet tight tough true wet wild wise brave broad calm dear damp dim fat gentle grand gray green kind lame mean rare raw ripe round sad shy sore stiff stout straight strange black white red blue brown sour stern bold blunt'.split(
    ' ',
  ),
);
