import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readVerdicts, type Verdict, writeVerdicts } from './verdict.ts';

const FILE = join(import.meta.dirname, '..', 'verdicts.tsv');

/** The verdicts of the repository. */
export const loadVerdicts = (): readonly Verdict[] =>
  existsSync(FILE) ? readVerdicts(readFileSync(FILE, 'utf8')) : [];

export const saveVerdicts = (verdicts: readonly Verdict[]): void => {
  writeFileSync(FILE, writeVerdicts(verdicts));
};

/** Puts a sheet to judge where a reader finds it. */
export function writeSheet(file: string, sheet: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, sheet);
}
