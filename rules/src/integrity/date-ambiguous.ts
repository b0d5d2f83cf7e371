import { quantitiesIn } from '../contract/quantities.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'date-ambiguous',
  group: 'integrity',
  scope: 'sentence',
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
  check(sentence, block, { options }) {
    const { text } = sentence;
    const reports: Report[] = [];
    if (/\d[/.-]\d/.test(text)) {
      for (const { at, date } of quantitiesIn(sentence, block.prose)) {
        if (date === null) continue;
        const written = block.prose.slice(at.start, at.end);
        const isOpen = date.shortYear && !LAST_CENTURY.test(written);
        if (!isOpen && (!date.ambiguous || options.dayFirst)) continue;
        reports.push({
          at,
          message: date.ambiguous
            ? `“${written}” can be read with the day or the month first. Write the month as a word.`
            : `“${written}” leaves the century open. Write the whole year.`,
        });
      }
    }
    const midnight = text.includes('idnight') ? MIDNIGHT.exec(text) : null;
    if (midnight !== null) {
      const start = sentence.start + midnight.index;
      reports.push({
        at: prose(start, start + midnight[0].length),
        message: `“${midnight[0]}” can be the start or the end of that day. Write 11:59 pm or 12:01 am with the date.`,
      });
    }
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    { bad: 'Pay us by 03/04/2026.', good: 'Pay us by 3 April 2026.' },
    { bad: 'The offer ends at midnight on 5 May.', good: 'The offer ends at 11:59 pm on 5 May.' },
    { bad: 'The plan started on 13/10/25.' },
    { options: { dayFirst: true }, ok: 'Pay us by 03/04/2026.', because: 'The house writes the day first.' },
    { ok: 'Pay us by 2026-04-03, or by 25/12/2026.', because: 'Each can be read in one way only.' },
    { ok: 'Version 1.2.10 came after 1/2 of the year. Call 020 03/04.', because: 'None of these is a date.' },
    { ok: 'Signed on 4/30/97.', because: 'It can only be 1997, and only the 30th.' },
    { ok: 'We answer from 9 am to midnight every day.', because: 'It ends an opening time, not a deadline.' },
  ],
});

/** “30/4/97”: no contract reaches so far ahead. */
const LAST_CENTURY = /\D[6-9]\d$/;

/** A deadline at midnight with its day: “by midnight on Friday”, “until midnight, 5 May”. */
const MIDNIGHT =
  /\b(?:12 )?midnight,? (?:on |of )(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}|(?:last|first|final|renewal|due|closing|expiry) (?:day|date))\b/iu;
