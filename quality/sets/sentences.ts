import { sentences } from '../../server/src/index.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';

interface GoldenRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

interface CourtRow {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

/** The Golden Rules and decisions of American courts, split by the public `sentences`. */
export default function measure(corpus: string): Section {
  const errors: string[] = [];
  return {
    title: 'Sentences',
    about:
      'Texts are split by `sentences(text)` of the package. A row of the Golden Rules is right where every sentence of it is, character by character. For the court decisions, an end is right where the end of a labelled sentence is, with white space at the end left out.',
    figures: [goldenRules(corpus, errors), courtDecisions(corpus, errors)],
    errors,
  };
}

function goldenRules(corpus: string, errors: string[]): Figure {
  const rows = readRows(corpus, 'sbd_golden_rules') as readonly GoldenRow[];
  const right = rows.filter(row => {
    const found = sentences(row.text).map(({ start, end }) => row.text.slice(start, end));
    const isRight = JSON.stringify(found) === JSON.stringify(row.sentences);
    if (!isRight) errors.push(`${row.id}: ${found.join(' | ')}`);
    return isRight;
  }).length;
  return {
    name: 'Golden Rules (pragmatic_segmenter), rows that are right',
    value: right,
    unit: 'number',
    limit: 46,
    counts: `${right} of ${rows.length}`,
    neighbour: '36 of 52 (npm)',
  };
}

function courtDecisions(corpus: string, errors: string[]): Figure {
  const rows = readRows(corpus, 'legal_sbd') as readonly CourtRow[];
  let [right, found, wanted] = [0, 0, 0];
  for (const { id, text, sentences: labelled } of rows) {
    const trimmed = (end: number): number => text.slice(0, end).trimEnd().length;
    const ends = new Set(sentences(text).map(({ end }) => trimmed(end)));
    const labels = new Set(labelled.map(([, end]) => trimmed(end)));
    const place = (end: number): string =>
      JSON.stringify(`${text.slice(end - 40, end)}‖${text.slice(end, end + 40)}`);
    errors.push(...[...ends].filter(end => !labels.has(end)).map(end => `${id}: too much: ${place(end)}`));
    errors.push(...[...labels].filter(end => !ends.has(end)).map(end => `${id}: missing: ${place(end)}`));
    right += [...ends].filter(end => labels.has(end)).length;
    found += ends.size;
    wanted += labels.size;
  }
  return {
    name: 'court decisions (MultiLegalSBD), F1 of sentence ends',
    value: (2 * right) / (found + wanted),
    unit: 'share',
    limit: 0.9,
    counts: `${right} right, ${found} found, ${wanted} labelled, in ${rows.length} decisions`,
    neighbour: '77 % (npm)',
  };
}
