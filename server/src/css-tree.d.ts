/** What is used of the package `css-tree`: its tokenizer, which has no types of its own. */
declare module 'css-tree/tokenizer' {
  export const AtKeyword: number;
  export const Colon: number;
  export const Comma: number;
  export const Comment: number;
  export const Delim: number;
  export const Dimension: number;
  export const Function: number;
  export const Hash: number;
  export const Ident: number;
  export const LeftCurlyBracket: number;
  export const LeftParenthesis: number;
  export const LeftSquareBracket: number;
  export const Number: number;
  export const Percentage: number;
  export const RightCurlyBracket: number;
  export const RightParenthesis: number;
  export const RightSquareBracket: number;
  export const Semicolon: number;
  export const Url: number;
  export const WhiteSpace: number;

  /** Calls for each token of CSS text, in order and without gaps; never throws. */
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void;
}
