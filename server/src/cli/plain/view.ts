import type { Applied, Plain, Refused } from '../../review/plain-version.ts';
import { counted } from '../plural.ts';

/** The plain version of one file, for the reporters. */
export interface PlainView {
  readonly path: string;
  readonly level: 'safe' | 'review';
  readonly plain: Plain;
  /** The grade before and after; null where there are too few words. */
  readonly grades: { readonly before: number | null; readonly after: number | null };
}

/** `24 sentences put plainly; 3 rewrites refused, because they would change the meaning.` */
export function summaryOf({ plain, grades }: PlainView): string {
  const { applied, refused } = plain;
  const done = `${counted(applied.length, 'passage')} put plainly`;
  const kept =
    refused.length === 0
      ? ''
      : `; ${counted(refused.length, 'rewrite')} refused, as the meaning could change`;
  const { before, after } = grades;
  const grade =
    before === null || after === null
      ? ''
      : ` Reading grade: ${before.toFixed(1)} before, ${after.toFixed(1)} after.`;
  return `${done}${kept}.${grade}`;
}

/** What a person reads about one change: the receipt as a sentence without its full stop. */
export const receiptLine = ({ receipt, model }: Applied | Refused): string =>
  model === undefined ? receipt.message : `Written by ${model}: ${receipt.message}`;

/** One line of text, for a cell. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
