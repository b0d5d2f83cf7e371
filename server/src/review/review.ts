import { definedVerbs } from '@fineprint/rules/contract/defined-verbs';
import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import { createTermIndex, type TermIndex, termUses } from '@fineprint/rules/contract/terms';
import type { Block, Document, PlacedBlock } from '@fineprint/rules/kit/document';
import { type Finding, type Fix, varied, withFixes } from '@fineprint/rules/kit/finding';
import {
  type Context,
  type DocumentRule,
  type Placed,
  rewritesOf,
  SEVERITY_WEIGHT,
} from '@fineprint/rules/kit/rule';
import { overlaps, type Span, source } from '@fineprint/rules/kit/span';
import { type BlockFinding, type BlockReview, findingOf, internalFinding, reviewBlock } from './block.ts';
import { emboldened, emboldens } from './embolden.ts';
import { repeated } from './fingerprint.ts';
import { breaksLines, laidOut } from './lay-out.ts';
import { placeDocumentRewrite, placeSpan } from './place.ts';
import type { Active, Plan, RuleFact } from './plan.ts';
import type { Config, Problem } from './settings.ts';
import { suppress } from './suppress.ts';

/** A file with more findings than this is cut off, and says so. */
const MOST_FINDINGS = 10_000;

export interface ReviewInput {
  readonly document: Document;
  readonly plan: Plan;
  readonly config: Config;
  /** Ids of all rules that exist. */
  readonly known: readonly string[];
  /** Asked before each block; true ends the review early with a problem. */
  readonly expired?: () => boolean;
  /** Only blocks that these source offsets touch, and no rule about the whole document: for a rewrite of a sentence. */
  readonly within?: { readonly start: number; readonly end: number };
}

export interface Reviewed {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** All findings of a document, sorted by start, end and rule, with suppressed ones marked. Never throws. */
export function review(input: ReviewInput): Reviewed {
  const { document, plan, within } = input;
  const problems: Problem[] = [];
  const terms = termsOf(document, input.config);
  const findings: Finding[] = [];
  for (const placed of within === undefined ? document.blocks : blocksWithin(document, within)) {
    if (input.expired?.() === true) {
      problems.push({ message: 'The review took too long and was stopped before the end of the file.' });
      break;
    }
    for (const finding of besidesTerms(placed.block, plan, terms))
      findings.push(shifted(document, placed, finding, []));
  }
  if (within === undefined) findings.push(...allDocumentFindings(document, plan, terms));
  const counted = withRepeatsCounted(onePerSpan(findings.sort(inOrder)));
  const complete = suppress({
    document,
    findings: counted,
    accepted: input.config.accepted,
    known: input.known,
    ran: plan.on,
  });
  const sorted = complete === counted ? counted : [...complete].sort(inOrder);
  if (sorted.length <= MOST_FINDINGS) return { findings: sorted, problems };
  problems.push({
    message: `It has ${String(sorted.length)} findings; only the first ${String(MOST_FINDINGS)} are shown.`,
  });
  return { findings: sorted.slice(0, MOST_FINDINGS), problems };
}

/** The blocks that a stretch of source touches. */
const blocksWithin = (
  { blocks, text }: Document,
  { start, end }: NonNullable<ReviewInput['within']>,
): readonly PlacedBlock[] =>
  blocks.filter((placed, index) => placed.start <= end && start <= (blocks[index + 1]?.start ?? text.length));

function allDocumentFindings(document: Document, plan: Plan, terms: TermIndex): readonly Finding[] {
  const facts = factsOf(document, plan);
  return plan.documentRules.flatMap((active, index) =>
    documentFindings(document, active, facts[index] ?? null, terms),
  );
}

/** Words that no word rule may touch: defined terms and verbs, protected wording, the house vocabulary. */
function termsOf(document: Document, config: Config): TermIndex {
  const defined = definitionsOf(document.blocks).map(definition => definition.term);
  const verbs = definedVerbs(document.blocks);
  return createTermIndex([...defined, ...verbs, ...config.vocabulary.protect, ...config.vocabulary.accept]);
}

interface Kept {
  readonly terms: TermIndex;
  readonly findings: readonly BlockFinding[];
}
const kept = new WeakMap<BlockReview, Kept>();

/** The findings in a block that do not fall on a defined term: found again only where the terms changed. */
function besidesTerms(block: Block, plan: Plan, terms: TermIndex): readonly BlockFinding[] {
  const review = reviewBlock(block, plan);
  if (review.findings.length === 0) return review.findings;
  const known = kept.get(review);
  if (known?.terms === terms) return known.findings;
  const findings = review.findings.filter(finding => !isTermUse(block, finding, terms));
  kept.set(review, { terms, findings });
  return findings;
}

/** True where a finding about words lies within a term or cuts it, or where a fix of it would change the term. */
function isTermUse(block: Block, finding: BlockFinding, terms: TermIndex): boolean {
  if (finding.rule?.yieldsToTerms !== true || terms.size === 0) return false;
  return termUses(block, terms).some(
    use =>
      use.exact &&
      overlaps(use, finding.prose) &&
      !(surrounds(finding.prose, use) && !edits(block, finding, use)),
  );
}

/** A long span that begins before the term and ends behind it is about the sentence, not about the term. */
const surrounds = (outer: Span<'prose'>, inner: Span<'prose'>): boolean =>
  outer.start < inner.start && inner.end < outer.end;

function edits(block: Block, finding: BlockFinding, at: Span<'prose'>): boolean {
  const { start, end } = placeSpan(block, at);
  return finding.fixes().some(fix => fix.edits.some(edit => edit.start < end && start < edit.end));
}

function documentFindings(
  document: Document,
  active: Active<DocumentRule>,
  facts: readonly Placed<unknown>[] | null,
  terms: TermIndex,
): readonly Finding[] {
  const { rule, context } = active;
  try {
    if (facts === null) return internalFindings(document, rule);
    return rule.check(facts, { ...context, blocks: document.blocks }).flatMap(report => {
      const placed = document.blocks[report.block];
      if (placed === undefined) return [];
      const related = (report.related ?? []).flatMap(entry => {
        const other = document.blocks[entry.block];
        if (other === undefined) return [];
        const place = placeSpan(other.block, entry.at);
        return [{ message: entry.message, at: source(other.start + place.start, other.start + place.end) }];
      });
      const finding = findingOf(placed.block, active, report, () =>
        rewritesOf(report).map(rewrite => placeDocumentRewrite(document.blocks, report.block, rewrite)),
      );
      return isTermUse(placed.block, finding, terms) ? [] : [shifted(document, placed, finding, related)];
    });
  } catch {
    return internalFindings(document, rule);
  }
}

function internalFindings(document: Document, rule: DocumentRule): readonly Finding[] {
  const first = document.blocks[0];
  return first === undefined ? [] : [shifted(document, first, internalFinding(first.block, rule), [])];
}

/** The facts for each document rule, in the order of the plan; null for a rule that failed to collect them. */
function factsOf({ blocks }: Document, plan: Plan): readonly (readonly Placed<unknown>[] | null)[] {
  const facts: (Placed<unknown>[] | null)[] = plan.documentRules.map(() => []);
  blocks.forEach(({ block }, index) => {
    for (const { rule, fact } of blockFacts(block, plan)) {
      if (fact === FAILED) facts[rule] = null;
      else facts[rule]?.push({ block: index, fact });
    }
  });
  return facts;
}

/** What the document rules note about one block: most note nothing about most blocks. */
function blockFacts(block: Block, plan: Plan): readonly RuleFact[] {
  const known = plan.facts.get(block);
  if (known !== undefined) return known;
  const facts: RuleFact[] = [];
  plan.collectors(block.words, ({ rule, context, number }) => {
    const fact = collected(rule, block, context);
    if (fact !== null) facts.push({ rule: number, fact });
  });
  plan.facts.set(block, facts);
  return facts;
}

function collected(rule: DocumentRule, block: Block, context: Context): unknown {
  try {
    return rule.collect?.(block, context) ?? null;
  } catch {
    return FAILED;
  }
}

/** Stands for the fact of a rule that threw. */
const FAILED = Symbol('failed');

function shifted(
  document: Document,
  placed: PlacedBlock,
  found: BlockFinding,
  related: Finding['related'],
): Finding {
  const { start, key } = placed;
  const moved = (fix: Fix): Fix => {
    const shown = shiftedFix(fix, start);
    const there = emboldens(shown) ? emboldened(document.format, shown) : shown;
    return breaksLines(there) ? laidOut(document, placed, there) : there;
  };
  const finding = {
    rule: found.rule?.id ?? 'internal',
    group: found.rule?.group ?? null,
    severity: found.severity,
    message: found.message,
    why: found.note ?? found.rule?.why ?? '',
    at: source(start + found.place.start, start + found.place.end),
    ...(key !== undefined && { place: key }),
    related,
    fingerprint: found.fingerprint,
    suppressed: null,
  };
  return withFixes(finding, () => found.fixes().map(moved));
}

const shiftedFix = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map(edit => ({ start: edit.start + by, end: edit.end + by, text: edit.text })),
});

/** By start, end and rule. */
export const inOrder = (one: Finding, two: Finding): number =>
  one.at.start - two.at.start ||
  one.at.end - two.at.end ||
  (one.rule < two.rule ? -1 : one.rule > two.rule ? 1 : 0);

/**
 * Each span is reported once: of the findings about exactly the same text, those of the rule of greatest weight stay.
 * What no rule made stays in any case.
 */
function onePerSpan(sorted: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept[kept.length - 1];
    const isRepeat =
      last?.at.start === finding.at.start &&
      last.at.end === finding.at.end &&
      last.rule !== finding.rule &&
      last.group !== null &&
      finding.group !== null;
    if (!isRepeat) kept.push(finding);
    else if (SEVERITY_WEIGHT[finding.severity] > SEVERITY_WEIGHT[last.severity])
      kept[kept.length - 1] = finding;
  }
  return kept;
}

/** Findings with the same fingerprint are counted, so that each one has its own. */
export function withRepeatsCounted(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const count = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : varied(finding, { fingerprint: repeated(finding.fingerprint, count) });
  });
}
