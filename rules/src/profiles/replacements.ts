import type { PlacedBlock } from '../kit/document.ts';
import type { PhraseMatch } from '../kit/phrase.ts';
import type { Context } from '../kit/rule.ts';
import type { Size } from '../readability/counts.ts';
import type { Dialect } from '../readability/dialects.ts';
import { blockLeftOut } from '../readability/left-out.ts';
import { syllablesIn } from '../readability/word-facts.ts';
import type { TextPlace } from './counted.ts';

/** Wording that the lexicon can shorten, all of its uses together. `saves` may hold no sentences. */
export interface Replacement extends TextPlace {
  readonly from: string;
  readonly to: string;
  readonly times: number;
  /** Words and syllables that are saved by replacing all of them. */
  readonly words: number;
  readonly syllables: number;
}

/** What the word list offers for a text that saves syllables, the greatest saving first. */
export function replacementsIn(
  blocks: readonly PlacedBlock[],
  dialect: Dialect,
  phrases: Context['phrases'],
): readonly Replacement[] {
  const found = new Map<string, Replacement>();
  blocks.forEach(({ block }, index) => {
    if (blockLeftOut(block) !== null) return;
    for (const sentence of block.sentences) {
      for (const match of phrases(sentence, block)) {
        const replacement = replacementOf(match, block.prose, dialect);
        if (replacement === null) continue;
        const key = `${replacement.from.toLowerCase()}\n${replacement.to.toLowerCase()}`;
        const known = found.get(key);
        found.set(key, {
          ...(known ?? { ...replacement, block: index, at: match.at }),
          times: (known?.times ?? 0) + 1,
          words: (known?.words ?? 0) + replacement.words,
          syllables: (known?.syllables ?? 0) + replacement.syllables,
        });
      }
    }
  });
  return [...found.values()].sort((one, two) => two.syllables - one.syllables);
}

type Saving = Pick<Replacement, 'from' | 'to' | 'words' | 'syllables'>;

/** The first rewrite of a match that saves syllables. */
function replacementOf({ at, rewrites, mode }: PhraseMatch, prose: string, dialect: Dialect): Saving | null {
  if (mode === 'gloss-only') return null;
  const [rewrite] = rewrites;
  if (rewrite === undefined || rewrite.safety === 'advice') return null;
  const start = rewrite.edits.reduce<number>((least, edit) => Math.min(least, edit.at.start), at.start);
  const end = rewrite.edits.reduce<number>((most, edit) => Math.max(most, edit.at.end), at.end);
  let to = '';
  let done: number = start;
  for (const edit of [...rewrite.edits].sort((one, two) => one.at.start - two.at.start)) {
    to += prose.slice(done, edit.at.start) + edit.text;
    done = edit.at.end;
  }
  to += prose.slice(done, end);
  const from = prose.slice(start, end);
  const before = sizeOf(from, dialect);
  const after = sizeOf(to, dialect);
  const syllables = before.syllables - after.syllables;
  if (syllables <= 0) return null;
  return { from: from.trim(), to: to.trim(), words: before.words - after.words, syllables };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu;

function sizeOf(text: string, dialect: Dialect): Pick<Size, 'words' | 'syllables'> {
  const words = text.match(WORD) ?? [];
  return {
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(dialect, word.replace(/[.'’/-]+$/, '')), 0),
  };
}
