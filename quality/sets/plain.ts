import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headlineOf } from '../../rules/src/readability/headline.ts';
import { formatOf, parseDocument } from '../../server/src/document/document.ts';
import { plainOf } from '../../server/src/plain.ts';
import { createReviewer } from '../../server/src/reviewer.ts';
import { DEFAULT_CONFIG } from '../../server/src/review/settings.ts';
import { readRows } from '../corpus.ts';
import { sari } from '../plain/sari.ts';
import type { Figure, Section } from '../section.ts';

type Level = 'safe' | 'review';

/** What plain versions do to the grade of contracts, and how near they come to what people wrote. */
export default function measure(corpus: string): Section {
  const contracts = contractsOf(corpus);
  const simple = (readRows(corpus, 'lex_simple') as readonly Simple[]).map(row =>
    rewriteOf(row.original, row.references),
  );
  const edited = (readRows(corpus, 'before_after_plainlanguage_gov') as readonly Edited[]).map(row =>
    rewriteOf(row.before, [row.after]),
  );
  const table = contracts.map(
    ({ name, before, safe, review }) => `${name} ${tenth(before)} → ${tenth(safe)} → ${tenth(review)}`,
  );
  return {
    title: 'Plain versions',
    about: `What “fineprint plain” does. Contracts of the corpus with their Flesch–Kincaid grade as they are, with safe rewrites, and with those that a person must accept: ${table.join('; ')}. SARI compares a rewrite with those of people: sentences of law (lex_simple) and the makeovers of plainlanguage.gov, which rewrite far more than a sentence; “unchanged” is what the text itself would get.`,
    figures: [
      grade('change of grade, safe', contracts, 'safe', -0.3),
      grade('change of grade, review', contracts, 'review', -1.5),
      {
        name: 'changes that the meaning lock refuses, in what is written',
        value: contracts.reduce((count, { broken }) => count + broken, 0),
        unit: 'number',
        limit: 0,
        atMost: true,
        counts: `${String(contracts.length)} contracts, both levels`,
      },
      {
        name: 'plain versions of plain versions that differ',
        value: contracts.filter(({ unstable }) => unstable).length,
        unit: 'number',
        limit: 0,
        atMost: true,
        counts: `${String(contracts.length)} contracts, both levels`,
      },
      ...likeness('sentences of law', simple),
      ...likeness('makeovers', edited),
    ],
  };
}

interface Simple {
  readonly original: string;
  readonly references: readonly string[];
}
interface Edited {
  readonly before: string;
  readonly after: string;
}
interface Contract extends Readonly<Record<Level, number>> {
  readonly name: string;
  readonly before: number;
  readonly broken: number;
  readonly unstable: boolean;
}

function contractsOf(corpus: string): readonly Contract[] {
  const folder = join(corpus, 'contracts');
  const names = readdirSync(folder).filter(name => /\.(?:md|html?|txt)$/.test(name));
  return names.sort().flatMap((name): Contract[] => {
    const reviewer = createReviewer();
    const text = readFileSync(join(folder, name), 'utf8');
    const gradeOf = (current: string): number | null => reviewer.review(current, { path: name }).grade;
    const before = gradeOf(text);
    if (before === null) return [];
    const told = (level: Level, of = text): ReturnType<typeof plainOf> =>
      plainOf(reviewer, of, { path: name, config: DEFAULT_CONFIG, level });
    const [safe, review] = [told('safe'), told('review')];
    const unstable =
      told('safe', safe.text).text !== safe.text || told('review', review.text).text !== review.text;
    const broken = [...safe.applied, ...review.applied].filter(
      ({ receipt }) => receipt.verdict === 'changed',
    ).length;
    return [
      {
        name,
        before,
        safe: gradeOf(safe.text) ?? before,
        review: gradeOf(review.text) ?? before,
        broken,
        unstable,
      },
    ];
  });
}

function grade(name: string, contracts: readonly Contract[], level: Level, limit: number): Figure {
  const change =
    contracts.reduce((sum, one) => sum + one[level] - one.before, 0) / Math.max(1, contracts.length);
  return {
    name,
    value: change,
    unit: 'number',
    limit,
    atMost: true,
    goal: true,
    counts: `mean of ${String(contracts.length)} contracts`,
  };
}

interface Rewritten {
  readonly original: string;
  readonly rewrite: string;
  readonly references: readonly string[];
}

const reviewer = createReviewer();
const config = { ...DEFAULT_CONFIG, kind: 'contract' as const };

const rewriteOf = (original: string, references: readonly string[]): Rewritten => ({
  original,
  rewrite: plainOf(reviewer, original, { path: 'text.md', config, level: 'review' }).text,
  references,
});

/** SARI, and how often our own score prefers the rewrite where there is one. */
function likeness(name: string, rows: readonly Rewritten[]): Figure[] {
  const mean = (of: (row: Rewritten) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length);
  const changed = rows.filter(({ original, rewrite }) => original !== rewrite);
  const better = changed.filter(({ original, rewrite }) => scoreOf(rewrite) > scoreOf(original)).length;
  const counts = `${String(changed.length)} of ${String(rows.length)} changed`;
  const sariOf = (title: string, value: number): Figure => ({
    name: `SARI, ${title}`,
    value,
    unit: 'share',
    limit: null,
    counts,
  });
  return [
    sariOf(
      name,
      mean(row => sari(row.original, row.rewrite, row.references)),
    ),
    sariOf(
      `${name}, unchanged`,
      mean(row => sari(row.original, row.original, row.references)),
    ),
    {
      name: `our score prefers our rewrite, ${name}`,
      value: better / Math.max(1, changed.length),
      unit: 'share',
      limit: null,
      counts: `${String(better)} of ${String(changed.length)}`,
    },
  ];
}

function scoreOf(text: string): number {
  const blocks = parseDocument(text, formatOf('text.md')).blocks.map(({ block }) => block);
  return headlineOf(blocks, 1)?.score ?? 0;
}

const tenth = (value: number): string => value.toFixed(1);
