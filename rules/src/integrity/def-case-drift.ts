import type { PlacedDefinition } from '../contract/definition-list.ts';
import { type ContractModel, modelOf, type PlacedUse, termIndexOf, usesOf } from '../contract/model.ts';
import { withCapitalsOf } from '../contract/term-case.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'def-case-drift',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  summary: 'A defined term that is written without its capitals.',
  why: 'Capitals tell the reader that the definition applies. Without them it is open whether the term or the everyday word is meant.',
  source: 'General drafting practice: write a defined term the same way each time.',
  options: {},
  check(_, { blocks }) {
    const model = modelOf(blocks);
    if (model.definitions.length === 0) return [];
    const byTerm = new Map<string, PlacedDefinition>();
    for (const definition of model.definitions) {
      if (!byTerm.has(definition.term)) byTerm.set(definition.term, definition);
    }
    const uses = usesOf(model, termIndexOf(model));
    const kept = new Map<string, number>();
    for (const { term, exact } of uses) if (exact) kept.set(term, (kept.get(term) ?? 0) + 1);
    const defining = new Set(model.definitions.flatMap(one => [one.block, one.meaningBlock]));
    const reports: DocumentReport[] = [];
    for (const use of uses) {
      const definition = byTerm.get(use.term);
      if (definition === undefined || use.exact || defining.has(use.block)) continue;
      // Before the definition readers know of no term: there the everyday word is meant.
      if (use.block < definition.block) continue;
      if (!isDrift(model, use, definition, kept.get(use.term) ?? 0)) continue;
      reports.push(report(blocks, use, definition));
    }
    return reports;
  },
  examples: [
    {
      bad: '“Personal Data” means data about you. We keep Personal Data for a year.\n\nWe never sell the personal data.',
      good: '“Personal Data” means data about you. We keep Personal Data for a year.\n\nWe never sell the Personal Data.',
      accepted:
        '“Personal Data” means data about you. We keep Personal Data for a year.\n\nWe never sell the Personal Data.',
    },
    {
      bad: '“Initial Term” means 12 months. You cannot cancel in the Initial Term.\n\nThe Initial term starts today.',
      accepted:
        '“Initial Term” means 12 months. You cannot cancel in the Initial Term.\n\nThe Initial Term starts today.',
    },
    {
      bad: '“Fees” means the price of your plan. We may raise the Fees.\n\nWe pay the Fees back within a month.\n\nYou pay the fees.',
      accepted:
        '“Fees” means the price of your plan. We may raise the Fees.\n\nWe pay the Fees back within a month.\n\nYou pay the Fees.',
    },
    {
      ok: '“Confidential Information” means what we mark as secret. Keep the Confidential Information safe.\n\nKeep it as you keep your own confidential information. Ask before you share any confidential information.',
      because: 'It is about information of other kinds.',
    },
    {
      ok: '“Domain Name” means the name of your site. We renew the Domain Name, and you pay for the Domain Name.\n\nBefore you apply for a domain name elsewhere, check that the domain name is free.',
      because: 'It is the one that the sentence spoke of.',
    },
    {
      ok: '“Services” means our shop. You use the Services at home. The Services are free.\n\nOther firms offer parcels and post. These services have terms of their own.',
      because: 'They are those of the sentence before.',
    },
    {
      ok: '“Effective Date” means 1 May 2026. Rent is due on the Effective Date and each month after the Effective Date.\n\nIf the house is sold, you pay the buyer from the effective date of the sale.',
      because: 'It is the date of something else.',
    },
    {
      ok: '“This Licence” means the text that you read. This Licence is free. You may copy what this Licence covers, and you keep this Licence with it.',
      because: 'Only “this” has lost its capital.',
    },
    {
      ok: '“Order” means what you ask us to send. We accept the Order by e-mail.\n\nIn order to pay for the Order, use your card.',
      because: '“order” is an everyday word.',
    },
    {
      ok: 'Before you start, read the fees.\n\n“Fees” means the price of your plan. We may raise the Fees. We pay the Fees back within a month.',
      because: 'Above its definition it is an everyday word still.',
    },
    {
      ok: '“Personal Data” means personal data as the GDPR defines it. We keep Personal Data for a year.',
      because: 'The definition itself needs the everyday words.',
    },
    {
      ok: '“Personal Data” means data about you. We keep Personal Data for a year.\n\n## How we use personal data\n\nWith care.',
      because: 'Titles have capitals of their own.',
    },
  ],
});

/** A term that is mostly written in small letters is no term with capitals. */
const LEAST_KEPT = 1;

function isDrift(
  { blocks }: ContractModel,
  use: PlacedUse,
  definition: PlacedDefinition,
  kept: number,
): boolean {
  const block = blocks[use.block]?.block;
  if (block === undefined || block.shape === 'heading' || kept <= LEAST_KEPT || definition.alias)
    return false;
  if (definition.scope === 'part') return false;
  const term = definition.term.replace(DETERMINER, '');
  const words = term.split(/\s+/);
  if (!words.every(word => /^\p{Lu}|^(?:of|and|or|the|for|to|in)$/u.test(word))) return false;
  if (/[“"‘(]/.test(block.prose.charAt(use.start - 1)) || isLinked(block, use)) return false;
  const written = block.prose.slice(use.start, use.end).replace(DETERMINER, '');
  if (hasCapitalsOf(written, term)) return false;
  if (words.length > 1 && /\s\p{Lu}|^\p{Lu}(?!.*\p{Lu})/u.test(written) && !isFirst(block, use)) return true;
  const before = /([\p{L}]+)\s$/u
    .exec(block.prose.slice(Math.max(0, use.start - 12), use.start))?.[1]
    ?.toLowerCase();
  if (before === undefined || !DEFINITE.has(before) || HYPHEN.test(block.prose.slice(use.end, use.end + 2)))
    return false;
  if (words.length > 1 && isIntroduced(block.prose, use.start, written)) return false;
  if (words.length > 1) return !isAnother(term, block.prose.slice(use.end, use.end + 4));
  return kept >= LEAST_KEPT_WORD && isPluralTerm(term, written) && standsAlone(block.prose, use, before);
}

/** “This License” is the term, and “this License” keeps its capital. */
const DETERMINER = /^(?:the|this|these|our|your|an?) /i;
const hasCapitalsOf = (written: string, term: string): boolean => {
  const wanted = term.split(/\s+/);
  return written
    .split(/\s+/)
    .every((word, index) => /^\p{Ll}/u.test(wanted[index] ?? '') || /^\p{Lu}/u.test(word));
};

/** One word in small letters is mostly the everyday word. A plural behind “the” seldom is where the term is one too. */
const isPluralTerm = (term: string, written: string): boolean =>
  /[^s]s$/.test(term) && /[^s]s$/.test(written);
const LEAST_KEPT_WORD = 2;

/** “these terms”, “all of the fees.”: not “the terms of the licence”, “the fees that others charge”. */
function standsAlone(text: string, { start, end }: PlacedUse, before: string): boolean {
  // “These services” may be those of the sentence before; “these terms” are the text itself.
  if (before === 'these' || before === 'this')
    return (
      /^(?:terms|conditions|agreement|policy|notice)$/i.test(text.slice(start, end)) &&
      !/^ (?:and|or) conditions/.test(text.slice(end, end + 20))
    );
  return (
    before === 'the' &&
    /^[.,;)!?]|^$/.test(text.slice(end, end + 1)) &&
    !/each of the $/.test(text.slice(0, start))
  );
}

/** Behind these, a thing that the text spoke of is meant; “any personal data” may be any. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'such', 'said', 'this', 'these', 'those']);
/** “Before you apply for a domain name, check that the domain name is free”: the one that the text spoke of. */
const isIntroduced = (text: string, start: number, written: string): boolean => {
  const earlier = text.slice(0, start).toLowerCase();
  const at = earlier.lastIndexOf(written.toLowerCase());
  return at >= 0 && /\b(?:an?|any|another|each|every|one|new|own) $/.test(earlier.slice(0, at));
};

/** “the effective date of the merger”: the date of something else. */
const isAnother = (term: string, behind: string): boolean => /^ of /.test(behind) && RELATIVE.test(term);
const RELATIVE =
  /\b(?:date|period|term|year|day|month|quarter|time|price|amount|value|rate|fee|share|interest|number|name|owner|party)s?$/i;
const HYPHEN = /^[-’']/;

const isLinked = ({ marks }: Block, use: PlacedUse): boolean =>
  marks.some(({ kind, start, end }) => kind === 'link' && start <= use.start && use.end <= end);

const isFirst = ({ sentences }: Block, use: PlacedUse): boolean =>
  sentences.some(({ start }) => start === use.start);

function report(
  blocks: readonly PlacedBlock[],
  use: PlacedUse,
  definition: PlacedDefinition,
): DocumentReport {
  const written = blocks[use.block]?.block.prose.slice(use.start, use.end) ?? '';
  const fixed = withCapitalsOf(written, definition.term);
  const at = prose(use.start, use.end);
  return {
    block: use.block,
    at,
    message: `“${written}” is a defined term without its capitals. Write “${fixed}” if the term is meant, or other words if not.`,
    rewrites: [{ title: `Write “${fixed}”`, safety: 'review', edits: [{ at, text: fixed }] }],
    related: [{ block: definition.block, at: definition.at, message: 'Defined here.' }],
  };
}
