import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';

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
  check(sentence, block) {
    const reports: Report[] = [];
    for (const { pattern, message } of PATTERNS) {
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const at = prose(start, start + match[0].length);
        if (reports.some(report => report.at.start < at.end && at.start < report.at.end)) continue;
        if (isDated(sentence, block) || (message === PART && isTerm(sentence, at))) continue;
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
    {
      kind: 'contract',
      ok: 'The parties sign the Model Clauses, which are incorporated by reference.',
      because: 'A term in capitals is defined elsewhere, with its date.',
    },
    {
      ok: 'The tariff of 3 March 2026 is incorporated by reference.',
      because: 'The date says which text it is.',
    },
    { ok: 'We incorporated the company in 2019.', because: 'It is about a company.' },
    { ok: 'The form part of the page is below.', because: 'Nothing is made part of a contract.' },
    { ok: 'The Sale of Goods Act 1979, as amended, applies.', because: 'Laws change, and are cited so.' },
  ],
});

/** The words before it that may name the text. */
const NEAR = 16;

/** The sentence gives a date, a version or a link. */
const isDated = (sentence: Sentence, block: Block): boolean =>
  /\b(?:dated|version|v\d|edition)\b|\b(?:19|20)\d\d\b/i.test(sentence.text) ||
  block.marks.some(mark => mark.kind === 'link' && overlaps(mark, sentence));

/** What becomes part has a name in capitals: its definition says which text it is. */
const isTerm = (sentence: Sentence, at: Span<'prose'>): boolean =>
  !/\b(?:as amended|from time to time)\b/i.test(sentence.text) &&
  sentence.words
    .filter(word => word.end <= at.start)
    .slice(-NEAR)
    .some(({ text, start }) => start > sentence.start && /^\p{Lu}/u.test(text) && text !== 'I');

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
