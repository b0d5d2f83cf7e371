import type { Receipt } from '@fineprint/rules/meaning/receipt';
import type { Piece } from './pieces.ts';

const MOST_SHOWN = 3;

/** What a change of wording tells: the rewordings that the lock knows, else that the meaning is kept. */
export function wordingMessage(old: string, now: string, receipt: Receipt | null): string {
  if (old.toLowerCase() === now.toLowerCase()) return 'Only capitals changed.';
  const used = (receipt?.rewordings ?? [])
    .slice(0, MOST_SHOWN)
    .map(text => text.replace(/^(.+) → $/, 'without “$1”'));
  if (used.length === 0) return 'Reworded; the meaning is kept.';
  return `Reworded (${used.join(', ')}); the meaning is kept.`;
}

/** True for a sentence that leans on what stands before it: “This does not apply …”. */
export const isTurningWord = (text: string): boolean =>
  /^(?:this|these|those|that|it|they|such|but|however|otherwise|in that case|then|if so|the same)\b/i.test(
    text,
  );

/** What a change of emphasis tells; null where there is none. */
export function emphasisMessage(old: Piece | undefined, now: Piece | undefined): string | null {
  if (old === undefined || now === undefined || old.isStrong === now.isStrong) return null;
  return now.isStrong ? 'This text is in bold now.' : 'This text is no longer in bold.';
}
