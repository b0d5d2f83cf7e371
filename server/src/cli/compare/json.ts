import type { Change } from '../../compare/change.ts';
import type { CompareReport } from './view.ts';

/** The JSON report, version 1: one object. */
export function json({ version, kind, old, new: now, changes, summary }: CompareReport): string {
  const file = ({ path, words }: CompareReport['old']): unknown => ({ path, kind, words });
  const indexes = new Map(changes.map((change, index) => [change, index]));
  const report = {
    version: 1,
    tool: { name: 'fineprint', version },
    old: file(old),
    new: file(now),
    changes: changes.map(changeObject),
    summary: {
      meaning: summary.meaning,
      wording: summary.wording,
      arrangement: summary.arrangement,
      kinds: summary.kinds,
      parties: summary.parties.map(({ who, topics }) => ({
        who,
        topics: topics.map(({ topic, changes: own }) => ({
          topic,
          changes: own.map(change => indexes.get(change)),
        })),
      })),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function changeObject({ kind, meaning, message, clause, old, new: now, receipt }: Change): unknown {
  return {
    kind,
    meaning,
    message,
    clause,
    old,
    new: now,
    receipt:
      receipt === null
        ? null
        : {
            verdict: receipt.verdict,
            kept: receipt.kept,
            changed: receipt.changed,
            message: receipt.message,
          },
  };
}
