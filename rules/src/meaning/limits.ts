import { type Unit, unitOf } from './unit.ts';

/** What says how far all of a statement reaches, before it or behind it. */
export const LIMIT =
  /^(?:subject to|to the extent(?: that)?|to the (?:maximum|fullest|full|greatest) extent|unless|notwithstanding|regardless of|irrespective of|without prejudice(?: to)?|whether or not|even if|as long as|so long as|except (?:as|where|when|if|to the extent))$/;

/** “the foregoing”: behind the statement it would mean the statement itself. */
export const namesForegoing = (units: readonly Unit[]): boolean =>
  units.some(({ shown }) => /^(?:foregoing|preceding|previous|aforesaid|aforementioned)$/i.test(shown));

/**
 * “To the extent that X, A.” as “A. This applies to the extent that X.”: a limit in front of a single statement may follow
 * in a sentence of its own. Offsets of what comes are those of the last word before it.
 */
export function limitsBehind(units: readonly Unit[], comma: number): readonly (readonly Unit[])[] {
  const [first, last] = [units[0], units[units.length - 1]];
  const limit = units.slice(0, comma);
  const rest = units.slice(comma);
  if (first === undefined || last === undefined || rest.length === 0 || !LIMIT.test(first.key)) return [];
  if (namesForegoing(limit)) return [];
  if (rest.some(({ key }) => LIMIT.test(key) || /^(?:except|provided|otherwise)/.test(key))) return [];
  const made = (key: string, shown: string, invariant: Unit['invariant'] = 'wording'): Unit =>
    unitOf({ key, invariant, shown, start: last.end, end: last.end });
  const stop = made('|', 'a new sentence', 'order');
  const verb = first.key === 'subject to' ? made('be', 'is') : made('apply', 'applies');
  const told = [[...rest, stop, made('this', 'This'), verb, ...limit]];
  if (first.key !== 'unless') return told;
  const negated = [stop, made('this', 'This'), made('not', 'not', 'negation'), made('apply', 'apply')];
  return [...told, [...rest, ...negated, made('if', 'if', 'condition'), ...limit.slice(1)]];
}
