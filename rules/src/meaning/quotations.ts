import type { Sentence } from '../kit/document.ts';

const QUOTED = /“([^“”]{1,400})”|"([^"]{1,400})"/g;

/** Row 18: quoted wording is as it is, to the letter. */
export function quotationsIn(sentence: Sentence): readonly {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly invariant: 'quoted wording';
}[] {
  if (!/[“"]/.test(sentence.text)) return [];
  return [...sentence.text.matchAll(QUOTED)].map(match => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    key: `“${(match[1] ?? match[2] ?? '').replace(/\s+/g, ' ').trim()}”`,
    invariant: 'quoted wording',
  }));
}
