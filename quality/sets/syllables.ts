import { syllableCounter, syllables } from '../../rules/src/language/syllables.ts';
import { syllableExceptions } from '../../scripts/generate/syllables.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';

interface Row {
  readonly word: string;
  /** The numbers of syllables that its pronunciations have. */
  readonly syllables: readonly number[];
  readonly freq_contracts: number;
}

/** Words of contracts and of general English, with the syllables that the CMU dictionary gives them. */
export default function measure(corpus: string): Section {
  const rows = readRows(corpus, 'syllables_cmudict') as readonly Row[];
  const unseen = syllableCounter(syllableExceptions(new Set(rows.map(({ word }) => word))));
  return {
    title: 'Syllables',
    about:
      'Words with the syllables that the CMU Pronouncing Dictionary gives them. The table of exceptions comes from the same dictionary, so the limits hold for a table that is built without the words of this set and without the names that are listed by hand. The shipped table is shown beside it.',
    figures: [
      ...figures('table without these words', rows, unseen, [0.985, 0.96]),
      ...figures('shipped table', rows, syllables, [null, null]),
    ],
    errors: rows
      .filter(row => !isRight(row, unseen))
      .map(
        row => `${row.word}: ${unseen(row.word)} for ${row.syllables.join(' or ')} (${row.freq_contracts})`,
      ),
  };
}

type Count = (word: string) => number;

const isRight = (row: Row, count: Count): boolean => row.syllables.includes(count(row.word));

function figures(
  name: string,
  rows: readonly Row[],
  count: Count,
  [weightedLimit, limit]: readonly [number | null, number | null],
): readonly Figure[] {
  const right = rows.filter(row => isRight(row, count));
  const uses = (of: readonly Row[]): number => of.reduce((total, row) => total + row.freq_contracts, 0);
  return [
    {
      name: `${name}: words, weighted by their uses in contracts`,
      value: uses(right) / uses(rows),
      unit: 'share',
      limit: weightedLimit,
      counts: `${uses(right)} of ${uses(rows)} uses`,
    },
    {
      name: `${name}: different words`,
      value: right.length / rows.length,
      unit: 'share',
      limit,
      counts: `${right.length} of ${rows.length}`,
      neighbour: '95 %',
    },
  ];
}
