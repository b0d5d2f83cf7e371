import { conjugate, otherSpelling, pluralise, type VerbForm } from '../language/inflect.ts';
import type { SourceRow } from './compile.ts';
import { inflectOffer, nounOffer, opensWithModal } from './offers.ts';
import type { PhraseForm } from './site.ts';
import { phraseTokens } from './tokens.ts';

/** A verb as it is written in one form: “am” and “are” are two surfaces of the base form of “be”. */
interface Surface {
  readonly text: string;
  readonly form: VerbForm;
}

/**
 * Every written form of a row, with its offers inflected alike. Forms that are spelled alike and offer the same
 * are one form; where the offers differ (“commenced” → began, begun) they stand one after the other, base first.
 */
export function expand(source: SourceRow): readonly PhraseForm[] {
  const forms = [source.row.find, ...source.variants].flatMap(phrase => formsOf(source, phrase));
  const byTokens = new Map<string, PhraseForm[]>();
  for (const form of forms) {
    if (form.offers.length === 0) continue;
    const key = form.tokens.join(' ');
    byTokens.set(key, [...(byTokens.get(key) ?? []), form]);
  }
  return [...byTokens.values()].flatMap(distinct);
}

/** Of forms that are spelled alike, those whose offers differ. */
function distinct(forms: readonly PhraseForm[]): readonly PhraseForm[] {
  const kept: PhraseForm[] = [];
  for (const form of forms) {
    const offers = form.offers.join('|');
    if (!kept.some(other => other.offers.join('|') === offers || other.form === form.form)) kept.push(form);
  }
  return kept;
}

function formsOf(source: SourceRow, phrase: string): readonly PhraseForm[] {
  const tokens = phraseTokens(phrase) ?? [];
  const { row, offers, inflection } = source;
  if (inflection === 'fixed') return [{ row, form: 'fixed', tokens, offers, head: -1 }];
  if (inflection === 'n') return nounForms(source, tokens, tokens.length - 1);
  if (inflection === 'n-head') return nounForms(source, tokens, 0);
  const heads = inflection === 'v2' ? conjuncts(tokens) : [isAdverb(tokens[0] ?? '') ? 1 : 0];
  return verbForms(source, tokens, heads);
}

/** “adversely”, “right-click”; not “rely” or “comply”. */
const isAdverb = (token: string): boolean =>
  /ally$|ely$|ully$|^(?:right|double)$/.test(token) && token !== 'rely';

function nounForms(
  { row, offers }: SourceRow,
  tokens: readonly string[],
  head: number,
): readonly PhraseForm[] {
  const noun = tokens[head] ?? '';
  const plural = tokens.with(head, pluralise(noun));
  const singular = { row, form: 'base' as const, tokens, offers, head };
  return [singular, { row, form: 'plural', tokens: plural, offers: offers.map(nounOffer), head }];
}

function verbForms(
  source: SourceRow,
  tokens: readonly string[],
  heads: readonly number[],
): readonly PhraseForm[] {
  const { row, offers } = source;
  const [head = 0] = heads;
  const written = tokens[head] ?? '';
  const isThird = written === 'is' || written === 'has';
  const isPresent = row.guards.includes('finite-present-only') || offers.some(opensWithModal);
  return surfaces(lemmaOf(written), isPresent).map(({ text, form }) => ({
    row,
    form,
    tokens: heads.reduce(
      (all, at) => all.with(at, at === head ? text : conjugate(all[at] ?? '', form)),
      [...tokens],
    ),
    offers: offers.map(offer => inflectOffer(offer, form, text, isThird)).filter(offer => offer !== null),
    head,
  }));
}

const lemmaOf = (written: string): string => (written === 'is' ? 'be' : written === 'has' ? 'have' : written);

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

const BE: readonly Surface[] = [
  { text: 'be', form: 'base' },
  { text: 'am', form: 'base' },
  { text: 'are', form: 'base' },
  { text: 'is', form: 's' },
  { text: 'was', form: 'past' },
  { text: 'were', form: 'past' },
  { text: 'been', form: 'participle' },
  { text: 'being', form: 'ing' },
];

/** The forms of a verb; with `isPresent` those alone that are finite and present. */
function surfaces(verb: string, isPresent: boolean): readonly Surface[] {
  if (verb === 'be') return isPresent ? BE.slice(1, 4) : BE;
  const forms = isPresent ? FORMS.slice(0, 2) : FORMS;
  return forms.flatMap(form => {
    const other = otherSpelling(verb, form);
    const text = conjugate(verb, form);
    return other === null
      ? [{ text, form }]
      : [
          { text, form },
          { text: other, form },
        ];
  });
}

/** The verbs of “remise, release and forever discharge”: the first word of each member, without its adverb. */
function conjuncts(tokens: readonly string[]): readonly number[] {
  const heads: number[] = [];
  tokens.forEach((token, index) => {
    if (/^(?:and|or|,|forever)$/.test(token)) return;
    const before = tokens[index - 1];
    if (before === undefined || /^(?:and|or|,|forever)$/.test(before)) heads.push(index);
  });
  return heads;
}
