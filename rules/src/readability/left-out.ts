import type { Block } from '../kit/document.ts';
import { NONE } from '../kit/rule.ts';
import { prose as span, type Span } from '../kit/span.ts';
import type { LeftOut } from './dialects.ts';

/** Why a whole block is not counted in any dialect; null where it is. */
export function blockLeftOut(block: Block): LeftOut | null {
  if (block.shape === 'heading') return 'headings';
  if (block.shape === 'label') return 'labels';
  if (block.shape === 'table-cell') return 'tables';
  if (!block.english) return 'other languages';
  if (isContents(block)) return 'contents';
  return isFillIn(block) ? 'fill-in lines' : null;
}

/**
 * Where a block shows the words of a law: a long quotation, or a whole block quotation, in a block that cites a statute.
 */
export function quotedLaw(block: Block): readonly Span<'prose'>[] {
  const { shape, prose } = block;
  const isQuote = shape === 'quote';
  if (!isQuote && !(prose.length > FEWEST_QUOTED && /["“]/.test(prose))) return NONE;
  if (!CITATION.test(prose)) return NONE;
  return isQuote ? [span(0, prose.length)] : quotations(prose);
}

const FEWEST_QUOTED = 60;

/** A section of an act or a code: “15 U.S.C. § 1666”, “Section 1542 of the California Civil Code”, “the Act provides”. */
const CITATION =
  /§|\bU\.?S\.?C\.?\b|\bC\.?F\.?R\.?\b|\b(?:[Ss]ections?|SECTIONS?|[Aa]rticles?) [\dA-Z][\w.()-]{0,15} of the [^.;]{0,60}?(?:Act|Code|Law|Regulations?|Directive|Statutes?|ACT|CODE)\b|\b(?:Civil|Penal|Commercial|Insurance|Consumer) (?:Code|Act)\b/;

/** Each quotation that is long enough to be the text of a law. */
function quotations(prose: string): readonly Span<'prose'>[] {
  const found: Span<'prose'>[] = [];
  let opened = -1;
  for (let index = 0; index < prose.length; index++) {
    const mark = prose.charAt(index);
    const closes = opened >= 0 && (mark === '”' || mark === '"');
    if (closes) {
      if (index - opened >= FEWEST_QUOTED) found.push(span(opened, index));
      opened = -1;
    } else if (mark === '“' || (mark === '"' && opened < 0)) opened = index;
  }
  return found;
}

/** An entry of a table of contents: an item that is nothing but a link into the document. */
function isContents({ shape, marks, prose }: Block): boolean {
  if (shape !== 'list-item' || marks.length === 0) return false;
  return marks.some(
    mark =>
      mark.kind === 'link' &&
      mark.target?.startsWith('#') === true &&
      mark.end - mark.start >= prose.length - 2,
  );
}

/** A line to sign or to fill in: “By: ______”, “Print name:”, “Date:”. */
const isFillIn = ({ prose, words }: Block): boolean =>
  words.length <= LONGEST_FILL_IN && (/_{3}|\.{6}|…{2}/.test(prose) || FIELD.test(prose));

const LONGEST_FILL_IN = 12;
const FIELD =
  /^(?:by|its|(?:(?:print(?:ed)?|full|your|customer|company) )?name|title|date(?:d| of birth| signed)?|signed(?: by)?|(?:customer |authori[sz]ed )?signature|(?:e-?mail |street |postal )?address|e-?mail|(?:tele)?phone(?: number)?|account number|policy number)\s*:$/i;
