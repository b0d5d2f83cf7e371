import { fewPerForm } from '../language/forms.ts';
import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { endsForCause, isContents } from './clause.ts';
import { isNotOurs } from './ending.ts';
import { holdsTerms, type Standing, standingOf } from './standing.ts';
import { onerousTerms } from './terms.ts';
import { wordedTerm, wordingsWoken } from './wording.ts';

/** What a reader would look for in a heading. Several kinds of term can be one topic. */
export const TOPICS = [
  'arbitration',
  'liability',
  'termination',
  'change',
  'jurisdiction',
  'renewal',
  'indemnity',
  'waiver',
] as const;
export type Topic = (typeof TOPICS)[number];

/** How a message names each topic. */
export const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  arbitration: 'arbitration',
  liability: 'what you are not liable for',
  termination: 'ending or suspending the service',
  change: 'changes to the deal',
  jurisdiction: 'which courts decide',
  renewal: 'automatic renewal',
  indemnity: 'what the customer must pay back',
  waiver: 'rights that the customer gives up',
};

/** Words that name a topic, or their beginnings. A heading or an opening that holds one has announced the term. */
const NAMED_BY: Readonly<Record<Topic, readonly string[]>> = {
  arbitration: ['arbitrat', 'dispute', 'court', 'class'],
  liability: ['liab', 'responsib', 'disclaim', 'limitation', 'warrant', 'risk', 'loss'],
  termination: [
    'availab',
    'terminat',
    'suspen',
    'end',
    'clos',
    'cancel',
    'delet',
    'stop',
    'enforce',
    'breach',
    'violat',
  ],
  change: ['chang', 'modif', 'amend', 'update', 'revis', 'price', 'fee', 'discontinu', 'variation'],
  jurisdiction: ['jurisdiction', 'court', 'dispute', 'law', 'venue'],
  renewal: ['renew', 'auto-renew', 'subscription', 'cancel', 'term', 'billing', 'payment'],
  indemnity: ['indemn', 'responsib'],
  waiver: ['warrant', 'disclaim', 'refund', 'right', 'waiv', 'as-is', 'liab', 'cancel'],
};

/** The topics that some words name. */
export function topicsNamedBy(words: readonly Word[]): readonly Topic[] {
  const named = new Set<Topic>();
  topicsNamed.each(words, topics => {
    topics.forEach(topic => named.add(topic));
  });
  return [...named];
}

const topicsNamed = fewPerForm(({ lower }) => {
  const found = TOPICS.filter(topic => NAMED_BY[topic].some(start => lower.startsWith(start)));
  return found.length > 0 && found;
});

/** An onerous term in a block. */
export interface PlacedTerm {
  readonly topic: Topic;
  readonly at: Span<'prose'>;
  readonly standing: Standing;
}

/** The onerous terms of a block that may surprise the customer, each topic once, where it stands first. */
export function topicsIn(block: Block): readonly PlacedTerm[] {
  if (!block.english || !holdsTerms(block)) return [];
  const found = new Map<Topic, PlacedTerm>();
  for (const sentence of block.sentences) {
    for (const { topic, at } of topicsOf(sentence, block)) {
      if (!found.has(topic)) found.set(topic, { topic, at, standing: standingOf(block, at) });
    }
  }
  return [...found.values()];
}

interface Found {
  readonly topic: Topic;
  readonly at: Span<'prose'>;
}

function topicsOf(sentence: Sentence, block: Block): readonly Found[] {
  const isTopic = (kind: string): kind is Topic => (TOPICS as readonly string[]).includes(kind);
  const modelled = onerousTerms(sentence).flatMap(({ kind, at }) =>
    isTopic(kind) && !(kind === 'termination' && (endsForCause(sentence) || isNotOurs(sentence, block)))
      ? [{ topic: kind, at }]
      : [],
  );
  const woken = wordingsWoken(sentence.words);
  if (woken.length === 0) return modelled;
  if (isContents(sentence)) return [];
  const worded = woken.flatMap(kind => {
    const at = wordedTerm(kind, sentence);
    if (at === null || kind === 'discretion') return [];
    return [{ topic: kind === 'together' ? ('arbitration' as const) : kind, at }];
  });
  return [...modelled, ...worded];
}
