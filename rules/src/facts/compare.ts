import type { DocumentKind } from '../kit/document.ts';
import type { FactPlace, SetDocument, SetReport } from '../kit/rule.ts';
import { type DocumentLabel, isYielding } from './precedence.ts';

/** A fact that can be compared: facts with the same key are about the same thing. */
export interface Keyed {
  readonly key: string;
}

interface PlacedFact<F> extends FactPlace {
  readonly value: F;
}

/** The documents of a set with the facts of one kind, and what they are called. */
export type Documents<F> = readonly SetDocument<F | DocumentLabel>[];

export interface Comparison<F extends Keyed> {
  /** True where both cannot hold at once. */
  readonly contradicts: (one: F, two: F) => boolean;
  /** What to say of a fact beside the one that it contradicts, which stands in the document at `path`. */
  readonly message: (fact: F, other: F, path: string) => string;
  /** What to say at the other place. */
  readonly related: (other: F) => string;
}

/** The facts that are no names of documents. */
export const factsIn = <F extends Keyed>({ facts }: SetDocument<F | DocumentLabel>): readonly (F | null)[] =>
  facts.map(fact => ('key' in fact ? fact : null));

/**
 * The facts that contradict what most documents of the set say about the same thing; among as many, the contract, then
 * the privacy notice is taken as right. A document that says several things by itself is not compared, and neither are
 * two documents of which one says that the other goes first.
 */
export function contradictions<F extends Keyed>(
  documents: Documents<F>,
  comparison: Comparison<F>,
): readonly SetReport[] {
  return [...grouped(documents, comparison).values()].flatMap(group => {
    const right = group.length < 2 ? undefined : mostCommon(documents, group, comparison);
    if (right === undefined) return [];
    return group.flatMap((one): readonly SetReport[] => {
      if (one === right || !comparison.contradicts(one.value, right.value)) return [];
      const [here, there] = [documents[one.document], documents[right.document]];
      if (here === undefined || there === undefined || isYielding(here, there)) return [];
      const { document, fact } = one;
      const message = comparison.message(one.value, right.value, there.path);
      const related = [
        { document: right.document, fact: right.fact, message: comparison.related(right.value) },
      ];
      return [{ document, fact, message, related }];
    });
  });
}

/** For each key the first fact of each document that says one thing about it. */
function grouped<F extends Keyed>(
  documents: Documents<F>,
  { contradicts }: Comparison<F>,
): ReadonlyMap<string, readonly PlacedFact<F>[]> {
  const groups = new Map<string, PlacedFact<F>[]>();
  documents.forEach((document, index) => {
    const own = new Map<string, PlacedFact<F> | null>();
    factsIn(document).forEach((value, fact) => {
      if (value === null) return;
      const known = own.get(value.key);
      if (known === undefined) own.set(value.key, { document: index, fact, value });
      else if (known !== null && contradicts(known.value, value)) own.set(value.key, null);
    });
    for (const [key, found] of own) {
      if (found === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [found]);
      else group.push(found);
    }
  });
  return groups;
}

const RANKS: Readonly<Record<DocumentKind, number>> = {
  contract: 0,
  privacy: 1,
  policy: 2,
  help: 3,
  'ui-strings': 4,
};

function mostCommon<F extends Keyed>(
  documents: readonly SetDocument[],
  group: readonly PlacedFact<F>[],
  { contradicts }: Comparison<F>,
): PlacedFact<F> | undefined {
  const kept = group.slice(0, MOST_COMPARED);
  const agreeing = kept.map(one => kept.filter(other => !contradicts(one.value, other.value)).length);
  const rank = ({ document }: PlacedFact<F>): number => RANKS[documents[document]?.kind ?? 'help'];
  let best = 0;
  kept.forEach((one, index) => {
    const [more, first] = [(agreeing[index] ?? 0) - (agreeing[best] ?? 0), kept[best]];
    if (first === undefined) return;
    if (more > 0 || (more === 0 && rank(one) < rank(first))) best = index;
  });
  return kept[best];
}

/** Of more documents than this, only the first decide what is usual: the time stays linear. */
const MOST_COMPARED = 50;
