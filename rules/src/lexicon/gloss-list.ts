import { pluralise } from '../language/inflect.ts';
import { phraseTokens } from './tokens.ts';

/** `never`: explain only. `lawyer`: a lawyer must agree to the plain wording. `help-ok`: may be replaced in help text. */
export type GlossPolicy = 'never' | 'lawyer' | 'help-ok';

/** One row of `glosses.tsv`. */
export interface GlossRow {
  readonly term: string;
  /** The term and its variants as the list writes them. */
  readonly spellings: readonly string[];
  readonly gloss: string;
  readonly policy: GlossPolicy;
  /** Plain wording to put beside the term, null where there is none. */
  readonly alternative: string | null;
}

export interface ReadGlosses {
  readonly rows: readonly GlossRow[];
  /** Plain sentences that start with `glosses.tsv:12`. */
  readonly problems: readonly string[];
}

const COLUMNS = 7;

/** Reads the list of terms of art and checks every row. */
export function readGlosses(text: string): ReadGlosses {
  const problems: string[] = [];
  const rows: GlossRow[] = [];
  const seen = new Map<string, string>();
  text.split('\n').forEach((line, index) => {
    if (index === 0 || line === '') return;
    const place = `glosses.tsv:${index + 1}`;
    const cells = line.split('\t');
    const [term = '', variants = '', gloss = '', policy = '', alternative = ''] = cells;
    const spellings = [term, ...variants.split('; ').filter(variant => variant !== '')];
    problems.push(...faultsOf(cells, spellings, policy).map(fault => `${place} ${fault}.`));
    for (const spelling of spellings) {
      const other = seen.get(spelling.toLowerCase());
      if (other !== undefined) problems.push(`${place} has “${spelling}”, which ${other} has as well.`);
      seen.set(spelling.toLowerCase(), place);
    }
    rows.push({ term, spellings, gloss, policy: policy as GlossPolicy, alternative: alternative || null });
  });
  return { rows, problems };
}

function faultsOf(cells: readonly string[], spellings: readonly string[], policy: string): string[] {
  if (cells.length !== COLUMNS) return [`has ${cells.length} columns, not ${COLUMNS}`];
  const faults: string[] = [];
  if (!['never', 'lawyer', 'help-ok'].includes(policy)) faults.push(`has the unknown policy “${policy}”`);
  if ((cells[2] ?? '') === '') faults.push('explains nothing');
  for (const spelling of spellings) {
    if (phraseTokens(spelling) === null) faults.push(`has “${spelling}”, which no text can match`);
  }
  return faults;
}

/** A spelling of a term: its tokens, and the number of its row. */
export interface GlossEntry {
  readonly tokens: readonly string[];
  readonly row: number;
  /** True for “MAC”: found in capitals alone. */
  readonly isAbbreviation: boolean;
}

/** The list as text: one line per term, and one line per first token with the spellings that it starts. */
export function packGlosses(rows: readonly GlossRow[]): { readonly rows: string; readonly tokens: string } {
  const lines = new Map<string, string>();
  rows.forEach((row, index) => {
    for (const [tokens, isAbbreviation] of spellingsOf(row)) {
      const [first = '', ...rest] = tokens;
      lines.set(
        first,
        `${lines.get(first) ?? first}\t${index}${isAbbreviation ? '!' : ''}|${rest.join(' ')}`,
      );
    }
  });
  const texts = rows.map(({ term, gloss, policy, alternative }) =>
    [term, gloss, policy, alternative ?? ''].join('\t'),
  );
  return { rows: texts.join('\n'), tokens: [...lines.values()].sort().join('\n') };
}

/** The spellings of one line of tokens. */
export function unpackGlosses(line: string): readonly GlossEntry[] {
  const [first = '', ...packed] = line.split('\t');
  return packed.map(text => {
    const [row = '', rest = ''] = text.split('|');
    const tokens = rest === '' ? [first] : [first, ...rest.split(' ')];
    return { tokens, row: Number.parseInt(row, 10), isAbbreviation: row.endsWith('!') };
  });
}

/** Every spelling as tokens, with plurals; an abbreviation (“MAC”) has no plural. */
function spellingsOf({ spellings }: GlossRow): ReadonlyMap<readonly string[], boolean> {
  const found = new Map<readonly string[], boolean>();
  const seen = new Set<string>();
  for (const spelling of spellings) {
    const isAbbreviation = spelling === spelling.toUpperCase();
    for (const phrase of isAbbreviation ? [spelling] : [spelling, pluralOf(spelling)]) {
      const tokens = phraseTokens(phrase);
      if (tokens === null || seen.has(phrase)) continue;
      seen.add(phrase);
      found.set(tokens, isAbbreviation);
    }
  }
  return found;
}

function pluralOf(phrase: string): string {
  const at = phrase.lastIndexOf(' ') + 1;
  const last = phrase.slice(at);
  return /(?:s|ing|ed|ly|ful)$/.test(last) ? phrase : phrase.slice(0, at) + pluralise(last);
}
