import { definitionsIn } from '../contract/definitions.ts';
import { instrumentAt } from '../contract/instruments.ts';
import { definitionSections, type PlacedDefinition } from '../contract/definition-list.ts';
import { candidatesOf, modelOf, termKey } from '../contract/model.ts';
import { type Vocabulary, vocabularyOf } from '../contract/term-like.ts';
import { baseForm } from '../contract/terms.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';

export default defineRule({
  id: 'def-late',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  summary: 'A term that is used before the place that defines it.',
  why: 'Who reads from the top does not know that the word has a special meaning, or where to look it up.',
  source:
    'Virginia 14VAC5-101-70(C). US Federal Plain Language Guidelines: define a word where you first use it.',
  options: {},
  check(_, { blocks }) {
    const model = modelOf(blocks);
    if (model.definitions.length === 0 || model.amends || model.isExcerpt) return [];
    const sections = definitionSections(blocks);
    const isListed = ({ block }: PlacedDefinition): boolean =>
      sections.some(section => section.block <= block && block < section.end);
    const byKey = new Map<string, PlacedDefinition>();
    for (const definition of model.definitions) {
      const key = termKey(definition.term);
      if (!byKey.has(key)) byKey.set(key, definition);
    }
    const vocabulary = vocabularyOf(blocks);
    // A clause of that title says where to look.
    const titles = new Set(model.clauses.flatMap(({ title }) => (title === null ? [] : [termKey(title)])));
    const isTitled = titledIn(blocks);
    const reports: DocumentReport[] = [];
    for (const { text, block, at, weak, named } of candidatesOf(model)) {
      const definition = byKey.get(termKey(text));
      if (definition === undefined || weak || OWN.test(text)) continue;
      byKey.delete(termKey(text));
      if (titles.has(termKey(text)) || isTitled(definition)) continue;
      const isItem = (blocks[block]?.block.label ?? null) !== null;
      const isEarly =
        block < definition.block - (isItem ? BELOW_LIST : 1) && isSameText(blocks, block, definition);
      if (!isEarly || named || definition.elsewhere || isListed(definition) || definition.scope === 'part')
        continue;
      // “this Licence” is plain to every reader.
      if (/\b(?:this|these) $/i.test(blocks[block]?.block.prose.slice(0, at.start) ?? '')) continue;
      if (isName(text, vocabulary) || POINTS.test(textBehind(blocks, block, at.end))) continue;
      reports.push({
        block,
        at,
        message: `“${text}” is used here, but defined only later. Define it here, or say where it is defined.`,
        related: [{ block: definition.block, at: definition.at, message: 'Defined here.' }],
      });
    }
    return reports;
  },
  examples: [
    {
      bad: 'We pay the Deposit back as set out below.\n\nYou pay monthly.\n\nYou pay a deposit of £50 when you order (the “Deposit”).',
      good: 'You pay a deposit of £50 when you order (the “Deposit”).\n\nYou pay monthly.\n\nWe pay the Deposit back as set out below.',
    },
    {
      bad: 'You keep the Premises clean.\n\nYou pay monthly.\n\n“Premises” means the shop at 1 High Street, with all premises behind it.',
    },
    {
      ok: 'You pay the Deposit.\n\nYou pay monthly.\n\n## Definitions\n\n“Deposit” means £50.',
      because: 'A list of definitions may stand at the end.',
    },
    {
      ok: 'You agree that we\n\na) keep the Deposit; and\n\nb) spend the Deposit on repairs.\n\n“Deposit” means £50.',
      because: 'It is explained right below the list.',
    },
    {
      ok: 'You pay the Deposit, and you keep to the rules set out in the Appendix.\n\nYou pay monthly.\n\nYou pay on time.\n\n“Deposit” means £50.',
      because: 'The text says where to look.',
    },
    {
      ok: 'You pay the Deposit.\n\nYou pay monthly.\n\nYou pay on time.\n\n## Deposit\n\nYou pay a deposit of £50 when you order (the “Deposit”).',
      because: 'The title of the clause says where to look.',
    },
    {
      ok: '## 1. Rent\n\nYou pay the Deposit.\n\nYou pay monthly.\n\nYou pay on time.\n\n## 2. Rules for the Deposit and its return\n\nYou pay a deposit of £50 when you order (the “Deposit”).',
      because: 'The heading of the section names the term.',
    },
    {
      ok: 'You pay the Deposit, as hereinafter defined.\n\nYou pay monthly.\n\nYou pay on time.\n\n“Deposit” means £50.',
      because: 'The text says that it is defined later.',
    },
    {
      ok: '1. You may leave at once for Good Reason under clause 4.\n2. You pay.\n3. We pay.\n4. You may leave where we break the law (“Good Reason”). A good reason is told in a letter.',
      because: 'The text names the clause that says what it is.',
    },
    {
      ok: 'You pay £50 (the “Deposit”).\n\nYou pay monthly.\n\nWe pay the Deposit back.',
      because: 'It is defined first.',
    },
    {
      ok: 'Acorn bills you each month.\n\nYou pay by card.\n\nAcorn Foods Ltd (“Acorn”) runs this shop.',
      because: 'It is the name of a party.',
    },
    {
      ok: 'You pay the [Deposit](#deposit).\n\nYou pay monthly.\n\n“Deposit” means £50.',
      because: 'The link leads to the definition.',
    },
  ],
});

/** True for a definition under a heading that names its term: there every reader looks. */
function titledIn(blocks: readonly PlacedBlock[]): (definition: PlacedDefinition) => boolean {
  return ({ block, term }) => {
    const heading = blocks.slice(0, block).findLast(placed => placed.block.shape === 'heading');
    const title = (heading?.block.words ?? []).map(({ lower }) => lower).join(' ');
    return ` ${title} `.includes(` ${term.toLowerCase()} `);
  };
}

/** The reader, and the documents that everybody knows. */
const OWN =
  /^(?:you|your|we|us|our|(?:the )?(?:terms|agreement|policy|notice|contract)|privacy (?:policy|notice)|cookie policy)$/i;

/** The name of a party or a product, or an abbreviation: nobody needs to look it up. */
const isName = (text: string, vocabulary: Vocabulary): boolean =>
  /^\p{Lu}+s?$/u.test(text) ||
  text.split(/[\s-]+/).some(word => word !== 'of' && !vocabulary.has(baseForm(word.toLowerCase())));

/** A definition may stand below the list whose items use it. */
const BELOW_LIST = 3;

/** The text says itself where to look. */
const POINTS =
  /^,? ?\(?(?:as (?:such term is )?)?(?:herein(?:after)?|further|below)? ?(?:defined|explained|described)\b|^[”"]?,? (?:\S+ ){0,6}?(?:in accordance with|under|pursuant to|within the meaning of|as provided (?:for )?in|\(?see|\(?per) (?:the )?(?:paragraph|clause|section|article|sub-?clause|sub-?section)s? ?\(?[\dA-Za-z]|\b(?:set out|defined|described|explained) in (?:the |this |our )?(?:appendix|annex|schedule|exhibit|clause|section)/i;

/** A text that only lists its terms defines them in any order; another document of the file has terms of its own. */
function isSameText(blocks: readonly PlacedBlock[], block: number, definition: PlacedDefinition): boolean {
  if (instrumentAt(blocks, block) !== instrumentAt(blocks, definition.block)) return false;
  return !isDefinitionList(blocks, block) || !isDefinitionList(blocks, definition.block);
}

const isDefinitionList = (blocks: readonly PlacedBlock[], block: number): boolean => {
  const own = blocks[block]?.block;
  return own !== undefined && definitionsIn(own).some(({ form }) => form === 'means');
};

const textBehind = (blocks: readonly PlacedBlock[], block: number, end: number): string =>
  blocks[block]?.block.prose.slice(end, end + 140) ?? '';
