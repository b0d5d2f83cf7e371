import type { DocumentReport, Placed } from '../kit/rule.ts';
import type { Address, RoleUse } from './address.ts';

/** A use of a role and the block that holds it. */
export interface PlacedUse {
  readonly block: number;
  readonly use: RoleUse;
}

/** The uses of roles for the reader or the writer, in the order of the document. */
export const usesOf = (facts: readonly Placed<Address>[], who: RoleUse['who']): readonly PlacedUse[] =>
  facts.flatMap(({ block, fact }) => fact.roles.filter(use => use.who === who).map(use => ({ block, use })));

/** How often the document says “you”, or “we”, in any form. */
export const pronounsOf = (facts: readonly Placed<Address>[], who: RoleUse['who']): number =>
  facts.reduce((sum, { fact }) => sum + (who === 'reader' ? fact.you : fact.we), 0);

/**
 * One report for each role that stands where “you” or “we” would, on its first use and with its other places; none where
 * the document says the pronoun `most` times or more.
 */
export function impersonal(
  facts: readonly Placed<Address>[],
  who: RoleUse['who'],
  most: number,
  message: (noun: string) => string,
): readonly DocumentReport[] {
  if (pronounsOf(facts, who) >= most) return [];
  const byNoun = new Map<string, PlacedUse[]>();
  for (const placed of usesOf(facts, who))
    byNoun.set(placed.use.noun, [...(byNoun.get(placed.use.noun) ?? []), placed]);
  return [...byNoun.values()].flatMap(uses => reportOf(uses, message(uses[0]?.use.noun ?? '')));
}

/** A report on the first of these uses, with the others beside it. */
export function reportOf(uses: readonly PlacedUse[], message: string): readonly DocumentReport[] {
  const [first, ...others] = uses;
  if (first === undefined) return [];
  return [
    {
      block: first.block,
      at: first.use.at,
      message,
      rewrites: [first.use.rewrite],
      related: others
        .slice(0, MOST_RELATED)
        .map(({ block, use }) => ({ block, at: use.at, message: 'Here too.' })),
    },
  ];
}

const MOST_RELATED = 20;
