import type { Block, Word } from '../kit/document.ts';
import { definitionsOf } from '../contract/definition-list.ts';
import { BOLD_FROM, BOLD_TO, type Edit, type Rewrite } from '../kit/rewrite.ts';
import { once } from '../kit/once.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';
import { bitsPerForm } from '../language/forms.ts';
import { isInQuotation } from '../language/quotation.ts';
import { sentenceCased, type Spellings, spellingsOf } from '../language/sentence-case.ts';
import { isEasyWord } from '../readability/easy-words.ts';
import { stretches } from '../look/stretches.ts';

export default defineRule({
  id: 'all-caps-block',
  group: 'legalese',
  scope: 'document',
  severity: 'warning',
  fix: 'review',
  summary: 'A passage set in capital letters.',
  why: 'Capitals are slower to read, and readers skip them. Bold type, a box or a heading makes a clause stand out and keeps it readable. A disclaimer must stay easy to see.',
  source:
    'US Federal Plain Language Guidelines: highlighting. American General Finance v. Bassett (9th Cir. 2002): capitals alone do not make a term conspicuous.',
  options: {
    words: {
      type: 'integer',
      default: 8,
      minimum: 3,
      maximum: 200,
      description: 'The fewest words in capitals in a row that count as a passage.',
    },
  },
  collect(block, { options }): readonly Passage[] | null {
    if (block.shape === 'heading' || block.shape === 'label') return null;
    const hasCapitals = CAPITALS.ofAll(block.words) > 0;
    if (block.styles === undefined && !hasCapitals) return null;
    const typed = hasCapitals ? passages(block, options.words) : NONE;
    const styled = styledPassages(block, options.words).filter(
      ({ at }) => !typed.some(other => overlaps(other, at)),
    );
    const found = [
      ...typed.map(at => ({ at, what: 'This passage is in capital letters.', isTyped: true })),
      ...styled.map(({ at, how }) => ({ at, what: `CSS shows this passage in ${how}.`, isTyped: false })),
    ];
    return found.length === 0 ? null : found;
  },
  check(facts, { blocks }) {
    const known = once(() =>
      spellingsOf(
        blocks,
        definitionsOf(blocks).map(({ term }) => term),
        isEasyWord,
      ),
    );
    return facts.flatMap(({ block: index, fact }) => {
      const block = blocks[index]?.block;
      if (block === undefined) return [];
      return fact.map(passage => ({
        ...reportOf(passage),
        block: index,
        rewrites: () => rewritesOf(block, passage, known()),
      }));
    });
  },
  examples: [
    {
      bad: 'WE ARE NOT LIABLE FOR ANY LOSS OF DATA HOWEVER CAUSED EVEN IF WE WERE TOLD OF IT.',
      good: '**We are not liable for any loss of data, however caused, even if we were told of it.**',
      accepted: '**We are not liable for any loss of data however caused even if we were told of it**.',
    },
    {
      bad: 'You agree that THE SERVICE IS PROVIDED AS IS WITHOUT WARRANTY OF ANY KIND.',
      good: 'You agree that **the service is provided as is, without warranty of any kind**.',
      accepted: 'You agree that **the service is provided as is without warranty of any kind**.',
    },
    {
      bad: 'The Licensor means Acme. THE LICENSOR IS NOT LIABLE FOR THE FAILURE OF AN API OR A PDF ON MONDAY.',
      accepted:
        'The Licensor means Acme. **The Licensor is not liable for the failure of an API or a PDF on Monday**.',
    },
    {
      bad: 'Read our Terms of Service. WE MAKE NO PROMISE ABOUT THE GOODS OR THE SERVICE OF OUR SHOPS.',
      accepted:
        'Read our Terms of Service. **We make no promise about the goods or the service of our shops**.',
    },
    {
      bad: 'These clauses stay in force: Payment, Disclaimer, Notices. WE DO NOT LIMIT LIABILITY THAT THE LAW DOES NOT ALLOW, AND THIS DISCLAIMER DOES NOT CHANGE THAT.',
      accepted:
        'These clauses stay in force: Payment, Disclaimer, Notices. **We do not limit liability that the law does not allow, and this disclaimer does not change that**.',
    },
    { bad: 'WE PAY NO MORE THAN THE FEE THAT YOU PAID TO QUUX OR ZORBLATT FOR IT.' },
    { options: { words: 4 }, bad: 'You must ALWAYS KEEP YOUR PASSWORD secret.' },
    {
      format: 'html',
      bad: '<style>.shout { text-transform: uppercase }</style><p class="shout">We are not liable for any loss of data, however it is caused.</p>',
      good: '<style>.shout { font-weight: bold }</style><p class="shout">We are not liable for any loss of data, however it is caused.</p>',
    },
    {
      format: 'html',
      bad: '<p style="font-variant: small-caps">The service is provided as it is, without a warranty of any kind.</p>',
    },
    {
      format: 'html',
      ok: '<style>.tag { text-transform: uppercase }</style><p><span class="tag">New terms</span> You may end the plan at any time of the year.</p>',
      because: 'Two words are no passage.',
    },
    {
      ok: 'The USA, UK, EU, EEA, WTO, IMF, OECD and UN agree.',
      because: 'Acronyms in a list are not a passage.',
    },
    { ok: '# TERMS AND CONDITIONS OF SALE FOR ALL OUR SHOPS ONLINE', because: 'It is a heading.' },
    {
      format: 'text',
      ok: 'AGREEMENT BETWEEN THE CITY OF NORTHAM AND THE WATER BOARD ON THE NEW WELLS',
      because: 'Without a verb it is the title.',
    },
    { ok: 'Run `SELECT A, B, C, D, E FROM ORDERS WHERE ID IS NULL` first.', because: 'It is code.' },
  ],
});

/** A passage in capitals: typed, or shown so by CSS. */
interface Passage {
  readonly at: Span<'prose'>;
  readonly what: string;
  readonly isTyped: boolean;
}

const reportOf = ({ at, what }: Passage): { readonly at: Span<'prose'>; readonly message: string } => ({
  at,
  message: `${what} Write it in normal letters and make it stand out with bold type, a box or a heading.`,
});

/** Normal letters and bold type, where every name in the passage is known; else the advice. */
function rewritesOf(block: Block, { at, isTyped }: Passage, spellings: Spellings): readonly Rewrite[] {
  const isCut = block.marks.some(mark => overlaps(mark, at) && (mark.start > at.start || mark.end < at.end));
  const isQuoted = block.words.some(word => word.start === at.start && isInQuotation(block, word));
  // Marks that the format does not read as bold, such as “**DONE.**Next”, would be doubled.
  const around =
    block.prose.slice(Math.max(0, at.start - 2), at.start) + block.prose.slice(at.end, at.end + 3);
  const edits =
    !isTyped || isCut || isQuoted || /[*_]/.test(around) ? null : sentenceCased(block, at, spellings);
  if (edits === null || edits.length === 0) return [ADVICE];
  const isBold = block.marks.some(
    ({ kind, start, end }) => kind === 'strong' && start <= at.start && at.end <= end,
  );
  return [
    {
      title: 'Write it in normal letters and in bold',
      safety: 'review',
      edits: isBold ? edits : inBold(edits, at),
    },
  ];
}

const ADVICE: Rewrite = {
  title: 'Write it in normal letters and make it stand out another way: bold, a box or a heading',
  safety: 'advice',
  edits: [],
};

/** The marks go with the words at both ends, so that no two edits touch. */
function inBold(edits: readonly Edit[], { start, end }: Span<'prose'>): readonly Edit[] {
  const first = edits[0]?.at.start === start;
  const last = edits[edits.length - 1]?.at.end === end;
  const marked = edits.map((edit, index) => ({
    ...edit,
    text: `${index === 0 && first ? BOLD_FROM : ''}${edit.text}${index === edits.length - 1 && last ? BOLD_TO : ''}`,
  }));
  return [
    ...(first ? [] : [{ at: prose(start, start), text: BOLD_FROM }]),
    ...marked,
    ...(last ? [] : [{ at: prose(end, end), text: BOLD_TO }]),
  ];
}

/** Passages that CSS shows in capitals, whatever letters they are written in. */
function styledPassages(block: Block, least: number): readonly { at: Span<'prose'>; how: string }[] {
  return stretches(block, ({ capitals }) => capitals?.kind ?? null)
    .filter(({ words }) => words >= least)
    .map(({ at, look: { capitals } }) => ({
      at,
      how: `${capitals?.kind === 'small-caps' ? 'small capitals' : 'capital letters'}${capitals === undefined ? '' : ` (${capitals.from})`}`,
    }));
}

/** 1 for a word with two capitals side by side. */
const CAPITALS = bitsPerForm(({ text, lower }) => (text !== lower && /\p{Lu}{2}/u.test(text) ? 1 : 0));

/** Small words that no list of acronyms holds: a passage of prose has several. */
const FUNCTION_WORD =
  /^(?:the|a|an|of|to|in|or|and|for|is|are|be|by|not|any|no|we|you|your|our|this|that|with|without|as|on|at|from|it|if|its|will|shall|may|all|must|such|under|have|has|been|was|were)$/;

/** At most this many words that are not in capitals, such as a name, may stand inside a passage. */
const MOST_BETWEEN = 2;

/** A cheap test that most words pass. */
function hasSmallStart({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** Runs of words in capitals, at least `least` long, that read as prose. */
function passages(block: Block, least: number): readonly Span<'prose'>[] {
  if (isTitle(block)) return NONE;
  const found: Span<'prose'>[] = [];
  let run: Word[] = [];
  let between = 0;
  const close = (): void => {
    const spoken = run.filter(word => /\p{L}{2}/u.test(word.text));
    const small = spoken.filter(word => FUNCTION_WORD.test(word.lower)).length;
    const [first, last] = [run[0], run[run.length - 1]];
    if (
      first !== undefined &&
      last !== undefined &&
      spoken.length >= least &&
      small >= Math.min(2, Math.floor(least / 3))
    ) {
      found.push(prose(first.start, last.end));
    }
    run = [];
  };
  for (const word of block.words) {
    if (hasSmallStart(word) || word.text !== word.text.toUpperCase()) {
      if (++between > MOST_BETWEEN && run.length > 0) close();
    } else if (run.length > 0 || /\p{Lu}/u.test(word.text)) {
      run.push(word);
      between = 0;
    }
  }
  close();
  return found;
}

/** A block in capitals without a verb is a title that the format does not show, such as the first line of a plain text. */
const isTitle = ({ prose: text }: Block): boolean =>
  !/\p{Ll}/u.test(text) && text.length <= LONGEST_TITLE && !VERB.test(text);
const LONGEST_TITLE = 250;
const VERB =
  /\b(?:SHALL|WILL|MAY|MUST|CAN|CANNOT|IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|DO|DOES|DID|NOT|YOU|WE|AGREES?|READ|APPLY|APPLIES|EXCLUDED?|LIMITED)\b/;
