import { bitsPerForm } from '../language/forms.ts';
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

const POWER = [
  ...words('may', 'right', 'discretion'),
  ...'will shall subject without grounds entitled result results notice reason automatically need grounds until be'.split(
    ' ',
  ),
];

/** Words of which one stands beside the first in nearly every term. A sentence that has none of them is not read. */
const BESIDE: Readonly<Record<Kind, readonly string[]>> = {
  arbitration: words('arbitration'),
  change: [...words('may', 'right', 'discretion'), 'subject', 'from', 'flexibility', 'deemed', 'without'],
  removal: POWER.filter(word => !['will', 'shall', 'need', 'until', 'be'].includes(word)),
  jurisdiction:
    'exclusive exclusively submit submits submitted consent consents brought bring resolved subject venue courts sole forum'.split(
      ' ',
    ),
  law: [
    ...words('law').filter(word => !['law', 'laws'].includes(word)),
    'accordance',
    'conflict',
    'conflicts',
    'subject',
    'apply',
    'applies',
  ],
  liability: [
    ...words('not', 'exclude', 'kinds', 'sole'),
    'without',
    'disclaim',
    'disclaims',
    'disclaimed',
    'own',
    'limitation',
    'neither',
    'less',
  ],
  termination: POWER,
  using: words('use'),
  privacy: [...words('agree'), ...words('part'), 'governed', 'govern', 'terms', 'subject'],
};

/** For each word, the kinds that it wakes (low bits) and the kinds that it stands beside (high bits). */
const bitsByWord: ReadonlyMap<string, number> = collectBits();
const HIGH = KINDS.length;

function collectBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  KINDS.forEach((kind, index) => {
    for (const word of WAKES[kind]) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
    for (const word of BESIDE[kind]) bits.set(word, (bits.get(word) ?? 0) | (1 << (index + KINDS.length)));
  });
  return bits;
}

const BITS = bitsPerForm(({ lower }) => bitsByWord.get(lower) ?? 0);

/** Which kinds a sentence of these words may be, in the order of KINDS; null where it can be none. */
export function kindsWoken(found: readonly Word[]): readonly boolean[] | null {
  const bits = BITS.ofAll(found);
  const awake = bits & (bits >> HIGH) & ((1 << HIGH) - 1);
  return awake === 0 ? null : KINDS.map((_, index) => (awake & (1 << index)) !== 0);
}
