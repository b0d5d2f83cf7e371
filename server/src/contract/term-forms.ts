import { baseForm } from '@fineprint/rules/contract/terms';
import { pluralise } from '@fineprint/rules/language/inflect';

/** How a use of a term differs from the term as it is defined. */
export interface TermForm {
  readonly number: 'same' | 'plural' | 'singular';
  /** As written: “’s”, “'”, or nothing. */
  readonly possessive: string;
  readonly letters: 'same' | 'capital' | 'title' | 'upper' | 'lower';
}

const NUMBERS = ['same', 'plural', 'singular'] as const;
const LETTERS = ['same', 'capital', 'title', 'upper', 'lower'] as const;

/** The form in which a term is written; null where it is written in another way than any form gives. */
export function formOf(written: string, term: string): TermForm | null {
  const wanted = written.replace(/\s+/g, ' ');
  for (const possessive of possessives(wanted)) {
    const bare = possessive === '' ? wanted : wanted.slice(0, -possessive.length);
    for (const number of NUMBERS) {
      for (const letters of LETTERS) {
        const form = { number, possessive, letters };
        if (withForm(term, { ...form, possessive: '' }) === bare) return form;
      }
    }
  }
  return null;
}

const possessives = (written: string): readonly string[] => {
  const ending = /(?:['’][sS]|['’])$/.exec(written)?.[0];
  return ending === undefined ? [''] : ['', ending];
};

/** A term in a form: “Fees’”, “FEE”. */
export function withForm(term: string, { number, possessive, letters }: TermForm): string {
  const space = term.lastIndexOf(' ') + 1;
  const head = term.slice(space);
  const own = number === 'same' ? head : number === 'plural' ? plural(head) : singular(head);
  const whole = term.slice(0, space) + own;
  const cased = letters === 'same' ? whole : CASES[letters](whole);
  return cased + possessive;
}

const CASES: Readonly<Record<Exclude<TermForm['letters'], 'same'>, (text: string) => string>> = {
  upper: text => text.toUpperCase(),
  capital: text => text.charAt(0).toUpperCase() + text.slice(1),
  title: text => text.replace(/(?:^|\s)\S/g, start => start.toUpperCase()),
  lower: text => text.toLowerCase(),
};

const plural = (head: string): string => (/^\p{Lu}+$/u.test(head) ? `${head}s` : pluralise(head));

/** Only regular plurals have a singular here; other words stay as they are. */
function singular(head: string): string {
  const base = baseForm(head.toLowerCase());
  const kept = head.slice(0, base.length);
  if (kept.toLowerCase() === base) return kept;
  return base.endsWith('y') && head.toLowerCase().endsWith('ies') ? `${head.slice(0, -3)}y` : head;
}
