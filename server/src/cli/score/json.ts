import { DIALECT_INFO } from '@fineprint/rules/readability/dialects';
import { headlineObject } from './headline.ts';
import type { ScoredFile, ScoredText, ScoreResults } from './results.ts';

/** The report of `score --format json`, version 1: one object. */
export function json({ version, files }: ScoreResults): string {
  const report = {
    version: 1,
    tool: { name: 'fineprint', version },
    files: files.map(fileObject),
    summary: { files: files.length, words: files.reduce((sum, file) => sum + file.words, 0) },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileObject({
  path,
  kind,
  audience,
  language,
  words,
  sentences,
  text,
  problems,
}: ScoredFile): unknown {
  return {
    path,
    kind,
    audience,
    language,
    words,
    sentences,
    scores: text?.scores ?? null,
    ...(text === null ? {} : textObject(text)),
    problems,
  };
}

function textObject(text: ScoredText): Readonly<Record<string, unknown>> {
  const { dialect, counts, leftOut, sections, clauses, costliestWords, longestSentences, profiles } = text;
  const { word, sentence, paragraph, syllable, source } = DIALECT_INFO[dialect];
  return {
    ...headlineObject(text),
    dialect,
    counted: { ...counts, as: { word, sentence, paragraph, syllable, source } },
    leftOut,
    sections: sections.map(({ counts: counted, ...section }) => ({
      heading: section.heading,
      level: section.level,
      place: section.place,
      end: section.end,
      words: counted.words,
      sentences: counted.sentences,
      scores: section.scores,
    })),
    clauses: clauses.map(({ counts: counted, ...clause }) => ({
      label: clause.label,
      place: clause.place,
      end: clause.end,
      words: counted.words,
      sentences: counted.sentences,
      scores: clause.scores,
    })),
    costliestWords,
    longestSentences: longestSentences.map(({ place, end, words, excerpt }) => ({
      place,
      end,
      words,
      excerpt,
    })),
    profiles,
  };
}
