/** What a reader said of a finding: true at its place and worth acting on, a matter of taste, or not true. */
const JUDGEMENTS = ['right', 'debatable', 'wrong'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One reading of one finding. It holds no text of the corpus. */
export interface Verdict {
  readonly rule: string;
  /** Hash of the normalised sentence, the rule and the excerpt: see `fingerprintOf`. */
  readonly hash: string;
  readonly judgement: Judgement;
  /** One word. Empty where the finding is right. */
  readonly why: string;
  readonly judge: string;
  /** Of the fixes together; null where the finding has none. */
  readonly fix: Judgement | null;
  /** 1, or 2 for the second reader of the same finding. */
  readonly reading: number;
}

const COLUMNS = 'rule\thash\tverdict\twhy\tjudge\tfix\treading';

/** Reads `verdicts.tsv`. Throws with the number of a line that it does not understand. */
export function readVerdicts(text: string): readonly Verdict[] {
  return text
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map((line, index) => {
      const [rule = '', hash = '', judged = '', why = '', judge = '', fix = '', reading = ''] =
        line.split('\t');
      const judgement = judgementOf(judged);
      if (judgement === null || !/^[0-9a-f]{16}$/.test(hash) || judge === '') {
        throw new Error(`Line ${String(index + 2)} of the verdicts is not understood: ${line}`);
      }
      return { rule, hash, judgement, why, judge, fix: judgementOf(fix), reading: Number(reading) };
    });
}

/** The text of `verdicts.tsv`: sorted, so that the readings of one finding stand together. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ rule, hash, judgement, why, judge, fix, reading }) =>
    [rule, hash, judgement, why, judge, fix ?? '-', String(reading)].join('\t'),
  );
  return `${[COLUMNS, ...lines.sort()].join('\n')}\n`;
}

export const keyOf = ({ rule, hash }: { readonly rule: string; readonly hash: string }): string =>
  `${rule} ${hash}`;

/**
 * Adds what was judged to what is known. The same judge again replaces his own reading; another judge's is the second
 * reading, so that it is marked as judged twice.
 */
export function mergeVerdicts(known: readonly Verdict[], judged: readonly Verdict[]): readonly Verdict[] {
  const byKey = new Map<string, Verdict[]>();
  for (const verdict of [...known, ...judged]) {
    const readings = byKey.get(keyOf(verdict)) ?? [];
    const own = readings.findIndex(({ judge }) => judge === verdict.judge);
    if (own < 0) readings.push({ ...verdict, reading: readings.length + 1 });
    else readings[own] = { ...verdict, reading: own + 1 };
    byKey.set(keyOf(verdict), readings);
  }
  return [...byKey.values()].flat();
}

/** A judgement by its name or its first letter; null for anything else. */
export const judgementOf = (word: string): Judgement | null =>
  JUDGEMENTS.find(one => one === word || one.charAt(0) === word) ?? null;
