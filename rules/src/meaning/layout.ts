import { ASIDE, type Loud, withoutMarkup } from './markup.ts';

/** A text in one line, ready to be read. */
export interface Laid {
  readonly text: string;
  /** How much the first word between two offsets stands out; null where nothing does. */
  readonly loudAt: ((start: number, end: number) => number) | null;
  /** The numbers and letters of items, in order: “1”, “2”, “a”, “b”. */
  readonly labels: readonly string[];
  /** Its lines without markup, as they stood. */
  readonly lines: readonly string[];
}

/**
 * A text with its lists told in one line, so that an enumeration and a block list read alike: markers of lines and
 * letters such as “(a)” go, items end with “;”, and a lead-in such as “all of these:” becomes the joining word.
 */
export function inOneLine(source: string): Laid {
  if (isPlain(source)) return asItIs(source);
  const { text, loud } = withoutMarkup(source);
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter(line => line.trim() !== '');
  const hasItems = lines.some(line => MARKER.test(line));
  const whole = hasItems ? joinItems(lines) : text.replace(/\s+/g, ' ');
  const laid = withoutLeads(withoutLetters(whole)).trim();
  return { text: laid, loudAt: loudnessOf(text, laid, loud), labels: labelsOf(lines), lines };
}

/** True for one line of which nothing is told in another way: without markup, capitals, asides, letters and lead-ins. */
const isPlain = (source: string): boolean =>
  PLAIN.test(source) &&
  !/[A-Z]{2}/.test(source) &&
  !(source.includes(')') && MAY_BE_MARKED.test(source)) &&
  !(source.includes(':') && MAY_LEAD.test(source));

const PLAIN = /^\p{L}{2}[^\n\r*_<•]*$/u;
/** Words in brackets, or a letter or a number before one: `LETTER` and the asides of markup.ts. */
const MAY_BE_MARKED = /\(\p{L}[^()]*\s[^()]*\)|[A-Za-z\d] ?\)\s/u;
/** What `LEAD` needs. */
const MAY_LEAD = /\b(?:all|each|both|any|either|following)\b/i;

const asItIs = (source: string): Laid => ({
  text: source.replace(/\s+/g, ' ').trim(),
  loudAt: null,
  labels: NO_LABELS,
  lines: [source],
});
const NO_LABELS: readonly string[] = [];

/** What opens a line of a list: a bullet, a number or a letter. */
export const MARKER = /^\s*(?:[-*•–©]|\d{1,2}[.)]|\(?(?:[a-z]{1,4}|[A-Z]|[IVX]{1,4}|\d{1,2}) ?\))\s+/;

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;

/** The labels at the starts of lines, and letters in brackets that are no part of a reference. */
function labelsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => {
    const bare = line.replace(/^\s*[-*•–]\s+/, '');
    // “1)” is read with the letters in brackets.
    const first = /^\s*(\d{1,2}|[a-z])\.\s/.exec(bare)?.[1];
    if (!bare.includes(')')) return first === undefined ? NO_LABELS : [first];
    const letters = [...bare.matchAll(LETTER)]
      .filter(match => !REFERENCE.test(bare.slice(0, match.index) + (match[1] ?? match[2] ?? '')))
      .map(match => /\(?([A-Za-z]+|\d{1,2}) ?\)\s+$/.exec(match[0])?.[1] ?? '');
    return first === undefined ? letters : [first, ...letters];
  });
}

/**
 * Items one behind the other, each with the mark and the joining word that it ends with. An item without a mark gets “;”,
 * and what its lead-in says joins the last one.
 */
function joinItems(lines: readonly string[]): string {
  const items = lines.map(line => ({
    isItem: MARKER.test(line),
    text: line.replace(BULLET, '').trim(),
  }));
  let lead = '';
  let out = '';
  items.forEach(({ isItem, text }, index) => {
    if (!isItem) {
      lead = text;
      out += `${out === '' ? '' : ' '}${text}`;
      return;
    }
    const [before, next] = [items[index - 1], items[index + 1]];
    const isLast = next?.isItem !== true;
    const isSaid = JOINED.test(before?.text ?? '');
    const join = before?.isItem === true && isLast && !isSaid ? joinOf(lead) : '';
    // “The club: may close” says no more than “The club may close”, nor “Sections: 2 (Use)” than “Sections 2 (Use)”.
    if (
      before?.isItem === false &&
      (PREDICATE.test(text) || (/^\d/.test(text) && SECTIONS.test(before.text)))
    )
      out = out.replace(/:$/, '');
    const isOpen = isLast && next !== undefined && goesOn(text, next.text);
    out += ` ${join === '' ? '' : `${join} `}${isLast ? ended(text, isOpen) : parted(text)}`;
  });
  return out;
}

/** The line below an item goes on in its sentence: “then we may …”, “(together, the “Goods”)”. */
export const goesOn = (item: string, below: string): boolean =>
  /^\p{Ll}/u.test(below) ||
  item.endsWith(',') ||
  (/^\(\p{Ll}/u.test(below) && !MARKER.test(below) && !/[.?!]["”)]?$/.test(item));

const SECTIONS = /\b(?:sections|clauses|articles|paragraphs):$/i;
const PREDICATE = /^(?:can|cannot|may|must|shall|will|is|are|was|were|has|have|does|do)\b/;

/** An item that leads to items of its own keeps its colon. */
export const parted = (text: string): string =>
  /[;,:]$/.test(text) || JOINED.test(text) ? text : `${text};`;

/** The last item ends the sentence, unless it goes on in the line below: “, then we may …”. */
export const ended = (text: string, isOpen: boolean): string =>
  isOpen ? text : JOINED.test(text) || /[.?!]["”)]?$/.test(text) ? text : `${text.replace(/[;,]$/, '')}.`;

/** “insure it; and”: the joining word at the end of an item belongs to the next. */
export const JOINED = /[;,]?\s+(?:and\/or|and|or|nor|but)(?: then)?[;,]?$/i;

/** What the lead-in says about its items; nothing where it does not say. */
export const joinOf = (lead: string): string =>
  /\b(?:all|each|both) of (?:these|the following)\b|\bboth\b/i.test(lead)
    ? 'and'
    : /\b(?:any|any one|one|either) of (?:these|the following)\b/i.test(lead)
      ? 'or'
      : '';

const LEAD =
  /(\S)[,:]?\s+(?:do )?(?:(?:all|each|both|any|any one|either)(?: of (?:these|the following))?|the following)(?: things| conditions)?(?: apply| applies| happen| happens| are met| are true)?:/gi;

/** “must do all of these:” is “must:” where the items say the joining word themselves. */
export const withoutLeads = (text: string): string =>
  text.includes(':')
    ? text.replace(LEAD, (lead, before: string, at: number) =>
        saysHow(lead, text.slice(at)) ? `${before}:` : lead,
      )
    : text;

/** True where the last item begins with the word that the lead-in stands for. */
function saysHow(lead: string, rest: string): boolean {
  const list = /:([^.]*)/.exec(rest)?.[1] ?? '';
  const isAny = /\b(?:any|either)\b/i.test(lead);
  return (
    /;/.test(list) &&
    (isAny
      ? /;\s*or\b/.test(list) && !/;\s*and\b/.test(list)
      : /;\s*and\b/.test(list) && !/;\s*or\b/.test(list))
  );
}

/** “: (a) ”, “; and (2) ” and, behind a word that is no number, “must (i) ”. */
const LETTER =
  /(^|[:;,]\s*|\b(?:[Aa][Nn][Dd]|[Oo][Rr]|[Nn][Oo][Rr])(?:\s+then)?\s+)\(?(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|\d{1,2}) ?\)\s+|([\p{L}”"’]\s+)(?<!\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s+)\((?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4}|\d)\)\s+/gu;
const REFERENCE =
  /(?:clause|section|paragraph|article|schedule|annex|appendix|item|point|rule)s?\s*$|\((?:[a-z]{1,4}|\d{1,2})\)(?:\s*,)?(?:\s*(?:and|or))?\s*$/i;

/**
 * “(a) pack it; and (b) send it”: the letters go, but never those of references: “clause 4(a) and (b)”. Where no colon
 * stands before the first one, it comes.
 */
function withoutLetters(text: string): string {
  if (!text.includes(')')) return text;
  let isOpen = false;
  return text.replace(LETTER, (found, mark: string | undefined, word: string | undefined, at: number) => {
    const lead = mark ?? word ?? '';
    if (REFERENCE.test(text.slice(0, at) + lead)) return found;
    const isFirst = !isOpen;
    isOpen = true;
    // “to you, (i) if …” and “to you:” above “(i) if …”: the mark before the first letter decides nothing.
    if (mark !== undefined) return isFirst && OPENS_LIST.test(found) ? ': ' : lead;
    return isFirst ? `${lead.trimEnd()}: ` : found;
  });
}

const OPENS_LIST = /^,\s*\(?[aAiI1] ?\)/;

/** The weight of each word of the laid text: its words are those of the text before, in order, some of them left out. */
function loudnessOf(text: string, laid: string, loud: readonly Loud[]): Laid['loudAt'] {
  if (loud.length === 0) return null;
  const weights = new Map<number, number>();
  let from = 0;
  for (const match of laid.matchAll(WORD)) {
    const at = text.indexOf(match[0], from);
    if (at < 0) continue;
    from = at + match[0].length;
    const found = loud.filter(({ start, end }) => start <= at && at < end).map(({ weight }) => weight);
    const weight = weightOf(found.filter(one => one !== ASIDE));
    if (found.length > 0) weights.set(match.index, found.includes(ASIDE) ? weight + ASIDE : weight);
  }
  return (start, end) => {
    for (let at = start; at < end; at++) {
      const weight = weights.get(at);
      if (weight !== undefined) return weight;
    }
    return 0;
  };
}

const weightOf = (weights: readonly number[]): number => (weights.length === 0 ? 0 : Math.max(...weights));
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
