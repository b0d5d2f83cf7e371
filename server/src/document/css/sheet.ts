import { AtKeyword, LeftCurlyBracket, RightCurlyBracket, Semicolon, WhiteSpace } from 'css-tree/tokenizer';
import { type Declaration, readDeclarations } from './declarations.ts';
import { readSelectors, type Selector } from './selector.ts';
import { behindBlock, type Token, textOf, tokensOf } from './tokens.ts';

/** A selector with what it declares. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
  /** False where the rule may not hold: under a condition, or with a selector that cannot be told. */
  readonly isSure: boolean;
  /** Where it stands among all rules: of two that weigh the same, the later wins. */
  readonly order: number;
}

/** The rules of a page, by what the last part of their selector asks for, so that few are tried on each element. */
export interface Sheet {
  readonly byKey: ReadonlyMap<string, readonly StyleRule[]>;
  /** True where it takes in other files, which are not read. */
  readonly hasImports: boolean;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly rules: StyleRule[];
  hasImports: boolean;
}

/** A page with more selectors than this gets no looks at all. */
const MOST_RULES = 20_000;
/** Rules in rules in rules: deeper ones are left out. */
const DEEPEST = 6;

/** A style sheet of the page with the condition of its `media` attribute, which may be empty. */
export interface StyleElement {
  readonly css: string;
  readonly media: string;
}

/** The rules of all style sheets of a page, in their order; null where there are too many. */
export function readSheet(elements: readonly StyleElement[]): Sheet | null {
  const rules: StyleRule[] = [];
  let hasImports = false;
  for (const { css, media } of elements) {
    const holds = mediaHolds(media.toLowerCase());
    if (holds === 'never') continue;
    const reading: Reading = { tokens: tokensOf(css), rules, hasImports };
    readRules(reading, 0, reading.tokens.length, holds === 'always', 0);
    hasImports = reading.hasImports;
    if (rules.length > MOST_RULES) return null;
  }
  const byKey = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.selector);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [rule]);
    else same.push(rule);
  }
  return { byKey, hasImports };
}

/** `#id`, `.class` or the name of an element that the element itself must have; `*` for anything. */
function keyOf({ steps }: Selector): string {
  const last = steps[steps.length - 1]?.compound;
  if (last?.ids[0] !== undefined) return `#${last.ids[0]}`;
  if (last?.classes[0] !== undefined) return `.${last.classes[0]}`;
  return last?.tag ?? '*';
}

function readRules(reading: Reading, from: number, to: number, isSure: boolean, depth: number): void {
  const { tokens } = reading;
  let index = from;
  while (index < to) {
    const token = tokens[index];
    if (token === undefined) return;
    if (token.type === WhiteSpace || token.type === Semicolon || token.type === RightCurlyBracket) {
      index++;
      continue;
    }
    const isAt = token.type === AtKeyword;
    const open = endOfPrelude(tokens, index, to, isAt);
    if (isAt && token.text.toLowerCase() === '@import') reading.hasImports = true;
    if (tokens[open]?.type !== LeftCurlyBracket) {
      index = open + 1;
      continue;
    }
    const close = Math.min(to, behindBlock(tokens, open));
    const end = tokens[close - 1]?.type === RightCurlyBracket ? close - 1 : close;
    if (!isAt) addRule(reading, tokens.slice(index, open), readDeclarations(tokens, open + 1, end), isSure);
    else if (depth < DEEPEST) readAtRule(reading, tokens.slice(index, open), [open + 1, end], isSure, depth);
    index = close;
  }
}

/** The index of the `{`, or of the `;` behind an at-rule without a block. */
function endOfPrelude(tokens: readonly Token[], from: number, to: number, isAt: boolean): number {
  let index = from;
  while (index < to) {
    const type = tokens[index]?.type;
    if (type === LeftCurlyBracket || (isAt && type === Semicolon)) return index;
    index++;
  }
  return to;
}

function readAtRule(
  reading: Reading,
  prelude: readonly Token[],
  [from, to]: readonly [number, number],
  isSure: boolean,
  depth: number,
): void {
  const name = prelude[0]?.text.toLowerCase();
  if (name === '@media') {
    const holds = mediaHolds(textOf(prelude.slice(1)).toLowerCase());
    if (holds !== 'never') readRules(reading, from, to, isSure && holds === 'always', depth + 1);
  } else if (name !== undefined && /^@(?:supports|layer|container|scope)$/.test(name)) {
    readRules(reading, from, to, false, depth + 1);
  }
}

/**
 * Whether a media query holds when the page is first seen on a screen in its usual colours. Paper, dark mode and
 * wishes for other colours count as never: the page is also seen without them.
 */
function mediaHolds(query: string): 'always' | 'never' | 'maybe' {
  const parts = query.split(',').map(part => part.trim());
  if (parts.some(part => /^(?:only )?(?:all|screen)$|^$/.test(part))) return 'always';
  const isElsewhere = (part: string): boolean =>
    /^(?:only )?(?:print|speech|aural|braille|projection|tv|handheld|tty)\b/.test(part) ||
    /^(?:(?:only )?(?:all|screen) and )?\(\s*(?:prefers-color-scheme:\s*dark|prefers-contrast\b|forced-colors\b|-ms-high-contrast\b|prefers-reduced-)[^)]*\)$/.test(
      part,
    );
  return parts.every(isElsewhere) ? 'never' : 'maybe';
}

function addRule(
  reading: Reading,
  prelude: readonly Token[],
  declarations: readonly Declaration[],
  isSure: boolean,
): void {
  if (declarations.length === 0) return;
  for (const selector of readSelectors(prelude)) {
    const order = reading.rules.length;
    reading.rules.push({ selector, declarations, isSure: isSure && selector.isSure, order });
  }
}
