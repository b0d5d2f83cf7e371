import type { Block, Sentence } from '@fineprint/rules/kit/document';
import type { Fix } from '@fineprint/rules/kit/finding';
import type { Rewrite } from '@fineprint/rules/kit/rewrite';
import {
  type BlockRule,
  type Report,
  type Rule,
  rewritesOf,
  type SentenceRule,
  type Severity,
  SEVERITY_WEIGHT,
} from '@fineprint/rules/kit/rule';
import { prose, type Span } from '@fineprint/rules/kit/span';
import { fingerprintOf } from './fingerprint.ts';
import { lockedReports } from './lock.ts';
import { once } from '@fineprint/rules/kit/once';
import { type Place, placeRewrite, placeSpan } from './place.ts';
import type { Active, Plan } from './plan.ts';

/** A finding in offsets counted from its block's start, ready to be shifted to where the block stands. */
export interface BlockFinding {
  readonly rule: Rule | null;
  readonly severity: Severity;
  readonly message: string;
  readonly note: string | null;
  readonly prose: Span<'prose'>;
  readonly place: Place;
  /** Made when somebody first asks for them: most reports and every keystroke go without. */
  readonly fixes: () => readonly Fix[];
  readonly fingerprint: string;
}

export interface BlockReview {
  readonly findings: readonly BlockFinding[];
}

/**
 * The findings of all sentence and block rules in one block. Looks at nothing else, so it is cached with the block.
 * Rules about single words leave block quotes alone: quoted law is as it is.
 */
export function reviewBlock(block: Block, plan: Plan): BlockReview {
  const cached = plan.reviews.get(block);
  if (cached !== undefined) return cached;
  const made: Made[] = [];
  const internal: BlockFinding[] = [];
  if (block.english) {
    // Each runs for every sentence: calls cost V8 less than the steps of a loop until it has optimised both.
    block.sentences.forEach(sentence => {
      plan.sentenceRules(sentence.words, active => {
        if (block.shape === 'quote' && active.rule.yieldsToTerms === true) return;
        checkSentence(sentence, block, active, made, internal);
      });
    });
    plan.blockRules(block.words, active => {
      checkBlock(block, active, made, internal);
    });
  }
  const review = { findings: withoutRepeats([...locked(block, made), ...internal]) };
  plan.reviews.set(block, review);
  return review;
}

/** A report of any rule as a finding of its block. `fixes` makes its fixes when somebody asks for them. */
export function findingOf(
  block: Block,
  active: Active,
  report: Omit<Report, 'rewrites'>,
  fixes: () => readonly Fix[],
): BlockFinding {
  const at = clamp(report.at, block.prose.length);
  const place = placeSpan(block, at);
  const sentence = sentenceAt(block, at);
  return {
    rule: active.rule,
    severity: active.fixedSeverity ? active.severity : (report.severity ?? active.severity),
    message: report.message,
    note: report.note ?? null,
    prose: at,
    place,
    fingerprint: fingerprintOf(
      active.rule.id,
      sentence?.text ?? block.prose,
      block.prose.slice(at.start, at.end) + (report.key === undefined ? '' : `\n${report.key}`),
    ),
    fixes: once(fixes),
  };
}

/** The one finding that stands for a rule that threw: the others go on. */
export function internalFinding(block: Block, rule: Rule): BlockFinding {
  const at = prose(0, block.prose.length);
  return {
    rule: null,
    severity: 'warning',
    message: `The rule “${rule.id}” failed here and was skipped. This is a fault in Fineprint, not in your text.`,
    note: null,
    prose: at,
    place: placeSpan(block, at),
    fixes: () => [],
    fingerprint: fingerprintOf('internal', block.prose, rule.id),
  };
}

/** A report with the rule that made it. */
interface Made {
  readonly active: Active;
  readonly report: Report;
}

function checkSentence(
  sentence: Sentence,
  block: Block,
  active: Active<SentenceRule>,
  made: Made[],
  internal: BlockFinding[],
): void {
  try {
    addReports(active, active.rule.check(sentence, block, active.context), made);
  } catch {
    addInternal(block, active, internal);
  }
}

function checkBlock(block: Block, active: Active<BlockRule>, made: Made[], internal: BlockFinding[]): void {
  try {
    addReports(active, active.rule.check(block, active.context), made);
  } catch {
    addInternal(block, active, internal);
  }
}

function addReports(active: Active, reports: readonly Report[], made: Made[]): void {
  if (reports.length > 0) for (const report of reports) made.push({ active, report });
}

function addInternal(block: Block, active: Active, internal: BlockFinding[]): void {
  const failed = internalFinding(block, active.rule);
  if (!internal.some(finding => finding.fingerprint === failed.fingerprint)) internal.push(failed);
}

/** Reports as findings. The meaning lock judges their safe fixes when the first fix of the block is asked for. */
function locked(block: Block, made: readonly Made[]): readonly BlockFinding[] {
  const [first] = made;
  if (first === undefined) return [];
  const judged = once(() => {
    const offered = made.map(({ report }) => ({ at: report.at, rewrites: rewritesOf(report) }));
    return lockedReports(block, offered, first.active.context.kind);
  });
  return made.map(({ active, report }, index) =>
    findingOf(block, active, report, () =>
      (report.rewrites === undefined ? [] : (judged()[index]?.rewrites ?? [])).map(rewrite =>
        placeRewrite(block, askedIn(block, rewrite)),
      ),
    ),
  );
}

/** A heading is named by links and other texts: what would change it is for a person to accept. */
const askedIn = ({ shape }: Block, rewrite: Rewrite): Rewrite =>
  shape === 'heading' && rewrite.safety === 'safe' ? { ...rewrite, safety: 'review' } : rewrite;

/** Two language rules that say something about exactly the same words: the one of greater weight stays. */
function withoutRepeats(findings: readonly BlockFinding[]): readonly BlockFinding[] {
  if (findings.length < 2) return findings;
  return findings.filter(
    (finding, index) =>
      !findings.some((other, otherIndex) => otherIndex !== index && hides(other, otherIndex, finding, index)),
  );
}

function hides(one: BlockFinding, oneIndex: number, two: BlockFinding, twoIndex: number): boolean {
  if (one.prose.start !== two.prose.start || one.prose.end !== two.prose.end) return false;
  if (one.rule === null || two.rule === null) return false;
  if (one.rule.group === 'fairness' || two.rule.group === 'fairness') return false;
  const difference = SEVERITY_WEIGHT[one.severity] - SEVERITY_WEIGHT[two.severity];
  return difference > 0 || (difference === 0 && oneIndex < twoIndex);
}

function clamp(at: Span<'prose'>, length: number): Span<'prose'> {
  if (at.start >= 0 && at.end <= length && at.start <= at.end) return at;
  const start = Math.min(Math.max(at.start, 0), length);
  return prose(start, Math.min(Math.max(at.end, start), length));
}

/** The sentence that a span begins in or meets first. */
export function sentenceAt(block: Block, at: Span<'prose'>): Sentence | undefined {
  return block.sentences.find(sentence => at.start < sentence.end && at.end > sentence.start);
}
