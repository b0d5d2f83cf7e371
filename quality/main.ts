import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder, measureAll } from './corpus.ts';
import { type Figure, holds, type Section } from './section.ts';

/**
 * `npm run quality [SET…] [-- --errors]`: measure the labelled sets and write docs/quality.md. With names: only those,
 * only printed. With --errors: what was wrong in each set, only printed.
 */
async function main(words: readonly string[]): Promise<void> {
  const names = words.filter(word => !word.startsWith('--'));
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log(
      'There is no corpus beside this checkout (../shared/corpus), so there is nothing to measure.',
    );
    return;
  }
  const sections = await measureAll(corpus, names);
  const page = `# Quality\n\n${INTRODUCTION}\n${sections.map(showSection).join('')}`;
  console.log(page);
  if (words.includes('--errors')) {
    for (const { title, errors = [] } of sections) console.log(`\n${title}\n${errors.join('\n')}`);
  }
  if (names.length === 0) writeFileSync(join(import.meta.dirname, '..', 'docs', 'quality.md'), page);
  if (sections.some(({ figures }) => !figures.every(holds))) process.exitCode = 1;
}

const INTRODUCTION =
  'How well Fineprint does its work, measured on texts and labelled sets that others made. `npm run quality` prints this page. `npm test` holds the limits where the sets are present, but for those that are called a goal.\n';

function showSection({ title, about, figures }: Section): string {
  const rows = figures.map(figure => `| ${showFigure(figure).join(' | ')} |\n`).join('');
  return `\n## ${title}\n\n${about}\n\n| measure | value | limit | counted | best neighbour |\n|---|--:|--:|---|---|\n${rows}`;
}

function showFigure(figure: Figure): readonly string[] {
  const { name, value, limit, atMost, goal, counts, neighbour } = figure;
  const sign = atMost === true ? '≤' : '≥';
  const kept = holds(figure) ? '' : ' (not met)';
  return [
    name,
    show(value, figure) + kept,
    limit === null ? '' : `${sign} ${show(limit, figure)}${goal === true ? ' (goal)' : ''}`,
    counts,
    neighbour ?? '',
  ];
}

const show = (value: number, { unit }: Figure): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : String(Math.round(value * 100) / 100);

await main(process.argv.slice(2));
