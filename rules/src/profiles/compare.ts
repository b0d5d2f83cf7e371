import { METRICS, isMetric } from './metrics.ts';
import type { Criterion } from './profile.ts';

/** Below this, two values are the same: what is left over of floating-point sums. No limit is ever rounded. */
const NOISE = 1e-9;

/** Whether a value satisfies a comparison. `<` and `<=` differ exactly at the limit. */
export function satisfies(value: number, operator: Criterion['operator'], limit: number): boolean {
  const difference = value - limit;
  const same = Math.abs(difference) < NOISE;
  switch (operator) {
    case '<':
      return difference < 0 && !same;
    case '<=':
      return difference < 0 || same;
    case '>':
      return difference > 0 && !same;
    case '>=':
      return difference > 0 || same;
    default:
      return false;
  }
}

/** `under 22`, `at most 50`, `over 40`, `at least 45`. */
export function limitText({
  operator,
  threshold,
  metric,
}: Pick<Criterion, 'operator' | 'threshold' | 'metric'>): string {
  const unit = isMetric(metric) && METRICS[metric].unit !== '' ? ` ${METRICS[metric].unit}` : '';
  return `${LIMITS[operator] ?? ''}${String(threshold)}${unit}`;
}

const LIMITS: Partial<Readonly<Record<Criterion['operator'], string>>> = {
  '<': 'under ',
  '<=': 'at most ',
  '>': 'over ',
  '>=': 'at least ',
};

/** A value with two decimals, with three beside a small limit, or with as many as are needed to stand on its own side of the limit. */
export function valueText(value: number, limit: number | null): string {
  if (Number.isInteger(value)) return String(value);
  const fewest = limit !== null && limit < 5 ? 3 : 2;
  for (const digits of [fewest, 3, 4, 6]) {
    const text = value.toFixed(digits);
    if (limit === null || Math.abs(value - limit) < NOISE || Number(text) !== limit)
      return String(Number(text));
  }
  return String(value);
}
