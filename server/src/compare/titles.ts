import { clausePlace } from '../contract/view.ts';
import type { Change } from './change.ts';
import { clauseName } from './clause-map.ts';
import type { Comparing } from './context.ts';
import { judge } from './judge.ts';
import { normal } from './normal.ts';

/** Headings that changed. A heading says what a clause is about; only a number or a duty in it changes what it means. */
export function titleChanges({ one, two, map, knowledge }: Comparing): readonly Change[] {
  return two.view.model.clauses.flatMap(now => {
    const old = map.oldOf(now);
    if (old === null || map.newOf(old) !== now || old.title === null || now.title === null) return [];
    if (normal(old.title).toLowerCase() === normal(now.title).toLowerCase()) return [];
    const { details } = judge(old.title, now.title, knowledge);
    const telling = details.find(({ kind }) => TELLING.has(kind));
    const [before, after] = [clausePlace(one.view, old), clausePlace(two.view, now)];
    return [
      {
        kind: telling?.kind ?? 'wording',
        meaning: telling !== undefined,
        message: `The heading is now “${now.title}”, before “${old.title}”.`,
        clause: clauseName(two, now),
        old: { text: one.document.text.slice(before.start, before.end), ...before },
        new: { text: two.document.text.slice(after.start, after.end), ...after },
        receipt: null,
        effect: telling?.effect ?? { who: null, topic: 'other' as const },
      },
    ];
  });
}

const TELLING: ReadonlySet<string> = new Set(['duty', 'right', 'prohibition', 'period', 'amount', 'date']);
