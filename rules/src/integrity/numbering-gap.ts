import type { Clause } from '../contract/clauses.ts';
import { modelOf } from '../contract/model.ts';
import { openingOf } from '../contract/openings.ts';
import { renumbering } from '../contract/renumber.ts';
import { type Break, breaksIn, sequencesOf } from '../contract/sequences.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'numbering-gap',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  summary: 'Clause numbers that are missing, repeated or out of order.',
  why: 'A missing number makes readers think that a clause was lost. A repeated one makes every reference to it unclear.',
  source: 'General drafting practice.',
  options: {},
  collect(block) {
    return openingOf(block)?.typed === true ? true : null;
  },
  check(facts, { blocks }) {
    if (facts.length === 0) return [];
    const model = modelOf(blocks);
    const reports: DocumentReport[] = [];
    for (const sequence of sequencesOf(model)) {
      const breaks = breaksIn(model, sequence).filter(found => !isSign(blocks, found));
      const rewrite = breaks.length === 0 ? null : renumbering(model, sequence);
      for (const found of breaks) {
        reports.push({
          block: found.clause.block,
          at: whole(blocks[found.clause.block]?.block.prose ?? '', found.clause),
          message: messageFor(found),
          ...(rewrite !== null && { rewrites: [rewrite] }),
          related: [{ block: found.before.block, at: prose(0, 1), message: 'The number before it.' }],
        });
      }
    }
    return reports;
  },
  examples: [
    {
      bad: '## 1. Orders\n\nText.\n\n## 2. Price\n\nText.\n\n## 4. Returns\n\nText.\n\n## 5. Privacy\n\nSee clause 4.',
      good: '## 1. Orders\n\nText.\n\n## 2. Price\n\nText.\n\n## 3. Returns\n\nText.\n\n## 4. Privacy\n\nSee clause 3.',
      accepted:
        '## 1. Orders\n\nText.\n\n## 2. Price\n\nText.\n\n## 3. Returns\n\nText.\n\n## 4. Privacy\n\nSee clause 3.',
    },
    {
      bad: 'You pay:\n\n(a) the fee;\n\n(b) the tax;\n\n(b) the postage;\n\n(c) the deposit.',
      accepted: 'You pay:\n\n(a) the fee;\n\n(b) the tax;\n\n(c) the postage;\n\n(d) the deposit.',
    },
    {
      bad: '3.1 You order.\n\n3.2 You pay £3.3.\n\n3.4 We send it.\n\n3.5 You keep it.',
    },
    {
      ok: '## 1. Orders\n\nText.\n\n## 2. Not used\n\nText.\n\n## 3. Returns\n\nText.',
      because: 'A number that is kept free is no gap.',
    },
    {
      ok: '(g) one;\n\n(h) two;\n\n(i) three;\n\n(j) four.',
      because: '“(i)” is a letter here, as its neighbours show.',
    },
    {
      ok: 'You pay:\n\n(a) the fee;\n\n(b) the tax;\n\n© the postage;\n\n(d) the deposit.',
      because: 'A word processor made “©” of “(c)”.',
    },
    {
      ok: '1. One.\n1. Two.\n1. Three.',
      because: 'Markdown numbers the list by itself.',
    },
    {
      ok: '## 5. Fees\n\nText.\n\n## 6. Tax\n\nText.\n\n## 7. Refunds\n\nText.',
      because: 'The document is part of a longer one.',
    },
  ],
});

/** Word processors turn “(c)” into “©”: that clause is there. */
const isSign = (blocks: readonly PlacedBlock[], { wanted, before, clause }: Break): boolean =>
  wanted.endsWith('(c)') &&
  blocks.slice(before.block, clause.block).some(({ block }) => /(?:^|\s)© \p{L}/u.test(block.prose));

/** The title of the clause, or its first words. */
function whole(text: string, { titleAt }: Clause): ReturnType<typeof prose> {
  if (titleAt !== null) return titleAt;
  const end = text.indexOf(' ', 24);
  return prose(0, end < 0 ? text.length : end);
}

function messageFor({ kind, shown, wanted }: Break): string {
  if (kind === 'repeated') return `The number ${shown} is there twice. Give this part a number of its own.`;
  if (kind === 'order') return `The number ${shown} is out of order: ${wanted} should stand here.`;
  return `The number ${wanted} is missing before ${shown}. Renumber, or write that it is not used.`;
}
