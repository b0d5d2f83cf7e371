import type { Sentence } from '../kit/document.ts';
import type { HouseTerm, Mode, PhraseRow } from '../kit/phrase.ts';
import type { Safety } from '../kit/rewrite.ts';
import { pluralise } from '../language/inflect.ts';
import { nounOffer } from './offers.ts';
import type { PhraseForm } from './site.ts';
import { phraseTokens } from './tokens.ts';
import { createTrie, type Entry, rootOf, type Trie, walk } from './trie.ts';

const MODES: Readonly<Record<Safety, Mode>> = { safe: 'auto', review: 'suggest', advice: 'gloss-only' };

/** The team's own list, as written and in the plural. A term that no text can match is left out. */
export function houseTrie(terms: readonly HouseTerm[]): Trie<PhraseForm> {
  return createTrie(terms.flatMap((term, index) => houseForms(term, index)));
}

function houseForms(term: HouseTerm, index: number): readonly PhraseForm[] {
  const tokens = phraseTokens(term.find.trim());
  if (tokens === null) return [];
  const mode = MODES[term.safety];
  const row: PhraseRow = {
    place: `terms:${index + 1}`,
    category: 'house',
    find: term.find,
    pos: 'phrase',
    contractMode: mode,
    helpMode: mode,
    guards: [],
    note: term.note,
  };
  const head = tokens.length - 1;
  const last = tokens[head] ?? '';
  const plural = pluralise(last);
  const forms: PhraseForm[] = [{ row, form: 'fixed', tokens, offers: term.use, head: -1 }];
  if (/^[a-z-]{3,}$/.test(last) && !last.endsWith('s') && plural !== last) {
    forms.push({
      row,
      form: 'plural',
      tokens: tokens.with(head, plural),
      offers: term.use.map(nounOffer),
      head,
    });
  }
  return forms;
}

/** A term that the configuration keeps as it is. */
export interface ProtectedTerm extends Entry {
  /** The term as written, for one with capitals; null for one that counts in any case. */
  readonly exactly: string | null;
}

/** The house vocabulary, as written and in the plural. */
export function protectedTrie(terms: readonly string[]): Trie<ProtectedTerm> {
  return createTrie(
    terms.flatMap((term): readonly ProtectedTerm[] => {
      const tokens = phraseTokens(term.trim());
      if (tokens === null) return [];
      const exactly = term === term.toLowerCase() ? null : term.trim();
      const plural = tokens.with(-1, pluralise(tokens.at(-1) ?? ''));
      return exactly === null
        ? [
            { tokens, exactly },
            { tokens: plural, exactly },
          ]
        : [{ tokens, exactly }];
    }),
  );
}

/** Where a protected term stands, as indexes of words. */
interface Kept {
  readonly first: number;
  readonly last: number;
}

/** The protected terms of a sentence. */
export function protectedIn(trie: Trie<ProtectedTerm>, sentence: Sentence): readonly Kept[] {
  if (trie.roots.size === 0) return [];
  const found: Kept[] = [];
  const { words, text, start } = sentence;
  for (let index = 0; index < words.length; index++) {
    const root = rootOf(trie, words[index]?.lower ?? '');
    if (root === undefined) continue;
    walk(root, sentence, index, (node, first, last) => {
      const written = text.slice((words[first]?.start ?? 0) - start, (words[last - 1]?.end ?? 0) - start);
      const counts = node.entries.some(({ exactly }) => exactly === null || isWrittenSo(written, exactly));
      if (counts) found.push({ first, last });
    });
  }
  return found;
}

const isWrittenSo = (written: string, term: string): boolean =>
  written === term || written.replace(/\s+/g, ' ') === term || written === term.toUpperCase();

/** True where the match starts, ends or lies inside the term; a phrase around a whole term may be matched. */
export const touches = (term: Kept, match: Kept): boolean =>
  term.first < match.last && match.first < term.last && !(match.first < term.first && term.last < match.last);
