import type { Sentence } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { SUBJECTS } from './closed-class.ts';
import { gapAfter, isFiniteVerb, isModal, startsNounPhrase } from './parts.ts';

/** Fewer words than this make no sentence of their own. */
export const SHORTEST_PART = 5;

/**
 * The edits that make sentences of their own out of main clauses that “;”, “, and” or “, but” joins. Only where nothing
 * in the sentence can govern more than one of them: no condition, exception or purpose, no opening phrase, no aside in
 * brackets at the joint, no clause that begins with a pronoun for what stands in the one before. Source: Federal Plain
 * Language Guidelines, “Write short sentences”; for what a split must keep, docs/meaning.md.
 */
export function splitsOf(sentence: Sentence): readonly Edit[] {
  const { words } = sentence;
  if (words.some(({ lower }) => SCOPED.has(lower)) || sentence.text.includes(':')) return NONE;
  if (!opensMain(sentence, 0) || !/^\p{Lu}.*\.$/su.test(sentence.text)) return NONE;
  if (words.slice(1, COMPLEMENT).some(({ lower }) => lower === 'that')) return NONE;
  const edits: Edit[] = [];
  let from = 0;
  for (let index = SHORTEST_PART; index <= words.length - SHORTEST_PART; index++) {
    const edit = splitAt(sentence, index);
    if (edit === 'splice') return NONE;
    if (edit === null || index - from < SHORTEST_PART) continue;
    edits.push(edit);
    from = index;
  }
  return edits;
}

/** “You agree that …, and …”: a “that” among the first words holds the whole sentence. */
const COMPLEMENT = 8;

/** Words that may govern what stands before them, or all clauses of a sentence. */
const SCOPED: ReadonlySet<string> = new Set(
  (
    'if when whenever where wherever whereas while unless until except provided providing notwithstanding subject ' +
    'respectively either neither whether otherwise case extent jointly although though'
  ).split(' '),
);

/** What a new sentence must not begin with: it stands for something in the one before. */
const BACKWARD: ReadonlySet<string> = new Set(
  'it they he she this that these those such its their his her which who both each all neither same'.split(
    ' ',
  ),
);

/**
 * The edit that begins a sentence at a word, or behind the “and” or “but” there; null where none may begin. “splice”
 * where main clauses follow each other after commas alone: they are a list that a full stop would tear.
 */
function splitAt(sentence: Sentence, index: number): Edit | 'splice' | null {
  const gap = gapAfter(sentence, index - 1);
  const word = sentence.words[index];
  const before = sentence.words[index - 1];
  if (word === undefined || before === undefined) return null;
  if (!/^\s*[;,]\s*$/.test(gap)) return null;
  const joins = word.lower === 'and' || word.lower === 'but';
  const first = joins ? index + 1 : index;
  if (joins && gapAfter(sentence, index).trim() !== '') return null;
  if (!opensMain(sentence, first) || isHeld(sentence, index, first)) return null;
  if (!joins && gap.includes(',')) return 'splice';
  const next = sentence.words[first];
  if (next === undefined || BACKWARD.has(next.lower) || sentence.words.length - first < SHORTEST_PART)
    return null;
  const opener = word.lower === 'but' ? word : next;
  const letter = opener.text.charAt(0);
  return { at: prose(before.end, opener.start + 1), text: `. ${letter.toUpperCase()}` };
}

/**
 * “You agree that A, and B”: what stands behind the joint may still belong to “that”. It does not where it begins with
 * the pronoun that the sentence began with: “we keep what you send us that …, and we …”.
 */
function isHeld({ words }: Sentence, index: number, first: number): boolean {
  const held = words.slice(0, index).some(({ lower }) => HOLDS.has(lower));
  return held && !(words[0]?.lower === words[first]?.lower && SUBJECTS.has(words[first]?.lower ?? ''));
}

const HOLDS: ReadonlySet<string> = new Set(
  'that which who whom whose how why what because since so than'.split(' '),
);

/** A main clause begins here: a subject, and its verb before anything that could make it part of another clause. */
function opensMain(sentence: Sentence, index: number): boolean {
  const first = sentence.words[index];
  if (first === undefined || !startsNounPhrase(sentence, index)) return false;
  if (SUBJECTS.has(first.lower))
    return first.lower !== 'who' && first.lower !== 'which' && isFiniteVerb(sentence, index + 1);
  for (let at = index + 1; at <= index + LONGEST_SUBJECT; at++) {
    const word = sentence.words[at];
    if (
      word === undefined ||
      /[^\s’'“”"]/.test(gapAfter(sentence, at - 1)) ||
      SUBJECTS.has(word.lower) ||
      HOLDS.has(word.lower)
    )
      return false;
    if (isModal(word) || /^(?:is|are|was|were|has|have|does|do)$/.test(word.lower)) return true;
  }
  return false;
}

const LONGEST_SUBJECT = 8;
