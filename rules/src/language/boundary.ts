import { AFTER_TIME, BEFORE_NUMBER, mayEnd, NEVER_ENDS, OPENERS } from './abbreviations.ts';

/** A terminator in prose that may end the sentence that starts at `from`. Offsets count in the prose. */
export interface Candidate {
  readonly prose: string;
  readonly from: number;
  /** Where the terminator starts, and where it ends with its closing quotes, brackets and note marks. */
  readonly at: number;
  readonly end: number;
}

/** The word before the terminator, without opening punctuation and without the dot. */
interface Before {
  readonly text: string;
  readonly lower: string;
}

/** What follows: opening punctuation, then everything up to the next white space. */
interface Next {
  readonly opener: string;
  readonly raw: string;
  readonly word: string;
  readonly isLower: boolean;
  readonly isUpper: boolean;
  readonly isNumber: boolean;
  /** A name in small letters: “iCloud”, “macOS”. */
  readonly isBrand: boolean;
  /** A word with a capital that opens sentences. */
  readonly opens: boolean;
}

/** How far a decision looks back and ahead, so that its cost does not depend on the length of the text. */
const REACH = 48;

/** True where the terminator ends its sentence. */
export function endsSentence(candidate: Candidate): boolean {
  const { prose, at, end } = candidate;
  const mark =
    end - at <= REACH ? prose.slice(at, end) : prose.slice(at, at + REACH) + prose.slice(end - 1, end);
  const next = nextAfter(prose, end);
  if (next.raw === '' && next.opener === '') return false;
  const dots = /^(?:[.…]\s?)*[.…]/.exec(mark)?.[0] ?? '';
  // “Acme Ltd.. The”: a slip, but the second one ends the sentence.
  if (mark === '..') return !next.isLower || next.isBrand;
  if (dots.length > 1 || dots === '…') return endsAfterEllipsis(candidate, dots, mark, next);
  if (dots === '') return !next.isLower || next.isBrand;
  if (/^\.\)?$/.test(mark) && isNumbering(candidate)) return false;
  const before = beforeAt(candidate);
  return mark.length > 1 ? endsAfterCloser(before, next) : endsAfterDot(candidate, before, next);
}

function beforeAt({ prose, from, at }: Candidate): Before {
  const text =
    /[^\s(“"‘'[—–/]*(?:['’]\p{L}+)?$/u.exec(prose.slice(Math.max(from, at - REACH), at))?.[0] ?? '';
  return { text, lower: text.toLowerCase() };
}

function nextAfter(prose: string, end: number): Next {
  const match = /^\s*(["'“‘«([]*)(\S*)/u.exec(prose.slice(end, end + REACH));
  const [opener, raw] = [match?.[1] ?? '', match?.[2] ?? ''];
  const word = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(raw)?.[0] ?? '';
  const isUpper = /^\p{Lu}/u.test(raw);
  return {
    opener,
    raw,
    word,
    isUpper,
    isLower: /^\p{Ll}/u.test(raw),
    isNumber: /^[#§]?\d/.test(raw),
    isBrand: /^[a-z]{1,5}[A-Z]/.test(word),
    opens: isUpper && OPENERS.has(word.toLowerCase()) && !/^Nos?\./.test(raw),
  };
}

/**
 * Three dots end a sentence only where they touch its last word and a word that opens sentences follows; four, or
 * dots in quotation marks, before any capital. “[...]” stands for words left out.
 */
function endsAfterEllipsis({ prose, at }: Candidate, dots: string, mark: string, next: Next): boolean {
  if (mark.includes(']') || !next.isUpper) return false;
  if (/["”]$/.test(mark)) return true;
  const count = dots.replace(/\s/g, '').length;
  if (count > 3) return true;
  const touches = !/\s/.test(prose.charAt(at - 1)) && !/\s/.test(dots);
  return touches && next.opens && next.word !== 'I';
}

/** A dot with closing quotes, brackets or a note mark behind it. */
function endsAfterCloser(before: Before, next: Next): boolean {
  if (next.isLower && !next.isBrand) return false;
  if (next.raw === '') return true;
  if (next.isUpper) return next.opens || !mayEnd(before.text, before.lower);
  return next.opener !== '' || next.isBrand || next.isNumber || /^[\uFFFC$€£§•]/.test(next.raw);
}

function endsAfterDot(candidate: Candidate, before: Before, next: Next): boolean {
  const { text, lower } = before;
  if (NEVER_ENDS.has(lower)) return false;
  if (/^[ap]\.m$/.test(lower)) return endsAfterTime(candidate, next);
  if (BEFORE_NUMBER.has(lower)) return endsAfterNumberWord(before, next);
  if (/^\p{Lu}$/u.test(text)) return next.opens && next.word !== 'A' && next.word !== 'I';
  if (mayEnd(text, lower)) return endsAfterAbbreviation(before, next);
  if (isCitation(candidate, before, next)) return false;
  if (next.isLower && !next.isBrand) {
    return isLetteredItem(candidate.prose, candidate.end) || endsBeforeSmallLetter(text, next);
  }
  if (/^[§#–—&,;:)=-]/.test(next.raw)) return next.raw.startsWith('§') && /^\p{Ll}{2,}$/u.test(text);
  return !(/^\d+$/.test(text) && next.isNumber && next.opener === '');
}

/** “No. 5”, “Tit. IV”, “No. H-05”; but “The answer is no. You pay.”, “Open the app. Settings …” */
function endsAfterNumberWord({ text, lower }: Before, next: Next): boolean {
  if (!next.isUpper || /\d/.test(next.raw) || isNumeral(next)) return false;
  if (lower === 'no') return next.word.length > 1 || next.word === 'I';
  return next.opens || /^\p{Ll}/u.test(text);
}

/** “IV”, “B”: a numeral or a letter that a clause or a part may have, but not a word. */
const isNumeral = (next: Next): boolean => /^(?:[IVXLC]{2,}|[B-HJ-Z])$/.test(next.word);

/** “by 5 p.m. Requests …”, but “5 p.m. Eastern”, “5 p.m. (London time)”, “At 5 a.m. Mr. Smith”. */
function endsAfterTime({ prose, from, at }: Candidate, next: Next): boolean {
  if (!next.isUpper || AFTER_TIME.has(next.word.toLowerCase())) return false;
  if (next.opener.startsWith('(')) return next.opens;
  return at - from > REACH || prose.slice(from, at).trim().split(/\s+/).length > 3;
}

/** Lists end in “etc.”: no name goes on behind it. Other abbreviations end only before words that open sentences. */
function endsAfterAbbreviation({ lower }: Before, next: Next): boolean {
  // “Acme Inc. (“We”)” gives a name.
  if (/^[([]["“]/.test(next.opener)) return false;
  if (next.opens || next.isBrand || (lower === 'etc' && (next.isUpper || next.isNumber))) return true;
  return /^[“"]/.test(next.opener) && lower !== 'u.s';
}

/** “10 Vet. App. 128”, “147 Cong. Rec.”: a volume before, a page or another abbreviation behind. */
function isCitation({ prose, from, at }: Candidate, { text }: Before, next: Next): boolean {
  if (text.length > 6 || !/^\p{Lu}/u.test(text)) return false;
  const abbreviation = /^(\p{Lu}\p{L}*)\.(?:\s|,|$)/u.exec(next.raw)?.[1];
  const continues = abbreviation !== undefined && mayEnd(abbreviation, abbreviation.toLowerCase());
  if (continues) return true;
  return next.isNumber && /\d\s+$/.test(prose.slice(Math.max(from, at - text.length - 3), at - text.length));
}

/** “ b. The …”: the next item of a lettered list. */
const isLetteredItem = (prose: string, end: number): boolean =>
  /^\s+[a-z]\.\s+["“(]?\p{Lu}/u.test(prose.slice(end, end + 12));

/** “1.”, “4.2.”, “• 9.”, “Section 5.” at the start of a sentence: its number, not its end. */
function isNumbering({ prose, from, at }: Candidate): boolean {
  if (/[.;:]\s+[a-z]$/.test(prose.slice(Math.max(from, at - 8), at))) return true;
  if (at - from > REACH) return false;
  const head = prose
    .slice(from, at)
    .trim()
    .replace(/^[•⁃▪◦‣●○■]\s?/, '');
  if (/^(?:§{1,2}\s?)?(?:\d+(?:\.\d+)*|[ivxlc]{1,6}|[IVXLC]{1,6}|\p{L})$/u.test(head)) return true;
  return /^(?:section|sec\.?|clause|article|art\.?|part|schedule|appendix|exhibit|annex|chapter)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])$/i.test(
    head,
  );
}

/** A writer who starts sentences with small letters: only after a full word and before a pronoun. */
const endsBeforeSmallLetter = (before: string, next: Next): boolean =>
  before.length >= 4 &&
  /^\p{Ll}+$/u.test(before) &&
  /^(?:we|you|they|it|this|that|the|these|if)$/.test(next.word);
