import {
  Colon,
  Comma,
  Delim,
  Function as FunctionToken,
  Hash,
  Ident,
  LeftParenthesis,
  LeftSquareBracket,
  RightParenthesis,
  RightSquareBracket,
  WhiteSpace,
} from 'css-tree/tokenizer';
import type { Token } from './tokens.ts';

/** What selectors ask of an element. */
export interface Subject {
  readonly tag: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Subject | null;
}

interface AttributeTest {
  readonly name: string;
  /** `=`, `^=` and so on; empty where the attribute only has to be there. */
  readonly operator: string;
  readonly value: string;
}

/** Conditions on one element: `p.note#x[lang]`. */
interface Compound {
  tag: string | null;
  readonly ids: string[];
  readonly classes: string[];
  readonly attributes: AttributeTest[];
  /** False where something was left out that cannot be told from the element and those around it: `:not(…)`. */
  isSure: boolean;
}

export interface Selector {
  /** As written. */
  readonly text: string;
  /** From the outermost element to the element itself; `child` says that the one before is its direct parent. */
  readonly steps: readonly { readonly compound: Compound; readonly child: boolean }[];
  /** False where it may match fewer elements than it seems to. */
  readonly isSure: boolean;
  readonly specificity: number;
}

/** Longer chains are not followed. */
const MOST_STEPS = 8;

/** States that come and go, parts that are no element, and trees that a page does not have: nothing that is read there. */
const ELSEWHERE =
  /^(?:hover|focus|focus-within|focus-visible|active|visited|target|checked|disabled|enabled|invalid|valid|placeholder-shown|before|after|first-line|first-letter|host|fullscreen)$/;

/** The selectors of a rule that can be about elements of the page; what cannot be resolved at all is left out. */
export function readSelectors(tokens: readonly Token[]): readonly Selector[] {
  return split(tokens).flatMap(part => readSelector(part) ?? []);
}

function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === FunctionToken || token.type === LeftParenthesis) depth++;
    else if (token.type === RightParenthesis) depth--;
    if (token.type === Comma && depth === 0) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

const emptyCompound = (): Compound => ({ tag: null, ids: [], classes: [], attributes: [], isSure: true });

/** One selector; null where it is about no element, or says nothing that can be resolved. */
function readSelector(tokens: readonly Token[]): Selector | null {
  let steps: { compound: Compound; child: boolean }[] = [{ compound: emptyCompound(), child: false }];
  let isSure = true;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const step = steps[steps.length - 1];
    if (token === undefined || step === undefined) return null;
    if (token.type === WhiteSpace || isCombinator(token)) {
      const [next, mark] = combinatorAt(tokens, index);
      if (next < tokens.length && next > 0 && isStarted(step.compound)) {
        if (mark === '+' || mark === '~') [steps, isSure] = [[], false];
        steps.push({ compound: emptyCompound(), child: mark === '>' });
      }
      index = next;
      continue;
    }
    const next = readSimple(tokens, index, step.compound);
    if (next === null) return null;
    index = next;
  }
  const last = steps[steps.length - 1];
  if (last === undefined || !isResolved(last.compound)) return null;
  if (steps.length > MOST_STEPS) [steps, isSure] = [[{ ...last, child: false }], false];
  return {
    text: tokens
      .map(({ text }) => text)
      .join('')
      .trim()
      .replace(/\s+/g, ' '),
    steps,
    isSure: isSure && steps.every(({ compound }) => compound.isSure),
    specificity: steps.reduce((sum, { compound }) => sum + weightOf(compound), 0),
  };
}

const isCombinator = ({ type, text }: Token): boolean => type === Delim && /^[>+~]$/.test(text);

/** The index behind white space and a combinator, and the combinator: a blank for a descendant. */
function combinatorAt(tokens: readonly Token[], from: number): readonly [number, string] {
  let mark = ' ';
  let index = from;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isCombinator(token)) mark = token.text;
    else if (token.type !== WhiteSpace) break;
  }
  return [index, mark];
}

const isStarted = ({ tag, ids, classes, attributes, isSure }: Compound): boolean =>
  tag !== null || ids.length > 0 || classes.length > 0 || attributes.length > 0 || !isSure;

/** True where enough is known that it does not seem to match everything. */
const isResolved = (compound: Compound): boolean =>
  compound.isSure || (compound.tag ?? '*') !== '*' || compound.ids.length + compound.classes.length > 0;

function weightOf({ tag, ids, classes, attributes }: Compound): number {
  return (
    ids.length * 10_000 + (classes.length + attributes.length) * 100 + (tag === null || tag === '*' ? 0 : 1)
  );
}

/** Adds one condition to a compound; gives the index behind it, or null where the selector is about no element. */
function readSimple(tokens: readonly Token[], index: number, compound: Compound): number | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return null;
  if (token.type === Hash) {
    compound.ids.push(unescaped(token.text.slice(1)));
    return index + 1;
  }
  if (token.type === Ident || (token.type === Delim && token.text === '*')) {
    compound.tag = token.text.toLowerCase();
    return index + 1;
  }
  if (token.type === Delim && token.text === '.' && next?.type === Ident) {
    compound.classes.push(unescaped(next.text));
    return index + 2;
  }
  if (token.type === LeftSquareBracket) return readAttribute(tokens, index, compound);
  if (token.type === Colon) return readPseudo(tokens, index + 1, compound);
  return null;
}

function readAttribute(tokens: readonly Token[], open: number, compound: Compound): number | null {
  const close = tokens.findIndex(({ type }, index) => index > open && type === RightSquareBracket);
  if (close < 0) return null;
  const inside = tokens
    .slice(open + 1, close)
    .map(({ text }) => text)
    .join('');
  const parts = /^\s*([\w-]+)\s*(?:([~|^$*]?=)\s*("[^"]*"|'[^']*'|[^\s"']+)\s*)?$/.exec(inside);
  if (parts === null) compound.isSure = false;
  else {
    const value = (parts[3] ?? '').replace(/^["']|["']$/g, '');
    compound.attributes.push({ name: (parts[1] ?? '').toLowerCase(), operator: parts[2] ?? '', value });
  }
  return close + 1;
}

function readPseudo(tokens: readonly Token[], index: number, compound: Compound): number | null {
  const token = tokens[index];
  if (token === undefined || token.type === Colon) return null;
  const name = token.text.replace(/\($/, '').toLowerCase();
  if (ELSEWHERE.test(name)) return null;
  if (token.type === Ident) {
    if (name === 'root') compound.tag = 'html';
    else if (name === 'link' || name === 'any-link')
      compound.attributes.push({ name: 'href', operator: '', value: '' });
    else compound.isSure = false;
    return index + 1;
  }
  if (token.type !== FunctionToken) return null;
  compound.isSure = false;
  let depth = 1;
  let end = index + 1;
  for (; end < tokens.length && depth > 0; end++) {
    const type = tokens[end]?.type;
    if (type === FunctionToken || type === LeftParenthesis) depth++;
    else if (type === RightParenthesis) depth--;
  }
  return end;
}

const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:([\da-fA-F]{1,6})\s?|([^]))/g, (_, code: string | undefined, plain: string) =>
        code === undefined ? plain : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
      )
    : text;

/** True where the selector matches the element. Costs at most the depth of the element for each step. */
export function matches({ steps }: Selector, subject: Subject): boolean {
  let index = steps.length - 1;
  let step = steps[index];
  if (step === undefined || !fits(step.compound, subject)) return false;
  /** Elements that may stand for the step, the deepest first. */
  let standing: readonly Subject[] = [subject];
  while (index > 0) {
    const above = step.child ? standing.flatMap(({ parent }) => parent ?? []) : ancestorsOf(standing[0]);
    index--;
    step = steps[index];
    if (step === undefined) return false;
    const { compound } = step;
    standing = above.filter(element => fits(compound, element));
    if (standing.length === 0) return false;
  }
  return true;
}

function ancestorsOf(subject: Subject | undefined): readonly Subject[] {
  const found: Subject[] = [];
  for (let above = subject?.parent ?? null; above !== null; above = above.parent) found.push(above);
  return found;
}

function fits({ tag, ids, classes, attributes }: Compound, subject: Subject): boolean {
  return (
    (tag === null || tag === '*' || tag === subject.tag) &&
    ids.every(id => id === subject.id) &&
    classes.every(name => subject.classes.has(name)) &&
    attributes.every(test => fitsAttribute(test, subject.attributes.get(test.name)))
  );
}

function fitsAttribute({ operator, value }: AttributeTest, own: string | undefined): boolean {
  if (own === undefined) return false;
  switch (operator) {
    case '=':
      return own === value;
    case '~=':
      return own.split(/\s+/).includes(value);
    case '|=':
      return own === value || own.startsWith(`${value}-`);
    case '^=':
      return value !== '' && own.startsWith(value);
    case '$=':
      return value !== '' && own.endsWith(value);
    case '*=':
      return value !== '' && own.includes(value);
    default:
      return true;
  }
}
