import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';

export default defineRule({
  id: 'exception-to-exception',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'advice',
  yieldsToTerms: true,
  wakes: ['except', 'unless', 'save', 'excepting'],
  summary: 'An exception inside an exception, such as “except … unless …”.',
  why: 'The reader has to work out the rule, what it does not cover, and what that does not cover, all in one sentence. Some statutes forbid it in consumer contracts.',
  source:
    'New Jersey Stat. §56:12-10(a)(3). Pennsylvania 73 P.S. §2205(b)(9). US Federal Plain Language Guidelines.',
  options: {},
  check(sentence, block) {
    const found = markersIn(sentence);
    if (found.length < 2) return NONE;
    for (let index = 1; index < found.length; index++) {
      const [one, two] = [found[index - 1], found[index]];
      if (one === undefined || two === undefined || !isNested(sentence, one, two)) continue;
      const [first, last] = [sentence.words[one.first], sentence.words[two.last]];
      if (first === undefined || last === undefined) continue;
      return [
        {
          at: prose(first.start, last.end),
          message: `“${one.text} … ${two.text}” is an exception inside an exception. Write three short sentences: the rule, the exception, and when the exception does not apply.`,
          rewrites: ADVICE,
        },
      ];
    }
    return block.prose === '' ? NONE : NONE;
  },
  examples: [
    {
      bad: 'We keep your deposit, except where you cancel in time, unless the item was made for you.',
      good: 'We keep your deposit. But we do not keep it if you cancel in time. Even then, we keep it if the item was made for you.',
    },
    {
      bad: 'No one may enter, save for staff, other than trainees.',
      good: 'Staff who are not trainees may enter. No one else may enter.',
    },
    { bad: 'You pay for each call unless it is free, except where you call from abroad.' },
    {
      ok: 'You may cancel at any time, except at Easter and except in May.',
      because: 'The two exceptions stand side by side.',
    },
    {
      ok: 'Except as clause 4 says, you pay in advance unless we agree otherwise.',
      because: 'Both exceptions are to the rule, not to each other.',
    },
    {
      ok: 'Unless you cancel, the plan renews. You may cancel except in May.',
      because: 'They stand in two sentences.',
    },
  ],
});

const ADVICE = [
  { title: 'Write the rule, then “But …”, then “Even then, …”', safety: 'advice' as const, edits: [] },
];

interface Marker {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

function markersIn(sentence: Sentence): readonly Marker[] {
  const { words } = sentence;
  const found: Marker[] = [];
  words.forEach(({ lower }, index) => {
    const next = words[index + 1]?.lower ?? '';
    if (
      lower === 'except' ||
      lower === 'excepting' ||
      (lower === 'unless' && next !== 'otherwise' && next !== 'and')
    ) {
      found.push({ first: index, last: index, text: lower });
    } else if (lower === 'save' && /^(?:for|that|as|where|in)$/.test(next) && isAside(sentence, index)) {
      found.push({ first: index, last: index + 1, text: `save ${next}` });
    } else if (lower === 'other' && next === 'than' && isAside(sentence, index)) {
      found.push({ first: index, last: index + 1, text: 'other than' });
    }
  });
  return found;
}

/** A comma, a bracket or a dash stands before it: “, other than trainees”. */
const isAside = (sentence: Sentence, index: number): boolean =>
  index > 0 && /[,(–—]/.test(gapAfter(sentence, index - 1));

/** The second hangs on the first: not joined by “and” or “or”, and no main clause between them. */
function isNested(sentence: Sentence, one: Marker, two: Marker): boolean {
  const before = sentence.words[two.first - 1]?.lower ?? '';
  if (/^(?:and|or|but|to)$/.test(before)) return false;
  if (one.first === 0) return false;
  const gaps = Array.from({ length: two.first - one.last }, (_, offset) =>
    gapAfter(sentence, one.last + offset),
  );
  if (gaps.some(gap => /[;:.]/.test(gap))) return false;
  if (
    /^(?:as|otherwise)$/.test(sentence.words[one.last + 1]?.lower ?? '') &&
    gaps.filter(gap => gap.includes(',')).length > 1
  )
    return false;
  return two.first - one.last <= 40;
}
