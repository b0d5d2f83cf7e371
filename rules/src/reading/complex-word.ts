import { type Block, OPAQUE } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';
import { isHelp } from '../lexicon/help-rows.ts';
import { phraseCheck, SUGGESTIONS } from '../lexicon/phrase-rule.ts';

/**
 * The dearest rule by the clock, at a sixth of the time of all rules: it is the first that asks for the phrases of a
 * sentence, and so pays for finding those of all lists. The rules behind it get them for nothing.
 */
export default defineRule({
  id: 'complex-word',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'A long or rare word where a plain one says the same.',
  why: 'Short everyday words are read faster, by more people, and translate better.',
  source: 'US Federal Plain Language Guidelines: use simple words. Pennsylvania 37 Pa. Code App. B 4a.',
  options: { suggestions: SUGGESTIONS },
  check(sentence, block, context) {
    const reports = wordCheck(sentence, block, context);
    if (reports.length === 0 || !block.prose.includes(OPAQUE)) return reports.length === 0 ? NONE : reports;
    const nouns = context.phrases(sentence, block).filter(({ row }) => row.pos === 'noun');
    return reports.filter(({ at }) => !namesCode(block, at) || !nouns.some(match => match.at === at));
  },
  examples: [
    {
      bad: 'We utilize cookies when you visit.',
      good: 'We use cookies when you visit.',
    },
    {
      bad: 'Applicants must ascertain whether they qualify before they commence.',
      accepted: 'Applicants must find out whether they qualify before they start.',
    },
    {
      options: { suggestions: 'all' },
      bad: 'You must comply with the house rules.',
      accepted: 'You must follow the house rules.',
    },
    {
      kind: 'contract',
      options: { suggestions: 'all' },
      bad: 'We may terminate your subscription, and we will notify you via the app.',
      accepted: 'We may end your subscription, and we will tell you through the app.',
    },
    {
      kind: 'contract',
      options: { suggestions: 'all' },
      bad: 'You have all rights necessary to use the email address associated with your account.',
      accepted: 'You have all rights needed to use the email address linked to your account.',
    },
    {
      kind: 'help',
      bad: 'Uncheck the option and reboot the router.',
      accepted: 'Clear the option and restart the router.',
    },
    {
      kind: 'contract',
      bad: 'A delay does not constitute or create a waiver.',
      accepted: 'A delay does not constitute or create a waiver.',
    },
    {
      kind: 'contract',
      bad: 'Nothing here may constitute our staff as agents of the other.',
      accepted: 'Nothing here may constitute our staff as agents of the other.',
    },
    {
      kind: 'contract',
      bad: 'No modification or waiver of these terms binds us.',
      accepted: 'No modification or waiver of these terms binds us.',
    },
    {
      kind: 'contract',
      bad: 'Any modification to these terms binds us.',
      accepted: 'Any change to these terms binds us.',
    },
    {
      kind: 'contract',
      bad: 'We may act as we deem fit, and do what the board deems necessary.',
      accepted: 'We may act as we think fit, and do what the board thinks necessary.',
    },
    {
      kind: 'contract',
      bad: 'They own the plans, either solely or jointly.',
      accepted: 'They own the plans, either solely or jointly.',
    },
    {
      kind: 'contract',
      bad: 'The shop supersedes the stall.',
      accepted: 'The shop replaces the stall.',
    },
    {
      kind: 'help',
      bad: 'Once your identity is verified, you get a key.',
      accepted: 'Once your identity is verified, you get a key.',
    },
    {
      kind: 'contract',
      bad: 'The plan may only be modified in writing, and may not be modified orally.',
      accepted: 'The plan may only be changed in writing, and may not be changed orally.',
    },
    {
      kind: 'contract',
      bad: 'If you try to stop those who attempt to copy it, tell us.',
      accepted: 'If you try to stop those who attempt to copy it, tell us.',
    },
    {
      kind: 'contract',
      bad: 'If you modify the change log, tell us.',
      accepted: 'If you modify the change log, tell us.',
    },
    {
      kind: 'contract',
      bad: 'We may store, retain and share your notes.',
      accepted: 'We may store, retain and share your notes.',
    },
    {
      kind: 'contract',
      bad: 'The buyer retains the title. The seller retains the tools.',
      accepted: 'The buyer retains the title. The seller retains the tools.',
    },
    { kind: 'contract', bad: '# Modifications to these terms', accepted: '# Modifications to these terms' },
    {
      kind: 'contract',
      bad: 'You must not share or transmit the code.',
      accepted: 'You must not share or transmit the code.',
    },
    {
      kind: 'contract',
      bad: 'If you reside in Malta, the law of Malta applies.',
      accepted: 'If you reside in Malta, the law of Malta applies.',
    },
    {
      kind: 'contract',
      bad: 'The board elected the chair, and each member may elect to resign.',
      accepted: 'The board elected the chair, and each member may elect to resign.',
    },
    {
      kind: 'contract',
      bad: 'Notices are sufficient only if they are signed.',
      accepted: 'Notices are sufficient only if they are signed.',
    },
    {
      kind: 'contract',
      bad: 'You may participate in the pension plan.',
      accepted: 'You may participate in the pension plan.',
    },
    {
      kind: 'contract',
      bad: 'Your right to use the tool will cease at once.',
      accepted: 'Your right to use the tool will cease at once.',
    },
    {
      kind: 'contract',
      bad: 'No notice, nor shall any delay constitute a waiver.',
      accepted: 'No notice, nor shall any delay be a waiver.',
    },
    { kind: 'help', bad: 'To disable this option, sign in.', accepted: 'To turn off this option, sign in.' },
    {
      kind: 'help',
      ok: 'Your answers inform government policy.',
      because: 'Nobody tells a policy anything.',
    },
    {
      kind: 'help',
      ok: 'The login page shows your configuration.',
      because: '“login” is a noun here, and “configuration” has no plain word that always fits.',
    },
    {
      kind: 'contract',
      ok: 'Each party must comply with the law, and this agreement terminates in May.',
      because:
        'Lawyers keep these words, and most readers know them. With “suggestions: all” they are reported.',
    },
    {
      kind: 'help',
      ok: 'The parameter `limit` is optional.',
      because: 'A noun before code names a thing of that code.',
    },
    {
      ok: 'We pay interest at the rate on your statement.',
      because: 'The plain words of a trade are not complex words.',
    },
    {
      ok: 'The “Facilitation Fee” means £10. You pay the Facilitation Fee once.',
      because: 'A defined term is never swapped for another word.',
    },
  ],
});

const wordCheck = phraseCheck(
  match => match.row.category === 'complex' || isHelp(match, 'word'),
  (found, offer) =>
    offer === null
      ? `“${found}” is hard to read. Say it in plain words, or leave it out.`
      : `“${found}” is harder to read than it needs to be. Say “${offer}”.`,
);

/** Code stands right behind the word. */
const namesCode = ({ prose, runs }: Block, { end }: Span<'prose'>): boolean =>
  prose.charAt(end + 1) === OPAQUE &&
  runs.some(run => run.prose === end + 1 && /^(?:`|<code)/i.test(run.text ?? ''));
