import { FORMATS } from './formats.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { nastyMarkdown } from './nasty.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 150);

it.each(FORMATS)(
  'maps each run of %s to the same characters in the source, and covers the prose without a gap',
  format => {
    fc.assert(
      fc.property(nastyMarkdown, text => {
        for (const { block, start } of parseDocument(text, format).blocks) {
          let reached = 0;
          for (const run of block.runs) {
            expect(run.prose).toBe(reached);
            reached += run.length;
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
