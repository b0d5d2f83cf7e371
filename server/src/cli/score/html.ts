import { KIND_NAMES } from '../kind-names.ts';
import { counted, grouped } from '../plural.ts';
import { headlineRows, leverRow, LEVERS_TITLE } from './headline.ts';
import { decidedTests, testRow } from './profile-tests.ts';
import type { ProfileScore } from './profiles.ts';
import type { ScoredFile, ScoredText, ScoreResults } from './results.ts';
import { barOf, countingOf, figuresOf, rankedParts, rankingTitle, shortNote, tooShort } from './view.ts';

/** The scores as one page that needs nothing else: no script, no font, no network. */
export function html({ files, version }: ScoreResults): string {
  const parts = files.map(filePart).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Readability</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Readability</h1>
${parts}<footer>Fineprint ${escaped(version)}</footer>
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:CanvasText;background:Canvas}
main{max-width:60rem;margin:0 auto;padding:1rem 1.5rem 3rem}
h2{margin:2.5rem 0 .25rem;overflow-wrap:anywhere}h3{margin:1.75rem 0 .5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #8884;vertical-align:top}
th{font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.note,footer,.facts{color:GrayText}
.bar{width:35%;min-width:6rem}.bar div{height:.9rem;margin-top:.3rem;border-radius:2px;background:#2a8a4a}
.bar .middling{background:#c98a00}.bar .hard{background:#c0392b}
q{quotes:none;overflow-wrap:anywhere}
`.trim();

function filePart({ path, kind, words: size, text }: ScoredFile): string {
  if (text === null) return '';
  const facts = [kind === null ? '' : KIND_NAMES[kind], counted(size, 'word')].filter(fact => fact !== '');
  return `<section>
<h2>${escaped(path)}</h2>
<p class="facts">${escaped(facts.join(' · '))}</p>
${headline(text)}${levers(text)}${figures(text)}<p class="note">${escaped(countingOf(text).join(' '))}</p>
${sections(text)}${words(text)}${sentences(text)}${text.profiles.map(profile).join('')}</section>
`;
}

function headline({ headline: score }: ScoredText): string {
  if (score === null) return '';
  const cells = headlineRows(score).map(
    ([name, value, meaning]) =>
      `<tr><th scope="row">${escaped(name)}</th><td class="n">${escaped(value)}</td><td>${escaped(meaning)}</td></tr>`,
  );
  return table(['Part', 'Points', 'Measures'], cells);
}

function levers({ levers: all }: ScoredText): string {
  if (all.length === 0) return '';
  const cells = all
    .map(leverRow)
    .map(
      ([gain, line, edit]) =>
        `<tr><td class="n">${escaped(gain)}</td><td class="n">${escaped(line)}</td><td>${escaped(edit)}</td></tr>`,
    );
  return `<h3>${LEVERS_TITLE}</h3>\n${table(['Gain', 'Line', 'Edit'], cells)}`;
}

function figures(text: ScoredText): string {
  const rows = figuresOf(text);
  if (rows.length === 0) return `<p>${escaped(tooShort(text))}</p>\n`;
  const cells = rows.map(
    ({ name, value, meaning }) =>
      `<tr><th scope="row">${escaped(name)}</th><td class="n">${escaped(value)}</td><td>${escaped(meaning)}</td></tr>`,
  );
  return table(['Score', 'Value', 'Means'], cells);
}

function sections(text: ScoredText): string {
  const ranking = rankedParts(text);
  if (ranking.parts.length === 0) return '';
  const rows = ranking.parts.map(({ name, grade, words: size, line }) => {
    const level = grade > 14 ? 'hard' : grade > 10 ? 'middling' : 'easy';
    const width = Math.max(2, Math.round(barOf(grade, ranking) * 100));
    return `<tr><th scope="row">${escaped(name)}</th><td class="n">${grade.toFixed(1)}</td><td class="bar"><div class="${level}" style="width:${String(width)}%"></div></td><td class="n">${grouped(size)}</td><td class="n">${String(line)}</td></tr>`;
  });
  const head = [ranking.of === 'section' ? 'Section' : 'Clause', 'Grade', '', 'Words', 'Line'];
  const note = shortNote(ranking);
  return `<h3>${rankingTitle(ranking)}</h3>\n${table(head, rows)}${note === '' ? '' : `<p class="note">${escaped(note)}.</p>\n`}`;
}

function words({ costliestWords }: ScoredText): string {
  if (costliestWords.length === 0) return '';
  const rows = costliestWords.map(
    ({ word, syllables, times }) =>
      `<tr><td>${escaped(word)}</td><td class="n">${String(syllables)}</td><td class="n">${grouped(times)}</td></tr>`,
  );
  return `<h3>Words that cost most syllables</h3>\n${table(['Word', 'Syllables', 'Times'], rows)}`;
}

function sentences({ longestSentences }: ScoredText): string {
  if (longestSentences.length === 0) return '';
  const rows = longestSentences.map(
    ({ place, words: count, text: sentence }) =>
      `<tr><td class="n">${String(place.line)}</td><td class="n">${grouped(count)}</td><td><q>${escaped(sentence)}</q></td></tr>`,
  );
  return `<h3>Longest sentences</h3>\n${table(['Line', 'Words', 'Sentence'], rows)}`;
}

function profile(tested: ProfileScore): string {
  const head = `<h3>Tests of ${escaped(tested.id)}</h3>\n<p class="note">${escaped(tested.statement)}</p>\n`;
  const rows = decidedTests(tested).map(test => {
    const [result, title, limit, evidence] = testRow(test);
    return `<tr><td>${escaped(result)}</td><th scope="row">${escaped(title)}</th><td>${escaped(limit)}</td><td>${escaped(evidence)}</td></tr>`;
  });
  return rows.length === 0 ? head : head + table(['Result', 'Test', 'Limit', 'Evidence'], rows);
}

/** Numbers stand to the right, and so do their headings. */
const NUMBERS: ReadonlySet<string> = new Set([
  'Points',
  'Gain',
  'Value',
  'Grade',
  'Words',
  'Line',
  'Syllables',
  'Times',
]);

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map(
    name => `<th scope="col"${NUMBERS.has(name) ? ' class="n"' : ''}>${escaped(name)}</th>`,
  );
  return `<table>\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

/** Text of a document must not become markup. */
const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? '&#39;',
  );
