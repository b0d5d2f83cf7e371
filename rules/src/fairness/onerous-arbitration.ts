import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { WAKES } from '../onerous/kinds.ts';
import { agreesToArbitrate, isForBusiness, isNotice } from '../onerous/clause.ts';
import { firstReport, reportKind, reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';

const WHY =
  'The customer gives up a judge, a jury, an appeal, or a claim together with others. Courts and regulators look hard at whether such a term could be seen and understood.';

export default defineRule({
  id: 'onerous-arbitration',
  group: 'fairness',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  consumerOnly: true,
  summary: 'A term that sends disputes to arbitration, or rules out class actions or a jury.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (q). CMA37, unfair contract terms guidance, part 5. CLAUDETTE: arbitration.',
  options: {},
  wakes: [...WAKES.arbitration, ...WORDINGS.together.wakes],
  check(block) {
    const arbitration = firstReport(block, sentence => {
      const [report] = reportKind('arbitration', sentence, block, COURT, WHY);
      if (report === undefined || isAside(sentence) || !agreesToArbitrate(sentence)) return NONE;
      return [withSummary(report, NOT_COURT, sentence, block)];
    });
    const together = firstReport(block, sentence => {
      const [report] = reportWorded('together', [], sentence, block, TOGETHER, WHY);
      if (report === undefined || isAside(sentence)) return NONE;
      return [withSummary(report, ALONE, sentence, block)];
    });
    return together.length === 0 ? arbitration : [...arbitration, ...together];
  },
  examples: [
    {
      bad: 'Any dispute shall be finally resolved by binding arbitration.',
      good: 'You can take us to court.',
      accepted:
        'Arbitration, not court: an arbitrator decides disputes, not a judge. Any dispute shall be finally resolved by binding arbitration.',
    },
    {
      bad: 'You waive any right to a class action.',
      accepted:
        'On your own: you can bring a claim only for yourself, not together with other customers. You waive any right to a class action.',
    },
    { bad: 'You agree to resolve claims individually.' },
    { ok: 'You may choose mediation.', because: 'The customer chooses, and nothing is decided for them.' },
    { ok: 'The first-class carriage is at the front.', because: 'It is a class of another kind.' },
    {
      ok: 'The arbitration will be held in English in Geneva.',
      because: 'It says how it is held, not that the customer agrees to it.',
    },
    {
      ok: 'These terms include an arbitration clause in section 9.',
      because: 'It announces the term, as a summary should.',
    },
    {
      ok: 'An arbitrator wrote the book about it.',
      because: 'No dispute is sent to arbitration.',
    },
  ],
});

const COURT =
  'The customer gives up going to court here. Put a plain summary above this term, under a heading that names arbitration, and say how to opt out.';
const TOGETHER =
  'The customer gives up a claim together with others, or a jury, here. Put a plain summary above this term, under a heading that names it.';

const NOT_COURT = 'Arbitration, not court: an arbitrator decides disputes, not a judge. ';
const ALONE = 'On your own: you can bring a claim only for yourself, not together with other customers. ';
const SUMMARIES = [NOT_COURT, ALONE];

/** A plain summary, a notice at the top, or a term for businesses. */
const isAside = (sentence: Sentence): boolean =>
  SUMMARIES.some(summary => sentence.text.startsWith(summary.slice(0, 20))) ||
  isNotice(sentence) ||
  isForBusiness(sentence);

/** Offers the summary once in a block, and only where the sentence is about what the summary says. */
function withSummary(report: Report, summary: string, sentence: Sentence, block: Block): Report {
  if (block.prose.includes(summary.slice(0, 20))) return report;
  const isAbout =
    summary === NOT_COURT
      ? /\b(?:resolved|determined|settled|decided)\b.*\barbitration\b/i.test(sentence.text) &&
        !/\b(?:may|elect|unless|except)\b/i.test(sentence.text)
      : /\bclass\b/i.test(sentence.text);
  if (!isAbout) return report;
  const rewrite: Rewrite = {
    title: 'Insert a plain summary before this term',
    safety: 'review',
    edits: [{ at: prose(sentence.start, sentence.start), text: summary }],
  };
  return { ...report, rewrites: [rewrite] };
}
