import type { Sentence } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { endsPhrase } from './parts.ts';

/** A set wording found in a sentence. `first` and `last` are word numbers in `sentence.words`, `last` inclusive. */
export interface Wording {
  readonly at: Span<'prose'>;
  readonly first: number;
  readonly last: number;
}

/** A table of set wordings: the words of which one must be there, and the wordings of a sentence in order. */
export interface Wordings {
  readonly wakes: readonly string[];
  readonly find: (sentence: Sentence) => readonly Wording[];
}

interface Line {
  readonly steps: readonly ReadonlySet<string>[];
  /** Place of the telling word among the steps. */
  readonly telling: number;
}

/**
 * Reads a table with one wording a line. A word may name others (`will|may`), and the one with a star is the rarest: only
 * sentences that hold it are looked at. No wording runs over punctuation.
 */
export function wordings(table: string): Wordings {
  const lines = table
    .trim()
    .split('\n')
    .map(line => lineOf(line.trim()));
  const byTelling = new Map<string, Line[]>();
  for (const line of lines) {
    for (const word of line.steps[line.telling] ?? [])
      byTelling.set(word, [...(byTelling.get(word) ?? []), line]);
  }
  return {
    wakes: [...byTelling.keys()],
    find: sentence => findIn(sentence, byTelling),
  };
}

function lineOf(line: string): Line {
  const words = line.split(/\s+/);
  const telling = Math.max(
    0,
    words.findIndex(word => word.startsWith('*')),
  );
  return { telling, steps: words.map(word => new Set(word.replace('*', '').split('|'))) };
}

function findIn(sentence: Sentence, byTelling: ReadonlyMap<string, readonly Line[]>): readonly Wording[] {
  const found: Wording[] = [];
  for (let index = 0; index < sentence.words.length; index++) {
    const lines = byTelling.get(sentence.words[index]?.lower ?? '');
    if (lines === undefined) continue;
    let best: Wording | null = null;
    for (const line of lines) {
      const match = matchAt(sentence, line, index - line.telling);
      if (match !== null && (best === null || match.last - match.first > best.last - best.first))
        best = match;
    }
    if (best !== null && best.first > (found.at(-1)?.last ?? -1)) found.push(best);
  }
  return found;
}

function matchAt(sentence: Sentence, { steps }: Line, first: number): Wording | null {
  const last = first + steps.length - 1;
  const [start, end] = [sentence.words[first]?.start, sentence.words[last]?.end];
  if (start === undefined || end === undefined) return null;
  for (const [offset, step] of steps.entries()) {
    if (!step.has(sentence.words[first + offset]?.lower ?? '')) return null;
    if (first + offset < last && endsPhrase(sentence, first + offset)) return null;
  }
  return { at: prose(start, end), first, last };
}
