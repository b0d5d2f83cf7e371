import { quantitiesIn } from '../contract/quantities.ts';
import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';

export default defineRule({
  id: 'period-ambiguous',
  group: 'integrity',
  scope: 'sentence',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  summary: 'A period that does not say when it starts, or a word such as “bimonthly” that means two things.',
  why: 'Both sides count from another day, and one of them is late. “Biweekly” is twice a week or every two weeks.',
  source: 'General drafting practice. EU Regulation 1182/71 on periods, dates and time limits.',
  options: {},
  wakes: ['biweekly', 'bi-weekly', 'bimonthly', 'bi-monthly', 'biannually', 'biannual', 'biyearly', 'within'],
  check(sentence, block) {
    const reports: Report[] = [];
    for (const word of sentence.words) {
      const meanings = TWO_WAYS.get(word.lower);
      if (meanings === undefined) continue;
      reports.push({
        at: word,
        message: `“${word.text}” means two things. Write “${meanings[0]}” or “${meanings[1]}”.`,
      });
    }
    if (opensPeriod(sentence) && !isToldBefore(sentence, block)) {
      for (const { at, kind, comparator, event } of quantitiesIn(sentence, block.prose)) {
        if (kind !== 'period' || comparator !== 'within' || event !== null) continue;
        if (!/^[”"’)]*\s*(?:[.;]|$)/.test(block.prose.slice(at.end, sentence.end))) continue;
        const period = block.prose.slice(at.start, at.end).replace(/\s+/g, ' ');
        reports.push({
          at,
          message: `“within ${period}” does not say of what. Name the day that it counts from.`,
        });
      }
    }
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    {
      bad: 'You may return goods within 30 days.',
      good: 'You may return goods within 30 days after you receive them.',
    },
    { bad: 'Invoices are sent bimonthly.', good: 'Invoices are sent every two months.' },
    { ok: 'If you cancel, we refund you within 14 days.', because: 'The sentence says what starts it.' },
    { ok: 'You may return goods within 30 days of delivery.', because: 'It says when it starts.' },
    {
      ok: 'When we receive your letter, we answer within five working days.',
      because: 'The letter starts it.',
    },
    {
      ok: 'Deleted files will be gone from our servers within 48 hours.',
      because: 'The deletion starts it.',
    },
    { ok: 'Payment disputes must reach us within 60 days.', because: 'The payment in dispute starts it.' },
    {
      bad: 'If the lift breaks down, we repair it within one day.',
      good: 'If the lift breaks down, we repair it within one day after you tell us.',
    },
    {
      ok: 'When the contract ends, you stop using our name. You must destroy all labels within five days.',
      because: 'The sentence before says what starts it.',
    },
    { ok: 'More than five claims within one year are too many.', because: 'It is no deadline.' },
  ],
});

const TWO_WAYS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['biweekly', ['twice a week', 'every two weeks']],
  ['bi-weekly', ['twice a week', 'every two weeks']],
  ['bimonthly', ['twice a month', 'every two months']],
  ['bi-monthly', ['twice a month', 'every two months']],
  ['biannual', ['twice a year', 'every two years']],
  ['biannually', ['twice a year', 'every two years']],
  ['biyearly', ['twice a year', 'every two years']],
]);

/** Words that name what starts the period, in the same sentence. */
const STARTS: ReadonlySet<string> = new Set(
  'if when where once after upon following on whenever unless receipt receiving notice notified request cancels cancel terminates delivery'.split(
    ' ',
  ),
);

/** What happened to the subject, or what it is about: “deleted content”, “any file removed from”, “payment disputes”. */
const EVENT =
  /^(?:delet|remov|cancel+|return|terminat|expir|clos|report|complet|submitt|reject|damag|trash|disput|uninstall|withdraw)(?:ed|n|ing|ion|ation|al|s|e|es)?$/;
const MODAL = /^(?:must|shall|may|will|can|should)$/;

/** The subject names what starts the period. */
const hasEvent = (words: Sentence['words']): boolean =>
  words
    .slice(
      0,
      Math.max(
        0,
        words.findIndex(({ lower }) => MODAL.test(lower)),
      ),
    )
    .some(({ lower }) => EVENT.test(lower));

/** A duty or right with nothing beside the period that could start it. */
function opensPeriod({ words, text }: Sentence): boolean {
  // “If the lift breaks down, we repair it within one day”: of the fault, or of the call?
  if (FAULT.test(text)) return true;
  if (words.some(({ lower }) => STARTS.has(lower)) || hasEvent(words)) return false;
  return words.some(({ lower }) => MODAL.test(lower));
}

const FAULT =
  /^(?:if|when|where|should) [^,.;]{0,60}\b(?:breaks?(?: down)?|fails?|stops? working|goes wrong|malfunctions?|(?:is|are|becomes?) (?:faulty|defective|broken|unavailable|down))\b[^,.;]{0,40}, [^.;]{0,80}\b(?:repairs?|mends?|fix(?:es)?|replaces?|restores?|resolves?|answers?|comes?|responds?|acts?)\b/i;

/** The sentence before begins with what starts the period: “On termination, …”, “When the contract ends, …”. */
function isToldBefore(sentence: Sentence, { sentences }: Block): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before !== undefined && TOLD.test(before.text);
}
const TOLD =
  /^(?:\(?[\w.]{1,6}[.)] )?(?:[^.:]{0,60}: )?(?:upon|on|after|following|when(?:ever)?|once|at the end of) [^,]{0,100}\b(?:terminat|expir|end|cancel|receipt|receiv|deliver|notice|notif|complet|clos|leav|request)/i;
