import { perForm } from '@fineprint/rules/language/forms';
import type { Audience, Block, Document, DocumentKind, Word } from '@fineprint/rules/kit/document';

export interface Detected<T> {
  readonly value: T;
  /** Why, as a plain phrase: `the title says “Privacy”`. */
  readonly reason: string;
}

type Detectable = Exclude<DocumentKind, 'ui-strings'>;

/** Words of titles and paths that tell what a document is, the most telling first. */
const NAMES: readonly (readonly [Detectable, RegExp])[] = [
  ['contract', /\binsurance\b.{0,40}\bpolicy\b(?! on\b)|\bpolicy (?:wording|schedule|booklet)\b/i],
  ['privacy', /\b(?:privacy|data protection notice|cookie (?:policy|notice))\b/i],
  [
    'policy',
    /\b(?:refunds?|cancellations?|returns? policy|acceptable[ -]use|code of conduct|(?:community|user|content|posting|house) (?:guidelines|rules)|rules of use|polic(?:y|ies)|handbook|schedules)\b/i,
  ],
  [
    'contract',
    /\b(?:terms|agreement|contract|licen[cs]e|conditions|tos|eula|nda|dpa|offer of employment|offer letter|addendum)\b/i,
  ],
  [
    'help',
    /\b(?:help|how to|how do|guide|tutorial|faq|troubleshoot\w*|install\w*|set ?up|getting started|upgrad\w+|verify|manage|delet\w+|add(?:ing)?|using)\b/i,
  ],
];

const PATHS: readonly (readonly [Detectable, RegExp])[] = [
  ['privacy', /(?:^|[/_.-])(?:privacy|cookies?)(?=[/_.-]|$)/i],
  [
    'policy',
    /(?:^|[/_.-])(?:refunds?|cancellation|returns|polic(?:y|ies)|acceptable-use|handbook)(?=[/_.-]|$)/i,
  ],
  ['contract', /(?:^|[/_.-])(?:terms|tos|contracts?|agreements?|licen[cs]e|nda|dpa|eula|legal)(?=[/_.-]|$)/i],
  [
    'help',
    /(?:^|[/_.-])(?:help|docs?|guides?|how-?to|tutorials?|faq|support|troubleshooting|knowledge-?base)(?=[/_.-]|$)/i,
  ],
];

/** What a document is for, from its title, its path and what it says. A catalog is `ui-strings`, and nothing else is. */
export function detectKind(document: Document, path: string): Detected<DocumentKind> {
  if (document.format === 'json' || document.format === 'yaml')
    return { value: 'ui-strings', reason: 'it is a catalog of texts' };
  const signs = signsOf(document);
  const title = titleOf(document);
  const scores: Record<Detectable, number> = {
    contract:
      Math.min(4, signs.duties * 150) + Math.min(3, signs.parties * 60) + (signs.numbered > 0.15 ? 1 : 0),
    privacy: Math.min(5, signs.data * 200),
    policy: 0.5,
    help: 0.75 + Math.min(4, signs.instructions * 10),
  };
  if (opensAsTerms(document)) scores.contract += 4;
  const named = NAMES.find(([, pattern]) => title !== null && pattern.test(title));
  if (named !== undefined) scores[named[0]] += named[0] === 'help' ? 3 : 5;
  const name = path.split('/').slice(-3).join('/');
  const placed = PATHS.find(([, pattern]) => pattern.test(name));
  if (placed !== undefined) scores[placed[0]] += placed[0] === 'contract' || placed[0] === 'help' ? 2.5 : 3;
  const kinds: readonly Detectable[] = ['contract', 'privacy', 'policy', 'help'];
  const value = kinds.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best));
  return { value, reason: reasonFor(value, title, named?.[0], placed?.[0], placed?.[1].exec(name)?.[0]) };
}

function reasonFor(
  kind: Detectable,
  title: string | null,
  named: Detectable | undefined,
  placed: Detectable | undefined,
  word: string | undefined,
): string {
  if (named === kind && title !== null) return `its title is “${title.slice(0, 60)}”`;
  if (placed === kind && word !== undefined)
    return `its path holds “${word.replace(/^[/_.-]|[/_.-]$/g, '')}”`;
  switch (kind) {
    case 'contract':
      return 'it speaks of duties of parties';
    case 'privacy':
      return 'it speaks of personal data';
    case 'policy':
      return 'it is neither a contract nor a help page';
    case 'help':
      return 'it gives instructions';
  }
}

/** “By using this site you agree to these terms”, before the first heading: pages without a title are told by it. */
function opensAsTerms({ blocks }: Document): boolean {
  for (const { block } of blocks.slice(0, OPENING)) {
    if (block.shape === 'heading') return false;
    if (AGREED.test(block.prose)) return true;
  }
  return false;
}
const OPENING = 4;
const AGREED = /\b(?:agree|accept|bound)\b[^.]{0,40}\b(?:these|the following|our) (?:terms|conditions)\b/i;

/** The first heading, or the title of an HTML page. */
function titleOf(document: Document): string | null {
  if (document.frontMatter !== null) {
    const matter = document.text.slice(document.frontMatter.start, document.frontMatter.end);
    const title = /^title:[ \t]*["']?([^\r\n"']{1,120})/m.exec(matter)?.[1];
    if (title !== undefined) return title.trim();
  }
  const heading = document.blocks.slice(0, 40).find(({ block }) => block.shape === 'heading');
  return heading?.block.prose ?? document.blocks[0]?.block.prose.slice(0, 120) ?? null;
}

/** Shares per word (duties, parties, data) or per block (numbered, instructions). */
interface Signs {
  readonly duties: number;
  readonly parties: number;
  readonly data: number;
  readonly numbered: number;
  readonly instructions: number;
}

const DUTIES = new Set(
  'shall must may agree agrees liable liability hereby herein terminate warranty breach indemnify obligations'.split(
    ' ',
  ),
);
const PARTIES = new Set(
  'party parties agreement customer provider licensor licensee employee employer client supplier company contract terms'.split(
    ' ',
  ),
);
const DATA = new Set('personal privacy cookies controller processors retention gdpr ccpa'.split(' '));
const INSTRUCTIONS =
  /^(?:click|select|open|choose|enter|press|tap|go|type|run|download|install|check|use|add|log|sign|visit|follow|turn|make|find|scroll|set|create|remove|restart|copy|paste|navigate|return)$/;

const [DUTY, PARTNER, ABOUT_DATA, YOU, PARTY, GUEST] = [1, 2, 4, 8, 16, 32];

/** What a word is a sign of, as bits; 0 for most. */
const signsIn = perForm(
  ({ lower }) =>
    (DUTIES.has(lower) ? DUTY : 0) |
    (PARTIES.has(lower) ? PARTNER : 0) |
    (DATA.has(lower) ? ABOUT_DATA : 0) |
    (lower.startsWith('you') ? YOU : 0) |
    (/^part(?:y|ies)(?:'s|s')?$/.test(lower) ? PARTY : 0) |
    (GUESTS.has(lower) ? GUEST : 0),
);

/** How many words of a block are signs of what it is and of who reads it. */
interface Tally {
  readonly duties: number;
  readonly partners: number;
  readonly data: number;
  /** It tells the reader what to do. */
  readonly isInstruction: boolean;
  /** How often it says “you” in any form. */
  readonly you: number;
  /** How often it says “either party”, “the parties” and the like. */
  readonly parties: number;
  /** How often it names somebody who lives or travels under the contract. */
  readonly guests: number;
}

const tallies = new WeakMap<Block, Tally>();

function tallyOf(block: Block): Tally {
  const known = tallies.get(block);
  if (known !== undefined) return known;
  let [duties, partners, data, you, parties, guests] = [0, 0, 0, 0, 0, 0];
  block.words.forEach((word, index) => {
    const signs = signsIn(word);
    if (signs === 0) return;
    if ((signs & DUTY) !== 0) duties++;
    if ((signs & PARTNER) !== 0) partners++;
    if ((signs & ABOUT_DATA) !== 0) data++;
    if ((signs & YOU) !== 0) you++;
    if ((signs & GUEST) !== 0) guests++;
    if ((signs & PARTY) !== 0 && isOneOfBoth(word, block.words[index - 1])) parties++;
  });
  const isInstruction = block.sentences.some(sentence => INSTRUCTIONS.test(sentence.words[0]?.lower ?? ''));
  const tally = { duties, partners, data, isInstruction, you, parties, guests };
  tallies.set(block, tally);
  return tally;
}

/** “Party”, “either party”: one of those who make the contract. */
const isOneOfBoth = (word: Word, before: Word | undefined): boolean =>
  word.text.startsWith('P') || BEFORE_PARTY.has(before?.lower ?? '');

function signsOf({ blocks }: Document): Signs {
  let [words, duties, parties, data, numbered, instructions] = [0, 0, 0, 0, 0, 0];
  for (const { block } of blocks) {
    const tally = tallyOf(block);
    words += block.words.length;
    duties += tally.duties;
    parties += tally.partners;
    data += tally.data;
    if (tally.isInstruction) instructions++;
    if (block.label !== null && /[\da-z]/i.test(block.label)) numbered++;
  }
  const perWord = Math.max(words, 1);
  const perBlock = Math.max(blocks.length, 1);
  return {
    duties: duties / perWord,
    parties: parties / perWord,
    data: data / perWord,
    numbered: numbered / perBlock,
    instructions: instructions / perBlock,
  };
}

const BUSINESS =
  /\b(?:order form|statement of work|authori[sz]ed representatives?|on behalf of (?:a|your) (?:company|organi[sz]ation)|purchase order|(?:disclosing|receiving|recipient) party|sub-?processors?|data processing (?:agreement|addendum)|service order|business purposes only|the discloser|non-?disclosure agreement|your employment|(?:contract|terms) of employment|employment (?:agreement|contract))\b/i;
const PAIRS =
  /\b(?:Provider|Licensor|Supplier|Vendor)\b.*\b(?:Customer|Licensee|Client)\b|\b(?:Customer|Licensee|Client)\b.*\b(?:Provider|Licensor|Supplier|Vendor)\b|\bProcessor\b.*\bController\b|\bController\b.*\bProcessor\b/;

/** Whether a block speaks of what only businesses sign. */
function isForBusiness(block: Block): boolean {
  const known = business.get(block);
  if (known !== undefined) return known;
  const found = BUSINESS.test(block.prose) || PAIRS.test(block.prose);
  business.set(block, found);
  return found;
}

const business = new WeakMap<Block, boolean>();

const BEFORE_PARTY = new Set(['either', 'neither', 'each', 'other', 'both', 'the', 'between', 'of']);
const GUESTS = new Set(['tenant', 'tenants', 'passenger', 'passengers', 'resident', 'residents']);

/** A text that speaks of parties so often, of 1,000 words, and so seldom to “you”, is between businesses. */
const FEWEST_PARTIES = 3;
const MOST_YOU = 2;
const MOST_GUESTS = 2;

/**
 * Who reads the document: a business where it speaks of order forms and parties, and not to “you”; else a consumer. A
 * contract of employment counts with the first: consumer law does not hold for it.
 */
export function detectAudience({ blocks }: Document): Detected<Audience> {
  let [signs, you, parties, guests, words] = [0, 0, 0, 0, 0];
  for (const { block } of blocks) {
    const found = tallyOf(block);
    if (isForBusiness(block)) signs++;
    you += found.you;
    parties += found.parties;
    words += block.words.length;
    guests += found.guests;
  }
  if (signs >= 3 && signs * 25 >= blocks.length)
    return {
      value: 'business',
      reason: 'it speaks of order forms, of a customer and a provider, or of employment',
    };
  const share = (count: number): number => (count * 1000) / Math.max(words, 1);
  const isBetween = parties >= 3 && share(parties) >= FEWEST_PARTIES;
  if (isBetween && share(you) <= MOST_YOU && share(guests) <= MOST_GUESTS)
    return { value: 'business', reason: 'it speaks of parties, and hardly ever to “you”' };
  return { value: 'consumer', reason: 'nothing in it speaks of a business customer' };
}
