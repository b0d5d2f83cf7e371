import type { Change, ChangeKind, Topic } from './change.ts';

/** What changed under one heading for one party: the messages, each with its clause. */
interface TopicChanges {
  readonly topic: Topic;
  readonly changes: readonly Change[];
}

/** All that changed for one party; `who` is null for what names nobody. */
export interface PartyChanges {
  readonly who: string | null;
  readonly topics: readonly TopicChanges[];
}

/** The figures of a comparison, and what it means for each party. */
export interface Summary {
  readonly meaning: number;
  readonly wording: number;
  /** Clauses that only stand elsewhere, were split or merged, or have another number. */
  readonly arrangement: number;
  readonly kinds: Readonly<Partial<Record<ChangeKind, number>>>;
  /** The reader first, then the writer, then others as they come; what names nobody last. */
  readonly parties: readonly PartyChanges[];
}

const TOPICS: readonly Topic[] = [
  'must',
  'must-not',
  'may-no-longer',
  'may',
  'no-longer-must',
  'no-longer-must-not',
  'pays',
  'when',
  'definition',
  'other',
];

/** Sums a comparison up. */
export function summaryOf(changes: readonly Change[]): Summary {
  const kinds: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of changes) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const telling = changes.filter(({ meaning }) => meaning);
  return {
    meaning: telling.length,
    wording: changes.filter(({ meaning, kind }) => !meaning && !isArrangement(kind)).length,
    arrangement: changes.filter(({ meaning, kind }) => !meaning && isArrangement(kind)).length,
    kinds,
    parties: partiesOf(telling),
  };
}

/** True for changes of place and number. */
export const isArrangement = (kind: ChangeKind): boolean => kind === 'moved' || kind === 'renumbered';

function partiesOf(changes: readonly Change[]): readonly PartyChanges[] {
  const byParty = new Map<string, Change[]>();
  for (const change of changes) {
    const who = change.effect.who ?? '';
    byParty.set(who, [...(byParty.get(who) ?? []), change]);
  }
  return [...byParty]
    .sort(([one], [two]) => rankOf(one) - rankOf(two))
    .map(([who, own]) => ({
      who: who === '' ? null : who,
      topics: TOPICS.flatMap(topic => {
        const ofTopic = own.filter(({ effect }) => effect.topic === topic);
        return ofTopic.length === 0 ? [] : [{ topic, changes: ofTopic }];
      }),
    }));
}

const READERS =
  /^(?:The )?(?:You|Customer|Client|User|Tenant|Consumer|Subscriber|Member|Buyer|Licensee|Borrower|Policyholder|Employee|Hirer|Renter|Distributor)\b/i;

const rankOf = (who: string): number => (READERS.test(who) ? 0 : who === 'We' ? 1 : who === '' ? 3 : 2);
