import type { Sentence, Word } from '../kit/document.ts';
import { isInstruction } from './offers.ts';
import type { PhraseForm } from './site.ts';

/**
 * How a verb stands in its sentence, as far as the words before it tell:
 * `bare` after to, a modal, do, let or please, or first in an instruction; `perfect` after have; `passive` after be or
 * get; `plural` or `singular` after a pronoun as its subject; else `unknown`.
 */
type VerbContext = 'bare' | 'perfect' | 'passive' | 'plural' | 'singular' | 'unknown';

/** The form that stands here, of forms that are spelled alike, and the offers that fit. */
export interface Chosen {
  readonly form: PhraseForm;
  readonly offers: readonly string[];
  /** False where the words around do not tell which form it is: then no offer is safe. */
  readonly isSure: boolean;
}

/** Chooses among forms of one row that are spelled alike: “commenced” is “began”, and “begun” after have or be. */
export function chooseForm(forms: readonly PhraseForm[], sentence: Sentence, first: number): Chosen | null {
  const [only] = forms;
  if (only === undefined) return null;
  if (only.head < 0 || only.form === 'plural' || only.row.pos.startsWith('noun')) {
    return { form: only, offers: only.offers, isSure: true };
  }
  const context = contextOf(sentence.words, first);
  const form = forms.find(candidate => fits(candidate.form, context)) ?? only;
  if (isNoVerb(form, context, first) || (only.row.category === 'nominal' && isPassive(form, context)))
    return null;
  const offers = form.offers
    .map(offer => inContext(offer, form, context, sentence, first))
    .filter(offer => offer !== null);
  if (forms.length === 1 || context !== 'unknown') return { form, offers, isSure: true };
  const isSure = forms.every(candidate => candidate.offers[0] === offers[0]);
  const participles = forms.find(candidate => candidate.form === 'participle')?.offers ?? [];
  const isReduced = PREPOSITIONS.test(sentence.words[first + form.tokens.length]?.lower ?? 'by');
  const all = isReduced ? [...participles, ...offers] : [...offers, ...participles];
  return { form, offers: [...new Set(all)], isSure };
}

/** Before these, or at the end, a form that is past or participle is a participle more often: “goods furnished by us”. */
const PREPOSITIONS = /^(?:by|to|under|in|on|at|for|from|with|through|of|as|during|within)$/;

/** “respond to requests”, “has purchase rights”: the auxiliary before it asks for another form, so this is a noun. */
function isNoVerb({ form, tokens }: PhraseForm, context: VerbContext, first: number): boolean {
  if (BE.has(tokens[0] ?? '')) return false;
  if (form === 's') return context === 'bare' && first > 0;
  return form === 'base' && (context === 'passive' || context === 'perfect');
}

/**
 * A light verb in the passive has the person as its subject: “you were given an explanation of the fees” is not
 * “you were explained the fees”. A participle without an auxiliary is read as passive.
 */
const isPassive = ({ form, tokens }: PhraseForm, context: VerbContext): boolean =>
  (context === 'passive' && (form === 'past' || form === 'participle') && !tokens.includes('was')) ||
  (context === 'unknown' && (form === 'participle' || tokens[0] === 'provided'));

function fits(form: PhraseForm['form'], context: VerbContext): boolean {
  if (form === 'participle') return context === 'perfect' || context === 'passive';
  if (form === 'base') return context === 'bare' || context === 'plural';
  return form === 'past' && (context === 'singular' || context === 'unknown');
}

/** The offer as it must read here, null where it cannot stand here. */
function inContext(
  offer: string,
  form: PhraseForm,
  context: VerbContext,
  sentence: Sentence,
  first: number,
): string | null {
  if (isInstruction(offer)) return offer;
  const isParticiple = form.form === 'past' || form.form === 'participle';
  if (isParticiple && context === 'passive' && NEVER_PASSIVE.test(offer)) return null;
  if (form.form === 'base') {
    if (/^do not\b/.test(offer)) return context === 'bare' && first > 0 ? null : offer;
    if (/^be\b/.test(offer) && context !== 'bare') return offer.replace(/^be\b/, 'are');
  }
  if (
    form.form === 'past' &&
    /^was\b/.test(offer) &&
    !form.tokens.includes('was') &&
    hasPluralBefore(sentence, first)
  ) {
    return offer.replace(/^was\b/, 'were');
  }
  return offer;
}

/** Verbs that cannot stand in the passive: “is encountered” is not “is had”. */
const NEVER_PASSIVE =
  /^(?:been|was|had|become|became|happened|lived|belonged|meant|come|came|gone|went|got|let|taken part|took part|made sure)\b/;

const hasPluralBefore = ({ words }: Sentence, first: number): boolean =>
  /^(?:we|you|they|these|those)$|[^su]s$/.test(words[first - 1]?.lower ?? '');

/** How many adverbs and the like may stand between an auxiliary and its verb. */
const REACH = 4;

function contextOf(words: readonly Word[], first: number): VerbContext {
  let index = first - 1;
  for (let step = 0; step < REACH && index >= 0 && isAdverb(words[index]?.lower ?? ''); step++) index--;
  const word = words[index]?.lower;
  if (word === undefined) return 'bare';
  const auxiliary = contextAfter(word);
  if (auxiliary !== null) return auxiliary;
  if (!PRONOUNS.has(word)) return followsModal(words, index) ? 'bare' : 'unknown';
  const question = contextAfter(words[index - 1]?.lower ?? '');
  if (question !== null && !words[index - 1]?.lower.endsWith("'s")) return question;
  return SINGULAR.has(word) ? 'singular' : 'plural';
}

/** “shall for all purposes constitute”, “nor shall any delay constitute”: a modal stands further off. */
function followsModal(words: readonly Word[], from: number): boolean {
  for (let index = from; index >= Math.max(0, from - FAR); index--) {
    const word = words[index]?.lower ?? '';
    if (MODALS.has(word)) return true;
    if (BE.has(word) || HAVE.has(word) || CUTS.has(word)) return false;
  }
  return false;
}
const FAR = 5;

/** What an auxiliary asks of the verb after it; null for any other word. */
function contextAfter(word: string): VerbContext | null {
  if (BE.has(word) || word.endsWith("'re")) return 'passive';
  if (HAVE.has(word) || word.endsWith("'ve")) return 'perfect';
  if (BARE.has(word) || word.endsWith("'ll") || word.endsWith("n't")) return 'bare';
  return null;
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ADVERBS = set(
  'not never also only then already ever always still just often first again so duly both either hereby',
);
const BE = set("am is are was were be been being isn't aren't wasn't weren't get gets got getting gotten");
const HAVE = set("have has had having haven't hasn't hadn't");
const BARE = set('to can could may might must shall should will would cannot do does did let lets please');
const MODALS = set('can could may might must shall should will would');
/** Words between which and the modal another verb stands. */
const CUTS = set('and or but that which who if when where while because unless until as');
const PRONOUNS = set('i you we they he she it who which that this');
const SINGULAR = set('he she it this');
