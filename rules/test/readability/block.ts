import type { Block, Shape } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';

/** A block as the reader of documents makes it, without markup. */
export const block = (prose: string, shape: Shape = 'paragraph', english = true): Block => ({
  shape,
  level: 0,
  label: null,
  ordered: false,
  english,
  prose,
  runs: [],
  marks: [],
  ...segment(prose),
});
