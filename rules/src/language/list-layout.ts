import type { Block } from '../kit/document.ts';
import { FIRST_ITEM, NEXT_ITEM, NEW_PARAGRAPH, type Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import type { ItemList } from './item-list.ts';
import { waitsForMain } from './lettered-list.ts';

/**
 * The edits that put the items of a sentence one below the other. No word changes and no mark but the colon behind the
 * lead-in is added, so that every “and”, “or” and “(a)” stays as it was. What belongs to all items gets a line of its own
 * behind them. Null where the list cannot be laid out: an item that begins inside a link or inside bold text, a sentence
 * whose opening condition would come before a list of what it governs.
 */
export function listEdits(
  block: Block,
  { sentence, starts, rest, hasMain }: ItemList,
): readonly Edit[] | null {
  const [first, ...others] = starts;
  if (first === undefined || others.length === 0) return null;
  const whole = block.prose.slice(sentence.start, first).trimEnd();
  const lead = whole.replace(/,$/, '');
  if (!/[\p{L}\d:)”"’*]$/u.test(lead) || (hasMain !== true && waitsForMain(whole) && rest === null))
    return null;
  if (isQuoted(whole)) return null;
  const leadEnd = sentence.start + lead.length;
  const edits: Edit[] = [
    { at: prose(leadEnd, first), text: `${lead.endsWith(':') ? '' : ':'}${FIRST_ITEM}` },
    ...others.map(start => ({ at: prose(endBefore(block, start), start), text: NEXT_ITEM })),
  ];
  const next = block.sentences[block.sentences.indexOf(sentence) + 1];
  if (rest !== null) edits.push({ at: prose(endBefore(block, rest), rest), text: NEW_PARAGRAPH });
  else if (next !== undefined) edits.push({ at: prose(sentence.end, next.start), text: NEW_PARAGRAPH });
  const stands = edits.every(({ at }) => at.end > at.start && !isMarked(block, at.start, at.end));
  return stands ? edits : null;
}

/** A quotation has begun and did not end: its wording stays as it is. */
const isQuoted = (lead: string): boolean =>
  lead.split('“').length > lead.split('”').length || lead.split('"').length % 2 === 0;

/** Where the white space before a place begins. */
const endBefore = ({ prose: text }: Block, start: number): number => text.slice(0, start).trimEnd().length;

/** A break in the middle of bold text or of a link would break the markup. */
const isMarked = ({ marks }: Block, start: number, end: number): boolean =>
  marks.some(mark => mark.start < end && start < mark.end && !(start <= mark.start && mark.end <= end));
