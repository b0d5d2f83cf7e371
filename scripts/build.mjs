/**
 * Bundles the programs with everything that they need: `node scripts/build.mjs [server] [client] [--watch]`.
 * `--types` also bundles the type declarations of the package (slow, so only for packaging).
 * `--out FOLDER` writes the server somewhere else: tests build what they run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { rewrites } from './rewrites.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'server/package.json'), 'utf8'));

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Every Node 20 knows them; esbuild would make a new pattern at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  conditions: ['source'],
  plugins: [rewrites],
  // jsonc-parser's `main` is a UMD file that esbuild cannot follow.
  mainFields: ['module', 'main'],
  define: { FINEPRINT_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
  legalComments: 'linked',
};

const LIBRARY_ENTRIES = [
  ['index', 'server/src/index.ts'],
  ['lsp', 'server/src/lsp/index.ts'],
];

/** The command line: one CommonJS file, which V8 can keep compiled (scripts/code-cache.mjs). */
const program = outdir => ({
  ...shared,
  entryPoints: { cli: 'server/src/cli/main.ts' },
  outdir,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // Names stay, so that FINEPRINT_DEBUG=1 shows something that can be read.
  minifyWhitespace: true,
  // Some dependencies are ES modules and ask where they stand.
  define: { ...shared.define, 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
  logOverride: { 'large-output': 'silent' },
});

/** The library: ES modules, with pieces for what both entries need. */
const library = outdir => ({
  ...shared,
  entryPoints: Object.fromEntries(LIBRARY_ENTRIES),
  outdir,
  format: 'esm',
  splitting: true,
  minifyWhitespace: true,
  chunkNames: 'pieces/[name]-[hash]',
  // Some dependencies are CommonJS and call `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

/** The extension and the server that it starts: CommonJS, as VS Code loads them. */
const client = () => [
  {
    ...shared,
    minify: true,
    entryPoints: { extension: 'client/src/extension.ts' },
    outdir: 'client/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    minify: true,
    entryPoints: { server: 'client/src/server.ts' },
    outdir: 'client/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  },
];

/** Builds the package into a folder. What was there goes only when the build has worked. */
export async function buildServer(outdir = join(ROOT, 'server/dist')) {
  const built = await Promise.all(
    [program(outdir), library(outdir)].map(options => build({ ...options, write: false })),
  );
  rmSync(outdir, { recursive: true, force: true });
  for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.cjs') ? inAscii(contents) : contents);
  }
  execFileSync(process.execPath, [join(ROOT, 'scripts/code-cache.mjs'), join(outdir, 'cli.cjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * What esbuild leaves as it is written, in patterns and in `String.raw` for patterns, as escapes: they mean the same there,
 * and V8 keeps a program of ASCII in half the memory.
 */
const inAscii = contents =>
  Buffer.from(contents)
    .toString()
    .replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One file of types for each entry that others import. */
async function bundleTypes() {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', 'rules', 'server'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const { rollup } = await import('rollup');
  const { dts } = await import('rollup-plugin-dts');
  for (const [name, file] of LIBRARY_ENTRIES) {
    const input = join(ROOT, 'build/types', file.replace('/src/', '/').replace(/\.ts$/, '.d.ts'));
    const external = id => /^(?:node:|vscode-|unified$|mdast)/.test(id);
    const bundle = await rollup({ input, plugins: [rulesTypes(), dts()], external });
    const { output } = await bundle.generate({ format: 'es' });
    writeFileSync(join(ROOT, 'server/dist', `${name}.d.ts`), output[0].code);
  }
}

/** The rules are bundled, so their types are as well. Written declarations still name `.ts` files. */
const rulesTypes = () => ({
  name: 'rules-types',
  resolveId(id, importer) {
    const prefix = '@fineprint/rules/';
    if (id.startsWith(prefix)) return join(ROOT, 'build/types/rules', `${id.slice(prefix.length)}.d.ts`);
    if (!id.startsWith('.') || importer === undefined) return null;
    const file = resolve(dirname(importer), id.replace(/(?:\.d)?\.[jt]s$/, '.d.ts'));
    return existsSync(file) ? file : null;
  },
});

async function watch(all) {
  for (const options of all) await (await context({ ...options, logLevel: 'info', sourcemap: true })).watch();
}

async function main(args) {
  const out = args.includes('--out') ? resolve(args[args.indexOf('--out') + 1]) : undefined;
  const targets = ['server', 'client'].filter(name => args.includes(name));
  const wanted = targets.length === 0 ? ['server'] : targets;
  if (args.includes('--watch')) {
    await watch([
      ...(wanted.includes('server') ? [program, library].map(of => of(join(ROOT, 'server/dist'))) : []),
      ...(wanted.includes('client') ? client() : []),
    ]);
    return;
  }
  if (wanted.includes('server')) await buildServer(out);
  if (wanted.includes('client')) for (const options of client()) await build(options);
  if (args.includes('--types')) await bundleTypes();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
