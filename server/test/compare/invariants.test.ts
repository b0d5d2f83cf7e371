import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nastyMarkdown } from '../document/nasty.ts';
import { compared } from './texts.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/documents/', import.meta.url));
const documents = (readdirSync(FOLDER, { recursive: true }) as string[])
  .filter(name => /\.(?:md|html|txt)$/.test(name) && !/\.(?:golden|fixed)\./.test(name))
  .map(name => readFileSync(FOLDER + name, 'utf8'));

const isSliced = (text: string, excerpt: { text: string; start: number; end: number } | null): boolean =>
  excerpt === null || text.slice(excerpt.start, excerpt.end) === excerpt.text;

it('finds nothing between a document and itself, also with other line ends', () => {
  for (const text of documents) {
    expect(compared(text, text).changes).toEqual([]);
    expect(compared(text, text.replace(/\r?\n/g, '\r\n')).changes.filter(({ meaning }) => meaning)).toEqual(
      [],
    );
  }
});

it('quotes both files as they are, whatever they hold', () => {
  documents.forEach((old, index) => {
    const now = documents[(index + 1) % documents.length] ?? '';
    for (const change of compared(old, now).changes) {
      expect(isSliced(old, change.old)).toBe(true);
      expect(isSliced(now, change.new)).toBe(true);
      expect(change.message).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(nastyMarkdown, nastyMarkdown, (old, now) => {
      const { changes } = compared(old, now);
      expect(changes.every(change => isSliced(old, change.old) && isSliced(now, change.new))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('tells each sentence that came or went', () => {
  const [old, now] = ['# Terms\n', '# Terms\n\nYou must pay. We may visit. Lunch is free.\n'];
  expect(compared(old, now).changes.map(({ kind, meaning }) => [kind, meaning])).toEqual([
    ['duty', true],
    ['right', true],
    ['added', true],
  ]);
  expect(compared(now, old).changes.map(({ kind, meaning }) => [kind, meaning])).toEqual([
    ['duty', true],
    ['right', true],
    ['removed', true],
  ]);
});
