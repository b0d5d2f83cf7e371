import type { Block, PlacedBlock, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose, type Span } from '../kit/span.ts';
import { isInQuotation } from './quotation.ts';
import { isKnownAcronym, isRomanNumeral } from './acronyms.ts';
import {
  BE,
  DETERMINERS,
  MODALS,
  MONTHS,
  NUMBER_WORDS,
  OTHERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  VERBS,
} from './closed-class.ts';

/** How a document writes its words outside of passages in capitals. */
export interface Spellings {
  /** Names, acronyms and defined terms as they are written, by their words in small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Single words that stand with a capital behind “this”, “the”, “our” and the like, or that are defined. */
  readonly pointedAt: ReadonlySet<string>;
  /** Words that stand in small letters. */
  readonly small: ReadonlySet<string>;
  /** True for a word in small letters that readers know, such as one of a list of familiar words. */
  readonly isFamiliar: (lower: string) => boolean;
}

/** Reads the spellings of a document; `terms` are its defined terms. Linear. */
export function spellingsOf(
  blocks: readonly PlacedBlock[],
  terms: readonly string[],
  isFamiliar: Spellings['isFamiliar'],
): Spellings {
  const small = new Set<string>();
  const capital = new Map<string, string>();
  const pointedAt = new Set<string>();
  for (const { block } of blocks) {
    for (const sentence of block.sentences) {
      const isLoud = !/\p{Ll}{3}/u.test(sentence.text);
      for (const [index, word] of sentence.words.entries()) {
        if (word.text === word.lower) small.add(word.lower);
        else if (
          !isLoud &&
          !isAmongCapitals(sentence.words, index) &&
          !endsName(sentence.words, index) &&
          block.shape !== 'heading' &&
          block.shape !== 'label' &&
          index > 0
        ) {
          capital.set(bare(word.lower), word.text.replace(/['’]s?$/, ''));
          if (NAMING.test(sentence.words[index - 1]?.lower ?? '')) pointedAt.add(bare(word.lower));
        }
      }
    }
  }
  const names = new Map(
    [...capital].filter(([lower, text]) => !small.has(lower) && text !== text.toUpperCase()),
  );
  for (const [lower, text] of capital)
    if (text === text.toUpperCase() && !small.has(lower) && isKnownAcronym(text)) names.set(lower, text);
  for (const term of terms)
    if (/^\p{Lu}/u.test(term)) {
      names.set(term.toLowerCase().replaceAll('’', "'"), term);
      pointedAt.add(term.toLowerCase());
    }
  return { names, pointedAt, small, isFamiliar };
}

const POINTING = /^(?:this|these|that|those|such|said)$/;
const NAMING = /^(?:this|these|that|those|such|said|the|our|your|its|any|each|a|an)$/;

/** Another word beside it is in capitals as well: a passage, not a name. */
const isAmongCapitals = (words: readonly Word[], index: number): boolean =>
  [index - 1, index + 1].some(at => /^\p{Lu}{2}/u.test(words[at]?.text ?? ''));

/** “our Terms of Service”: its last word alone names nothing. */
const endsName = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.lower === 'of' && /^\p{Lu}/u.test(words[index - 2]?.text ?? '');

const bare = (lower: string): string => lower.replace(/'s?$/, '');

/**
 * The edits that put a passage in capitals into sentence case, one for each word; names, acronyms and defined terms keep
 * their capitals. null where a word could be a name that the document does not tell.
 */
export function sentenceCased(block: Block, at: Span<'prose'>, spellings: Spellings): readonly Edit[] | null {
  // Quoted wording stays to the letter: “AS IS”.
  const words = block.words.filter(
    word => at.start <= word.start && word.end <= at.end && !isInQuotation(block, word),
  );
  const starts = new Set(block.sentences.map(({ words: [first] }) => first?.start));
  const edits: Edit[] = [];
  for (let index = 0; index < words.length; ) {
    const told = toldAt(words, index, spellings);
    if (told === null) return null;
    told.forEach((text, offset) => {
      const word = words[index + offset];
      if (word === undefined) return;
      const written = starts.has(word.start) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
      if (written !== word.text) edits.push({ at: prose(word.start, word.end), text: written });
    });
    index += told.length;
  }
  return edits;
}

const LONGEST_TERM = 6;

/** “fitness for a particular purpose” names no defined Purpose. */
const isIdiom = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.lower === 'particular' && /^purposes?$/.test(words[index]?.lower ?? '');

/** “this disclaimer”: “Disclaimer” is a title elsewhere, and nothing else in the document points to it with a capital. */
const isTitleAlone = (
  words: readonly Word[],
  index: number,
  key: string,
  { pointedAt, isFamiliar }: Spellings,
): boolean =>
  POINTING.test(words[index - 1]?.lower ?? '') &&
  !pointedAt.has(key) &&
  (isOrdinary(key) || isFamiliar(key)) &&
  !PROPER.test(key);

/** The words from an index as they are written: those of a term together, else one. */
function toldAt(words: readonly Word[], index: number, spellings: Spellings): readonly string[] | null {
  const { names } = spellings;
  for (let count = Math.min(LONGEST_TERM, words.length - index); count > 0; count--) {
    const part = words.slice(index, index + count);
    const lower = part.map(word => word.lower).join(' ');
    for (const [ending, key] of [
      ['', lower],
      ["'s", lower.replace(/'s$/, '')],
      ["'", lower.replace(/'$/, '')],
      ['s', lower.replace(/s$/, '')],
    ] as const) {
      const name = ending !== '' && key === lower ? undefined : names.get(key);
      const mark = (part[count - 1]?.text ?? '').includes('’') ? ending.replace("'", '’') : ending;
      if (name === undefined || isIdiom(words, index) || isTitleAlone(words, index, key, spellings)) continue;
      if (name.split(' ').length === count) return `${name}${mark}`.split(' ');
    }
  }
  const word = words[index];
  const text = word === undefined ? null : alone(words, index, word, spellings);
  return text === null ? null : [text];
}

function alone(
  words: readonly Word[],
  index: number,
  word: Word,
  { small, isFamiliar }: Spellings,
): string | null {
  const { text, lower } = word;
  if (text !== text.toUpperCase() || !/\p{L}/u.test(text) || /[\d.]/.test(text) || lower === 'i') return text;
  const quiet = text.toLowerCase();
  const key = bare(lower);
  if (key === 'us')
    return words[index - 1]?.lower === 'the' ? text : small.has('us') || small.has('we') ? quiet : null;
  if (DAYS.test(key) || isMonthHere(words, index, key)) return text.charAt(0) + quiet.slice(1);
  if (isOfName(words, index, key)) return null;
  const isPart = /^(?:section|clause|article|schedule|annex|part|chapter|exhibit)s?$/.test(
    words[index - 1]?.lower ?? '',
  );
  if (isPart && (isRomanNumeral(text) || text.length === 1)) return text;
  if (small.has(key) || isOrdinary(key) || (isFamiliar(key) && !PROPER.test(key))) return quiet;
  if (isKnownAcronym(text)) return text;
  return null;
}

/** “MAY 2027”, not “YOU MAY”. */
const isMonthHere = (words: readonly Word[], index: number, key: string): boolean =>
  MONTHS.has(key) &&
  (!/^(?:may|march|mar|sun)$/.test(key) ||
    [index - 1, index + 1].some(at => /^\d/.test(words[at]?.lower ?? '')));

/** “FEDERAL ARBITRATION ACT”, “UNIFORM COMMERCIAL CODE”: a name of which nothing tells where it begins. */
const isOfName = (words: readonly Word[], index: number, key: string): boolean =>
  (/^(?:act|code|directive|treaty|convention|association|department|commission|ministry)$/.test(key) &&
    !/^(?:to|may|will|shall|must|not|or|any|an|a|can|and|we|you|who|the|source|object|your)$/.test(
      words[index - 1]?.lower ?? 'a',
    )) ||
  (/^(?:state|county|city|commonwealth|republic|kingdom|university|bank)$/.test(key) &&
    words[index + 1]?.lower === 'of');

/** Names that lists of familiar words hold. */
const PROPER =
  /^(?:america|american|americans|england|english|french|france|german|indian|indians|christmas|easter|europe|god|lord|bible|jesus|spanish|chinese|irish|scotch|dutch|mexican|mexico|santa|valentine|halloween|thanksgiving|[a-z])$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const SETS = [BE, MODALS, DETERMINERS, PRONOUNS, PREPOSITIONS, SUBORDINATORS, OTHERS, NUMBER_WORDS, VERBS];

/** A word that is no name: a small word, a verb, a word of warranties, or one that ends as ordinary words do. */
const isOrdinary = (word: string): boolean =>
  SETS.some(set => set.has(word)) ||
  LEGAL.has(word) ||
  (word.length > 5 && ENDING.test(word)) ||
  (word.endsWith('ies') && LEGAL.has(`${word.slice(0, -3)}y`)) ||
  (word.endsWith('s') &&
    (LEGAL.has(word.slice(0, -1)) || (word.length > 6 && ENDING.test(word.slice(0, -1))))) ||
  (word.includes('-') && word.split('-').every(part => part === 'non' || isOrdinary(part)));

const ENDING =
  /(?:tion|sion|ment|ness|ity|ing|ed|ly|able|ible|ance|ence|ful|less|ous|ive|ship|ical|ural|ional|ential|ency|ancy|ever|wise)$/;
const LEGAL: ReadonlySet<string> = new Set(
  `a an and or not no as is it if so to than then there here also only even solely jointly liable damage loss profit revenue goodwill data
  fitness title warrant warranty error defect virus service software product content website site app agreement contract term condition
  party customer user law claim cost fee price refund right remedy risk fault breach tort negligence theory event case total aggregate
  amount dollar direct indirect special punitive exemplary incidental consequential particular purpose implied express kind nature
  statute statutory otherwise whether whatsoever business work time use computer failure harm injury death fraud
  property person third maximum minimum extent applicable prior written material advice information state country resident court
  trial jury judge class action waiver arbitration notice period day month year whole part all any each such other
  own sole access available arising however caused based upon out accurate complete reliable secure timely free harmful component
  interruption uninterrupted error-free merchantability noninfringement non-infringement quiet enjoyment entire limit limited jurisdiction
  consumer trader seller buyer goods sale licence license copy hereby herein hereunder thereof foregoing notwithstanding regardless
  essential basis bargain substitute procurement lost inability reliance good faith best effort reasonable hundred thousand past
  disclaim relief clause affect vary disclaimer inherent internet waive method result aware regard conflict principle e-mail delay acknowledge lawsuit scope
  discovery subscriber issue assert qualify informal strict declaratory theft non warn notify consult urge
  important please read carefully must before after during within without more less greater lesser following above below`
    .trim()
    .split(/\s+/),
);
