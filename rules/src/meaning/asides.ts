import type { Edge } from './edges.ts';
import { isScoped } from './scope.ts';
import { statementAt, statementEnd, verbAt } from './statement.ts';
import { gapBefore, newSentence, type Told } from './told.ts';

/** A bracket or a colon stands before a unit. */
export const opensAside = (told: Told, index: number): boolean => /[(:–—]/.test(gapBefore(told, index));
export const opensColon = (told: Told, index: number): boolean =>
  /^(?::|\s[–—])\s/.test(gapBefore(told, index));
export const opensBracket = (told: Told, index: number): boolean => gapBefore(told, index).includes('(');

/** “… (the key is in the box).” at the end of a statement without a condition: what it holds may be a sentence of its own. */
export function bracketEdges(told: Told, index: number): readonly Edge[] {
  const { units } = told;
  const [first] = units.slice(index, index + 1);
  if (
    first === undefined ||
    !opensLastBracket(told, index) ||
    /^(?:it|they|that|these|such)$/.test(first.key)
  )
    return [];
  const inside = units.slice(index, statementEnd(units, index));
  const before = units.slice(statementAt(units, index), index);
  if (isScoped([...before, ...inside]) || before.some(({ key }) => /^(?:that|whether|because)$/.test(key)))
    return [];
  // “(see clause 4)”
  if (first.key === 'see' && inside.length > 1) return [newSentence(told, index, index + 1, [first])];
  const verb = verbAt(units, index, index + inside.length);
  return verb <= index || verb > index + MOST_WORDS ? [] : [newSentence(told, index, index + 1, [first])];
}

/** “It is free: we ask for no card.”: a whole statement without a condition on both sides of the only colon. */
export function colonEdges(told: Told, index: number): readonly Edge[] {
  const { units, prose } = told;
  const first = units[index];
  const from = statementAt(units, index);
  const to = statementEnd(units, index);
  const before = units.slice(from, index);
  const behind = units.slice(index, to);
  if (
    first === undefined ||
    isScoped([...before, ...behind]) ||
    (/^(?:it|they|that|this|these)$/.test(first.key) && units[index + 1]?.shown !== 'is')
  )
    return [];
  const said = prose.slice(before[0]?.start ?? 0, behind[behind.length - 1]?.end ?? 0);
  if ((said.match(/[:–—]/g) ?? []).length > 1 || /[;“”"()]/.test(said)) return [];
  if (before.length < FEWEST || before.some(({ key, shown }) => PROMISES.test(key) || PROMISES.test(shown)))
    return [];
  const [one, two] = [verbAt(units, from, index), verbAt(units, index, to)];
  return one <= from || two <= index || two > index + MOST_WORDS
    ? []
    : [newSentence(told, index, index + 1, [first])];
}

const FEWEST = 4;

/** What waits for what stands behind a colon. */
const PROMISES =
  /^(?:that|which|who|what|how|follow(?:ing|s)?|these|this|those|below|way|reason|condition|case|step|rule|thing|example|mean|say|state|provide|include|whether|either|define[ds]?|agree|acknowledge|represent|warrant|confirm|understand|note)$/;

/** How many words of a bracket may stand before its verb. */
const MOST_WORDS = 9;

/** A bracket opens before a unit and closes where its sentence ends. */
export function opensLastBracket(told: Told, index: number): boolean {
  const { units, prose } = told;
  const close = prose.indexOf(')', units[index]?.start ?? 0);
  return close >= 0 && /^\s*(?:\.|$)/.test(prose.slice(close + 1));
}
