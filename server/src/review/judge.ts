import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import type { Document } from '@fineprint/rules/kit/document';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import type { MeaningContext } from '@fineprint/rules/meaning/context';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import { parseDocument } from '../document/document.ts';

/** What the meaning lock says of two stretches of source. */
export type Judge = (before: string, after: string) => Receipt;

/** The lock on this document, which remembers what it said. Markup is not read: it is the same on both sides. */
export function createJudge(
  document: Document,
  { kind, roles }: Pick<MeaningContext, 'kind' | 'roles'>,
): Judge {
  const terms = definitionsOf(document.blocks).map(({ term }) => term);
  const context: MeaningContext = {
    terms,
    ...(kind !== undefined && { kind }),
    ...(roles !== undefined && { roles }),
  };
  const known = new Map<string, Receipt>();
  const spoken = (source: string): string => {
    if (!/[*_`<&[\\#|~\n]/.test(source)) return source;
    return parseDocument(source, document.format)
      .blocks.map(({ block: { label, prose } }) => (label === null ? prose : `${label} ${prose}`))
      .join('\n');
  };
  return (before, after) => {
    const key = `${before}\n→\n${after}`;
    const receipt = known.get(key) ?? compareMeaning(spoken(before), spoken(after), context);
    known.set(key, receipt);
    return receipt;
  };
}

/** True where the lock finds no change of meaning. */
export const passes = ({ verdict }: Receipt): boolean => verdict !== 'changed';
