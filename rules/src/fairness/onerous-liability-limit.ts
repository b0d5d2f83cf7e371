import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import {
  asLawAllows,
  excludesLoss,
  isCap,
  isForBusiness,
  isOthersDoing,
  isPublicLicence,
  isOthersWork,
  isTitleForBusiness,
  namesLoss,
  saysWhatStays,
  staysEverywhere,
  takenBy,
} from '../onerous/clause.ts';
import { isMinorChange } from '../onerous/promise.ts';
import { reportKind } from '../onerous/report.ts';
import { type InSection, type Section, sectionsOf, titleOf } from '../onerous/sections.ts';

const WHY =
  'The customer bears a loss that the law would let them claim. A business cannot exclude liability for death or injury that its negligence causes, nor for fraud, and a term must be plain and easy to see.';

/** What one block adds: a title, a term, or what the business stays liable for. */
interface Fact extends InSection {
  readonly term: Term | null;
  readonly saysWhatStays: boolean;
  /** It says so for all terms of the document. */
  readonly staysEverywhere: boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
  /** It sets a greatest amount, rather than takes a claim. */
  readonly isCap: boolean;
  /** Words such as “to the extent permitted by law”; null where there are none. */
  readonly asLawAllows: string | null;
  readonly taken: ReturnType<typeof takenBy>;
  /** It says neither loss nor liability: it may speak of what others publish. */
  readonly isLoose: boolean;
}

export default defineRule({
  id: 'onerous-liability-limit',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that limits or excludes what the business is liable for.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (a) and (b). Consumer Rights Act 2015 sections 64 and 65. CLAUDETTE: limitation of liability.',
  options: {},
  collect(block): Fact | null {
    const term = termOf(block);
    const title = term === null ? titleOf(block) : null;
    const stays = saysWhatStays(block);
    if (term === null && title === null && !stays) return null;
    return { title, term, saysWhatStays: stays, staysEverywhere: stays && staysEverywhere(block) };
  },
  check: facts =>
    facts.some(({ fact }) => fact.staysEverywhere) ? [] : sectionsOf(facts).flatMap(reportsOf),
  examples: [
    {
      bad: 'In no event shall we be liable for any indirect, incidental or consequential damages.',
      good: 'If we break our promise, we make good what you lost by it.',
    },
    { bad: 'Our liability to you is limited to £100.' },
    {
      bad: '## What we are not liable for\n\nWe are not responsible for any loss that results from your use of the site.',
    },
    {
      ok: '## Limits\n\nWe are not liable for any loss that you suffer.\n\n## The law\n\nWe may still be liable for:\n\n- death or injury that our carelessness causes\n- fraud',
      because: 'The document says what stays.',
    },
    {
      ok: 'The work comes as is, and the licensor will not be liable to you for any damages that arise from it.',
      because: 'It is a licence for everybody: nobody is a customer.',
    },
    {
      ok: 'We are not responsible for misprints or out-of-date information.',
      because: 'It is about slips, and takes no claim for loss away.',
    },
    {
      ok: 'Nothing in these terms limits our liability for death or injury caused by our negligence, or for fraud.',
      because: 'It says what is not excluded.',
    },
    {
      ok: '## Our liability\n\nWe are not liable for lost profits.\n\nNothing in these terms limits our liability for death or injury that our negligence causes.',
      because: 'The heading names the term, and the section says what is not excluded.',
    },
    {
      ok: 'We are not liable for phones that fall into the water. We are liable if you are hurt because a boat was faulty.',
      because: 'It says what the business answers for.',
    },
    {
      bad: 'To the extent permitted by law, we are not liable for damage to your car, whoever caused it.',
    },
    {
      ok: '## Our liability\n\nWe are not liable for lost profits.\n\nNothing in these terms affects the rights that you have under the law of your country.',
      because: 'The section says what the customer keeps.',
    },
    {
      ok: '## If you are a business customer\n\nWe are not liable for any loss of profits.',
      because: 'The heading says that it binds businesses only.',
    },
    {
      ok: 'We are not liable for any loss that other guests cause you.',
      because: 'Somebody else causes it.',
    },
    {
      ok: 'We are not responsible for keeping your pitch free after noon.',
      because: 'It says who does what, and takes no loss.',
    },
    {
      ok: 'We are not liable for lost keys if that was not our fault.',
      because: 'The business still answers for its own fault.',
    },
    {
      ok: 'Our liability for slight negligence is excluded, save for death and injury.',
      because: 'It says what stays.',
    },
    {
      ok: 'We are not responsible for coats that are stolen from the hall, unless we were careless.',
      because: 'The business still answers for its own fault.',
    },
    {
      ok: 'The shelf carries 20 kg. We are not responsible if you overload it.',
      because: 'The customer answers for what the customer does.',
    },
    {
      ok: 'You agree that we are not liable for any injury or damage caused by Customer.',
      because: 'The customer answers for what the customer does.',
    },
    {
      ok: 'We are not liable for fines that result from wrong figures that you entered.',
      because: 'The customer answers for what the customer does.',
    },
    {
      ok: 'You are not liable for payments that you did not approve.',
      because: 'The customer is the one who is safe.',
    },
    {
      ok: 'We are not liable for any loss from your failure to keep your password safe.',
      because: 'The customer answers for what the customer does.',
    },
    {
      ok: 'Our data protection team is responsible for your request.',
      because: 'It says who does the work.',
    },
    {
      ok: 'The end of this agreement does not release you from any liability for a breach.',
      because: 'It is about what the customer owes.',
    },
    {
      ok: 'We are not responsible for the accuracy of the third-party websites that we link to.',
      because: 'It speaks of what others publish, and no loss is shifted.',
    },
  ],
});

/** The first term of a block. */
function termOf(block: Block): Term | null {
  if (!block.english) return null;
  for (const sentence of block.sentences) {
    const [report] = reportKind('liability', sentence, block, '', WHY);
    if (report === undefined || !excludesLoss(sentence, block) || isAside(sentence)) continue;
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      isCap: isCap(sentence),
      asLawAllows: asLawAllows(sentence),
      taken: takenBy(sentence),
      isLoose: !namesLoss(sentence),
    };
  }
  return null;
}

/** Terms for businesses, what others do, licences for everybody, and the last words of a sentence about an offer that nobody has taken yet. */
const isAside = (sentence: Sentence): boolean =>
  isForBusiness(sentence) ||
  isMinorChange(sentence) ||
  isOthersDoing(sentence) ||
  isPublicLicence(sentence.text);

/**
 * One report for each section that does not say what stays. Where no title names liability, a sentence that names no
 * loss is no more than a word on who does what.
 */
function reportsOf({ names, titles, facts }: Section<Fact>): readonly DocumentReport[] {
  if (facts.some(({ fact }) => fact.saysWhatStays) || titles.some(isTitleForBusiness)) return [];
  const isAboutOthers = titles.some(isOthersWork);
  const isNamed = names.includes('liability');
  const terms = facts.flatMap(({ block, fact: { term } }) =>
    term === null || (isAboutOthers && term.isLoose) ? [] : [{ block, term }],
  );
  const found =
    terms.find(({ term }) => term.taken === 'loss' || term.isCap) ??
    (isNamed ? terms.find(({ term }) => term.taken === 'all') : undefined);
  if (found === undefined) return [];
  const { block, term } = found;
  return [{ ...term.report, block, message: `${takes(term)} ${missing(term)}` }];
}

function takes({ isCap: caps, taken }: Term): string {
  if (caps) return 'The customer can claim no more than a set amount here, however great the loss.';
  return taken === 'loss'
    ? 'The customer gives up a claim for loss here, even for loss that you cause.'
    : 'The customer gives up a claim here, even where you are at fault.';
}

/** What is left to say. */
const missing = ({ asLawAllows: words }: Term): string =>
  words === null
    ? 'Say beside it which losses you still answer for: the law does not let you exclude them all.'
    : `Say beside it which claims they keep: “${words}” does not tell them.`;
