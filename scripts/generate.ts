/**
 * Makes everything that follows from the rule files and the word lists: the registry, the compiled lexicon, a page
 * per rule, the schema of the configuration, the settings of the extension, the tables in the README.
 * `npm run generate` writes them; a test makes them again in memory and compares.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GROUPS, type Rule } from '../rules/src/kit/rule.ts';
import { configSchema } from './generate/config-schema.ts';
import { syllableModule } from './generate/syllables.ts';
import { dialectTable, profileSections } from './generate/profile-page.ts';
import { equivalenceTable, licensedRows } from './generate/meaning-page.ts';
import { rulePage, ruleTable } from './generate/rule-page.ts';
import { compileLexicon } from './lexicon.ts';
import { loadProfiles, profileModule } from './profiles.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REGISTRY = 'rules/src/generated/registry.ts';
const HEADER =
  '// Made by scripts/generate.ts. Do not edit: change the rule or the word list and run `npm run generate`.\n';
const DICTIONARY_HEADER =
  '// Made by scripts/generate.ts from the CMU Pronouncing Dictionary (BSD licence). Do not edit: run `npm run generate`.\n';

/** Every generated file: path from the repository's root, and its whole text. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const profiles = loadProfiles();
  files.set('rules/src/generated/profiles.ts', profileModule(profiles));
  const found = ruleFiles();
  files.set(REGISTRY, registry(found));
  const rules = await Promise.all(found.map(loadRule));
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
  files.set('docs/rules/README.md', `# Rules\n\n${ruleTable(rules, '')}`);
  files.set('server/schema/fineprint.config.schema.json', json(configSchema(rules, profiles)));
  files.set('client/package.json', clientManifest(rules));
  const readme = between(read('README.md'), 'rules', ruleTable(rules, 'docs/rules/'));
  // Loaded late: it reviews with the registry, which must be of today.
  const { terminalExample } = await import('./generate/terminal.ts');
  const example = terminalExample(join(ROOT, 'fixtures/readme/terms.md'));
  files.set('README.md', between(readme, 'terminal', example));
  const profilePage = between(read('docs/profiles.md'), 'dialects', dialectTable());
  files.set('docs/profiles.md', between(profilePage, 'profiles', profileSections(profiles)));
  const meaningPage = between(read('docs/meaning.md'), 'licensed', licensedRows());
  files.set('docs/meaning.md', between(meaningPage, 'equivalences', equivalenceTable()));
  const lexicon = compileLexicon();
  for (const [path, text] of lexicon) files.set(path, text);
  files.set('rules/src/generated/syllables.ts', syllableModule(DICTIONARY_HEADER, lexicon.values()));
  return files;
}

/** Where the rule lives: `reading/sentence-too-long`. */
function ruleFiles(): readonly string[] {
  return GROUPS.flatMap(group =>
    namesIn(`rules/src/${group}`)
      .filter(name => name.endsWith('.ts'))
      .sort()
      .map(name => `${group}/${name.slice(0, -3)}`),
  );
}

async function loadRule(path: string): Promise<Rule> {
  const module = (await import(pathToFileURL(join(ROOT, 'rules/src', `${path}.ts`)).href)) as {
    default: Rule;
  };
  const [group, id] = path.split('/');
  if (module.default.id !== id || module.default.group !== group) {
    throw new Error(
      `rules/src/${path}.ts must export the rule “${String(id)}” of the group “${String(group)}”.`,
    );
  }
  return module.default;
}

function registry(paths: readonly string[]): string {
  const name = (path: string): string =>
    (path.split('/')[1] ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    HEADER,
    `import type { Rule } from '../kit/rule.ts';\n`,
    ...paths.map(path => `import ${name(path)} from '../${path}.ts';\n`),
    '\n/** Every rule, by group and then by name. */\nexport const RULES: readonly Rule[] = [\n',
    ...paths.map(path => `  ${name(path)},\n`),
    '];\n',
  ].join('');
}

/** The extension's manifest with the rule ids under its setting `fineprint.rules`. */
function clientManifest(rules: readonly Rule[]): string {
  const manifest = JSON.parse(read('client/package.json')) as {
    contributes?: { configuration?: { properties?: Record<string, unknown> } };
  };
  const properties = manifest.contributes?.configuration?.properties;
  if (properties !== undefined) properties['fineprint.rules'] = rulesSetting(rules);
  return json(manifest);
}

const rulesSetting = (rules: readonly Rule[]): unknown => ({
  type: 'object',
  scope: 'resource',
  default: {},
  markdownDescription: '%setting.rules%',
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map(rule => [rule.id, { enum: ['off', 'info', 'warning', 'error'], description: rule.summary }]),
  ),
});

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function between(text: string, name: string, inner: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  return from < 0 || to < 0 ? text : `${text.slice(0, from + start.length)}\n${inner}${text.slice(to)}`;
}

const read = (path: string): string =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
/** What a folder holds; nothing where there is no such folder, as git keeps no empty ones. */
const namesIn = (path: string): readonly string[] =>
  existsSync(join(ROOT, path)) ? readdirSync(join(ROOT, path)) : [];
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function writeIfNew(path: string, text: string): void {
  if (read(path) === text) return;
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(`wrote ${path}`);
}

/** Writes what differs, and removes pages of rules that are gone. */
async function write(): Promise<void> {
  writeIfNew(REGISTRY, registry(ruleFiles()));
  const files = await generated();
  for (const [path, text] of files) writeIfNew(path, text);
  for (const name of readdirSync(join(ROOT, 'docs/rules'))) {
    if (!files.has(`docs/rules/${name}`)) rmSync(join(ROOT, 'docs/rules', name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
