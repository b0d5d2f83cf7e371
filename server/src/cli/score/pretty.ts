import pc from 'picocolors';
import { displayWidth, printable, wrap } from '../display.ts';
import { KIND_NAMES } from '../kind-names.ts';
import { counted, grouped } from '../plural.ts';
import type { Style } from '../results.ts';
import { columns } from '../table.ts';
import { headlineRows, leverRow, LEVERS_TITLE } from './headline.ts';
import { profileParts } from './pretty-profiles.ts';
import type { ScoredFile, ScoredText, ScoreResults } from './results.ts';
import { barOf, countingOf, figuresOf, rankedParts, rankingTitle, shortNote, tooShort } from './view.ts';

interface Page {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

/** The scores for people on a terminal: a table per file, its sections, words and sentences. */
export function pretty({ files }: ScoreResults, { color, width }: Style): string {
  const page = { colors: pc.createColors(color), width };
  const parts = files.filter(file => file.text !== null).map(file => filePart(file, page));
  return [...parts, ...(parts.length > 1 ? [summary(files, page)] : [])].join('\n');
}

/** All files side by side, the hardest first. */
function summary(files: readonly ScoredFile[], { colors }: Page): string {
  const scored = files
    .map(({ path, words: size, text }) => ({ path, size, scores: text?.scores ?? null }))
    .sort((one, two) => (two.scores?.fleschKincaidGrade ?? -99) - (one.scores?.fleschKincaidGrade ?? -99));
  const rows = scored.map(({ path, size, scores }) => [
    printable(path),
    (scores?.fleschKincaidGrade.toFixed(1) ?? '–').padStart(5),
    (scores?.fleschReadingEase.toFixed(1) ?? '–').padStart(5),
    grouped(size).padStart(6),
  ]);
  const head = ['File', 'Grade', ' Ease', ' Words'];
  return columns([head, ...rows], (cell, row) => (row === 0 ? colors.bold(cell) : cell));
}

function filePart(file: ScoredFile, page: Page): string {
  const { text, kind, path } = file;
  if (text === null) return '';
  const { colors } = page;
  const facts = [kind === null ? '' : KIND_NAMES[kind], counted(file.words, 'word')];
  const title = `${colors.bold(colors.underline(printable(path)))}  ${colors.dim(facts.filter(fact => fact !== '').join(' · '))}\n`;
  const parts = [
    headline(text, page),
    levers(text, page),
    figures(text, page),
    countingOf(text)
      .flatMap(line => wrap(line, page.width - 2))
      .map(line => `  ${colors.dim(line)}\n`)
      .join(''),
    sections(text, page),
    words(text, page),
    sentences(text, page),
    ...profileParts(text.profiles, page.colors, page.width),
  ];
  return [title, ...parts.filter(part => part !== '')].join('\n');
}

function headline({ headline: score }: ScoredText, { colors }: Page): string {
  if (score === null) return '';
  const rows = headlineRows(score).map(([name, value, meaning]) => [name, value.padStart(6), meaning]);
  return indented(
    columns(rows, (cell, row, column) =>
      column === 2 ? colors.dim(cell) : row === 0 ? colors.bold(cell) : cell,
    ),
  );
}

function levers({ levers: all }: ScoredText, { colors, width }: Page): string {
  if (all.length === 0) return '';
  const rows = all.flatMap(lever => {
    const [gain, line, edit] = leverRow(lever);
    return wrap(printable(edit), width - 20).map((part, index) =>
      index === 0
        ? `  ${colors.green(gain)}  ${colors.dim(`line ${line}`.padEnd(9))}  ${part}\n`
        : `${' '.repeat(20)}${part}\n`,
    );
  });
  return `  ${colors.bold(LEVERS_TITLE)}\n${rows.join('')}`;
}

function figures(text: ScoredText, { colors }: Page): string {
  const rows = figuresOf(text).map(({ name, value, meaning }) => [name, value.padStart(6), meaning]);
  if (rows.length === 0) return `  ${tooShort(text)}\n`;
  return indented(
    columns(rows, (cell, _row, column) =>
      column === 1 ? colors.bold(cell) : column === 2 ? colors.dim(cell) : cell,
    ),
  );
}

const BAR = 20;
/** More rows than these are counted rather than shown. */
const MOST_PARTS = 12;
const LONGEST_NAME = 44;

function sections(text: ScoredText, page: Page): string {
  const ranking = rankedParts(text);
  if (ranking.parts.length === 0) return '';
  const { colors } = page;
  const shown = ranking.parts.slice(0, MOST_PARTS);
  const rows = shown.map(({ name, grade, words: size, line }) => [
    fit(printable(name.replace(/\s+/g, ' ')), LONGEST_NAME),
    grade.toFixed(1).padStart(5),
    '█'.repeat(Math.max(1, Math.round(barOf(grade, ranking) * BAR))),
    counted(size, 'word'),
    `line ${String(line)}`,
  ]);
  const left = ranking.parts.length - shown.length;
  const notes = [
    left > 0 ? `${counted(left, `easier ${ranking.of}`)} not shown` : '',
    shortNote(ranking),
  ].filter(note => note !== '');
  const table = columns(rows, (cell, row, column) => {
    if (column === 2) return painter(colors, shown[row]?.grade ?? 0)(cell);
    return column > 2 ? colors.dim(cell) : cell;
  });
  const note = notes.length === 0 ? '' : `  ${colors.dim(`${notes.join('; ')}.`)}\n`;
  return `  ${colors.bold(rankingTitle(ranking))}\n${indented(table)}${note}`;
}

const painter = (colors: Page['colors'], grade: number): ((text: string) => string) =>
  grade > 14 ? colors.red : grade > 10 ? colors.yellow : colors.green;

function words({ costliestWords }: ScoredText, { colors, width }: Page): string {
  if (costliestWords.length === 0) return '';
  const list = costliestWords.map(({ word, times }) => `${printable(word)} ×${grouped(times)}`);
  const lines: string[] = [];
  for (const entry of list) {
    const last = lines.at(-1);
    const longer = last === undefined ? entry : `${last} · ${entry}`;
    if (last === undefined || displayWidth(longer) > width - 2) lines.push(entry);
    else lines[lines.length - 1] = longer;
  }
  return `  ${colors.bold('Words that cost most syllables')}\n${lines.map(line => `  ${line}\n`).join('')}`;
}

/** A sentence of ordinary length is not worth a line. */
const LONG = 25;

function sentences({ longestSentences }: ScoredText, { colors, width }: Page): string {
  const long = longestSentences.filter(sentence => sentence.words > LONG);
  if (long.length === 0) return '';
  const rows = long.map(({ place, words: count, text: sentence }) => {
    const at = `line ${String(place.line)}`.padEnd(9);
    const size = counted(count, 'word').padStart(10);
    const start = printable(sentence.replace(/\s+/g, ' '));
    return `  ${colors.dim(at)} ${size}  ${fit(start, width - 26)}\n`;
  });
  return `  ${colors.bold('Longest sentences')}\n${rows.join('')}`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** The text, cut at a word where it is too wide. */
function fit(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let end = Math.min(text.length, width - 1);
  while (end > 0 && displayWidth(text.slice(0, end)) > width - 1) end--;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${space > width / 2 ? cut.slice(0, space) : cut}…`;
}
