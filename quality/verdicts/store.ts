import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVerdicts, type Verdict, writeVerdicts } from './verdict.ts';

const FILE = join(import.meta.dirname, '..', 'verdicts.tsv');

/** The verdicts of the repository. */
export const loadVerdicts = (): readonly Verdict[] =>
  existsSync(FILE) ? readVerdicts(readFileSync(FILE, 'utf8')) : [];

export const saveVerdicts = (verdicts: readonly Verdict[]): void => {
  writeFileSync(FILE, writeVerdicts(verdicts));
};
