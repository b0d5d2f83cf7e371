import type { PlacedDefinition } from '../contract/definition-list.ts';
import { modelOf, termKey } from '../contract/model.ts';
import { baseForm } from '../contract/terms.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';

export default defineRule({
  id: 'def-circular',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A definition that explains a term with itself, or with a term that leads back to it.',
  why: 'It sends the reader in a circle: nothing says what the term means.',
  source: 'General drafting practice.',
  options: {},
  check(_, { blocks }) {
    const definitions = modelOf(blocks).definitions.filter(
      ({ form, elsewhere }) => form !== 'label' && !elsewhere,
    );
    const meanings = new Map(
      definitions.map(definition => [
        termKey(definition.term),
        { definition, words: wordsOf(blocks, definition) },
      ]),
    );
    const reports: DocumentReport[] = [];
    for (const [key, { definition, words }] of meanings) {
      const { meaningBlock: block, meaning: at, term } = definition;
      // “Agreement” means this Agreement: the text in the reader's hands.
      if (
        /^[^\p{L}]*(?:means?|is|refers to)? ?this \p{L}/iu.test(
          blocks[block]?.block.prose.slice(at.start, at.end) ?? '',
        )
      )
        continue;
      if (saysItself(key, words)) {
        reports.push({
          block,
          at,
          message: `“${term}” is explained with itself. Say in other words what it means.`,
        });
        continue;
      }
      const other = words.length > SHORT ? undefined : meanings.get(words.join(' '));
      if (other === undefined || other.words.join(' ') !== key) continue;
      reports.push({
        block,
        at,
        message: `“${term}” is explained with “${other.definition.term}”, and that with “${term}”. Say what one of them means.`,
        related: [{ block: other.definition.block, at: other.definition.at, message: 'It leads back.' }],
      });
    }
    return reports;
  },
  examples: [
    {
      bad: '“Confidential Information” means information that is confidential.',
      good: '“Confidential Information” means information that is marked as secret.',
    },
    {
      bad: '“Term” means the Contract Period.\n\n“Contract Period” means the Term.',
      good: '“Term” means the Contract Period.\n\n“Contract Period” means 12 months from your start date.',
    },
    {
      ok: '“Services” means the services that we list on the order form.',
      because: 'The head word stays, and the rest says which ones.',
    },
    {
      ok: '“Agreement” means this Agreement.',
      because: 'It is the text that the reader has in hand.',
    },
    {
      ok: '“Order” means your request for Goods.\n\n“Goods” means the things in your Order.',
      because: 'Each says something of its own.',
    },
  ],
});

/** More words than this say something. */
const SHORT = 4;
const LONGEST_ECHO = 4;
const EMPTY: ReadonlySet<string> = new Set(
  'mean means meaning shall will a an the any all that which who is are be of by to it its as such this these and or in refer refers for has have being'.split(
    ' ',
  ),
);

/** The words of the meaning that say something, in their base forms. */
function wordsOf(
  blocks: readonly PlacedBlock[],
  { meaningBlock, meaning }: PlacedDefinition,
): readonly string[] {
  const words = blocks[meaningBlock]?.block.words ?? [];
  return words
    .filter(({ start, end, lower }) => meaning.start <= start && end <= meaning.end && !EMPTY.has(lower))
    .map(({ lower }) => baseForm(lower));
}

/** “information that is confidential”: nothing but the words of the term. */
function saysItself(key: string, words: readonly string[]): boolean {
  const own = key.split(' ');
  return (
    words.length > 0 &&
    words.length <= LONGEST_ECHO &&
    words.length >= own.length &&
    words.every(word => own.includes(word))
  );
}
