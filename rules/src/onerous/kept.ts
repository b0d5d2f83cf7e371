import type { DocumentReport, Placed, Report } from '../kit/rule.ts';
import { NONE } from '../kit/rule.ts';

/** The term of a block, and whether it says that such a term takes nothing from the customer anywhere in the document. */
export interface Kept {
  readonly term: Report | null;
  readonly isHarmless: boolean;
}

/** The fact of a block; null where it has neither. */
export const keptFact = (term: Report | null, isHarmless: boolean): Kept | null =>
  term !== null || isHarmless ? { term, isHarmless } : null;

/** The terms of a document; none where one of its blocks takes the harm from all of them. */
export const keptReports = (facts: readonly Placed<Kept>[]): readonly DocumentReport[] =>
  facts.some(({ fact }) => fact.isHarmless)
    ? NONE
    : facts.flatMap(({ block, fact: { term } }) =>
        term === null
          ? []
          : [
              {
                block,
                at: term.at,
                message: term.message,
                ...(term.note !== undefined && { note: term.note }),
              },
            ],
      );
