import type { Sentence } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { clauseFrom, type Lead } from './main-clause.ts';
import { gapAfter } from './parts.ts';
import { capital, small, type Split } from './split.ts';
import { pronounLeans } from './split-scope.ts';

/** “Although the rent is low, the Tenant must pay it.”: “The rent is low. But the Tenant must pay it.” */
export function concessionSplit(sentence: Sentence, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  const first = words[0]?.lower === 'even' ? 2 : 1;
  if (kind !== 'reason' || !/^(?:although|though)$/.test(words[first - 1]?.lower ?? '')) return null;
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
