/**
 * Length of the typed clause label that opens the prose, with the white space after it; 0 where there is none.
 * Labels are “4.2 ”, “4.2.1. ”, “12. ”, “(a) ”, “(iv) ”, “4.2(b) ”, “A. ”, “D.4 ”, “b) ”, “§ 5 ”, “Section 3. ”, “Article IV – ”,
 * “Clause 7: ” and typed bullets. “30 days”, “A customer”, “1.5 million” and “(We) may” open with none.
 */
export function labelLength(prose: string): number {
  if (!MAY_OPEN.test(prose)) return 0;
  const head = prose.slice(0, LONGEST_HEAD);
  for (const label of LABELS) {
    const match = label.exec(head);
    if (match !== null && match[0].length < prose.length) return match[0].length;
  }
  return 0;
}

/** The same for a heading, where any capital with a full stop is a label: “J. Payment”. In a sentence it may be a name. */
export const headingLabelLength = (prose: string): number =>
  labelLength(prose) || (HEADING_LETTER.exec(prose.slice(0, LONGEST_HEAD))?.[0].length ?? 0);

const LONGEST_HEAD = 80;

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}`;
const ROMAN = '[ivxlc]{1,6}|[IVXLC]{1,6}';
/** “(a)”, “(iv)”, “(12)”, “(bb)”: what brackets hold in a label. */
const BRACKETED = String.raw`\((?:\d{1,3}|[a-zA-Z]|aa|bb|cc|dd|ee|ff|${ROMAN})\)`;
const NAMES =
  'section|sec\\.|clause|article|art\\.|schedule|annex|appendix|exhibit|part|chapter|paragraph|Section|Sec\\.|Clause|Article|Art\\.|Schedule|Annex|Appendix|Exhibit|Part|Chapter|Paragraph|SECTION|CLAUSE|ARTICLE|SCHEDULE|ANNEX|APPENDIX|EXHIBIT|PART|CHAPTER';
/** A sentence may start here: a capital, an opening mark or OPAQUE. */
const CAPITAL = String.raw`(?=["“'‘«(\[]?[\p{Lu}\uFFFC])`;
/** Units and words of size that follow a figure, so that it is none of a clause. “9.1 A party may …” is one. */
const NO_UNIT = String.raw`(?!(?:[kKMGTP]i?B|[kMG]?Hz|[KMGkm]bps|[KMG]bit|USD|EUR|GBP|AUD|CAD|CHF|AM|PM|V|W|Million|Billion|Percent|Days|Months|Years|Hours|Weeks)\b|A\b(?!\s\p{Ll}))`;

const label = (source: string): RegExp => new RegExp(`^\\s*${source}`, 'u');

const LABELS: readonly RegExp[] = [
  label(String.raw`(?:${NAMES})\s+(?:${NUMBER}|${ROMAN}|[A-Z])(?:\s?[.:–—]|\s-|[ \t]*(?=\n))\s+`),
  label(String.raw`§{1,2}\s?${NUMBER}[a-z]?(?:\.\s+|\s+${CAPITAL})`),
  label(String.raw`(?:${NUMBER}\.?)?\s?(?:${BRACKETED}\s?){1,4}(?<=\s)\s*(?=\S)`),
  label(String.raw`(?:${NUMBER}|[a-zA-Z]|${ROMAN})\.?\)\s+`),
  label(String.raw`${NUMBER}\.\s+`),
  label(String.raw`\d{1,3}(?:\.\d{1,3}){1,5}[a-z]?\s+${NO_UNIT}${CAPITAL}`),
  label(String.raw`[A-Z]\.\d{1,3}(?:\.\d{1,3}){0,4}\.?\s+${NO_UNIT}${CAPITAL}`),
  label(String.raw`(?:[A-H]|[IVXLC]{1,6})\.\s+(?!\p{Lu}\.)${CAPITAL}`),
  label(String.raw`(?:[a-z]|[ivxlc]{1,6})\.\s+`),
  label(String.raw`[•⁃▪◦‣●○■–*-]\s+(?=\S)`),
];

const HEADING_LETTER = label(String.raw`[A-Z]\.\s+(?!\p{Lu}\.)${CAPITAL}`);

/** A first look that most prose fails. */
const MAY_OPEN =
  /^\s*(?:[\d(§•⁃▪◦‣●○■–*-]|[a-zA-Z]{1,6}[.)]|(?:sec|cla|art|sch|ann|app|exh|par|cha)[a-z]+\.?\s)/i;
