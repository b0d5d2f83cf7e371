import { type Mark, OPAQUE, type Run } from '@fineprint/rules/kit/document';
import { prose as span } from '@fineprint/rules/kit/span';
import type { Inline } from './inline.ts';

/** A cheap look before the patterns: most blocks hold nothing of the kind. */
const HINT = /[{[@%<]|:\/\/|www\.|<<|\/\w|\.[a-z]{2}|\\|mailto:|tel:/;

/** What is not prose though it stands in text: tags of template languages, addresses, paths. */
const PATTERN = new RegExp(
  [
    String.raw`\{\{(?:(?!\{\{)[^]){0,300}?\}{2,3}`,
    String.raw`\{%(?:(?!\{%)[^]){0,300}?%\}`,
    String.raw`\{#[^#{}]{0,200}#\}`,
    String.raw`<%(?:(?!<%)[^]){0,300}?%>`,
    String.raw`\$\{[^{}\s]{1,100}\}`,
    String.raw`\{[A-Za-z_][\w.]{0,60}\}`,
    String.raw`%\([\w.]{1,60}\)[sd]`,
    String.raw`(?<![\w%])%(?:\d\$)?[sd@](?!\w)`,
    String.raw`\[(?:\s|[●•_.…?])*[●•](?:\s|[●•_.…?])*\]`,
    String.raw`\[[A-Z][A-Z\d _/&'’-]{1,60}\]`,
    String.raw`<<[^<>\n]{1,60}>>`,
    String.raw`(?:https?|ftp|file):\/\/[^\s<>"“”]+`,
    String.raw`(?:mailto|tel):[^\s<>"“”]+`,
    String.raw`www\.[^\s<>"“”]+`,
    String.raw`[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,6}`,
    String.raw`(?<![\w@.-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:com|org|net|io|gov|edu|uk|eu|info|example)(?![\w-])(?:\/[^\s<>"“”]*)?`,
    String.raw`(?<![\w/])(?:~|\.{1,2})?(?:\/[\w.@-]{1,80}){2,20}\/?`,
    String.raw`(?<!\w)[A-Z]:\\[^\s<>"“”]+`,
  ].join('|'),
  'g',
);

/** Replaces tags, addresses and paths in what was read by one opaque character each. */
export function maskOpaque(inline: Inline): void {
  if (!HINT.test(inline.prose)) return;
  const cuts: Cut[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(inline.prose); match !== null; match = PATTERN.exec(inline.prose)) {
    const text = isAddress(match[0]) ? match[0].replace(/[.,;:!?'’)\]]+$/, '') : match[0];
    if (text.includes(OPAQUE) || text.length < 2) continue;
    cuts.push({ start: match.index, end: match.index + text.length });
    PATTERN.lastIndex = match.index + text.length;
  }
  if (cuts.length > 0) cutOut(inline, cuts);
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

const isAddress = (text: string): boolean => !/^[{[<%$]/.test(text);

function cutOut(inline: Inline, cuts: readonly Cut[]): void {
  const runs: Run[] = [];
  let prose = '';
  let from = 0;
  const copy = (start: number, end: number): void => {
    for (const run of runsBetween(inline.runs, start, end))
      runs.push({ ...run, prose: prose.length + run.prose - start });
    prose += inline.prose.slice(start, end);
  };
  for (const { start, end } of cuts) {
    copy(from, start);
    const covered = runsBetween(inline.runs, start, end);
    const [first, last] = [covered[0], covered[covered.length - 1]];
    if (first !== undefined && last !== undefined) {
      const sourceEnd = last.source + last.sourceLength;
      runs.push({
        kind: 'opaque',
        prose: prose.length,
        length: 1,
        source: first.source,
        sourceLength: sourceEnd - first.source,
        text: inline.source.slice(first.source, sourceEnd),
      });
      prose += OPAQUE;
    }
    from = end;
  }
  copy(from, inline.prose.length);
  const moved = inline.marks.map(mark => movedMark(mark, cuts));
  inline.prose = prose;
  inline.runs.splice(0, inline.runs.length, ...runs);
  inline.marks.splice(0, inline.marks.length, ...moved);
}

/** The runs over a stretch of prose, cut to it where they are plain text. */
function runsBetween(runs: readonly Run[], start: number, end: number): readonly Run[] {
  return runs
    .filter(run => run.prose < end && run.prose + run.length > start)
    .map(run => {
      if (run.kind !== 'text') return run;
      const from = Math.max(run.prose, start);
      const to = Math.min(run.prose + run.length, end);
      return {
        ...run,
        prose: from,
        length: to - from,
        source: run.source + from - run.prose,
        sourceLength: to - from,
      };
    });
}

function movedMark(mark: Mark, cuts: readonly Cut[]): Mark {
  const move = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end } of cuts) {
      if (offset >= end) shift += end - start - 1;
      else if (offset > start) return start - shift + (isEnd ? 1 : 0);
    }
    return offset - shift;
  };
  return { ...mark, ...span(move(mark.start, false), move(mark.end, true)) };
}
