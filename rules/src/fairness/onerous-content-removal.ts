import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { advise } from '../onerous/advice.ts';
import { isUserContent } from '../onerous/clause.ts';
import { WAKES } from '../onerous/kinds.ts';
import { givesGrounds, judgesAlone, type Recourse, recourseIn, tellsNobody } from '../onerous/removal.ts';
import { reportKind } from '../onerous/report.ts';
import { holds, wordClass } from '../language/word-class.ts';

const WHY =
  'The customer can lose work and be silenced without knowing why. European law asks for clear rules, a statement of reasons and a way to complain.';

/** What one block adds: a term, or what the customer can do about it. */
interface Fact {
  readonly term: Term | null;
  readonly recourse: Recourse;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
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
    const recourse = recourseIn(block);
    return term === null && !recourse.tells && !recourse.hears ? null : { term, recourse };
  },
  check(facts) {
    const tells = facts.some(({ fact }) => fact.recourse.tells);
    const hears = facts.some(({ fact }) => fact.recourse.hears);
    return facts.flatMap(({ block, fact: { term } }) => {
      const advice = term === null ? null : adviceOn(term, { tells: tells && !term.tellsNobody, hears });
      return term === null || advice === null ? [] : [{ ...term.report, ...advice, block }];
    });
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
    if (report === undefined || !isUserContent(sentence, block)) continue;
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      givesGrounds: givesGrounds(sentence),
      judgesAlone: judgesAlone(sentence),
      tellsNobody: tellsNobody(sentence),
    };
  }
  return null;
}

/** What is left to say; null where the document says it all. */
function adviceOn(
  { givesGrounds: hasGrounds, judgesAlone: isAlone, tellsNobody: isUntold }: Term,
  { tells, hears }: Recourse,
): Pick<DocumentReport, 'message' | 'severity'> | null {
  const wanted = [
    ...(hasGrounds ? [] : ['for which reasons you do it']),
    ...(tells ? [] : ['that you tell the customer why']),
    ...(hears ? [] : ['how they can complain']),
  ];
  if (wanted.length === 0) return null;
  const untold = isUntold ? ', and nobody tells them' : '';
  if (!hasGrounds) {
    const takes = `The customer gives up control of what they post: you may take it down here, and this term gives no reason${untold}.`;
    return { message: advise(takes, wanted, tells || hears) };
  }
  const takes = isAlone
    ? `You alone judge here whether a post breaks your rules and comes down${untold}.`
    : `You may take down here what a customer posts, for a reason that you give${untold}.`;
  return {
    message: advise(takes, wanted, !isAlone || tells || hears),
    ...(!isUntold && { severity: 'info' }),
  };
}
