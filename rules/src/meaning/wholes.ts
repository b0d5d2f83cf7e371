import type { Block, Sentence } from '../kit/document.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { referencesIn } from '../contract/references.ts';
import { quotationsIn } from './quotations.ts';
import { QUANTITY, REFERENCE } from './spelling.ts';
import { timesIn } from './times.ts';
import type { Whole } from './unit.ts';

/** Quotations, quantities and references: each is one unit. `signs` says what may begin in the sentence. */
export function wholesOf(sentence: Sentence, block: Block, signs: number): readonly Whole[] {
  const quotations = quotationsIn(sentence);
  const times = timesIn(sentence);
  const references = (signs & REFERENCE) === 0 ? NONE : referencesOf(sentence, block);
  const quantities =
    (signs & QUANTITY) === 0
      ? NONE
      : withoutRepeats(quantitiesIn(sentence, block.prose).map(ofQuantity), block.prose);
  return quotations.length + times.length + references.length + quantities.length === 0
    ? NONE
    : [...quotations, ...times, ...references, ...quantities];
}

const NONE: readonly Whole[] = [];

const referencesOf = (sentence: Sentence, block: Block): readonly Whole[] =>
  referencesIn(block)
    .filter(({ at }) => at.start >= sentence.start && at.end <= sentence.end)
    .map(({ at }) => ({
      start: at.start,
      end: at.end,
      key: `§${block.prose
        .slice(at.start, at.end)
        .toLowerCase()
        .replace(/[\s,]+/g, ' ')}`,
      invariant: 'reference',
    }));

/** “five percent (5%)” is one quantity where both say the same. */
function withoutRepeats(wholes: readonly Whole[], prose: string): readonly Whole[] {
  const out: Whole[] = [];
  for (const whole of wholes) {
    const last = out[out.length - 1];
    const isRepeat =
      last?.key === whole.key &&
      /^\s*\($/.test(prose.slice(last.end, whole.start)) &&
      prose.charAt(whole.end) === ')';
    if (isRepeat) out[out.length - 1] = { ...last, end: whole.end };
    else out.push(whole);
  }
  return out;
}

function ofQuantity({ at, kind, value, unit, date }: Quantity): Whole {
  const invariant = kind === 'date' ? 'date' : kind === 'period' ? 'period' : 'amount';
  const key =
    date === null
      ? `#${kind}|${value}|${kind === 'count' ? '' : unit}`
      : `#day|${date.day}.${date.month}.${date.year ?? ''}${date.ambiguous ? '?' : ''}`;
  return { start: at.start, end: at.end, key, invariant };
}
