import type { Block } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';

interface Fact {
  readonly words: number;
  readonly references: readonly Span<'prose'>[];
}

/** Too little text says nothing about density. */
const FEWEST_WORDS = 200;

export default defineRule({
  id: 'cross-ref-density',
  group: 'legalese',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  summary:
    'A document that sends the reader to other clauses again and again. One finding for the document, where most of the references stand.',
  why: 'Each reference is a choice: leave the sentence, or go on without knowing. Repeat a short rule where it is needed, and keep the references that matter.',
  source:
    'New Jersey Stat. §56:12-10(a)(1). US Federal Plain Language Guidelines: at most one cross-reference in a section.',
  options: {
    per100Words: {
      type: 'number',
      default: 1,
      minimum: 0.1,
      maximum: 20,
      description: 'The most references in 100 words of the document.',
    },
  },
  collect(block): Fact | null {
    if (!block.english || block.words.length === 0) return null;
    return { words: block.words.length, references: block.shape === 'heading' ? [] : referencesIn(block) };
  },
  check(facts, { options }) {
    let words = 0;
    let count = 0;
    let worst = facts[0];
    for (const placed of facts) {
      words += placed.fact.words;
      count += placed.fact.references.length;
      if (placed.fact.references.length > (worst?.fact.references.length ?? 0)) worst = placed;
    }
    const rate = (count * 100) / words;
    const [first] = worst?.fact.references ?? [];
    if (worst === undefined || first === undefined || words < FEWEST_WORDS || rate <= options.per100Words)
      return [];
    return [
      {
        block: worst.block,
        at: first,
        message: `This document has ${String(count)} references to other clauses, ${rate.toFixed(1)} in 100 words; ${String(options.per100Words)} is the most. Repeat short rules where they are needed.`,
      },
    ];
  },
  examples: [
    {
      bad: `Under clause 3, as amended by clause 4, and subject to clauses 5 and 6, you pay.\n\n${'We send the goods to the address that you gave us when you placed the order. '.repeat(16)}`,
      good: `You pay when we ask you to.\n\n${'We send the goods to the address that you gave us when you placed the order. '.repeat(16)}`,
    },
    {
      bad: `See section 3. See section 4. See section 5. See section 6.\n\n${'We send the goods to the address that you gave us when you placed the order. '.repeat(14)}`,
    },
    {
      options: { per100Words: 5 },
      ok: `See section 3. See section 4. See section 5. See section 6.\n\n${'We send the goods to the address that you gave us when you placed the order. '.repeat(14)}`,
      because: 'The team allows more.',
    },
    { ok: 'See section 4.', because: 'The text is too short to speak of density.' },
    {
      ok: `Section 62 of the Consumer Rights Act and section 63 of the Sale Act apply.\n\n${'We send the goods to the address that you gave us when you placed the order. '.repeat(14)}`,
      because: 'Laws are cited, and the reader is not sent there.',
    },
  ],
});

const REFERENCE =
  /\b(?:clauses?|sections?|articles?|paragraphs?|schedules?|annex(?:es)?|appendix|exhibits?)\s+(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z]\b)(?:\([a-z\d]{1,4}\)){0,3}/gi;
const LAW =
  /^(?:,? (?:and|or|to) \d[\d.]*)?,? (?:of|to|in) (?:the )?(?:[A-Z][\w’']+ ){0,6}(?:Act|Code|Regulations?|Directive|GDPR|Law|Convention)\b/;

const referencesIn = (block: Block): readonly Span<'prose'>[] =>
  /\d|[A-Z]\b/.test(block.prose)
    ? [...block.prose.matchAll(REFERENCE)].flatMap(match => {
        const end = match.index + match[0].length;
        return LAW.test(block.prose.slice(end, end + 100)) ? [] : [prose(match.index, end)];
      })
    : [];
