import type { Colour, Look } from '@fineprint/rules/kit/document';
import type { Winner, Winners } from './cascade.ts';
import { BLACK, CLEAR, over, type Paint, readColour, WHITE } from './colours.ts';
import { type Base, readFontSize, readWidth, SMALLER, USUAL_SIZE } from './lengths.ts';

/** A value with the declaration that it comes from; null where it is the browser's own. */
interface From<T> {
  readonly value: T;
  readonly from: string | null;
}

/** How an element is shown. null: cannot be told. */
export interface Shown {
  readonly size: From<number> | null;
  readonly text: From<Paint> | null;
  readonly behind: From<Colour> | null;
  readonly isBold: boolean;
  readonly isUppercase: From<boolean>;
  readonly isSmallCaps: From<boolean>;
  readonly underline: string | null;
  readonly width: From<number> | null;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  /** Custom properties; null for one that cannot be told. */
  readonly variables: ReadonlyMap<string, string | null>;
}

/** What is the same for all elements of a page. */
export interface Page {
  /** True where other style sheets come in, so that nothing is certain but what stands on the element itself. */
  readonly isOpen: boolean;
  /** Size of the root element in CSS pixels. */
  readonly root: number | null;
}

const NO: From<boolean> = { value: false, from: null };

/** The page before any element: black on white in the usual size, where it is a whole page and all its CSS is known. */
export function initial(isWhole: boolean, isOpen: boolean): Shown {
  const isPlain = isWhole && !isOpen;
  return {
    size: isOpen ? null : { value: USUAL_SIZE, from: null },
    text: isPlain ? { value: BLACK, from: null } : null,
    behind: isPlain ? { value: WHITE, from: null } : null,
    isBold: false,
    isUppercase: NO,
    isSmallCaps: NO,
    underline: null,
    width: null,
    isHidden: false,
    isRaised: false,
    variables: new Map(),
  };
}

/** Elements inside a line, to which other style sheets seldom give a size or colours. */
const IN_LINE = new Set('b strong em i u small s q span abbr sub sup ins del cite dfn time font'.split(' '));
const HEADING_SIZES: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
};
const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));
const CONTROLS = new Set('button input select textarea option'.split(' '));

/** How an element is shown, from how its parent is and from what its own declarations say. */
export function showElement(above: Shown, tag: string, winners: Winners, page: Page): Shown {
  const parent = page.isOpen && !IN_LINE.has(tag) ? uncertain(above) : above;
  const variables = variablesOf(parent.variables, winners);
  const values: Values = { winners, variables };
  const size = sizeOf(parent, tag, values, page);
  const base: Base = { own: size?.value ?? null, root: page.root };
  return {
    ...coloursOf(parent, tag, values),
    size,
    isBold: boldOf(parent, tag, values),
    isUppercase: flagOf(parent.isUppercase, values, ['text-transform'], /\buppercase\b/),
    isSmallCaps: flagOf(
      parent.isSmallCaps,
      values,
      ['font-variant', 'font-variant-caps'],
      /\b(?:small|petite)-caps\b/,
    ),
    underline: underlineOf(parent, tag, values),
    width: widthOf(parent, tag, values, base),
    isHidden: parent.isHidden || isHidden(values, base),
    isRaised: /^(?:super|sup)$/.test(valueOf(values, 'vertical-align')?.value ?? ''),
    variables,
  };
}

/** What is left where style sheets that were not read may say more about an element. */
const uncertain = (shown: Shown): Shown => ({ ...shown, size: null, text: null, behind: null, width: null });

interface Values {
  readonly winners: Winners;
  readonly variables: Shown['variables'];
}

/** The winner of a property with its variables filled in; undefined where nothing is declared, `?` where it cannot be told. */
function valueOf({ winners, variables }: Values, property: string): Winner | undefined {
  const winner = winners.get(property);
  if (winner === undefined) return undefined;
  if (!winner.isSure) return { ...winner, value: '?' };
  return winner.value.includes('var(') ? { ...winner, value: filledIn(winner.value, variables) } : winner;
}

/** Variables may stand for others, but not without end. */
const MOST_ROUNDS = 8;
const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/;

function filledIn(text: string, variables: Shown['variables']): string {
  let value = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = VARIABLE.exec(value);
    if (found === null) return value.includes('var(') ? '?' : value.trim();
    const own = variables.get(found[1] ?? '');
    const filling = own === undefined ? found[2] : own;
    if (filling === undefined || filling === null) return '?';
    value = value.slice(0, found.index) + filling.trim() + value.slice(found.index + found[0].length);
    if (value.length > 500) return '?';
  }
  return '?';
}

function variablesOf(above: Shown['variables'], winners: Winners): Shown['variables'] {
  const own = [...winners].filter(([property]) => property.startsWith('--'));
  if (own.length === 0) return above;
  return new Map([
    ...above,
    ...own.map(([name, { value, isSure }]) => [name, isSure ? value : null] as const),
  ]);
}

const isInherited = (value: string): boolean => value === 'inherit' || value === 'unset';

function sizeOf(parent: Shown, tag: string, values: Values, { root }: Page): Shown['size'] {
  const winner = valueOf(values, 'font-size');
  if (winner !== undefined && !isInherited(winner.value)) {
    const value =
      winner.value === 'initial'
        ? USUAL_SIZE
        : readFontSize(winner.value, { own: parent.size?.value ?? null, root });
    return value === null ? null : { value, from: winner.from };
  }
  if (winner !== undefined || parent.size === null) return parent.size;
  if (CONTROLS.has(tag)) return null;
  const isSmaller = tag === 'small' || tag === 'sub' || tag === 'sup';
  const factor = isSmaller ? SMALLER : tag === 'big' ? 1 / SMALLER : (HEADING_SIZES[tag] ?? 1);
  return factor === 1 ? parent.size : { ...parent.size, value: parent.size.value * factor };
}

/** Declarations under which colours are not what they seem, with the values that change nothing. */
const BLENDING: readonly (readonly [string, RegExp])[] = [
  ['opacity', /^(?:1(?:\.0+)?|100%)$/],
  ['filter', /^none$/],
  ['mix-blend-mode', /^normal$/],
  ['text-shadow', /^none$/],
  ['background-clip', /^(?:border|padding|content)-box$/],
  ['backdrop-filter', /^none$/],
];

function coloursOf(parent: Shown, tag: string, values: Values): Pick<Shown, 'text' | 'behind'> {
  const isBlended = BLENDING.some(([property, plain]) => {
    const value = valueOf(values, property)?.value;
    return value !== undefined && !plain.test(value);
  });
  if (isBlended) return { text: null, behind: null };
  const isOwn = CONTROLS.has(tag) || tag === 'mark';
  const base = isOwn ? { text: null, behind: null } : parent;
  return { text: textOf(base, tag, values), behind: behindOf(base, values) };
}

function textOf({ text }: Pick<Shown, 'text'>, tag: string, values: Values): Shown['text'] {
  const winner = valueOf(values, 'color');
  if (winner === undefined) return tag === 'a' ? null : text;
  if (isInherited(winner.value) || winner.value === 'currentcolor') return text;
  const value = readColour(winner.value);
  return value === null ? null : { value, from: winner.from };
}

function behindOf({ behind }: Pick<Shown, 'behind'>, values: Values): Shown['behind'] {
  const image = valueOf(values, 'background-image')?.value ?? 'none';
  if (!/^(?:none|initial|unset)$/.test(image)) return null;
  const isOver = /^(?:absolute|fixed|sticky|\?)$/.test(valueOf(values, 'position')?.value ?? '');
  const winner = valueOf(values, 'background-color');
  const below = isOver ? null : behind;
  if (winner === undefined) return below;
  const paint = /^(?:initial|unset|none)$/.test(winner.value) ? CLEAR : readColour(winner.value);
  if (paint === null) return null;
  if (paint.alpha === 0) return below;
  if (paint.alpha === 1) return { value: paint, from: winner.from };
  return below === null ? null : { value: over(paint, below.value), from: winner.from };
}

/** Unknown counts as bold: larger letters need less contrast. */
function boldOf(parent: Shown, tag: string, values: Values): boolean {
  const value = valueOf(values, 'font-weight')?.value;
  if (value === undefined) return parent.isBold || BOLD.has(tag);
  if (isInherited(value)) return parent.isBold;
  return !/^(?:normal|lighter|initial|[1-6]\d{0,2})$/.test(value);
}

function flagOf(
  above: From<boolean>,
  values: Values,
  properties: readonly string[],
  on: RegExp,
): From<boolean> {
  let flag = above;
  for (const property of properties) {
    const winner = valueOf(values, property);
    if (winner !== undefined && !isInherited(winner.value))
      flag = { value: on.test(winner.value), from: winner.from };
  }
  return flag;
}

/** A line under a parent goes on under its children. Dots say that something is explained, and stand for a link. */
function underlineOf({ underline }: Shown, tag: string, values: Values): string | null {
  const winner = valueOf(values, 'text-decoration-line');
  if (winner === undefined || tag === 'abbr' || !/\bunderline\b/.test(winner.value)) return underline;
  return /\b(?:dotted|dashed|wavy)\b/.test(winner.value) ? underline : winner.from;
}

/** The width that lines have for certain: that of the narrowest element around them, where nothing stands beside it. */
function widthOf(parent: Shown, tag: string, values: Values, base: Base): Shown['width'] {
  if (IN_LINE.has(tag) || tag === 'a') return parent.width;
  const isLoose =
    tag === 'td' ||
    tag === 'th' ||
    valueOf(values, 'float') !== undefined ||
    valueOf(values, 'position') !== undefined;
  let width = isLoose ? null : parent.width;
  for (const property of ['width', 'max-width']) {
    const winner = valueOf(values, property);
    if (winner === undefined || /^(?:auto|none|initial|unset)$/.test(winner.value)) continue;
    const own = readWidth(winner.value, base, parent.width?.value ?? null);
    if (own === null) return null;
    if (width === null || own < width.value) width = { value: own, from: winner.from };
  }
  const isDivided =
    valueOf(values, 'column-count') !== undefined ||
    /flex|grid|table|\?/.test(valueOf(values, 'display')?.value ?? '');
  return isDivided ? null : width;
}

/** Not seen by anybody, or only read aloud. */
function isHidden(values: Values, base: Base): boolean {
  const has = (property: string, pattern: RegExp): boolean =>
    pattern.test(valueOf(values, property)?.value ?? '');
  const isTiny = (property: string): boolean => {
    const value = valueOf(values, property)?.value;
    const pixels = value === undefined ? null : readWidth(value, base, null);
    return pixels !== null && pixels <= 1;
  };
  return (
    has('display', /^none$/) ||
    has('visibility', /^(?:hidden|collapse)$/) ||
    has('clip', /^rect/) ||
    has('clip-path', /^(?!none$)./) ||
    isTiny('width') ||
    isTiny('height')
  );
}

/** What rules may know about text that stands directly in an element; null where the CSS says nothing about it. */
export function lookOf(shown: Shown): Look | null {
  const { size, text, behind, isUppercase, isSmallCaps, underline, width } = shown;
  if (shown.isHidden || (size !== null && size.value <= 1)) return null;
  const from = text?.from ?? behind?.from ?? null;
  const caps = isUppercase.value ? isUppercase : isSmallCaps;
  const look: Look = {
    bold: shown.isBold,
    ...(size !== null && { size: { pixels: size.value, from: size.from } }),
    ...(text !== null &&
      behind !== null &&
      from !== null &&
      text.value.alpha > 0 && {
        colours: { text: opaque(over(text.value, behind.value)), behind: opaque(behind.value), from },
      }),
    ...(caps.value &&
      caps.from !== null && {
        capitals: { kind: isUppercase.value ? 'uppercase' : 'small-caps', from: caps.from },
      }),
    ...(underline !== null && { underline: { from: underline } }),
    ...(width?.from != null && { width: { pixels: width.value, from: width.from } }),
  };
  const isSaid =
    (size?.from ?? null) !== null || look.colours || look.capitals || look.underline || look.width;
  return isSaid ? look : null;
}

const opaque = ({ red, green, blue }: Colour): Colour => ({ red, green, blue });
