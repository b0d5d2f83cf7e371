import type { Format } from '@fineprint/rules/kit/document';
import { compareVersions, type Comparison } from '../../src/compare/compare.ts';
import { parseDocument } from '../../src/document/document.ts';

/** Two texts compared, as a contract with nothing known about its parties. */
export const compared = (old: string, now: string, format: Format = 'markdown'): Comparison =>
  compareVersions(parseDocument(old, format), parseDocument(now, format), {
    kind: 'contract',
    roles: { you: [], we: [] },
  });

/** What changed, one line each: `! kind message` where the meaning did, `. kind message` elsewhere. */
export const told = (old: string, now: string, format: Format = 'markdown'): readonly string[] =>
  compared(old, now, format).changes.map(
    ({ meaning, kind, message }) => `${meaning ? '!' : '.'} ${kind} ${message}`,
  );

/** The kinds of the changes of meaning. */
export const meant = (old: string, now: string): readonly string[] =>
  compared(old, now)
    .changes.filter(({ meaning }) => meaning)
    .map(({ kind }) => kind);
