import { fixesOf } from '../fixes/fixes.ts';
import type { Figure, Section } from '../section.ts';
import { grouped } from '../verdicts/group.ts';
import { defaultReviews } from '../verdicts/reviews.ts';
import { loadVerdicts } from '../verdicts/store.ts';
import { FIX_SORTS, type FixSort, fixSortOf, keyOf, type Verdict } from '../verdicts/verdict.ts';

/** Are the fixes right? As judged by readers, for every fix that is still made or offered. */
export default function measure(corpus: string): Section {
  const all = loadVerdicts().filter(verdict => fixSortOf(verdict) !== null);
  // Making all fixes costs seconds: only where a reader has judged some.
  const made = all.length === 0 ? [] : defaultReviews(corpus).flatMap(fixesOf);
  const present = new Set(made.map(keyOf));
  return {
    title: 'Fixes as readers judge them',
    about:
      'Fixes on the documents of the development corpus, drawn at random as often as they come (npm run sample-fixes) and judged in their context by a reader who did not write the rule. A safe fix is a passage that “fineprint check --fix” changed: right where it is good English and means the same. A review fix is the first rewrite that a finding offers, after the meaning lock dropped what nobody should be offered: right where it means the same or changes no more than its receipt says. A fix that two readers judged counts as the worse of the two. A verdict counts only while its fix is still made; “as drawn” counts those that are gone, too.',
    figures: FIX_SORTS.flatMap(sort => figuresOf(sort, all, present)),
  };
}

const NAMES: Readonly<Record<FixSort, string>> = {
  'safe-fix': 'applied safe fixes that are right',
  'review-fix': 'review fixes that are right',
};
const LIMITS: Readonly<Record<FixSort, number>> = { 'safe-fix': 0.97, 'review-fix': 0.85 };

function figuresOf(sort: FixSort, all: readonly Verdict[], present: ReadonlySet<string>): readonly Figure[] {
  const own = [...grouped(all, keyOf)].filter(
    ([, [first]]) => first !== undefined && fixSortOf(first) === sort,
  );
  const current = own.filter(([key]) => present.has(key)).map(([, readings]) => readings);
  const drawn = own.map(([, readings]) => readings);
  return [
    { ...shareOf(NAMES[sort], current, isRight), limit: LIMITS[sort], goal: true },
    shareOf(`${NAMES[sort]}, lenient`, current, isNotWrong),
    shareOf(`${NAMES[sort]}, as drawn`, drawn, isRight),
    ...byRule(sort, current),
  ];
}

type Readings = readonly Verdict[];

const isRight = (readings: Readings): boolean => readings.every(({ judgement }) => judgement === 'right');
const isNotWrong = (readings: Readings): boolean => readings.every(({ judgement }) => judgement !== 'wrong');

function shareOf(name: string, judged: readonly Readings[], test: (readings: Readings) => boolean): Figure {
  const count = judged.filter(test).length;
  return {
    name,
    value: judged.length === 0 ? 0 : count / judged.length,
    unit: 'share',
    limit: null,
    counts: judged.length === 0 ? 'none judged yet' : `${String(count)} of ${String(judged.length)}`,
  };
}

/** The rules that have a fix which is not right. */
function byRule(sort: FixSort, current: readonly Readings[]): readonly Figure[] {
  const name = ([first]: Readings): string => first?.rule.slice(sort.length + 1) ?? '';
  return [...grouped(current, name)]
    .filter(([, judged]) => !judged.every(isRight))
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([rule, judged]) => shareOf(`${sort}: ${rule}`, judged, isRight));
}
