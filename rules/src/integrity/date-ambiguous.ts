import { hasCentury, type NumericDate, numericDatesIn, settlesOrder } from '../contract/date-order.ts';
import type { Block } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';

interface Facts {
  readonly dates: readonly NumericDate[];
  readonly midnights: readonly { readonly at: Span<'prose'>; readonly written: string }[];
}

export default defineRule({
  id: 'date-ambiguous',
  group: 'integrity',
  scope: 'document',
  severity: 'warning',
  fix: 'advice',
  summary: 'A date that can be read in two ways.',
  why: '03/04/2026 is in March for one reader and in April for another. Midnight on Friday begins or ends that day. A deadline that is read wrongly is missed.',
  source: 'ISO 8601. GOV.UK style guide: dates and times.',
  options: {
    dayFirst: {
      type: 'boolean',
      default: false,
      description:
        'The house writes the day first, so that 03/04/2026 is sure. Only short years and midnight are reported.',
    },
  },
  collect: factsOf,
  check(facts, { blocks, options }) {
    const dates = facts.flatMap(({ block, fact }) => fact.dates.map(date => ({ ...date, block })));
    const isSettled =
      options.dayFirst || (dates.some(({ order }) => order === null) && settlesOrder(dates, blocks));
    const isYearPlain = dates.some(({ isShort }) => isShort) && hasCentury(blocks);
    const reports = dates.flatMap(({ block, at, written, order, isShort }): readonly DocumentReport[] => {
      const isOpen = order === null && !isSettled;
      if (!isOpen && (!isShort || isYearPlain)) return [];
      const message = isOpen
        ? `“${written}” can be read with the day or the month first. Write the month as a word.`
        : `“${written}” leaves the century open. Write the whole year.`;
      return [{ block, at, message }];
    });
    const midnights = facts.flatMap(({ block, fact }) =>
      fact.midnights.map(({ at, written }) => ({
        block,
        at,
        message: `“${written}” can be the start or the end of that day. Write 11:59 pm or 12:01 am with the date.`,
      })),
    );
    return [...reports, ...midnights];
  },
  examples: [
    { bad: 'Pay us by 03/04/2026.', good: 'Pay us by 3 April 2026.' },
    { bad: 'The offer ends at midnight on 5 May.', good: 'The offer ends at 11:59 pm on 5 May.' },
    { bad: 'The plan started on 13/10/25.' },
    { options: { dayFirst: true }, ok: 'Pay us by 03/04/2026.', because: 'The house writes the day first.' },
    { ok: 'Pay us by 2026-04-03, or by 25/12/2026.', because: 'Each can be read in one way only.' },
    { ok: 'Version 1.2.10 came after 1/2 of the year. Call 020 03/04.', because: 'None of these is a date.' },
    { ok: 'Signed on 4/30/97.', because: 'It can only be 1997, and only the 30th.' },
    {
      ok: 'The lease starts on 03/04/2026 and ends on 03/31/2027.',
      because: 'The second date shows that the month stands first.',
    },
    {
      ok: 'Rent is due on 3/4/2026. The laws of the State of Ohio govern this lease.',
      because: 'In the United States the month stands first.',
    },
    {
      ok: 'This agreement is made on July 8, 2021.\n\nDate: 7/8/21',
      because: 'Whoever writes the month first in words does so in figures.',
    },
    {
      bad: 'The rent of £400 is due on 03/04/2026. The laws of the State of Ohio govern this lease.',
    },
    { ok: 'We answer from 9 am to midnight every day.', because: 'It ends an opening time, not a deadline.' },
  ],
});

function factsOf(block: Block): Facts | null {
  if (!block.english) return null;
  const dates = numericDatesIn(block);
  const midnights = block.prose.includes('idnight') ? block.sentences.flatMap(midnightsIn) : [];
  return dates.length === 0 && midnights.length === 0 ? null : { dates, midnights };
}

function midnightsIn({ text, start }: Block['sentences'][number]): Facts['midnights'] {
  const match = MIDNIGHT.exec(text);
  if (match === null) return [];
  const from = start + match.index;
  return [{ at: prose(from, from + match[0].length), written: match[0] }];
}

/** A deadline at midnight with its day: “by midnight on Friday”, “until midnight, 5 May”. */
const MIDNIGHT =
  /\b(?:12 )?midnight,? (?:on |of )(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}|(?:last|first|final|renewal|due|closing|expiry) (?:day|date))\b/iu;
