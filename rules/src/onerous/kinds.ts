import type { Word } from '../kit/document.ts';
import { wordsFor } from './concepts.ts';

/** The kinds of onerous term that the model knows: the nine of the CLAUDETTE project. */
export const KINDS = [
  'arbitration',
  'change',
  'removal',
  'jurisdiction',
  'law',
  'liability',
  'termination',
  'using',
  'privacy',
] as const;
export type Kind = (typeof KINDS)[number];

const words = (...ideas: readonly string[]): readonly string[] => ideas.flatMap(wordsFor);

/** Words of which one stands in nearly every term of a kind, as `Word.lower` has them. Other sentences are not read. */
export const WAKES: Readonly<Record<Kind, readonly string[]>> = {
  arbitration: words('arbitration'),
  change: [...words('change'), 'reset', 'limits'],
  removal: words('remove', 'end'),
  jurisdiction: words('court'),
  law: ['law', 'laws', 'jurisdiction'],
  liability: [
    ...words('liable', 'kinds'),
    'loss',
    'losses',
    'damages',
    'limitation',
    'limitations',
    'refund',
    'risk',
  ],
  termination: words('end', 'remove'),
  using: words('agree'),
  privacy: [...words('privacy'), 'consent', 'consents'],
};

const kindsByWord: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(KINDS.flatMap(kind => WAKES[kind]))].map(word => [
    word,
    KINDS.flatMap((kind, index) => (WAKES[kind].includes(word) ? [index] : [])),
  ]),
);

/** Which kinds a sentence of these words may be, in the order of KINDS; null where it can be none. */
export function kindsWoken(found: readonly Word[]): readonly boolean[] | null {
  let awake: boolean[] | null = null;
  for (const { lower } of found) {
    const indexes = kindsByWord.get(lower);
    if (indexes === undefined) continue;
    awake ??= KINDS.map(() => false);
    for (const index of indexes) awake[index] = true;
  }
  return awake;
}
