import { conjugate } from '../language/inflect.ts';
import { sameModal } from './modality.ts';
import type { Unit } from './unit.ts';

/**
 * True where two units mean the same: the same key, capitals that do not contradict, or modal verbs of one kind; and the
 * second stands out as much as the first. An “and” between two statements and a new sentence are the same.
 */
export function sameUnit(one: Unit, two: Unit): boolean {
  // Where a sentence ends, nothing stands out.
  if ((one.key === '|' || one.joins === true) && two.key === '|') return true;
  if ((one.loud ?? 0) > (two.loud ?? 0)) return false;
  if (one.modal !== undefined && two.modal !== undefined) return sameModal(one.modal, two.modal);
  if (one.participle !== undefined) return isFormOf(one.participle, two);
  if (two.participle !== undefined) return isFormOf(two.participle, one);
  if (one.key === '|' && two.joins === true) return true;
  if (two.key === '|' && one.joins === true) return true;
  if (one.key !== two.key || (one.apart ?? false) !== (two.apart ?? false)) return false;
  if (differs(one.number, two.number) || differs(one.article, two.article)) return false;
  return one.capital === two.capital || one.capital === 'open' || two.capital === 'open';
}

const differs = (one: string | undefined, two: string | undefined): boolean =>
  one !== undefined && two !== undefined && one !== two;

const isFormOf = (participle: string, { key, invariant }: Unit): boolean =>
  invariant !== 'modality' && conjugate(key, 'participle') === participle;
