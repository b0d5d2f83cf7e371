/** A stretch of source in which nothing may be found, from `start` to `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where no finding may lie: targets of links, addresses, code, front matter, template tags. Found by patterns over the
 * raw text, on purpose not by the parser, because the parser is what this checks.
 */
const PATTERNS: readonly RegExp[] = [
  /\]\([^()\s]*\)/g,
  /\b(?:href|src|action)="[^"]*"/g,
  /https?:\/\/[^\s)>"'\]]+/g,
  /`[^`\n]+`/g,
  /^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm,
  /<(?:code|pre|script)\b[^>]*>[\s\S]*?<\/(?:code|pre|script)>/g,
  /\{\{[^{}]*\}\}/g,
  /\{%[^%]*%\}/g,
  /<%[^%]*%>/g,
];

/** Front matter stands first, between two lines of three hyphens. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

export function forbiddenIn(text: string): readonly Stretch[] {
  const front = FRONT_MATTER.exec(text);
  const head = front === null ? [] : [{ start: 0, end: front[0].length }];
  const found = PATTERNS.flatMap(pattern =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length })),
  );
  return [...head, ...found];
}

/** True where the whole finding lies in one such stretch: a sentence that only holds some code does not. */
export const isInside = (at: Stretch, stretches: readonly Stretch[]): boolean =>
  at.end > at.start && stretches.some(({ start, end }) => start <= at.start && at.end <= end);
