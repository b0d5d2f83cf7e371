import { conjugate } from '../language/inflect.ts';
import { sameModal } from './modality.ts';
import type { Unit } from './unit.ts';

/** True where two units mean the same: the same key, capitals that do not contradict, or modal verbs of one kind. */
export function sameUnit(one: Unit, two: Unit): boolean {
  if (one.modal !== undefined && two.modal !== undefined) return sameModal(one.modal, two.modal);
  if (one.participle !== undefined) return isFormOf(one.participle, two);
  if (two.participle !== undefined) return isFormOf(two.participle, one);
  if (one.key !== two.key) return false;
  return one.capital === two.capital || one.capital === 'open' || two.capital === 'open';
}

const isFormOf = (participle: string, { key, invariant }: Unit): boolean =>
  invariant !== 'modality' && conjugate(key, 'participle') === participle;
