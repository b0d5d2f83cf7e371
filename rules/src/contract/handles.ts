import type { PlacedBlock } from '../kit/document.ts';
import { isPerson } from '../language/subject-kind.ts';
import type { PlacedDefinition } from './definition-list.ts';
import { companyBefore } from './parties.ts';

/** True for a definition that gives a name to a party or to the row of a table: nobody has to use it. */
export const isHandle = (blocks: readonly PlacedBlock[], definition: PlacedDefinition): boolean =>
  isPartyHandle(blocks, definition) || isRowLabel(blocks, definition);

/** “Acme Widgets Ltd (“Acme”)”, or a bracket alone below the name of the party. */
function isPartyHandle(blocks: readonly PlacedBlock[], { form, block, at, term }: PlacedDefinition): boolean {
  if (form !== 'label') return false;
  const text = blocks[block]?.block.prose ?? '';
  if (/^\s*\([^()]{1,80}\)[.,;]?\s*$/.test(text)) return true;
  if (/[^s]s$/.test(term)) return false;
  if (companyBefore(text, at.start) !== null || isPerson(term.toLowerCase().replace(/^the /, '')))
    return true;
  const from = text.lastIndexOf('(', at.start);
  return from >= 0 && /^\([^()]{0,80}\b(?:you|we|us)\b/i.test(text.slice(from, from + 90));
}

/** The first cell of a row in a table whose head does not speak of terms: it names a thing. */
function isRowLabel(
  blocks: readonly PlacedBlock[],
  { form, block, meaningBlock }: PlacedDefinition,
): boolean {
  if (form !== 'entry' || meaningBlock === block) return false;
  let head = block;
  while (blocks[head - 1]?.block.shape === 'table-cell') head--;
  const cells = blocks.slice(head, Math.min(block, head + 3)).map(({ block: { prose } }) => prose);
  return !cells.some(text =>
    /\b(?:terms?|words?|expressions?|phrases?|definitions?|meanings?|means)\b/i.test(text),
  );
}

/** A name for an amount or a period that a cover page may set: “within 30 days (“Fix Period”)”. */
export function isSheetHandle(
  blocks: readonly PlacedBlock[],
  { form, block, meaning, at }: PlacedDefinition,
): boolean {
  const text = blocks[block]?.block.prose ?? '';
  return form === 'label' && VALUE.test(text.slice(meaning.start, at.start));
}

const VALUE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety)\b)[^.;]{0,24}\b(?:days?|weeks?|months?|years?|hours?|percent|per cent)\b|\d ?%|[$£€]\s?\d/i;
