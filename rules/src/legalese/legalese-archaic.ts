import { defineRule } from '../kit/rule.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'legalese-archaic',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'An old legal word that nobody says.',
  why: 'Words like “herein” sound exact but are not: readers have to guess whether they point to the clause or to the whole contract.',
  source: 'New Jersey Stat. §56:12-10(a)(5)–(6). Pennsylvania 73 P.S. §2205(b)(4).',
  options: {},
  check: phraseCheck(['legalese'], (found, offer) =>
    offer === null
      ? `“${found}” is old legal language. Leave it out or say what it stands for.`
      : `“${found}” is old legal language. Say “${offer}”.`,
  ),
  examples: [
    {
      bad: 'The parties hereto agree on the price.',
      good: 'The parties agree on the price.',
    },
    { bad: 'The fees set forth herein are due each month.' },
    { ok: 'Leave the parcel there by the door.', because: '“there” alone is an everyday word.' },
    { ok: 'You said that you would pay.', because: '“said” is a verb here, not “the said goods”.' },
    { ok: 'Use strong glue, such as epoxy.', because: '“such as” is everyday English.' },
  ],
});
