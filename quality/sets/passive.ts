import { passives } from '../../rules/src/language/passive.ts';
import { blockOf } from '../../rules/src/language/text-block.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly passive: 0 | 1;
  readonly source: string;
}

/** Sentences that people marked as passive or not. */
export default function measure(corpus: string): Section {
  const rows = readRows(corpus, 'passive_voice') as readonly Row[];
  const parts = [...new Set(rows.map(({ source }) => source))];
  return {
    title: 'Passive voice',
    about:
      'Sentences that people marked as passive or not (PassivePy): one part was written by untrained writers, the other comes from textbooks of linguistics (CoLA). A sentence is found where the language function gives a passive.',
    figures: parts.map(part =>
      figure(
        part,
        rows.filter(({ source }) => source === part),
      ),
    ),
    errors: rows
      .filter(row => isFound(row) !== (row.passive === 1))
      .map(row => `${row.passive === 1 ? 'missing' : 'too much'}: ${row.id}: ${row.text}`),
  };
}

/** F1 of one part. */
function figure(part: string, rows: readonly Row[]): Figure {
  const found = rows.filter(isFound);
  const wanted = rows.filter(({ passive }) => passive === 1);
  const right = found.filter(({ passive }) => passive === 1);
  return {
    name: `F1, ${part}`,
    value: (2 * right.length) / (found.length + wanted.length),
    unit: 'share',
    limit: 0.92,
    counts: `${right.length} right, ${found.length} found, ${wanted.length} marked, in ${rows.length} sentences`,
    neighbour: `${part.startsWith('crowd') ? '87' : '89'} % (npm)`,
  };
}

function isFound({ text }: Row): boolean {
  const block = blockOf(text);
  return block.sentences.some(sentence => passives(sentence, block).length > 0);
}
