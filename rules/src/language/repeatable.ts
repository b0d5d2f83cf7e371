import type { Sentence, Word } from '../kit/document.ts';
import type { Clause } from './main-clause.ts';
import { rivals } from './antecedent.ts';
import { gapAfter, isPreposition } from './parts.ts';
import { capital, small } from './split.ts';

/** A subject that a second sentence can say again. */
export interface Repeatable {
  /** As it opens a sentence, and as it stands inside of one. */
  readonly text: string;
  readonly inner: string;
  readonly plural: boolean | null;
}

/** Longer subjects are not said again. */
const LONGEST = 5;
const LONGEST_APART = 8;

/** A subject that can be said again and means the same: short, without a negation, not “a” and no bare pronoun. */
export function subjectOf(sentence: Sentence, { first, verb }: Clause): Repeatable | null {
  const { words, text, start } = sentence;
  let last = Math.max(first, verb - 1);
  while (last > first && /^(?:[a-z]{3,}ly|also|then|hereby)$/.test(words[last]?.lower ?? '')) last--;
  if (gapAfter(sentence, last).startsWith(')')) last = beforeBracket(sentence, first, last);
  const [head, end] = [words[first], words[last]];
  if (head === undefined || end === undefined || last < first) return null;
  const written = text.slice(head.start - start, end.end - start).replaceAll(/\s+/g, ' ');
  const isApart = gapAfter(sentence, last).startsWith(',');
  if (last - first + 1 > (isApart ? LONGEST_APART : LONGEST)) return null;
  if (
    /^(?:a|an|no|nothing|neither|either|it|they|there|some|another|one|i|this|these|those|that|such|both)$/.test(
      head.lower,
    ) &&
    !(DEMONSTRATIVES.test(head.lower) && last > first)
  )
    return null;
  if (
    words
      .slice(first, last + 1)
      .some(({ lower }) => /^(?:who|which|that|or|not|only|than|except)$/.test(lower) && lower !== head.lower)
  )
    return null;
  if (/[;:()]/.test(written)) return null;
  // “The Supplier, at its own cost,”
  const comma = isApart ? ',' : '';
  const inner = small(head) + written.slice(head.text.length) + comma;
  return { text: capital(written) + comma, inner, plural: isPlural(words.slice(first, last + 1)) };
}

/** “This contract (including the plan)”: the noun alone means the same. */
function beforeBracket(sentence: Sentence, first: number, last: number): number {
  for (let at = last; at > first; at--)
    if (gapAfter(sentence, at - 1).includes('('))
      return sentence.words[at]?.lower === 'including' ? at - 1 : last;
  return last;
}

/** “They” for a subject of four words and more, where its noun is the only one in the plural before a place. */
export function pronounOf(sentence: Sentence, { first, verb }: Clause, index: number): Repeatable | null {
  const { words } = sentence;
  const head = words[first];
  if (head === undefined || verb - first < FEWEST || NOBODY.test(head.lower)) return null;
  const subject = words.slice(first, verb);
  if (subject.some(({ lower }) => /^(?:who|which|that|and|or|not|only|than|except|you|we)$/.test(lower)))
    return null;
  if (!isSeveral(subject, words[verb]) || rivals(sentence, { from: first, to: index, isPlural: true }) !== 1)
    return null;
  return { text: 'They', inner: 'they', plural: true };
}

const FEWEST = 4;
const NOBODY = /^(?:a|an|no|nothing|neither|either|another|one|it|they|there|i|you|we)$/;

/** True where a subject is several things: its noun and its verb say so. */
function isSeveral(subject: readonly Word[], verb: Word | undefined): boolean {
  if (/^(?:is|was|has|does)$/.test(verb?.lower ?? '')) return false;
  const last = subject.findIndex(
    (word, at) =>
      at > 0 &&
      (isPreposition(word) ||
        /^(?:to|due|[a-z]+ed|made|given|kept|held|sent|known|shown|sold)$/.test(word.lower)),
  );
  const head = subject[last < 0 ? subject.length - 1 : last - 1];
  return head !== undefined && /[^su]s$/.test(head.lower);
}

const DEMONSTRATIVES = /^(?:this|these|that|those|such)$/;

function isPlural(words: readonly Word[]): boolean | null {
  const head = words[0]?.lower ?? '';
  if (/^(?:you|we|these|those|all)$/.test(head)) return true;
  if (/^(?:each|every|this|that)$/.test(head)) return false;
  if (words.some(({ lower }) => lower === 'and')) return true;
  const last = words[words.length - 1];
  if (last === undefined || words.some(word => isPreposition(word) || word.lower === 'to')) return null;
  // A name may end with “s” and be one.
  if (/^\p{Lu}/u.test(last.text) || /(?:ss|us|is|data|people|staff|ed)$/.test(last.lower)) return null;
  return /s$/.test(last.lower);
}
