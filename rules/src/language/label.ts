const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}`;
const ROMAN = String.raw`[ivxlcIVXLC]{1,6}`;

/** Labels that need a capital, a quotation mark or a bracket behind them, so that “1.5 million” is no label. */
const LABEL = new RegExp(
  String.raw`^(?:` +
    [
      String.raw`(?:section|clause|article|schedule|annex|appendix|exhibit|part|chapter)\s+(?:${NUMBER}|${ROMAN}|[A-Z])\s?[.:–—-]\s`,
      String.raw`§{1,2}\s?${NUMBER}\.?\s`,
      String.raw`\((?:\d{1,3}|[a-zA-Z]{1,2}|${ROMAN})\)\s`,
      String.raw`(?:\d{1,3}|[a-zA-Z]|${ROMAN})\)\s`,
      String.raw`${NUMBER}\.\s`,
      String.raw`\d{1,3}(?:\.\d{1,3}){1,5}\s`,
      String.raw`(?:[A-Z]|[IVXLC]{1,6})\.\s(?!(?:[A-Z]\.|$))`,
      String.raw`[•·▪◦‣–—*-]\s`,
    ].join('|') +
    String.raw`)\s*(?=[\p{Lu}“"'‘(\[\uFFFC]|\p{Ll})`,
  'iu',
);

/** Numbers without a dot or bracket behind them open a clause only before a capital. */
const BARE = /^\d{1,3}(?:\.\d{1,3}){1,5}\s+(?![\p{Lu}“"])/u;

/**
 * Length of the clause label that opens the prose, with the white space after it: "4.2 ", "(a) ", "Section 3. ";
 * 0 where there is none. "30 days", "A customer" and "1.5 million" have none.
 */
export function labelLength(prose: string): number {
  const head = prose.slice(0, 60);
  const match = LABEL.exec(head);
  if (match === null || BARE.test(head)) return 0;
  return match[0].length;
}
