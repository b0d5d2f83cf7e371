import { fingerprintOf } from '../../server/src/review/fingerprint.ts';

/** What a reader said of a finding: true at its place and worth acting on, a matter of taste, or not true. */
const JUDGEMENTS = ['right', 'debatable', 'wrong'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One reading of one finding. It holds no text of the corpus. */
export interface Verdict {
  readonly rule: string;
  /** Hash of the normalised sentence, the rule and the excerpt: see `fingerprintOf`. */
  readonly hash: string;
  /** Hash of the message that the reader judged: see `messageHash`. Empty for a fix, and where it is not known. */
  readonly message: string;
  readonly judgement: Judgement;
  /** One word. Empty where the finding is right. */
  readonly why: string;
  readonly judge: string;
  /** Of the fixes together; null where the finding has none. */
  readonly fix: Judgement | null;
  /** 1, or 2 for the second reader of the same finding. */
  readonly reading: number;
}

const COLUMNS = 'rule\thash\tmessage\tverdict\twhy\tjudge\tfix\treading';

/** Reads `verdicts.tsv`. Throws with the number of a line that it does not understand. */
export function readVerdicts(text: string): readonly Verdict[] {
  return text
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map((line, index) => {
      const [rule = '', hash = '', message = '', judged = '', why = '', judge = '', fix = '', reading = ''] =
        line.split('\t');
      const judgement = judgementOf(judged);
      if (judgement === null || !/^[0-9a-f]{16}$/.test(hash) || judge === '') {
        throw new Error(`Line ${String(index + 2)} of the verdicts is not understood: ${line}`);
      }
      return { rule, hash, message, judgement, why, judge, fix: judgementOf(fix), reading: Number(reading) };
    });
}

/** The text of `verdicts.tsv`: sorted, so that the readings of one finding stand together, the first one first. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  const lines = [...verdicts]
    .sort((one, two) => (keyOf(one) === keyOf(two) ? one.reading - two.reading : before(one, two) ? -1 : 1))
    .map(({ rule, hash, message, judgement, why, judge, fix, reading }) =>
      [rule, hash, message, judgement, why, judge, fix ?? '-', String(reading)].join('\t'),
    );
  return `${[COLUMNS, ...lines].join('\n')}\n`;
}

const before = (one: Verdict, two: Verdict): boolean =>
  one.rule === two.rule ? one.hash < two.hash : one.rule < two.rule;

/** What a reader of fixes judges: sentences with their safe fixes, or one rewrite that a person must accept. */
export const FIX_SORTS = ['safe-fix', 'review-fix'] as const;
export type FixSort = (typeof FIX_SORTS)[number];

/** What the verdict on a fix is about; null for one on a finding. The rules stand behind the colon. */
export const fixSortOf = ({ rule }: { readonly rule: string }): FixSort | null =>
  FIX_SORTS.find(sort => rule.startsWith(`${sort}:`)) ?? null;

export const keyOf = ({ rule, hash }: { readonly rule: string; readonly hash: string }): string =>
  `${rule} ${hash}`;

/** Eight hexadecimal digits for a message, whatever its white space. */
export const messageHash = (message: string): string => fingerprintOf('message', message, '').slice(0, 8);

/**
 * Adds what was judged to what is known. The same judge again replaces his own reading and keeps its number; another
 * judge's takes the next number, so that it is marked as judged twice.
 */
export function mergeVerdicts(known: readonly Verdict[], judged: readonly Verdict[]): readonly Verdict[] {
  const byKey = new Map<string, Verdict[]>();
  for (const verdict of known) byKey.set(keyOf(verdict), [...(byKey.get(keyOf(verdict)) ?? []), verdict]);
  for (const verdict of judged) {
    const readings = byKey.get(keyOf(verdict)) ?? [];
    const own = readings.findIndex(({ judge }) => judge === verdict.judge);
    const next = Math.max(0, ...readings.map(({ reading }) => reading)) + 1;
    if (own < 0) readings.push({ ...verdict, reading: next });
    else readings[own] = { ...verdict, reading: readings[own]?.reading ?? next };
    byKey.set(keyOf(verdict), readings);
  }
  return [...byKey.values()].flat();
}

/** A judgement by its name or its first letter; null for anything else. */
export const judgementOf = (word: string): Judgement | null =>
  JUDGEMENTS.find(one => one === word || one.charAt(0) === word) ?? null;
