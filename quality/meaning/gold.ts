import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentKind } from './kind.ts';
import { compareMeaning } from '../../server/src/index.ts';

/** One pair of `fixtures/meaning`, as the README there describes it. */
export interface GoldPair {
  readonly id: string;
  /** The invariant that the second wording breaks, or the kind of rewrite that keeps the meaning. */
  readonly group: string;
  readonly split: 'dev' | 'held';
  readonly before: string;
  readonly after: string;
  readonly context: Parameters<typeof compareMeaning>[2];
}

/** The pairs of one file. */
export function readGold(name: 'refused' | 'equivalent'): readonly GoldPair[] {
  const path = join(import.meta.dirname, '..', '..', 'fixtures', 'meaning', `${name}.tsv`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    const cell = (column: string): string => (cells[columns.indexOf(column)] ?? '').replaceAll('\\n', '\n');
    const kind = cell('kind');
    return {
      id: cell('id'),
      group: cell(name === 'refused' ? 'invariant' : 'rewrite'),
      split: cell('split') === 'held' ? 'held' : 'dev',
      before: cell('before'),
      after: cell('after'),
      context: {
        terms: listOf(cell('terms')),
        ...rolesOf(cell('roles')),
        ...(isDocumentKind(kind) && { kind }),
      },
    };
  });
}

const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '');

function rolesOf(text: string): Pick<NonNullable<GoldPair['context']>, 'roles'> {
  const named = listOf(text).map(part => part.split('='));
  if (named.length === 0) return {};
  const of = (role: string): readonly string[] =>
    named.flatMap(([name, value = '']) => (name === role ? value.split(',').map(item => item.trim()) : []));
  return { roles: { you: of('you'), we: of('we') } };
}

/** True where the lock judges the pair as the file says. */
export const isRight = ({ before, after, context }: GoldPair, name: 'refused' | 'equivalent'): boolean =>
  (compareMeaning(before, after, context).verdict === 'changed') === (name === 'refused');
