import type { Invariant } from './unit.ts';

/** One thing that a rewrite keeps: an amount, a condition, a duty. */
export interface Kept {
  readonly invariant: Invariant;
  readonly text: string;
}

/** One thing that a rewrite changes; `before` is null where it adds, `after` where it drops. */
export interface Change {
  readonly invariant: Invariant;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the lock says about two wordings. */
export interface Receipt {
  /** `same`: the same words. `equivalent`: every difference is in the table. `changed`: anything else. */
  readonly verdict: 'same' | 'equivalent' | 'changed';
  readonly kept: readonly Kept[];
  readonly changed: readonly Change[];
  /** Entries of the table that were used: “prior to → before”. */
  readonly rewordings: readonly string[];
  /** One plain line: “keeps: 30 days, unless; changes: may → must”. */
  readonly message: string;
}

const MOST_SHOWN = 6;

/** The line that a person reads. */
export function messageOf(
  verdict: Receipt['verdict'],
  kept: readonly Kept[],
  changed: readonly Change[],
): string {
  if (verdict === 'same') return 'says the same in the same words';
  const texts = [...new Set(kept.map(({ text }) => text))];
  const keeps = texts.length === 0 ? '' : `keeps: ${shortened(texts)}`;
  if (verdict === 'equivalent') return keeps === '' ? 'keeps the meaning' : keeps;
  const changes = `changes: ${shortened(changed.map(changeText))}`;
  return keeps === '' ? changes : `${keeps}; ${changes}`;
}

function changeText({ invariant, before, after }: Change): string {
  if (invariant === 'prominence') return `“${before ?? ''}” stands out less`;
  if (before !== null && after !== null) return `${before} → ${after}`;
  if (before !== null) return `drops “${before}”`;
  return after === null ? `the ${invariant}` : `adds “${after}”`;
}

const shortened = (texts: readonly string[]): string =>
  texts.length <= MOST_SHOWN
    ? texts.join(', ')
    : `${texts.slice(0, MOST_SHOWN).join(', ')} and ${String(texts.length - MOST_SHOWN)} more`;
