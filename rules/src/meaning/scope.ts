import type { Unit } from './unit.ts';

/** Words after which a split or a move would change what they govern. */
export const isScope = ({ invariant, key, harmless }: Unit): boolean =>
  (invariant === 'condition' || invariant === 'exception') && key !== 'but' && harmless !== true;

export const isScoped = (units: readonly Unit[]): boolean => units.some(isScope);

const PLACES = /^(?:country|place|jurisdiction|state|territory|location|area|court|page|website|region)$/;

/**
 * The same units with those marked that look like a condition and set none: “are subject to change”, “services provided
 * by us”, “the country where you live”, “once a year”, “, however,”, “(but not the duty)”.
 */
export function withHarmless(units: readonly Unit[]): readonly Unit[] {
  let out: Unit[] | null = null;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined || !mayBeHarmless(unit)) continue;
    // A comma before “but” decides nothing.
    const isBut = unit.key === 'but';
    if (isBut ? unit.apart !== true : !isHarmless(units, index, unit)) continue;
    out ??= [...units];
    const isAside = unit.key.startsWith('whether');
    out[index] = isBut
      ? { ...unit, apart: false }
      : { ...unit, harmless: true, ...(isAside && { apart: false }) };
  }
  return out ?? units;
}

const mayBeHarmless = ({ key, invariant }: Unit): boolean =>
  invariant === 'condition' ||
  key === 'otherwise' ||
  key === 'but' ||
  key === 'but not' ||
  key === 'however' ||
  key === 'save';

function isHarmless(units: readonly Unit[], index: number, { key }: Unit): boolean {
  const [before, next] = [units[index - 1]?.key ?? '', units[index + 1]?.key ?? ''];
  return (
    key === 'but not' ||
    key === 'however' ||
    // “whether or not they know it” takes nothing back.
    key === 'whether or not' ||
    (key === 'whether' && units[index + 2]?.key === 'or') ||
    (key === 'whether' &&
      /^(?:ascertain|determine|decide|check|see|know|verify|confirm|assess|evaluate|ask|choose|consider|about)$/.test(
        before,
      )) ||
    (key === 'as long as' && before === 'for') ||
    // “the items that you save”: no exception.
    (key === 'save' && /^(?:@you|@we|they|to)$/.test(before)) ||
    (key === 'as soon as' && /^(?:possible|practicable|reasonably)$/.test(next)) ||
    (key === 'subject to' && before === 'be') ||
    (/extent$/.test(key) && /^(?:possible|necessary|permissible|practicable|reasonable)$/.test(next)) ||
    (/^otherwise/.test(key) && before === 'or') ||
    (key === 'provided' && /^(?:have|been?|@you|@we|they|user)$/.test(before)) ||
    (key === 'providing' && /^(?:for|by|of|in|and|or|without|from|with|to)$|^includ/.test(before)) ||
    (key === 'provided' && index > 0 && /^(?:as|by|to|in|on|through|under|with|at|for)$/.test(next)) ||
    (key === 'where' && PLACES.test(before)) ||
    (key === 'once' && before === 'at') ||
    (key === 'once' && /^(?:every|per|each|a year)$|^#/.test(next))
  );
}
