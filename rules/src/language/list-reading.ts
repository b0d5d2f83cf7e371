import type { Block, Sentence } from '../kit/document.ts';
import { commaList, type Enough, semicolonList } from './comma-list.ts';
import type { ItemList } from './item-list.ts';
import { hasOpener, letteredListIn } from './lettered-list.ts';
import { endsAlone } from './list-end.ts';

/**
 * The list that a sentence holds, however its items are parted: by letters, by semicolons or by commas. Null where it is
 * not sure what the items are, or whether what stands behind them belongs to all of them.
 */
export function listIn(block: Block, sentence: Sentence, enough?: Enough): ItemList | null {
  if (hasOpener(sentence)) return letteredListIn(block, sentence);
  return itemsBehindColon(sentence) ?? semicolonList(sentence, enough) ?? commaList(sentence, enough);
}

/** A list of any length, however short its items. */
export const ANY_LIST: Enough = [[2, 1]];

/** “these: one thing; another; and a third”: items between semicolons, from a colon to the end of the sentence. */
function itemsBehindColon(sentence: Sentence): ItemList | null {
  const { start } = sentence;
  const text = withoutBrackets(sentence.text);
  const colon = text.indexOf(': ');
  if (/\s(?:[a-z]|\d{1,2})[.)] |\s\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\s+\p{L}/u.test(text)) return null;
  if (colon < 0 || text.indexOf(': ', colon + 1) >= 0 || text.slice(0, colon).includes(';')) return null;
  const starts = [start + colon + 2];
  for (const joint of text.slice(colon).matchAll(/; (?:(?:and|or) )?/g))
    starts.push(start + colon + joint.index + joint[0].length);
  if (starts.length < FEWEST) return null;
  const items = starts.map((from, index) =>
    text.slice(from - start, (starts[index + 1] ?? sentence.end) - start),
  );
  if (items.some(item => !/\w\W+\w/.test(item))) return null;
  const last = items[items.length - 1] ?? '';
  return endsAlone({ text: last, others: items.slice(0, -1), usesSemicolons: true })
    ? { sentence, starts, rest: null, isSure: true }
    : null;
}

const FEWEST = 3;

/** The same length, so that places stay. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^()]*\)/g, found => ' '.repeat(found.length));
