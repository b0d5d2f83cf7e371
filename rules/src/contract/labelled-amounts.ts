import { holds, wordClassWhere } from '../language/word-class.ts';
import type { Block, Sentence } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import type { Comparator } from './comparators.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { baseForm } from './terms.ts';

/** An amount, a share or a period with the thing that it is the value of: “late fee” and £25. Plain data. */
export interface LabelledAmount {
  /** The key: base forms of the noun and what stands before it, with the kind of unit: “late fee money”. */
  readonly label: string;
  /** As written. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator | null;
  readonly at: Span<'prose'>;
  /** The quantity as written. */
  readonly shown: string;
}

const NOUNS: ReadonlySet<string> = new Set(
  'fee price charge deposit cap limit rate interest penalty period term cost payment salary bonus allowance deductible premium surcharge window'.split(
    ' ',
  ),
);
/** What makes a sentence hold in some cases only. */
const CONDITIONAL =
  /\b(?:if|unless|except|where|when|in case|for (?:the|our|a|an|each|orders?|customers?|users?|consumers?|residents?|business)\b.{0,40}\b(?:plan|tier|package|level|edition|customers?|users?|residents?|account)|depending|example|e\.g)\b/i;

/** The amounts of a block whose sentence says what they are the value of, without a condition. In order. */
export function labelledAmounts(block: Block): readonly LabelledAmount[] {
  if (block.shape === 'table-cell' || block.shape === 'quote') return [];
  return block.sentences.filter(mayLabel).flatMap(sentence => {
    const quantities = quantitiesIn(sentence, block.prose).filter(
      ({ kind }) => kind !== 'date' && kind !== 'count',
    );
    if (quantities.length !== 1 || CONDITIONAL.test(sentence.text)) return [];
    return quantities.flatMap(quantity => {
      const words = labelOf(sentence, quantity);
      if (words === null) return [];
      const shown = block.prose.slice(quantity.at.start, quantity.at.end);
      const { kind, value, unit, comparator, at } = quantity;
      return [
        {
          label: `${words.map(baseForm).join(' ')} ${kind}`,
          name: words.join(' '),
          value,
          unit,
          comparator,
          at,
          shown,
        },
      ];
    });
  });
}

/** A cheap test before the quantities are read: what names an amount stands in the sentence. */
const mayLabel = ({ words }: Sentence): boolean => holds(words, NAMING_AMOUNTS);

const NAMING_AMOUNTS = wordClassWhere(lower => NOUNS.has(baseForm(lower)) || lower === 'within');

function labelOf(sentence: Sentence, quantity: Quantity): readonly string[] | null {
  const { words } = sentence;
  const first = words.findIndex(({ start, end }) => start <= quantity.at.start && quantity.at.start < end);
  const last = words.findLastIndex(({ end }) => end <= quantity.at.end);
  if (first < 0 || last < 0) return null;
  return isOf(sentence, first) ?? behind(sentence, last) ?? verbLabel(sentence, first, quantity);
}

/** “the late fee is £25”, “a late fee of £25”. */
function isOf({ words }: Sentence, first: number): readonly string[] | null {
  const link = words[first - 1]?.lower ?? '';
  if (!/^(?:is|of|was|equals)$/.test(link)) return null;
  return nounPhrase(
    words.map(({ lower }) => lower),
    first - 2,
  );
}

/** “the 30-day cancellation period”. */
function behind({ words }: Sentence, last: number): readonly string[] | null {
  if (!/^\d|-/.test(words[last]?.lower ?? '')) return null;
  const [one, two] = [words[last + 1]?.lower ?? '', words[last + 2]?.lower ?? ''];
  return NOUNS.has(baseForm(two)) && /^[a-z-]+$/.test(one) && !SMALL.has(one) ? [one, two] : null;
}

const VERBS: Readonly<Record<string, string>> = {
  cancel: 'cancellation',
  return: 'return',
  withdraw: 'withdrawal',
  appeal: 'appeal',
  object: 'objection',
};

/** “You may cancel within 14 days”: the cancellation period. Only where nothing else stands between. */
function verbLabel({ words }: Sentence, first: number, quantity: Quantity): readonly string[] | null {
  if (quantity.kind !== 'period' || words[first - 1]?.lower !== 'within') return null;
  for (const index of [first - 2, first - 3, first - 4]) {
    const noun = VERBS[words[index]?.lower ?? ''];
    if (noun !== undefined && /^(?:may|can|to|must)$/.test(words[index - 1]?.lower ?? ''))
      return [noun, 'period'];
  }
  return null;
}

const SMALL: ReadonlySet<string> = new Set(
  'the a an our your this that each any its their such and or of in for is be to no one additional further other another new initial renewal maximum minimum total'.split(
    ' ',
  ),
);
const LONGEST = 4;

/** The noun that ends at `end` and what tells it apart: at least one word before it. */
function nounPhrase(words: readonly string[], end: number): readonly string[] | null {
  if (!NOUNS.has(baseForm(words[end] ?? ''))) return null;
  let start = end;
  while (
    end - start < LONGEST &&
    /^[a-z-]+$/.test(words[start - 1] ?? '') &&
    !SMALL.has(words[start - 1] ?? '')
  )
    start--;
  const determiner = words[start - 1] ?? '';
  if (start === end || !/^(?:the|a|an|our|your|this)$/.test(determiner)) return null;
  return words.slice(start, end + 1);
}
