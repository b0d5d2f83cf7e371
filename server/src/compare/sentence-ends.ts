import type { Receipt } from '@fineprint/rules/meaning/receipt';
import type { Detail } from './change.ts';

/**
 * What a full stop at another place changes: a condition, an exception or a phrase in front may reach more or less far,
 * and “in that case” may point to another case, and one statement may no longer be part of another. Only asked where the lock
 * cannot prove that the texts say the same. Empty where the sentences are as many.
 */
export function sentenceEndDetails(before: string, after: string, receipt: Receipt): readonly Detail[] {
  const { kept, changed } = receipt;
  // “However” that becomes “therefore”: how two sentences hang together.
  if (changed.some(({ invariant, before: old }) => invariant === 'exception' && /^however$/i.test(old ?? '')))
    return [detail('No longer says “however”: what it set aside may count now.')];
  const [old, now] = [before, after].map(text => text.match(CASE)?.length ?? 0);
  if (old !== now)
    return [
      detail(now === 0 ? 'No longer says “in that case”.' : 'Now says “in that case” at another place.'),
    ];
  if (ends(before) === ends(after)) return [];
  const scope = kept.find(({ invariant }) => invariant === 'condition' || invariant === 'exception')?.text;
  const lead = scope ?? LEAD.exec(before)?.[1];
  return [
    detail(
      lead === undefined
        ? 'A sentence now ends at another place, and its parts may hang together in another way.'
        : `A sentence now ends at another place, so that “${lead}” may reach further or less far.`,
    ),
  ];
}

const CASE = /\bin that (?:case|event)\b/giu;
const ends = (text: string): number => text.trim().match(/[.!?]["”’)]*\s+\S/gu)?.length ?? 0;
/** “In winter, …”: a time or a place in front. */
const LEAD = /^((?:In|On|At|During|For|Under|With|Upon)\s[^,.;]+),/u;

const detail = (message: string): Detail => ({
  kind: 'condition',
  message,
  effect: { who: null, topic: 'other' },
});
