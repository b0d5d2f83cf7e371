import type { Applied, Refused } from '../../review/plain-version.ts';
import type { PlainView } from './view.ts';

/** The plain version as data: the text, what was done, what was refused and why. */
export function json({ path, level, plain, grades }: PlainView): string {
  const { text, signed, applied, refused } = plain;
  return `${JSON.stringify(
    {
      version: 1,
      path,
      level,
      signed,
      grades,
      text,
      applied: applied.map(appliedObject),
      refused: refused.map(refusedObject),
    },
    null,
    2,
  )}\n`;
}

const appliedObject = ({ from, to, before, after, rules, receipt, model }: Applied): object => ({
  rules,
  ...(model !== undefined && { model }),
  old: { ...from, text: before },
  new: { ...to, text: after },
  receipt,
});

const refusedObject = ({ rule, title, before, after, receipt, model }: Refused): object => ({
  rule,
  ...(model !== undefined && { model }),
  title,
  before,
  after,
  receipt,
});
