import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder } from './corpus.ts';
import { fixesOf, type SampledFix } from './fixes/fixes.ts';
import { fixSheetOf } from './fixes/sheet.ts';
import { drawBy, isSecond, type Key, SEED } from './verdicts/draw.ts';
import { defaultReviews } from './verdicts/reviews.ts';
import { loadVerdicts, writeSheet } from './verdicts/store.ts';
import { FIX_SORTS, type FixSort, keyOf } from './verdicts/verdict.ts';

/**
 * `npm run sample-fixes -- [--safe N] [--review N] [--new | --again] [--seed TEXT] [--out FILE]`: draw fixes over the
 * development corpus to judge: 150 passages that `check --fix` changes and 100 rewrites that a person is asked to
 * accept, of all rules alike, each as often as it comes. `--new`: only those without a verdict. `--again`: the tenth of
 * the judged ones that a second reader reads. `--seed`: others, but always the same for the same text.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      safe: { type: 'string', default: '150' },
      review: { type: 'string', default: '100' },
      new: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      seed: { type: 'string', default: SEED },
      out: { type: 'string', default: join(import.meta.dirname, '..', 'build', 'fixes.txt') },
    },
  });
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log(
      'There is no corpus beside this checkout (../shared/corpus), so there is nothing to draw from.',
    );
    return;
  }
  const all = defaultReviews(corpus).flatMap(fixesOf);
  const judged = new Set(loadVerdicts().map(keyOf));
  const wanted: Readonly<Record<FixSort, number>> = {
    'safe-fix': Number(values.safe),
    'review-fix': Number(values.review),
  };
  const drawn = FIX_SORTS.flatMap(sort => {
    const own = all.filter(fix => fix.sort === sort);
    return drawBy(own, keyFor, () => sort, wanted[sort], values.seed);
  }).filter(fix => {
    const known = judged.has(keyOf(fix));
    return values.again ? known && isSecond(fix) : !(values.new && known);
  });
  writeSheet(values.out, fixSheetOf(drawn));
  console.log(`${String(drawn.length)} fixes of ${String(all.length)} are in ${values.out}.`);
}

const keyFor = ({ rule, hash }: SampledFix): Key => ({ rule, hash });

main();
