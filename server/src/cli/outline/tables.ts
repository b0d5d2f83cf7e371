import type { Outline, OutlineStatement } from '../../contract/outline.ts';
import { columns } from '../table.ts';

/** One part of the outline: a title, the names of its columns, and its rows. */
interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The outline as aligned columns; long texts are cut. */
export function textOutline(outline: Outline, path: string): string {
  const parts = tablesOf(outline).map(
    ({ title, head, rows }) =>
      `${title} (${String(rows.length)})\n${columns([head, ...rows].map(row => ['', ...row.map(shortened)]))}`,
  );
  return `${path}\n\n${parts.join('\n')}`;
}

/** The outline as Markdown tables, whole, to be pasted into a review. */
export function markdownOutline(outline: Outline, path: string): string {
  const parts = tablesOf(outline).map(({ title, head, rows }) => {
    const lines = [head, head.map(() => '---'), ...rows.map(row => row.map(cell))];
    return `## ${title}\n\n${lines.map(row => `| ${row.join(' | ')} |\n`).join('')}`;
  });
  return `# ${cell(path)}\n\n${parts.join('\n')}`;
}

function tablesOf(outline: Outline): readonly Table[] {
  const tables: readonly Table[] = [
    ...structureTables(outline),
    {
      title: 'References',
      head: ['line', 'clause', 'reference', 'leads to'],
      rows: outline.references.map(({ line, clause, text, target, external }) => [
        String(line),
        clause ?? '',
        text,
        target ?? (external ? '(another document)' : '(not found)'),
      ]),
    },
    {
      title: 'Amounts and periods',
      head: ['line', 'clause', 'kind', 'value', 'counts from'],
      rows: outline.amounts.map(({ line, clause, kind, text, event }) => [
        String(line),
        clause ?? '',
        kind,
        text,
        event ?? '',
      ]),
    },
    ...statementTables(outline.statements),
    ...(outline.signature === null ? [] : [signatureTable(outline.signature)]),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const structureTables = ({ clauses, parties, definitions }: Outline): readonly Table[] => [
  {
    title: 'Clauses',
    head: ['line', 'clause'],
    rows: clauses.map(({ line, depth, number, title }) => [
      String(line),
      `${'  '.repeat(depth)}${[number, title].filter(part => part !== null).join(' ')}`,
    ]),
  },
  {
    title: 'Parties',
    head: ['name', 'called'],
    rows: parties.map(({ name, labels }) => [name ?? '', labels.join(', ')]),
  },
  {
    title: 'Definitions',
    head: ['line', 'clause', 'term', 'uses', 'meaning'],
    rows: definitions.map(({ line, clause, term, uses, meaning }) => [
      String(line),
      clause ?? '',
      term,
      String(uses),
      meaning,
    ]),
  },
];

const signatureTable = ({ line, filled }: NonNullable<Outline['signature']>): Table => ({
  title: 'Signatures',
  head: ['line', 'state'],
  rows: [[String(line), filled ? 'filled in' : 'has blanks']],
});

const KINDS: Readonly<Record<OutlineStatement['kind'], string>> = {
  duty: 'must',
  ban: 'must not',
  right: 'may',
};

/** One table for each party with what it must, must not and may do; the one with the most comes first. */
function statementTables(statements: readonly OutlineStatement[]): readonly Table[] {
  const byParty = new Map<string, OutlineStatement[]>();
  for (const statement of statements) {
    const key = statement.party.toLowerCase();
    byParty.set(key, [...(byParty.get(key) ?? []), statement]);
  }
  return [...byParty.values()]
    .sort((one, two) => two.length - one.length)
    .map(own => ({
      title: `Duties and rights: ${own[0]?.party ?? ''}`,
      head: ['line', 'clause', 'kind', 'text'],
      rows: own.map(({ line, clause, kind, text }) => [String(line), clause ?? '', KINDS[kind], text]),
    }));
}

const LONGEST = 80;

function shortened(text: string): string {
  const line = text.replaceAll('\uFFFC', '…').replace(/\s*\n\s*/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

/** A cell must not end its row or its column. */
const cell = (text: string): string =>
  text
    .replaceAll('\uFFFC', '…')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[|\\]/g, '\\$&');
