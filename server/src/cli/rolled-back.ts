import type { Document } from '@fineprint/rules/kit/document';
import { changedTable } from '../review/tables.ts';
import { printable } from './display.ts';

/**
 * One sentence for standard error where fixes would change the defined terms, the references or the amounts of a file,
 * so that it stays as it was; null where they change none.
 */
export function rolledBack(path: string, before: Document, after: Document): string | null {
  const table = before.text === after.text ? null : changedTable(before, after);
  return table === null
    ? null
    : `fineprint: ${printable(path)}: Nothing was fixed, because the fixes together would change its ${table}.\n`;
}
