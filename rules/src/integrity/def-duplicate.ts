import { isPointer } from '../contract/definition-forms.ts';
import type { PlacedDefinition } from '../contract/definition-list.ts';
import { instrumentAt } from '../contract/instruments.ts';
import { modelOf, termKey } from '../contract/model.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';

export default defineRule({
  id: 'def-duplicate',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A term that is defined twice.',
  why: 'When two definitions differ, nobody knows which one a clause means, and a court may read it against you.',
  source: 'General drafting practice: one term, one meaning, one place.',
  options: {},
  check(_, { blocks }) {
    const groups = new Map<string, PlacedDefinition[]>();
    const model = modelOf(blocks);
    if (model.amends) return [];
    for (const definition of model.definitions) {
      if (isPronoun(definition.term) || isPointer(meaningOf(blocks, definition))) continue;
      // Each document of a bundle has terms of its own, and so has a clause that says so.
      if (definition.scope === 'part' || isEveryday(definition) || isAddition(blocks, definition)) continue;
      if (isQuoted(blocks, definition) || isChoice(blocks, definition)) continue;
      const key = `${String(instrumentAt(blocks, definition.block))} ${termKey(definition.term)}`;
      groups.set(key, [...(groups.get(key) ?? []), definition]);
    }
    const reports: DocumentReport[] = [];
    for (const [first, ...others] of groups.values()) {
      if (first === undefined) continue;
      for (const other of others) {
        if (first.block === other.block && first.form === other.form) continue;
        reports.push(report(blocks, first, other));
      }
    }
    return reports;
  },
  examples: [
    {
      bad: '“Goods” means the items that you ordered.\n\nWe bring the Goods.\n\n“Goods” means any product on our site.',
      good: '“Goods” means the items that you ordered.\n\nWe bring the Goods.',
    },
    {
      bad: 'We run an online shop (the “Service”).\n\nYou pay for the Service.\n\nWe also offer delivery (the “Service”).',
    },
    {
      ok: '“Goods” means the items that you ordered.\n\n9.1 For the purposes of this clause 9 the following expressions have these meanings:\n\n“Goods” means food.\n\n“Kitchen” means the place where we cook it.',
      because: 'The second list holds in clause 9 alone.',
    },
    {
      ok: '“DPA” means the Data Processing Addendum.\n\n“DPA” has the meaning given in section 5.',
      because: 'The second entry only points to the first.',
    },
    {
      ok: 'Acme Ltd (“we” or “us”) runs this site.\n\nIn this clause “we” means Acme Ltd and its staff.',
      because: 'Pronouns are explained where it helps.',
    },
    {
      ok: '“Goods” means the items that you ordered.\n\n“Goods” includes their boxes.\n\nFor the purposes of this clause, “Goods” means food.',
      because: 'The second only adds to the first, and the third holds in one clause.',
    },
    {
      ok: `# Employment Agreement\n\nElm Bakery Ltd (the “Company”) employs you.\n\n${'You work in the shop in the mornings, bake the bread and clean the ovens. '.repeat(12)}\n\n**CONSENT TO PHOTOGRAPHS**\n\nI allow Elm Bakery Ltd (the “Company”) to use photographs of me.`,
      because: 'The form behind the agreement is a document of its own.',
    },
    {
      ok: '“Goods” means the items that you ordered.\n\n“Services” means the repairs that you booked.',
      because: 'Two terms.',
    },
  ],
});

const isPronoun = (term: string): boolean =>
  /^(?:we|us|our|ours|you|your|yours|i|me|my|it|party|parties)$/i.test(term);

/** “Goods” also includes …: it adds to a definition that stands elsewhere. */
const isAddition = (blocks: readonly PlacedBlock[], { block, at }: PlacedDefinition): boolean =>
  /^[”"’']?,? (?:shall |will )?(?:also |further )?(?:includes?|refers?)\b/.test(
    blocks[block]?.block.prose.slice(at.end, at.end + 32) ?? '',
  );

/** “control” in small letters is explained where it helps. */
const isEveryday = ({ alias, term }: PlacedDefinition): boolean => alias || !/\p{Lu}/u.test(term);

/** “[ ] B. “Goods” means …”, “[Option 2: …]”: one of several, of which the parties keep one; or “(See Section 2)”. */
const isChoice = (blocks: readonly PlacedBlock[], { block, meaning }: PlacedDefinition): boolean => {
  const text = blocks[block]?.block.prose ?? '';
  return (
    /^\[/.test(text) ||
    /\(see (?:the |also )?(?:section|clause|article|paragraph|first|above)/i.test(text.slice(meaning.start))
  );
};

/** A text to copy, in quotation marks: “The contents of this file are subject to … (the “License”) …”. */
const isQuoted = (blocks: readonly PlacedBlock[], { block, form }: PlacedDefinition): boolean =>
  (form === 'label' &&
    /^(?:[“"'‘]|``)\s?(?:The|This|Licensed|Copyright|Portions|I|We|By|For)\b/.test(
      blocks[block]?.block.prose ?? '',
    )) ||
  /\b(?:you may not use this file|contents of this file|Licensed under the|Copyright \((?:c|C)\)|subject to the .{0,60}Licen[cs]e Version)\b/.test(
    blocks[block]?.block.prose ?? '',
  );

const meaningOf = (blocks: readonly PlacedBlock[], { meaningBlock, meaning }: PlacedDefinition): string =>
  blocks[meaningBlock]?.block.prose.slice(meaning.start, meaning.end) ?? '';

function report(
  blocks: readonly PlacedBlock[],
  first: PlacedDefinition,
  other: PlacedDefinition,
): DocumentReport {
  const isSame =
    first.form === other.form && bare(meaningOf(blocks, first)) === bare(meaningOf(blocks, other));
  return {
    block: other.block,
    at: other.at,
    ...(isSame && { severity: 'info' as const }),
    message: isSame
      ? `“${other.term}” is defined twice with the same words. Keep one definition.`
      : first.form === 'label' && other.form === 'label'
        ? `“${other.term}” is already the name of something. Keep one definition, or give one of the two another name.`
        : `“${other.term}” is already defined, with other words. Keep one definition, or give one of the two another name.`,
    related: [{ block: first.block, at: first.at, message: 'The first definition.' }],
  };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
