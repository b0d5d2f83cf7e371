import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/reviewer.ts';
import { createSets, type Sets } from '../../server/src/set/sets.ts';
import type { Section } from '../section.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/sets');
const DOCUMENTS = 50;
const EDITS = 31;

interface Text {
  readonly name: string;
  readonly text: string;
}

/** Documents that belong together: are contradictions found, and does the index follow an edit fast enough? */
export default function measure(corpus: string): Section {
  const planted =
    readFileSync(join(FIXTURES, 'seeded/expected.tsv'), 'utf8').trimEnd().split('\n').length - 1;
  const found = findingsIn(join(FIXTURES, 'seeded'));
  const alarms = findingsIn(join(FIXTURES, 'clean'));
  const { milliseconds, words } = costOfEdit(join(corpus, 'contracts'));
  return {
    title: 'Documents that belong together',
    about: `Six documents that were written for this project with contradictions between them, and the same six in agreement. For the cost: ${String(DOCUMENTS)} published contracts (some of them twice) as one set, and an edit in the longest one, of ${String(words)} words; the processor time to bring the index up to date and to compare all documents again, after the review of the document itself.`,
    figures: [
      {
        name: 'Contradictions found',
        value: found / planted,
        unit: 'share',
        limit: 1,
        counts: `${String(found)} of ${String(planted)}`,
      },
      {
        name: 'Findings in the documents that agree',
        value: alarms,
        unit: 'number',
        limit: 0,
        atMost: true,
        counts: 'six documents',
      },
      {
        name: 'Index after an edit, in milliseconds',
        value: milliseconds,
        unit: 'number',
        limit: 20,
        atMost: true,
        goal: true,
        counts: `median of ${String(EDITS)} edits`,
      },
    ],
  };
}

function textsIn(folder: string): readonly Text[] {
  return readdirSync(folder)
    .filter(name => /\.(?:md|html|txt)$/.test(name))
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function findingsIn(folder: string): number {
  const [sets, texts, reviewer] = [createSets(), textsIn(folder), createReviewer()];
  for (const { name, text } of texts) put(sets, reviewer, name, text);
  return texts.reduce((sum, { name }) => sum + (sets.across(name)?.findings.length ?? 0), 0);
}

const put = (sets: Sets, reviewer: ReturnType<typeof createReviewer>, name: string, text: string): void => {
  sets.put(name, reviewer.read(text, { path: name }), [{ key: 'all', name: 'all', path: name }]);
};

/** The median over edits in the middle of the longest document. */
function costOfEdit(folder: string): { readonly milliseconds: number; readonly words: number } {
  const [sets, reviewer, texts] = [createSets(), createReviewer(), textsIn(folder)];
  for (let index = 0; index < DOCUMENTS; index++) {
    const one = texts[index % texts.length];
    if (one !== undefined) put(sets, reviewer, `${String(index)}-${one.name}`, one.text);
  }
  const longest = texts.reduce((one, two) => (two.text.length > one.text.length ? two : one));
  const name = `${String(texts.indexOf(longest))}-${longest.name}`;
  const half = longest.text.indexOf('\n\n', longest.text.length / 2) + 2;
  const costs: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const sentence = `You may cancel the plan with ${String(10 + edit)} days’ notice.\n\n`;
    const text = longest.text.slice(0, half) + sentence + longest.text.slice(half);
    const file = reviewer.read(text, { path: name });
    reviewer.review(text, { path: name });
    const before = process.cpuUsage();
    sets.put(name, file, [{ key: 'all', name: 'all', path: name }]);
    sets.across(name);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
  }
  const median = costs.sort((one, two) => one - two)[costs.length >> 1] ?? 0;
  return { milliseconds: median, words: longest.text.split(/\s+/).length };
}
