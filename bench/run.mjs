/**
 * `npm run bench [-- FOLDER] [--only NAME] [--pairs N] [--edits N]`: how much CPU Fineprint and its neighbours take,
 * each paired with bare remark-parse on the same text. Prints tables and writes build/bench.json.
 * docs/performance.md describes the method.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median, pairs, quantile, run } from './measure.mjs';
import { baseline, fineprint, installPeers, peers } from './peers.mjs';
import { session } from './session.mjs';
import { fixed, table, whole } from './table.mjs';
import { collect, document } from './text.mjs';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: [] },
    pairs: { type: 'string', default: '5' },
    edits: { type: 'string', default: '200' },
  },
});
const count = Number(values.pairs);
const edits = Number(values.edits);
const isWanted = name => values.only.length === 0 || values.only.includes(name);

const text = collect(root, positionals[0] === undefined ? undefined : resolve(positionals[0]));
const short = document(text, 1_000);
const long = document(text, 11_000);
const longest = document(text, 110_000);
const wantedPeers = peers.filter(peer => isWanted(peer.name));
const missing = wantedPeers.length > 0 ? installPeers() : null;
const present = missing === null ? wantedPeers : [];

const result = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  text: { from: text.from, files: text.files.length, words: text.words },
  folder: [],
  document: [],
  keystroke: [],
  server: [],
  asked: [],
};
console.log(`Text: ${text.files.length} Markdown files, ${whole(text.words)} words, from ${text.from}`);
console.log(
  `Node ${result.node}, ${result.processor}. CPU is user + system of the whole process, medians of ${count} pairs.\n`,
);

measureFolder();
measureDocument();
await measureKeystrokes();
if (missing !== null) console.log(missing);
mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(join(root, 'build/bench.json'), `${JSON.stringify(result, null, 2)}\n`);

function measureFolder() {
  const { files, folder } = text;
  const judged = fineprint(root, [folder], 'json');
  const plan = { files, words: text.words, ours: fineprint(root, [folder]), judged };
  result.folder = compare(plan);
  console.log(compared('A folder of Markdown, all rules, no cache', result.folder));
}

function measureDocument() {
  const plan = { files: [long.path], words: long.words, ours: fineprint(root, [long.path]) };
  result.document = compare(plan);
  console.log(compared(`One document of ${whole(long.words)} words, start-up included`, result.document));
}

/** A row for each tool that is wanted; the first is the yardstick against itself, which shows the noise. */
function compare({ files, words: amount, ours, judged }) {
  const yardstick = baseline(files);
  const rows = [{ name: 'remark-parse', label: 'bare remark-parse, against itself', command: yardstick }];
  if (isWanted('fineprint')) rows.push({ name: 'fineprint', label: 'Fineprint', command: ours });
  if (isWanted('fineprint') && judged !== undefined)
    rows.push({ name: 'fineprint', label: 'Fineprint, JSON with receipts', command: judged });
  rows.push(...present.map(({ name, label, command }) => ({ name, label, command: command(files) })));
  return rows.map(({ name, label, command }) => {
    run(command);
    const measured = pairs(yardstick, command, count);
    if (name === 'fineprint' && measured.statuses.some(status => status !== 0)) {
      throw new Error(`Fineprint ended with ${measured.statuses.join(', ')}.`);
    }
    return { name, label, ...measured, wordsPerSecond: amount / measured.cpu };
  });
}

function compared(title, rows) {
  return table(
    title,
    ['', 'CPU s', 'words per CPU s', '× remark-parse', 'peak MiB'],
    rows.map(({ label, cpu, wordsPerSecond, ratio, peak }) => [
      label,
      fixed(cpu),
      whole(wordsPerSecond),
      fixed(ratio),
      whole(peak),
    ]),
  );
}

async function measureKeystrokes() {
  if (isWanted('fineprint')) {
    for (const doc of [long, longest]) result.keystroke.push(await ourKeystrokes(doc));
    await measureServer();
    await measureRewrites();
  }
  result.keystroke.push(
    ...[{ name: 'remark-parse', label: 'bare remark-parse', edits: 20 }, ...present].map(peerKeystrokes),
  );
  const rows = result.keystroke.map(({ label, words: amount, median: middle, p95, system }) => [
    label,
    whole(amount),
    fixed(middle, 1),
    fixed(p95, 1),
    system === undefined ? '' : fixed(system, 1),
  ]);
  const head = ['', 'words', 'median', 'p95', 'mean, by the OS'];
  console.log(table('An edit of one character until its diagnostics, CPU ms', head, rows));
  if (result.server.length === 0) return;
  const others = result.server.map(({ label, value }) => [label, whole(value)]);
  console.log(table('The language server', ['', 'CPU ms'], others));
  const asked = result.asked.map(({ label, median: middle, p95, worst }) => [
    label,
    fixed(middle, 1),
    fixed(p95, 1),
    fixed(worst, 1),
  ]);
  const about = `What is asked at one place of ${whole(long.words)} words, CPU ms`;
  console.log(table(about, ['', 'median', 'p95', 'worst'], asked));
}

/** The operating system's figure is what the edits add to the CPU of the whole process, over a run without edits. */
async function ourKeystrokes(doc) {
  const plan = {
    server: [join(root, 'server/bin/fineprint.js'), 'lsp', '--stdio'],
    path: doc.path,
    cwd: root,
  };
  const still = await session({ ...plan, edits: 0 });
  const busy = await session({ ...plan, edits });
  return {
    name: 'fineprint',
    label: 'Fineprint, over stdio',
    words: doc.words,
    median: median(busy.keystrokes),
    p95: quantile(busy.keystrokes, 0.95),
    system: ((busy.whole - still.whole) * 1000) / edits,
    peak: busy.peak,
  };
}

async function measureServer() {
  const plan = { server: [join(root, 'server/bin/fineprint.js'), 'lsp', '--stdio'], edits: 0, cwd: root };
  for (const doc of [short, long]) {
    const sessions = [];
    for (let turn = 0; turn < count; turn++) sessions.push(await session({ ...plan, path: doc.path }));
    const amount = whole(doc.words);
    result.server.push(
      {
        label: `start until the first diagnostics, ${amount} words`,
        value: median(sessions.map(({ first }) => first)),
      },
      { label: `all safe fixes, ${amount} words`, value: median(sessions.map(({ fixAll }) => fixAll)) },
    );
  }
}

/** A sentence in plain words, and the quick fixes at a finding with their receipts, in a document that was edited. */
async function measureRewrites() {
  const { rewritten, fixed: fixes } = await session({
    server: [join(root, 'server/bin/fineprint.js'), 'lsp', '--stdio'],
    path: long.path,
    cwd: root,
    edits: 20,
    rewrites: 100,
  });
  for (const [label, answers] of [
    ['the rewrite of a sentence', rewritten],
    ['the quick fixes at a finding, with receipts', fixes],
  ]) {
    const costs = answers.map(({ cost }) => cost);
    const [middle, p95, worst] = [median(costs), quantile(costs, 0.95), Math.max(...costs)];
    result.asked.push({ label, median: middle, p95, worst });
  }
}

/** Peers have no server of this kind: what counts is a whole review in a warm process. */
function peerKeystrokes({ name, label, edits: turns }) {
  const args = [join(root, 'bench/peers/keystroke.mjs'), name, long.path, String(turns)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
  const costs = JSON.parse(stdout.trim().split('\n').at(-1));
  return { name, label, words: long.words, median: median(costs), p95: quantile(costs, 0.95) };
}
