import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureSet, Section } from './section.ts';

/** The folder of the corpus: beside the checkout, or where FINEPRINT_CORPUS says. Null where there is none. */
export function corpusFolder(): string | null {
  const folder = process.env['FINEPRINT_CORPUS'] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpus');
  return existsSync(join(folder, 'labelled')) ? folder : null;
}

/** The rows of a labelled set. corpus/README.md says what fields they have. */
export function readRows(corpus: string, name: string): readonly unknown[] {
  const lines = readFileSync(join(corpus, 'labelled', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter(line => line !== '').map((line): unknown => JSON.parse(line));
}

/** All sets, in the order of their file names. */
export async function measureAll(corpus: string, only: readonly string[] = []): Promise<readonly Section[]> {
  const folder = join(import.meta.dirname, 'sets');
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.ts')) : [];
  const sections: Section[] = [];
  for (const name of names.sort()) {
    if (only.length > 0 && !only.includes(name.replace('.ts', ''))) continue;
    const { default: measure } = (await import(`./sets/${name}`)) as { readonly default: MeasureSet };
    sections.push(await measure(corpus));
  }
  return sections;
}
