import { createTwoFilesPatch } from 'diff';
import type { FileDiff } from './review-file.ts';

/** What changed, as a patch that `git apply` understands. Empty where nothing did. */
export const unifiedDiff = (diffs: readonly FileDiff[]): string =>
  diffs
    .map(({ path, before, after }) =>
      withoutRule(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after)),
    )
    .join('');

/** jsdiff draws a line of equals signs first, which no other tool does. */
const withoutRule = (patch: string): string =>
  patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*)\t$/gm, '$1 $2');
