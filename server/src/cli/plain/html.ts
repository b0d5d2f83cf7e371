import { VERSION } from '../version.ts';
import { type PlainView, receiptLine, summaryOf } from './view.ts';

/** Old and new wording side by side, with receipts, as one page that needs nothing else. */
export function html(view: PlainView): string {
  const { path, plain } = view;
  const title = `Plain version of ${escaped(path)}`;
  const rows = plain.applied.map(one => [one.before, one.after, receiptLine(one)]);
  const refused = plain.refused.map(one => [one.before, one.after, receiptLine(one)]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escaped(summaryOf(view))}</p>
${table(['Before', 'After', 'Receipt'], rows)}${
  refused.length === 0 ? '' : `<h2>Refused</h2>\n${table(['Text', 'Not written', 'Why'], refused)}`
}<footer>Fineprint ${escaped(VERSION)}</footer>
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:CanvasText;background:Canvas}
main{max-width:75rem;margin:0 auto;padding:1rem 1.5rem 3rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{text-align:left;padding:.4rem 1rem .4rem 0;border-bottom:1px solid #8884;vertical-align:top;overflow-wrap:anywhere}
td{white-space:pre-line}th:last-child{width:22%}footer{color:GrayText;margin-top:2rem}
`.trim();

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const heads = head.map(cell => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows
    .map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
