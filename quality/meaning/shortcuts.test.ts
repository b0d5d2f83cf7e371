import { blockOf } from '@fineprint/rules/language/text-block';
import { words } from '@fineprint/rules/language/words';
import { stepsOf } from '@fineprint/rules/meaning/edges';
import { inOneLine } from '@fineprint/rules/meaning/layout';
import { align, rewordingsBetween } from '@fineprint/rules/meaning/match';
import { readBlock } from '@fineprint/rules/meaning/read';
import { sequenceOf } from '@fineprint/rules/meaning/sequence';
import { describe, expect, it } from 'vitest';
import { alignWhole, rewordingsByPlace } from './every-place.ts';
import { readGold } from './gold.ts';
import { MUTATORS } from './mutators.ts';
import { createRandom } from './random.ts';

const gold = [...readGold('refused'), ...readGold('equivalent')];
const texts = gold.flatMap(({ before, after }) => [before, after]);

/** Pairs of the gold set, the same the other way round, and texts beside what a mutator or a word from elsewhere makes of them. */
function pairs(): readonly (readonly [string, string])[] {
  const pick = createRandom(11);
  const names = Object.keys(MUTATORS);
  const parts = texts.flatMap(text => text.split(' '));
  const some = texts.filter((_, index) => index % 4 === 0);
  const edited = some.flatMap((text): (readonly [string, string])[] => {
    const mutated = MUTATORS[names[pick(names.length)] ?? '']?.(text, pick) ?? text;
    const row = text.split(' ');
    row.splice(pick(row.length), pick(3), parts[pick(parts.length)] ?? '', parts[pick(parts.length)] ?? '');
    return [
      [text, mutated],
      [text, row.join(' ')],
      [row.join(' '), mutated],
    ];
  });
  return [
    ...gold.flatMap(({ before, after }) => [[before, after] as const, [after, before] as const]),
    ...edited,
  ];
}

/** Both texts as the lock compares them. */
function toldOf(before: string, after: string) {
  const [one, two] = [inOneLine(before).text, inOneLine(after).text].map(text => blockOf(text));
  if (one === undefined || two === undefined) throw new Error('There are two texts.');
  const units = sequenceOf(readBlock(one, {}));
  const target = sequenceOf(readBlock(two, {}));
  return { units, target, steps: stepsOf(one, units, 'contract')(target) };
}

describe('the shortcuts of the meaning lock', () => {
  it('find the rewordings that a search of every place with every rewording finds', () => {
    for (const [before, after] of pairs()) {
      const { units, target, steps } = toldOf(before, after);
      expect(rewordingsBetween(units, target, steps), `${before} → ${after}`).toEqual(
        rewordingsByPlace(units, target, steps.all),
      );
    }
  });

  it('align as a table of every place with every rewording does', () => {
    for (const [before, after] of pairs()) {
      const { units, target, steps } = toldOf(before, after);
      expect(align(units, target, steps), `${before} → ${after}`).toEqual(
        alignWhole(units, target, steps.all),
      );
    }
  });

  it('lay out a plain line as they lay out a line among others', () => {
    for (const text of texts) {
      const { loudAt, ...laid } = inOneLine(text);
      const { loudAt: loudAmongOthers, ...amongOthers } = inOneLine(`\n${text}`);
      expect(laid, text).toEqual(amongOthers);
      expect(loudAt?.(0, laid.text.length) ?? 0).toBe(loudAmongOthers?.(0, laid.text.length) ?? 0);
    }
  });

  it('cut words before a space as before any other white space', () => {
    const places = (text: string) => words(text).map(({ start, end, lower }) => ({ start, end, lower }));
    for (const text of texts) expect(places(text), text).toEqual(places(text.replaceAll(' ', '\t')));
  });
});
