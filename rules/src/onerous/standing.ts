import type { Block } from '../kit/document.ts';
import type { Report } from '../kit/rule.ts';
import { overlaps, type Span } from '../kit/span.ts';

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
