import { candidatesOf, modelOf, type PlacedCandidate, termKey } from '../contract/model.ts';
import { leavesToForm } from '../contract/sheets.ts';
import { isTermLike, vocabularyOf } from '../contract/term-like.ts';
import { isExplained } from '../contract/term-sources.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';

export default defineRule({
  id: 'def-undefined',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A term with capitals that the document uses as if it were defined, but never defines.',
  why: 'Capitals promise a special meaning. Without a definition each side can read its own into the term.',
  source:
    'Virginia 14VAC5-101-70(C); SEC Rule 421(b)(3): define terms, and only those that you need, before you use them.',
  options: {
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Terms that are defined in other documents, and names.',
    },
  },
  check(_, { blocks, options }) {
    const model = modelOf(blocks);
    if (model.imports !== null || model.amends) return [];
    if (model.hasCover || model.isExcerpt) return [];
    const terms = model.definitions.flatMap(({ term }) => [
      term,
      ...term.split(/ (?:and\/or|or|and) |\s?\/\s?/),
    ]);
    const known = new Set([...terms, ...options.ignore].map(termKey));
    const groups = new Map<string, PlacedCandidate[]>();
    for (const candidate of candidatesOf(model)) {
      const key = termKey(candidate.text);
      if (!known.has(key)) groups.set(key, [...(groups.get(key) ?? []), candidate]);
    }
    const vocabulary = vocabularyOf(blocks);
    const titles = new Set(model.clauses.flatMap(({ title }) => (title === null ? [] : [termKey(title)])));
    const reports: DocumentReport[] = [];
    for (const [key, uses] of groups) {
      if (titles.has(key) || !isTermLike(uses, vocabulary, known)) continue;
      if (isLeft(blocks, uses) || isExplained(blocks, uses)) continue;
      const first = uses.find(({ weak }) => !weak);
      if (first === undefined) continue;
      const others = uses.filter(use => use !== first).slice(0, MOST_RELATED);
      reports.push({
        block: first.block,
        at: first.at,
        message: `“${first.text}” is written like a defined term (${String(uses.length)} times), but nothing says what it means. Define it, or write it in small letters.`,
        related: others.map(({ block, at }) => ({ block, at, message: 'Used here too.' })),
      });
    }
    return reports;
  },
  examples: [
    {
      bad: 'You must return the Equipment within the Return Period. We collect the Equipment after the Return Period. The equipment is ours; the return costs you nothing in that period.',
      good: 'You must return the equipment within the return period. We collect the equipment after the return period. The equipment is ours; the return costs you nothing in that period.',
    },
    {
      bad: '“Fee” means the price of your plan.\n\nWe send the fee request by post. If you miss a Payment Date, we charge the Fee again. You may move a Payment Date once; each payment has a date.',
    },
    {
      options: { ignore: ['Payment Date'] },
      ok: 'If you miss a Payment Date, we ask again. You may move the Payment Date once; each payment has a date.',
      because: 'The configuration says that another document defines it.',
    },
    {
      ok: 'The Consumer Rights Act applies. You keep the rights that the Consumer Rights Act gives consumers by act of law.',
      because: 'It is the name of a law.',
    },
    {
      ok: 'The parties agree: 1.1 “Return Period” means 14 days. 1.2 “Return Goods” is used in its broadest sense and means all that you send back.\n\nReturn Goods are sent within the Return Period, as return goods are, and each Return Period is a period for a return.',
      because: 'In text that lost its lines a number may stand before each definition.',
    },
    {
      ok: '“Return Period” means 14 days.\n\nThe Return Periods start on the day of delivery. A Return Period ends at midnight.',
      because: 'The plural of a defined term is defined.',
    },
    {
      ok: 'Capitalised terms have the meaning given in the Master Agreement.\n\nYou return the Equipment within the Return Period. The Equipment is ours. The equipment has a return address for that period.',
      because: 'The text says where its terms are defined.',
    },
    {
      ok: 'We send the Equipment within the Return Period that is stated on the Cover Page. You keep the Equipment for the Return Period. The equipment has a return address for that period.',
      because: 'A cover page says what it is.',
    },
    {
      ok: 'The Rental Period starts on the day named in the Order Form. You pay for the Rental Period as the Order Form states the price of the Rental Period. A rental has a period.',
      because: 'The order form says what it is.',
    },
    {
      ok: '| Rental Period | 12 months |\n|---|---|\n| Deposit | £50 |\n\nYou pay for the Rental Period. The Rental Period starts today. A rental has a period.',
      because: 'A table of the document says what it is.',
    },
    {
      ok: 'The Customer and you agree: 1. Orders. You order by letter. 2. Sales Area You may sell in Leeds and York. 3. Price. You pay for each Sales Area. The Sales Area may change with our sales. An area is a town.',
      because: 'A clause of a text that lost its lines has that title.',
    },
    {
      ok: 'You may use the Club Name and Logo (the “Marks”). Show the Club Name and Logo on each page. Any use of the Club Name and Logo as a name of a club is yours.',
      because: 'The words are a part of a longer phrase.',
    },
    {
      ok: 'Our office is in the Old Town. You find the Old Town on the map.',
      because: 'It is a name: the text never uses its words in small letters.',
    },
  ],
});

const MOST_RELATED = 10;

/** An order form or a schedule says what it is: “the Term stated in the Order Form”. */
const isLeft = (blocks: readonly PlacedBlock[], uses: readonly PlacedCandidate[]): boolean =>
  uses.some(({ block, at }) => {
    const sentence = blocks[block]?.block.sentences.find(
      ({ start, end }) => start <= at.start && at.end <= end,
    );
    return sentence !== undefined && leavesToForm(sentence.text);
  });
