import type { Block, Mark } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** A stretch that could be a term, and what sets it off. `at` holds the term alone, without marks. */
export interface MarkedTerm {
  readonly at: Span<'prose'>;
  readonly text: string;
  /** `bare`: capitals alone, at the start of a block. */
  readonly mark: 'quotes' | 'bold' | 'italic' | 'link' | 'bare';
}

const LONGEST_TERM = 80;
/** A block with more marks than this is no text that defines terms; the rest is left alone, so that time stays linear. */
const MOST = 200;
const QUOTED =
  /``?(\p{Lu}[^'"`“”\n]{0,60})''?(?![\p{L}\d'])|[“"]([^“”"\n]{1,80})[”“"]|«\s?([^«»\n]{1,80}?)\s?»|‘([^‘’\n]{1,80})’|(?<![\p{L}\d'])''?(\p{Lu}[^'"“”\n]{0,60})(?:''|'|")(?![\p{L}\d])/gu;

/** A cheap test: the apostrophe of “don't” opens no quotation. */
const MAY_QUOTE = /[“"‘`«]|(?<![A-Za-z\d])'/;

/** Stretches of a block that could be a term, in order of their start. */
export function markedTerms(block: Block): readonly MarkedTerm[] {
  const quotes = MAY_QUOTE.test(block.prose) ? quotedTerms(block.prose) : [];
  const marks = block.marks.length === 0 ? [] : emphasised(block, quotes);
  const bare = bareTerm(block.prose);
  const found = [...quotes, ...marks];
  if (bare !== null && !found.some(({ at }) => meets(at, bare.at))) found.push(bare);
  return found.sort((one, two) => one.at.start - two.at.start);
}

/** Quoted stretches, without a comma before the closing mark. */
function quotedTerms(text: string): MarkedTerm[] {
  const found: MarkedTerm[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const lead = inner.length - inner.trimStart().length + match[0].indexOf(inner) - 1;
    const term = inner.trim().replace(/[,.;:\s]+$/, '');
    if (isTerm(term)) found.push(made(term, match.index + 1 + lead, 'quotes'));
    if (found.length >= MOST) break;
  }
  return found;
}

const KINDS: Readonly<Partial<Record<Mark['kind'], MarkedTerm['mark']>>> = {
  strong: 'bold',
  emphasis: 'italic',
  underline: 'bold',
  quote: 'quotes',
  link: 'link',
};

/** Bold, italic, underlined and linked stretches that hold no quotation marks. */
function emphasised(block: Block, quoted: readonly MarkedTerm[]): readonly MarkedTerm[] {
  const found: MarkedTerm[] = [];
  for (const mark of block.marks.slice(0, MOST)) {
    const kind = KINDS[mark.kind];
    if (kind === undefined || mark.end - mark.start > LONGEST_TERM) continue;
    if (quoted.some(({ at }) => meets(at, mark))) continue;
    const slice = block.prose.slice(mark.start, mark.end);
    const term = slice.trim().replace(/[\s:.,;–—-]+$/, '');
    const start = mark.start + (slice.length - slice.trimStart().length);
    if (isTerm(term) && !found.some(({ at }) => at.start === start)) found.push(made(term, start, kind));
  }
  return found;
}

/** “Business Day means …”, “The term Business Day means …”: capitals alone, at the start of a block. */
const BARE =
  /^(?:The (?:term|word|expression) )?(\p{Lu}[\p{L}’'-]*(?:(?: (?:of|and|or|for|to|the|in))? \p{Lu}[\p{L}’'-]*){0,5}) (?=(?:shall )?means? |(?:has|have|shall have) the (?:same )?meaning|(?<=^The (?:term|word|expression) .{1,80})(?:includes?|refers to) )/u;
/** Words that begin a sentence about something else: “This means that …”. */
const NO_TERM = /^(?:This|That|These|Those|It|What|Which|Here|There|No|By|All|Each|Any|He|She|They|Who)\b/;

function bareTerm(text: string): MarkedTerm | null {
  if (!text.includes(' mean')) return null;
  const term = BARE.exec(text);
  if (term?.[1] === undefined || NO_TERM.test(term[1])) return null;
  return made(term[1], term[0].indexOf(term[1]), 'bare');
}

const made = (text: string, start: number, mark: MarkedTerm['mark']): MarkedTerm => ({
  at: prose(start, start + text.length),
  text,
  mark,
});

/** A term is short, has a letter, and is a name or a pronoun rather than a sentence. */
function isTerm(text: string): boolean {
  if (text === '' || !/\p{L}/u.test(text) || /[.!?;]\s/.test(text)) return false;
  return text.split(/\s+/).length <= 8;
}

const meets = (
  one: { readonly start: number; readonly end: number },
  two: { readonly start: number; readonly end: number },
): boolean => one.start < two.end && two.start < one.end;
