import type { Sentence } from '../kit/document.ts';
import { ROLE_WORDS } from './actors.ts';
import type { MeaningContext } from './context.ts';

interface Name {
  readonly words: readonly string[];
  readonly key: string;
  readonly invariant: 'actor' | 'defined term';
}

/** The defined terms and the names of the roles, the longest first, by their first word. */
export type Names = ReadonlyMap<string, readonly Name[]>;

const known = new WeakMap<MeaningContext, Names>();

/** Rows 6 and 7: the names of a context, ready to be found. */
export function namesOf(context: MeaningContext): Names {
  const names = known.get(context) ?? namesIn(context);
  known.set(context, names);
  return names;
}

function namesIn({ terms = [], roles = {} }: MeaningContext): Names {
  const byFirst = new Map<string, Name[]>();
  const add = (text: string, key: string, invariant: Name['invariant']): void => {
    const words = text.trim().split(/\s+/);
    const [first = ''] = words;
    if (first === '') return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, key, invariant }]);
  };
  for (const name of roles.you ?? []) add(name, '@you', 'actor');
  for (const name of roles.we ?? []) add(name, '@we', 'actor');
  // “we” is a party, whatever else the document calls it, and starts a sentence with a capital.
  for (const term of terms)
    if (!ROLE_WORDS.has(term.toLowerCase())) add(term, `@term ${term}`, 'defined term');
  for (const names of byFirst.values()) names.sort((one, two) => two.words.length - one.words.length);
  return byFirst;
}

/** The name that begins at a word, in its own capitals; the possessive and the plural stay apart in the key. */
export function nameAt(
  names: Names,
  { words }: Sentence,
  index: number,
): { readonly key: string; readonly invariant: Name['invariant']; readonly last: number } | null {
  if (names.size === 0) return null;
  const written = (at: number): string => (words[at]?.text ?? '').replaceAll("'", '’');
  const first = bare(written(index));
  const candidates = names.get(first) ?? names.get(first.replace(/s$/, '')) ?? inCapitals(names, first);
  for (const { words: parts, key, invariant } of candidates) {
    const last = index + parts.length;
    const fits = parts.every((part, offset) => {
      const text = bare(written(index + offset));
      const wanted = text.length > 1 && text === text.toUpperCase() ? part.toUpperCase() : part;
      return (
        text === wanted || (offset === parts.length - 1 && text.toLowerCase() === `${wanted}s`.toLowerCase())
      );
    });
    if (!fits) continue;
    const final = written(last - 1);
    const isPossessive = /’s?$/i.test(final);
    const isPlural = bare(final).length > (parts[parts.length - 1]?.length ?? 0);
    return { key: `${key}${isPlural ? 's' : ''}${isPossessive ? '’s' : ''}`, invariant, last };
  }
  return null;
}

const bare = (text: string): string => text.replace(/’s?$/i, '');

/** “THE CUSTOMER”: a name in a text in capitals. */
function inCapitals(names: Names, first: string): readonly Name[] {
  if (first.length < 3 || first !== first.toUpperCase()) return NO_NAMES;
  for (const [word, found] of names)
    if (word.toUpperCase() === first || `${word}s`.toUpperCase() === first) return found;
  return NO_NAMES;
}
const NO_NAMES: readonly Name[] = [];
