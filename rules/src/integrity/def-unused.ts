import { type ContractModel, modelOf, termKey, usesOf } from '../contract/model.ts';
import { createTermIndex } from '../contract/terms.ts';
import type { PlacedDefinition } from '../contract/definition-list.ts';
import { isHandle, isSheetHandle } from '../contract/handles.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';

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
  check(_, { blocks, options }) {
    const model = modelOf(blocks);
    // The contract that it changes, or the part that is missing, may use the term.
    if (model.amends || model.isExcerpt) return [];
    const used = usedTerms(model);
    const companions = usedTogether(model.definitions, blocks, used);
    const seen = new Set<string>();
    return model.definitions.flatMap(definition => {
      const { term, at, block, alias } = definition;
      const key = termKey(term);
      if (used.has(key) || alias || seen.has(key) || isParty(term) || options.ignore.includes(term))
        return [];
      seen.add(key);
      if (companions.has(definition) || isPartWritten(blocks, definition)) return [];
      if (isHandle(blocks, definition) || (model.hasCover && isSheetHandle(blocks, definition))) return [];
      const stands = blocks[block]?.block;
      if (stands === undefined) return [];
      const { prose } = stands;
      if (SHORT_NAME.test(term)) return [];
      if (isExpansion(prose, term) || isExample(prose, at) || isSecondName(stands, at)) return [];
      return [
        {
          block,
          at,
          message: `“${term}” is defined but never used. Take the definition out, or use the term.`,
        },
      ];
    });
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
      ok: 'We keep to the Water Quality and Safety Act (“WQSA”). You pay each month.',
      because: 'Readers may know the law by its short name.',
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
      ok: 'Cookies (also known as “Local Shared Objects”) keep you signed in. A copy (‘cached’) may be old.',
      because: 'These are other names for things, not terms of the document.',
    },
    {
      ok: 'Our apps (“Runner’s Log,” etc.) are free. You pay each month.',
      because: 'The name is an example.',
    },
    {
      ok: '“Sale”, “Sells” and “Sold” mean a change of owner for money. We tell you of each Sale.',
      because: 'They are forms of one term.',
    },
    {
      ok: 'We sponsor the Sun/Skin Care Category (as defined below). “Sun/Skin Care Category” means all that protects the skin.',
      because: 'It is used before it is defined.',
    },
    {
      ok: 'The “Fair Use Policy” (“FUP”) applies to you. Read the Fair Use Policy.',
      because: 'The abbreviation is a second name of what stands before it.',
    },
    {
      ok: 'This is made between Fern Foods Ltd, a company of Leeds (“Fern”), and Elm Bakery LLC, an Ohio company (“Elm”). The term of five years (the “Term” or “Initial Term”) starts today. Fern pays during the Term.',
      because:
        'A party has a name even where the text says “the supplier”, and of two names for one thing one is used.',
    },
    {
      ok: 'The Provider repairs it within 30 days (“Repair Period”), unless the Cover Page says otherwise.',
      because: 'The cover page may set another period by that name.',
    },
    {
      ok: '## Data definitions\n\n| Kind of data | What it is |\n|---|---|\n| Device data | What your phone tells us about itself. |',
      because: 'The table is a list of things, not of terms.',
    },
    {
      ok: '# Second Amendment to the Supply Agreement\n\n“Bottles” means bottles of glass.',
      because: 'The contract that it changes may use the term.',
    },
    {
      ok: 'He said “yes” means yes to him.\n\nThe “Deposit” is £5. You pay the deposit once.',
      because: 'Not a definition, and a use in small letters.',
    },
  ],
});

const isParty = (term: string): boolean =>
  /[[\]_]/.test(term) || /^(?:we|us|our|ours|you|your|yours|i|me|my)$/i.test(term);

/** “FIDO (“Fast IDentity Online”)”: the words in brackets spell out what stands before them. */
function isExpansion(prose: string, term: string): boolean {
  const capitals = term.replace(/[^\p{Lu}]/gu, '');
  const initials = term
    .split(/[\s-]+/)
    .map(word => word.charAt(0).toUpperCase())
    .join('');
  return [capitals, initials].some(
    letters => letters.length > 1 && letters !== term && prose.includes(letters),
  );
}

/** “Sale”, “Sells” and “Sold” mean …: terms that are defined in one breath, of which at least one is used. */
function usedTogether(
  definitions: readonly PlacedDefinition[],
  blocks: readonly PlacedBlock[],
  used: ReadonlySet<string>,
): ReadonlySet<PlacedDefinition> {
  const together = new Set<PlacedDefinition>();
  let group: PlacedDefinition[] = [];
  const close = (): void => {
    if (group.length > 1 && group.some(({ term }) => used.has(termKey(term))))
      for (const one of group) together.add(one);
  };
  for (const definition of definitions) {
    const last = group[group.length - 1];
    const between =
      last?.block === definition.block && last.form === definition.form
        ? (blocks[last.block]?.block.prose.slice(last.at.end, definition.at.start) ?? '')
        : 'no';
    if (!BREATH.test(between)) {
      close();
      group = [];
    }
    group.push(definition);
  }
  close();
  return together;
}
const BREATH = /^[”"’']?\s*(?:,|and|or|, and|, or|\/|\(or|\(also|\()?\s*[“"‘']?$/;

/** “A/B” and “A or B” are two terms in one: one of them may stand alone, or both as they are written. */
function isPartWritten(blocks: readonly PlacedBlock[], definition: PlacedDefinition): boolean {
  const { term, block: own } = definition;
  if (!/[/.]| or /.test(term)) return false;
  if (isWritten(blocks, definition)) return true;
  const parts = term.replace(/^the /i, '').split(/ (?:and\/or|or|and) (?:the )?|\//);
  return parts.some(
    part => part.length > 2 && blocks.some(({ block }, index) => index !== own && block.prose.includes(part)),
  );
}

/** A term with a slash is no run of words: it is looked for as it is written. */
const isWritten = (blocks: readonly PlacedBlock[], { term, at, block: own }: PlacedDefinition): boolean =>
  blocks.some(({ block }, index) => {
    const first = block.prose.indexOf(term);
    return index === own ? first !== at.start || block.prose.includes(term, at.end) : first >= 0;
  });

/** “(“Runner’s Log”, etc.)”: a name that stands for others like it is an example, not a term. */
const isExample = (prose: string, at: Span<'prose'>): boolean =>
  /^[”"’*_,\s]*etc\b/.test(prose.slice(at.end, at.end + 12)) ||
  /(?:e\.g\.|such as|for example|like),?[\s“"‘*_]*$/i.test(prose.slice(Math.max(0, at.start - 24), at.start));

/** “UK GDPR”, “HIPAA”: a law or an office is better known by its short name, which may stand beside it unused. */
const SHORT_NAME = /^(?:[A-Z]{2,4} )?[A-Z]{3,8}$/;

/** “Fair Use Policy (“FUP”)”: the second name of a term that is defined right before it; the first is reported. */
function isSecondName({ prose, marks }: Block, at: Span<'prose'>): boolean {
  const bracket = prose.slice(0, at.start).replace(/[“"‘]$/, '');
  if (!bracket.endsWith('(')) return false;
  const before = bracket.slice(0, -1).trimEnd();
  return /[”"’]$/.test(before) || marks.some(mark => mark.kind === 'strong' && mark.end === before.length);
}

/** The keys of the terms that stand somewhere beside their own definitions. */
function usedTerms(model: ContractModel): ReadonlySet<string> {
  const byBlock = new Map<number, (typeof model.definitions)[number][]>();
  for (const one of model.definitions) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one]);
  const used = new Set<string>();
  const index = createTermIndex(model.definitions.map(({ term }) => term.replace(/^the /i, '')));
  for (const { term, block, start, end } of usesOf(model, index)) {
    const isOwn = byBlock
      .get(block)
      ?.some(({ at }) => at.start === start || (at.start <= start && end <= at.end));
    if (isOwn !== true) used.add(termKey(term));
  }
  return used;
}
