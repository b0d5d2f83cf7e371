import { oneLine, type PlainView, receiptLine, summaryOf } from './view.ts';

/** Old and new wording side by side, with receipts, as Markdown. */
export function markdown(view: PlainView): string {
  const { path, plain } = view;
  const rows = plain.applied.map(one => row([one.before, one.after, receiptLine(one)]));
  const refused = plain.refused.map(one => row([one.before, one.after, receiptLine(one)]));
  return [
    `# Plain version of ${escaped(path)}`,
    summaryOf(view),
    ...(rows.length === 0 ? [] : [table(['Before', 'After', 'Receipt'], rows)]),
    ...(refused.length === 0 ? [] : ['## Refused', table(['Text', 'Not written', 'Why'], refused)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows].join('\n');

const row = (cells: readonly string[]): string =>
  `| ${cells.map(cell => escaped(oneLine(cell))).join(' | ')} |`;

/** Text of a document is shown as it is written: no markup of it takes effect. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~]/g, sign => `\\${sign}`);
