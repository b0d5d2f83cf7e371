import { defineRule } from '../kit/rule.ts';
import { isHelp } from '../lexicon/help-rows.ts';
import { deletes, phraseCheck, SUGGESTIONS } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'wordy-phrase',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'A phrase that says in several words what one or two would say.',
  why: 'Each needless word costs every reader a moment, and a long text is read by fewer people.',
  source: 'US Federal Plain Language Guidelines: simple words and phrases. EU, How to write clearly, hint 4.',
  options: { suggestions: SUGGESTIONS },
  check: phraseCheck(
    match => (match.row.category === 'wordy' && !deletes(match)) || isHelp(match, 'phrase'),
    (found, offer, { rewrites }) =>
      offer === null
        ? `“${found}” is wordy. ${rewrites[0]?.title ?? 'Say it in fewer words'}.`
        : `“${found}” is wordy. Say “${offer}”.`,
  ),
  examples: [
    {
      bad: 'You may cancel within a period of 14 days prior to the end of the term.',
      good: 'You may cancel within 14 days before the end of the term.',
    },
    {
      kind: 'help',
      bad: 'In order to sign in, use your email address.',
      good: 'To sign in, use your email address.',
    },
    {
      options: { suggestions: 'all' },
      bad: 'You may sign on behalf of your firm.',
      accepted: 'You may sign for your firm.',
    },
    {
      kind: 'help',
      bad: 'If a button is missing, reach out to our support team.',
      good: 'If a button is missing, contact our support team.',
    },
    {
      kind: 'contract',
      bad: 'You must at all times keep the gate locked.',
      accepted: 'You must always keep the gate locked.',
    },
    {
      kind: 'contract',
      bad: 'You must keep the gate locked at all times.',
      accepted: 'You must keep the gate locked at all times.',
    },
    {
      kind: 'contract',
      bad: 'We share data in accordance with this policy.',
      accepted: 'We share data under this policy.',
    },
    {
      kind: 'contract',
      bad: 'We share data in accordance with your instructions.',
      accepted: 'We share data according to your instructions.',
    },
    {
      kind: 'contract',
      bad: 'You may use the tool in accordance with its functionality.',
      accepted: 'You may use the tool in accordance with its functionality.',
    },
    {
      kind: 'contract',
      bad: 'For the purposes of this clause, “day” means a working day.',
      accepted: 'In this clause, “day” means a working day.',
    },
    {
      kind: 'contract',
      bad: 'You may copy the plans for the purpose of inspecting the roof.',
      accepted: 'You may copy the plans to inspect the roof.',
    },
    {
      kind: 'contract',
      bad: 'The bill is paid by way of salary.',
      accepted: 'The bill is paid by way of salary.',
    },
    {
      kind: 'contract',
      bad: 'You take the burden as to the quality of the seats.',
      accepted: 'You take the burden as to the quality of the seats.',
    },
    {
      kind: 'contract',
      bad: 'We process your data in accordance with the law.',
      accepted: 'We process your data in accordance with the law.',
    },
    {
      kind: 'contract',
      bad: 'You are entitled to leave in accordance with the law.',
      accepted: 'You are entitled to leave under the law.',
    },
    {
      kind: 'contract',
      bad: 'You agree to act in accordance with these terms.',
      accepted: 'You agree to act in accordance with these terms.',
    },
    {
      kind: 'contract',
      bad: 'The price holds for the duration of the plan.',
      accepted: 'The price holds throughout the plan.',
    },
    {
      kind: 'contract',
      bad: 'You must enter into an agreement with us first.',
      accepted: 'You must enter into an agreement with us first.',
    },
    {
      kind: 'contract',
      bad: 'We reply to disputes arising from or in respect of the plan.',
      accepted: 'We reply to disputes arising from or in respect of the plan.',
    },
    {
      kind: 'contract',
      bad: 'You get no pay in respect of those days.',
      accepted: 'You get no pay for those days.',
    },
    {
      kind: 'contract',
      bad: 'We collect notes with the intention of improving the maps.',
      accepted: 'We collect notes to improve the maps.',
    },
    {
      kind: 'contract',
      bad: 'We give no warranty as to the results, or as to the speed.',
      accepted: 'We give no warranty as to the results, or as to the speed.',
    },
    {
      kind: 'contract',
      bad: 'It counts as paid for the purposes of the one-year period.',
      accepted: 'It counts as paid for the purposes of the one-year period.',
    },
    {
      kind: 'contract',
      ok: 'You may sign on behalf of your firm.',
      because: 'In a contract “on behalf of” says in whose name somebody acts.',
    },
    {
      ok: 'We are not liable for loss arising out of or in connection with the service.',
      because: 'In a contract “arising out of or in connection with” marks what the clause covers.',
    },
    {
      ok: 'Do not write to us in order not to receive offers.',
      because: '“in order not to” cannot lose its first words.',
    },
    {
      kind: 'contract',
      bad: 'In the event of a storm, we may close the pool where required by applicable law.',
      accepted: 'If there is a storm, we may close the pool where required by law.',
    },
    {
      kind: 'contract',
      bad: 'In the event of any such changes, we tell you.',
      accepted: 'In the event of any such changes, we tell you.',
    },
    { ok: 'The form is called “In Order To Cancel”.', because: 'A name in capitals is kept as it is.' },
  ],
});
