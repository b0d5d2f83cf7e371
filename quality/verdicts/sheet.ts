import type { Document, PlacedBlock } from '@fineprint/rules/kit/document';
import type { Fix } from '@fineprint/rules/kit/finding';
import { type Found, hashOf } from './reviews.ts';
import { judgementOf, messageHash, type Verdict } from './verdict.ts';

/** Characters that are shown before and behind a finding, at most. */
const AROUND = 500;

/** A sheet to judge by: one entry per finding, with lines to fill in behind `verdict:`, `why:` and `fix:`. */
export function sheetOf(founds: readonly Found[]): string {
  const entries = founds.map((found, index) => entryOf(found, index + 1));
  return `${HEAD}\n${entries.join('\n')}`;
}

const HEAD = `judge:

Write your name behind “judge:”. Behind each “verdict:” write right, debatable or wrong; behind “why:” one word where it is not right; behind “fix:” the same three words for its fixes, where it has some. Right: true at this place, worth acting on, and you would sign the message. An entry without a verdict is left out.
`;

function entryOf({ review, finding }: Found, number: number): string {
  const { text } = review.document;
  const { heading, place, from, to } = surroundings(review.document, finding.at);
  const shown = `${text.slice(from, finding.at.start)}»${text.slice(finding.at.start, finding.at.end)}«${text.slice(finding.at.end, to)}`;
  return [
    `## ${String(number)} ${finding.rule} ${hashOf(finding)}`,
    `document: ${review.path} (${review.kind}, ${review.audience}), under: ${heading}`,
    `text: ${place?.block.shape ?? ''} ${place?.block.label ?? ''} ${fold(shown)}`,
    `message (${finding.severity}): ${finding.message}`,
    ...finding.fixes.map(fix => fixLine(fix, text)),
    'verdict:',
    'why:',
    ...(finding.fixes.length === 0 ? [] : ['fix:']),
    '',
  ].join('\n');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Surroundings {
  readonly heading: string;
  readonly place: PlacedBlock | undefined;
  readonly from: number;
  readonly to: number;
}

/** What stands around a place: the heading above it, its block, and the block as far as it is near. */
export function surroundings({ blocks }: Document, at: Stretch): Surroundings {
  const index = blocks.findLastIndex(({ start }) => start <= at.start);
  const heading = blocks.slice(0, Math.max(0, index)).findLast(({ block }) => block.shape === 'heading');
  const place = blocks[index];
  return { heading: fold(heading?.block.prose ?? ''), place, ...windowOf(place, at) };
}

/** The block as far as it is near the place. */
function windowOf(place: PlacedBlock | undefined, at: Stretch): { from: number; to: number } {
  const runs = place?.block.runs ?? [];
  const last = runs.at(-1);
  const start = (place?.start ?? 0) + (runs[0]?.source ?? 0);
  const end = (place?.start ?? 0) + (last === undefined ? 0 : last.source + last.sourceLength);
  return {
    from: Math.min(at.start, Math.max(start, at.start - AROUND)),
    to: Math.max(at.end, Math.min(end, at.end + AROUND)),
  };
}

function fixLine({ title, safety, edits }: Fix, text: string): string {
  const [first] = edits;
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return `- ${safety}: ${title}`;
  let result = text.slice(Math.max(0, first.start - 60), first.start);
  edits.forEach((edit, index) => {
    const next = edits[index + 1]?.start ?? Math.min(text.length, edit.end + 60);
    result += `[${edit.text}]${text.slice(edit.end, next)}`;
  });
  return `- ${safety}: ${title} → …${fold(result)}…`;
}

export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The verdicts on a sheet that was filled in. Throws where a word is not understood. */
export function readSheet(sheet: string): readonly Verdict[] {
  const [head = '', ...entries] = sheet.split(/^## /m);
  const judge = fieldOf(head, 'judge');
  if (judge === '') throw new Error('The sheet does not say who judged it: write a name behind “judge:”.');
  return entries.flatMap(entry => {
    const [number = '', rule = '', hash = ''] = (entry.split('\n', 1)[0] ?? '').split(' ');
    const written = fieldOf(entry, 'verdict');
    if (written === '') return [];
    const judgement = judgementOf(written);
    const fix = fieldOf(entry, 'fix');
    if (judgement === null || (fix !== '' && judgementOf(fix) === null)) {
      throw new Error(`Entry ${number}: write right, debatable or wrong.`);
    }
    const told = /^message \(\w+\): (.*)$/m.exec(entry)?.[1];
    return [
      {
        rule,
        hash,
        message: told === undefined ? '' : messageHash(told),
        judgement,
        why: fieldOf(entry, 'why'),
        judge,
        fix: judgementOf(fix),
        reading: 1,
      },
    ];
  });
}

/** What stands behind the last line that begins with the name: the text of a document comes before it. */
const fieldOf = (entry: string, name: string): string =>
  entry
    .split('\n')
    .findLast(line => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? '';
