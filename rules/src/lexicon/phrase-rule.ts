import type { Block, Sentence } from '../kit/document.ts';
import type { Category, PhraseMatch } from '../kit/phrase.ts';
import { type Context, NONE, type Report, type SentenceRule } from '../kit/rule.ts';

/**
 * The check of a rule that is only a table: a report for each match of its categories. The finder has already
 * taken the longest match and tested the guards, so rules of several tables never speak about the same words.
 * A term of art that may only be explained (`gloss-only`) is no finding: its meaning stands in the hover.
 */
export function phraseCheck(
  categories: readonly Category[],
  message: (found: string, offer: string | null, match: PhraseMatch) => string,
): SentenceRule['check'] {
  return (sentence: Sentence, block: Block, context: Context): readonly Report[] => {
    const matches = context.phrases(sentence, block);
    if (matches.length === 0) return NONE;
    return matches
      .filter(match => categories.includes(match.row.category) && match.mode !== 'gloss-only')
      .map(match => {
        const found = block.prose.slice(match.at.start, match.at.end).replace(/\s+/g, ' ');
        return {
          at: match.at,
          message: message(found, offerOf(match), match),
          rewrites: match.rewrites,
        };
      });
  };
}

/** The wording that the first rewrite gives, null where it deletes or only advises. */
function offerOf(match: PhraseMatch): string | null {
  const quoted = /“([^”]*)”/.exec(match.rewrites[0]?.title ?? '');
  const deletes = match.rewrites[0]?.title.startsWith('Delete') ?? true;
  return deletes ? null : (quoted?.[1] ?? null);
}
