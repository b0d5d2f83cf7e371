import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { endsPhrase } from '../language/parts.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';

export default defineRule({
  id: 'notwithstanding',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  wakes: ['notwithstanding'],
  summary: '“notwithstanding”, which makes one rule win over another that the reader has to find.',
  why: 'It says that two rules conflict and that this one wins, but not in words that readers know. “Notwithstanding anything to the contrary” does not even name the rule that loses.',
  source:
    'K. A. Adams, A Manual of Style for Contract Drafting: “notwithstanding”. Pennsylvania 73 P.S. §2205(b)(8).',
  options: {},
  check(sentence, block, { phrases }) {
    const matches = phrases(sentence, block);
    if (matches.length === 0) return NONE;
    return matches
      .filter(
        ({ row, last }) =>
          legalTopic(row) === 'notwithstanding' &&
          !(row.find === 'notwithstanding' && endsPhrase(sentence, last - 1)),
      )
      .map(({ row, at, first, last, rewrites }) => {
        const end = openEnd(sentence, first, last);
        if (end === null) {
          const offer = /“([^”]*)”/.exec(rewrites[0]?.title ?? '')?.[1] ?? 'despite';
          const found = block.prose.slice(at.start, at.end);
          return {
            at,
            message: `“${found}” is legal language for which rule wins. Say “${offer}”, or “even if … says otherwise”.`,
            rewrites,
          };
        }
        const whole = prose(at.start, end);
        // “nothing in these terms limits …” wins over all of them by itself.
        if (NOTHING.test(block.prose.slice(end, end + 30))) {
          return {
            at: whole,
            message: `“${block.prose.slice(whole.start, whole.end)}” adds nothing here: “nothing in …” says it. Leave the words out.`,
            rewrites: LEAVE_OUT,
          };
        }
        return {
          at: whole,
          message: `“${block.prose.slice(whole.start, whole.end)}” does not say which rule loses. Name the clause (“even if clause … says otherwise”), or leave the words out where none does.`,
          // First in its sentence it can become a sentence of its own.
          rewrites: row.find === 'notwithstanding' && first > 0 ? [...NAME_IT, ...rewrites] : NAME_IT,
        };
      });
  },
  examples: [
    {
      bad: 'Notwithstanding anything to the contrary, we may set off sums due.',
      good: 'Even if clause 8 (Payment in full) says otherwise, we may set off sums due.',
    },
    { bad: 'Notwithstanding anything in these rules to the contrary, you may cancel.' },
    {
      bad: 'This applies notwithstanding anything in these rules to the contrary.',
      accepted: 'This applies despite anything in these rules to the contrary.',
    },
    {
      bad: 'Notwithstanding anything in these rules to the contrary, nothing in them limits your rights.',
      good: 'Nothing in these rules limits your rights.',
    },
    {
      bad: 'Notwithstanding the foregoing, refunds are paid.',
      accepted: 'Even so, refunds are paid.',
    },
    {
      bad: 'You may cancel notwithstanding clause 4.',
      accepted: 'You may cancel despite clause 4.',
    },
    { ok: 'Despite clause 4, you may cancel.', because: 'This is the plain form.' },
    { ok: 'The rain notwithstanding, the match goes on.', because: 'At the end of a phrase it is an idiom.' },
  ],
});

const NAME_IT = [
  {
    title: 'Name the clause that it overrides, or leave the words out',
    safety: 'advice' as const,
    edits: [],
  },
];

const LEAVE_OUT = [{ title: 'Leave the words out', safety: 'advice' as const, edits: [] }];
const NOTHING = /^,\s+nothing (?:in|herein)\b/;

/** Where “notwithstanding anything (in these terms) to the contrary” ends; null where it names what it overrides. */
function openEnd({ words }: Sentence, first: number, last: number): number | null {
  if (!/^any/.test(words[first + 1]?.lower ?? '')) return null;
  for (let at = first + 2; at < Math.min(words.length, first + 12); at++)
    if (words[at]?.lower === 'contrary') return words[at]?.end ?? null;
  return words[Math.max(last - 1, first + 1)]?.end ?? null;
}
