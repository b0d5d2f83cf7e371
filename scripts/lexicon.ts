/** Compiles the word lists of rules/lexicon into modules that open fast. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLexicon, type SourceRow } from '../rules/src/lexicon/compile.ts';
import { expand } from '../rules/src/lexicon/expand.ts';
import { type GlossRow, packGlosses, readGlosses } from '../rules/src/lexicon/gloss-list.ts';
import { packForms, packRow } from '../rules/src/lexicon/packed.ts';

const LISTS = join(dirname(fileURLToPath(import.meta.url)), '../rules/lexicon');
const HEADER =
  '// Made by scripts/generate.ts. Do not edit: change rules/lexicon/*.tsv and run `npm run generate`.\n';

/**
 * The compiled word lists: path from the repository's root, and the whole text of the file. Throws with one line
 * per fault where a list has any.
 */
export function compileLexicon(): ReadonlyMap<string, string> {
  const glosses = readGlosses(list('glosses.tsv'));
  const lexicon = readLexicon(list('lexicon.tsv'), glosses.rows);
  const problems = [...glosses.problems, ...lexicon.problems];
  if (problems.length > 0) throw new Error(`The word lists have faults:\n${problems.join('\n')}`);
  return new Map([
    ['rules/src/generated/lexicon.ts', lexiconModule(lexicon.rows)],
    ['rules/src/generated/glosses.ts', glossModule(glosses.rows)],
  ]);
}

const list = (name: string): string => readFileSync(join(LISTS, name), 'utf8');

function lexiconModule(rows: readonly SourceRow[]): string {
  const indexes = new Map(rows.map(({ row }, index) => [row, index]));
  const forms = [...rows].sort((a, b) => evidence(b) - evidence(a)).flatMap(expand);
  return [
    HEADER,
    constant(
      'ROWS',
      'Rows, one a line: read with lexicon/packed.ts.',
      rows.map(({ row }) => packRow(row)).join('\n'),
    ),
    constant(
      'FORMS',
      'Forms by first token, one a line.',
      packForms(forms, row => indexes.get(row) ?? 0),
    ),
  ].join('\n');
}

/** Where two rows share a form, the one that asks for evidence is tried first. */
const evidence = ({ row }: SourceRow): number => (row.guards.includes('pos-evidence') ? 1 : 0);

function glossModule(rows: readonly GlossRow[]): string {
  const packed = packGlosses(rows);
  return [
    HEADER,
    constant('GLOSSES', 'Terms of art, one a line: read with lexicon/gloss-list.ts.', packed.rows),
    constant('GLOSS_TOKENS', 'Their spellings by first token, one a line.', packed.tokens),
  ].join('\n');
}

const constant = (name: string, comment: string, text: string): string =>
  `/** ${comment} */\nexport const ${name} = \`${text}\`;\n`;
