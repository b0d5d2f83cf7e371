import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/reviewer.ts';
import { faultsAfterFixing } from '../../server/test/review/safe-fixes.ts';
import type { Section } from '../section.ts';

/** What all safe fixes of a document leave as it was, over the whole corpus. */
export default function measure(corpus: string): Section {
  const reviewer = createReviewer(undefined, { once: true });
  let documents = 0;
  const faults = ['contracts', 'help'].flatMap(folder =>
    readdirSync(join(corpus, folder))
      .filter(name => /\.(?:md|html|txt)$/.test(name))
      .flatMap(name => {
        documents++;
        const text = readFileSync(join(corpus, folder, name), 'utf8');
        return faultsAfterFixing(reviewer, text, `${folder}/${name}`).map(
          fault => `${folder}/${name}: ${fault}`,
        );
      }),
  );
  return {
    title: 'Safe fixes',
    about:
      'All safe fixes of every document are applied. Then: fixing again changes nothing, a new review finds no safe fix, the blocks are the same, and a counter that shares no code with the meaning lock finds the same numbers, negations, modal verbs, defined terms, references and months, but for the wordings that the table of equivalences lists.',
    figures: [
      {
        name: 'faults after fixing',
        value: faults.length,
        unit: 'number',
        limit: 0,
        atMost: true,
        counts: `${String(documents)} documents`,
      },
    ],
    errors: faults,
  };
}
