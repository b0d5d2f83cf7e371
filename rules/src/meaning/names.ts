import type { Sentence, Word } from '../kit/document.ts';
import { perForm } from '../language/forms.ts';
import { ROLE_WORDS } from './actors.ts';
import type { MeaningContext } from './context.ts';

interface Name {
  readonly words: readonly string[];
  readonly key: string;
  readonly invariant: 'actor' | 'defined term';
}

/** The defined terms and the names of the roles. */
export interface Names {
  /** By their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** True where one of them begins with a small letter or a figure. */
  readonly hasSmall: boolean;
}

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
  const hasSmall = [...byFirst.keys()].some(first => first.charAt(0) === first.charAt(0).toLowerCase());
  return { byFirst, hasSmall };
}

/** False where no name begins with a word that has such capitals. */
export const mayBeName = ({ byFirst, hasSmall }: Names, capital: 'none' | 'first' | 'all'): boolean =>
  byFirst.size > 0 && (hasSmall || capital !== 'none');

/** The name that begins at a word, in its own capitals; the possessive and the plural stay apart in the key. */
export function nameAt(
  names: Names,
  { words }: Sentence,
  index: number,
): { readonly key: string; readonly invariant: Name['invariant']; readonly last: number } | null {
  const word = words[index];
  if (names.byFirst.size === 0 || word === undefined) return null;
  const first = spelledOf(word);
  const candidates =
    names.byFirst.get(first.bare) ?? names.byFirst.get(first.single) ?? inCapitals(names, first.bare);
  for (const { words: parts, key, invariant } of candidates) {
    const last = index + parts.length;
    if (!parts.every((part, offset) => fits(words[index + offset], part, offset === parts.length - 1)))
      continue;
    const final = words[last - 1];
    const { written, bare } = final === undefined ? first : spelledOf(final);
    const isPossessive = /’s?$/i.test(written);
    const isPlural = bare.length > (parts[parts.length - 1]?.length ?? 0);
    return { key: `${key}${isPlural ? 's' : ''}${isPossessive ? '’s' : ''}`, invariant, last };
  }
  return null;
}

/** True where a word is a part of a name; the last one may be in the plural. */
function fits(word: Word | undefined, part: string, isLast: boolean): boolean {
  const text = word === undefined ? '' : spelledOf(word).bare;
  const wanted = text.length > 1 && text === text.toUpperCase() ? part.toUpperCase() : part;
  return text === wanted || (isLast && text.toLowerCase() === `${wanted}s`.toLowerCase());
}

/** A spelling with curly apostrophes, without the ending of the possessive, and without an “s” behind that. */
const spelledOf = perForm(({ text }) => {
  const written = text.replaceAll("'", '’');
  const bare = written.replace(/’s?$/i, '');
  return { written, bare, single: bare.replace(/s$/, '') };
});

const inUpperCase = new WeakMap<Names, ReadonlyMap<string, readonly Name[]>>();

/** “THE CUSTOMER”: a name in a text in capitals. */
function inCapitals(names: Names, first: string): readonly Name[] {
  if (first.length < 3 || first !== first.toUpperCase()) return NO_NAMES;
  let known = inUpperCase.get(names);
  if (known === undefined) {
    // Of two names in the same capitals the first wins.
    known = new Map(
      [...names.byFirst]
        .reverse()
        .flatMap(([word, found]) => [
          [word.toUpperCase(), found] as const,
          [`${word}s`.toUpperCase(), found] as const,
        ]),
    );
    inUpperCase.set(names, known);
  }
  return known.get(first) ?? NO_NAMES;
}
const NO_NAMES: readonly Name[] = [];
