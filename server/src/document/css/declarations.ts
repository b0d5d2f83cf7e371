import { Colon, Delim, Ident, LeftCurlyBracket, Semicolon, WhiteSpace } from 'css-tree/tokenizer';
import { behindBlock, type Token, textOf } from './tokens.ts';

/** One property with its value, in lower case and with white space folded. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
  /** As the author wrote it: `font: 9px/1.4 Arial`. */
  readonly written: string;
}

/** What decides how a text looks; all else is left out. */
const KNOWN = new Set(
  (
    'font-size font-weight font-variant font-variant-caps color background-color background-image position ' +
    'text-transform text-decoration-line width max-width display float column-count vertical-align visibility ' +
    'clip clip-path opacity filter mix-blend-mode text-shadow background-clip backdrop-filter height'
  ).split(' '),
);

/** Other names of the same. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['inline-size', 'width'],
  ['max-inline-size', 'max-width'],
  ['-webkit-background-clip', 'background-clip'],
  ['-webkit-text-fill-color', 'text-shadow'],
  ['column-width', 'column-count'],
  ['columns', 'column-count'],
]);

/** The declarations of a block or of a `style` attribute; nested rules are left out. Shorthands come as their parts. */
export function readDeclarations(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): readonly Declaration[] {
  const found: Declaration[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    const type = index === to ? Semicolon : tokens[index]?.type;
    if (type === LeftCurlyBracket && !isCustom(tokens, start)) {
      index = behindBlock(tokens, index) - 1;
      start = index + 1;
    } else if (type === Semicolon) {
      found.push(...readDeclaration(tokens.slice(start, index)));
      start = index + 1;
    }
  }
  return found;
}

/** True for `--name:`, whose value may hold anything. */
function isCustom(tokens: readonly Token[], start: number): boolean {
  let index = start;
  while (tokens[index]?.type === WhiteSpace) index++;
  return tokens[index]?.text.startsWith('--') === true;
}

function readDeclaration(tokens: readonly Token[]): readonly Declaration[] {
  const first = tokens.findIndex(({ type }) => type !== WhiteSpace);
  const colon = tokens.findIndex(({ type }) => type === Colon);
  const name = tokens[first];
  if (name?.type !== Ident || colon < 0 || textOf(tokens.slice(first, colon)) !== name.text) return [];
  const property = name.text.startsWith('--') ? name.text : name.text.toLowerCase();
  let end = tokens.length;
  while (end > colon && tokens[end - 1]?.type === WhiteSpace) end--;
  const isImportant = tokens[end - 1]?.text.toLowerCase() === 'important' && isBang(tokens, end - 2);
  const bang = isImportant ? tokens.findLastIndex(({ text }) => text === '!') : end;
  const value = textOf(tokens.slice(colon + 1, bang)).toLowerCase();
  const written = `${name.text}: ${textOf(tokens.slice(colon + 1, bang))}`;
  return longhands(property, value).map(([part, own]) => ({
    property: part,
    value: own,
    isImportant,
    written,
  }));
}

function isBang(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (tokens[index]?.type === WhiteSpace) index--;
  const token = tokens[index];
  return token?.type === Delim && token.text === '!';
}

type Longhands = readonly (readonly [property: string, value: string])[];

/** Words that stand for any property: the parts of a shorthand take them as they are. */
const WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

function longhands(property: string, value: string): Longhands {
  const name = ALIASES.get(property) ?? property;
  if (name.startsWith('--') || KNOWN.has(name)) return [[name, value]];
  if (name === 'background') return backgroundParts(value);
  if (name === 'font') return fontParts(value);
  return name === 'text-decoration' ? [['text-decoration-line', value]] : [];
}

function backgroundParts(value: string): Longhands {
  if (WIDE.test(value) || value.includes('var(')) {
    return [
      ['background-color', value],
      ['background-image', WIDE.test(value) ? value : 'none'],
    ];
  }
  if (/\burl\(|gradient\(|image|element\(/.test(value)) return [['background-image', 'some']];
  const colour = value
    .replace(/\s*\/\s*/g, ' ')
    .split(/\s+(?![^(]*\))/)
    .filter(
      part =>
        !/^(?:none|repeat|no-repeat|scroll|fixed|local|top|bottom|left|right|center|cover|contain|auto|0|[\d.]+(?:px|%))$/.test(
          part,
        ),
    );
  return [
    ['background-color', colour.join(' ') || 'transparent'],
    ['background-image', 'none'],
  ];
}

const FONT =
  /^(.*?)(?:^|\s)((?:[\d.]+(?:px|pt|pc|in|cm|mm|q|em|rem|ex|ch|%))|(?:xx?-small|small|medium|large|x{1,3}-large|smaller|larger)|(?:calc|clamp|min|max|var)\(.*?\))(?:\s*\/|\s|$)/;

/** `font` sets its parts; those that it does not name go back to normal. */
function fontParts(value: string): Longhands {
  if (WIDE.test(value))
    return ['font-size', 'font-weight', 'font-variant-caps'].map(name => [name, value] as const);
  const parts = FONT.exec(value);
  if (parts === null)
    return ['font-size', 'font-weight', 'font-variant-caps'].map(name => [name, '?'] as const);
  const before = parts[1] ?? '';
  return [
    ['font-size', parts[2] ?? '?'],
    ['font-weight', /\b(?:bold|bolder|[6-9]00)\b/.test(before) ? 'bold' : 'normal'],
    ['font-variant-caps', before.includes('small-caps') ? 'small-caps' : 'normal'],
  ];
}
