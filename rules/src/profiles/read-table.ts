import { DIALECTS } from '../readability/dialects.ts';
import { isMetric } from './metrics.ts';
import { type Checked, type Criterion, type Operator, OPERATORS, type Profile } from './profile.ts';

export interface ReadProfiles {
  readonly profiles: readonly Profile[];
  /** Plain sentences that start with `profiles.tsv:12`. A table with a problem is not compiled. */
  readonly problems: readonly string[];
}

const COLUMNS = [
  'profile',
  'jurisdiction',
  'applies_to',
  'metric',
  'op',
  'threshold',
  'dialect',
  'rules',
  'note',
  'citation',
  'verified',
  'url',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

interface Building {
  readonly id: string;
  readonly jurisdiction: string;
  readonly appliesTo: string;
  readonly criteria: Criterion[];
}

/** Reads `rules/profiles/profiles.tsv` and checks every row. “same” in a cell stands for the cell above. Never throws. */
export function readProfiles(text: string): ReadProfiles {
  const problems: string[] = [];
  const profiles: Building[] = [];
  const [head = '', ...lines] = text.split('\n');
  if (head !== COLUMNS.join('\t'))
    problems.push(`profiles.tsv:1 must name the columns ${COLUMNS.join(', ')}.`);
  lines.forEach((line, index) => {
    if (line === '') return;
    const cells = line.split('\t');
    const last = profiles.at(-1);
    const row = rowOf(cells);
    const faults =
      cells.length === COLUMNS.length
        ? [...faultsOf(row), ...placeFaults(row, profiles)]
        : [`has ${cells.length} columns, not ${COLUMNS.length}`];
    problems.push(...faults.map(fault => `profiles.tsv:${index + 2} ${fault}.`));
    if (faults.length > 0) return;
    const criterion = criterionOf(row, last?.id === row.profile ? last.criteria.at(-1) : undefined);
    if (last?.id === row.profile) last.criteria.push(criterion);
    else profiles.push(profileOf(row, criterion));
  });
  return { profiles, problems };
}

const rowOf = (cells: readonly string[]): Row => {
  const cell = (name: Row[keyof Row]): string => cells[COLUMNS.findIndex(column => column === name)] ?? '';
  return {
    profile: cell('profile'),
    jurisdiction: cell('jurisdiction'),
    applies_to: cell('applies_to'),
    metric: cell('metric'),
    op: cell('op'),
    threshold: cell('threshold'),
    dialect: cell('dialect'),
    rules: cell('rules'),
    note: cell('note'),
    citation: cell('citation'),
    verified: cell('verified'),
    url: cell('url'),
  };
};

const profileOf = (row: Row, criterion: Criterion): Building => ({
  id: row.profile,
  jurisdiction: row.jurisdiction,
  appliesTo: row.applies_to,
  criteria: [criterion],
});

const criterionOf = (row: Row, above: Criterion | undefined): Criterion => ({
  metric: row.metric,
  operator: operatorOf(row.op) ?? 'qual',
  threshold: thresholdOf(row),
  dialect: DIALECTS.find(dialect => dialect === row.dialect) ?? null,
  rules: row.rules === '' ? [] : row.rules.split(' '),
  note: row.note,
  citation: row.citation === SAME ? (above?.citation ?? '') : row.citation,
  url: row.url === '' ? null : row.url,
  checked: checkedOf(row.verified) ?? 'memory',
});

const SAME = 'same';

const operatorOf = (op: string): Operator | undefined => OPERATORS.find(operator => operator === op);

function thresholdOf({ op, threshold }: Row): Criterion['threshold'] {
  if (threshold === '') return null;
  if (op === '==' && threshold === 'true') return true;
  return NUMBER.test(threshold) ? Number(threshold) : threshold;
}

const NUMBER = /^\d{1,6}(?:\.\d{1,6})?$/;
const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/**
 * The weakest of the marks of a cell: `V` (checked against the text), `V2` (a second hand says so) or `M` (memory),
 * with remarks in brackets: `V (hints) / M (20 words)`. Undefined where a part has no mark.
 */
function checkedOf(cell: string): Checked | undefined {
  const marks = cell
    .split(' / ')
    .map(part => /^(V2|V|M)(?: \([^()]+(?:\([^()]*\)[^()]*)*\))?$/.exec(part)?.[1]);
  if (marks.includes(undefined)) return undefined;
  if (marks.includes('M')) return 'memory';
  return marks.includes('V2') ? 'secondary' : 'text';
}

/** What is wrong with a row on its own. */
function faultsOf(row: Row): readonly string[] {
  const faults: string[] = [];
  const { op, metric, threshold, dialect, citation, url } = row;
  if (!/^[a-z][a-z0-9-]*$/.test(row.profile)) faults.push(`has no id of a profile but “${row.profile}”`);
  if (row.jurisdiction === '' || row.applies_to === '')
    faults.push('does not say where and to what it applies');
  if (metric === '') faults.push('names nothing to test');
  if (operatorOf(op) === undefined) faults.push(`has the unknown operator “${op}”`);
  if (COMPARISONS.has(op) && threshold === '') faults.push(`compares with “${op}” but has no threshold`);
  if (['qual', 'avoid', 'list'].includes(op) && threshold !== '')
    faults.push(`has a threshold beside “${op}”`);
  if (op === 'if' && !/\b(?:words|pages)>\d+/.test(threshold))
    faults.push(`has the condition “${threshold}”`);
  if (isCompared(op) && !isMetric(metric)) faults.push(`compares the unknown metric “${metric}”`);
  if (dialect !== '' && !DIALECTS.some(known => known === dialect))
    faults.push(`has the unknown dialect “${dialect}”`);
  if (COUNTED.test(metric) !== (dialect !== ''))
    faults.push(`must name a dialect exactly where words are counted`);
  if (citation === '') faults.push('has no citation');
  if (checkedOf(row.verified) === undefined)
    faults.push(`has the mark “${row.verified}”, which is none of V, V2 and M`);
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) faults.push(`has “${url}” where an address belongs`);
  return faults;
}

const isCompared = (op: string): boolean => COMPARISONS.has(op) || ['==', 'if', 'method'].includes(op);

/** Metrics whose value depends on how words, sentences and syllables are counted. */
const COUNTED = /^(?:avg_words|max_words|avg_syllables|flesch_|reading_|max_conditions)/;

/** What is wrong with a row where it stands. */
function placeFaults(row: Row, before: readonly Building[]): readonly string[] {
  const faults: string[] = [];
  const last = before.at(-1);
  const continues = last?.id === row.profile;
  if (!continues && before.some(({ id }) => id === row.profile))
    faults.push(`stands apart from the other rows of “${row.profile}”`);
  if (!continues && (row.citation === SAME || row.applies_to === SAME))
    faults.push('says “same” with nothing above it');
  if (continues && row.jurisdiction !== last.jurisdiction)
    faults.push('has another jurisdiction than the row above');
  if (continues && last.criteria.some(({ metric }) => metric === row.metric))
    faults.push(`tests “${row.metric}” again`);
  return faults;
}
