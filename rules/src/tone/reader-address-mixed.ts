import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { type Address, addressOf } from '../language/address.ts';
import { pronounsOf, reportOf, usesOf } from '../language/impersonal.ts';

export default defineRule({
  id: 'reader-address-mixed',
  group: 'tone',
  scope: 'document',
  severity: { contract: 'info', privacy: 'info', policy: 'info', else: 'off' },
  fix: 'review',
  consumerOnly: true,
  summary: '“You” and “the customer”, or “we” and “the Company”, for the same person.',
  why: 'Two names for one person make a reader ask whether two people are meant.',
  source: 'Connecticut Gen. Stat. §42-152(b)(3). Pennsylvania 73 P.S. §2205, appendix B.',
  options: {
    uses: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: 'How often each of the two forms must stand in the text.',
    },
  },
  collect: (block): Address => addressOf(block),
  check(all, { options, blocks }) {
    const explaining = explainingBlocks(blocks);
    const facts = all.filter(({ block }) => !explaining.has(block));
    const isDrift = (noun: string, pronoun: RegExp): boolean =>
      blocks.some(({ block }) => isDefinedAsBoth(block.prose, noun, pronoun));
    return [
      ...mixed(facts, 'reader', options.uses, isDrift),
      ...mixed(facts, 'writer', options.uses, isDrift),
    ];
  },
  examples: [
    {
      bad: 'You must pay. You must sign. The Customer may cancel. The Customer must return it.',
      good: 'You must pay. You must sign. You may cancel. You must return it.',
    },
    {
      bad: 'We may close it. We tell you first. The Company will write. The Company is open on weekdays.',
      good: 'We may close it. We tell you first. We will write. We are open on weekdays.',
    },
    { options: { uses: 1 }, bad: 'You must pay. The Customer may cancel.' },
    {
      ok: 'You must pay. You may cancel. Ask the customer next to you.',
      because: 'Another customer is meant.',
    },
    {
      ok: 'You must pay. You must sign.\n\n## Glossary\n\nOverdraft: the customer may borrow money. Debit: the customer must agree to it.',
      because: 'A glossary explains words for everybody.',
    },
    {
      ok: 'We rent bikes to the person who signs (“Customer” or “you”). You must pay. You must sign. The Customer may cancel. The Customer must return it.',
      because: 'The definition says that they are one, and party-name-drift asks for one name.',
    },
    { ok: '“The Customer” means you. You must pay.', because: 'It is the definition.' },
    {
      ok: 'We write to you. We call you. The bank will tell us. The company may ask us.',
      because: 'Other firms are named, each once.',
    },
  ],
});

/** The blocks below a heading such as “Glossary”, up to the next heading. */
function explainingBlocks(blocks: readonly PlacedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  let explains = false;
  blocks.forEach(({ block }, index) => {
    if (block.shape === 'heading') explains = EXPLAINS.test(block.prose);
    else if (explains) found.add(index);
  });
  return found;
}
const EXPLAINS =
  /^(?:the )?(?:glossary|definitions?|defined terms|key (?:terms|words)|what (?:\w+ ){1,3}means?)\b/i;

/** “Ann Lee (“Customer” or “you”)”: the names of one party, of which the rule party-name-drift speaks. */
function isDefinedAsBoth(prose: string, noun: string, pronoun: RegExp): boolean {
  if (noun === '' || !prose.includes('(')) return false;
  return prose.split('(').some(part => {
    const names = part.slice(0, Math.max(0, part.indexOf(')')));
    return pronoun.test(names) && /["“‘]/.test(names) && names.toLowerCase().includes(noun);
  });
}

/** Both forms for one role, each often enough: a report on the rarer one. */
function mixed(
  facts: readonly Placed<Address>[],
  who: 'reader' | 'writer',
  least: number,
  isDrift: (noun: string, pronoun: RegExp) => boolean,
): readonly DocumentReport[] {
  const pronouns = pronounsOf(facts, who);
  const uses = usesOf(facts, who);
  const noun = uses[0]?.use.noun ?? '';
  const same = uses.filter(({ use }) => use.noun === noun);
  if (pronouns < least || same.length < least) return [];
  const pronoun = who === 'reader' ? 'you' : 'we';
  if (isDrift(noun, who === 'reader' ? /["“‘]your?\b/i : /["“‘](?:we|us|our)\b/i)) return [];
  return reportOf(
    same,
    `The text says both “${pronoun}” and “the ${noun}”. If they are the same, say “${pronoun}” everywhere.`,
  );
}
