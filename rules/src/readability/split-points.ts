import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { prose as span } from '../kit/span.ts';

/** A place where a sentence can be made two without another change. */
export interface SplitPoint {
  readonly rewrite: Rewrite;
  /** Words that go: 1 for the “and” between the two. */
  readonly dropped: number;
}

/**
 * Where a long sentence can end sooner: at a semicolon, “, and” or “, but” before a clause with a subject and a finite
 * verb of its own. None where a condition, a relative clause, a list or a quotation could reach over the place, as then
 * the two halves could say something else.
 */
export function splitPoints(sentence: Sentence, block: Block): readonly SplitPoint[] {
  const { words, text } = sentence;
  if (words.length < LONG || /[:()[\]“”"—]/.test(text) || words.some(({ lower }) => REACHES.has(lower))) {
    return NONE;
  }
  const found: SplitPoint[] = [];
  for (let index = FEWEST; index + FEWEST <= words.length; index++) {
    const point = pointAt(words, index, block.prose);
    if (point !== null) found.push(point);
  }
  return found;
}

/** Shorter sentences are not worth a split; shorter halves read like a telegram. */
const LONG = 20;
const FEWEST = 5;

function pointAt(words: readonly Word[], index: number, prose: string): SplitPoint | null {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return null;
  const gap = prose.slice(before.end, word.start);
  if (!/^[,;]\s+$/.test(gap)) return null;
  const joins = word.lower === 'and' || word.lower === 'but';
  if (!joins && !gap.startsWith(';')) return null;
  const subject = joins ? words[index + 1] : word;
  if (subject === undefined || !startsClause(words, joins ? index + 1 : index)) return null;
  if (joins && !/^\s+$/.test(prose.slice(word.end, subject.start))) return null;
  const first = word.lower === 'and' ? subject : word;
  const written = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return {
    rewrite: {
      title: `End the sentence after “${before.text}” and start a new one with “${written}”`,
      safety: 'review',
      edits: [{ at: span(before.end, first.end), text: `. ${written}` }],
    },
    dropped: word.lower === 'and' ? 1 : 0,
  };
}

/** “we will …”, “the Supplier may …”: a subject, then a verb that is finite for certain. */
function startsClause(words: readonly Word[], index: number): boolean {
  const subject = words[index]?.lower ?? '';
  const next = words[index + 1]?.lower ?? '';
  if (PRONOUNS.has(subject)) return MODALS.has(next) || FINITE.has(next);
  if (!DETERMINERS.has(subject)) return false;
  return MODALS.has(words[index + 2]?.lower ?? '') || MODALS.has(words[index + 3]?.lower ?? '');
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PRONOUNS = set('you we they it he she');
const DETERMINERS = set('the each either neither no this these our your any');
const MODALS = set('shall may must will can cannot should');
const FINITE = set('are is have has do does');

/** What may govern both halves: conditions, exceptions, relative and noun clauses, pairs. */
const REACHES = set(
  'if unless except provided until when whenever where wherever while because although though since so that which who whom whose whether as before after once subject notwithstanding either neither both between without to-the-extent extent including',
);
