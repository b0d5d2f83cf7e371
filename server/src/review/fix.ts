import type { Finding, Fix, SourceEdit } from '@fineprint/rules/kit/finding';

/** How often a text is reviewed again after fixing before fixing stops: fixes of fixes are rare. */
const ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** Number of fixes applied. */
  readonly applied: number;
  readonly rounds: number;
}

/** The text with the safe fix of each finding applied, again and again until none is left. */
export function fixText(
  text: string,
  review: (text: string) => readonly Finding[],
  limit: number = ROUNDS,
): Fixed {
  let current = text;
  let applied = 0;
  for (let round = 1; round <= limit; round++) {
    const step = applyFixes(current, review(current));
    if (step.applied === 0) return { text: current, applied, rounds: round };
    current = step.text;
    applied += step.applied;
  }
  return { text: current, applied, rounds: limit };
}

/** One round. */
function applyFixes(
  text: string,
  findings: readonly Finding[],
): { readonly text: string; readonly applied: number } {
  const chosen = safeFixesOf(findings);
  return {
    text: applyEdits(
      text,
      chosen.flatMap(({ fix }) => fix.edits),
    ),
    applied: chosen.length,
  };
}

/** What one round applies: the safe fix of each finding that is not suppressed. Of two that overlap, neither. */
export function safeFixesOf(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly fix: Fix }[] {
  const offers = findings.flatMap(finding => {
    const fix = finding.suppressed === null ? safeFix(finding) : undefined;
    return fix === undefined ? [] : [{ finding, fix }];
  });
  const kept = new Set(withoutOverlaps(offers.map(({ fix }) => fix)));
  return offers.filter(({ fix }) => kept.has(fix));
}

/** The first safe fix of a finding, or undefined. */
export const safeFix = (finding: Finding): Fix | undefined =>
  finding.fixes.find(fix => fix.safety === 'safe' && fix.edits.length > 0);

/** The text with edits applied. Edits must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  const sorted = [...edits].sort((one, two) => one.start - two.start || one.end - two.end);
  let out = '';
  let from = 0;
  for (const edit of sorted) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}

/** The fixes that touch no other: where two overlap or insert at the same place, both are dropped. */
function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const all = fixes
    .flatMap((fix, owner) => fix.edits.map(edit => ({ owner, edit })))
    .sort((one, two) => one.edit.start - two.edit.start || one.edit.end - two.edit.end);
  const clashing = new Set<number>();
  let reach = { end: -1, owner: -1 };
  for (const { owner, edit } of all) {
    if (
      reach.owner !== owner &&
      (edit.start < reach.end || (edit.start === reach.end && edit.start === edit.end))
    ) {
      clashing.add(owner).add(reach.owner);
    }
    if (edit.end >= reach.end) reach = { end: edit.end, owner };
  }
  return fixes.filter((_, owner) => !clashing.has(owner));
}
