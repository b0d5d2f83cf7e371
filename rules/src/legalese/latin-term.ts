import { defineRule } from '../kit/rule.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'latin-term',
  group: 'legalese',
  scope: 'sentence',
  severity: { help: 'info', 'ui-strings': 'info', else: 'warning' },
  fix: 'safe',
  yieldsToTerms: true,
  summary:
    'Latin or law French where English has a word. A term of art that has no exact English word is left alone: its meaning stands in the hover.',
  why: 'Few readers know Latin. Pennsylvania and New Jersey name it among the things that make a contract hard to read.',
  source: 'Pennsylvania 73 P.S. §2205(b)(4). New Jersey Stat. §56:12-10(a)(6).',
  options: {},
  check: (sentence, block, context) => {
    const reports = latin(sentence, block, context);
    // “etc.” is known to everybody: it is loose, not hard to read.
    return reports.length === 0
      ? reports
      : reports.map(report => (isEtc(report.message) ? { ...report, severity: 'info' } : report));
  },
  examples: [
    { bad: 'Interest runs pro rata until you pay.', accepted: 'Interest runs in proportion until you pay.' },
    {
      bad: 'We may, inter alia, close your account.',
      good: 'We may, among other things, close your account.',
    },
    { bad: 'The clause is void ab initio.', accepted: 'The clause is void from the start.' },
    { ok: 'Send the memo via email and set the agenda.', because: 'These words are English now.' },
    { ok: 'The rate is five per cent.', because: '“per cent” is English.' },
    {
      ok: 'A force majeure event delays delivery.',
      because: 'It is a term of art: the hover explains it, and no other word replaces it.',
    },
  ],
});

const ETC = '“etc.” leaves the reader to guess the rest. Complete the list, or start it with “such as”.';
const isEtc = (message: string): boolean => message === ETC;

const latin = phraseCheck(['latin'], (found, offer, { row }) => {
  if (row.find === 'etc.') return ETC;
  return offer === null ? `“${found}” is Latin. Say it in English.` : `“${found}” is Latin. Say “${offer}”.`;
});
