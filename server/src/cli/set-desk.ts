import type { SetMembership } from '../config/sets.ts';
import type { ReadFile } from '../reviewer.ts';
import { type AcrossFindings } from '../set/index.ts';
import { createSets } from '../set/sets.ts';
import { type FileResult, findingResults, type FindingResult } from './results.ts';
import { readTextFile } from './text-file.ts';

/** Compares the documents of a run that belong together. Of files outside of every set it keeps nothing. */
export interface SetDesk {
  readonly put: (absolute: string, file: ReadFile, memberships: readonly SetMembership[]) => void;
  readonly addTo: (files: readonly FileResult[]) => readonly FileResult[];
}

export interface SetDeskOptions {
  /** The path to report for a file. */
  readonly pathOf: (absolute: string) => string;
  /** The largest file that is read, in bytes. */
  readonly most: number;
}

export function createSetDesk({ pathOf, most }: SetDeskOptions): SetDesk {
  const sets = createSets();
  const byPath = new Map<string, string>();
  return {
    put(absolute, file, memberships) {
      if (memberships.length > 0 && sets.put(absolute, file, memberships))
        byPath.set(pathOf(absolute), absolute);
    },
    addTo(files) {
      if (byPath.size === 0) return files;
      const problems = new Map(sets.problems().map(({ name, problem }) => [name, problem]));
      return files.map(file => {
        const absolute = byPath.get(file.path);
        if (absolute === undefined) return file;
        const across = sets.across(absolute);
        const problem = problems.get(absolute);
        const complete = across === null ? file : withFindings(file, across, absolute);
        return problem === undefined ? complete : { ...complete, problems: [...complete.problems, problem] };
      });
    },
  };

  /** The text is read again, because the run keeps none. */
  function withFindings(file: FileResult, { findings, used }: AcrossFindings, absolute: string): FileResult {
    const { text } = readTextFile(absolute, most);
    if (text === undefined) return { ...file, problems: [...file.problems, { message: CHANGED }] };
    const isStale = findings.some(({ at }) => at.end > text.length);
    if (isStale) return { ...file, problems: [...file.problems, { message: CHANGED }] };
    const kept = file.findings.filter(
      ({ rule, start }) => !(rule === 'suppression-unused' && used.has(start.offset)),
    );
    const added = findingResults(findings, text, pathOf);
    return { ...file, findings: [...kept, ...added].sort(inOrder) };
  }
}

const CHANGED = 'It changed while it was reviewed, so it was not compared with other documents.';

/** By start, end and rule, as the findings of a review. */
const inOrder = (one: FindingResult, two: FindingResult): number =>
  one.start.offset - two.start.offset ||
  one.end.offset - two.end.offset ||
  (one.rule < two.rule ? -1 : one.rule > two.rule ? 1 : 0);
