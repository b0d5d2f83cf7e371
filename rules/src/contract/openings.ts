import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { type Attachment, attachmentOf, type NumberPart, parseLabel, parseParts } from './numbers.ts';

/** What makes a block the first of a clause. */
export interface Opening {
  readonly attachment: Attachment | null;
  /** Its own number, without that of the clause above; empty where it only has a title. */
  readonly parts: readonly NumberPart[];
  readonly typed: boolean;
  /** 1 to 6 for a heading, else 0. */
  readonly headingLevel: number;
  /** From 1 for an item of a numbered list that the format numbers, else 0. */
  readonly listLevel: number;
  readonly title: Title | null;
}

interface Title {
  readonly text: string;
  readonly at: Span<'prose'>;
}

const cache = new WeakMap<Block, Opening | null>();

/** How a block opens a clause; null where it does not. Sees nothing of the other blocks and is cached with it. */
export function openingOf(block: Block): Opening | null {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const opening = readOpening(block);
  cache.set(block, opening);
  return opening;
}

function readOpening(block: Block): Opening | null {
  if (block.shape === 'table-cell' || block.shape === 'label' || block.shape === 'quote') return null;
  const headingLevel = block.shape === 'heading' ? block.level : 0;
  const attachment = attachmentOpening(block, headingLevel);
  if (attachment !== null) return attachment;
  const lettered = headingLevel > 0 && block.label === null ? LETTERED.exec(block.prose) : null;
  const number = parseLabel(block.label ?? lettered?.[0] ?? '');
  const parts = number?.parts ?? [];
  const from = lettered?.[0].length ?? 0;
  const isRendered = block.shape === 'list-item' && block.ordered && /^\d+\.$/.test(block.label ?? '');
  if (parts.length === 0 && headingLevel === 0) return null;
  return {
    attachment: number?.attachment ?? null,
    parts,
    typed: parts.length > 0 && !isRendered,
    headingLevel,
    listLevel: isRendered ? block.level : 0,
    title: headingLevel > 0 ? titleFrom(block, from, block.prose.length) : titleOf(block),
  };
}

/** “J. Payment”: in running text a letter with a full stop may be an initial, in a heading it is a number. */
const LETTERED = /^[A-Z]\.\s+(?=\p{L})/u;

const ATTACHMENT =
  /^(schedule|annex|annexure|appendix|exhibit|attachment|part)\s+(?:[“"](\d{1,3}|[A-Z])[”"]|(\d{1,3}|[A-Z]|[IVXLC]{1,6}))(?:[-.]\d{1,2})?(?=$|[\s:.,–—(-])/i;

/** “Schedule 2 – Fees” as a heading or as a line of its own. A sentence that begins so is none. */
function attachmentOpening(block: Block, headingLevel: number): Opening | null {
  const match = ATTACHMENT.exec(block.prose);
  // “Exhibit 10.22” is the number of a filing.
  if (match === null || /\d\.\d/.test(match[0]) || !(headingLevel > 0 || isLine(block))) return null;
  const attachment = attachmentOf(match[1] ?? '');
  const parts = parseParts(match[2] ?? match[3] ?? '');
  if (attachment === null || parts === null) return null;
  const lead = /^[\s:.,–—(-]*/.exec(block.prose.slice(match[0].length))?.[0].length ?? 0;
  const from = match[0].length + lead;
  const title = from < block.prose.length ? titleFrom(block, from, block.prose.length) : null;
  return { attachment, parts, typed: true, headingLevel, listLevel: 0, title };
}

const isLine = ({ prose: text, words }: Block): boolean =>
  words.length <= 12 && (!/[.;,]$/.test(text) || words.length === 2);

const LONGEST_TITLE = 12;

/** A title that a clause begins with: its bold words, its first short sentence, or all of it where it is short. */
function titleOf(block: Block): Title | null {
  const strong = block.marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  const first = block.sentences[0];
  if (first === undefined) return null;
  if (strong !== undefined && strong.end < block.prose.length) {
    const title = titleFrom(block, 0, strong.end);
    if (title !== null && title.text.split(' ').length <= LONGEST_TITLE && !/[“”"]/.test(title.text))
      return title;
  }
  const isWhole = block.sentences.length === 1;
  if (first.words.length > 8 || (isWhole && first.words.length > 0 && /[;,:]$/.test(first.text))) return null;
  return isTitleCase(first.text) ? titleFrom(block, first.start, first.end) : null;
}

/** Every longer word begins with a capital: “Term and Termination.” */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter(word => word.length > 3);
  return words.length > 0 && words.every(word => /^[“"(]?[\p{Lu}\d]/u.test(word));
}

function titleFrom({ prose: text }: Block, from: number, to: number): Title | null {
  const slice = text.slice(from, to);
  const trimmed = slice.replace(/[\s.:;,–—-]+$/, '');
  const lead = trimmed.length - trimmed.trimStart().length;
  if (trimmed.trim() === '') return null;
  return { text: trimmed.trim().replace(/\s+/g, ' '), at: prose(from + lead, from + trimmed.length) };
}
