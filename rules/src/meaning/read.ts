import type { Block, Sentence, Word } from '../kit/document.ts';
import { gapAfter } from '../language/parts.ts';
import { glossSpans } from '../lexicon/glosses.ts';
import type { MeaningContext } from './context.ts';
import { apartAt, nounAt } from './nouns.ts';
import { type FoundModal, modalsIn, NO_MODALS } from './modality.ts';
import { mayBeName, namesOf, type Names, nameAt } from './names.ts';
import { DROPPED, GLOSS, MODAL, type Spelling, spellingOf } from './spelling.ts';
import { type Invariant, type Unit, unitOf, type Whole } from './unit.ts';
import { phraseAt } from './vocabulary.ts';
import { wholesOf } from './wholes.ts';

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
  const { words } = sentence;
  const spellings = words.map(spellingOf);
  let signs = 0;
  for (const spelling of spellings) signs |= spelling.signs;
  const modals = (signs & MODAL) === 0 ? NO_MODALS : modalsIn(sentence, block, names);
  const wholes = wholesOf(sentence, block, signs);
  const hasSlash = sentence.text.includes('/');
  const reading: Reading = { sentence, names, modals, wholes };
  const units: Unit[] = [];
  for (let index = 0; index < words.length; ) {
    const [word, spelling] = [words[index], spellings[index]];
    if (word === undefined || spelling === undefined) break;
    if (spelling.isPlain && wholes.length === 0 && !mayBeName(names, spelling.capital)) {
      const unit = wordUnit(sentence, index, word, spelling);
      const noun = spellings[index - 1]?.opensNoun === true ? nounAt(sentence, index, unit) : null;
      units.push(noun === null ? unit : { ...unit, ...noun });
      index++;
    } else index = readNext(reading, index, units);
    if (hasSlash && gapAfter(sentence, index - 1).includes('/')) units.push(slash(sentence, index - 1));
  }
  const marked = (signs & GLOSS) === 0 ? units : withArts(units, sentence);
  return { sentence, units: beBehindNot(marked), modals };
}

/** Terms of art are more than wording. */
function withArts(units: readonly Unit[], sentence: Sentence): readonly Unit[] {
  const arts = glossSpans(sentence);
  if (arts.length === 0) return units;
  return units.map(unit =>
    unit.invariant === 'wording' && arts.some(({ start, end }) => start <= unit.start && unit.end <= end)
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

/** Reads what begins at a word, and gives the index of the word behind it. */
function readNext(reading: Reading, index: number, units: Unit[]): number {
  const { sentence } = reading;
  const count = units.length;
  const next = readAt(reading, index, units);
  const first = units[count];
  if (first !== undefined && units.length === count + 1) {
    const [noun, apart] = [nounAt(sentence, index, first), apartAt(sentence, index, units)];
    if (noun !== null || apart !== null) units[count] = { ...first, ...noun, ...apart };
  }
  return next;
}

/** Reads the unit at a word that may be more than wording. */
function readAt({ sentence, names, modals, wholes }: Reading, index: number, units: Unit[]): number {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return index + 1;
  const whole = wholes.find(({ start, end }) => start <= word.start && word.end <= end);
  if (whole !== undefined) {
    let last = index + 1;
    while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < whole.end) last++;
    return add(units, sentence, index, last, whole.key, whole.invariant);
  }
  const name = mayBeName(names, spellingOf(word).capital) ? nameAt(names, sentence, index) : null;
  if (name !== null) return add(units, sentence, index, name.last, name.key, name.invariant);
  if (word.lower === 'the' && isTerm(names, sentence, index + 1))
    return add(units, sentence, index, index + 1, 'the', 'defined term');
  const modal = modals.get(index);
  if (modal !== undefined) return readModal(modal, sentence, index, units);
  const spelling = spellingOf(word);
  const { key, role, parts, mayDrop, opensPhrase } = spelling;
  if (mayDrop && isDropped(sentence, index)) return index + 1;
  if (role !== null) return add(units, sentence, index, index + 1, role, 'actor');
  if (parts !== null) {
    for (const [part, invariant] of parts) add(units, sentence, index, index + 1, part, invariant);
    return index + 1;
  }
  if (word.lower === 'only' && words[index - 1]?.lower === 'the')
    return add(units, sentence, index, index + 1, 'the only', 'quantifier');
  const phrase = opensPhrase ? phraseAt(words, index) : null;
  if (phrase === null) {
    units.push(wordUnit(sentence, index, word, spelling));
    return index + 1;
  }
  const { text, length, invariant } = phrase;
  const capital = capitalOf(sentence, index, spelling);
  return add(units, sentence, index, index + length, length === 1 ? key : text, invariant, { capital });
}

function isTerm(names: Names, sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  const isName = word !== undefined && mayBeName(names, spellingOf(word).capital);
  return isName && nameAt(names, sentence, index)?.invariant === 'defined term';
}

/** A word that is wording. */
function wordUnit(sentence: Sentence, index: number, word: Word, spelling: Spelling): Unit {
  const { text: shown, start, end } = word;
  const capital = capitalOf(sentence, index, spelling);
  return unitOf({ key: spelling.key, invariant: 'wording', shown, start, end, capital });
}

/** Adds the unit of the words from `index` to before `last`, and gives `last`. */
function add(
  units: Unit[],
  { words, text, start: from }: Sentence,
  index: number,
  last: number,
  key: string,
  invariant: Invariant,
  { capital = 'open', modal }: Pick<Partial<Unit>, 'capital' | 'modal'> = {},
): number {
  const word = words[index];
  const start = word?.start ?? from;
  const end = words[last - 1]?.end ?? word?.end ?? from;
  const shown = last === index + 1 && word !== undefined ? word.text : text.slice(start - from, end - from);
  units.push(unitOf({ key, invariant, shown, start, end, capital, modal }));
  return last;
}

/** A modal verb; where its plain form is the present tense, only its negation. */
function readModal(
  { meaning, last, isPresent }: FoundModal,
  sentence: Sentence,
  index: number,
  units: Unit[],
): number {
  if (isPresent) return index + 1;
  return add(units, sentence, index, last, `${meaning.negated ? 'not-' : ''}${meaning.raw}`, 'modality', {
    modal: meaning,
  });
}

/** Asked of the words in `DROPPED`, of “do” and of “then”. */
function isDropped(sentence: Sentence, index: number): boolean {
  const lower = sentence.words[index]?.lower ?? '';
  const next = sentence.words[index + 1]?.lower ?? '';
  if (lower === 'a') return next !== 'year' && next !== 'minimum' && next !== 'maximum';
  if (DROPPED.has(lower)) return true;
  if (lower !== 'then') return next === 'not';
  return index > 0 && gapAfter(sentence, index - 1).includes(',');
}

function capitalOf(sentence: Sentence, index: number, { capital }: Spelling): Unit['capital'] {
  if (capital === 'none') return 'lower';
  if (index === 0 || capital === 'all') return 'open';
  return /[:.?!•]|^\s*\(\s*$/.test(gapAfter(sentence, index - 1)) ? 'open' : 'upper';
}

/** “is not” and “not be” alike: the negation first. */
function beBehindNot(units: readonly Unit[]): readonly Unit[] {
  let out: Unit[] | null = null;
  for (let index = 0; index < units.length - 1; index++) {
    if (units[index + 1]?.key !== 'not') continue;
    const [one, two] = [(out ?? units)[index], units[index + 1]];
    if (one?.key !== 'be' || two === undefined) continue;
    out ??= [...units];
    out[index] = { ...two, start: one.start, end: one.end };
    out[index + 1] = { ...one, start: two.start, end: two.end };
  }
  return out ?? units;
}

function slash(sentence: Sentence, index: number): Unit {
  const at = sentence.words[index]?.end ?? sentence.start;
  return unitOf({ key: '/', invariant: 'and/or', shown: '/', start: at, end: at });
}
