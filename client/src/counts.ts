import type { FindingCounts } from '../../server/src/lsp/protocol.ts';

/** `1 error, 3 warnings, 12 notes`; zeros are left out; `no findings` where all are zero. */
export function findingsText({ error, warning, info }: FindingCounts): string {
  const parts = [
    ...(error === 0 ? [] : [countText(error, 'error', 'errors')]),
    ...(warning === 0 ? [] : [countText(warning, 'warning', 'warnings')]),
    ...(info === 0 ? [] : [countText(info, 'note', 'notes')]),
  ];
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

/** `1 file`, `2 files`. */
export const countText = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
