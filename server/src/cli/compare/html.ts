import type { Change } from '../../compare/change.ts';
import { isArrangement } from '../../compare/summary.ts';
import { marked } from './marked.ts';
import { noticeOf } from './notice.ts';
import { byClause, type CompareReport, headlineOf } from './view.ts';

/** The comparison as one page that needs nothing else: both wordings side by side, and the draft of a notice. */
export function html(report: CompareReport): string {
  const { old, new: now, changes, summary } = report;
  return page(
    'What changed',
    `<h1>What changed</h1>
<p class="facts">${escaped(old.path)} → ${escaped(now.path)}</p>
<p><strong>${escaped(headlineOf(summary))}</strong></p>
${meaningPart(changes.filter(({ meaning }) => meaning))}${wordingPart(changes.filter(({ meaning, kind }) => !meaning && !isArrangement(kind)))}${arrangementPart(changes.filter(({ meaning, kind }) => !meaning && isArrangement(kind)))}<section class="notice">
${noticeBody(report)}</section>
`,
    report.version,
  );
}

/** The notice alone as a page. */
export const htmlNotice = (report: CompareReport): string =>
  page(noticeOf(report).title, noticeBody(report), report.version);

function meaningPart(changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const groups = byClause(changes).map(
    ({ clause, changes: own }) =>
      `<h3>${escaped(clause ?? 'Before the first clause')}</h3>\n${table(own, change => `<td><b>${escaped(change.kind)}</b><br>${escaped(change.message)}</td>`)}`,
  );
  return `<h2>Changes of meaning</h2>\n${groups.join('')}`;
}

const wordingPart = (changes: readonly Change[]): string =>
  changes.length === 0
    ? ''
    : `<h2>Wording only</h2>\n${table(changes, ({ clause, message }) => `<td><b>${escaped(clause ?? '')}</b><br>${escaped(message)}</td>`)}`;

const arrangementPart = (changes: readonly Change[]): string =>
  changes.length === 0
    ? ''
    : `<h2>Moved and renumbered</h2>\n<ul>\n${changes.map(({ message }) => `<li>${escaped(message)}</li>\n`).join('')}</ul>\n`;

/** A row for each change; where several changes share their texts, these stand beside the first. */
function table(changes: readonly Change[], about: (change: Change) => string): string {
  const rows = changes.map((change, index) => {
    const before = changes[index - 1];
    const isSame = before?.old?.start === change.old?.start && before?.new?.start === change.new?.start;
    const { old, new: now } = marked(change.old?.text ?? '', change.new?.text ?? '', escaped);
    return `<tr>${about(change)}${isSame ? '<td></td><td></td>' : `<td>${old}</td><td>${now}</td>`}</tr>`;
  });
  return `<table>\n<thead><tr><th scope="col">Change</th><th scope="col">Old</th><th scope="col">New</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

function noticeBody(report: CompareReport): string {
  const { title, warning, opening, parts, closing } = noticeOf(report);
  const sections = parts.map(part => {
    const topics = part.topics.map(
      topic =>
        `<h3>${escaped(topic.title)}</h3>\n<ul>\n${topic.items.map(item => `<li>${escaped(item)}</li>\n`).join('')}</ul>\n`,
    );
    return `<h2>${escaped(part.title)}</h2>\n${topics.join('')}`;
  });
  return `<h1>${escaped(title)}</h1>\n<p class="facts">${escaped(warning)}</p>\n<p>${escaped(opening)}</p>\n${sections.join('')}${closing === '' ? '' : `<p>${escaped(closing)}</p>\n`}`;
}

const page = (title: string, body: string, version: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}<footer>Fineprint ${escaped(version)}</footer>
</main>
</body>
</html>
`;

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:CanvasText;background:Canvas}
main{max-width:75rem;margin:0 auto;padding:1rem 1.5rem 3rem}
h1{overflow-wrap:anywhere}h2{margin:2.5rem 0 .25rem}h3{margin:1.5rem 0 .5rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #8884;vertical-align:top;overflow-wrap:anywhere}
del{background:#c0392b33}ins{background:#2a8a4a33}
.facts,footer{color:GrayText}
.notice{margin-top:3rem;border-top:2px solid #8888}
`.trim();

/** Text of a document must not become markup. */
const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&#39;',
  );
