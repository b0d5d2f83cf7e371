import type { Block } from '../kit/document.ts';
import { segment } from './segment.ts';

/** A text as the block that the language functions want: one paragraph without markup. */
export const blockOf = (text: string): Block => ({
  shape: 'paragraph',
  level: 0,
  label: null,
  ordered: false,
  english: true,
  prose: text,
  runs: [],
  marks: [],
  ...segment(text),
});
