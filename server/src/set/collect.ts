import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { LinePlace } from '@fineprint/rules/kit/finding';
import type { SetRule, Severity, Stated } from '@fineprint/rules/kit/rule';
import { type Span, source } from '@fineprint/rules/kit/span';
import { createPlaces, type Places } from '../document/places.ts';
import { sentenceAt } from '../review/block.ts';
import { fingerprintOf } from '../review/fingerprint.ts';
import { placeSpan } from '../review/place.ts';
import type { Active, Plan } from '../review/plan.ts';
import type { Accepted } from '../review/settings.ts';
import { type Hider, hiderOf } from '../review/suppress.ts';

/** A document with more facts than this is no document that people read; the rest is left out. */
export const MOST_FACTS_OF_DOCUMENT = 5000;

/** Where a fact stands: offsets for edits, lines for reports of other documents, a fingerprint for findings about it. */
export interface FactStand {
  readonly at: Span<'source'>;
  readonly start: LinePlace;
  readonly end: LinePlace;
  readonly fingerprint: string;
}

/** The facts of one rule in one document: plain data, side by side with where they stand. */
export interface RuleFacts {
  readonly rule: SetRule;
  readonly severity: Severity;
  readonly fixedSeverity: boolean;
  readonly facts: readonly unknown[];
  readonly stands: readonly FactStand[];
}

/** What the index of a set keeps of a document: no text and no block. */
export interface DocumentFacts {
  /** As the caller calls it: an absolute path or a URI. */
  readonly name: string;
  /** Its path from the folder of the configuration that makes the set, with `/`: as messages call it. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly byRule: ReadonlyMap<string, RuleFacts>;
  readonly count: number;
  /** True where it has more facts than are kept. */
  readonly cut: boolean;
  readonly hider: Hider | null;
}

export interface CollectInput {
  readonly name: string;
  readonly path: string;
  readonly kind: DocumentKind;
  readonly document: Document;
  readonly plan: Plan;
  readonly accepted: readonly Accepted[];
}

/** The facts of a document for the rules across documents that are on for it. A rule that fails has none. */
export function collectFacts({ name, path, kind, document, plan, accepted }: CollectInput): DocumentFacts {
  const byRule = new Map<string, RuleFacts>();
  let places: Places | null = null;
  let count = 0;
  let cut = false;
  for (const active of plan.setRules) {
    const stated = statedBy(active, document);
    const kept = stated.slice(0, MOST_FACTS_OF_DOCUMENT - count);
    cut ||= kept.length < stated.length;
    count += kept.length;
    if (kept.length === 0) continue;
    const { rule, severity, fixedSeverity } = active;
    const lines = (places ??= createPlaces(document.text));
    const stands = kept.map(one => standOf(document, rule.id, one, lines));
    byRule.set(rule.id, { rule, severity, fixedSeverity, facts: kept.map(({ fact }) => fact), stands });
  }
  const across = new Set(plan.setRules.map(({ rule }) => rule.id));
  const hider = hiderOf(document, accepted, across);
  return { name, path, kind, byRule, count, cut, hider };
}

function statedBy({ rule, context }: Active<SetRule>, document: Document): readonly Stated<unknown>[] {
  try {
    return rule.collect(document, context);
  } catch {
    return [];
  }
}

function standOf(
  document: Document,
  rule: string,
  { block, at }: Stated<unknown>,
  places: Places,
): FactStand {
  const placed = document.blocks[block];
  if (placed === undefined) return NOWHERE;
  const place = placeSpan(placed.block, at);
  const [start, end] = [placed.start + place.start, placed.start + place.end];
  const sentence = sentenceAt(placed.block, at)?.text ?? placed.block.prose;
  return {
    at: source(start, end),
    start: linePlace(places, start),
    end: linePlace(places, end),
    fingerprint: fingerprintOf(rule, sentence, placed.block.prose.slice(at.start, at.end)),
  };
}

const NOWHERE: FactStand = {
  at: source(0, 0),
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
  fingerprint: '',
};

function linePlace(places: Places, offset: number): LinePlace {
  const { line, column } = places.at(offset);
  return { line, column };
}
