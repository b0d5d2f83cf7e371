import type { Block, PlacedBlock } from '../../src/kit/document.ts';
import { source } from '../../src/kit/span.ts';
import { segment } from '../../src/language/segment.ts';

/** A document of one block for each line: a heading behind “# ”, else a paragraph. */
export function blocksOf(text: string): readonly PlacedBlock[] {
  let at = 0;
  return text.split('\n').map(line => {
    const isHeading = line.startsWith('# ');
    const prose = isHeading ? line.slice(2) : line;
    const start = source(at, at).start;
    at += line.length + 1;
    const block: Block = {
      shape: isHeading ? 'heading' : 'paragraph',
      level: isHeading ? 1 : 0,
      label: null,
      ordered: false,
      english: true,
      prose,
      runs: [{ kind: 'text', prose: 0, length: prose.length, source: 0, sourceLength: prose.length }],
      marks: [],
      ...segment(prose),
    };
    return { block, start };
  });
}
