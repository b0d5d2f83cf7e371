import type { Block } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { isForBusiness, letsSueAtHome } from '../onerous/clause.ts';
import { HOME_WAKES, isAtHome, isRunByState, keepsHomeRights } from '../onerous/home.ts';
import { type Kept, keptFact, keptReports } from '../onerous/kept.ts';
import { WAKES } from '../onerous/kinds.ts';
import { firstReport, reportKind } from '../onerous/report.ts';

const WHY =
  'A customer who must go to court far away gives up most small claims. In the EU and the UK a consumer may sue at home whatever the term says, so that it also misleads.';

/** What one block adds: a term, or that no term of the document keeps the customer from a court at home. */
const MESSAGE =
  'The customer gives up going to the courts where they live here. Let customers choose those courts, or say plainly where they have to go.';

export default defineRule({
  id: 'onerous-jurisdiction',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that sends the customer to courts of one place.',
  why: WHY,
  source: 'UCTD (93/13/EEC) annex 1 (q). Océano Grupo, C-240/98. CLAUDETTE: jurisdiction.',
  options: {},
  wakes: [...WAKES.jurisdiction, ...HOME_WAKES, 'bring', 'sue', 'proceedings'],
  collect(block): Kept | null {
    const [term = null] = block.english ? termIn(block) : NONE;
    return keptFact(term, letsSueAtHome(block) || keepsHomeRights(block) || isRunByState(block));
  },
  check: keptReports,
  examples: [
    {
      bad: 'The courts of Delaware have exclusive jurisdiction over any dispute.',
      good: 'You can bring a claim in the courts where you live.',
    },
    {
      bad: 'You agree to submit to the personal jurisdiction of the courts in Santa Clara County, California.',
    },
    {
      ok: 'Any dispute goes to the courts of the place where you live.',
      because: 'The customer stays at home.',
    },
    {
      ok: 'You may sue us in the courts of your country of residence.',
      because: 'The customer stays at home.',
    },
    {
      ok: 'The courts of England have exclusive jurisdiction. If you live in Scotland, you may also bring a claim there.',
      because: 'The customer may go to court at home.',
    },
    {
      ok: 'The courts of Denmark have exclusive jurisdiction.\n\n## Where you live\n\nYou may also sue in the courts of the place where you live.',
      because: 'Another clause lets the customer go to court at home.',
    },
    {
      ok: 'If you live in Denmark, the courts of Denmark have exclusive jurisdiction over any dispute.',
      because: 'The customers whom it binds are at home there.',
    },
    {
      ok: 'The ferry site is operated by the Ministry of Transport.\n\nThe courts of England have exclusive jurisdiction over any dispute.',
      because: 'A public body is sued in its own country, where its readers are.',
    },
    {
      ok: 'If a court finds that one of these terms is void, the rest still apply.',
      because: 'It chooses no court.',
    },
    {
      ok: 'If you use the service for business purposes, the courts of Dublin have exclusive jurisdiction.',
      because: 'It binds businesses alone.',
    },
    {
      ok: 'Either of us may ask a court in Dublin for the appointment of an arbitrator.',
      because: 'It is a step of an arbitration.',
    },
    { ok: 'The tennis courts in Dublin open at nine.', because: 'They are courts of another kind.' },
  ],
});

const termIn = (block: Block): readonly Report[] =>
  firstReport(block, sentence => {
    const reports = reportKind('jurisdiction', sentence, block, MESSAGE, WHY);
    if (reports.length === 0 || HELPS_ARBITRATION.test(sentence.text)) return NONE;
    return isForBusiness(sentence) || isAtHome(sentence) ? NONE : reports;
  });

/** What a court does for an arbitration, and a sentence that points to the term itself. */
const HELPS_ARBITRATION =
  /\b(?:appoint\w*|compel|stay)\b[^.]{0,40}\barbitra\w+|\bjurisdiction (?:and venue )?(?:\w+ )?(?:described|set (?:out|forth)|stated|provided) in\b/i;
