import { RULES } from '@fineprint/rules/generated/registry';
import type { Figure, Section } from '../section.ts';
import { foundIn, hashOf, defaultReviews, reviewFolder, strictConfig, FOLDERS } from '../verdicts/reviews.ts';
import { grouped } from '../verdicts/group.ts';
import { loadVerdicts } from '../verdicts/store.ts';
import { fixSortOf, keyOf, messageHash, type Verdict } from '../verdicts/verdict.ts';

/** All readings of one finding that the rules still report. */
type Readings = readonly Verdict[];

/** Are the findings right? As judged by readers, for every finding that is still reported. */
export default function measure(corpus: string): Section {
  const reviews = defaultReviews(corpus);
  const words = reviews.reduce((sum, review) => sum + review.words, 0);
  const counts = countsOf(foundIn(reviews).map(({ finding }) => finding.rule));
  const all = loadVerdicts().filter(verdict => fixSortOf(verdict) === null);
  const judged = current(corpus, all);
  const on = judged.filter(([first]) => first !== undefined && isOn(first.rule));
  const byRule = grouped(judged, ([first]) => first?.rule ?? '');
  const rules = [...byRule].sort(([one], [two]) => (one < two ? -1 : 1));
  const noisyBy = (test: (readings: Readings) => boolean): readonly string[] =>
    rules.filter(([rule, readings]) => isOn(rule) && share(readings, test) < 0.85).map(([rule]) => rule);
  const [noisy, noisyNow] = [noisyBy(isRight), noisyBy(isRightNow)];
  return {
    title: 'Verdicts',
    about:
      'Findings on the documents of the development corpus, drawn at random per rule and judged in their context by a reader who did not write the rule. Right: true at that place, worth acting on, and the message would be signed. A finding that two readers judged counts as the worse of the two. Lenient: “debatable” counts too. A verdict counts only while its finding is still reported with the message that its reader saw, so a rule that was mended after it was judged looks a little better here than on a new sample. The last columns of a rule: findings per 1,000 words with the defaults, and fixes that are right.',
    figures: [
      ...totals(on, all),
      ...byReader(all),
      weighted(rules, counts),
      {
        name: 'rules that are on under 85 %, by the reader who saw each finding last',
        value: noisyNow.length,
        unit: 'number',
        limit: null,
        counts: noisyNow.join(', '),
      },
      {
        name: 'rules that are on under 85 %, by the worse of all readers',
        value: noisy.length,
        unit: 'number',
        limit: null,
        counts: noisy.join(', '),
      },
      ...rules.map(([rule, readings]) =>
        ruleFigure(
          isOn(rule) ? rule : `${rule} (opt-in)`,
          readings,
          ((counts.get(rule) ?? 0) / words) * 1000,
        ),
      ),
    ],
  };
}

/**
 * The verdicts by finding, without those whose finding is no longer reported, and without those on a message that it had
 * before: they judge something else. Where a reader's message is not known, his verdict counts.
 */
function current(corpus: string, all: readonly Verdict[]): readonly Readings[] {
  if (all.length === 0) return [];
  const strict = FOLDERS.flatMap(folder => reviewFolder(corpus, folder, strictConfig()));
  const reported = new Map<string, Set<string>>();
  // What only a stricter configuration reports says nothing of a rule that is on.
  const found = [
    ...foundIn(defaultReviews(corpus)),
    ...foundIn(strict).filter(({ finding }) => !isOn(finding.rule)),
  ];
  for (const { finding } of found) {
    const key = keyOf({ rule: finding.rule, hash: hashOf(finding) });
    const messages = reported.get(key) ?? new Set(['']);
    reported.set(key, messages.add(messageHash(finding.message)));
  }
  const present = all.filter(verdict => reported.get(keyOf(verdict))?.has(verdict.message) === true);
  return [...grouped(present, keyOf).values()];
}

const isOn = (rule: string): boolean => RULES.some(({ id, optIn }) => id === rule && optIn !== true);

/** What the reader said who saw it last. */
const isRightNow = (readings: Readings): boolean =>
  readings.reduce((last, one) => (one.reading > last.reading ? one : last)).judgement === 'right';
const isRight = (readings: Readings): boolean => readings.every(({ judgement }) => judgement === 'right');
const isNotWrong = (readings: Readings): boolean => readings.every(({ judgement }) => judgement !== 'wrong');

const count = (judged: readonly Readings[], test: (readings: Readings) => boolean): number =>
  judged.filter(test).length;
const share = (judged: readonly Readings[], test: (readings: Readings) => boolean): number =>
  judged.length === 0 ? 1 : count(judged, test) / judged.length;

function totals(on: readonly Readings[], all: readonly Verdict[]): readonly Figure[] {
  // How far readers agree does not depend on what the rules still report.
  const twice = [...grouped(all, keyOf).values()].filter(readings => readings.length > 1);
  const same = count(twice, readings => new Set(readings.map(({ judgement }) => judgement)).size === 1);
  const figure = (name: string, right: number, of: number, limit: number | null): Figure => ({
    name,
    value: of === 0 ? 1 : right / of,
    unit: 'share',
    limit,
    ...(limit !== null && { goal: true }),
    counts: of === 0 ? 'none yet' : `${String(right)} of ${String(of)}`,
  });
  const fixes = on.flatMap(([first]) => first?.fix ?? []);
  return [
    figure('precision over all judged findings, strict', count(on, isRight), on.length, 0.88),
    figure('precision over all judged findings, lenient', count(on, isNotWrong), on.length, null),
    figure('fixes that are right', fixes.filter(fix => fix === 'right').length, fixes.length, null),
    figure('both readers agree', same, twice.length, null),
    {
      name: 'verdicts on file',
      value: all.length,
      unit: 'number',
      limit: null,
      counts: 'those whose finding is gone, too',
    },
  ];
}

/**
 * Each reader's sample as it was drawn, with the findings that rules stopped making after it was judged: no mend can
 * flatter these.
 */
function byReader(all: readonly Verdict[]): readonly Figure[] {
  return [...grouped(all, ({ judge }) => judge)].map(([judge, judged]) => {
    const own = judged.filter(({ rule }) => isOn(rule));
    const right = own.filter(({ judgement }) => judgement === 'right').length;
    return {
      name: `precision of the sample of ${judge} as it was drawn, strict`,
      value: own.length === 0 ? 1 : right / own.length,
      unit: 'share',
      limit: null,
      counts: `${String(right)} of ${String(own.length)}`,
    };
  });
}

/** What a reader of the whole corpus meets: the precision of each rule, weighted by its number of findings. */
function weighted(
  rules: readonly (readonly [string, readonly Readings[]])[],
  counts: ReadonlyMap<string, number>,
): Figure {
  let [right, all] = [0, 0];
  for (const [rule, readings] of rules) {
    const of = counts.get(rule) ?? 0;
    right += share(readings, isRight) * of;
    all += of;
  }
  return {
    name: 'precision weighted by how often each rule reports, strict',
    value: all === 0 ? 1 : right / all,
    unit: 'share',
    limit: null,
    counts: `${String(all)} findings of judged rules`,
  };
}

function ruleFigure(name: string, readings: readonly Readings[], perThousand: number): Figure {
  const fixes = readings.flatMap(([first]) => first?.fix ?? []);
  const right = fixes.filter(fix => fix === 'right').length;
  const fixed = fixes.length === 0 ? '' : `, fixes ${String(right)} of ${String(fixes.length)}`;
  return {
    name,
    value: share(readings, isRight),
    unit: 'share',
    limit: null,
    counts: `${String(count(readings, isRight))} of ${String(readings.length)}, lenient ${String(count(readings, isNotWrong))}, ${perThousand.toFixed(2)} per 1,000 words${fixed}`,
  };
}

function countsOf(rules: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
