import type { Block } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { advise } from '../onerous/advice.ts';
import { isUserContent } from '../onerous/clause.ts';
import { WAKES } from '../onerous/kinds.ts';
import {
  givesGrounds,
  judgesAlone,
  needsNoGround,
  type Recourse,
  mayGiveRecourse,
  recourseIn,
  takesDown,
  tellsNobody,
} from '../onerous/removal.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';
import { reportKind } from '../onerous/report.ts';
import { holds, wordClass } from '../language/word-class.ts';

const WHY =
  'The customer can lose work and be silenced without knowing why. European law asks for clear rules, a statement of reasons and a way to complain.';

/** What one block adds: a title, a term, or what the customer can do about it. */
interface Fact extends InSection {
  readonly term: Term | null;
  /** Read where the document has a term alone. */
  readonly recourse: () => Recourse;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
  readonly needsNoGround: boolean;
  readonly givesGrounds: boolean;
  readonly judgesAlone: boolean;
  readonly tellsNobody: boolean;
}

export default defineRule({
  id: 'onerous-content-removal',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the business may take down what customers post, without a reason or notice.',
  why: WHY,
  source:
    'Regulation (EU) 2022/2065 (DSA) articles 14, 17 and 20. Regulation (EU) 2019/1150 article 3(1)(c). CLAUDETTE: content removal.',
  options: {},
  collect(block): Fact | null {
    const term = termOf(block);
    const title = term === null ? titleOf(block) : null;
    return term === null && title === null && !mayGiveRecourse(block)
      ? null
      : { title, term, recourse: once(() => recourseIn(block)) };
  },
  check(facts) {
    if (facts.every(({ fact }) => fact.term === null)) return [];
    const tells = facts.some(({ fact }) => fact.recourse().tells);
    const hears = facts.some(({ fact }) => fact.recourse().hears);
    return sectionsOf(facts).flatMap(section => reportsOf(section.facts, { tells, hears }));
  },
  examples: [
    {
      bad: 'We may remove any content at any time for any reason.',
      good: 'We take down posts that break rule 4. We tell you why, and you can complain here.',
    },
    { bad: 'We reserve the right to delete or edit your posts in our sole discretion.' },
    { ok: 'You may remove your photos whenever you like.', because: 'The customer takes them down.' },
    {
      bad: 'We may remove user content that violates these rules.',
      good: 'We take down user content that breaks these rules. We tell you why, and you can complain here.',
    },
    {
      ok: 'We can change or remove content on this site at any time.',
      because: 'It is what the business itself shows.',
    },
    {
      ok: 'We may monitor the forum and moderate what users post.',
      because: 'It watches; nothing comes down by this term.',
    },
    {
      ok: 'We may delete the photos of an order once it is sent.',
      because: 'Nobody posted them.',
    },
    {
      ok: 'We may remove any comment that you report.',
      because: 'The customer asks for it.',
    },
    {
      ok: 'To remove the cover, press the two clips.',
      because: 'It is about a thing, not about what somebody posted.',
    },
    { ok: 'We never edit your reviews.', because: 'It promises the opposite.' },
    {
      ok: 'We may remove comments that break our rules.\n\nWhen we remove a comment, we email you and say why. You can appeal against the decision within 30 days.',
      because: 'The reason is there, the customer is told, and can complain.',
    },
  ],
});

const WAKING = wordClass(WAKES.removal);

/** The first term of a block. */
function termOf(block: Block): Term | null {
  if (!block.english || !holds(block.words, WAKING)) return null;
  for (const sentence of block.sentences) {
    const [report] = reportKind('removal', sentence, block, '', WHY);
    if (report === undefined || !takesDown(sentence) || !isUserContent(sentence, block)) continue;
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      needsNoGround: needsNoGround(sentence),
      givesGrounds: givesGrounds(sentence),
      judgesAlone: judgesAlone(sentence),
      tellsNobody: tellsNobody(sentence),
    };
  }
  return null;
}

/** One report for each section, on the term that gives least: the same is often said twice, short and in full. */
function reportsOf(facts: readonly Placed<Fact>[], { tells, hears }: Recourse): readonly DocumentReport[] {
  const terms = facts.flatMap(({ block, fact: { term } }) => (term === null ? [] : [{ block, term }]));
  const [worst] = terms.sort((one, other) => weightOf(other.term) - weightOf(one.term));
  if (worst === undefined) return [];
  const { block, term } = worst;
  const advice = adviceOn(term, { tells: tells && !term.tellsNobody, hears });
  return advice === null ? [] : [{ ...term.report, ...advice, block }];
}

const weightOf = (term: Term): number =>
  (term.givesGrounds ? 0 : 4) + (term.tellsNobody ? 2 : 0) + (term.judgesAlone ? 1 : 0);

/** What is left to say; null where the document says it all. */
function adviceOn(
  term: Term,
  { tells, hears }: Recourse,
): Pick<DocumentReport, 'message' | 'severity'> | null {
  const wanted = [
    ...(term.givesGrounds ? [] : ['for which reasons you do it']),
    ...(tells ? [] : ['that you tell the customer why']),
    ...(hears ? [] : ['how they can complain']),
  ];
  if (wanted.length === 0) return null;
  const untold = term.tellsNobody ? ', without warning' : '';
  const isSoft = term.givesGrounds && !term.tellsNobody;
  return {
    message: advise(
      `${takes(term)}${untold}.`,
      wanted,
      tells || hears || (term.givesGrounds && !term.judgesAlone),
    ),
    ...(isSoft && { severity: 'info' }),
  };
}

function takes(term: Term): string {
  if (term.givesGrounds && term.judgesAlone)
    return 'You alone judge here whether a post breaks your rules and comes down';
  const reason = term.givesGrounds
    ? 'for a reason that you give'
    : term.needsNoGround
      ? 'for any reason or none'
      : 'and the term names no reason';
  return `You may take down here what a customer posts, ${reason}`;
}
