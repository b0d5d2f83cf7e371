import type { Finding, Fix } from '@fineprint/rules/kit/finding';
import { prose } from '@fineprint/rules/kit/span';
import { placeSpan } from './place.ts';
import type { Look, PlainOptions } from './plain-version.ts';
import type { Offer } from './units.ts';

/**
 * The fix of each finding that this level may apply; none in headings, which links and other texts name. `keeps` says
 * whether an offer alone keeps the meaning.
 */
export function offersIn(
  { document, findings }: Look,
  { level, within, together }: PlainOptions,
  keeps: (offer: Offer) => boolean,
): readonly Offer[] {
  const headings = document.blocks
    .filter(({ block }) => block.shape === 'heading')
    .map(({ block, start }) => ({ start, end: start + placeSpan(block, prose(0, block.prose.length)).end }));
  return findings.flatMap(finding => {
    if (finding.suppressed !== null || !WORDING.has(finding.group ?? '') || CHOICES.has(finding.rule))
      return [];
    if (within !== undefined && (finding.at.end <= within.start || within.end <= finding.at.start)) return [];
    const safe = finding.fixes.find(
      ({ safety, edits, breaksSurely }) => (safety === 'safe' || breaksSurely === true) && edits.length > 0,
    );
    const isHeading = headings.some(({ start, end }) => start <= finding.at.start && finding.at.end <= end);
    const fix = safe ?? (level === 'safe' ? undefined : reviewFix(finding, together, keeps));
    return fix === undefined || isHeading ? [] : [{ finding, fix }];
  });
}

/**
 * The fix for a person to accept. Of several words for the same, it is the best one that keeps the meaning; of other
 * fixes there has to be one alone, as else the author has to choose.
 */
function reviewFix(
  finding: Finding,
  together: ReadonlySet<string>,
  keeps: (offer: Offer) => boolean,
): Fix | undefined {
  const fixes = finding.fixes.filter(({ safety, edits }) => safety === 'review' && edits.length > 0);
  const [first, second] = fixes;
  if (second === undefined || together.has(finding.rule)) return first;
  return RANKED.has(finding.rule) ? fixes.find(fix => keeps({ finding, fix })) : undefined;
}

/** These say how a text is worded; the other groups say what it should hold. */
const WORDING: ReadonlySet<string> = new Set(['reading', 'legalese', 'help', 'tone']);
/** Their fixes stand in order, the best first: words of the lists; two sentences before a list. */
const RANKED: ReadonlySet<string> = new Set([
  'complex-word',
  'wordy-phrase',
  'redundancy',
  'nominalisation',
  'doublet',
  'legalese-archaic',
  'latin-term',
  'filler-phrase',
  'sentence-too-long',
]);
/** Whom a text addresses is a choice for the whole document, and what “hereunder” points to one for its author. */
const CHOICES: ReadonlySet<string> = new Set([
  'here-there-reference',
  'impersonal-customer',
  'impersonal-company',
  'reader-address-mixed',
  'passive-no-actor',
]);
