import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, type DocumentReport, type Placed, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { inARow } from '../onerous/advice.ts';
import { agreesToArbitrate, isForBusiness, isNotice } from '../onerous/clause.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind, reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';
import { holds, type WordClass, wordClass } from '../language/word-class.ts';

const WHY =
  'The customer gives up a judge, a jury, an appeal, or a claim together with others. Courts and regulators look hard at whether such a term could be seen and understood.';

/** What one block adds: a title, terms, or how the customer opts out. */
interface Fact extends InSection {
  readonly terms: readonly Term[];
  readonly optsOut: boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'message'>;
  readonly takes: Taken;
  /** A plain summary stands in the same block. */
  readonly isSummed: boolean;
}

type Taken = 'court' | 'together' | 'jury';

export default defineRule({
  id: 'onerous-arbitration',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  consumerOnly: true,
  summary: 'A term that sends disputes to arbitration, or rules out class actions or a jury.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (q). CMA37, unfair contract terms guidance, part 5. CLAUDETTE: arbitration.',
  options: {},
  collect(block): Fact | null {
    const terms = termsOf(block);
    const title = terms.length === 0 ? titleOf(block) : null;
    const optsOut = block.prose.includes('rbitra') && OPT_OUT.test(block.prose);
    return terms.length === 0 && title === null && !optsOut ? null : { title, terms, optsOut };
  },
  check(facts) {
    const optsOut = facts.some(({ fact }) => fact.optsOut);
    return sectionsOf(facts).flatMap(({ titles, facts: placed }) =>
      placed.flatMap(one => reportsOf(one, titles.join(' '), optsOut)),
    );
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
      ok: '## Arbitration\n\nArbitration, not court: an arbitrator decides disputes, not a judge. Any dispute shall be finally resolved by binding arbitration.\n\nYou can opt out of arbitration within 30 days: email us.',
      because: 'The heading, the plain summary and the way to opt out are all there.',
    },
    {
      ok: 'The parties may agree to settle a dispute by arbitration.',
      because: 'Nobody has to.',
    },
    {
      ok: 'An arbitrator wrote the book about it.',
      because: 'No dispute is sent to arbitration.',
    },
  ],
});

const NOT_COURT = 'Arbitration, not court: an arbitrator decides disputes, not a judge. ';
const ALONE = 'On your own: you can bring a claim only for yourself, not together with other customers. ';
const SUMMARIES = [NOT_COURT, ALONE];

/** A plain summary, a notice at the top, or a term for businesses. */
const isAside = (sentence: Sentence): boolean =>
  SUMMARIES.some(summary => sentence.text.startsWith(summary.slice(0, 20))) ||
  isNotice(sentence) ||
  isForBusiness(sentence);

const OPT_OUT =
  /\b(?:opt(?:ing)?[ -]out|reject|decline)\b[^.]{0,80}\barbitra|\barbitra\w*\b[^.]{0,120}\b(?:opt(?:ing)?[ -]out|reject this)\b/i;

/** The first term of each kind in a block. */
function termsOf(block: Block): readonly Term[] {
  if (!block.english) return [];
  const court = firstTerm(block, 'court', sentence => {
    const reports = reportKind('arbitration', sentence, block, '', WHY);
    return agreesToArbitrate(sentence) ? reports : [];
  });
  const together = firstTerm(block, 'together', sentence =>
    reportWorded('together', [], sentence, block, '', WHY),
  );
  return [...court, ...together];
}

function firstTerm(
  block: Block,
  takes: 'court' | 'together',
  reportsOn: (sentence: Sentence) => readonly Report[],
): readonly Term[] {
  for (const sentence of block.sentences) {
    if (!holds(sentence.words, WAKING[takes]) || isAside(sentence)) continue;
    const [report] = reportsOn(sentence);
    if (report === undefined) continue;
    const { at, note } = report;
    const taken = takes === 'together' ? togetherOrJury(block.prose.slice(at.start, at.end)) : takes;
    const summary = taken === 'court' ? NOT_COURT : ALONE;
    const isSummed = block.prose.includes(summary.slice(0, 20));
    const rewrites = isSummed || !fitsSummary(takes, sentence) ? [] : [insert(summary, sentence)];
    return [{ report: { at, ...(note !== undefined && { note }), rewrites }, takes: taken, isSummed }];
  }
  return [];
}

const togetherOrJury = (text: string): Taken =>
  /\bjury\b/i.test(text) && !/\bclass|\brepresentative\b|\bindividual/i.test(text) ? 'jury' : 'together';

/** Words of which one stands in every such term: other sentences are not read. */
const WAKING: Readonly<Record<'court' | 'together', WordClass>> = {
  court: wordClass(WAKES.arbitration),
  together: wordClass(WORDINGS.together.wakes),
};

/** True where a sentence of its own is about what the summary says. */
function fitsSummary(takes: 'court' | 'together', { text }: Sentence): boolean {
  if (!/[.!?)”"]$/.test(text)) return false;
  if (takes === 'together') return /\bclass\b/i.test(text);
  return (
    /\b(?:resolved|determined|settled|decided)\b.*\barbitration\b/i.test(text) &&
    !/\b(?:may|elect|unless|except)\b/i.test(text)
  );
}

const insert = (summary: string, { start }: Sentence): Rewrite => ({
  title: 'Insert a plain summary before this term',
  safety: 'review',
  edits: [{ at: prose(start, start), text: summary }],
});

/** The reports on the terms of a block; `titles` are the headings above it. */
function reportsOf(
  { block, fact }: Placed<Fact>,
  titles: string,
  optsOut: boolean,
): readonly DocumentReport[] {
  return fact.terms.flatMap(({ report, takes, isSummed }) => {
    const wanted = [
      ...(isSummed ? [] : ['put a plain summary above this term']),
      ...(NAMED[takes].test(titles) ? [] : [`give it a heading that names ${NAMES[takes]}`]),
      ...(optsOut || takes !== 'court' ? [] : ['say how to opt out']),
    ];
    const first = wanted[0] ?? '';
    if (first === '') return [];
    const advice = inARow(wanted);
    return [
      { ...report, block, message: `${TAKES[takes]} ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.` },
    ];
  });
}

const TAKES: Readonly<Record<Taken, string>> = {
  court: 'The customer gives up going to court here.',
  together: 'The customer gives up a claim together with others here.',
  jury: 'The customer gives up a trial before a jury here.',
};
const NAMES: Readonly<Record<Taken, string>> = {
  court: 'arbitration',
  together: 'class actions',
  jury: 'the jury',
};
const NAMED: Readonly<Record<Taken, RegExp>> = {
  court: /arbitra/i,
  together: /\bclass\b|individual|\btogether\b/i,
  jury: /\bjury\b/i,
};
