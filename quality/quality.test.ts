import { describe, expect, it } from 'vitest';
import { corpusFolder, measureAll } from './corpus.ts';
import { holds } from './section.ts';

const corpus = corpusFolder();
const sections = corpus === null ? [] : await measureAll(corpus);

/** Every figure that is beyond its limit, in words. Without the corpus there is nothing to hold. */
describe.skipIf(corpus === null)('the limits of docs/quality.md (needs ../shared/corpus)', () => {
  it('hold', () => {
    const broken = sections.flatMap(({ title, figures }) =>
      figures
        .filter(figure => figure.goal !== true && !holds(figure))
        .map(({ name, value, limit }) => `${title}: ${name}: ${value} for ${limit}`),
    );
    expect(broken).toEqual([]);
  });
});
