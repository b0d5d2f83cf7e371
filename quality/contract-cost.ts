import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partiesOf } from '../rules/src/contract/parties.ts';
import { candidatesOf, modelOf, termIndexOf, usesOf } from '../rules/src/contract/model.ts';
import { quantitiesIn } from '../rules/src/contract/quantities.ts';
import { relativeReferencesIn } from '../rules/src/contract/relative-references.ts';
import { resolve } from '../rules/src/contract/resolve.ts';
import type { Document } from '../rules/src/kit/document.ts';
import { createChunkCache } from '../server/src/document/chunks.ts';
import { parseDocument } from '../server/src/document/document.ts';
import { corpusFolder } from './corpus.ts';

const WORDS = 16_000;
const ROUNDS = 15;

/**
 * `npx tsx --conditions=source quality/contract-cost.ts`: CPU for the whole model of a contract of 16,000 words after
 * parsing, and for bringing it up to date after an edit in one clause. Real contracts side by side, so that terms,
 * references and clauses are as many as in life.
 */
function main(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log(
      'There is no corpus beside this checkout (../shared/corpus), so there is nothing to measure.',
    );
    return;
  }
  const text = longContract(corpus);
  const cold: number[] = [];
  const edited: number[] = [];
  const defined: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const cache = createChunkCache();
    const salted = text.replace(/\n\n/g, `\n\n${'\u200B'.repeat(round % 2)}`);
    cold.push(cpu(parseDocument(salted, 'markdown', cache)));
    const half = salted.indexOf('\n\n', salted.length / 2) + 2;
    const insert = (sentence: string): string =>
      `${salted.slice(0, half)}${sentence}\n\n${salted.slice(half)}`;
    const plain = insert(`The Customer pays the Fees under Section 5 within ${round} days.`);
    edited.push(cpu(parseDocument(plain, 'markdown', cache)));
    const defining = insert(
      `The Customer pays a fee (the “New Fee ${round}”) under Section 5 within ${round} days.`,
    );
    defined.push(cpu(parseDocument(defining, 'markdown', cache)));
  }
  console.log(`${text.split(/\s+/).length} words, Node ${process.version}, CPU (user + system)`);
  console.log(`whole model, first time in the process: ${(cold[0] ?? 0).toFixed(1)} ms`);
  console.log(`whole model, median of ${ROUNDS}: ${median(cold).toFixed(1)} ms`);
  console.log(`after an edit in one clause, median of ${ROUNDS}: ${median(edited).toFixed(1)} ms`);
  console.log(`after a new definition, median of ${ROUNDS}: ${median(defined).toFixed(1)} ms`);
}

function longContract(corpus: string): string {
  const names = ['common-paper-csa', 'bonterms-cloud-terms', 'common-paper-dpa', 'github-terms'];
  const text = names.map(name => readFileSync(join(corpus, 'contracts', `${name}.md`), 'utf8')).join('\n\n');
  let end = 0;
  let words = 0;
  while (words < WORDS && end >= 0 && end < text.length) {
    const next = text.indexOf('\n\n', end + 1);
    words += text.slice(end, next < 0 ? text.length : next).split(/\s+/).length;
    end = next;
  }
  return text.slice(0, end < 0 ? text.length : end);
}

/** Milliseconds of CPU for all that the model holds. */
function cpu({ blocks }: Document): number {
  const before = process.cpuUsage();
  const model = modelOf(blocks);
  usesOf(model, termIndexOf(model));
  candidatesOf(model);
  partiesOf(blocks, model.definitions);
  for (const reference of model.references) {
    for (const target of reference.targets) resolve(model, target, reference.block);
  }
  for (const { block } of blocks) {
    relativeReferencesIn(block);
    for (const sentence of block.sentences) quantitiesIn(sentence, block.prose);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[values.length >> 1] ?? 0;

main();
