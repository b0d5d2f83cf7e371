/** Compiles the table of statutes and standards into a module that opens fast. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Profile } from '../rules/src/profiles/profile.ts';
import { readProfiles } from '../rules/src/profiles/read-table.ts';

const TABLE = join(dirname(fileURLToPath(import.meta.url)), '../rules/profiles/profiles.tsv');
const HEADER =
  '// Made by scripts/generate.ts. Do not edit: change rules/profiles/profiles.tsv and run `npm run generate`.\n';

/** The profiles of the table. Throws with one line per fault where it has any. */
export function loadProfiles(): readonly Profile[] {
  const { profiles, problems } = readProfiles(readFileSync(TABLE, 'utf8'));
  if (problems.length > 0) throw new Error(`The table of profiles has faults:\n${problems.join('\n')}`);
  return profiles;
}

/** The text of `rules/src/generated/profiles.ts`. */
export const profileModule = (profiles: readonly Profile[]): string =>
  [
    HEADER,
    `import type { Profile } from '../profiles/profile.ts';\n`,
    '\n/** Statutes, regulations, guidelines and standards, in the order of the table. */\n',
    `export const PROFILES: readonly Profile[] = [\n${profiles.map(profile => `  ${JSON.stringify(profile)},\n`).join('')}];\n`,
  ].join('');
