import type { Block } from '../kit/document.ts';
import { defineRule, type Placed } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';

interface Fact {
  /** The number and title of a heading such as “9. Made-to-order items”. */
  readonly heading: { readonly number: string; readonly title: string } | null;
  readonly references: readonly {
    readonly number: string;
    readonly at: Span<'prose'>;
    readonly text: string;
    /** The sentence around it, in small letters. */
    readonly around: string;
  }[];
}

export default defineRule({
  id: 'cross-ref-bare',
  group: 'legalese',
  scope: 'document',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'review',
  summary:
    'A reference to a clause that does not say what the clause is about. Only the first reference to each clause is reported, and only where the clause has a heading to name.',
  why: 'A bare number makes the reader leave the sentence to see whether the clause matters. With its title most readers can read on.',
  source: 'Pennsylvania 73 P.S. §2205(b)(8). US Federal Plain Language Guidelines: cross-references.',
  options: {},
  collect(block): Fact | null {
    const heading = block.shape === 'heading' ? headingOf(block) : null;
    const references = block.shape === 'heading' || !block.english ? [] : referencesIn(block);
    return heading === null && references.length === 0 ? null : { heading, references };
  },
  check(facts) {
    const titles = titlesOf(facts);
    if (titles.size === 0) return [];
    const seen = new Set<string>();
    let here = '';
    return facts.flatMap(({ block, fact }) => {
      if (fact.heading !== null) here = fact.heading.number;
      return fact.references.flatMap(({ number, at, text, around }) => {
        const title = titles.get(number);
        if (title === undefined || number === here || seen.has(number)) return [];
        seen.add(number);
        if (isTold(title, around)) return [];
        const end = prose(at.end, at.end);
        return [
          {
            block,
            at,
            message: `“${text}” does not say what that part is about. Add its title: “${text} (${title})”.`,
            rewrites: [
              {
                title: `Add “(${title})”`,
                safety: 'review' as const,
                edits: [{ at: end, text: ` (${title})` }],
              },
            ],
          },
        ];
      });
    });
  },
  examples: [
    {
      bad: '# 1. Orders\n\nSubject to clause 2, you may cancel.\n\n# 2. Made-to-order items\n\nThese cannot be returned.',
      good: '# 1. Orders\n\nSubject to clause 2 (Made-to-order items), you may cancel.\n\n# 2. Made-to-order items\n\nThese cannot be returned.',
      accepted:
        '# 1. Orders\n\nSubject to clause 2 (Made-to-order items), you may cancel.\n\n# 2. Made-to-order items\n\nThese cannot be returned.',
    },
    { bad: '# 3. Price\n\nSee section 4.\n\n# 4. Fees and tax\n\nWe add tax.' },
    {
      ok: '# 3. Price\n\nFor fees and tax, see section 4, “Fees and tax”.\n\n# 4. Fees and tax\n\nWe add tax.',
      because: 'The title stands beside the number.',
    },
    {
      ok: '# 3. Price\n\nTax is added under section 4.\n\n# 4. Fees and tax\n\nWe add tax.',
      because: 'The sentence itself says what the section is about.',
    },
    { ok: '# 3. Price\n\nThis section 3 is about the price.', because: 'It points to its own clause.' },
    {
      ok: '# 3. Price\n\nSection 4 of the Sale Act sets the tax.\n\n# 4. Fees\n\nWe add tax.',
      because: 'The number belongs to a law.',
    },
    {
      ok: '# 3. Price\n\nSee section 4 of the terms above.\n\n# 4. Tools\n\nBring a spade.',
      because: 'The number belongs to a part that may number anew.',
    },
    {
      ok: '# 3. Price\n\nSee section 4.\n\n# 4. Fees\n\nWe add tax.\n\n# Annex\n\n# 4. Tools\n\nBring a spade.',
      because: 'Two parts have that number, so its title is not sure.',
    },
  ],
});

/** The title of each number; none where an annex numbers anew, so that a number has two. */
function titlesOf(facts: readonly Placed<Fact>[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const twice = new Set<string>();
  for (const { fact } of facts) {
    if (fact.heading === null) continue;
    const { number, title } = fact.heading;
    if ((titles.get(number) ?? title) !== title) twice.add(number);
    titles.set(number, title);
  }
  for (const number of twice) titles.delete(number);
  return titles;
}

const HEADING =
  /^(?:(?:section|clause|article|part)\s+)?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?\s+(?:[–—-]\s)?(\p{L}[^\n]{2,80}?)\.?$/iu;

function headingOf(block: Block): Fact['heading'] {
  const text = block.label === null ? block.prose : `${block.label} ${block.prose}`;
  const match = HEADING.exec(text.trim());
  const [, number, title] = match ?? [];
  return number === undefined || title === undefined ? null : { number, title: inSentenceCase(title.trim()) };
}

/** A heading in capitals is named in small letters: capitals in mid-sentence shout. */
const inSentenceCase = (title: string): string =>
  title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;

const REFERENCE =
  /\b(?:clauses?|sections?|articles?|paragraphs?)\s+(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d%]|\.\d)/gi;
/** What follows says what it is about, or that a law or another text owns the number. */
const EXPLAINED =
  /^(?:\([a-z\d]{1,4}\)){0,3}(?:\s?\(|,? ?[“"]|:? ?[–—-] ?\p{Lu}|\s?(?:,|and|or|to|through)\s(?:\d|section|clause|article|paragraph)|\s(?:of|in|under|to) (?!this|these|the (?:agreement|contract|terms|policy)\b)|\sof (?:the|these|this) \p{L}+ above\b)/iu;

function referencesIn(block: Block): Fact['references'] {
  if (!/\d/.test(block.prose)) return [];
  return [...block.prose.matchAll(REFERENCE)].flatMap(match => {
    const at = prose(match.index, match.index + match[0].length);
    const before = block.prose.slice(Math.max(0, match.index - 40), match.index);
    if (EXPLAINED.test(block.prose.slice(at.end, at.end + 60))) return [];
    if (/[“"(][^”")]{0,38}$|\b(?:Act|Code|GDPR|Regulation|Directive),? $|[“"”]\s?\(?$/.test(before))
      return [];
    if (block.marks.some(mark => mark.kind === 'link' && overlaps(mark, at))) return [];
    return [
      { number: match[1] ?? '', at, text: match[0].replace(/\s+/g, ' '), around: sentenceAt(block, at) },
    ];
  });
}

/** The sentence that holds a place, in small letters. */
const sentenceAt = ({ sentences }: Block, at: Span<'prose'>): string =>
  (sentences.find(({ start, end }) => start <= at.start && at.start < end)?.text ?? '').toLowerCase();

/** True where the sentence uses a word of the title, so that its reader knows what the clause is about. */
const isTold = (title: string, around: string): boolean =>
  (title.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
    word => !EMPTY.has(word) && new RegExp(`(?<!\\p{L})${word.slice(0, STEM)}`, 'u').test(around),
  );

/** So many letters of a word tell it from others, whatever its ending. */
const STEM = 6;
/** Words of titles that tell nothing. */
const EMPTY: ReadonlySet<string> = new Set(
  'and the for our your you with from this that these those its other general terms conditions agreement section clause about what how when who are can may will not use using services service items item things list listed information details matters not take'.split(
    ' ',
  ),
);
