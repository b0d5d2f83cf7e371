import type { Sentence } from '../kit/document.ts';
import type { Rewrite, Safety } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { parseFigure, parseNumberWords } from '../language/numbers.ts';

export default defineRule({
  id: 'number-word-pair',
  group: 'legalese',
  scope: 'sentence',
  severity: 'info',
  fix: 'review',
  summary: 'A number written twice, in words and in figures.',
  why: 'The second number adds nothing until the two disagree, and then nobody knows which one counts.',
  source: 'General drafting practice. Many courts prefer the words where words and figures differ.',
  options: {},
  check(sentence, _block, { kind }) {
    if (!sentence.text.includes('(')) return NONE;
    const reports: Report[] = [];
    const pairs = pairsIn(sentence);
    const same = pairs.filter(pair => pair.inWords === pair.inFigures);
    const isMixed = pairs.length > 0 && hasOtherWords(sentence, pairs);
    for (const pair of pairs) {
      const figure = plain(pair.figure);
      if (pair.inWords !== pair.inFigures) {
        reports.push({
          at: pair.at,
          severity: 'error',
          message: `The words say ${format(pair.inWords)} but the figure says ${format(pair.inFigures)}. Decide which is right and write it once.`,
        });
        continue;
      }
      const isHelp = kind === 'help' || kind === 'policy' || kind === 'ui-strings';
      reports.push({
        at: pair.at,
        message: `The number is written twice. “${figure}” is enough.`,
        // A reader who sees one pair mended and another one left wonders what the difference is.
        rewrites: isHelp
          ? [rewriteOf([pair], 'safe')]
          : pair === same[0]
            ? [isMixed ? saidOf(same) : rewriteOf(same, 'review')]
            : [],
      });
    }
    return reports;
  },
  examples: [
    {
      bad: 'You may return goods within thirty (30) days.',
      good: 'You may return goods within 30 days.',
      accepted: 'You may return goods within 30 days.',
    },
    {
      bad: 'We give two (2) weeks’ notice in year one and four (4) weeks’ notice later.',
      accepted: 'We give 2 weeks’ notice in year one and 4 weeks’ notice later.',
    },
    {
      kind: 'help',
      bad: 'The code works for twenty-four (24) hours.',
      good: 'The code works for 24 hours.',
    },
    {
      bad: 'You get two week’s notice after less than two (2) years.',
      accepted: 'You get two week’s notice after less than two (2) years.',
    },
    { bad: 'We charge a fee of fifty dollars ($60) for late returns.' },
    {
      bad: 'It renews for five (5) year periods, with a thirty (30) day notice period.',
      accepted: 'It renews for 5-year periods, with a 30-day notice period.',
    },
    { bad: 'Interest is five percent (5%) a year.', accepted: 'Interest is 5% a year.' },
    {
      ok: 'You must do two things: (1) sign the form and (2) send it back.',
      because: 'The figures number a list.',
    },
    { ok: 'Section Three (3) is about fees.', because: 'The number names a section.' },
    { ok: 'Call us on extension forty (local calls only).', because: 'The brackets hold no figure.' },
  ],
});

interface Pair {
  readonly at: ReturnType<typeof prose>;
  readonly inWords: number;
  readonly inFigures: number;
  /** The figure as it should stand alone: `30`, `$60`, `5%`, `5-year`. */
  readonly figure: string;
}

const rewriteOf = (pairs: readonly Pair[], safety: Safety): Rewrite => ({
  title: `Replace with ${pairs.map(({ figure }) => `“${plain(figure)}”`).join(' and ')}`,
  safety,
  edits: pairs.map(({ at, figure }) => ({ at, text: plain(figure) })),
});

/** Beside another number in words, figures for this one alone would be uneven. */
const saidOf = (pairs: readonly Pair[]): Rewrite => ({
  title: `Write ${pairs.map(({ figure }) => `“${plain(figure)}”`).join(' and ')}, and the other numbers of the sentence in figures too`,
  safety: 'advice',
  edits: [],
});

/** A number of more than one in words that stands in no pair. */
const hasOtherWords = ({ words }: Sentence, pairs: readonly Pair[]): boolean =>
  words.some(
    ({ lower, start }) =>
      NUMBER_WORD.test(lower) && !pairs.some(({ at }) => at.start <= start && start < at.end),
  );
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)$/;

const plain = (figure: string): string => figure.replace(/\s+/g, ' ');

/** “(30)”, “($60)”, “(5%)”, with an optional currency code. */
const FIGURE = /\(\s?((?:[A-Z]{3} ?|[$€£¥])?\d[\d,.]*(?: ?%)?)\s?\)/g;
const UNIT = /^(?:percent|per|cent|dollars?|pounds?|euros?|cents?|pence|u\.s|us)$/;

function pairsIn(sentence: Sentence): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const match of sentence.text.matchAll(FIGURE)) {
    const open = sentence.start + match.index;
    const figure = match[1] ?? '';
    const inFigures = parseFigure(figure);
    const words = wordsBefore(sentence, open);
    if (inFigures === null || words === null) continue;
    pairs.push({
      ...written(sentence, words.start, open + match[0].length, figure.trim()),
      inWords: words.value,
      inFigures,
    });
  }
  return pairs;
}

/** A figure joins the unit of what it measures: “five (5) year periods” are “5-year periods”. */
function written(
  { text, start }: Sentence,
  from: number,
  to: number,
  figure: string,
): Pick<Pair, 'at' | 'figure'> {
  const unit = /^\d/.test(figure) ? MEASURED.exec(text.slice(to - start)) : null;
  return unit === null
    ? { at: prose(from, to), figure }
    : { at: prose(from, to + unit[0].length), figure: `${figure}-${unit[1] ?? ''}` };
}
const MEASURED =
  /^ ((?:business |calendar |working )?(?:minute|hour|day|week|month|year))(?= (?:(?:notice|trial|cure|renewal|review|grace|waiting|extension|option|free|initial) )?(?:periods?|terms?|anniversar(?:y|ies)|increments?|intervals?|limits?|deadlines?|windows?|extensions?|warrant(?:y|ies)|subscriptions?|leases?|notice|trials?)\b)/;

/** The longest number in words that ends right before the bracket, with a unit between them allowed. */
function wordsBefore(
  sentence: Sentence,
  open: number,
): { readonly start: number; readonly value: number } | null {
  let last = sentence.words.findLastIndex(word => word.end <= open);
  const gap = sentence.text.slice((sentence.words[last]?.end ?? 0) - sentence.start, open - sentence.start);
  if (last < 0 || gap.trim() !== '') return null;
  while (last > 0 && UNIT.test(sentence.words[last]?.lower ?? '')) last--;
  for (let first = Math.max(0, last - 9); first <= last; first++) {
    const candidate = sentence.words.slice(first, last + 1);
    const parsed = parseNumberWords(candidate.map(word => word.lower));
    const start = candidate[0]?.start;
    if (parsed === null || parsed.length !== candidate.length || start === undefined) continue;
    const before = sentence.words[first - 1]?.lower ?? '';
    return /^(?:section|clause|article|part|schedule|annex|chapter|exhibit|paragraph)$/.test(before)
      ? null
      : { start, value: parsed.value };
  }
  return null;
}

const format = (value: number): string => value.toLocaleString('en-US');
