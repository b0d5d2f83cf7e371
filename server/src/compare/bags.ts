import { baseForm } from '@fineprint/rules/contract/terms';
import { words } from '@fineprint/rules/language/words';

/** The words of a text with how often they stand there: by what is left without their endings. */
export type Bag = ReadonlyMap<string, number>;

/** What a word says about its text: rare words much, “the” nearly nothing. */
export type Weights = (key: string) => number;

/** The bag of a text. Numbers are alike, so that a changed amount does not hide what it belongs to. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const { lower } of words(text)) {
    const key = keyOf(lower);
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

const STEM = 6;

/** “terminate”, “terminated” and “termination” have one key. */
function keyOf(lower: string): string {
  if (/\d/.test(lower)) return '#';
  const base = baseForm(lower);
  return base.length > STEM ? base.slice(0, STEM) : base.replace(/(?<=.{3})(?:ing|ed|e)$/, '');
}

/** Weights from how many texts hold each word. */
export function weightsOf(bags: readonly Bag[]): Weights {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const key of bag.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [key, count] of holders) weights.set(key, Math.log(1 + bags.length / count));
  const common = Math.log(2);
  return key => (FAINT.has(key) ? FAINT_WEIGHT : (weights.get(key) ?? common));
}

const FAINT_WEIGHT = 0.15;
const FAINT: ReadonlySet<string> = new Set(
  'the a an of to in on at by for from with and or is are be been was were it its this that these those such any all shall must will may can not as if has have had do does #'.split(
    ' ',
  ),
);

export function weightOf(bag: Bag, weights: Weights): number {
  let total = 0;
  for (const [key, count] of bag) total += count * weights(key);
  return total;
}

/** The weight of the words that two bags share. */
export function shared(one: Bag, two: Bag, weights: Weights): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  let total = 0;
  for (const [key, count] of small) {
    const other = large.get(key);
    if (other !== undefined) total += Math.min(count, other) * weights(key);
  }
  return total;
}

/** Both bags together. */
export function joined(bags: readonly Bag[]): Bag {
  const whole = new Map<string, number>();
  for (const bag of bags) for (const [key, count] of bag) whole.set(key, (whole.get(key) ?? 0) + count);
  return whole;
}
