import type { Category, Mode, PhraseRow } from '../kit/phrase.ts';
import type { GlossRow } from './gloss-list.ts';
import { parseGuard } from './guards.ts';
import { phraseTokens } from './tokens.ts';

/** How the forms of a phrase are made: guards.md says it for editors of the list. */
export type Inflection = 'fixed' | 'v' | 'v-head' | 'v2' | 'n' | 'n-head';

/** A row with what the compiler alone needs. */
export interface SourceRow {
  readonly row: PhraseRow;
  readonly variants: readonly string[];
  readonly inflection: Inflection;
  /** The best first. `(omit)` deletes; other text in brackets is an instruction to the author. */
  readonly offers: readonly string[];
}

export interface ReadLexicon {
  readonly rows: readonly SourceRow[];
  /** Plain sentences that start with `lexicon.tsv:12`. A list with a problem is not compiled. */
  readonly problems: readonly string[];
}

/** Number of the columns of `lexicon.tsv`; the header names them. */
const COLUMNS = 14;
const CATEGORIES = ['wordy', 'complex', 'legalese', 'doublet', 'nominal', 'redundant', 'latin', 'help'];
const INFLECTIONS = ['fixed', 'v', 'v-head', 'v2', 'n', 'n-head'];
const MODES = ['auto', 'suggest', 'strict', 'gloss-only', 'off'];
const OFFERED = ['auto', 'suggest', 'strict'];

/** Reads the word list and checks every row. `glosses` names the terms of art that no row may replace. */
export function readLexicon(text: string, glosses: readonly GlossRow[]): ReadLexicon {
  const problems: string[] = [];
  const rows: SourceRow[] = [];
  const never = glosses.filter(gloss => gloss.policy === 'never').flatMap(gloss => gloss.spellings);
  text.split('\n').forEach((line, index) => {
    if (index === 0 || line === '') return;
    const place = `lexicon.tsv:${index + 1}`;
    const cells = line.split('\t');
    const faults =
      cells.length === COLUMNS ? faultsOf(cells) : [`has ${cells.length} columns, not ${COLUMNS}`];
    const source = sourceRow(place, cells);
    if (faults.length === 0) faults.push(...offerFaults(source), ...protectedFaults(source, never));
    problems.push(...faults.map(fault => `${place} ${fault}.`));
    rows.push(source);
  });
  problems.push(...duplicates(rows));
  return { rows, problems };
}

function sourceRow(place: string, cells: readonly string[]): SourceRow {
  const cell = (index: number): string => cells[index] ?? '';
  return {
    row: {
      place,
      category: cell(0) as Category,
      find: cell(1),
      pos: cell(3),
      contractMode: cell(7) as Mode,
      helpMode: cell(8) as Mode,
      guards: cell(12)
        .split(' ')
        .filter(guard => guard !== ''),
      note: cell(13),
    },
    variants: cell(2)
      .split('; ')
      .filter(variant => variant !== ''),
    inflection: cell(4) as Inflection,
    offers: [cell(5), ...cell(6).split(' | ')].filter(offer => offer !== ''),
  };
}

function faultsOf(cells: readonly string[]): string[] {
  const [
    category = '',
    find = '',
    variants = '',
    ,
    inflection = '',
    ,
    ,
    contract = '',
    help = '',
    safety = '',
  ] = cells;
  const faults: string[] = [];
  if (!CATEGORIES.includes(category)) faults.push(`has the unknown category “${category}”`);
  if (!INFLECTIONS.includes(inflection)) faults.push(`has the unknown inflection “${inflection}”`);
  for (const mode of [contract, help])
    if (!MODES.includes(mode)) faults.push(`has the unknown mode “${mode}”`);
  if (faults.length === 0 && safety !== safetyOf(contract, help)) {
    faults.push(`has the safety “${safety}”, but its modes give “${safetyOf(contract, help)}”`);
  }
  for (const phrase of [find, ...variants.split('; ').filter(variant => variant !== '')]) {
    if (phraseTokens(phrase) === null) faults.push(`has “${phrase}”, which no text can match`);
  }
  for (const guard of (cells[12] ?? '').split(' ')) {
    if (guard !== '' && parseGuard(guard) === null) faults.push(`has the unknown guard “${guard}”`);
  }
  if (
    /[`\\|]|\$\{/.test(
      cells
        .join('\t')
        .replaceAll(' | ', '')
        .replace(cells[12] ?? '', ''),
    )
  ) {
    faults.push('holds a sign that the compiled list cannot hold');
  }
  return faults;
}

/** The column `safety` sums up the two modes, for people who read the list. */
function safetyOf(contract: string, help: string): string {
  if (contract === 'auto') return help === 'auto' ? 'safe' : 'safe-contract-only';
  if (help === 'auto') return 'safe-help-only';
  if (OFFERED.includes(contract) || OFFERED.includes(help)) return 'suggest';
  return contract === 'off' && help === 'off' ? 'off' : 'gloss';
}

function offerFaults({ row, offers }: SourceRow): string[] {
  const faults: string[] = [];
  const [first] = offers;
  if (first === undefined) return ['offers nothing'];
  const isAuto = row.contractMode === 'auto' || row.helpMode === 'auto';
  if (isAuto && first.startsWith('(') && first !== '(omit)')
    faults.push('is automatic but only instructs the author');
  for (const offer of offers) {
    if (/[()]/.test(offer) && !/^\([^()]+\)$/.test(offer))
      faults.push(`has brackets inside the offer “${offer}”`);
  }
  return faults;
}

/** Idioms that hold a term of art in another sense, and may be replaced. */
const IDIOMS = ['in excess of', 'take into consideration', 'give consideration to', 'is subject to change'];

/** A row may hold a term that must never be replaced only where every offer keeps it. */
function protectedFaults({ row, variants, offers }: SourceRow, never: readonly string[]): string[] {
  if (IDIOMS.includes(row.find)) return [];
  if (![row.contractMode, row.helpMode].some(mode => OFFERED.includes(mode))) return [];
  const phrases = [row.find, ...variants].map(phrase => ` ${phrase.toLowerCase()} `);
  return never
    .filter(term => phrases.some(phrase => phrase.includes(` ${term.toLowerCase()} `)))
    .filter(term => !offers.every(offer => ` ${offer} `.includes(` ${term.toLowerCase()} `)))
    .map(term => `would replace “${term}”, which is a term of art`);
}

/** Two rows may share a phrase only where both need evidence for their part of speech. */
function duplicates(rows: readonly SourceRow[]): string[] {
  const problems: string[] = [];
  const seen = new Map<string, PhraseRow>();
  for (const { row, variants } of rows) {
    for (const phrase of [row.find, ...variants]) {
      const key = phrase.toLowerCase();
      const other = seen.get(key);
      const both = other?.guards.includes('pos-evidence') === true && row.guards.includes('pos-evidence');
      if (other !== undefined && (!both || other.pos === row.pos)) {
        problems.push(`${row.place} has “${phrase}”, which ${other.place} has as well.`);
      }
      seen.set(key, row);
    }
  }
  return problems;
}
