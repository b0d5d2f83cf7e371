import { isSigned } from '../../rules/src/contract/signature.ts';
import type { SourceEdit } from '../../rules/src/kit/finding.ts';
import type { Receipt } from '../../rules/src/meaning/receipt.ts';
import { applyEdits, safeFixesOf } from '../../server/src/review/fix.ts';
import { fingerprintOf } from '../../server/src/review/fingerprint.ts';
import { fixJudgeOf } from '../../server/src/review/fix-receipts.ts';
import { createJudge } from '../../server/src/review/judge.ts';
import { oldOffset, type Region, withEdits } from '../../server/src/review/regions.ts';
import { changedTable } from '../../server/src/review/tables.ts';
import { touchedBy, unitsOf } from '../../server/src/review/units.ts';
import { createReviewer, type FileReview } from '../../server/src/reviewer.ts';
import type { Key } from '../verdicts/draw.ts';
import type { FixSort } from '../verdicts/verdict.ts';

/** A passage before and after a fix, to be judged by a reader. */
export interface SampledFix extends Key {
  readonly sort: FixSort;
  readonly review: FileReview;
  /** Where the passage stands in the document as it is. */
  readonly at: { readonly start: number; readonly end: number };
  readonly before: string;
  readonly after: string;
  /** What the quick fix is called; null for safe fixes, which are applied unasked. */
  readonly title: string | null;
  /** The other rewrites that the finding offers. */
  readonly others: readonly string[];
  readonly receipt: Receipt;
}

/** All that readers may judge in a document: what `check --fix` does to it, and what a person is asked to accept. */
export const fixesOf = (review: FileReview): readonly SampledFix[] => [
  ...safeOf(review),
  ...reviewOf(review),
];

/** How often `check --fix` looks at a text again. */
const ROUNDS = 10;

/** The passages that `check --fix` changes; none where it leaves the file as it is. */
function safeOf(review: FileReview): readonly SampledFix[] {
  const { document, kind, path, config } = review;
  if (isSigned(document.blocks)) return [];
  const reviewer = createReviewer(undefined, { once: true });
  let current = review;
  let regions: readonly Region[] = [];
  const rules = new Map<number, Set<string>>();
  for (let round = 0; round < ROUNDS; round++) {
    const step = stepOf(current);
    if (step.length === 0) break;
    for (const { start, ids } of step) {
      const at = oldOffset(regions, start);
      rules.set(at, new Set([...(rules.get(at) ?? []), ...ids]));
    }
    regions = withEdits(regions, step);
    current = reviewer.review(applyEdits(current.document.text, step), { path, config });
  }
  if (changedTable(document, current.document) !== null) return [];
  const judge = createJudge(document, { kind, roles: config.roles });
  return regions.flatMap(({ from, to }): readonly SampledFix[] => {
    const before = document.text.slice(from.start, from.end);
    const after = current.document.text.slice(to.start, to.end);
    const ids = [...rules]
      .filter(([at]) => from.start <= at && at <= from.end)
      .flatMap(([, own]) => [...own]);
    if (before === after) return [];
    const receipt = judge(before, after);
    return [
      sampled({ sort: 'safe-fix', review, at: from, before, after, title: null, others: [], receipt }, ids),
    ];
  });
}

/** One round of `check --fix` as edits of whole sentences, with the rules that make them. */
function stepOf({
  document,
  findings,
}: FileReview): readonly (SourceEdit & { readonly ids: readonly string[] })[] {
  return unitsOf(document, safeFixesOf(findings)).map(({ start, end, offers }) => {
    const edits = offers.flatMap(({ fix }) => fix.edits);
    const moved = edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
    const text = applyEdits(document.text.slice(start, end), moved);
    return { start, end, text, ids: offers.map(({ finding }) => finding.rule) };
  });
}

/** The first rewrite for review of each finding, as the lock lets it be offered. */
function reviewOf(review: FileReview): readonly SampledFix[] {
  const { document } = review;
  const judge = fixJudgeOf(review);
  return review.findings.flatMap((finding): readonly SampledFix[] => {
    if (finding.suppressed !== null) return [];
    const [fix, ...others] = judge(finding).fixes.filter(({ safety }) => safety === 'review');
    const at = fix === undefined ? null : touchedBy(document, fix.edits);
    if (fix === undefined || fix.receipt === null || at === null) return [];
    const moved = fix.edits.map(edit => ({
      start: edit.start - at.start,
      end: edit.end - at.start,
      text: edit.text,
    }));
    const before = document.text.slice(at.start, at.end);
    const after = applyEdits(before, moved);
    const { title, receipt } = fix;
    const rest = others.map(other => other.title);
    return [
      sampled({ sort: 'review-fix', review, at, before, after, title, others: rest, receipt }, [
        finding.rule,
      ]),
    ];
  });
}

function sampled(fix: Omit<SampledFix, keyof Key>, ids: readonly string[]): SampledFix {
  const rule = `${fix.sort}:${[...new Set(ids)].sort().join('+')}`;
  return { ...fix, rule, hash: fingerprintOf(fix.sort, fix.before, fix.after) };
}
