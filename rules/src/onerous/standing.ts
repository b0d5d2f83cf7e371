import type { Block, Sentence } from '../kit/document.ts';
import type { Report } from '../kit/rule.ts';
import { contains, overlaps, type Span } from '../kit/span.ts';

/** How a part of a block looks beside the text around it. */
export type Standing = 'bold' | 'capitals' | 'small' | 'plain';

/** How prominent a part of a block is. */
export function standingOf(block: Block, at: Span<'prose'>): Standing {
  const around = block.marks.filter(mark => overlaps(mark, at));
  if (around.some(({ kind }) => kind === 'small' || kind === 'sup')) return 'small';
  if (around.some(({ kind }) => kind === 'strong')) return 'bold';
  const text = block.prose.slice(at.start, at.end);
  return text.length > 8 && text === text.toUpperCase() ? 'capitals' : 'plain';
}

const IN_WORDS: Readonly<Record<Standing, string>> = {
  bold: 'It is in bold type here, which helps.',
  capitals: 'It is in capital letters here, which readers skip. Bold type or a box works better.',
  small: 'It is in small type here. Set it at least as large as the rest.',
  plain: 'It is in ordinary type here, so that nothing marks it out from the text around it.',
};

/** A report on an onerous term: why a regulator cares, and how prominent the term is. */
export const onerousReport = (block: Block, at: Span<'prose'>, message: string, why: string): Report => ({
  at,
  message,
  note: `${why} ${IN_WORDS[standingOf(block, at)]}`,
});

/** Titles and labels name a term; they are none. Quoted text is somebody else's. */
export const holdsTerms = ({ shape }: Block): boolean =>
  shape !== 'heading' && shape !== 'label' && shape !== 'quote';

/** At most this many words make a title that runs into its paragraph: “**We can change these terms.** Now and then …” */
const MOST_TITLE_WORDS = 8;

/** A short sentence in bold type or in capitals at the start of a longer paragraph is its title: the term follows. */
export const isRunInTitle = (sentence: Sentence, block: Block): boolean =>
  sentence.words.length <= MOST_TITLE_WORDS &&
  block.sentences.length > 1 &&
  sentence === block.sentences[0] &&
  (isCapitals(sentence) ||
    block.marks.some(
      mark => mark.kind === 'strong' && contains(mark, { start: sentence.start, end: lastWordEnd(sentence) }),
    ));

/** “LIMITATION OF LIABILITY.”: capitals without a verb. */
const isCapitals = ({ text }: Sentence): boolean =>
  text.length > 3 &&
  text === text.toUpperCase() &&
  !/\b(?:SHALL|WILL|MAY|MUST|CAN|IS|ARE|HAS|HAVE|DO|DOES|NOT|YOU|WE|AGREE)\b/.test(text);

const lastWordEnd = ({ words, end }: Sentence): Span<'prose'>['end'] => words[words.length - 1]?.end ?? end;
