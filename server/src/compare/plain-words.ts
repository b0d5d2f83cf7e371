import type { Block, DocumentKind, Sentence } from '@fineprint/rules/kit/document';
import type { PhraseMatch } from '@fineprint/rules/kit/phrase';
import type { Edit } from '@fineprint/rules/kit/rewrite';
import { segment } from '@fineprint/rules/language/segment';
import { blockOf } from '@fineprint/rules/language/text-block';
import { createPhraseFinder } from '@fineprint/rules/lexicon/phrases';
import { marksIn } from './marks.ts';

/** A text with every phrase of the word list in its plain form, so that two wordings of one thing look alike. */
export function inPlainWords(text: string, kind: DocumentKind): string {
  let plain = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = once(plain, kind);
    if (next === plain) return plain;
    plain = next;
  }
  return plain;
}

const MOST_ROUNDS = 3;

function once(text: string, kind: DocumentKind): string {
  const block = blockOf(text);
  const edits = block.sentences.flatMap(sentence =>
    finderFor(kind)(sentence, block).flatMap(match => {
      const [first] = match.rewrites;
      return first === undefined || !isTrusted(match, text, first.edits) ? [] : first.edits;
    }),
  );
  let out = '';
  let from = 0;
  for (const { at, text: replacement } of edits) {
    if (at.start < from) continue;
    out += text.slice(from, at.start) + replacement;
    from = at.end;
  }
  return out + text.slice(from);
}

/** What the list lets be replaced unasked, and other rows that touch no word which decides what a text means. */
function isTrusted({ mode, row }: PhraseMatch, text: string, edits: readonly Edit[]): boolean {
  if (mode === 'auto') return true;
  if (mode !== 'suggest' || row.category === 'nominal') return false;
  return edits.every(
    ({ at, text: replacement }) => keysOf(text.slice(at.start, at.end)) === keysOf(replacement),
  );
}

const JOINS = /\b(?:and|as well as|plus)\b/i;

const keysOf = (text: string): string =>
  [
    ...segment(text)
      .sentences.flatMap(marksIn)
      .map(({ key }) => key),
    JOINS.test(text) ? 'and' : '',
  ]
    .sort()
    .join(' ');

type Finder = (sentence: Sentence, block: Block) => readonly PhraseMatch[];
const finders = new Map<DocumentKind, Finder>();

function finderFor(kind: DocumentKind): Finder {
  const known = finders.get(kind);
  if (known !== undefined) return known;
  const made = createPhraseFinder({ kind, house: [], protect: [], locale: null });
  finders.set(kind, made);
  return made;
}
