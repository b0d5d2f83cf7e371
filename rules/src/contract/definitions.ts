import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { isElsewhere, isLabel, isMeans, scopeOf } from './definition-forms.ts';
import { type MarkedTerm, markedTerms } from './marked-terms.ts';

/** A place where a document says what a term stands for. `at` holds the term alone, without its quotation marks. */
export interface Definition {
  readonly term: string;
  readonly at: Span<'prose'>;
  /** `means`: “X” means …; `label`: … (the “X”); `entry`: an entry of a list or table of definitions. */
  readonly form: 'means' | 'label' | 'entry';
  /** What it says, in the same block: behind “means”, or before the bracket. Empty where that is another block. */
  readonly meaning: Span<'prose'>;
  /** `part`: only “for the purposes of this Schedule”. */
  readonly scope: 'document' | 'part';
  /** True where it only gives another name: “also known as “X””. Nobody has to use it. */
  readonly alias: boolean;
  /** True where another document says what it means: “has the meaning given in the Master Agreement”. */
  readonly elsewhere: boolean;
}

/** The definitions of a block, in order. Sees nothing of the other blocks; cached with the block. */
export function definitionsIn(block: Block): readonly Definition[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = block.shape === 'heading' ? [] : find(block);
  cache.set(block, found);
  return found;
}

const cache = new WeakMap<Block, readonly Definition[]>();

function find(block: Block): readonly Definition[] {
  const text = block.prose;
  if (
    !/mean|refer|includ|represent|defin|stands for|\(|call|known|designat|collectively|each an? [“"‘]|(?:^|[.;:] )(?:an?|the) [“"‘]/i.test(
      text,
    )
  )
    return [];
  const found: Definition[] = [];
  const terms = markedTerms(block);
  terms.forEach((term, index) => {
    const definition = read(block, term, terms[index + 1]);
    if (definition !== null) found.push(definition);
  });
  return found;
}

const REACH = 140;
const ALIAS = /\b(?:also|so-called|sometimes|otherwise|commonly|formerly|known)\b[^()]{0,40}$/i;

function read(
  block: Block,
  { at, text: term, mark }: MarkedTerm,
  next: MarkedTerm | undefined,
): Definition | null {
  const text = block.prose;
  const before = text.slice(Math.max(0, at.start - REACH), at.start).replace(/(?:[“"‘']{1,2}|«\s?)$/, '');
  const after = text.slice(at.end, at.end + REACH).replace(/^[,.:;–—-]?[”"’']{1,2}/, '');
  if (isMeans(before, after)) {
    const meaning = meaningAfter(block, at, next);
    return {
      term,
      at,
      form: 'means',
      meaning,
      scope: scopeOf(before),
      alias: false,
      elsewhere: isElsewhere(text.slice(meaning.start, meaning.end)),
    };
  }
  if ((mark !== 'quotes' && mark !== 'bold') || !isLabel(before, after)) return null;
  return {
    term,
    at,
    form: 'label',
    meaning: meaningBefore(block, at),
    scope: scopeOf(before, after),
    alias: ALIAS.test(before) || !/\p{Lu}/u.test(term),
    elsewhere: false,
  };
}

/** From the mark behind the term to the end of its sentence, or to the next term that is defined. */
function meaningAfter(block: Block, at: Span<'prose'>, next: MarkedTerm | undefined): Span<'prose'> {
  const sentence = block.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const end = sentence?.end ?? block.prose.length;
  const lead = /^[,.:;–—-]?[”"’']{0,2}\s*/.exec(block.prose.slice(at.end, at.end + 8))?.[0].length ?? 0;
  const start = at.end + lead;
  // “A” or “B” means …: both mean the same, so the first one's meaning begins behind the second.
  const others = OTHERS.exec(block.prose.slice(start, end))?.[0].length ?? 0;
  const between = next === undefined ? '' : block.prose.slice(start, next.at.start).trim();
  const isBoth = next !== undefined && next.at.start < end && /^(?:or|and|,)$/.test(between);
  const from = isBoth ? next.at.end + 1 : start + others;
  return prose(Math.min(from, Math.max(end, start)), Math.max(end, start));
}

const OTHERS =
  /^,?\s*(?:(?:or|and|,)?\s*[“"‘][^“”"‘’]{1,60}[”"’],?\s*){0,5}(?:in this \p{L}+,?\s*)?(?:we mean\s+)?/u;

/** The text of the sentence before the bracket that holds the label. */
function meaningBefore(block: Block, at: Span<'prose'>): Span<'prose'> {
  const sentence = block.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const start = sentence?.start ?? 0;
  const bracket = block.prose.lastIndexOf('(', at.start);
  const end = bracket > start ? bracket : at.start;
  const slice = block.prose.slice(start, end);
  return prose(start, start + slice.replace(/[\s“"‘']+$/, '').length);
}
