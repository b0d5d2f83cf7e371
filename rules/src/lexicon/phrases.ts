import type { Block, DocumentKind, Sentence } from '../kit/document.ts';
import type { HouseTerm, PhraseMatch } from '../kit/phrase.ts';

/** Placeholder: the lexicon replaces this. */
export function createPhraseFinder(_options: {
  readonly kind: DocumentKind;
  readonly house: readonly HouseTerm[];
  readonly protect: readonly string[];
  readonly locale: 'us' | 'uk' | null;
}): (sentence: Sentence, block: Block) => readonly PhraseMatch[] {
  return () => [];
}
