/** A length of time as a text gives it. */
export interface Length {
  readonly value: number;
  /** “day”, “business day”, “month” … */
  readonly unit: string;
}

/** The fewest and the most days that a unit can last. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  second: [1 / 86_400, 1 / 86_400],
  minute: [1 / 1440, 1 / 1440],
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  fortnight: [14, 14],
  month: [28, 31],
  quarter: [90, 92],
  year: [365, 366],
  decade: [3652, 3653],
};

/**
 * True where two lengths cannot be the same: 14 days and a month, five days and five working days. A month and 30 days,
 * or a week and five working days, may be: that is a matter for the author.
 */
export function contradictsPeriod(one: Length, two: Length): boolean {
  const [first, second] = [plain(one), plain(two)];
  if (first.unit === second.unit) return first.value !== second.value;
  if (first.value === second.value) return true;
  const [a, b] = [daysOf(first), daysOf(second)];
  return a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
}

/** Calendar days are days, and twelve months are a year. */
function plain({ value, unit }: Length): Length {
  const bare = unit
    .replace(/^(?:calendar|clear|consecutive) /, '')
    .replace(/^(?:working|banking|trading) /, 'business ');
  if (bare === 'year') return { value: value * 12, unit: 'month' };
  if (bare === 'week' || bare === 'fortnight')
    return { value: value * (bare === 'week' ? 7 : 14), unit: 'day' };
  if (bare === 'hour' && value % 24 === 0) return { value: value / 24, unit: 'day' };
  return { value, unit: bare };
}

function daysOf({ value, unit }: Length): readonly [number, number] | null {
  const business = /^business (\w+)$/.exec(unit)?.[1];
  const [least, most] = DAYS[business ?? unit] ?? [];
  if (least === undefined || most === undefined) return null;
  if (business === undefined) return [value * least, value * most];
  return [value, Math.ceil(value / 5) * 2 + value];
}
