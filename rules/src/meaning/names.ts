import type { Sentence } from '../kit/document.ts';
import type { MeaningContext } from './context.ts';

interface Name {
  readonly words: readonly string[];
  readonly key: string;
  readonly invariant: 'actor' | 'defined term';
}

/** The defined terms and the names of the roles, the longest first, by their first word. */
export type Names = ReadonlyMap<string, readonly Name[]>;

/** Rows 6 and 7: the names of a context, ready to be found. */
export function namesOf({ terms = [], roles = {} }: MeaningContext): Names {
  const byFirst = new Map<string, Name[]>();
  const add = (text: string, key: string, invariant: Name['invariant']): void => {
    const words = text.trim().split(/\s+/);
    const [first = ''] = words;
    if (first === '') return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, key, invariant }]);
  };
  for (const name of roles.you ?? []) add(name, '@you', 'actor');
  for (const name of roles.we ?? []) add(name, '@we', 'actor');
  for (const term of terms) add(term, `@term ${term}`, 'defined term');
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
  const bare = (text: string): string => text.replace(/’s?$/, '');
  const candidates = names.get(bare(written(index))) ?? names.get(bare(written(index)).replace(/s$/, ''));
  for (const { words: parts, key, invariant } of candidates ?? []) {
    const last = index + parts.length;
    const fits = parts.every((part, offset) => {
      const text = bare(written(index + offset));
      return text === part || (offset === parts.length - 1 && text === `${part}s`);
    });
    if (!fits) continue;
    const final = written(last - 1);
    const isPossessive = /’s?$/.test(final);
    return { key: isPossessive ? `${key}’s` : key, invariant, last };
  }
  return null;
}
