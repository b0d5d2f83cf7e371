import { defineRule } from '../kit/rule.ts';
import { phraseCheck, SUGGESTIONS } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'redundancy',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'A word that repeats what the word beside it says already.',
  why: 'Readers look for a difference between “result” and “end result”, and there is none.',
  source: 'US Federal Plain Language Guidelines: omit unneeded words. Pennsylvania 37 Pa. Code App. B 4c.',
  options: { suggestions: SUGGESTIONS },
  check: phraseCheck(['redundant'], (found, offer) =>
    offer === null
      ? `“${found}” says the same thing twice. Leave it out.`
      : `“${found}” says the same thing twice. Say “${offer}”.`,
  ),
  examples: [
    { bad: 'Enter your PIN number.', good: 'Enter your PIN.' },
    {
      bad: 'You get an added bonus at the end of the time period.',
      good: 'You get a bonus at the end of the period.',
    },
    { kind: 'help', bad: 'The form asks for your past history.', good: 'The form asks for your history.' },
    {
      options: { suggestions: 'all' },
      bad: 'The price is open to the general public.',
      accepted: 'The price is open to the public.',
    },
    { ok: 'Give us advance notice of your visit.', because: 'Notice can also be given late.' },
    { ok: 'The General Public License applies.', because: 'A name is kept as it is.' },
  ],
});
