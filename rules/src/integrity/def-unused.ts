import { type Definition, definitionsIn } from '../contract/definitions.ts';
import { createTermIndex, type TermIndex, termUses } from '../contract/terms.ts';
import type { Block } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { contains } from '../kit/span.ts';

interface Fact {
  readonly block: Block;
  readonly definitions: readonly Definition[];
}

export default defineRule({
  id: 'def-unused',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  summary: 'A defined term that the document never uses.',
  why: 'A definition that nothing needs is one more thing to read and to keep in mind, and often shows that a clause was lost.',
  source: 'US Federal Plain Language Guidelines: do not define words that you do not use.',
  options: {
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Terms that other documents use.',
    },
  },
  collect(block): Fact {
    return { block, definitions: definitionsIn(block) };
  },
  check(facts, { options }) {
    const terms = createTermIndex(
      facts.flatMap(({ fact }) => fact.definitions.map(definition => definition.term)),
    );
    const used = new Set(facts.flatMap(({ fact }) => usedTerms(fact, terms)));
    return facts.flatMap(({ block, fact }) =>
      fact.definitions
        .filter(
          ({ term }) =>
            !used.has(term) &&
            !isExpansion(fact.block, term) &&
            !isParty(term) &&
            !options.ignore.includes(term),
        )
        .map(({ term, at }) => ({
          block,
          at,
          message: `“${term}” is defined but never used. Take the definition out, or use the term.`,
        })),
    );
  },
  examples: [
    {
      bad: '“Business Hours” means 9 am to 5 pm on a weekday.\n\nYou pay each month.',
      good: 'We answer the phone from 9 am to 5 pm on weekdays.\n\nYou pay each month.',
    },
    {
      bad: 'Acme Ltd and its group companies (the “Group Members”) agree to this.\n\nYou pay each month.',
    },
    {
      options: { ignore: ['Business Hours'] },
      ok: '“Business Hours” means 9 am to 5 pm on a weekday.',
      because: 'The configuration says that another document uses it.',
    },
    {
      ok: '“Fee” means the price of your plan.\n\nYou pay the Fees each month.',
      because: 'The plural counts as a use.',
    },
    {
      ok: 'Acme Ltd (“we” or “us”) runs this site.',
      because: '“we” and “us” name a party; the text may need only one of them.',
    },
    {
      ok: 'He said “yes” means yes to him.\n\nThe “Deposit” is £5. You pay the deposit once.',
      because: 'Not a definition, and a use in small letters.',
    },
  ],
});

const isParty = (term: string): boolean => /^(?:we|us|our|ours|you|your|yours|i|me|my)$/i.test(term);

/** “FIDO (“Fast IDentity Online”)”: the words in brackets spell out what stands before them. */
function isExpansion(block: Block, term: string): boolean {
  const initials = term.split(/[\s-]+/).map(word => word.charAt(0).toUpperCase());
  return initials.length > 1 && block.words.some(word => word.text.toUpperCase() === initials.join(''));
}

/** Terms that the block uses, its own definitions left out. */
const usedTerms = ({ block, definitions }: Fact, terms: TermIndex): readonly string[] =>
  termUses(block, terms)
    .filter(use => !definitions.some(({ at }) => contains(at, use)))
    .map(use => use.term);
