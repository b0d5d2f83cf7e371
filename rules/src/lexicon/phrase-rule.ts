import type { Block, Sentence } from '../kit/document.ts';
import type { ChoiceOption } from '../kit/options.ts';
import type { Category, PhraseMatch } from '../kit/phrase.ts';
import { type Context, NONE, type Report } from '../kit/rule.ts';

/** The option of a rule whose rows differ in how much they help: `strict` rows are reported with `all` alone. */
export const SUGGESTIONS = {
  type: 'string',
  enum: ['best', 'all'],
  default: 'best',
  description:
    '“best” reports the wordings that nearly every editor would change in this kind of document. “all” also reports those where the plain word is only a little better, or where it depends on the sentence.',
} as const satisfies ChoiceOption;

/**
 * The check of a rule that is only a table: a report for each match of its categories (or that `isOurs` takes). The
 * finder has already taken the longest match and tested the guards, so rules of several tables never speak about the
 * same words. A term of art that may only be explained (`gloss-only`) is no finding: its meaning stands in the hover.
 */
export function phraseCheck(
  ours: readonly Category[] | ((match: PhraseMatch) => boolean),
  message: (found: string, offer: string | null, match: PhraseMatch) => string,
): (
  sentence: Sentence,
  block: Block,
  context: Context<{ readonly suggestions?: typeof SUGGESTIONS }>,
) => readonly Report[] {
  const isOurs =
    typeof ours === 'function' ? ours : (match: PhraseMatch) => ours.includes(match.row.category);
  return (sentence, block, context) => {
    const matches = context.phrases(sentence, block);
    if (matches.length === 0) return NONE;
    const wantsAll = context.options.suggestions === 'all';
    return matches
      .filter(match => match.mode !== 'gloss-only' && (wantsAll || match.mode !== 'strict') && isOurs(match))
      .map(match => {
        const found = block.prose.slice(match.at.start, match.at.end).replace(/\s+/g, ' ');
        return {
          at: match.at,
          message: message(found, match.offer.says, match),
          rewrites: () => match.rewrites,
        };
      });
  };
}

/** True where the first rewrite takes the words away and puts none in their place. */
export const deletes = ({ offer }: PhraseMatch): boolean => offer.deletes;
