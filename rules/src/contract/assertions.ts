import type { Block, Sentence } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { baseForm } from './terms.ts';

/** A short sentence without a condition that says that somebody does something, or does not. Plain data. */
export interface Assertion {
  /** Subject, verb and object in their base forms. */
  readonly key: string;
  readonly negative: boolean;
  readonly at: Span<'prose'>;
}

const CONDITION =
  /\b(?:if|unless|except|only|until|when|while|where|after|before|without|other than|may|might|could|some|certain|generally|usually|sometimes)\b|[;:?]/i;
const SENTENCE =
  /^(we|you|the \p{L}+) (do not |does not |don’t |don't |will not |won’t |won't |will |must not |must |never )?(\p{L}+) ((?:\p{L}+ ){0,3}?\p{L}+)[.!]?$/iu;
const NO_VERB = /^(?:is|are|was|were|be|have|has|had|not|and|or|also|agree|must|will|can|shall)$/i;

/** The plain assertions of a block, in order. */
export function assertionsIn(block: Block): readonly Assertion[] {
  if (block.shape === 'heading' || block.shape === 'quote' || block.shape === 'table-cell') return [];
  return block.sentences.flatMap(read);
}

function read({ text, words, start, end }: Sentence): readonly Assertion[] {
  if (words.length > 10 || words.length < 3 || CONDITION.test(text)) return [];
  const match = SENTENCE.exec(text);
  const [, subject = '', modal = '', verb = '', object = ''] = match ?? [];
  if (match === null || NO_VERB.test(verb)) return [];
  const key = [subject, verb, ...object.split(' ')].map(word => baseForm(word.toLowerCase())).join(' ');
  return [{ key, negative: /not|n[’']t|never/i.test(modal), at: prose(start, end) }];
}
