import { createReviewer } from '../../server/src/reviewer.ts';
import { readRows } from '../corpus.ts';
import type { Section } from '../section.ts';

/** A text before and after an editor worked on it, in Markdown. */
interface Pair {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** The makeovers of plainlanguage.gov: a text that an editor has made plain must get fewer findings for its length. */
export default function measure(corpus: string): Section {
  const pairs = readRows(corpus, 'before_after_plainlanguage_gov') as readonly Pair[];
  const falls = pairs.filter(({ before, after }) => density(after) < density(before)).length;
  return {
    title: 'Texts before and after an edit',
    about:
      'The award-winning makeovers of plainlanguage.gov. For each pair the findings per 100 words are counted with the default rules, before and after. Words are what stands between spaces.',
    figures: [
      {
        name: 'pairs with fewer findings per 100 words after the edit',
        value: falls / pairs.length,
        unit: 'share',
        limit: 0.85,
        counts: `${String(falls)} of ${String(pairs.length)}`,
        neighbour: '57 %',
      },
    ],
  };
}

const reviewer = createReviewer();

function density(text: string): number {
  const words = text.split(/\s+/).filter(word => /\p{L}|\d/u.test(word)).length;
  return (reviewer.review(text, { path: 'rule.md' }).findings.length * 100) / words;
}
