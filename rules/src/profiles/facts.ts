import { definitionsIn } from '../contract/definitions.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import { blockLeftOut } from '../readability/left-out.ts';
import type { TextPlace } from './counted.ts';
import { type Criterion } from './profile.ts';
import { plural, type Quote } from './lengths.ts';
import { type Advice, type Evidence, MOST_SHOWN, NO_EVIDENCE, type Outcome } from './result.ts';

/** What a test of a fact gives. */
export interface Fact {
  readonly value: boolean | null;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
}

const SAYS: Readonly<Record<Outcome, boolean | null>> = { met: true, 'not-met': false, 'cannot-tell': null };

const fact = (outcome: Outcome, summary: string, evidence: Partial<Evidence> = {}): Fact => ({
  value: SAYS[outcome],
  outcome,
  evidence: { ...NO_EVIDENCE, ...evidence, summary },
});

/** Whether the text names the parties by pronoun or by name rather than by a label such as “the Lessee”. */
export function parties(blocks: readonly PlacedBlock[], allowed: ReadonlySet<string>, quote: Quote): Fact {
  const names = namesIn(blocks);
  let good = 0;
  const labels: TextPlace[] = [];
  blocks.forEach(({ block }, index) => {
    if (!block.english || block.shape === 'heading') return;
    block.words.forEach((word, position) => {
      if (PRONOUNS.has(word.lower) || names.has(word.text)) good++;
      else if (isLabel(block, position) && !allowed.has(singular(word.lower))) {
        labels.push({ block: index, at: prose(word.start, word.end) });
      }
    });
  });
  const counted = { 'pronouns and names': good, labels: labels.length };
  const worst = labels
    .slice(0, MOST_SHOWN)
    .map(at => ({ ...at, text: quote(at), value: 1, label: 'a label for a party' }));
  const [first] = labels;
  const pronouns = plural(good, 'pronoun or name', 'pronouns and names');
  if (first === undefined) {
    return good > 0
      ? fact('met', `The parties are named by ${pronouns}, and by no label.`, { counted })
      : fact('cannot-tell', 'The text names no party that Fineprint can recognise.', { counted });
  }
  const advice: Advice = {
    advice: `Say “you”, “we” or the name of the party instead of “${quote(first)}” and its like: ${plural(labels.length, 'place')}.`,
    place: first,
    gain: null,
  };
  const uses = plural(labels.length, `label such as “${quote(first)}”`, `labels such as “${quote(first)}”`);
  const evidence = { counted, worst, edits: [advice] };
  if (good * RARE < labels.length) {
    return fact('not-met', `The parties are named by ${uses}, and by ${pronouns}.`, evidence);
  }
  const summary = `Beside ${pronouns} stand ${uses}: a person must judge whether they name a party.`;
  return fact('cannot-tell', summary, evidence);
}

/** Labels that are more than this many times as frequent as pronouns are how the text names its parties. */
const RARE = 10;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PRONOUNS = set('you your yours yourself yourselves we us our ours ourselves me my mine');
const LABELS = set(
  'lessee lessor buyer seller purchaser vendor customer client consumer company provider supplier borrower lender tenant landlord subscriber licensee licensor debtor creditor obligor guarantor insured insurer policyholder cardholder member merchant user mortgagor mortgagee renter owner',
);

/** “the Customer”, “the lessee”, and “Customer shall” inside a sentence. */
function isLabel(block: Block, position: number): boolean {
  const word = block.words[position];
  if (word === undefined || !LABELS.has(singular(word.lower))) return false;
  const before = block.words[position - 1];
  if (before?.lower === 'the') return word.lower === singular(word.lower);
  const opens = block.sentences.some(({ words }) => words[0] === word);
  return !opens && /^\p{Lu}\p{Ll}/u.test(word.text) && !/^\p{Lu}/u.test(before?.text ?? '');
}

const singular = (lower: string): string => lower.replace(/['’]s?$/, '').replace(/s$/, '');

/** Short names that a company gives itself: Acme Ltd (“Acme”). */
function namesIn(blocks: readonly PlacedBlock[]): ReadonlySet<string> {
  const found = blocks.flatMap(({ block }) =>
    definitionsIn(block)
      .filter(
        ({ form, at }) =>
          form === 'label' && COMPANY.test(block.prose.slice(Math.max(0, at.start - 120), at.start)),
      )
      .map(({ term }) => term)
      .filter(term => /^\p{Lu}[\p{L}\d-]+$/u.test(term) && !LABELS.has(singular(term.toLowerCase()))),
  );
  return new Set(found);
}

const COMPANY =
  /\b(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|PLC|plc|Corp|Corporation|Company|Co|GmbH|N\.A|Bank)\b[^;]{0,60}\([^()]{0,20}$/;

/** Whether the text is cut into sections with captions. */
export function captions(blocks: readonly PlacedBlock[]): Fact {
  const headings = blocks.filter(({ block }) => block.shape === 'heading').length;
  const first = blocks.findIndex(({ block }) => block.shape === 'heading');
  const sections = headings - (first === 0 ? 1 : 0);
  const runIn = blocks.filter(({ block }) => hasRunIn(block)).length;
  const words = wordsIn(blocks);
  const counted = { headings: sections, 'captions in the text': runIn, words };
  const found = `${plural(sections, 'heading')} and ${plural(runIn, 'caption')} at the start of a paragraph stand in ${plural(words, 'word')}.`;
  if (sections + runIn >= FEWEST_CAPTIONS) return fact('met', found, { counted });
  if (sections + runIn === 0 && words >= LONG_WITHOUT_CAPTIONS) {
    const advice: Advice = {
      advice: 'Divide the text into sections, each under a heading.',
      place: null,
      gain: null,
    };
    return fact('not-met', `No heading stands in ${plural(words, 'word')}.`, { counted, edits: [advice] });
  }
  return fact('cannot-tell', `${found} A person must judge whether that is enough.`, { counted });
}

const FEWEST_CAPTIONS = 3;
/** A text of this many words needs captions; about a page. */
const LONG_WITHOUT_CAPTIONS = 500;

/** A caption inside a paragraph, a short bold opening: “**Payment.** You pay …”. */
export const hasRunIn = ({ shape, marks, prose: text }: Block): boolean =>
  (shape === 'paragraph' || shape === 'list-item') &&
  marks.some(({ kind, start, end }) => kind === 'strong' && start <= 1 && end < 80 && end <= text.length);

/** Whether a table of contents or an index stands where the condition of the criterion asks for one. */
export function contents(blocks: readonly PlacedBlock[], { threshold }: Criterion): Fact {
  const condition = String(threshold ?? '');
  const mostWords = numberAfter(condition, 'words>');
  const mostPages = numberAfter(condition, 'pages>');
  const words = wordsIn(blocks);
  const counted = { words };
  if (hasContents(blocks))
    return fact('met', `The text has ${plural(words, 'word')} and a table of contents or an index.`, {
      counted,
    });
  if (mostWords !== null && words > mostWords) {
    const limit = plural(mostWords, 'word');
    const advice: Advice = {
      advice: 'Add a table of contents that links to each section.',
      place: null,
      gain: null,
    };
    return fact(
      'not-met',
      `The text has ${plural(words, 'word')} and no table of contents or index, which it needs over ${limit}.`,
      {
        counted,
        edits: [advice],
      },
    );
  }
  if (mostPages === null) {
    return fact('met', `The text has ${plural(words, 'word')}: it needs no table of contents.`, { counted });
  }
  return fact(
    'cannot-tell',
    `The text has ${plural(words, 'word')} and no table of contents. It needs one if it takes more than ${plural(mostPages, 'page')}, which depends on the layout.`,
    { counted },
  );
}

function numberAfter(condition: string, name: string): number | null {
  const start = condition.indexOf(name);
  const digits = start < 0 ? null : /^\d{1,6}/.exec(condition.slice(start + name.length));
  return digits === null ? null : Number(digits[0]);
}

function hasContents(blocks: readonly PlacedBlock[]): boolean {
  let entries = 0;
  for (const { block } of blocks) {
    if (block.shape === 'heading' && /^(?:table of contents|contents|index)$/i.test(block.prose.trim()))
      return true;
    if (blockLeftOut(block) === 'contents') entries++;
  }
  return entries >= FEWEST_ENTRIES;
}

const FEWEST_ENTRIES = 3;

/** Whether definitions stand in a section of their own. */
export function definitionsApart(blocks: readonly PlacedBlock[], quote: Quote): Fact {
  const outside: TextPlace[] = [];
  let inside = 0;
  let isOwn = false;
  blocks.forEach(({ block }, index) => {
    if (block.shape === 'heading')
      isOwn = /\b(?:definitions?|defined|glossary|meanings?)\b/i.test(block.prose);
    for (const { form, at } of definitionsIn(block)) {
      if (form !== 'means') continue;
      if (isOwn) inside++;
      else outside.push({ block: index, at });
    }
  });
  const counted = { inside, outside: outside.length };
  if (inside > 0 && outside.length === 0) {
    return fact('met', `${plural(inside, 'definition')} in a section of definitions, and none outside.`, {
      counted,
    });
  }
  if (inside + outside.length === 0)
    return fact('cannot-tell', 'The text defines no word that Fineprint can recognise.', { counted });
  const worst = outside
    .slice(0, MOST_SHOWN)
    .map(at => ({ ...at, text: quote(at), value: 1, label: 'defined outside a section of definitions' }));
  const found = `${plural(outside.length, 'definition stands', 'definitions stand')} outside a section of definitions.`;
  return fact('cannot-tell', `${found} That is allowed for a word that one section alone uses.`, {
    counted,
    worst,
  });
}

export const wordsIn = (blocks: readonly PlacedBlock[]): number =>
  blocks.reduce((sum, { block }) => sum + block.words.length, 0);
