import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { advise } from '../onerous/advice.ts';
import {
  deniesNotice,
  givesReason,
  isMinorChange,
  mayGoOn,
  type Promised,
  promisedIn,
} from '../onerous/promise.ts';
import { reportKind } from '../onerous/report.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';
import type { Span } from '../kit/span.ts';

const WHY =
  'The customer agreed to one thing and can be given another. Regulators treat such a term as unfair where it gives no valid reason, no notice in good time and no way out without cost.';

/** What one block adds: a title, a term, or what it promises about changes. */
interface Fact extends InSection {
  readonly term: Term | null;
  readonly promised: Promised;
  /** It may go on with what the block above says. */
  readonly goesOn: boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
  /** What changes, as the message names it. */
  readonly what: string;
  readonly deniesNotice: boolean;
  readonly givesReason: boolean;
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
    const promised = promisedIn(block);
    const isEmpty = term === null && title === null && !promised.notice && !promised.wayOut;
    return isEmpty ? null : { title, term, promised, goesOn: mayGoOn(block) };
  },
  check: facts =>
    sectionsOf(facts).flatMap(section => section.facts.flatMap(placed => reportsOf(placed, section.facts))),
  examples: [
    {
      bad: 'We may modify these terms at any time without notice.',
      good: 'These terms stay as they are until you agree to new ones.',
    },
    { bad: 'Our fees are subject to change at our discretion.' },
    { bad: 'We reserve the right to change the features of the service at any time.' },
    { bad: 'We may change the price. We will give you at least 30 days’ notice by email.' },
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
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      what: whatChanges(sentence, at, block),
      deniesNotice: deniesNotice(sentence),
      givesReason: givesReason(sentence),
    };
  }
  return null;
}

/** The report on a term, read together with its own block and the one below it in the section. */
function reportsOf(
  { block, fact: { term } }: Placed<Fact>,
  around: readonly Placed<Fact>[],
): readonly DocumentReport[] {
  if (term === null) return [];
  const read = around.filter(
    other => other.block === block || (other.block === block + 1 && other.fact.goesOn),
  );
  const has = (promise: keyof Promised): boolean => read.some(({ fact }) => fact.promised[promise]);
  const told = has('notice') && !term.deniesNotice;
  if (told && has('wayOut')) return [];
  const isSoft = !term.deniesNotice && (told || term.givesReason);
  const message = messageOn(term, told, told && has('period'), has('wayOut'));
  return [{ ...term.report, block, message, ...(isSoft && { severity: 'info' }) }];
}

/** What the term takes and gives, and what is left to say. */
function messageOn(term: Term, told: boolean, timed: boolean, wayOut: boolean): string {
  const gives = [
    ...(term.givesReason ? ['for a reason that you give'] : []),
    ...(term.deniesNotice ? ['without notice'] : []),
    ...(timed ? ['and you say how long before you tell them'] : told ? ['and you promise to tell them'] : []),
  ];
  const wanted = [
    ...(term.givesReason ? [] : ['what may change and why']),
    ...(timed ? [] : ['how long before you tell them']),
    ...(wayOut ? [] : ['that they may leave at no cost']),
  ];
  const takes = ['The customer has no say when you change', term.what, 'here'].join(' ');
  return advise(`${[takes, ...gives].join(', ')}.`, wanted, told || term.givesReason || wayOut);
}

/** What changes, by the first word that names it: in the report, behind it, or in the paragraph. */
function whatChanges({ text, start }: Sentence, at: Span<'prose'>, { prose }: Block): string {
  const name =
    NAMED.exec(text.slice(at.start - start, at.end - start)) ??
    NAMED.exec(text.slice(at.end - start)) ??
    NAMED.exec(prose);
  const found = name?.[0].toLowerCase() ?? '';
  if (PRICE.test(found)) return 'the price';
  if (found === '') return 'what was agreed';
  return SERVICE.test(found) ? 'the service' : 'the terms';
}
const PRICE = /^(?:pric|fee|charge|rate|tariff|premium)/;
const SERVICE = /^(?:service|feature|function|app|site|website|platform|product|content|programme|program)/;
const NAMED =
  /\b(?:prices?|pricing|fees?|charges|rates?|tariffs?|premiums?|terms|agreement|conditions|policy|policies|rules|guidelines|provisions?|contract|services?|features?|functions?|functionality|apps?|sites?|websites?|platforms?|products?|content|programmes?|programs?)\b/i;
