import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Change, Excerpt } from '../../src/compare/change.ts';
import { compared } from './texts.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/compare', import.meta.url));
const pairs = readdirSync(FOLDER).filter(name => /^\d\d-/.test(name));
/** Pairs in which no meaning changed. */
const QUIET = /^0[1567]-/;

interface Line {
  readonly kind: string;
  readonly isMeaning: boolean;
  readonly oldClause: string;
  readonly newClause: string;
  readonly old: string;
  readonly new: string;
  readonly also: readonly string[];
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(join(FOLDER, name, 'expected.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(row => {
      const [kind = '', meaning = '', oldClause = '', newClause = '', old = '', now = '', also = ''] =
        row.split('\t');
      return {
        kind,
        isMeaning: meaning === 'yes',
        oldClause,
        newClause,
        old,
        new: now,
        also: also.split(';'),
      };
    });

const plain = (text: string): string => text.replace(/[*_\s]+/g, ' ').trim();

/** True where a text of the change holds the words of the line, or the other way round. */
const holds = (excerpt: Excerpt | null, words: string): boolean => {
  if (words === '' || excerpt === null) return true;
  const text = plain(excerpt.text);
  return text.includes(plain(words)) || plain(words).includes(text);
};

function covers(change: Change, line: Line): boolean {
  const number = /^\d+(?:\.\d+)*/.exec(change.clause ?? '')?.[0] ?? '';
  if (number !== line.newClause && number !== line.oldClause) return false;
  if (change.old === null && line.new === '') return false;
  if (change.new === null && line.old === '') return false;
  return holds(change.old, line.old) && holds(change.new, line.new);
}

const sameClause = (one: Line, two: Line): boolean =>
  one.newClause === two.newClause || one.oldClause === two.oldClause;

describe.each(pairs)('%s', name => {
  const [old, now] = ['old.md', 'new.md'].map(file => readFileSync(join(FOLDER, name, file), 'utf8'));
  const { changes } = compared(old ?? '', now ?? '');
  const telling = changes.filter(({ meaning }) => meaning);
  const lines = linesOf(name);

  it('reports every change of meaning, as the kind it is', () => {
    const missed = lines.filter(
      line =>
        line.isMeaning &&
        !telling.some(change => covers(change, line) && [line.kind, ...line.also].includes(change.kind)),
    );
    expect(missed).toEqual([]);
  });

  it('takes no change of wording, place or number for one of meaning', () => {
    const wrong = telling.filter(
      change =>
        lines.some(line => !line.isMeaning && covers(change, line)) &&
        !lines.some(line => line.isMeaning && covers(change, line)),
    );
    expect(wrong.map(({ message }) => message)).toEqual([]);
  });

  it('reports nothing else as changed', () => {
    const extra = telling.filter(
      change =>
        !lines.some(
          line =>
            line.isMeaning &&
            (covers(change, line) || lines.some(other => sameClause(other, line) && covers(change, other))),
        ),
    );
    expect(extra.map(({ message }) => message)).toEqual([]);
    expect(telling.length === 0).toBe(QUIET.test(name));
  });
});

it('has at least ten pairs', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(10);
});
