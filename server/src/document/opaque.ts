import { type Mark, OPAQUE, type Run, type Styled } from '@fineprint/rules/kit/document';
import { prose as span } from '@fineprint/rules/kit/span';
import type { Inline } from './inline.ts';
import { runBrokenAt, runsBetween } from './runs.ts';

/** A cheap look before the patterns: most blocks hold nothing of the kind. */
const HINT = /[{[@%<]|:\/\/|www\.|<<|\/\w|\.[a-z]{2}|\\|mailto:|tel:/;

/** What is not prose though it stands in text: tags of template languages, addresses, paths. */
const PATTERN = new RegExp(
  [
    String.raw`\{\{(?:(?!\{\{)[^]){0,2000}?\}{2,3}`,
    String.raw`\{%(?:(?!\{%)[^]){0,2000}?%\}`,
    String.raw`\{#[^#{}]{0,200}#\}`,
    String.raw`<%(?:(?!<%)[^]){0,300}?%>`,
    String.raw`\$\{[^{}\s]{1,100}\}`,
    String.raw`\{[A-Za-z_][\w.]{0,60}\}`,
    String.raw`%\([\w.]{1,60}\)[sd]`,
    String.raw`(?<![\w%])%(?:\d\$)?[sd@](?!\w)`,
    String.raw`\[(?:\s|[●•_.…?])*[●•](?:\s|[●•_.…?])*\]`,
    String.raw`\[[A-Z][A-Z\d _/&'’-]{1,60}\]`,
    String.raw`\[(?:[Ii]nsert|INSERT|[Ee]nter|[Ff]ill in|[Nn]ame of|[Dd]ate of|[Yy]our) [^[\]\n]{1,80}\](?!\()`,
    String.raw`\{[A-Za-z_]\w{0,40},\s?(?:plural|select|selectordinal),(?:[^{}]{0,80}\{[^{}]{0,300}\}){1,8}\s{0,9}\}`,
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
    const cut = wholeCut(inline.runs, match.index, match.index + text.length);
    if (cut.start >= (cuts[cuts.length - 1]?.end ?? 0)) cuts.push(cut);
    PATTERN.lastIndex = Math.max(cut.end, match.index + text.length);
  }
  if (cuts.length > 0) cutOut(inline, cuts);
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A cut never breaks a run that is no plain text: it takes the whole of it. */
const wholeCut = (runs: readonly Run[], start: number, end: number): Cut => {
  const [first, last] = [runBrokenAt(runs, start), runBrokenAt(runs, end)];
  return { start: first?.prose ?? start, end: last === undefined ? end : last.prose + last.length };
};

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
  const marks = movedSpans(inline.marks, cuts);
  const styles = movedSpans(inline.styles, cuts);
  inline.prose = prose;
  inline.runs.splice(0, inline.runs.length, ...runs);
  inline.marks.splice(0, inline.marks.length, ...marks);
  inline.styles.splice(0, inline.styles.length, ...styles);
}

/** Moves spans to where their words stand after the cuts, in time that does not grow with spans times cuts. */
function movedSpans<S extends Mark | Styled>(spans: readonly S[], cuts: readonly Cut[]): readonly S[] {
  if (spans.length === 0) return spans;
  const removed = [0];
  for (const { start, end } of cuts) removed.push((removed[removed.length - 1] ?? 0) + end - start - 1);
  const move = (offset: number, isEnd: boolean): number => {
    const index = cutsEndingBy(cuts, offset);
    const shift = removed[index] ?? 0;
    const cut = cuts[index];
    return cut !== undefined && offset > cut.start ? cut.start - shift + (isEnd ? 1 : 0) : offset - shift;
  };
  return spans.map(entry => ({ ...entry, ...span(move(entry.start, false), move(entry.end, true)) }));
}

/** How many cuts end at or before `offset`. */
function cutsEndingBy(cuts: readonly Cut[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
