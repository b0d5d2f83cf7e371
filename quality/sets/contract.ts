import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidatesOf, modelOf, termIndexOf, usesOf } from '../../rules/src/contract/model.ts';
import type { Span } from '../../rules/src/kit/span.ts';
import { parseDocument } from '../../server/src/document/document.ts';
import { placeSpan } from '../../server/src/review/place.ts';
import { DEFAULT_CONFIG } from '../../server/src/review/settings.ts';
import { createReviewer } from '../../server/src/reviewer.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';

interface Contract {
  readonly file: string;
  readonly party_aliases: readonly string[];
}

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly defined_term_uses: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** Defined terms: are the names of parties found, and the uses that the authors of a contract marked themselves? */
export default function measure(corpus: string): Section {
  const aliases = aliasesOf(corpus, readRows(corpus, 'cuad_clauses') as readonly Contract[]);
  const uses = usesIn(readRows(corpus, 'defined_term_uses_common_paper') as readonly Marked[]);
  return {
    title: 'Defined terms',
    about:
      'CUAD: the names that 22 commercial contracts give their parties, compared without spaces and punctuation, are looked for among the definitions. Common Paper: the uses of defined terms that the authors marked in four standard contracts; most of these terms are defined on a cover page that is not in the file, so each “undefined term” is counted as false.',
    figures: [aliases.figure, ...uses.figures],
    errors: [...aliases.errors, ...uses.errors],
  };
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function aliasesOf(
  corpus: string,
  rows: readonly Contract[],
): { readonly figure: Figure; readonly errors: readonly string[] } {
  const errors: string[] = [];
  let [found, all] = [0, 0];
  for (const { file, party_aliases: aliases } of rows) {
    const text = readFileSync(join(corpus, 'labelled', file), 'utf8');
    const terms = new Set(
      modelOf(parseDocument(text, 'text').blocks).definitions.map(({ term }) => bare(term)),
    );
    for (const alias of aliases) {
      all++;
      if (terms.has(bare(alias))) found++;
      else errors.push(`no definition: ${alias} in ${file}`);
    }
  }
  const counts = `${found} of ${all}`;
  return {
    figure: { name: 'names of parties found', value: found / all, unit: 'share', limit: 0.9, counts },
    errors,
  };
}

function usesIn(rows: readonly Marked[]): {
  readonly figures: readonly Figure[];
  readonly errors: readonly string[];
} {
  const reviewer = createReviewer();
  const errors: string[] = [];
  let [known, all, reported, words] = [0, 0, 0, 0];
  for (const { id, text, defined_term_uses: marked } of rows) {
    const isKnown = knownUses(text);
    for (const use of marked) {
      all++;
      if (isKnown(use.start, use.end)) known++;
      else errors.push(`unknown use: ${use.text} in ${id} at ${use.start}`);
    }
    const review = reviewer.review(text, { path: id, config: { ...DEFAULT_CONFIG, kind: 'contract' } });
    words += review.words;
    reported += review.findings.filter(({ rule }) => rule === 'def-undefined').length;
  }
  return {
    figures: [
      {
        name: 'marked uses that are known',
        value: known / all,
        unit: 'share',
        limit: 0.95,
        counts: `${known} of ${all}`,
      },
      {
        name: 'false “undefined term” per 1,000 words',
        value: (reported / words) * 1000,
        unit: 'number',
        limit: 2,
        atMost: true,
        counts: `${reported} in ${words} words`,
      },
    ],
    errors,
  };
}

/** True for a stretch of source that uses of terms cover. */
function knownUses(text: string): (start: number, end: number) => boolean {
  const model = modelOf(parseDocument(text, 'markdown').blocks);
  const covered = new Uint8Array(text.length);
  const cover = (at: Span<'prose'>, block: number): void => {
    const placed = model.blocks[block];
    if (placed === undefined) return;
    const { start, end } = placeSpan(placed.block, at);
    covered.fill(1, placed.start + start, placed.start + end);
  };
  for (const use of usesOf(model, termIndexOf(model))) if (use.exact) cover(use, use.block);
  for (const { at, block } of candidatesOf(model)) cover(at, block);
  return (start, end) => {
    const bared = text.slice(start, end).replace(/['’]s?$/, '').length;
    return covered.subarray(start, start + bared).every(cell => cell === 1);
  };
}
