import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { perForm } from '../language/forms.ts';
import { type Attachment, attachmentOf, type ClauseNumber, parseParts } from './numbers.ts';
import { holds, wordClass } from '../language/word-class.ts';

/** A place that points to a numbered part of this or another document: “clause 4.2(b)”, “Schedules 2 and 3”. */
export interface Reference {
  /** The whole reference with its word: “Sections 3 to 5”. */
  readonly at: Span<'prose'>;
  /** The word as written: “Section”, “clauses”, “Annex”. */
  readonly word: string;
  readonly attachment: Attachment | null;
  /** Each number, in order, with its place. “3 to 5” gives both ends and `range`. */
  readonly targets: readonly Target[];
  /** True where the numbers are the ends of a range. */
  readonly range: boolean;
  /** What stands in brackets or quotation marks behind it as the title of the target: clause 9 (Refunds). */
  readonly title: { readonly text: string; readonly at: Span<'prose'> } | null;
  /** True where it belongs to a law or another document: “section 62 of the Act”, “Article 6 GDPR”. */
  readonly external: boolean;
}

export interface Target {
  readonly number: ClauseNumber;
  readonly at: Span<'prose'>;
}

const WORDS =
  'clauses?|sub-?clauses?|sections?|sub-?sections?|sec\\.|articles?|art\\.|paragraphs?|para\\.|schedules?|annex(?:es|ures?)?|appendix|appendices|exhibits?|attachments?|parts?';
/** What brackets hold in a number: “clause 2 (Keys)” has a title there. */
const POINT = String.raw`\((?:\d{1,4}|[A-Za-z]{1,2}|[ivxlc]{1,5}|[IVXLC]{1,5})\)`;
/** “4”, “4.2”, “4.2(b)(iv)”, “A.3”, “(a)”, “IV”, “B”. */
const NUMBER = String.raw`(?:\d{1,4}[A-Za-z]?(?:\.\d{1,4}){0,5}|[A-Z](?:[.-]\d{1,3}){0,3}|[IVXLC]{1,6}(?![a-z]))(?:\s?${POINT}){0,4}|(?:${POINT}){1,4}`;
const NEXT = new RegExp(
  String.raw`^(\s*(?:,|and|or|&|,\s*and|,\s*or|to|through|-|–)\s*)(${NUMBER})(?![\w%])`,
);
const REFERENCE = new RegExp(
  String.raw`(?<![\w-])(${WORDS})\s+(?:(${NUMBER})(?![\w%])|[“"]([A-Z]|\d{1,2}|[A-Z]-\d{1,2})[”"])`,
  'gi',
);
/** Each word that a reference may begin with, as `Word.lower` has it. */
export const REFERENCE_WORDS: readonly string[] = [
  'clause',
  'sub-clause',
  'subclause',
  'section',
  'sub-section',
  'subsection',
  'sec',
  'article',
  'art',
  'paragraph',
]
  .concat(['para', 'schedule', 'annex', 'annexure', 'appendix', 'exhibit', 'attachment', 'part'])
  .flatMap(word => [word, `${word}s`, `${word}.`])
  .concat(['annexes', 'appendices']);
const HINTS = wordClass(REFERENCE_WORDS);

/** False for a word at which `referencesIn` surely finds nothing. */
export const mayOpenReference = perForm(({ lower }) => REFERENCE_WORDS.includes(lower));

const cache = new WeakMap<Block, readonly Reference[]>();

/** The references of a block to numbered parts, in order. Cached with the block. */
export function referencesIn(block: Block): readonly Reference[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = holds(block.words, HINTS) ? find(block.prose) : [];
  cache.set(block, found);
  return found;
}

function find(text: string): readonly Reference[] {
  const found: Reference[] = [];
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(text); match !== null; match = REFERENCE.exec(text)) {
    const reference = readReference(text, match.index, match[1] ?? '', match[2] ?? match[3] ?? '');
    if (reference === null) continue;
    found.push(reference);
    REFERENCE.lastIndex = reference.at.end;
  }
  return found.map((first, index) => withOwner(text, first, found, index));
}

/** “Clause 8.1 and Clause 8.5 of the Standard Clauses”: the owner that the last one names owns them all. */
function withOwner(text: string, first: Reference, found: readonly Reference[], index: number): Reference {
  for (let at = index; ; at++) {
    const [one, two] = [found[at], found[at + 1]];
    if (one?.external === true) return { ...first, external: true, title: null };
    const isJoined =
      one !== undefined &&
      two !== undefined &&
      /^\s*(?:,|,?\s*(?:and|or))\s+$/.test(text.slice(one.at.end, two.at.start));
    if (!isJoined) return first;
  }
}

const MOST_TARGETS = 40;

function readReference(text: string, start: number, word: string, first: string): Reference | null {
  const attachment = attachmentOf(word);
  if (
    attachment === 'part' &&
    !/^parts?\s+(?:\d|[A-Z]\b|[IVX]+\b)/.test(text.slice(start).replace(/^P/, 'p'))
  )
    return null;
  const from = start + word.length + (/^\s+[“"]?/.exec(text.slice(start + word.length))?.[0].length ?? 0);
  const targets: Target[] = [];
  let range = false;
  let end = from;
  const add = (number: string, at: number): boolean => {
    const parts = parseParts(number);
    if (parts === null) return false;
    targets.push({ number: { attachment, parts }, at: prose(at, at + number.length) });
    end = at + number.length;
    return true;
  };
  if (!add(first, from)) return null;
  for (let next = NEXT.exec(text.slice(end, end + 60)); next !== null && targets.length < MOST_TARGETS; ) {
    const joint = (next[1] ?? '').trim();
    const at = end + (next[1] ?? '').length;
    if (!isNumberLike(next[2] ?? '', targets) || isEnumeration(joint, text, at, next[2] ?? '')) break;
    if (!add(next[2] ?? '', at)) break;
    if (/^(?:to|through|-|–)$/.test(joint)) range = true;
    next = NEXT.exec(text.slice(end, end + 60));
  }
  if (isRunInHeading(text, word, start, end)) return null;
  const title = titleAfter(text, end);
  const external = isExternal(text, start, title?.at.end ?? end);
  return {
    at: prose(start, end),
    word,
    attachment,
    targets,
    range,
    title: external ? null : title,
    external,
  };
}

/** “… agree. ARTICLE I. DEFINITIONS”, “5. COMMERCIAL CLAUSE 5.1 Invoices”: a heading that lost its line. */
function isRunInHeading(text: string, word: string, start: number, end: number): boolean {
  if (word !== word.toUpperCase()) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/(?:^|[.;:]\s+)$/.test(before) && /^[.:]?(?:\s|$)/.test(after)) return true;
  return /\p{Lu}{3,}\s+$/u.test(before) && /^\s+\p{Lu}\p{Ll}/u.test(after);
}

/** “sections 4 and 5”, not “section 4 and A customer”: a letter follows letters only. */
const isNumberLike = (text: string, before: readonly Target[]): boolean =>
  /^[\d(]/.test(text) || before.some(({ number }) => /^[A-Z]/.test(number.parts[0]?.text ?? ''));

/** “… of Section 4(b), (iii) you keep all notices”: the next point of the sentence, not of the reference. */
const isEnumeration = (joint: string, text: string, at: number, number: string): boolean =>
  /^(?:,|, ?(?:and|or))$/.test(joint) &&
  number.startsWith('(') &&
  /^ \p{Ll}/u.test(text.slice(at + number.length)) &&
  !/^ (?:and|or|of|to|above|below|hereof|herein|shall|will|apply|applies)\b/.test(
    text.slice(at + number.length),
  );

const TITLE =
  /^\s?(?:\(([^()]{3,80})\)|,?\s?[“"]([^“”"]{3,80})[”"]|\s?[–—-]\s([A-Z][^.;:,()]{2,60})(?=[.;,)]|$))/;

/** A title begins with a capital and says nothing else: “(Refunds)”, not “(as amended)”. */
function titleAfter(text: string, end: number): Reference['title'] {
  const match = TITLE.exec(text.slice(end, end + 100));
  const title = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || title === undefined || !/^[\p{Lu}\d]/u.test(title)) return null;
  // “paragraph 15 “IPRs” shall mean …” defines a term.
  if (
    /^\s*(?:shall |will )?(?:means?|refers?|has the|have the|includes?)\b/.test(
      text.slice(end + match[0].length),
    )
  )
    return null;
  const inside = end + match[0].indexOf(title);
  return { text: title, at: prose(inside, inside + title.length) };
}

/** The document itself: “of this Agreement”, “of these Terms”, “hereof”, “above”. */
const INTERNAL =
  /^[\s,]*(?:(?:of|in|to|under)\s+(?:this|these|the\s+(?:present\s+)?(?:agreement|contract|terms|policy|dpa|main body)\b)|hereof|hereto|herein|above|below)/i;
/** A law, a treaty, a code or another contract owns the number. */
const OWNED =
  /^[\s,]*(?:\([^()]{0,40}\)\s*)?(?:of|to|under|in)\s+(?:[Tt]he\s+|[Aa]n?\s+|[Ii]ts\s+|[Tt]heir\s+|[Aa]ny\s+|[Ss]uch\s+|[Tt]hat\s+|[Oo]ur\s+)?(?:[“"]?\p{Lu}|\d|eu\b|uk\b|gdpr\b|act\b|regulation|directive|law\b|code\b|statute)/u;
const LAW_NAME =
  /^[\s,]*(?:\([^()]{0,40}\)\s*)?(?:GDPR|UK GDPR|DPA|TFEU|ECHR|UCC|U\.?S\.?C|C\.?F\.?R|CCPA|CPRA|HIPAA|DSA|DMA|BGB|[A-Z]{2,8}\s+(?:Act|Regulation|Code)|(?:[A-Z][\w’'-]+\s+){1,8}(?:Act|Code|Regulations?|Directive|Law|Statute|Convention|Treaty|Ordinance|Order|Rules)\b)/;
/** “17 U.S.C. § 512”, “Cal. Civ. Code Section 1542”, “GDPR Article 6”: the law stands before. */
/** “FAR section 12”: an abbreviation in capitals owns the number. */
const LAW_BEFORE =
  /(?:\b[A-Z]{2,6}|U\.?\s?S\.?\s?C\.?(?:\s?A\.?)?|C\.?\s?F\.?\s?R\.?|Code|Act|Regulations?|Directive|GDPR|Rev\. Stat\.|Stat\.|Law|UCC|Statutes?|Rules?|Convention|Terms|Policy|Addendum|Guidelines|Clauses)(?:\s\d{4})?(?:\s\([^()]{1,40}\))?[\s,’'s]*(?:at|under|in)?\s*$/;

/** True where a law or another document owns the number, said behind it or before it. */
function isExternal(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 140);
  if (INTERNAL.test(after)) return false;
  if (LAW_NAME.test(after) || OWNED.test(after)) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  return LAW_BEFORE.test(before) && !isInCapitals(text.slice(start, start + 2) + before);
}

/** “EXCEPT AS STATED IN SECTION 6.1”: where all words have capitals, one of them is no abbreviation. */
const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\s\p{Lu}{2}/u.test(text);
