import type { ChangeKind } from './change.ts';

/** “Last updated: 3 May 2026”, “Version 2.1”: every version has its own, and it binds nobody. */
const MARK =
  /^[*_\s]*(?:(?:this (?:document|page|notice|policy|version) was )?(?:last|most recently) (?:updated|modified|revised|changed|reviewed|amended)|updated|revised|version|revision|date of (?:last|this) (?:update|revision|version))\b/i;

/** True for a date or number that only names the version. */
export const isVersionMark = (kind: ChangeKind, old: string, now: string): boolean =>
  (kind === 'date' || kind === 'amount' || kind === 'other') &&
  old.length < 120 &&
  MARK.test(old) &&
  MARK.test(now);
