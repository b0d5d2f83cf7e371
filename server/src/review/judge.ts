import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import type { Block, Document, DocumentKind, Format } from '@fineprint/rules/kit/document';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import type { MeaningContext } from '@fineprint/rules/meaning/context';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import { parseDocument } from '../document/document.ts';

/** What the meaning lock says of two stretches of source. */
export type Judge = (before: string, after: string) => Receipt;

/** The lock on this document, which remembers what it said. Markup is not read: it is the same on both sides. */
export function createJudge(
  document: Document,
  { kind, roles }: Pick<MeaningContext, 'kind' | 'roles'>,
): Judge {
  const terms = definitionsOf(document.blocks).map(({ term }) => term);
  const { context, receipts } = memoryOf(document.format, terms, kind, roles);
  const spoken = (source: string): string =>
    parseDocument(asFragment(source, document.format), document.format)
      .blocks.map(({ block }) =>
        block.label === null ? withBold(block) : `${block.label} ${withBold(block)}`,
      )
      .join('\n');
  // Several fixes of one sentence are judged one after the other.
  let last = { before: '', told: '' };
  const spokenBefore = (before: string): string => {
    if (last.before !== before) last = { before, told: spoken(before) };
    return last.told;
  };
  return (before, after) => {
    const key = `${before}\n→\n${after}`;
    const known = receipts.get(key);
    if (known !== undefined) return known;
    const isMarked = MARKS.test(before) || MARKS.test(after);
    const [one, two] = isMarked ? [spokenBefore(before), spoken(after)] : [before, after];
    // What is no prose, such as code or the target of a link, must not change unseen.
    const isHidden = one === two && lettersOf(before) !== lettersOf(after);
    const receipt = isHidden ? compareMeaning(before, after, context) : compareMeaning(one, two, context);
    if (receipts.size >= MOST_RECEIPTS) receipts.clear();
    receipts.set(key, receipt);
    return receipt;
  };
}

const lettersOf = (source: string): string => source.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

/** Receipts that hold as long as the terms, the kind and the roles of a document stay: an edit changes few sentences. */
interface Memory {
  readonly context: MeaningContext;
  readonly receipts: Map<string, Receipt>;
}

const MOST_RECEIPTS = 4_000;
const MOST_MEMORIES = 8;
const memories = new Map<string, Memory>();

function memoryOf(
  format: Format,
  terms: readonly string[],
  kind: DocumentKind | undefined,
  roles: MeaningContext['roles'],
): Memory {
  const key = JSON.stringify([format, kind, roles, terms]);
  const known = memories.get(key);
  if (known !== undefined) return known;
  const context: MeaningContext = {
    terms,
    ...(kind !== undefined && { kind }),
    ...(roles !== undefined && { roles }),
  };
  const made = { context, receipts: new Map<string, Receipt>() };
  const [oldest] = memories.keys();
  if (memories.size >= MOST_MEMORIES && oldest !== undefined) memories.delete(oldest);
  memories.set(key, made);
  return made;
}

/** What a parser may read as something else than words. */
const MARKS = /[*_`<&[\\#|~{\n]/;

/**
 * A stretch of a document as one of its own. Lines that stood deep in a list would be code, and an end tag without its
 * start would be words.
 */
function asFragment(source: string, format: Document['format']): string {
  if (format === 'html')
    return /^[^<]*(?:<(?!\/?(?:p|li|ul|ol)\b)[^<]*)*<\/p\b/i.test(source) ? `<p>${source}` : source;
  if (format !== 'markdown' || !source.includes('\n')) return source;
  const [first = '', ...others] = source.split('\n');
  const indents = others
    .filter(line => line.trim() !== '')
    .map(line => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return [first, ...others.map(line => line.slice(least))].join('\n');
}

/** True where the lock finds no change of meaning. */
export const passes = ({ verdict }: Receipt): boolean => verdict !== 'changed';

/** The prose of a block with its bold type, as the lock reads it. */
function withBold({ prose, marks }: Block): string {
  const strong = marks.filter(({ kind, start, end }) => kind === 'strong' && start < end);
  if (strong.length === 0) return prose;
  let out = '';
  let read = 0;
  for (const { start, end } of [...strong].sort((one, two) => one.start - two.start)) {
    if (start < read) continue;
    out += `${prose.slice(read, start)}**${prose.slice(start, end)}**`;
    read = end;
  }
  return out + prose.slice(read);
}
