import type { HouseTerm, Mode, PhraseRow } from '../kit/phrase.ts';
import type { Safety } from '../kit/rewrite.ts';
import { pluralise } from '../language/inflect.ts';
import { nounOffer } from './offers.ts';
import type { PhraseForm } from './site.ts';
import { phraseTokens } from './tokens.ts';
import { createTrie, type Entry, type Trie } from './trie.ts';

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
