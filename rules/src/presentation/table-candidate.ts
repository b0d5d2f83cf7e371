import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'table-candidate',
  group: 'presentation',
  scope: 'block',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  summary: 'Several cases or prices in one paragraph that a table would show at a glance.',
  why: 'In a table readers go straight to their own case. In a paragraph they have to read all of them and keep them apart.',
  source: 'US Federal Plain Language Guidelines: use tables. SEC Rule 421(d).',
  options: {
    cases: {
      type: 'integer',
      default: 3,
      minimum: 3,
      maximum: 20,
      description: 'As many cases or prices in one paragraph are reported.',
    },
  },
  check(block, { options }) {
    if (block.shape !== 'paragraph' && block.shape !== 'list-item') return NONE;
    return conditions(block, options.cases) ?? prices(block, options.cases) ?? NONE;
  },
  examples: [
    {
      bad: 'If you cancel within 14 days you get 100 %, if within 30 days 50 %, otherwise nothing.',
      good: '| When you cancel | What you get back |\n| --- | --- |\n| Within 14 days | 100 % |\n| Within 30 days | 50 % |',
    },
    { bad: 'The fee is £5 in a shop, £7 abroad, and £9 by phone.' },
    {
      bad: 'If you pay by card, we charge 1%. If you pay by cheque, we charge 2%. If you pay in cash, we charge 3%.',
    },
    {
      options: { cases: 4 },
      bad: 'A letter costs £1, a large letter £2, a parcel £4 and a large parcel £8.',
      good: 'A letter costs £1, a large letter £2 and a parcel £4.',
    },
    {
      ok: 'If you cancel within 14 days you get 100 %, otherwise nothing.',
      because: 'These are two options.',
    },
    {
      ok: 'The cover ends at £1,000 for a bag and £500 for a phone.',
      because: 'Two amounts are easy to keep apart.',
    },
    {
      ok: 'If you agree, tell us. If we change these terms, we write to you. If a court finds a term void, the rest stands.',
      because: 'The conditions have different subjects: they are no rows of one table.',
    },
    {
      ok: 'Our fee of £5 stays at £5, also where you would pay £5 to somebody else.',
      because: 'It is one price.',
    },
  ],
});

const MONEY = /(?:[£€$]|\b(?:USD|GBP|EUR|AUD|CAD) ?)\d[\d,.]*\d|[£€$]\d/g;

/** Distinct amounts of money in one paragraph, close enough to be a list of prices. */
function prices(block: Block, least: number): readonly Report[] | null {
  if (!/[£€$]|\b(?:USD|GBP|EUR|AUD|CAD)\b/.test(block.prose)) return null;
  const matches = [...block.prose.matchAll(MONEY)];
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return null;
  const amounts = new Set(matches.map(([text]) => text));
  const inReach = block.words.filter(word => word.start >= first.index && word.end <= last.index).length;
  if (amounts.size < least || inReach > amounts.size * MOST_BETWEEN) return null;
  return [
    {
      at: prose(first.index, last.index + last[0].length),
      message: `This paragraph holds ${String(amounts.size)} amounts of money. Put them in a table, one row for each case.`,
    },
  ];
}

/** Prices of one list have at most this many words between them. */
const MOST_BETWEEN = 20;

/** Conditions side by side, each with a figure: “if … 100 %, if … 50 %, otherwise …”. */
function conditions(block: Block, least: number): readonly Report[] | null {
  if (!block.words.some(({ lower }) => lower === 'if')) return null;
  for (const sentence of block.sentences) {
    const cases = sentence.words.filter(({ lower }) => CASE.has(lower)).length;
    if (cases >= least && figures(sentence.text) >= least - 1) return [reportOf(sentence, sentence, cases)];
  }
  const parallel = block.sentences.filter(isCase);
  const first = parallel[0];
  const last = parallel.at(-1);
  if (first === undefined || last === undefined || parallel.length < least) return null;
  const isOne = new Set(parallel.map(openingWords)).size === 1;
  return isOne && parallel.every(({ text }) => figures(text) > 0)
    ? [reportOf(first, last, parallel.length)]
    : null;
}

const CASE: ReadonlySet<string> = new Set(['if', 'otherwise']);

const figures = (text: string): number => text.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0;

const isCase = ({ words }: Sentence): boolean => words[0]?.lower === 'if' && words.length <= 35;

const openingWords = ({ words }: Sentence): string =>
  words
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');

const reportOf = (first: Sentence, last: Sentence, cases: number): Report => ({
  at: prose(first.start, last.end),
  message: `This text sets out ${String(cases)} cases. Put them in a table: one row for each case, with what happens then.`,
});
