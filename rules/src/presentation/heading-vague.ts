import { type Block, OPAQUE } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { holds, wordClass } from '../language/word-class.ts';

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly key: string;
  readonly length: number;
}

/** What one block adds: its heading, or the headings that its text calls by name. */
type Fact = Heading | { readonly named: readonly string[] };

export default defineRule({
  id: 'heading-vague',
  group: 'presentation',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'advice',
  summary: 'A heading that does not say what stands below it, or that stands twice in one place.',
  why: 'Readers choose by headings. “General” and “Miscellaneous” tell them nothing, so what stands there is never read.',
  source:
    'US Federal Plain Language Guidelines: useful headings. Oregon Rev. Stat. §742.005: narrative headings.',
  options: {
    accept: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Headings that are never reported.',
    },
  },
  collect: factOf,
  check(all, { options }) {
    const named = new Set(all.flatMap(({ fact }) => ('named' in fact ? fact.named : [])));
    const facts = all.flatMap(({ block, fact }) => ('named' in fact ? [] : [{ block, fact }]));
    const accepted = new Set(options.accept.map(heading => heading.toLowerCase()));
    const reports: DocumentReport[] = [];
    const counts = countsOf(facts.map(({ fact }) => fact.key));
    let known = new Map<string, { readonly block: number; readonly fact: Heading }>();
    let path: readonly { readonly level: number; readonly block: number }[] = [];
    for (const [index, placed] of facts.entries()) {
      const { block, fact } = placed;
      path = path.filter(({ level }) => level < fact.level);
      const place = `${String(path.at(-1)?.block ?? -1)} ${String(fact.level)} ${fact.key}`;
      path = [...path, { level: fact.level, block }];
      if (accepted.has(fact.key) || named.has(fact.key)) continue;
      const first = known.get(place);
      const at = prose(0, fact.length);
      const isOverview = (facts[index + 1]?.fact.level ?? 0) > fact.level;
      if ((VAGUE.has(fact.key) && !isOverview) || (OPENING.has(fact.key) && index >= MOST_OPENING)) {
        reports.push({
          block,
          at,
          message: `The heading “${fact.text}” does not say what stands below it. Name the subject, or move each part to where it belongs.`,
        });
      } else if (first !== undefined) {
        if ((counts.get(fact.key) ?? 0) >= FURNITURE || PAGE.test(fact.text)) continue;
        reports.push({
          block,
          at,
          message: `The heading “${fact.text}” stands twice in the same part. Say in each what is different.`,
          related: [
            { block: first.block, at: prose(0, first.fact.length), message: 'It stands here first.' },
          ],
        });
      } else known = known.set(place, placed);
    }
    return reports;
  },
  examples: [
    {
      bad: '## Miscellaneous\n\nWe write to you by email.',
      good: '## How we contact you\n\nWe write to you by email.',
    },
    { bad: '## 12. General provisions\n\nWe write to you by email.' },
    {
      bad: '## Terms\n\nYou pay each month.\n\n## Terms\n\nWe keep the site running.',
      good: '## Your plan\n\nYou pay each month.\n\n## Our duties\n\nWe keep the site running.',
    },
    { options: { accept: ['General'] }, ok: '## General\n\nYou pay each month.', because: 'It is accepted.' },
    { ok: '## Definitions\n\n“Fee” means the price.', because: 'Readers know what stands there.' },
    {
      ok: '## Shops\n\n### What we collect\n\nYour name.\n\n## Sites\n\n### What we collect\n\nYour email.',
      because: 'The two stand under different headings.',
    },
    {
      ok: '# Terms\n\n## Introduction\n\nThese terms are for our shop.',
      because: 'A document may begin so.',
    },
    {
      ok: '## Signature page\n\nFor the seller.\n\n## Signature page\n\nFor the buyer.',
      because: 'Each party signs a page of its own.',
    },
    {
      ok: '## Miscellaneous\n\n### Whose law applies\n\nThe law of Malta.\n\n### How we write to you\n\nBy email.',
      because: 'The headings below it name the subjects.',
    },
    {
      ok: '## Additional terms\n\nSome maps come from other makers, whose terms apply too.',
      because: 'It says what stands there: terms that are added.',
    },
    {
      ok: '## General terms\n\nYou pay each month.\n\n## Boats\n\nThe “General Terms” apply to boats too.',
      because: 'The text calls this part by its name.',
    },
    { ok: '## General meeting\n\nWe meet each May.', because: 'A general meeting is a thing.' },
  ],
});

/** Headings that tell nothing, in lower case without their number. */
const VAGUE: ReadonlySet<string> = new Set([
  'general',
  'general information',
  'general provisions',
  'general terms',
  'general clauses',
  'miscellaneous',
  'miscellaneous provisions',
  'miscellaneous terms',
  'miscellanea',
  'misc',
  'other',
  'others',
  'other information',
  'other matters',
  'other provisions',
  'other terms',
  'other important terms',
  'various',
  'additional information',
  'additional provisions',
  'further information',
  'further provisions',
  'more information',
  'important information',
  'various provisions',
  'final provisions',
]);

/** Headings that readers know at the start of a document, and that tell nothing further down. */
const OPENING: ReadonlySet<string> = new Set(['introduction']);
/** So many headings are the start: titles, a table of contents, and the first below them. */
const MOST_OPENING = 4;

/** A line that comes so often is the head or foot of a page, or a label. */
const FURNITURE = 4;
const PAGE =
  /^\W*(?:source|page|signature page|signatures?|exhibit|by|per|name|date|definitions?|interpretation|notary|confidential|for and on behalf)\b/i;

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function factOf(block: Block): Fact | null {
  if (block.shape !== 'heading') return namedIn(block);
  if (block.prose.includes(OPAQUE)) return null;
  const key = block.prose
    .toLowerCase()
    .replace(/^[\d.]+\s+/, '')
    .replace(/[.:]+$/, '')
    .trim();
  if (key === '') return null;
  return {
    level: block.level,
    key,
    text: block.prose.replace(/^[\d.]+\s+|[.:]+$/g, ''),
    length: block.prose.length,
  };
}

/** Vague headings that a text calls by name, in quotation marks or brackets: readers have to find them so. */
function namedIn({ words, prose: text }: Block): Fact | null {
  if (!holds(words, FIRST_WORDS) || !/[“"(]/.test(text)) return null;
  const named = [...text.matchAll(NAMED)].map(([, name = '']) => name.toLowerCase());
  return named.length === 0 ? null : { named };
}
const FIRST_WORDS = wordClass([...VAGUE].map(name => name.split(' ')[0] ?? ''));
const NAMED = /[“"(]((?:general|additional|other|further|final|various|miscellaneous)(?: \w+){0,2})[”")]/gi;
