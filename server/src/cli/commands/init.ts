import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DOCUMENT_KINDS, type DocumentKind } from '@fineprint/rules/kit/document';
import { CONFIG_NAMES } from '../../config/find.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { type Io, UsageError } from '../io.ts';

const NAME = 'fineprint.config.yaml';

/** `fineprint init`: writes a configuration file with comments. Never replaces one. */
export async function init(args: Arguments, io: Io): Promise<number> {
  const [extra] = args.rest;
  if (extra !== undefined)
    throw new UsageError(`“init” writes to the working directory and takes no “${extra}”.`);
  const present = CONFIG_NAMES.find(name => readdirSync(io.cwd).includes(name));
  if (present !== undefined)
    throw new UsageError(`“${present}” is already here, and “init” does not replace it.`);
  const given = args.value('kind');
  const kind = given === undefined ? await askKind(io) : oneOf('--kind', given, DOCUMENT_KINDS);
  try {
    writeFileSync(join(io.cwd, NAME), configText(kind), { flag: 'wx' });
  } catch {
    throw new UsageError(`“${NAME}” cannot be written here.`);
  }
  io.err(`Wrote ${NAME}. Now try: fineprint check\n`);
  return 0;
}

/** Asks one question where a person is there to answer it; no answer means that the kind is detected. */
async function askKind(io: Io): Promise<DocumentKind | null> {
  if (!process.stdin.isTTY || !io.showsProgress) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = (
    await lines.question(`What do you write: ${DOCUMENT_KINDS.join(', ')}? [detect it] `)
  ).trim();
  lines.close();
  return DOCUMENT_KINDS.find(kind => kind === answer) ?? null;
}

/** The text of a new configuration file. */
export const configText = (
  kind: DocumentKind | null,
): string => `# What Fineprint should know about your documents.
# “fineprint rules” lists the rules, “fineprint explain RULE” tells you about one of them.

extends: [fineprint:recommended]

# What the documents are for: contract, privacy, policy, help or ui-strings.
# Without this line, Fineprint detects it for each document.
${kind === null ? '# kind: contract' : `kind: ${kind}`}

# Who reads them: consumer or business.
# audience: consumer

# Change how much a rule matters (error, warning, info, off), or its options.
rules: {}
#   sentence-too-long: { severity: error, limit: 30 }
#   and-or: off

# Your own words: what to write instead of what.
terms: []
#   - { find: customer premises equipment, use: router, safety: review }

# Words that are fine here, and wording that no rewrite may touch.
vocabulary:
  accept: []
  protect: []

# Other settings for some of the files.
overrides: []
#   - { files: "help/**", kind: help }

# Files to leave alone, as in .gitignore.
ignore: []
`;
