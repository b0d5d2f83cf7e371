import { type Declaration, readDeclarations } from './declarations.ts';
import { matches, type Subject } from './selector.ts';
import type { Sheet, StyleRule } from './sheet.ts';
import { tokensOf } from './tokens.ts';

/** The declaration that decides a property of an element. */
export interface Winner {
  readonly value: string;
  /** The declaration as written, with where it stands: `.terms { font-size: 9px }`, `style="font-size: 9px"`. */
  readonly from: string;
  /** False where it may be that another one decides. */
  readonly isSure: boolean;
}

export type Winners = ReadonlyMap<string, Winner>;

interface Weighed extends Winner {
  readonly weight: number;
  readonly order: number;
}

const IMPORTANT = 1e9;
const INLINE = 1e8;
/** So long may a quoted declaration be in a message. */
const LONGEST = 80;

/** The declaration that wins for each property of an element, by importance, place, specificity and order (CSS Cascade 4). */
export function winnersFor(subject: Subject, rules: readonly StyleRule[], hints: Winners): Winners {
  const best = new Map<string, Weighed>();
  for (const [property, hint] of hints) best.set(property, { ...hint, weight: -1, order: -1 });
  for (const { selector, declarations, isSure, order } of rules) {
    for (const declaration of declarations) {
      const from = shortened(`${selector.text} { ${declaration.written} }`);
      place(best, declaration, { from, isSure, order, weight: selector.specificity });
    }
  }
  const style = subject.attributes.get('style');
  if (style !== undefined) {
    const isSure = !/\{\{|\{%|<%|\$\{/.test(style);
    for (const declaration of readDeclarations(tokensOf(style))) {
      const from = shortened(`style="${declaration.written}"`);
      place(best, declaration, { from, isSure, order: 0, weight: INLINE });
    }
  }
  return best;
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function place(
  best: Map<string, Weighed>,
  { property, value, isImportant }: Declaration,
  { weight, ...rest }: Omit<Weighed, 'value'>,
): void {
  const own = { ...rest, value, weight: weight + (isImportant ? IMPORTANT : 0) };
  const known = best.get(property);
  if (
    known === undefined ||
    own.weight > known.weight ||
    (own.weight === known.weight && own.order >= known.order)
  )
    best.set(property, own);
}

/** Comparing an element with selectors stops after so many steps in one page, and nothing is known from there on. */
export interface Budget {
  left: number;
}

/** The rules whose selectors match an element; null where the budget is spent. */
export function rulesFor(sheet: Sheet, subject: Subject, budget: Budget): readonly StyleRule[] | null {
  const keys = ['*', subject.tag, ...[...subject.classes].map(name => `.${name}`), `#${subject.id}`];
  const found: StyleRule[] = [];
  for (const key of keys) {
    const rules = sheet.byKey.get(key) ?? [];
    budget.left -= rules.length;
    if (budget.left < 0) return null;
    for (const rule of rules) if (matches(rule.selector, subject)) found.push(rule);
  }
  return found;
}
