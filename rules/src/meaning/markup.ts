/** How much a stretch of text stands out; offsets count in the text without its markup. */
export interface Loud {
  readonly start: number;
  readonly end: number;
  /** 10 less the level for a heading, 3 for bold and capitals, 2 for a quotation or a box, 1 for emphasis, −1 for small. */
  readonly weight: number;
}

/** A text without the Markdown that makes it stand out, and what stood out. */
export interface Unmarked {
  readonly text: string;
  readonly loud: readonly Loud[];
}

const MARK = /\*\*|__|(?<![\w*])\*(?=\w)|(?<=[\w.!?])\*(?![\w*])|<\/?small>|<\/?(?:strong|b)>/g;
const WEIGHTS: Readonly<Record<string, number>> = {
  '**': 3,
  __: 3,
  strong: 3,
  b: 3,
  '*': 1,
  small: -1,
};

/** Takes out bold, emphasis, headings and quotation marks at the start of lines. Linear. */
export function withoutMarkup(text: string): Unmarked {
  const loud: Loud[] = [];
  let out = '';
  for (const line of text.split(/(?<=\n)/)) {
    const lead = /^\s*(#{1,6}|>)\s+/.exec(line);
    const start = out.length;
    out = inline(lead === null ? line : line.slice(lead[0].length), out, loud);
    const sign = lead?.[1];
    if (sign !== undefined)
      loud.push({ start, end: out.length, weight: sign === '>' ? 2 : 10 - sign.length });
  }
  return { text: out, loud: [...loud, ...capitals(out), ...asides(out)] };
}

function inline(line: string, before: string, loud: Loud[]): string {
  if (!/[*_<]/.test(line)) return before + line;
  let out = before;
  let from = 0;
  const open = new Map<string, number>();
  for (const match of line.matchAll(MARK)) {
    out += line.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[0].replace(/[</>]/g, '');
    const start = open.get(name);
    if (start === undefined) open.set(name, out.length);
    else {
      open.delete(name);
      loud.push({ start, end: out.length, weight: WEIGHTS[name] ?? 0 });
    }
  }
  return out + line.slice(from);
}

const CAPITALS = /\b[A-Z][A-Z’']+(?:[^\w\n]+(?:[A-Z][A-Z’']+|[A-Z]|[\d,.]+)\b)+/g;
const LETTERS = 12;

/** Runs of words in capitals: not an abbreviation or two. */
function capitals(text: string): readonly Loud[] {
  if (!/[A-Z]{2}/.test(text)) return [];
  return [...text.matchAll(CAPITALS)]
    .filter(match => match[0].replace(/[^A-Z]/g, '').length >= LETTERS)
    .map(match => ({ start: match.index, end: match.index + match[0].length, weight: 3 }));
}

/** What brackets take from the weight of their words. */
export const ASIDE = -0.5;
const BRACKETS = /\(\p{L}[^()]*\s[^()]*\)/gu;

const asides = (text: string): readonly Loud[] =>
  text.includes('(')
    ? [...text.matchAll(BRACKETS)].map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        weight: ASIDE,
      }))
    : [];
