import type { Block } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { advise } from '../onerous/advice.ts';
import { type Changed, changedBy } from '../onerous/change.ts';
import {
  deniesNotice,
  givesReason,
  type Hints,
  hintsIn,
  isMinorChange,
  letsLeave,
  mayGoOn,
  NOTHING_PROMISED,
  type Promised,
  promisedIn,
} from '../onerous/promise.ts';
import { reportKind } from '../onerous/report.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';

const WHY =
  'The customer agreed to one thing and can be given another. Regulators treat such a term as unfair where it gives no valid reason, no notice in good time and no way out without cost.';

/** What one block adds: a title, a term, or what it promises about changes. */
interface Fact extends InSection {
  readonly term: Term | null;
  /** Read beside a term alone. */
  readonly promised: () => Promised;
  /** It may go on with what the block above says. */
  readonly goesOn: () => boolean;
  readonly hints: Hints;
  /** It lets customers leave whenever they like. */
  readonly letsLeave: () => boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
  readonly what: Changed;
  readonly deniesNotice: boolean;
  readonly givesReason: boolean;
  /** How long its sentence is: a document’s own summary is shorter than the term that it sums up. */
  readonly length: number;
}

export default defineRule({
  id: 'onerous-unilateral-change',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', privacy: 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the business alone may change the terms, the price or the service.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (j) to (l). CLAUDETTE: unilateral change. Regulation (EU) 2019/1150, article 3: 15 days.',
  options: {},
  collect(block): Fact | null {
    const term = termOf(block);
    const title = term === null ? titleOf(block) : null;
    const hints = hintsIn(block);
    if (term === null && title === null && !hints.promises && !hints.pays) return null;
    return {
      title,
      term,
      promised: once(() => (hints.promises ? promisedIn(block) : NOTHING_PROMISED)),
      goesOn: () => mayGoOn(block),
      hints,
      letsLeave: () => hints.promises && letsLeave(block),
    };
  },
  check(facts) {
    if (facts.every(({ fact }) => fact.term === null)) return [];
    const deal: Deal = {
      isPaid: facts.filter(({ fact }) => fact.hints.pays).length >= FEWEST_PAYING,
      letsLeave: facts.some(({ fact }) => fact.letsLeave()),
    };
    return sectionsOf(facts).flatMap(section => reportsOf(section.facts, deal));
  },
  examples: [
    {
      bad: 'We may modify these terms at any time without notice.',
      good: 'These terms stay as they are until you agree to new ones.',
    },
    { bad: 'Our fees are subject to change at our discretion.' },
    { bad: 'We reserve the right to change the features of the service at any time.' },
    { bad: 'We may change the price. We will give you at least 30 days’ notice by email.' },
    {
      bad: 'You pay each month.\n\nYour fee buys a licence.\n\nWe may revise these terms. We post the new text on our website, so please check it regularly.',
    },
    { ok: 'You may change your plan at any time.', because: 'The customer makes the change.' },
    {
      ok: 'We may change the price.\n\nWe will tell you 30 days before. If you do not agree, you can cancel without paying.',
      because: 'The paragraph below gives notice and a way out.',
    },
    {
      ok: '## Summary\n\nWe may change these terms now and then.',
      because: 'It sums up the term that stands in full below.',
    },
    {
      ok: 'Our services grow, and we need the flexibility to make changes to the features.',
      because: 'It is a reason; the right itself stands elsewhere.',
    },
    {
      ok: 'Beta features may change at any time.',
      because: 'Everybody knows that a trial version changes.',
    },
    {
      ok: 'If the law requires a change to these terms, we tell you 30 days before, and you may leave without paying.',
      because: 'The law asks for the change, with notice and a way out.',
    },
    {
      ok: 'We may revise these terms. We post the new text on our website.',
      because: 'Nobody pays here, and the customer can see what changed.',
    },
    {
      ok: 'You can cancel your subscription at any time.\n\n## Changes\n\nWe may change the price. We will email you 30 days before.',
      because: 'The customer is told, and may leave whenever they like.',
    },
    {
      ok: 'We may revise these terms, but we will not make an important change without asking you first.',
      because: 'The customer is asked.',
    },
    {
      ok: 'We may change our prices. The new price applies only to orders placed after the change.',
      because: 'It binds nobody who has bought already.',
    },
    {
      ok: 'These rules, as amended from time to time, apply to all guests.',
      because: 'It says which text counts; the right to change it stands elsewhere.',
    },
    {
      ok: 'If a guest has seen it, we may require you to change your password for the service.',
      because: 'The customer changes something, not the business.',
    },
    { ok: 'We may change our suppliers at any time.', because: 'The deal stays the same.' },
    {
      ok: 'We may change our opening hours in summer.',
      because: 'Nobody loses a right by it.',
    },
    {
      ok: 'You must not modify the software.',
      because: 'It is a ban on the customer, about something else.',
    },
    { ok: 'We update this page every Monday.', because: 'It is news, not a right to change the deal.' },
  ],
});

/** The first term of a block. */
function termOf(block: Block): Term | null {
  if (!block.english) return null;
  for (const sentence of block.sentences) {
    const [report] = reportKind('change', sentence, block, '', WHY);
    if (report === undefined || isMinorChange(sentence)) continue;
    const what = changedBy(sentence, block);
    if (what === null) continue;
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      what,
      deniesNotice: deniesNotice(sentence),
      givesReason: givesReason(sentence, block),
      length: sentence.words.length,
    };
  }
  return null;
}

/** What the whole document says about the deal. */
interface Deal {
  /** Customers pay: only then they can leave at a cost. */
  readonly isPaid: boolean;
  readonly letsLeave: boolean;
}

/** One block that speaks of paying may say that nobody has to. */
const FEWEST_PAYING = 2;

/** One report for each thing that the business may change in a section: on the term that gives least. */
function reportsOf(facts: readonly Placed<Fact>[], deal: Deal): readonly DocumentReport[] {
  return WHAT_CHANGES.flatMap(what => {
    const terms = facts.filter(({ fact }) => fact.term?.what === what);
    const [worst] = [...terms].sort((one, other) => weightOf(other.fact.term) - weightOf(one.fact.term));
    return worst === undefined ? [] : reportOn(worst, facts, deal);
  });
}
const WHAT_CHANGES: readonly Changed[] = ['the terms', 'the price', 'the service'];

const weightOf = (term: Term | null): number =>
  term === null ? 0 : term.length + (term.deniesNotice ? 1000 : 0);

/** The report on a term, read together with the blocks near it that promise something about the same. */
function reportOn(
  { block, fact: { term } }: Placed<Fact>,
  around: readonly Placed<Fact>[],
  deal: Deal,
): readonly DocumentReport[] {
  if (term === null) return [];
  const read = around.filter(({ block: other, fact }) => {
    if (other === block) return true;
    if (fact.term !== null && fact.term.what !== term.what) return false;
    return (other === block + 1 && fact.goesOn()) || (Math.abs(other - block) <= NEAR && fact.hints.changes);
  });
  const has = (promise: keyof Promised): boolean => read.some(({ fact }) => fact.promised()[promise]);
  const given: Given = {
    told: has('notice') && !term.deniesNotice,
    ofSome: read.every(({ fact }) => !fact.promised().notice || fact.promised().ofSome),
    timed: has('period'),
    posted: has('posted'),
    wayOut: deal.letsLeave || has('wayOut'),
  };
  const isPaid = deal.isPaid || term.what === 'the price';
  const wanted = isPaid ? wantedOf(term, given) : given.told || given.posted ? [] : [HOW_THEY_LEARN];
  if (wanted.length === 0 || (given.told && given.wayOut)) return [];
  const isSoft = !isPaid || (!term.deniesNotice && (given.told || term.givesReason));
  const message = advise(takes(term, given), wanted, given.told || term.givesReason || has('wayOut'));
  return [{ ...term.report, block, message, ...(isSoft && { severity: 'info' }) }];
}

/** So many blocks before and behind, where they speak of a change, belong to one term. */
const NEAR = 3;

/** What the text near a term gives the customer. */
interface Given {
  readonly told: boolean;
  readonly ofSome: boolean;
  readonly timed: boolean;
  readonly posted: boolean;
  readonly wayOut: boolean;
}

/** What the term takes, and what it gives. */
function takes({ what, ...term }: Term, { told, ofSome, timed, posted }: Given): string {
  const gives = [
    ...(term.givesReason ? ['for a reason that you give'] : []),
    ...(term.deniesNotice ? ['without notice'] : []),
    ...(told
      ? [
          `and you say ${timed ? 'how long before' : 'that'} you tell the customer${ofSome ? ' of important changes' : ''}`,
        ]
      : []),
    ...(!told && !term.deniesNotice && posted ? ['and the customer has to look up what changed'] : []),
  ];
  return `${['You alone can change ' + what + ' here', ...gives].join(', ')}.`;
}

/** What is left to say to a customer who pays. */
const wantedOf = (term: Term, { told, timed, wayOut }: Given): readonly string[] => [
  ...(term.givesReason ? [] : ['for which reasons']),
  ...(told && timed ? [] : ['how long before you tell the customer']),
  ...(wayOut ? [] : ['that they may leave at no cost']),
];

const HOW_THEY_LEARN = 'how the customer learns of it';
