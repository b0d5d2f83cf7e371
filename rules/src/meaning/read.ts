import type { Block, Sentence } from '../kit/document.ts';
import { baseForm } from '../contract/terms.ts';
import { type Quantity, quantitiesIn } from '../contract/quantities.ts';
import { referencesIn } from '../contract/references.ts';
import { perForm } from '../language/forms.ts';
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
import { opensPhrase, phraseAt } from './vocabulary.ts';

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
  const reading: Reading = { sentence, names, modals, wholes };
  const hasSlash = sentence.text.includes('/');
  const units: Unit[] = [];
  for (let index = 0; index < sentence.words.length; ) {
    const [from, count] = [index, units.length];
    index = readAt(reading, index, units);
    const first = units[count];
    if (first !== undefined && units.length === count + 1) {
      const [noun, apart] = [nounAt(sentence, from, first), apartAt(sentence, from, units)];
      if (noun !== null || apart !== null) units[count] = { ...first, ...noun, ...apart };
    }
    if (hasSlash && gapAfter(sentence, index - 1).includes('/')) units.push(slash(sentence, index - 1));
  }
  return { sentence, units: beBehindNot(withArts(units, sentence)), modals };
}

/** Terms of art are more than wording. */
function withArts(units: readonly Unit[], sentence: Sentence): readonly Unit[] {
  const arts = findGlosses(sentence);
  if (arts.length === 0) return units;
  return units.map(unit =>
    unit.invariant === 'wording' && arts.some(({ at }) => at.start <= unit.start && unit.end <= at.end)
      ? { ...unit, invariant: 'term of art' as const }
      : unit,
  );
}

interface Reading {
  readonly sentence: Sentence;
  readonly names: Names;
  readonly modals: ReadonlyMap<number, FoundModal>;
  readonly wholes: readonly Whole[];
}

/** Reads the unit at a word and gives the index of the word behind it. */
function readAt({ sentence, names, modals, wholes }: Reading, index: number, units: Unit[]): number {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return index + 1;
  const whole =
    wholes.length === 0 ? undefined : wholes.find(({ start, end }) => start <= word.start && word.end <= end);
  if (whole !== undefined) {
    let last = index + 1;
    while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < whole.end) last++;
    return add(units, sentence, index, last, whole.key, whole.invariant);
  }
  const name = nameAt(names, sentence, index);
  if (name !== null) return add(units, sentence, index, name.last, name.key, name.invariant);
  if (word.lower === 'the' && nameAt(names, sentence, index + 1)?.invariant === 'defined term')
    return add(units, sentence, index, index + 1, 'the', 'defined term');
  const modal = modals.size === 0 ? undefined : modals.get(index);
  if (modal !== undefined) return readModal(modal, sentence, index, units);
  const { key, role, parts, mayDrop, opensPhrase } = spellingOf(word);
  if (mayDrop && isDropped(sentence, index)) return index + 1;
  if (role !== null) return add(units, sentence, index, index + 1, role, 'actor');
  if (parts !== null) {
    for (const [part, invariant] of parts) add(units, sentence, index, index + 1, part, invariant);
    return index + 1;
  }
  if (word.lower === 'only' && words[index - 1]?.lower === 'the')
    return add(units, sentence, index, index + 1, 'the only', 'quantifier');
  const phrase = opensPhrase ? phraseAt(words, index) : null;
  const capital = capitalOf(sentence, index);
  if (phrase === null) return add(units, sentence, index, index + 1, key, 'wording', capital);
  const { text, length, invariant } = phrase;
  return add(units, sentence, index, index + length, length === 1 ? key : text, invariant, capital);
}

/** Adds the unit of the words from `index` to before `last`, and gives `last`. */
function add(
  units: Unit[],
  sentence: Sentence,
  index: number,
  last: number,
  key: string,
  invariant: Invariant,
  capital?: Unit['capital'],
): number {
  units.push(unitAt(sentence, index, last, key, invariant, capital));
  return last;
}

function unitAt(
  { words, text, start: from }: Sentence,
  index: number,
  last: number,
  key: string,
  invariant: Invariant,
  capital: Unit['capital'] = 'open',
): Unit {
  const word = words[index];
  const start = word?.start ?? from;
  const end = words[last - 1]?.end ?? word?.end ?? from;
  const shown = last === index + 1 && word !== undefined ? word.text : text.slice(start - from, end - from);
  return { key, invariant, shown, start, end, capital };
}

/** What a spelling alone says of a word. */
interface Spelling {
  readonly key: string;
  /** The party that a pronoun stands for. */
  readonly role: string | null;
  /** What a contraction is made of. */
  readonly parts: readonly (readonly [string, Invariant])[] | null;
  readonly mayDrop: boolean;
  readonly opensPhrase: boolean;
  readonly capital: 'none' | 'first' | 'all';
}

const spellingOf = perForm(
  ({ text, lower }): Spelling => ({
    key: keyOf(lower),
    role: ROLE_WORDS.get(lower) ?? null,
    parts: lower.includes("'") ? contraction(lower) : null,
    mayDrop: DROPPED.has(lower) || /^(?:do|does|did|then)$/.test(lower),
    opensPhrase: opensPhrase(lower),
    capital:
      text.charAt(0) === text.charAt(0).toLowerCase()
        ? 'none'
        : text === text.toUpperCase()
          ? 'all'
          : 'first',
  }),
);

/** A modal verb; where its plain form is the present tense, only its negation. */
function readModal(
  { meaning, last, isPresent }: FoundModal,
  sentence: Sentence,
  index: number,
  units: Unit[],
): number {
  if (isPresent) return index + 1;
  const key = `${meaning.negated ? 'not-' : ''}${meaning.raw}`;
  units.push({ ...unitAt(sentence, index, last, key, 'modality'), modal: meaning });
  return last;
}

/** Words that carry no meaning of their own; the article is kept on the noun. */
const DROPPED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'also']);

/** Asked of the words in `DROPPED`, of “do” and of “then”. */
function isDropped(sentence: Sentence, index: number): boolean {
  const lower = sentence.words[index]?.lower ?? '';
  const next = sentence.words[index + 1]?.lower ?? '';
  if (lower === 'a') return next !== 'year' && next !== 'minimum' && next !== 'maximum';
  if (DROPPED.has(lower)) return true;
  if (lower !== 'then') return next === 'not';
  return index > 0 && gapAfter(sentence, index - 1).includes(',');
}

const FORMS: ReadonlyMap<string, string> = new Map(
  'is:be are:be am:be been:been was:was were:was has:have does:do them:they him:he whilst:while amongst:among'
    .split(' ')
    .map(entry => entry.split(':') as [string, string]),
);

/** The key of a word: without the ending of the plural and of the third person; a possessive stays one. */
function keyOf(lower: string): string {
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

function capitalOf(sentence: Sentence, index: number): Unit['capital'] {
  const word = sentence.words[index];
  const capital = word === undefined ? 'none' : spellingOf(word).capital;
  if (capital === 'none') return 'lower';
  if (index === 0 || capital === 'all') return 'open';
  return /[:.?!•]|^\s*\(\s*$/.test(gapAfter(sentence, index - 1)) ? 'open' : 'upper';
}

/** “is not” and “not be” alike: the negation first. */
function beBehindNot(units: readonly Unit[]): readonly Unit[] {
  let out: Unit[] | null = null;
  for (let index = 0; index < units.length - 1; index++) {
    const [one, two] = [(out ?? units)[index], units[index + 1]];
    if (one?.key !== 'be' || two?.key !== 'not') continue;
    out ??= [...units];
    out[index] = { ...two, start: one.start, end: one.end };
    out[index + 1] = { ...one, start: two.start, end: two.end };
  }
  return out ?? units;
}

function slash(sentence: Sentence, index: number): Unit {
  const at = sentence.words[index]?.end ?? sentence.start;
  return { key: '/', invariant: 'and/or', shown: '/', start: at, end: at, capital: 'open' };
}

/** Quotations, quantities and references: each is one unit. */
function wholesOf(sentence: Sentence, block: Block): readonly Whole[] {
  const quotations = quotationsIn(sentence);
  const times = timesIn(sentence);
  const references = referencesIn(block);
  const quantities = quantitiesIn(sentence, block.prose);
  if (quotations.length + times.length + references.length + quantities.length === 0) return NO_WHOLES;
  const own = references
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
  return [...quotations, ...times, ...own, ...withoutRepeats(quantities.map(ofQuantity), block.prose)];
}

const NO_WHOLES: readonly Whole[] = [];

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
