import { defineRule } from '../kit/rule.ts';
import { isHelp } from '../lexicon/help-rows.ts';
import { deletes, phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'filler-phrase',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'Words that announce something and say nothing themselves.',
  why: 'A phrase like “please be advised that” makes the reader wait for the point. The sentence says the same without it.',
  source:
    'US Federal Plain Language Guidelines: omit unneeded words. Connecticut Gen. Stat. §42-152(b)(9). EU, How to write clearly, hint 4.',
  options: {},
  check: phraseCheck(
    match => (match.row.category === 'wordy' && deletes(match)) || isHelp(match, 'filler'),
    found => `“${found}” adds nothing. Leave it out.`,
  ),
  examples: [
    {
      bad: 'Please be advised that our office is closed on Friday.',
      good: 'Our office is closed on Friday.',
    },
    {
      kind: 'help',
      bad: 'It is important to note that fees may change.',
      good: 'Fees may change.',
    },
    { kind: 'contract', bad: 'Please note that fees may change.', accepted: 'Fees may change.' },
    { bad: 'If you have a question, feel free to call us.', accepted: 'If you have a question, call us.' },
    { bad: 'Please do not hesitate to write to us.', good: 'Please write to us.' },
    { kind: 'help', bad: 'You can, of course, print the page.', good: 'You can print the page.' },
    { ok: 'Make a note that you took the parcel.', because: 'Here “note” is something to write down.' },
    { ok: 'You should feel free to ask for another judge.', because: 'It gives a right.' },
    { ok: 'We will be advised by our bank.', because: '“be advised” is a verb here, not an announcement.' },
    { ok: 'Please note the number on the box.', because: 'It asks the reader to do something.' },
  ],
});
