import type { Sentence } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';

export default defineRule({
  id: 'double-negative',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  wakes: [
    'unless',
    'without',
    'fail',
    'fails',
    'refuse',
    'refuses',
    'lack',
    'lacks',
    'neglect',
    'omit',
    'unlawful',
    'invalid',
    'unfair',
    'inconsistent',
    'incompatible',
    'unlikely',
    'impossible',
    'insignificant',
    'inappropriate',
    'incorrect',
    'untrue',
    'unknown',
    'inaccurate',
    'unaware',
    'unwilling',
    'unimportant',
  ],
  summary: 'Two negatives in one statement, such as “cannot … unless … not”.',
  why: 'Two negatives make the reader turn the sentence round twice. Some statutes forbid them in consumer contracts.',
  source:
    'New Jersey Stat. §56:12-10(a)(3). Pennsylvania 73 P.S. §2205(b)(9). SEC Rule 421(d). US Federal Plain Language Guidelines.',
  options: {},
  check(sentence, block) {
    if (block.shape === 'heading') return NONE;
    const { words } = sentence;
    const reports: Report[] = [];
    for (let index = 1; index < words.length; index++) {
      const pair = pairAt(sentence, index);
      if (pair === null) continue;
      const [first, last] = [words[pair.first], words[pair.last]];
      if (first === undefined || last === undefined) continue;
      const at = prose(first.start, last.end);
      reports.push({
        at,
        message: `“${pair.shown}” says two negatives in one statement. ${pair.say === null ? 'Say it without “not”.' : `Say “${pair.say}”.`}`,
        ...(pair.mild && { severity: 'info' as const }),
        rewrites:
          pair.edits === null
            ? []
            : [{ title: `Replace with “${pair.say ?? ''}”`, safety: 'review', edits: pair.edits }],
      });
      index = pair.last;
    }
    return reports;
  },
  examples: [
    {
      bad: 'You cannot cancel unless you have not used the service.',
      good: 'You can cancel only if you have not used the service.',
      accepted: 'You can cancel only if you have not used the service.',
    },
    {
      bad: 'No refund is given unless the item is not working.',
      good: 'A refund is given only if the item is not working.',
    },
    {
      bad: 'You may not sublet the flat without our written consent.',
      accepted: 'You may sublet the flat only with our written consent.',
    },
    { bad: 'It is not unlawful to park here.', good: 'It is lawful to park here.' },
    { bad: 'Do not fail to sign the form.', good: 'Sign the form.' },
    { ok: 'Not only do we deliver, but we also install.', because: '“not only” is no negative.' },
    {
      ok: 'We reply to all letters, including, without limitation, complaints.',
      because: '“without limitation” is no negative.',
    },
    {
      ok: 'Tell us whether or not you agree. There is no doubt about the price.',
      because: 'These are idioms.',
    },
    {
      ok: 'No waiver is good unless it is in writing, and no such waiver goes further than it says.',
      because: 'The third negative stands in a clause of its own.',
    },
    {
      ok: 'We will not share your data unless you agree.',
      because: 'One negative and one condition: the promise is plain.',
    },
  ],
});

interface Pair {
  readonly first: number;
  readonly last: number;
  readonly shown: string;
  readonly say: string | null;
  readonly edits: readonly Edit[] | null;
  readonly mild: boolean;
}

const NEGATIVE = /^(?:not|cannot|never|no|none|nobody|nothing|neither)$|n't$/;
const FARTHEST = 14;

/** Two negatives of which the second, or the word between them, stands at `index`. */
function pairAt(sentence: Sentence, index: number): Pair | null {
  const lower = sentence.words[index]?.lower ?? '';
  if (lower === 'unless') return withUnless(sentence, index);
  if (lower === 'without') return withoutConsent(sentence, index);
  if (OMITS.has(lower)) return withDenial(sentence, index);
  if (!DENIES.has(lower)) return null;
  const before = sentence.words[index - 1]?.lower ?? '';
  if (before !== 'not' && !before.endsWith("n't")) return null;
  return { first: index - 1, last: index, shown: `not ${lower}`, say: null, edits: null, mild: false };
}

const OMITS: ReadonlySet<string> = new Set(
  ['fail', 'refuse', 'lack', 'neglect', 'omit'].flatMap(verb => [verb, `${verb}s`]),
);
const DENIES: ReadonlySet<string> = new Set(
  'unlawful unfair unlikely untrue unknown unaware unwilling unimportant invalid inconsistent incompatible insignificant inappropriate incorrect inaccurate impossible'.split(
    ' ',
  ),
);

/** “cannot … unless … not”. */
function withUnless(sentence: Sentence, index: number): Pair | null {
  const first = negativeBefore(sentence, index);
  if (first === null) return null;
  const last = negativeAfter(sentence, index);
  if (last === null) return null;
  const helper = sentence.words[first]?.lower ?? '';
  const shown = `${helper} … unless … ${sentence.words[last]?.lower ?? ''}`;
  const edits = positive(sentence, first, index, 'only if');
  return {
    first,
    last,
    shown,
    say: edits === null ? 'only if' : `${positiveOf(sentence, first) ?? ''} … only if`,
    edits,
    mild: false,
  };
}

/** “may not assign … without our consent”. */
function withoutConsent(sentence: Sentence, index: number): Pair | null {
  const end = consentAt(sentence, index);
  const first = end === null ? null : negativeBefore(sentence, index);
  if (first === null || end === null) return null;
  const modal = positiveOf(sentence, first);
  if (modal === null) return null;
  const from = sentence.words[first]?.lower === 'not' ? first - 1 : first;
  return {
    // The words of consent alone: “may not” is the span of another rule.
    first: index,
    last: end,
    shown: `${sentence.words[from]?.lower ?? ''}${from === first ? '' : ' not'} … without`,
    say: `${modal} … only with`,
    edits: positive(sentence, first, index, 'only with'),
    mild: true,
  };
}

const CONSENT = /^(?:consent|permission|approval|agreement|authorisation|authorization|licence|license)$/;

/** The word number of “consent” in “without our prior written consent”. */
function consentAt({ words }: Sentence, index: number): number | null {
  for (let at = index + 1; at <= index + 6; at++) if (CONSENT.test(words[at]?.lower ?? '')) return at;
  return null;
}

/** “do not fail to”, “may not refuse”. */
function withDenial(sentence: Sentence, index: number): Pair | null {
  const before = sentence.words[index - 1]?.lower ?? '';
  if (before !== 'not' && before !== 'never' && !before.endsWith("n't")) return null;
  const word = sentence.words[index]?.lower ?? '';
  const from = before === 'not' ? index - 2 : index - 1;
  if (word === 'refuse' || (word === 'lack' && sentence.words[index + 1]?.lower === 'of')) return null;
  return {
    first: Math.max(0, from),
    last: index,
    shown: `${before} ${word}`,
    say: null,
    edits: null,
    mild: false,
  };
}

function negativeBefore(sentence: Sentence, index: number): number | null {
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
    if (/[;:.()]/.test(gapAfter(sentence, at))) return null;
    const lower = sentence.words[at]?.lower ?? '';
    if (/^(?:if|when|where|that|which|because|but|except|who)$/.test(lower)) return null;
    if (NEGATIVE.test(lower) && !isIdiom(sentence, at)) return at;
  }
  return null;
}

function negativeAfter(sentence: Sentence, index: number): number | null {
  for (let at = index + 1; at < Math.min(sentence.words.length, index + FARTHEST); at++) {
    const lower = sentence.words[at]?.lower ?? '';
    const gap = gapAfter(sentence, at - 1);
    // “unless it is in writing, and no such waiver …”: another clause.
    if (/[;:.()]/.test(gap) || (gap.includes(',') && /^(?:and|or|nor|so)$/.test(lower))) return null;
    if (/^(?:that|which|who|because|but)$/.test(lower)) return null;
    if (NEGATIVE.test(lower) && !isIdiom(sentence, at)) return at;
  }
  return null;
}

const isIdiom = ({ words }: Sentence, index: number): boolean =>
  /^(?:only|limited|later|less|more|fewer|doubt|longer|just|earlier)$/.test(words[index + 1]?.lower ?? '') ||
  words[index - 1]?.lower === 'or';

/** The modal without its “not”: “may not” → may, “cannot” → can; null where taking “not” away needs more. */
function positiveOf({ words }: Sentence, negative: number): string | null {
  const lower = words[negative]?.lower ?? '';
  if (lower === 'cannot' || lower === "can't") return 'can';
  if (lower !== 'not') return null;
  const modal = words[negative - 1]?.lower ?? '';
  if (modal === 'may' || modal === 'can') return modal;
  return modal === 'must' || modal === 'shall' ? 'may' : null;
}

/** The edits for “may … only if” and “may … only with”; null where a second verb or a pause stands between. */
function positive(sentence: Sentence, negative: number, join: number, text: string): readonly Edit[] | null {
  const { words } = sentence;
  const modal = positiveOf(sentence, negative);
  const from = words[negative]?.lower === 'not' ? negative - 1 : negative;
  const [first, last, at, before] = [words[from], words[negative], words[join], words[join - 1]];
  if (modal === null || first === undefined || last === undefined || at === undefined || before === undefined)
    return null;
  for (let index = negative; index < join; index++) if (gapAfter(sentence, index).includes(',')) return null;
  return [
    { at: prose(first.start, last.end), text: modal },
    { at: prose(at.start, at.end), text },
  ];
}
