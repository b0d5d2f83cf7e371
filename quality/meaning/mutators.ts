/** Breaks one invariant of a sentence; null where the sentence has nothing to break. `pick` gives a number below its limit. */
export type Mutator = (text: string, pick: (limit: number) => number) => string | null;

/** Puts something else in the place of one match, chosen by chance. */
function replaceOne(pattern: RegExp, by: (found: RegExpExecArray) => string): Mutator {
  return (text, pick) => {
    const found = [...text.matchAll(pattern)];
    const match = found[pick(found.length)];
    if (match === undefined) return null;
    const start = match.index;
    const changed = text.slice(0, start) + by(match) + text.slice(start + match[0].length);
    return tidy(changed) === tidy(text) ? null : tidy(changed);
  };
}

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();

/** Swaps words by a table, keeping a capital; none with `unlike` behind it or `behind` in front of it. */
function swap(table: Readonly<Record<string, string>>, unlike = '', behind = ''): Mutator {
  const words = Object.keys(table).sort((one, two) => two.length - one.length);
  return replaceOne(new RegExp(`${behind}\\b(?:${words.join('|')})\\b${unlike}`, 'gi'), ([found]) => {
    const to = table[found.toLowerCase()] ?? found;
    return /^[A-Z]/.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  });
}

const drop = (pattern: RegExp): Mutator => replaceOne(pattern, () => '');

const dropNot = drop(/\bnot (?!only\b)/g);
const addNot = replaceOne(/\b(?:shall|must|may|will) (?!not\b)/g, ([found]) => `${found}not `);
/** “may not” and “must not” are one ban. */
const NOT_BANS = '(?! not\\b)';
const weakenDuty = swap(
  { shall: 'may', must: 'may', 'is required to': 'may', 'are required to': 'may' },
  NOT_BANS,
  // “No party shall” and “no party may” are one ban as well.
  '(?<!\\b(?:no|neither)\\b[^.;]{0,60})',
);
const hardenRight = swap(
  { may: 'must', 'is entitled to': 'is required to', 'are entitled to': 'are required to' },
  NOT_BANS,
);
const softenDuty = swap({ shall: 'should', must: 'should' });
const turnUnless = swap({ unless: 'if', 'except that': 'and', if: 'unless', until: 'after' });
const openCondition = swap({
  if: 'when',
  'only if': 'if',
  where: 'if',
  'provided that': 'and',
  'as long as': 'if',
});
const dropOnly = drop(/\bonly\b/g);
const turnBound = swap({
  within: 'after',
  before: 'after',
  after: 'before',
  'at least': 'at most',
  'up to': 'at least',
  'more than': 'less than',
  'less than': 'more than',
  from: 'after',
  'no later than': 'no earlier than',
});
const changeNumber = replaceOne(/\b\d+\b/g, ([found]) => String(Number(found) + 1));
const swapDigits = replaceOne(/\b(\d)(\d)\b/g, ([, one = '', two = '']) =>
  one === two ? `${one}0` : two + one,
);
const changeUnit = swap({
  day: 'week',
  days: 'months',
  month: 'year',
  months: 'years',
  hours: 'days',
  weeks: 'days',
  year: 'month',
  years: 'months',
});
const changeNumberWord = swap({
  two: 'three',
  three: 'two',
  five: 'six',
  ten: 'twenty',
  thirty: 'sixty',
  fifteen: 'fifty',
  sixty: 'ninety',
  ninety: 'thirty',
  twelve: 'eleven',
});
const changeCurrency = replaceOne(/[$£€](?=\d)/g, ([found]) => (found === '$' ? '£' : '$'));
const changeMonth = swap({
  january: 'June',
  march: 'May',
  april: 'August',
  june: 'July',
  september: 'October',
  december: 'November',
});
const swapAnd = replaceOne(/\b(and|or)\b/g, ([found]) => (found === 'and' ? 'or' : 'and'));
const swapParties = swap({ we: 'you', you: 'we', our: 'your', your: 'our', us: 'you' });
const swapNames = swap({
  customer: 'supplier',
  supplier: 'customer',
  provider: 'customer',
  company: 'user',
  user: 'company',
  tenant: 'landlord',
  licensee: 'licensor',
});
const changeQuantifier = swap({
  all: 'most',
  any: 'some',
  each: 'one',
  every: 'any',
  both: 'either',
  no: 'some',
  some: 'all',
});
const closeList = swap({
  including: 'consisting of',
  'such as': 'namely',
  includes: 'means',
  include: 'are',
});
const changeReference = replaceOne(
  /\b((?:clause|section|paragraph|article|schedule|exhibit|annex)s? )(\d+)/gi,
  ([, name = '', number = '']) => name + String(Number(number) + 1),
);
const changeStandard = swap({
  reasonable: 'fair',
  reasonably: 'fairly',
  'commercially reasonable': 'reasonable',
  promptly: 'soon',
  immediately: 'promptly',
  material: 'serious',
  'good faith': 'fairness',
  'best efforts': 'reasonable efforts',
});
const dropStandard = drop(
  /\b(?:reasonable|reasonably|material|materially|promptly|solely|expressly|knowingly|directly|immediately)\b/g,
);
const changeCausation = swap({
  'arising out of': 'caused by',
  'in connection with': 'because of',
  'caused by': 'related to',
  'related to': 'caused by',
  'relating to': 'caused by',
  'as a result of': 'after',
  'resulting from': 'following',
});
const putOff = replaceOne(/\bhereby (?=\w)/g, () => 'will ');
const dropForm = drop(/\b(?:in writing|written|signed|prior written)\b/g);
const changeTerm = swap({
  terminate: 'cancel',
  terminates: 'cancels',
  liable: 'responsible',
  liability: 'responsibility',
  indemnify: 'compensate',
  warranty: 'guarantee',
  warranties: 'guarantees',
  damages: 'money',
  notice: 'message',
  consent: 'agreement',
  breach: 'mistake',
  assign: 'transfer',
  waive: 'give up',
});
const loseCapital = replaceOne(
  /(?<=[a-z,] (?:the|this|these|any|each|such|a|an) )([A-Z][a-z]+)\b/g,
  ([found]) => found.toLowerCase(),
);
const changeQuotation = replaceOne(/“([^“”]{2,60})”/g, ([, inside = '']) => `“${inside} etc”`);
const changeDemonstrative = swap({ this: 'that', these: 'all', such: 'any', those: 'the' });
const widenException = swap({
  'except for': 'including',
  except: 'even',
  'other than': 'including',
  excluding: 'including',
  despite: 'because of',
  notwithstanding: 'subject to',
  'subject to': 'despite',
  without: 'with',
});
const addPromise = replaceOne(/\.$/g, () => ', free of charge.');
const addReason = replaceOne(/\.$/g, () => ' because the law says so.');
const addRight = replaceOne(/\.$/g, () => ' You may object.');
const dropTail = replaceOne(
  /,? (?:if|unless|except|provided that|subject to|within|until)\b[^.;]*(?=\.$)/g,
  () => '',
);
/** Not “five pounds (£5)”, which says one amount twice. */
const dropBrackets = drop(/(?<!\b(?:pounds|dollars|euros)) \([^()]{3,80}\)/gi);
const dropWord = replaceOne(
  /(?<=[a-z] )(?!(?:the|a|an|do|does|did|also|then) )[a-z]{3,} (?=[a-z])/g,
  () => '',
);
const moveOnly: Mutator = text => {
  const match = /\bonly (\w+) /.exec(text);
  return match === null ? null : text.replace(match[0], `${match[1] ?? ''} only `);
};

/** All mutators by name, with the invariant that each breaks in the name. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  dropNot,
  addNot,
  weakenDuty,
  hardenRight,
  softenDuty,
  turnUnless,
  openCondition,
  dropOnly,
  moveOnly,
  turnBound,
  changeNumber,
  swapDigits,
  changeUnit,
  changeNumberWord,
  changeCurrency,
  changeMonth,
  swapAnd,
  swapParties,
  swapNames,
  changeQuantifier,
  closeList,
  changeReference,
  changeStandard,
  dropStandard,
  changeCausation,
  putOff,
  dropForm,
  changeTerm,
  loseCapital,
  changeQuotation,
  changeDemonstrative,
  widenException,
  addPromise,
  addReason,
  addRight,
  dropTail,
  dropBrackets,
  dropWord,
};
