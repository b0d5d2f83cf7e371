import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';

export default defineRule({
  id: 'stacked-conditions',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'advice',
  yieldsToTerms: true,
  wakes: ['if', 'when', 'where', 'unless', 'provided', 'subject', 'extent', 'event', 'condition'],
  summary: 'A sentence with several conditions.',
  why: 'The reader has to keep each condition in mind until the verb comes, and cannot tell whether all of them are needed or one is enough. Pennsylvania allows one condition in a sentence.',
  source: 'Pennsylvania 73 P.S. §2205(b)(7).',
  options: {
    most: {
      type: 'integer',
      default: 2,
      minimum: 1,
      maximum: 10,
      description: 'The most conditions that a sentence may have.',
    },
  },
  check(sentence, _block, { options }) {
    let words = 0;
    for (const { lower } of sentence.words) if (MARKS.has(lower)) words++;
    if (words <= options.most) return NONE;
    const found = conditionsIn(sentence);
    if (found.length <= options.most) return NONE;
    const [first, last] = [found[0], found[found.length - 1]];
    if (first === undefined || last === undefined) return NONE;
    const names = [...new Set(found.map(({ text }) => `“${text}”`))].join(', ');
    return [
      {
        at: prose(sentence.words[first.first]?.start ?? 0, sentence.words[last.last]?.end ?? 0),
        message: `This sentence has ${String(found.length)} conditions (${names}). Make it a list: “if all of these are true:”.`,
      },
    ];
  },
  examples: [
    {
      bad: 'If you pay late, and where we have told you, then unless we agree otherwise, and provided that the debt is over £50, we may charge you.',
      good: 'We may charge you if all of these are true: you pay late; we have told you; the debt is over £50.',
    },
    {
      bad: 'When the alarm sounds, if you are on site, unless told otherwise, leave.',
      good: 'If you are on site when the alarm sounds, leave. This does not apply if you are told otherwise.',
    },
    { options: { most: 1 }, bad: 'If you move, and if you have a key, bring it back.' },
    {
      ok: 'Tell us if you are ill, if you are late or if you are lost.',
      because: 'These are a list of choices: each one is enough.',
    },
    {
      ok: 'Ask whether the shop is open, and check if it has your size, if any.',
      because: '“check if” asks, and “if any” is no condition.',
    },
    {
      ok: 'The shop where you bought it can tell you when it opens.',
      because: 'These name a place and a time.',
    },
  ],
});

const MARKS = new Set([
  'if',
  'when',
  'where',
  'unless',
  'provided',
  'subject',
  'extent',
  'event',
  'condition',
]);

interface Condition {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const ASKS =
  /^(?:ask|asks|know|knows|decide|decides|see|check|checks|determine|determines|determining|confirm|consider|tell|wonder|understand|assess|even|as|only|find|identify|verify|detect|detects|evaluate|explain|describe|learn|choose)$/;

function conditionsIn(sentence: Sentence): readonly Condition[] {
  const { words } = sentence;
  const found: Condition[] = [];
  for (let index = 0; index < words.length; index++) {
    const length = lengthAt(sentence, index);
    if (length === 0 || isAlternative(sentence, index, found)) continue;
    const last = index + length - 1;
    found.push({
      first: index,
      last,
      text: words
        .slice(index, last + 1)
        .map(({ lower }) => lower)
        .join(' '),
    });
    index = last;
  }
  return found;
}

/** How many words the condition that opens here has; 0 where none does. */
function lengthAt(sentence: Sentence, index: number): number {
  const lower = (offset: number): string => sentence.words[index + offset]?.lower ?? '';
  switch (lower(0)) {
    case 'if':
      return (/^(?:any|applicable|necessary|not|so|needed|possible|required|available|relevant|appropriate|at)$/.test(
        lower(1),
      ) &&
        endsSoon(sentence, index + 1)) ||
        ASKS.test(lower(-1))
        ? 0
        : 1;
    case 'unless':
      return /^(?:otherwise|and)$/.test(lower(1)) && lower(2) === 'until' ? 3 : 1;
    case 'when':
    case 'where':
      return opensClause(sentence, index) &&
        !/^(?:applicable|necessary|possible|appropriate|required|permitted|relevant|available)$/.test(
          lower(1),
        )
        ? 1
        : 0;
    case 'provided':
      return lower(1) === 'that' &&
        index > 0 &&
        !/^(?:is|are|was|were|been|be|have|has|you|we|as)$/.test(lower(-1))
        ? 2
        : 0;
    case 'subject':
      return lower(1) === 'to' && !/^(?:be|is|are|am|was|were|become|becomes|not|also|data)$/.test(lower(-1))
        ? 2
        : 0;
    case 'to':
      return lower(1) === 'the' &&
        lower(2) === 'extent' &&
        !/^(?:permitted|required|allowed|necessary|possible|applicable)$/.test(lower(3))
        ? 3
        : 0;
    case 'in':
      return lower(1) === 'the' && lower(2) === 'event' ? 3 : 0;
    case 'on':
      return lower(1) === 'condition' && lower(2) === 'that'
        ? 3
        : lower(2) === 'condition' && lower(3) === 'that'
          ? 4
          : 0;
    default:
      return 0;
  }
}

/** “if any,”, “if necessary.” stand alone. */
const endsSoon = (sentence: Sentence, index: number): boolean =>
  /[,;:.)]|^$/.test(gapAfter(sentence, index)) || sentence.words[index]?.lower !== 'any';

/** At the start or behind punctuation: “the shop where you bought it” and “tell us when” name a place and a time. */
const opensClause = (sentence: Sentence, index: number): boolean =>
  index === 0 ||
  /[,;:(–—]/.test(gapAfter(sentence, index - 1)) ||
  /^(?:and|but)$/.test(sentence.words[index - 1]?.lower ?? '');

/** “if you are ill, if you are late or if you are lost”: the same word again, as one of several choices. */
function isAlternative(sentence: Sentence, index: number, before: readonly Condition[]): boolean {
  const { words } = sentence;
  const previous = before[before.length - 1];
  if (previous === undefined) return false;
  if (/^(?:or|and)$/.test(words[index - 1]?.lower ?? '') && previous.last === index - 2) return true;
  if (words[index - 1]?.lower === 'or') return true;
  if (words[previous.first]?.lower !== words[index]?.lower) return false;
  for (let at = previous.last; at < index; at++)
    if (words[at]?.lower === 'or' || /[(;]/.test(gapAfter(sentence, at))) return true;
  return words
    .slice(index + 1)
    .some(({ lower }, offset) => lower === 'or' && words[index + offset + 2]?.lower === words[index]?.lower);
}
