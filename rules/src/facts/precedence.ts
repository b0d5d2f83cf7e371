import type { Document } from '../kit/document.ts';
import type { SetDocument, Stated } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { HINT } from './hints.ts';
import { perBlock } from './stated.ts';
import { likeness } from '../contract/titles.ts';

/** What a document is called, and which documents go first where it contradicts them. */
export type DocumentLabel = DocumentTitle | Yields;

export interface DocumentTitle {
  readonly is: 'title';
  readonly title: string;
}

/** An order of precedence. `names` holds the documents that it names; empty where it names none. */
interface Yields {
  readonly is: 'precedence';
  readonly names: readonly string[];
}

const LONGEST_TITLE = 80;
const ORDER =
  /\b(?:prevails?|(?:take|takes|taking|has|have) (?:precedence|priority)|order of (?:precedence|priority)|overrides?|supersedes?|goes first|comes first|(?:will|shall) (?:prevail|govern|control))\b/i;
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:of|and|for|\p{Lu}[\p{L}’'-]+))*/gu;
const DOCUMENT_WORD =
  /\b(?:terms?|conditions|policy|policies|notice|agreement|contract|addendum|order|form|schedule|statement|guidelines|rules)\b/i;

/** The title of a document and its orders of precedence. Beside the facts of a rule, so that it can tell what is settled. */
export function labelsOf(document: Document): readonly Stated<DocumentLabel>[] {
  const { blocks } = document;
  const found: Stated<DocumentLabel>[] = [];
  const heading = blocks.findIndex(({ block }) => block.shape === 'heading');
  const title = blocks[heading < 0 ? 0 : heading]?.block.prose ?? '';
  if (title !== '' && title.length <= LONGEST_TITLE)
    found.push({
      block: Math.max(heading, 0),
      at: prose(0, title.length),
      fact: { is: 'title', title },
    });
  return [...found, ...orders(document)];
}

const orders = perBlock<Yields>(HINT.order, ({ prose: text, sentences }) => {
  if (!ORDER.test(text)) return [];
  return sentences.flatMap(({ text: said, start, end }) => {
    if (!ORDER.test(said)) return [];
    const names = [...said.matchAll(NAME)].map(([name]) => name).filter(name => DOCUMENT_WORD.test(name));
    return [{ at: prose(start, end), fact: { is: 'precedence' as const, names } }];
  });
});

/** A set rule's facts as the comparison takes them, with the labels of the document in front. */
export const withLabels =
  <F>(collect: (document: Document) => readonly Stated<F>[]) =>
  (document: Document): readonly Stated<F | DocumentLabel>[] => {
    const facts = collect(document);
    return facts.length === 0 ? facts : [...labelsOf(document), ...facts];
  };

/** True where one of two documents says which of them goes first. */
export const isYielding = (one: SetDocument, two: SetDocument): boolean => names(one, two) || names(two, one);

function names({ facts }: SetDocument, other: SetDocument): boolean {
  const orders = facts.filter(isOrder);
  if (orders.length === 0) return false;
  const title = titleOf(other);
  return orders.some(order => order.names.length === 0 || order.names.some(name => isCalled(title, name)));
}

/** True where a name in running text can stand for a title: “Terms” for “Terms of Sale”. */
export const isCalled = (title: string, name: string): boolean => title !== '' && likeness(title, name) === 1;

export const titleOf = ({ facts }: SetDocument): string => facts.find(isTitle)?.title ?? '';

const isOrder = (fact: unknown): fact is Yields => has(fact, 'precedence');
const isTitle = (fact: unknown): fact is DocumentTitle => has(fact, 'title');
const has = (fact: unknown, is: string): boolean =>
  typeof fact === 'object' && fact !== null && 'is' in fact && fact.is === is;
