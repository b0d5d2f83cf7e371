import type { DocumentKind } from '@fineprint/rules/kit/document';
import { prose } from '@fineprint/rules/kit/span';
import { type FoundGloss, findGlosses } from '@fineprint/rules/lexicon/glosses';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { placeRewrite, placeSpan } from '../review/place.ts';
import type { FileReview } from '../reviewer.ts';

/** A term of art with its place in the file, and the edit that explains it there. */
export interface PlacedGloss extends Omit<FoundGloss, 'at'> {
  readonly at: { readonly start: number; readonly end: number };
  /** Adds the explanation behind the sentence; null where none can stand there, or one stands there already. */
  readonly explanation: SourceEdit | null;
}

/** How an explanation begins that somebody added. */
const MARK = 'In plain words:';

/** The term of art at an offset of the file. Only the block that holds it is searched. */
export function glossAt({ document, kind }: FileReview, offset: number): PlacedGloss | null {
  const placed = document.blocks.findLast(({ start }) => start <= offset);
  // A title speaks of “Terms”, not of how long a contract lasts.
  if (placed?.block.english !== true || placed.block.shape === 'heading') return null;
  const { block, start } = placed;
  for (const sentence of block.sentences) {
    for (const gloss of findGlosses(sentence)) {
      const place = placeSpan(block, gloss.at);
      const at = { start: start + place.start, end: start + place.end };
      if (offset < at.start || at.end < offset) continue;
      const isSaid = block.prose.slice(sentence.end).trimStart().startsWith(MARK);
      const isQuoted = block.shape === 'quote' || sentence.text.startsWith(MARK);
      if (isSaid || isQuoted) return { ...gloss, at, explanation: null };
      const edits = [
        { at: prose(sentence.end, sentence.end), text: explanationOf(gloss, sentence.text, kind) },
      ];
      const [edit] = placeRewrite(block, { title: '', safety: 'review', edits }).edits;
      const explanation =
        edit === undefined ? null : { start: start + edit.start, end: start + edit.end, text: edit.text };
      return { ...gloss, at, explanation };
    }
  }
  return null;
}

/** What is added to a contract becomes a part of it, so it says that it changes nothing. */
const UNCHANGED: Readonly<Record<DocumentKind, string>> = {
  contract: ' This explanation does not change the clause.',
  privacy: ' This explanation does not change the notice.',
  policy: ' This explanation does not change the rule.',
  help: '',
  'ui-strings': '',
};

function explanationOf({ term, gloss }: FoundGloss, sentence: string, kind: DocumentKind): string {
  const stop = /[.!?:;]["”’)]*$/.test(sentence) ? '' : '.';
  return `${stop} ${MARK} “${term}”: ${gloss}${UNCHANGED[kind]}`;
}

/** What may be done with the plain wording of a term, by its policy and the kind of document. */
export function adviceOf({ alternative, policy }: PlacedGloss, kind: DocumentKind): string | null {
  if (alternative === null) return null;
  if (policy === 'never') return `Plain words to put beside it, never in its place: ${alternative}`;
  const isClause = kind === 'contract' || kind === 'privacy';
  if (policy === 'help-ok' && !isClause) return `In plain words: ${alternative}`;
  return `In plain words, where a lawyer agrees: ${alternative}`;
}
