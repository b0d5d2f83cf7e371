import { defineRule } from '../kit/rule.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'doublet',
  group: 'legalese',
  scope: 'sentence',
  severity: 'info',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'Two or three words that mean the same, joined by “and” or “or”.',
  why: 'Readers look for a difference between the words, and where there is none they have read for nothing.',
  source: 'Pennsylvania 37 Pa. Code App. B 4c: redundant words.',
  options: {},
  check: (sentence, block, context) =>
    doublets(sentence, block, context).map(report =>
      isTriplet(block.prose.slice(report.at.start, report.at.end))
        ? { ...report, severity: 'warning' as const }
        : report,
    ),
  examples: [
    { bad: 'Each and every order gets a number.', good: 'Each order gets a number.' },
    {
      bad: 'This agreement supersedes and replaces all that we agreed before.',
      accepted: 'This agreement replaces all that we agreed before.',
    },
    { bad: 'You must cease and desist from copying.', accepted: 'You must stop copying.' },
    { bad: 'We may alter, amend or modify the rules.', accepted: 'We may change the rules.' },
    {
      kind: 'contract',
      bad: 'The terms and conditions of the shop go before the terms and conditions of the club.',
      accepted: 'The terms of the shop go before the terms of the club.',
    },
    {
      kind: 'contract',
      bad: 'We sign for and on behalf of the club.',
      accepted: 'We sign on behalf of the club.',
    },
    {
      kind: 'contract',
      bad: 'You expressly acknowledge and agree that the map holds photos.',
      accepted: 'You expressly acknowledge and agree that the map holds photos.',
    },
    {
      kind: 'contract',
      bad: 'They represent, acknowledge and agree that the map is theirs.',
      accepted: 'They represent, acknowledge and agree that the map is theirs.',
    },
    {
      ok: 'The licence is sole and exclusive.',
      because: '“sole” and “exclusive” differ: a sole licence lets the owner use the work too.',
    },
    { ok: 'Turn it off and on again.', because: 'The pair is an instruction, not a doublet.' },
  ],
});

const doublets = phraseCheck(['doublet'], (found, offer) =>
  offer === null
    ? `“${found}” joins words with nearly the same meaning. Check with a lawyer whether you need each one.`
    : `“${found}” says the same thing more than once. Say “${offer}”.`,
);

/** “give, devise and bequeath”: two joins make three words. */
const isTriplet = (found: string): boolean => (found.match(/,|\b(?:and|or)\b/g) ?? []).length > 1;
