import { FORMATS } from './formats.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { nastyMarkdown } from './nasty.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 150);

it('maps NUL beside tags of a template to its own place', () => {
  const text = 'a\0b {{name}} and {% if x %} and ${x} and more';
  const { block } = parseDocument(text, 'markdown').blocks[0] ?? expect.unreachable();
  expect(block.prose).toBe('a\uFFFDb \uFFFC and \uFFFC and \uFFFC and more');
  const last = block.runs[block.runs.length - 1];
  expect(last).toMatchObject({ kind: 'text', sourceLength: ' and more'.length });
  expect((last?.source ?? 0) + (last?.sourceLength ?? 0)).toBe(text.length);
});

it.each(FORMATS)(
  'maps each run of %s to the same characters in the source, and covers the prose without a gap',
  format => {
    fc.assert(
      fc.property(nastyMarkdown, text => {
        for (const { block, start } of parseDocument(text, format).blocks) {
          let reached = 0;
          let reachedSource = 0;
          for (const run of block.runs) {
            expect(run.prose).toBe(reached);
            reached += run.length;
            expect(run.source).toBeGreaterThanOrEqual(reachedSource);
            reachedSource = run.source + run.sourceLength;
            const from = start + run.source;
            expect(from + run.sourceLength).toBeLessThanOrEqual(text.length);
            if (run.kind !== 'text') continue;
            expect(text.slice(from, from + run.sourceLength)).toBe(block.prose.slice(run.prose, reached));
          }
          expect(reached).toBe(block.prose.length);
        }
      }),
      { numRuns: RUNS },
    );
  },
  30_000 + RUNS * 40,
);
