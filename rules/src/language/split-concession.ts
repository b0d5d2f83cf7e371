import type { Sentence, Word } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { clauseFrom } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter } from './parts.ts';
import { capital, small, type Split } from './split.ts';
import { isConditionAt, pronounLeans } from './split-scope.ts';

/** “Although the rent is low, the Tenant must pay it.”: “The rent is low. But the Tenant must pay it.” */
export function concessionSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  const first = words[0]?.lower === 'even' ? 2 : 1;
  if (words[0]?.lower === 'because') return reasonSplit(sentence, { kind, main });
  const isPlain = kind === 'reason' && /^(?:although|though)$/.test(words[first - 1]?.lower ?? '');
  if (!isPlain && !isConcession(words, main)) return null;
  const [opener, start, before, next] = [words[0], words[first], words[main - 1], words[main]];
  if (opener === undefined || start === undefined || before === undefined || next === undefined) return null;
  if (main - first < FEWEST || words.length - main < FEWEST || clauseFrom(sentence, first) === null)
    return null;
  if (!/^,\s+$/.test(gapAfter(sentence, main - 1)) || /^then$/.test(before.lower)) return null;
  // “Although it is low, the rent …”: the noun would come last.
  for (let at = first; at < main; at++) if (pronounLeans(words, at, first, false)) return null;
  if (words.some(({ lower }, at) => at >= main && /^(?:nevertheless|nonetheless|still|however)$/.test(lower)))
    return null;
  return {
    index: main,
    edits: [
      { at: span(opener.start, start.end), text: capital(start.text) },
      { at: span(before.end, next.end), text: `. But ${small(next)}` },
    ],
    after: before.text,
    next: `But ${small(next)}`,
    dropped: first - 1,
    safety: 'review',
  };
}

const FEWEST = 4;

/** “While we work hard, we cannot …”: no time, but what does not help. */
function isConcession(words: readonly Word[], main: number): boolean {
  const [first, subject] = [words[0], words[1]];
  if (first?.lower !== 'while' || subject === undefined || main >= words.length) return false;
  const isDenied = words.slice(main, main + MOST_DENIED).some(({ lower }) => DENIES.test(lower));
  const isOurs = subject.lower === 'we';
  const isModalled = words.slice(1, main).some(({ lower }) => /^(?:may|might|not|cannot)$|n't$/.test(lower));
  return isDenied && (isOurs || isModalled);
}

const MOST_DENIED = 6;
const DENIES = /^(?:not|no|cannot|nor|never)$|n't$/;

/** “Because the rent is low, the Tenant pays it at once.”: “The rent is low. Because of this, the Tenant …” */
function reasonSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  const [opener, start, before, next] = [words[0], words[1], words[main - 1], words[main]];
  if (opener === undefined || start === undefined || before === undefined || next === undefined) return null;
  if (kind !== 'reason' || main - 1 < FEWEST || words.length - main < FEWEST) return null;
  if (clauseFrom(sentence, 1) === null || !/^,\s+$/.test(gapAfter(sentence, main - 1))) return null;
  for (let at = 1; at < words.length; at++) {
    if (at < main && pronounLeans(words, at, 1, false)) return null;
    if (isConditionAt(sentence, at) || /[;:]/.test(gapAfter(sentence, at - 1))) return null;
    if (at > 1 && at < main && gapAfter(sentence, at - 1).includes(',')) return null;
  }
  return {
    index: main,
    edits: [
      { at: span(opener.start, start.end), text: capital(start.text) },
      { at: span(before.end, next.end), text: `. Because of this, ${small(next)}` },
    ],
    after: before.text,
    next: `Because of this, ${small(next)}`,
    dropped: -2,
    safety: 'review',
  };
}
