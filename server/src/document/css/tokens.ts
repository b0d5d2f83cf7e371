import { Comment, LeftCurlyBracket, RightCurlyBracket, tokenize } from 'css-tree/tokenizer';

/** A token of CSS. `text` is as written. */
export interface Token {
  readonly type: number;
  readonly text: string;
}

/** More CSS than this is not read: the rest of it says nothing. */
const MOST_CHARACTERS = 1_000_000;

/** The tokens of CSS text without comments. */
export function tokensOf(css: string): readonly Token[] {
  const source = css.slice(0, MOST_CHARACTERS);
  const tokens: Token[] = [];
  tokenize(source, (type, start, end) => {
    if (type !== Comment) tokens.push({ type, text: source.slice(start, end) });
  });
  return tokens;
}

/** The index behind the block that the `{` at `open` begins, or the end of the tokens. */
export function behindBlock(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const type = tokens[index]?.type;
    if (type === LeftCurlyBracket) depth++;
    else if (type === RightCurlyBracket && --depth === 0) return index + 1;
  }
  return tokens.length;
}

/** The tokens as written, with white space folded. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
