import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPhraseFinder } from '@fineprint/rules/lexicon/phrases';
import { applyEdits } from '../../server/src/review/fix.ts';
import { formatOf, parseDocument } from '../../server/src/document/document.ts';
import { compareMeaning } from '../../server/src/index.ts';
import { readRows } from '../corpus.ts';
import { fuzz } from '../meaning/fuzz.ts';
import { isRight, readGold } from '../meaning/gold.ts';
import { createRandom } from '../meaning/random.ts';
import type { Figure, Section } from '../section.ts';

const SEED = 20_270_101;
const MUTATIONS = 10_000;
const EDITED = 2_000;

/** What the meaning lock refuses and what it lets pass. */
export default function measure(corpus: string): Section {
  const blocks = blocksOf(corpus, 'contracts');
  const sentences = blocks
    .flatMap(block => block.sentences.map(({ text }) => text))
    .filter(text => text.length > 30 && text.length < 600);
  const fuzzed = fuzz(sentences, MUTATIONS, SEED);
  const edited = editedSentences([
    ...blocks,
    ...blocksOf(corpus, join('labelled', 'cuad_txt')),
    ...labelledBlocks(corpus),
  ]);
  const survivors = [...fuzzed.survivors].map(([name, count]) => `${name} ${String(count)}`).join(', ');
  return {
    title: 'Meaning',
    about: `The lock on the pairs of fixtures/meaning, on mutations of sentences of the corpus, and on sentences that automatic rows of the word list edited. Mutations that passed, by kind: ${survivors === '' ? 'none' : survivors}. Edited sentences that were refused, by what the lock saw: ${kindsOf(edited.refused)}.`,
    figures: [
      ...goldFigures('refused', 'pairs refused that must be', 1),
      ...goldFigures('equivalent', 'equivalents passed', 0.9),
      share('mutations refused', fuzzed.refused, fuzzed.tried, 0.99),
      share('edited sentences passed', edited.passed, edited.tried, 0.9),
      {
        name: 'CPU for one sentence, mean, in milliseconds',
        value: edited.milliseconds,
        unit: 'number',
        limit: 20,
        atMost: true,
        counts: `${String(edited.tried)} sentences`,
      },
    ],
    errors: fuzzed.pairs,
  };
}

function goldFigures(name: 'refused' | 'equivalent', title: string, limit: number): readonly Figure[] {
  const pairs = readGold(name);
  const of = (split: string | null): readonly [number, number] => {
    const chosen = pairs.filter(pair => split === null || pair.split === split);
    return [chosen.filter(pair => isRight(pair, name)).length, chosen.length];
  };
  return [
    share(title, ...of(null), limit),
    share(`${title}, seen while building`, ...of('dev'), null),
    share(`${title}, held back`, ...of('held'), null),
  ];
}

const share = (name: string, right: number, all: number, limit: number | null): Figure => ({
  name,
  value: all === 0 ? 0 : right / all,
  unit: 'share',
  limit,
  counts: `${String(right)} of ${String(all)}`,
});

type Blocks = readonly ReturnType<typeof parseDocument>['blocks'][number]['block'][];

/** The blocks of all documents of a folder of the corpus that are English. */
function blocksOf(corpus: string, folder: string): Blocks {
  return readdirSync(join(corpus, folder))
    .filter(name => /\.(?:md|html|txt)$/.test(name))
    .sort()
    .flatMap(name => blocksIn(readFileSync(join(corpus, folder, name), 'utf8'), name));
}

const blocksIn = (text: string, name: string): Blocks =>
  parseDocument(text, formatOf(name))
    .blocks.map(({ block }) => block)
    .filter(block => block.english);

/** The sentences of the labelled terms of service, each as a text of its own. */
function labelledBlocks(corpus: string): Blocks {
  const rows = readRows(corpus, 'unfair_tos') as readonly { readonly text: string }[];
  return rows.flatMap(({ text }) => blocksIn(text, 'row.txt'));
}

interface Edited {
  readonly tried: number;
  readonly passed: number;
  /** What the lock saw first in each pair that it refused. */
  readonly refused: readonly string[];
  readonly milliseconds: number;
}

/** Sentences with all safe edits of automatic rows made, in an order drawn with a fixed seed. */
function editedSentences(blocks: Blocks): Edited {
  const find = createPhraseFinder({ kind: 'contract', house: [], protect: [], locale: null });
  const pairs = blocks.flatMap(block =>
    block.sentences.flatMap(sentence => {
      const edits = find(sentence, block)
        .filter(({ mode }) => mode === 'auto')
        .flatMap(({ rewrites }) => rewrites.find(({ safety }) => safety === 'safe')?.edits ?? [])
        .map(({ at, text }) => ({ start: at.start - sentence.start, end: at.end - sentence.start, text }));
      return edits.length === 0 ? [] : [[sentence.text, applyEdits(sentence.text, edits)] as const];
    }),
  );
  const pick = createRandom(SEED);
  const drawn =
    pairs.length <= EDITED
      ? pairs
      : Array.from({ length: EDITED }, () => pairs[pick(pairs.length)] ?? ['', '']);
  const started = process.cpuUsage();
  const refused = drawn.flatMap(([before = '', after = '']) => {
    const receipt = compareMeaning(before, after);
    return receipt.verdict === 'changed' ? [receipt.changed[0]?.invariant ?? 'order'] : [];
  });
  const milliseconds = process.cpuUsage(started).user / 1000 / Math.max(1, drawn.length);
  return { tried: drawn.length, passed: drawn.length - refused.length, refused, milliseconds };
}

function kindsOf(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts.size === 0
    ? 'none'
    : [...counts].map(([kind, count]) => `${kind} ${String(count)}`).join(', ');
}
