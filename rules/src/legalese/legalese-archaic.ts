import type { Block } from '../kit/document.ts';
import { defineRule, type Report, rewritesOf } from '../kit/rule.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'legalese-archaic',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'An old legal word or phrase that nobody says.',
  why: 'Words that only lawyers write slow every other reader down, and say nothing that an everyday word does not say.',
  source: 'New Jersey Stat. §56:12-10(a)(5)–(6). Pennsylvania 73 P.S. §2205(b)(4).',
  options: {},
  check: (sentence, block, context) =>
    archaic(sentence, block, context).map(report => {
      const word = block.prose.slice(report.at.start, report.at.end).toLowerCase();
      return word === 'such' ? such(report, block) : report;
    }),
  examples: [
    {
      bad: 'The parties hereto agree on the price.',
      good: 'The parties agree on the price.',
    },
    { bad: 'You must return said goods to us.', accepted: 'You must return the goods to us.' },
    {
      bad: 'We may change the rules, and such changes bind you.',
      accepted: 'We may change the rules, and these changes bind you.',
    },
    { ok: 'Leave the parcel there by the door.', because: '“there” alone is an everyday word.' },
    { ok: 'You said that you would pay.', because: '“said” is a verb here, not “the said goods”.' },
    { ok: 'Use strong glue, such as epoxy.', because: '“such as” is everyday English.' },
  ],
});

const archaic = phraseCheck(
  ({ row }) => row.category === 'legalese' && legalTopic(row) === 'archaic',
  (found, offer) =>
    offer === null
      ? `“${found}” is legal language that readers do not use. Leave it out or say what it stands for.`
      : `“${found}” is legal language that readers do not use. Say “${offer}”.`,
);

/** “such” before a noun is milder than the rest, and only the words that agree with the noun may stand there. */
function such(report: Report, block: Block): Report {
  const next = block.prose.slice(report.at.end, report.at.end + 40);
  const isPlural = /^ (?:[\p{L}-]+ ){0,2}?[\p{Ll}-]*[^su\W]s\b/iu.test(next);
  const rewrites = rewritesOf(report).filter(
    ({ title }) => !(isPlural ? /“(?:this|that)”/ : /“(?:these|those)”/).test(title),
  );
  return { ...report, severity: 'info', rewrites };
}
