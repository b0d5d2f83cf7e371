import readability from 'text-readability';
import { compound, respell } from './respell.ts';

/**
 * Syllables of a word as it is spoken, at least 1. A hyphenated word has those of its parts, a figure counts as one,
 * an abbreviation has one for each letter that is spelled out (“GDPR” 4, “e.g.” 2), and a possessive those of its noun,
 * with one more where it hisses (“Fox's” 2).
 */
export function syllables(word: string): number {
  const known = counts.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, countSyllables(word));
  if (counts.size >= MOST_WORDS) counts.clear();
  counts.set(word, count);
  return count;
}

/** Texts repeat their words: each is counted once. */
const counts = new Map<string, number>();
const MOST_WORDS = 50_000;
const LONGEST_WORD = 60;

function countSyllables(word: string): number {
  if (word.length > LONGEST_WORD || /\d/.test(word) || !/\p{L}/u.test(word)) return 1;
  if (/[-\u2010\u2011_&/]/.test(word)) {
    return word
      .split(/[-\u2010\u2011_&/]/)
      .reduce((total, part) => total + (part === '' ? 0 : syllables(part)), 0);
  }
  const spoken = SPOKEN.get(word.toLowerCase());
  if (spoken !== undefined) return spoken;
  const possessive = /^(.+)['’](s?)$/i.exec(word);
  if (possessive !== null) return countPossessive(possessive[1] ?? '', possessive[2] ?? '');
  if (isSpelled(word)) return countLetters(word);
  return countWord(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

function countPossessive(noun: string, ending: string): number {
  const hisses = ending !== '' && /(?:s|x|z|ch|sh|[cgs]e)$/i.test(noun);
  return syllables(noun) + (hisses ? 1 : 0);
}

function countWord(word: string): number {
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const parts = compound(word);
  if (parts !== null) return syllables(parts[0]) + syllables(parts[1]);
  return readability.syllableCount(respell(word));
}

/** Abbreviations without a vowel, with dots, or in the list below are read letter by letter. */
function isSpelled(word: string): boolean {
  if (/^\p{L}(?:\.\p{L})+\.?$/u.test(word)) return true;
  const singular = word.replace(/(?<=\p{Lu})s$/u, '');
  if (SPELLED_IN_CAPITALS.has(singular)) return true;
  const letters = singular.toLowerCase();
  return /^[b-df-hj-np-tv-xz]{2,6}$/.test(letters) || SPELLED.has(letters);
}

function countLetters(word: string): number {
  const letters = word
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  return letters.length + 2 * (letters.split('w').length - 1);
}

const SPELLED: ReadonlySet<string> = new Set(
  'aaa abc abn acn ai api apr atm ceo cfo cia cio coo cpa cpi cto dna eea eft eta eu faq fbi fca fda gui ibm ico io ios ip iq irs iso isp iou kpi mri nda roi ssa ufo ui uk uri url usa usb usd ux vip'.split(
    ' ',
  ),
);
/** These are words as well. */
const SPELLED_IN_CAPITALS: ReadonlySet<string> = new Set([
  'ADA',
  'ID',
  'IDE',
  'PIA',
  'SLA',
  'VAT',
  'PO',
  'PA',
  'CA',
  'OS',
]);

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map(entry => {
        const [word = '', count = ''] = entry.split(':');
        return [word, Number(count)] as const;
      }),
  );

/** Abbreviations that are read as the word they stand for. */
const SPOKEN = table(
  'mr:2 mrs:2 ms:1 dr:2 st:1 vs:2 vs.:2 etc:4 etc.:4 viz:1 viz.:1 ltd:3 llp:3 jr:2 sr:2 blvd:3 hmm:1 nth:1 shh:1  phd:3 lb:1 lbs:1 urls:3 apis:3 id:2 ids:2',
);

/** Words whose spelling does not show their sound. */
const EXCEPTIONS = table(`
  naked:2 wicked:2 rugged:2 ragged:2 jagged:2 crooked:2 wretched:2 beloved:3 dogged:2 learned:2 hundred:2
  element:3 elements:3 elemental:4 tenement:3 vehement:3 clement:2 cement:2 recipe:3 recipes:3 apostrophe:4 catastrophe:4
  cafe:2 simile:3 epitome:4 hyperbole:4 finale:3 facsimile:4 karate:3 people:2 queue:1 queues:1 queued:1 coyote:3 anyone:3
  sometimes:2 something:2 wednesday:2 every:2 forever:3 maybe:2 acreage:3 business:2 businesses:3 evening:2 evenings:2
  chocolate:2 vegetable:3 vegetables:3 valuable:3 average:2 averaged:2 priest:1 awe:1 owe:1 owed:1 owes:1 being:2
  aches:1 headaches:2 idea:3 ideas:3 real:1 create:2 creates:2 created:3 creating:3 creator:3 create:2 fluid:2 truly:2
  diabetes:4 series:2 species:2 the:1 goodbye:2 colleague:2 colleagues:2 league:1 leagues:1 lieu:1 lieutenant:3 safety:2 soldier:2 soldiers:2 rely:2 ally:2 nevertheless:4 nonetheless:4 genuine:3 tier:1 tiers:1
  misled:2 whatsoever:4 increment:3 embed:2
`);
