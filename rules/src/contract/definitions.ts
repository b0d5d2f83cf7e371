import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** A place where a document says what a term stands for. `at` holds the term alone, without its quotation marks. */
export interface Definition {
  readonly term: string;
  readonly at: Span<'prose'>;
  /** `means`: “X” means …; `label`: … (the “X”). */
  readonly form: 'means' | 'label';
}

const LONGEST_TERM = 80;

const QUOTED = /[“"]([^“”"\n]{1,80})[”"]/g;

/** What may stand between a term and its meaning. */
const MEANS =
  /^\s*(?:,?\s*(?:as used (?:in|herein)[^,]{0,60}|when used[^,]{0,60}|in relation to[^,]{0,60}),\s*)?(?:shall |will )?(?:mean|means|meaning|refers? to|represents?|includes?|has the (?:meaning|same meaning)|have the (?:meaning|same meaning)|is defined|are defined|is used to mean|stands for)\b/;

/** Words that may open a label in brackets before the term: (the “X”), (each, a “X”), (together with B, the “X”). */
const LABEL_LEAD = /\(\s*(?:[a-z][^()“”"]{0,80}?)?$/i;

/** The definitions of a block, in order. Cached with the block. */
export function definitionsIn(block: Block): readonly Definition[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = block.shape === 'heading' ? [] : find(block);
  cache.set(block, found);
  return found;
}

const cache = new WeakMap<Block, readonly Definition[]>();

function find(block: Block): readonly Definition[] {
  const found: Definition[] = [];
  const quotes = block.prose.includes('“') || block.prose.includes('"') ? quotedTerms(block) : [];
  for (const at of quotes) {
    const form = formOf(block.prose, at);
    if (form !== null) found.push({ term: block.prose.slice(at.start, at.end), at, form });
  }
  for (const at of strongTerms(block, quotes)) {
    const form = formOf(block.prose, at);
    if (form !== null) found.push({ term: block.prose.slice(at.start, at.end), at, form });
  }
  return found.sort((one, two) => one.at.start - two.at.start);
}

/** Quoted stretches that could be a term, without the marks and without a comma before the closing one. */
function quotedTerms(block: Block): readonly Span<'prose'>[] {
  const found: Span<'prose'>[] = [];
  for (const match of block.prose.matchAll(QUOTED)) {
    const inner = match[1] ?? '';
    const term = inner.replace(/[,.;:\s]+$/, '');
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    if (isTerm(term.trimStart())) found.push(prose(start, match.index + 1 + term.length));
  }
  return found;
}

/** Bold stretches that could be a term and hold no quotation marks. */
function strongTerms(block: Block, quoted: readonly Span<'prose'>[]): readonly Span<'prose'>[] {
  return block.marks
    .filter(mark => mark.kind === 'strong' && mark.end - mark.start <= LONGEST_TERM)
    .filter(mark => !quoted.some(at => at.start < mark.end && mark.start < at.end))
    .map(mark => trimmed(block.prose, mark))
    .filter(at => isTerm(block.prose.slice(at.start, at.end)));
}

function trimmed(text: string, { start, end }: Span<'prose'>): Span<'prose'> {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return prose(start + lead, start + slice.replace(/[\s:.,;]+$/, '').length);
}

/** A term is short, has a letter, and is a name or a pronoun rather than a sentence. */
function isTerm(text: string): boolean {
  if (text === '' || !/\p{L}/u.test(text) || /[.!?;]\s/.test(text)) return false;
  return text.split(/\s+/).length <= 7;
}

function formOf(text: string, at: Span<'prose'>): Definition['form'] | null {
  const before = text.slice(Math.max(0, at.start - 100), at.start).replace(/[“"]$/, '');
  const after = text.slice(at.end, at.end + 140).replace(/^[,.:]?[”"]/, '');
  if (MEANS.test(after) && opensClause(before)) return 'means';
  if (isLabel(before, after)) return 'label';
  return null;
}

/** Only white space, a bracket of an enumeration or another quoted term with “and/or” may stand before “X” means. */
const opensClause = (before: string): boolean =>
  /(?:^|[.;:)]\s*|[”"]\s*(?:,|and|or|, and|, or)\s*|\b(?:the|term|terms|word|words|expression|phrase|agreement|policy|terms,|agreement,|terms of service,)\s*)$/i.test(
    before.trimEnd() === '' ? '' : before.trimEnd(),
  );

/** (the “X”) and (“X”, “Y” and together the “Z”): an open bracket before, a closing one soon after. */
function isLabel(before: string, after: string): boolean {
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.indexOf(')', bracket) >= 0) return false;
  const inside = before.slice(bracket + 1);
  const lead = inside.replace(/[“"][^“”"]*[”"]/g, '');
  if (!LABEL_LEAD.test(`(${lead}`) || lead.trim().split(/\s+/).length > 9) return false;
  return /^[^()]{0,80}\)/.test(after) && LEADS.test(lead.trim());
}

const LEADS =
  /^(?:|(?:,|and|or|the|this|these|our|your|each|an?|it|its|collectively|together|hereinafter|hereafter|herein|individually|jointly|referred|to|as|with|such|any|being|means|in|terms|agreement|severally|all|party|parties|both|of|them|for|short|here|us|we|below|throughout|defined|or,)[\s,/:]*)+$/i;
