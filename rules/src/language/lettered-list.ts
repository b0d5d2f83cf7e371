import type { Block, Sentence } from '../kit/document.ts';
import type { ItemList } from './item-list.ts';
import { eachCaseOf, endsAlone, restOf } from './list-end.ts';

/** The names of items: letters, Roman and Arabic numbers. */
const KINDS: readonly (readonly string[])[] = [
  'abcdefghijklmnopqrstuvwxyz'.split(''),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
  Array.from({ length: 30 }, (_, index) => String(index + 1)),
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''),
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'],
];

/** The first marker of a list, “(a)” or “a)”: behind white space, before a word. */
const OPENERS = /(?<=[\s:])\(?(?:a|i|1|A|I)\) (?=["“(]?[\p{L}\d])/gu;

/** The list with letters or numbers that a sentence holds: “(a) …; (b) …; and (c) …”. Null where none is sure. */
export function letteredListIn(block: Block, sentence: Sentence): ItemList | null {
  for (const opener of spaced(sentence.text).matchAll(OPENERS)) {
    const list = letteredList(block, sentence.start + opener.index);
    if (list !== null) return list;
  }
  return null;
}

/** True where a sentence holds a first marker. */
export const hasOpener = ({ text }: Sentence): boolean =>
  text.includes(')') && spaced(text).search(OPENERS) >= 0;

/** With plain spaces in place of those that do not break; the same length. */
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

/**
 * The list of two items or more that a marker opens, where its items surely end with the sentence or before a main clause
 * that they lead to: each but the first stands behind “;” or “,” (or behind “and” or “or”). Null for anything else, also
 * for references: “clauses 4(a) and (b)”.
 */
export function letteredList(block: Block, opener: number): ItemList | null {
  const sentence = block.sentences.find(({ start, end }) => start <= opener && opener < end);
  if (sentence === undefined || opener === sentence.start) return null;
  const prose = spaced(block.prose);
  const open = prose.startsWith('(', opener) ? '(' : '';
  const kind = KINDS.find(([first]) => prose.startsWith(`${open}${first ?? ''})`, opener));
  const lead = prose.slice(sentence.start, opener).trimEnd();
  if (kind === undefined || !canLead(lead)) return null;
  const starts = startsOf(prose.slice(0, sentence.end), kind, opener, open);
  if (starts.length < 2) return null;
  const items = starts.map((start, index) => prose.slice(start, starts[index + 1] ?? sentence.end));
  if (items.some(item => item.length < SHORTEST_ITEM || holdsStray(item))) return null;
  return endOf(sentence, starts, items, lead);
}

/** “a (i) valid and (ii) paid order”: the items share what follows. “clause (a)”: a reference. “However,” leads to nothing. */
const canLead = (lead: string): boolean =>
  !/^(?:however|therefore|accordingly|furthermore|moreover|also|further|additionally|but|and|or|thus|then|instead|otherwise),?:?$/i.test(
    lead,
  ) &&
  !/(?:\b(?:a|an|the|any|each|every|no|its|our|your|their|clauses?|sections?|paragraphs?|articles?|items?|points?|rules?|subsections?|or)|\d|\))$/i.test(
    lead,
  );

/** The places of the markers in order; none where one that follows stands behind no joint, as then the items are not sure. */
function startsOf(text: string, kind: readonly string[], opener: number, open: string): readonly number[] {
  const starts = [opener];
  for (const name of kind.slice(1)) {
    const from = starts[starts.length - 1] ?? opener;
    const at = markerAfter(text, name, from, open);
    if (at < 0) return isElsewhere(text, `${open}${name})`, from) ? [] : starts;
    starts.push(at);
  }
  return starts;
}

/** The next marker of a name behind a joint; “©” is what word processors make of “(c)”. */
function markerAfter(text: string, name: string, from: number, open: string): number {
  for (const marker of [`${open}${name}) `, name === 'c' ? '© ' : `${open}${name} ) `]) {
    for (let at = text.indexOf(` ${marker}`, from); at >= 0; at = text.indexOf(` ${marker}`, at + 1))
      if (JOINT.test(text.slice(Math.max(from, at - LONGEST_JOINT), at))) return at + 1;
  }
  return -1;
}

/** The marker stands in the text, and refers to nothing. */
function isElsewhere(text: string, marker: string, from: number): boolean {
  const at = text.indexOf(` ${marker} `, from);
  return at >= 0 && !REFERS.test(text.slice(Math.max(0, at - LONGEST_JOINT), at));
}

const REFERS = /(?:clause|section|paragraph|article|item|point|rule|\))s?(?:,| and| or)?$/i;
const LONGEST_JOINT = 16;
const JOINT = /[;,:](?: (?:and|or|nor|and\/or|but)(?: then)?)?$|\b(?:and|or|nor|and\/or)$/i;
/** “(d) one; (d) another”, “…. (b) Payment.”: its own marker again, or one behind a full stop, stands within an item. */
function holdsStray(item: string): boolean {
  const own = MARKER.exec(item)?.[0] ?? '';
  return /\. \((?:[a-zA-Z]|[ivx]{1,4}|\d{1,2})\) /.test(item) || item.indexOf(` ${own} `, own.length) >= 0;
}
/** Marker and one word of text. */
const SHORTEST_ITEM = 8;

function endOf(
  sentence: Sentence,
  starts: readonly number[],
  items: readonly string[],
  lead: string,
): ItemList | null {
  const last = (items[items.length - 1] ?? '').replace(MARKER, found => ' '.repeat(found.length));
  const others = items.slice(0, -1).map(item => item.replace(MARKER, '').trim());
  const from = starts[starts.length - 1] ?? sentence.start;
  const usesSemicolons = items.slice(0, -1).every(item => item.includes(';'));
  const rest = waitsForMain(lead) ? restOf(last) : eachCaseOf(last);
  if (rest === null && waitsForMain(lead)) return null;
  const text = (rest === null ? last : last.slice(0, rest).replace(/,?\s*$/, '')).trimStart();
  if (!endsAlone({ text, others, usesSemicolons }) || [text, ...others].some(item => GOES_ON.test(item)))
    return null;
  return { sentence, starts, rest: rest === null ? null : from + rest, isSure: rest === null };
}

const MARKER = /^(?:\(?[A-Za-z\d]+ ?\)|©)/;

/** “that is (a) or becomes public”: the marker stands within an item. */
const GOES_ON = /^(?:and|or|nor|but)\b/i;

/** The lead-in opens a condition or a time, and its main clause has not begun: it comes behind the items. */
export const waitsForMain = (lead: string): boolean =>
  (OPENING.test(lead) && !/(?:,|, then):?$|, .*:$/.test(lead) && !MAIN.test(lead) && !SUBJECT.test(lead)) ||
  (/^(?:upon|on|after|before|during|in the case of|in the event of)\b/i.test(lead) &&
    !/[,:]$/.test(lead) &&
    !VERB.test(lead));

const VERB = /\b(?:will|shall|must|may|can|cannot|is|are|do|does|has|have|agrees?)\b/i;
const OPENING =
  /^(?:(?:however|but|and|also|in addition|accordingly),? )?(?:if|when|whenever|where|unless|while|although|provided|to the extent|in the event|as soon as|once|because)\b/i;
/** “When you open an account, we collect …”: a clause of its own, then the subject of the main one. */
const SUBJECT =
  /^(?:[\w’' ]+, )?\w+ (?!at\b|in\b|on\b|for\b|during\b|by\b|under\b|to\b|within\b|upon\b|after\b|before\b|as\b)[^,]{12,}, (?:then )?(?:we|you|they|it) [a-z]/i;
const MAIN =
  /, [^,]*\b(?:will|shall|must|may|can|cannot|is|are|do|does|has|have|agrees?|represents?|reserves?|warrants?)\b/i;
