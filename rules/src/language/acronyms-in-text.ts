import type { Block, Word } from '../kit/document.ts';
import { keepingLast } from '../kit/once.ts';
import { prose, type Span } from '../kit/span.ts';
import { isKnownAcronym, isRomanNumeral } from './acronyms.ts';
import { fewPerForm, perForm } from './forms.ts';

/** An abbreviation in a block, in the singular. */
export interface Used {
  readonly acronym: string;
  readonly at: Span<'prose'>;
}

/** An abbreviation that a block spells out, and where. */
export interface Explained {
  readonly acronym: string;
  readonly at: number;
}

/** A cheap test: false where a text cannot hold an abbreviation. */
export const mayHoldAcronym = (text: string): boolean => /[\dA-Z][A-Za-z]*[A-Z]/.test(text);

const ACRONYM = /^\d?\p{Lu}[\p{L}]*\p{Lu}s?$/u;

/** The abbreviations of a block that a general reader may not know. `known` names those that these readers know. */
export function usedIn(block: Block, known: readonly string[]): readonly Used[] {
  const used = foundIn(block);
  return known.length === 0 ? used : used.filter(({ acronym }) => !known.includes(acronym));
}

/** Two rules ask for the same blocks, one behind the other. */
const foundIn = keepingLast((block: Block): readonly Used[] => {
  const found: Used[] = [];
  if (block.shape === 'label') return found;
  acronymOf.each(block.words, (acronym, index) => {
    const word = block.words[index];
    if (word === undefined || isKnownAcronym(acronym)) return;
    const isOther =
      isRomanNumeral(acronym) ||
      isCode(block, index) ||
      isShouted(block, index) ||
      isRunInTitle(block, index) ||
      isName(block, index) ||
      isLinked(block, word);
    if (!isOther) found.push({ acronym, at: prose(word.start, word.start + acronym.length) });
  });
  return found;
});

/** The word as an abbreviation without its plural, or false. Most of its letters are capitals. */
const acronymOf = fewPerForm(({ text }): string | false => {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (text.length < 2 || text.length > 8 || !ACRONYM.test(text)) return false;
  const acronym = text.replace(/s$/, '');
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '').length;
  return acronym.length <= 7 && capitals * 2 >= acronym.length ? acronym : false;
});

/** In a run of capitals: the word beside it is in capitals too and is no abbreviation that is listed with it. */
function isShouted(block: Block, index: number): boolean {
  const shouted = shoutedWords(block);
  if (block.shape === 'heading' && shouted * 2 > block.words.length) return true;
  const isCalm = shouted * 2 < block.words.length;
  const near = [index - 2, index - 1, index + 1, index + 2].filter(
    other => isUpper(block.words[other]) && !(isCalm && isListed(block, index, other)),
  );
  const beside = [index - 1, index + 1].some(
    other =>
      EMPHATIC.test(block.words[other]?.text ?? '') ||
      (isUpper(block.words[other]) && (block.words[other]?.text.length ?? 0) >= LONG),
  );
  return (
    near.length >= 2 || beside || block.words.length === 1 || EMPHATIC.test(block.words[index]?.text ?? '')
  );
}

/** “GRANT. We give you a licence …”: a title in capitals at the start of its paragraph. */
const isRunInTitle = ({ words, prose: text }: Block, index: number): boolean =>
  index === 0 &&
  words.length > 1 &&
  (words[0]?.text.length ?? 0) > SHORT &&
  /^[.:]\s/.test(text.slice(words[0]?.end, (words[0]?.end ?? 0) + 2));

const isUpper = (word: Word | undefined): boolean => word !== undefined && isWrittenUpper(word);

const isWrittenUpper = perForm(({ text }) => {
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
});

/** How many words of a block are in capitals. */
const shoutedWords = keepingLast(({ words }: Block): number => words.filter(isUpper).length);

/** “AUP, SLA and DPA”: both are short, and a comma, “and” or “or” stands between the two. */
function isListed(block: Block, one: number, two: number): boolean {
  const [first, second] = [block.words[Math.min(one, two)], block.words[Math.max(one, two)]];
  if (first === undefined || second === undefined) return false;
  if (first.text.length > SHORT || second.text.length > SHORT) return false;
  return /,|\b(?:and|or)\b/.test(block.prose.slice(first.end, second.start));
}

/** A word in capitals of so many letters is no abbreviation: what stands beside it is shouted with it. */
const LONG = 8;

/** Most letters of an abbreviation in a list, where a word in capitals for stress is likely to be longer. */
const SHORT = 3;

/** A postcode, a state before its code, an amount with its unit, the start of “GOV.UK”. */
function isCode(block: Block, index: number): boolean {
  const [word, before, next] = [block.words[index], block.words[index - 1], block.words[index + 1]];
  if (word === undefined) return true;
  if (/^\d+(?:[KMGT]B|[MG]P|[MG]Hz|[KMG]W)$/.test(word.text)) return true;
  if (/^\d\p{Lu}{2}$/u.test(word.text) && !/^\d(?:FA|SV)$/.test(word.text)) {
    return !/^\d\p{Lu}{2}$/u.test(word.text) || /^\p{Lu}{1,2}\d/u.test(before?.text ?? '');
  }
  if (/^\p{Lu}{2}$/u.test(word.text) && /^\d{5}/.test(next?.text ?? '')) return true;
  if (isCited(block, word, next) || isOfLaw(block, word)) return true;
  return /^\.\p{L}/u.test(block.prose.slice(word.end, word.end + 2));
}

/** “FAR 12.212”, “PMB 4410”: with a number behind it the abbreviation names where to look, and is looked up so. */
function isCited(block: Block, word: Word, next: Word | undefined): boolean {
  if (next === undefined || block.prose.slice(word.end, next.start) !== ' ') return false;
  return (
    /^\d[\d.]{2,}/.test(next.text) ||
    /^ (?:section|part|article|§) ?\d/.test(block.prose.slice(word.end, word.end + 12))
  );
}

/** “Regulation (EC) No 261/2004”, “95/46/EC”, “Article 6 GDPR”, “the UK GDPR”: part of the name of a law. */
const isOfLaw = ({ prose: text }: Block, { start, end }: Word): boolean =>
  /\b(?:Regulation|Directive|Decision)s? \($|\d\/$|\b(?:Art|Article|Recital)s?\.? \d{1,3}(?:\(\w\)){0,4} (?:of the )?$|\b(?:UK|EU) $/.test(
    text.slice(Math.max(0, start - 40), start),
  ) && /^(?:EC|EEC|EU|EURATOM|GDPR|CCPA|CPRA|BGB|TFEU|TEU)$/i.test(text.slice(start, end));

/** Words that are set in capitals to stress them. */
const EMPHATIC =
  /^(?:NOT|ALWAYS|NEVER|ONLY|MUST|ALL|ANY|AND|OR|IF|IS|ARE|BE|AS|THE|TO|OF|IN|ON|NO|YES|BY|FOR|WITH|YOU|WE|YOUR|OUR|FREE|NEW|NOTE|STOP|WARNING|BEFORE|AFTER|UNDER|FRONT|BACK|LINK|TOP|EXHIBIT|WHEREAS|BASIC|NOW|THEREFORE|PROVIDED|ANNEX|ARTICLE|SECTION|CLAUSE|PART|TABLE|PAGE|SECRET|TRIAL|AT|THIS|THAT|IT|WILL|MAY|SHALL|CAN|DO|ATTN)$/;

/** Part of a name: a capitalised word right behind it, as in “IBM Cloud”, or a hyphenated or numbered product. */
function isName(block: Block, index: number): boolean {
  const word = block.words[index];
  const next = block.words[index + 1];
  if (word === undefined) return false;
  if (isAmongNames(block, index)) return true;
  if (next === undefined) return false;
  const gap = block.prose.slice(word.end, next.start);
  if (/^,? $/.test(gap) && /^(?:inc|llc|ltd|corp|plc|gmbh|co|l\.p|s\.a|b\.v|n\.v|a\.g)\.?$/.test(next.lower))
    return true;
  return gap === ' ' && /^\p{Lu}\p{Ll}+$/u.test(next.text) && !/^(?:and|or)$/i.test(next.text);
}

/** “Maptap, MTX, Gridly”, “(Maptap, MTX)”: a list of names, where the short ones are names too. */
function isAmongNames(block: Block, index: number): boolean {
  const { words, prose: text } = block;
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before !== undefined && word !== undefined && isInBrackets(text, before, word))
    return NAME.test(before.text);
  // “Maptap, MTX, and GDF”: the last of them.
  if (/^(?:and|or)$/.test(before?.lower ?? '') && index > 2 && text.charAt((before?.start ?? 0) - 2) === ',')
    return isAmongNames(block, index - 2);
  if (before === undefined || word === undefined || next === undefined) return false;
  if (text.slice(before.end, word.start) !== ', ' || text.slice(word.end, next.start) !== ', ') return false;
  return NAME.test(before.text) && (NAME.test(next.text) || /^(?:and|or)$/.test(next.lower));
}

/** The last of a list that fills a bracket: “carriers (Maptap, MTX)”. */
const isInBrackets = (text: string, before: Word, { start, end }: Word): boolean =>
  text.slice(before.end, start) === ', ' && text.charAt(end) === ')' && text.charAt(before.start - 1) === '(';
const NAME = /^\p{Lu}[\p{L}\d]*\p{Ll}$/u;

/** Part of a link, which explains it, or alone in bold, which makes it the label of a button. */
const isLinked = (block: Block, word: Word): boolean =>
  block.marks.some(
    mark =>
      (mark.kind === 'link' && mark.start <= word.start && word.end <= mark.end) ||
      (mark.kind === 'strong' && mark.start === word.start && mark.end === word.end),
  );

const LONG_FIRST =
  /[(\[]\s*(?:the |an? |or |“|"|‘)*(\d?\p{Lu}[\p{L}\d&/-]{1,9}?)s?[”"’]?(?:\s*(?:or|,|;)[^)]{0,40})?\s*[)\]]/gu;
const SHORT_FIRST =
  /(?<![\p{L}\p{N}])(\d?\p{Lu}[\p{L}\d]{0,7}\p{Lu})s?[”"]?\s*(?:\(|\b(?:stands for|means|is short for|is an? abbreviation)\b)\s*([^()]{3,80})/gu;

/** (…, “ABC”): a contract names somebody so. */
const NAMED_SO = /["“](\d?\p{Lu}[\p{L}\d]{0,7}\p{Lu})["”]\)/gu;

/** What must stand in a text that spells out an abbreviation behind it. */
const EXPLAINS = /[A-Z\d]s?[”"]?\s*\(|stands for|means|is short for|abbreviation/;

/** Words on each side of an abbreviation that are looked through for its long form. */
const BESIDE = 15;
/** Four letters and more do not fit the words around them by chance: more words are looked through. */
const BESIDE_LONG = 40;

/** True where the words near an abbreviation spell it out without brackets: “a fair use policy, the FUP”. */
export function isSpelledNear({ words }: Block, { acronym, at }: Used): boolean {
  const index = words.findIndex(word => word.start === at.start);
  if (index < 0 || acronym.length < 3) return false;
  const letters = acronym.toLowerCase();
  const beside = letters.length > 3 ? BESIDE_LONG : BESIDE;
  const near = [
    ...words.slice(Math.max(0, index - beside), index),
    ...words.slice(index + 1, index + 1 + beside),
  ].filter(({ lower }) => !LINKS.test(lower) && lower !== letters);
  return near.some((_, first) => {
    for (let offset = 0; offset < letters.length; offset++) {
      if (near[first + offset]?.lower.charAt(0) !== letters.charAt(offset)) return false;
    }
    return true;
  });
}
const LINKS = /^(?:of|and|the|for|to|in|a|an|or)$/;

/** Abbreviations that the block spells out: “Long Form (LF)”, “LF (long form)”, “LF stands for long form”. */
export const explainedIn = keepingLast(({ prose: text }: Block): readonly Explained[] => {
  const found: { acronym: string; at: number }[] = [];
  if (text.includes('(') || text.includes('[')) {
    for (const match of text.matchAll(LONG_FIRST)) {
      const acronym = match[1] ?? '';
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      if (/\p{Lu}/u.test(acronym.slice(1)) && spells(before, acronym))
        found.push({ acronym, at: match.index });
    }
  }
  for (const match of /["”]\)/.test(text) ? text.matchAll(NAMED_SO) : [])
    found.push({ acronym: match[1] ?? '', at: match.index });
  for (const match of EXPLAINS.test(text) ? text.matchAll(SHORT_FIRST) : []) {
    const acronym = match[1] ?? '';
    if (spells(match[2] ?? '', acronym) || /stands for|means|short for|abbreviation/.test(match[0])) {
      found.push({ acronym, at: match.index });
    }
  }
  return found;
});

/** True when the letters of the acronym appear in order at starts of words (or inside one), the first at a start. */
function spells(text: string, acronym: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const first = letters.charAt(0);
  if (/^\d/.test(letters)) return words.length > 0;
  return words.some((word, index) => {
    if (!word.startsWith(first)) return false;
    const initials = words
      .slice(index)
      .map(other => other.charAt(0))
      .join('');
    return isSubsequence(letters, initials) || isSubsequence(letters, words.slice(index).join(''));
  });
}

function isSubsequence(letters: string, text: string): boolean {
  let position = 0;
  for (const letter of text) if (letter === letters[position]) position++;
  return position >= letters.length;
}
