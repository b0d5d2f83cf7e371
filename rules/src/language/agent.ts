import type { Word } from '../kit/document.ts';
import { isParticiple } from './participles.ts';

/**
 * True where “by” and somebody who acts follow a participle in its own clause. `participle` is a word number.
 * Means (“by email”, “by clicking”), dates (“by 5 May”) and measures (“by 10%”) are nobody.
 */
export function hasAgent(words: readonly Word[], participle: number, prose: string): boolean {
  const last = Math.min(words.length - 1, participle + FARTHEST);
  for (let index = participle + 1; index <= last; index++) {
    const word = words[index];
    const previous = words[index - 1];
    if (word === undefined || previous === undefined) return false;
    const gap = word.start - previous.end > 1 ? prose.slice(previous.end, word.start) : ' ';
    if (/[;:.!?()]/.test(gap)) return false;
    if (word.lower === 'by') {
      if (isActor(words, index + 1)) return true;
      continue;
    }
    const joins = gap.includes(',') || isJoin(word);
    if (joins && !isListOfParticiples(words, index)) return false;
    if (ENDS_CLAUSE.has(word.lower)) return false;
    const isListed = joins || isJoin(previous) || isJoin(words[index - 2] ?? previous);
    if (words[index + 1]?.lower === 'by' && isParticiple(word.lower) && !isListed) return false;
  }
  return false;
}

const isJoin = (word: Word): boolean => word.lower === 'and' || word.lower === 'or' || word.lower === 'nor';

/** “copied, sold or otherwise used by others”: the list goes on with another participle within three words. */
const isListOfParticiples = (words: readonly Word[], index: number): boolean =>
  [0, 1, 2].some(offset => isParticiple(words[index + offset]?.lower ?? ''));

const FARTHEST = 10;
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open another clause. */
const ENDS_CLAUSE = set(
  'but if when unless because that which who whom whose until while before after is are was were be must shall will may can has have',
);

const DETERMINERS = set(
  'the a an any each its their your our this that such written prior express reasonable certain mutual',
);

/** What something is done with or when, not by whom. */
const NOT_ACTORS = set(`
  email e-mail mail post phone telephone fax letter card cards cheque check cash debit credit direct wire transfer text sms
  courier hand reference default mistake accident chance means way virtue operation reason name type category percentage
  notice agreement contract hyperlink link button form chat message writing electronic certified registered ordinary
  first-class post-paid recorded regular overnight air sea road train car bus plane
  date deadline end time day days week month year close midnight noon tomorrow today tonight then now next monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december latest half quarter itself least far
`);

function isActor(words: readonly Word[], index: number): boolean {
  let at = index;
  while (at < index + 3 && DETERMINERS.has(words[at]?.lower ?? '')) at++;
  const word = words[at];
  if (word === undefined)
    return at > index && (words[at - 1]?.lower === 'this' || words[at - 1]?.lower === 'that');
  if (NOT_ACTORS.has(word.lower)) return isCapitalised(word) && !isDateWord(word.lower) && at > index;
  if (/^[$€£¥]?\d/.test(word.lower)) return false;
  if (word.lower.endsWith('ing') && word.lower.length > 4 && at === index) return false;
  const head = words[at + 1]?.lower ?? '';
  return !(at > index && /^(?:date|deadline|day|notice|mail|post|time|method|methods|means)$/.test(head));
}

/** “the Agreement”, “the Bank”: a defined term may act. */
const isCapitalised = (word: Word): boolean => word.text.charAt(0) !== word.lower.charAt(0);

const isDateWord = (word: string): boolean =>
  /^(?:date|deadline|end|time|day|month|year|close|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    word,
  );
