import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'incorporation-by-reference',
  group: 'legalese',
  scope: 'sentence',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  yieldsToTerms: true,
  wakes: ['reference', 'incorporated', 'incorporates', 'hereof', 'amended', 'updated', 'modified'],
  summary: 'Another document made part of this one, or one that may change, without its date.',
  why: 'The reader agrees to words that stand elsewhere and may change. Regulators call terms that a customer had no real chance to read unfair.',
  source:
    'UK Competition and Markets Authority, CMA37: hidden terms. Directive 93/13/EEC, annex, point 1(i).',
  options: {},
  check(sentence) {
    const reports: Report[] = [];
    for (const { pattern, message } of PATTERNS) {
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const at = prose(start, start + match[0].length);
        if (reports.some(report => report.at.start < at.end && at.start < report.at.end)) continue;
        reports.push({ at, message });
      }
    }
    return reports.length === 0 ? NONE : reports.slice(0, 1);
  },
  examples: [
    {
      bad: 'Our rules, as amended from time to time, are incorporated by reference.',
      good: 'Our rules on use (version of 1 May 2026, linked here) are part of this agreement. Clause 12 says how we tell you about changes.',
    },
    {
      bad: 'The tariff schedule forms part hereof.',
      good: 'The tariff schedule dated 3 March 2026 is part of this agreement.',
    },
    { bad: 'The price list, as updated from time to time, applies.' },
    { ok: 'We incorporated the company in 2019.', because: 'It is about a company.' },
    { ok: 'The form part of the page is below.', because: 'Nothing is made part of a contract.' },
    { ok: 'The Sale of Goods Act 1979, as amended, applies.', because: 'Laws change, and are cited so.' },
  ],
});

const PART =
  'This makes another text part of this one. Give its version or date and a link, and say here what matters in it.';
const CHANGES =
  'The text that this names can change. Give the version or date that applies, and say how readers hear of changes.';

const PATTERNS = [
  {
    pattern:
      /\b(?:incorporat(?:es?|ed|ing)(?: herein| hereto| into (?:this|these|the) [\p{L} ]{3,40}?)?,? by (?:this )?reference|by (?:this )?reference,? (?:is|are) incorporated)\b/giu,
    message: PART,
  },
  {
    pattern: /\b(?:incorporated (?:herein|hereto|hereby|into (?:this|these))|forms? (?:a )?part hereof)\b/gi,
    message: PART,
  },
  {
    pattern:
      /(?<=\b(?:polic(?:y|ies)|procedures?|terms|rules|guidelines|list|schedule|tariff|code|standards|conditions|handbook|rules on use|price list|documents?)[,)]? ?\(?)(?:as|which) (?:may be )?(?:amended|updated|modified|revised|changed)(?:,? (?:and|or) \w+)? from time to time\b/gi,
    message: CHANGES,
  },
] as const;
