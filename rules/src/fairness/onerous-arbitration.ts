import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, type DocumentReport, type Placed, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { inARow } from '../onerous/advice.ts';
import {
  agreesToArbitrate,
  explainsDisputes,
  isForBusiness,
  isNotice,
  isUndoing,
  keepsSmallClaims,
} from '../onerous/clause.ts';
import { WAKES } from '../onerous/kinds.ts';
import { reportKind, reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';
import { holds, type WordClass, wordClass } from '../language/word-class.ts';
import { isRunInTitle } from '../onerous/standing.ts';

const WHY =
  'The customer gives up a judge, a jury, an appeal, or a claim together with others. Courts and regulators look hard at whether such a term could be seen and understood.';

/** What one block adds: a title, terms, or how the customer opts out. */
interface Fact extends InSection {
  readonly terms: readonly Term[];
  readonly optsOut: boolean;
  /** It says in plain words what the customer gives up. */
  readonly explains: boolean;
  readonly keepsSmallClaims: boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'message'>;
  readonly takes: Taken;
  /** A plain summary stands in the same block. */
  readonly isSummed: boolean;
  /** A title at the start of the paragraph names it. */
  readonly isNamed: boolean;
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
    const explains = explainsDisputes(block);
    const keeps = keepsSmallClaims(block);
    const isEmpty = terms.length === 0 && title === null && !optsOut && !explains && !keeps;
    return isEmpty ? null : { title, terms, optsOut, explains, keepsSmallClaims: keeps };
  },
  check(facts) {
    if (facts.every(({ fact }) => fact.terms.length === 0)) return [];
    const optsOut = facts.some(({ fact }) => fact.optsOut);
    const keeps = facts.some(({ fact }) => fact.keepsSmallClaims);
    return sectionsOf(facts).flatMap(({ titles, facts: placed }) => {
      const explains = placed.some(({ fact }) => fact.explains);
      return reportsOf(placed, { titles: titles.join(' '), optsOut, keeps, explains });
    });
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
      bad: '## Disputes\n\nArbitration decides every claim, except that you may use a small claims court. You agree to arbitrate all other claims.',
    },
    {
      ok: 'If the class action waiver is found to be unenforceable, the courts decide.',
      because: 'It says what holds when the term does not.',
    },
    {
      ok: 'You have the right to opt out of arbitration and the class action waiver within 30 days.',
      because: 'It says how to get out of it.',
    },
    {
      ok: 'You agree to the arbitration agreement that is described in section 15.',
      because: 'It points to the term.',
    },
    {
      ok: '## Arbitration\n\nAny dispute will be resolved by binding arbitration rather than in court. You may opt out of arbitration within 30 days.',
      because: 'The heading names it, the words are plain, and the customer can opt out.',
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
  isUndoing(sentence) ||
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
    const isNamed = runInTitle(block);
    return [
      { report: { at, ...(note !== undefined && { note }), rewrites }, takes: taken, isSummed, isNamed },
    ];
  }
  return [];
}

/** True where a title runs into the paragraph and names what it takes. */
function runInTitle(block: Block): boolean {
  const [first] = block.sentences;
  return first !== undefined && isRunInTitle(first, block) && NAMED.test(first.text);
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

/** What stands around the terms of a section. */
interface Around {
  readonly titles: string;
  readonly optsOut: boolean;
  /** Small claims may still go to court. */
  readonly keeps: boolean;
  readonly explains: boolean;
}

/** One report for each thing that a section takes: on its first term. */
function reportsOf(facts: readonly Placed<Fact>[], around: Around): readonly DocumentReport[] {
  const terms = facts.flatMap(({ block, fact }) => fact.terms.map(term => ({ block, term })));
  return TAKEN.flatMap(takes => {
    const first = terms.find(({ term }) => term.takes === takes);
    return first === undefined ? [] : reportOn(first.term, first.block, around);
  });
}
const TAKEN: readonly Taken[] = ['court', 'together', 'jury'];

function reportOn(
  { report, takes, isSummed, isNamed }: Term,
  block: number,
  { titles, optsOut, keeps, explains }: Around,
): readonly DocumentReport[] {
  const wanted = [
    ...(isSummed || explains ? [] : ['put a plain summary above this term']),
    ...(isNamed || NAMED.test(titles) ? [] : [`give it a heading that names ${NAMES[takes]}`]),
    ...(optsOut || takes !== 'court' ? [] : ['say whether they can opt out']),
  ];
  if (wanted.length === 0) return [];
  const advice = inARow(wanted);
  const takesWhat = takes === 'court' && keeps ? SMALL_KEPT : TAKES[takes];
  const message = `${takesWhat} ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
  return [{ ...report, block, message, ...(explains && { severity: 'info' }) }];
}

const SMALL_KEPT = 'The customer gives up going to court here, but for small claims.';
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
/** A title that names one of the three is seen by whoever looks for them. */
const NAMED = /arbitra|\bclass\b|individual|\btogether\b|\bjury\b/i;
