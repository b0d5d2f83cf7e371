import { counted, grouped } from '../plural.ts';
import { KIND_NAMES } from '../kind-names.ts';
import { headlineRows, leverRow, LEVERS_TITLE } from './headline.ts';
import { decidedTests, testRow } from './profile-tests.ts';
import type { ProfileScore } from './profiles.ts';
import type { ScoredFile, ScoredText, ScoreResults } from './results.ts';
import { barOf, countingOf, figuresOf, rankedParts, rankingTitle, shortNote, tooShort } from './view.ts';

/** The scores as Markdown, for a pull request or a wiki. */
export function markdown({ files }: ScoreResults): string {
  const parts = files.map(filePart).filter(part => part !== '');
  return `# Readability\n\n${parts.join('\n')}`;
}

function filePart({ path, kind, words: size, text }: ScoredFile): string {
  if (text === null) return '';
  const facts = [kind === null ? '' : KIND_NAMES[kind], counted(size, 'word')].filter(fact => fact !== '');
  const head = `## ${escaped(path)}\n\n${facts.join(' · ')}\n`;
  return [
    head,
    headline(text),
    levers(text),
    figures(text),
    `${countingOf(text).join(' ')}\n`,
    sections(text),
    words(text),
    sentences(text),
    ...text.profiles.map(profile),
  ]
    .filter(part => part !== '')
    .join('\n');
}

const headline = ({ headline: score }: ScoredText): string =>
  score === null ? '' : table(['Part', 'Points', 'Measures'], headlineRows(score));

const levers = ({ levers: all }: ScoredText): string =>
  all.length === 0 ? '' : `### ${LEVERS_TITLE}\n\n${table(['Gain', 'Line', 'Edit'], all.map(leverRow))}`;

function figures(text: ScoredText): string {
  const rows = figuresOf(text).map(({ name, value, meaning }) => [name, value, meaning]);
  return rows.length === 0 ? `${tooShort(text)}\n` : table(['Score', 'Value', 'Means'], rows);
}

const BAR = 10;

function sections(text: ScoredText): string {
  const ranking = rankedParts(text);
  if (ranking.parts.length === 0) return '';
  const rows = ranking.parts.map(({ name, grade, words: size, line }) => [
    name,
    grade.toFixed(1),
    '█'.repeat(Math.max(1, Math.round(barOf(grade, ranking) * BAR))),
    grouped(size),
    String(line),
  ]);
  const head = [ranking.of === 'section' ? 'Section' : 'Clause', 'Grade', '', 'Words', 'Line'];
  const note = shortNote(ranking);
  return `### ${rankingTitle(ranking)}\n\n${table(head, rows)}${note === '' ? '' : `\n${note}.\n`}`;
}

function words({ costliestWords }: ScoredText): string {
  if (costliestWords.length === 0) return '';
  const rows = costliestWords.map(({ word, syllables, times }) => [word, String(syllables), grouped(times)]);
  return `### Words that cost most syllables\n\n${table(['Word', 'Syllables', 'Times'], rows)}`;
}

function sentences({ longestSentences }: ScoredText): string {
  if (longestSentences.length === 0) return '';
  const rows = longestSentences.map(({ place, words: count, text: sentence }) => [
    String(place.line),
    grouped(count),
    sentence,
  ]);
  return `### Longest sentences\n\n${table(['Line', 'Words', 'Sentence'], rows)}`;
}

function profile(tested: ProfileScore): string {
  const head = `### Tests of ${escaped(tested.id)}\n\n${escaped(tested.statement)}\n`;
  const rows = decidedTests(tested).map(testRow);
  return rows.length === 0 ? head : `${head}\n${table(['Result', 'Test', 'Limit', 'Evidence'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;
  return line(head) + `|${head.map(() => ' --- |').join('')}\n` + rows.map(line).join('');
}

/** Text of a document must not become markup. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
