import type { Block } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { isForBusiness, keepsOwnLaw, lawSpan } from '../onerous/clause.ts';
import { HOME_WAKES, isAtHome, isRunByState, keepsHomeRights, keepsMandatoryLaw } from '../onerous/home.ts';
import { type Kept, keptFact, keptReports } from '../onerous/kept.ts';
import { WAKES } from '../onerous/kinds.ts';
import { firstReport, reportKind } from '../onerous/report.ts';

const WHY =
  'The law of another place may protect the customer less, and few customers know it. In the EU a term that does not say that the customer keeps the protection of their own law has been held unfair.';

/** What one block adds: a term, or that no term of the document takes the customer's own law. */
const MESSAGE =
  'The customer may give up the law of their own country here. If it is true, add that the customer keeps the rights which that law gives.';

export default defineRule({
  id: 'onerous-choice-of-law',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that puts the contract under the law of one place.',
  why: WHY,
  source:
    'Regulation (EC) 593/2008 (Rome I) article 6(2). Verein für Konsumenteninformation v Amazon, C-191/15. CLAUDETTE: choice of law.',
  options: {},
  wakes: [...WAKES.law, ...HOME_WAKES],
  collect(block): Kept | null {
    const [term = null] = block.english ? termIn(block) : NONE;
    return keptFact(term, keepsHomeRights(block) || keepsMandatoryLaw(block) || isRunByState(block));
  },
  check: keptReports,
  examples: [
    {
      bad: 'This agreement is governed by the laws of California.',
      good: 'You keep all the rights that your own country gives you.',
    },
    { bad: 'These terms shall be construed in accordance with the laws of the Republic of Ireland.' },
    {
      ok: 'Irish law governs these terms. This does not affect the rights that the law of your own country gives you.',
      because: 'It says that the customer keeps those rights.',
    },
    { ok: 'You must obey all laws that apply to you.', because: 'It chooses no law.' },
    { ok: 'We do this where the law asks us to.', because: 'It chooses no law.' },
    {
      ok: 'Irish law governs these terms.\n\n## Your rights\n\nYou may have other rights under your own country’s laws. Nothing in these terms affects those rights.',
      because: 'Another clause says that the customer keeps those rights.',
    },
    {
      ok: 'If you are a resident of Norway, these terms are governed by Norwegian law.',
      because: 'It is the law of the customers whom it binds.',
    },
    {
      ok: 'The trail map is run by the Department for Footpaths.\n\nThese terms are governed by the laws of England and Wales.',
      because: 'A public body is bound by the law of its own country, as its readers are.',
    },
    {
      bad: 'If you are a resident of Norway, Sweden or Finland, these terms are governed by Swedish law.',
    },
    {
      ok: 'The law of the country where you live applies to this contract.',
      because: 'It is the law of the customer.',
    },
  ],
});

const termIn = (block: Block): readonly Report[] =>
  firstReport(block, sentence => {
    const [report] = reportKind('law', sentence, block, MESSAGE, WHY);
    if (report === undefined || isForBusiness(sentence) || isAtHome(sentence) || keepsOwnLaw(block))
      return NONE;
    const isAboutConflicts = /^conflict/i.test(block.prose.slice(report.at.start, report.at.end));
    return isAboutConflicts ? [{ ...report, at: lawSpan(sentence) ?? report.at }] : [report];
  });
