import type { Finding, Fix } from '@fineprint/rules/kit/finding';
import { prose } from '@fineprint/rules/kit/span';
import { placeSpan } from './place.ts';
import type { Look, PlainOptions } from './plain-version.ts';
import type { Offer } from './units.ts';

/** The fix of each finding that this level may apply; none in headings, which links and other texts name. */
export function offersIn(
  { document, findings }: Look,
  { level, within, together }: PlainOptions,
): readonly Offer[] {
  const headings = document.blocks
    .filter(({ block }) => block.shape === 'heading')
    .map(({ block, start }) => ({ start, end: start + placeSpan(block, prose(0, block.prose.length)).end }));
  return findings.flatMap(finding => {
    if (finding.suppressed !== null || !WORDING.has(finding.group ?? '') || CHOICES.has(finding.rule))
      return [];
    if (within !== undefined && (finding.at.end <= within.start || within.end <= finding.at.start)) return [];
    const safe = finding.fixes.find(({ safety, edits }) => safety === 'safe' && edits.length > 0);
    const isHeading = headings.some(({ start, end }) => start <= finding.at.start && finding.at.end <= end);
    const fix = safe ?? (level === 'safe' || isHeading ? undefined : onlyReview(finding, together));
    return fix === undefined ? [] : [{ finding, fix }];
  });
}

/** The fix for a person to accept; none where there are several, as then the author has to choose. */
function onlyReview({ rule, fixes }: Finding, together: ReadonlySet<string>): Fix | undefined {
  const [first, second] = fixes.filter(({ safety }) => safety === 'review');
  const isChoice = second !== undefined && !together.has(rule);
  return first === undefined || first.edits.length === 0 || isChoice ? undefined : first;
}

/** These say how a text is worded; the other groups say what it should hold. */
const WORDING: ReadonlySet<string> = new Set(['reading', 'legalese', 'help', 'tone']);
/** Whom a text addresses is a choice for the whole document, and what “hereunder” points to one for its author. */
const CHOICES: ReadonlySet<string> = new Set([
  'here-there-reference',
  'impersonal-customer',
  'impersonal-company',
  'reader-address-mixed',
]);
