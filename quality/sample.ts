import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_CONFIG } from '../server/src/review/settings.ts';
import { corpusFolder } from './corpus.ts';
import { draw, isForSecondReader, SEED } from './verdicts/draw.ts';
import { FOLDERS, foundIn, hashOf, reviewFolder, strictConfig } from './verdicts/reviews.ts';
import { sheetOf } from './verdicts/sheet.ts';
import { loadVerdicts, writeSheet } from './verdicts/store.ts';
import { keyOf } from './verdicts/verdict.ts';

/**
 * `npm run sample-findings -- [--rule ID]… [--each N] [--strict] [--new | --again] [--seed TEXT] [--out FILE]`: draw findings of the
 * development corpus to judge, at least 20 per rule where it has as many. `--strict`: rules that are off unless named
 * too. `--new`: only those without a verdict. `--again`: the tenth of the judged ones that a second reader reads.
 * `--seed`: other findings, but always the same for the same text; the samples so far: “fineprint 1”, “fineprint 2”, “fineprint 3”.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      rule: { type: 'string', multiple: true },
      each: { type: 'string', default: '20' },
      strict: { type: 'boolean', default: false },
      new: { type: 'boolean', default: false },
      seed: { type: 'string', default: SEED },
      again: { type: 'boolean', default: false },
      out: { type: 'string', default: join(import.meta.dirname, '..', 'build', 'findings.txt') },
    },
  });
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log(
      'There is no corpus beside this checkout (../shared/corpus), so there is nothing to draw from.',
    );
    return;
  }
  const config = values.strict ? strictConfig() : DEFAULT_CONFIG;
  const all = foundIn(FOLDERS.flatMap(folder => reviewFolder(corpus, folder, config)));
  const judged = new Set(loadVerdicts().map(keyOf));
  const wanted = all.filter(({ finding }) => values.rule?.includes(finding.rule) ?? true);
  const drawn = draw(wanted, Number(values.each), values.seed).filter(found => {
    const known = judged.has(keyOf({ rule: found.finding.rule, hash: hashOf(found.finding) }));
    if (values.again) return known && isForSecondReader(found);
    return !(values.new && known);
  });
  writeSheet(values.out, sheetOf(drawn));
  console.log(`${String(drawn.length)} findings of ${String(all.length)} are in ${values.out}.`);
}

main();
