import type { Block, Sentence } from '../kit/document.ts';
import { baseForm } from '../contract/terms.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { referencesIn } from '../contract/references.ts';
import { gapAfter } from '../language/parts.ts';
import { findGlosses } from '../lexicon/glosses.ts';
import { ROLE_WORDS } from './actors.ts';
import type { MeaningContext } from './context.ts';
import { apartAt, nounAt } from './nouns.ts';
import { type FoundModal, modalsIn } from './modality.ts';
import { namesOf, type Names, nameAt } from './names.ts';
import { quotationsIn } from './quotations.ts';
import { timesIn } from './times.ts';
import type { Invariant, Unit, Whole } from './unit.ts';
import { phraseAt } from './vocabulary.ts';

/** One sentence as units, with what the changes of shape need to know. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly modals: ReadonlyMap<number, FoundModal>;
}

/** All sentences of a block as units, in order. Linear in its words. */
export function readBlock(block: Block, context: MeaningContext): readonly ReadSentence[] {
  const names = namesOf(context);
  return block.sentences.map(sentence => readSentence(sentence, block, names));
}

function readSentence(sentence: Sentence, block: Block, names: Names): ReadSentence {
  const modals = modalsIn(sentence, block, names);
  const wholes = wholesOf(sentence, block);
  const lowers = sentence.words.map(({ lower }) => lower);
  const arts = findGlosses(sentence).map(({ at }) => at);
  const units: Unit[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    const [from, count] = [index, units.length];
    index = readAt({ sentence, block, names, modals, wholes, lowers }, index, units);
    const first = units[count];
    if (first !== undefined && units.length === count + 1)
      units[count] = { ...first, ...nounAt(sentence, from, first), ...apartAt(sentence, from, units) };
    if (gapAfter(sentence, index - 1).includes('/')) units.push(slash(sentence, index - 1));
  }
  const marked = units.map(unit =>
    unit.invariant === 'wording' && arts.some(({ start, end }) => start <= unit.start && unit.end <= end)
      ? { ...unit, invariant: 'term of art' as const }
      : unit,
  );
  return { sentence, units: beBehindNot(marked), modals };
}

interface Reading {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly names: Names;
  readonly modals: ReadonlyMap<number, FoundModal>;
  readonly wholes: readonly Whole[];
  readonly lowers: readonly string[];
}

/** Reads the unit at a word and gives the index of the word behind it. */
function readAt(reading: Reading, index: number, units: Unit[]): number {
  const { sentence, names, modals, wholes, lowers } = reading;
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return index + 1;
  const make = (key: string, invariant: Invariant, last: number, rest: Partial<Unit> = {}): number => {
    const end = words[last - 1]?.end ?? word.end;
    const shown = sentence.text.slice(word.start - sentence.start, end - sentence.start);
    units.push({ key, invariant, shown, start: word.start, end, capital: 'open', ...rest });
    return last;
  };
  const whole = wholes.find(({ start, end }) => start <= word.start && word.end <= end);
  if (whole !== undefined) {
    let last = index + 1;
    while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < whole.end) last++;
    return make(whole.key, whole.invariant, last);
  }
  const name = nameAt(names, sentence, index);
  if (name !== null) return make(name.key, name.invariant, name.last);
  if (word.lower === 'the' && nameAt(names, sentence, index + 1)?.invariant === 'defined term')
    return make('the', 'defined term', index + 1);
  const modal = modals.get(index);
  if (modal !== undefined) return readModal(modal, make, index);
  if (isDropped(reading, index)) return index + 1;
  const role = ROLE_WORDS.get(word.lower);
  if (role !== undefined) return make(role, 'actor', index + 1);
  const parts = contraction(word.lower);
  if (parts !== null) {
    for (const [key, invariant] of parts) make(key, invariant, index + 1);
    return index + 1;
  }
  if (word.lower === 'only' && lowers[index - 1] === 'the') return make('the only', 'quantifier', index + 1);
  const phrase = phraseAt(lowers, index);
  if (phrase !== null) {
    const last = index + phrase.length;
    const text = lowers.slice(index, last).join(' ');
    return make(phrase.length === 1 ? keyOf(text) : text, phrase.invariant, last, {
      capital: capitalOf(sentence, index, word.text),
    });
  }
  return make(keyOf(word.lower), 'wording', index + 1, { capital: capitalOf(sentence, index, word.text) });
}

/** A modal verb; where its plain form is the present tense, only its negation. */
function readModal(
  modal: FoundModal,
  make: (key: string, invariant: Invariant, last: number, rest?: Partial<Unit>) => number,
  index: number,
): number {
  const { meaning, last, isPresent } = modal;
  if (isPresent) return index + 1;
  return make(`${meaning.negated ? 'not-' : ''}${meaning.raw}`, 'modality', last, { modal: meaning });
}

/** Words that carry no meaning of their own; the article is kept on the noun. */
const DROPPED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'also']);

function isDropped({ sentence, lowers }: Reading, index: number): boolean {
  const lower = lowers[index] ?? '';
  const next = lowers[index + 1] ?? '';
  if (lower === 'a' && next === 'year') return false;
  if (lower === 'a' && /^(?:minimum|maximum)$/.test(next)) return false;
  if (DROPPED.has(lower)) return true;
  if (/^(?:do|does|did)$/.test(lower)) return next === 'not';
  return lower === 'then' && index > 0 && gapAfter(sentence, index - 1).includes(',');
}

const FORMS: ReadonlyMap<string, string> = new Map(
  'is:be are:be am:be been:been was:was were:was has:have does:do them:they him:he whilst:while amongst:among'
    .split(' ')
    .map(entry => entry.split(':') as [string, string]),
);

/** The key of a word: without the ending of the plural and of the third person; a possessive stays one. */
export function keyOf(lower: string): string {
  const known = FORMS.get(lower);
  if (known !== undefined) return known;
  const possessive = /^(.+?)(?:'s|s')$/.exec(lower);
  if (possessive !== null) return `${baseForm(possessive[1] ?? '')}’s`;
  // “closes” loses two letters: so does “close”.
  return baseForm(lower).replace(/([sz])e$/, '$1');
}

const SHORT: ReadonlySet<string> = new Set(['it', 'that', 'there', 'here', 'what', 'who']);

/** “don't” is “not”, “we'll” is “we will”. */
function contraction(lower: string): readonly (readonly [string, Invariant])[] | null {
  const negated = /^(do|does|did|is|are|was|were|have|has|had)n't$/.exec(lower)?.[1];
  if (negated?.startsWith('d') === true) return [['not', 'negation']];
  if (negated !== undefined)
    return [
      [keyOf(negated), 'wording'],
      ['not', 'negation'],
    ];
  const [subject = '', rest = ''] = lower.split("'");
  const verb = { ll: 'will', re: 'be', ve: 'have', m: 'be', s: SHORT.has(subject) ? 'be' : undefined }[rest];
  if (verb === undefined) return null;
  const actor = ROLE_WORDS.get(subject) ?? subject;
  return [
    [actor, /^(?:@|it|they)/.test(actor) ? 'actor' : 'wording'],
    [verb, verb === 'will' ? 'modality' : 'wording'],
  ];
}

function capitalOf(sentence: Sentence, index: number, text: string): Unit['capital'] {
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (index === 0 || text === text.toUpperCase()) return 'open';
  return /[:.?!•]|^\s*\(\s*$/.test(gapAfter(sentence, index - 1)) ? 'open' : 'upper';
}

/** “is not” and “not be” alike: the negation first. */
function beBehindNot(units: readonly Unit[]): readonly Unit[] {
  const out = [...units];
  for (let index = 0; index < out.length - 1; index++) {
    const [one, two] = [out[index], out[index + 1]];
    if (one?.key !== 'be' || two?.key !== 'not') continue;
    out[index] = { ...two, start: one.start, end: one.end };
    out[index + 1] = { ...one, start: two.start, end: two.end };
  }
  return out;
}

function slash(sentence: Sentence, index: number): Unit {
  const at = sentence.words[index]?.end ?? sentence.start;
  return { key: '/', invariant: 'and/or', shown: '/', start: at, end: at, capital: 'open' };
}

/** Quotations, quantities and references: each is one unit. */
function wholesOf(sentence: Sentence, block: Block): readonly Whole[] {
  const quotations = quotationsIn(sentence);
  const quantities = withoutRepeats(quantitiesIn(sentence, block.prose).map(ofQuantity), block.prose);
  const references = referencesIn(block)
    .filter(({ at }) => at.start >= sentence.start && at.end <= sentence.end)
    .map(({ at }) => ({
      start: at.start,
      end: at.end,
      key: `§${block.prose
        .slice(at.start, at.end)
        .toLowerCase()
        .replace(/[\s,]+/g, ' ')}`,
      invariant: 'reference' as const,
    }));
  return [...quotations, ...timesIn(sentence), ...references, ...quantities];
}

/** “five percent (5%)” is one quantity where both say the same. */
function withoutRepeats(wholes: readonly Whole[], prose: string): readonly Whole[] {
  const out: Whole[] = [];
  for (const whole of wholes) {
    const last = out[out.length - 1];
    const isRepeat =
      last?.key === whole.key &&
      /^\s*\($/.test(prose.slice(last.end, whole.start)) &&
      prose.charAt(whole.end) === ')';
    if (isRepeat) out[out.length - 1] = { ...last, end: whole.end };
    else out.push(whole);
  }
  return out;
}

function ofQuantity({ at, kind, value, unit, date }: Quantity): Whole {
  const invariant = kind === 'date' ? 'date' : kind === 'period' ? 'period' : 'amount';
  const key =
    date === null
      ? `#${kind}|${value}|${kind === 'count' ? '' : unit}`
      : `#day|${date.day}.${date.month}.${date.year ?? ''}${date.ambiguous ? '?' : ''}`;
  return { start: at.start, end: at.end, key, invariant };
}
