import { once } from '../kit/once.ts';
import { codeAt } from '../language/characters.ts';
import { perForm } from '../language/forms.ts';
import type { Word } from '../kit/document.ts';
import { ideaNumber, ideasOf } from './concepts.ts';
import { stemOf } from './stems.ts';

/** One word of a sentence as the group reads it: its stem, what it stands for, and itself. */
export interface Cue {
  readonly stem: string;
  /** Numbers of IDEA_NAMES. */
  readonly ideas: readonly number[];
}

/**
 * A sentence as the group reads it. `plain` is its words in small letters, with one space between them, `|` where a
 * full stop, a semicolon or a colon stands, every figure as `0`, and every name as `we` or `place`.
 */
export interface Reading {
  readonly cues: readonly Cue[];
  readonly plain: string;
  /** The parts of `plain`: each word, and between two of them what stands there. */
  readonly parts: readonly string[];
}

/** Longer sentences are read this far: nobody reads on either. */
const MOST_WORDS = 160;

/** Read the words of a sentence. `text` is the prose that their offsets point into, from `offset` on. */
export function read(words: readonly Word[], text: string, offset: number): Reading {
  const count = Math.min(words.length, MOST_WORDS);
  const isShouting = once(() => shouts(words));
  const cues: Cue[] = [];
  const parts: string[] = [];
  for (let index = 0; index < count; index++) {
    const word = words[index];
    if (word === undefined) break;
    const previous = words[index - 1];
    const stops =
      previous !== undefined &&
      word.start - previous.end > 1 &&
      hasStop(text, previous.end - offset, word.start - offset);
    const read = readWord(words, index, isShouting, index === 0 || stops);
    cues.push(read.cue);
    if (index > 0) parts.push(stops ? ' | ' : ' ');
    parts.push(read.plain);
  }
  return { cues, plain: parts.join(''), parts };
}

/** Where each word starts in `plain`, in order. */
export function startsOf({ parts }: Reading): readonly number[] {
  let length = 0;
  return parts.flatMap((part, index) => {
    const start = length;
    length += part.length;
    return index % 2 === 0 ? [start] : [];
  });
}

/** Whether a full stop, a semicolon or a colon stands between two words, and not the dot of “Ltd.”. One character is a space. */
function hasStop(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let index = from; index < to; index++)
    if (STOPS.includes(text.charAt(index))) return !/^\.(?:,|\s+\p{Ll})/u.test(text.slice(index, to + 1));
  return false;
}

const STOPS = '.;:!?';

interface ReadWord {
  readonly cue: Cue;
  readonly plain: string;
}

const FIGURE: ReadWord = { cue: { stem: '0', ideas: [ideaNumber('figure')] }, plain: '0' };
const AMOUNT: ReadWord = { cue: { stem: '0', ideas: [ideaNumber('amount')] }, plain: '0' };
const NAME: ReadWord = { cue: { stem: 'name', ideas: [ideaNumber('we')] }, plain: 'we' };
const PLACE: ReadWord = { cue: { stem: 'place', ideas: [ideaNumber('place')] }, plain: 'place' };

function readWord(
  words: readonly Word[],
  index: number,
  isShouting: () => boolean,
  isFirst: boolean,
): ReadWord {
  const word = words[index];
  if (word === undefined) return FIGURE;
  const plain = plainly(word);
  if (!isCapital(word) || plain === FIGURE || plain === AMOUNT) return plain;
  const next = words[index + 1];
  if (plain.cue.ideas.length === 0 && !SMALL.has(word.lower) && !isShouting()) {
    if (isFirst) return next !== undefined && ACTS.has(next.lower) ? NAME : plain;
    const before = words[index - 1]?.lower ?? '';
    return BEFORE_PLACE.has(before) || (next !== undefined && isCapital(next)) ? PLACE : NAME;
  }
  return plain;
}

/** A word as it is read where nothing before or behind it says that it is a name. */
const plainly = perForm(({ lower }): ReadWord => {
  if (hasFigure(lower)) return /[$£€%]/.test(lower) ? AMOUNT : FIGURE;
  return { cue: { stem: stemOf(lower), ideas: ideasOf(lower) }, plain: lower };
});

function hasFigure(lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const isCapital = ({ text }: Word): boolean => {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
};

/** Most of a passage in capitals: then capitals show no names. */
function shouts(words: readonly Word[]): boolean {
  let capitals = 0;
  words.forEach(({ text }) => {
    const second = codeAt(text, 1);
    if (second >= 65 && second <= 90) capitals++;
  });
  return capitals > words.length * 0.6;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that follow the name of somebody who acts. */
const ACTS = set(
  'may reserves is will shall does has can disclaims assumes retains cannot accepts makes provides offers and',
);

/** Words that a capital at the start of a sentence or a title makes no name. */
const SMALL = set(
  'the a an any all this that these those if in on at to of for by with as i it they he she when where while unless each and or please some such other upon from under subject except however certain there',
);
const BEFORE_PLACE = set('of in county state states republic and');
