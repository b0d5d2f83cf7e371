import type { Block } from '../kit/document.ts';

/** What a block may hold facts about. Most blocks hold none, and are never looked at again. */
export const HINT = {
  period: 1,
  amount: 2,
  contact: 4,
  name: 8,
  order: 16,
  pointer: 32,
} as const;

const WORDS: readonly (readonly [number, string])[] = [
  [
    HINT.period,
    "day days day's days' week weeks week's weeks' fortnight month months month's months' quarter year years year's years' hour hours hour's hours' minute minutes",
  ],
  [
    HINT.amount,
    'percent cent pound pounds euro euros dollar dollars pence usd gbp eur aud cad old older aged age over under least',
  ],
  [
    HINT.contact,
    'call calling phone telephone tel ring helpline hotline whatsapp fax office address letter letters post write am pm a.m p.m open lines complaint complaints complain enquiries queries returns refunds',
  ],
  [
    HINT.name,
    'ltd limited inc incorporated llc gmbh ag corp corporation plc llp pty bv sas sarl oy ab aps dac cic co-operative vat charity registered registration company incorporated',
  ],
  [
    HINT.order,
    'prevail prevails precedence priority override overrides supersede supersedes first govern control',
  ],
  [HINT.pointer, 'meaning meanings defined explained'],
];
const BITS: ReadonlyMap<string, number> = new Map(
  WORDS.reduce<[string, number][]>((all, [bit, words]) => {
    for (const word of words.split(' ')) {
      const known = all.find(([other]) => other === word);
      if (known === undefined) all.push([word, bit]);
      else known[1] |= bit;
    }
    return all;
  }, []),
);

const cache = new WeakMap<Block, number>();

/** Which facts a block may hold, as bits of HINT: one pass over its words, once for each block. */
export function hintsOf(block: Block): number {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = block.shape !== 'quote' ? read(block) : 0;
  cache.set(block, found);
  return found;
}

function read({ words, runs, marks }: Block): number {
  let bits = 0;
  for (const { lower } of words) bits |= BITS.get(lower) ?? signBits(lower);
  for (const run of runs) if (run.kind === 'opaque' && run.text?.includes('@') === true) bits |= HINT.contact;
  for (const { kind, target } of marks)
    if (kind === 'link' && target?.includes('#') === true) bits |= HINT.pointer;
  return bits;
}

/** “£9.99”, “5%”, “30-day”, “9am”: a word with a figure may be more than its letters. */
function signBits(word: string): number {
  const code = word.charCodeAt(0);
  if (code > 127) return HINT.amount;
  if (code === 36) return HINT.amount;
  if (code >= 48 && code <= 57) {
    const last = word.charAt(word.length - 1);
    return last === '%' ? HINT.amount : last === 'm' ? HINT.contact : word.includes('-') ? HINT.period : 0;
  }
  return word.includes('-') && /-(?:day|week|month|year|hour)s?$/.test(word) ? HINT.period : 0;
}
