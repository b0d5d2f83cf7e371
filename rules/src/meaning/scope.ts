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
export const withHarmless = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit, index) => {
    // A comma before “but” decides nothing.
    if (unit.key === 'but' && unit.apart === true) return { ...unit, apart: false };
    if (unit.key === 'but not') return { ...unit, harmless: true };
    if (unit.invariant !== 'condition' && unit.key !== 'however') return unit;
    const [before, next] = [units[index - 1]?.key ?? '', units[index + 1]?.key ?? ''];
    const isHarmless =
      (unit.key === 'subject to' && before === 'be') ||
      (unit.key === 'provided' && index > 0 && /^(?:as|by|to|in|on|through|under|with|at|for)$/.test(next)) ||
      (unit.key === 'where' && PLACES.test(before)) ||
      (unit.key === 'once' && before === 'at') ||
      (unit.key === 'once' && /^(?:every|per|each|a year)$|^#/.test(next)) ||
      unit.key === 'however';
    return isHarmless ? { ...unit, harmless: true } : unit;
  });
