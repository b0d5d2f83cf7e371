import type { Form, Word } from '../kit/document.ts';

/** Texts repeat their words: a hundred thousand have some thousand spellings. */
const MOST_FORMS = 50_000;
const forms = new Map<string, Form>();
/** How many questions there are so far: a form has room for their answers from the start. */
let questions = 0;

/** The one form of all words that are written as `text`. `lowerOf` is asked once for each. */
export function formOf(text: string, lowerOf: (text: string) => string): Form {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const made: Form = { text, lower: lowerOf(text), known: new Array<unknown>(questions) };
  forms.set(text, made);
  return made;
}

/**
 * A question about a spelling that is answered once for all words that are written so, instead of a look into a table
 * for each. For questions of the program alone, whose answer never changes: each has a place in every form.
 */
export function perForm<T extends number | string | boolean | object>(
  answer: (form: Form) => T,
): (word: { readonly form: Form }) => T {
  const place = questions++;
  return ({ form }) => {
    const known = form.known[place];
    if (known !== undefined) return known as T;
    const found = answer(form);
    form.known[place] = found;
    return found;
  };
}

/** Bits of a word, and those of some words together: see `bitsPerForm`. */
export interface Bits {
  readonly of: (word: Word) => number;
  readonly ofAll: (words: readonly Word[]) => number;
}

/** The same for a question that is answered in bits. `ofAll` asks for no word by a call of its own. */
export function bitsPerForm(answer: (form: Form) => number): Bits {
  const place = questions;
  const of = perForm(answer);
  return {
    of,
    ofAll: words => {
      let bits = 0;
      for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined) break;
        const known = word.form.known[place];
        bits |= typeof known === 'number' ? known : of(word);
      }
      return bits;
    },
  };
}

/** What a question finds in a word, and in some words in their order: see `fewPerForm`. */
export interface Few<T> {
  readonly of: (word: Word) => T | false;
  readonly each: (words: readonly Word[], visit: (found: T, index: number) => void) => void;
}

/** The same for a question to which most spellings answer `false`. `each` passes them over without a call. */
export function fewPerForm<T extends number | string | object>(answer: (form: Form) => T | false): Few<T> {
  const place = questions;
  const of = perForm(answer);
  return {
    of,
    each: (words, visit) => {
      for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined) break;
        if (word.form.known[place] === false) continue;
        const found = of(word);
        if (found !== false) visit(found, index);
      }
    },
  };
}
