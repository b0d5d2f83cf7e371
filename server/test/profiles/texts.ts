import type { ProfileResult } from '@fineprint/rules/profiles/result';
import { profileResults } from '../../src/profiles.ts';
import { formatOf, parseDocument } from '../../src/document/document.ts';

/** A sentence of so many words, of which so many have two syllables and the rest one. */
export function sentence(words: number, long = 0): string {
  const list = Array.from({ length: words }, (_, index) => (index < long ? 'paper' : 'bill'));
  const text = list.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Sentences of as equal length as can be, with exactly these numbers in total. */
export function sentences(words: number, count: number, syllables = words): readonly string[] {
  let long = syllables - words;
  return Array.from({ length: count }, (_, index) => {
    const length = Math.floor(words / count) + (index < words % count ? 1 : 0);
    const used = Math.min(long, length);
    long -= used;
    return sentence(length, used);
  });
}

/** Paragraphs, each with its sentences. */
export const paragraphs = (...all: readonly (readonly string[])[]): string =>
  `# Bills\n\n${all.map(list => list.join(' ')).join('\n\n')}\n`;

/** One result of one profile for a text. */
export function results(text: string, id: string, path = 'text.md'): ProfileResult {
  const [result] = profileResults(parseDocument(text, formatOf(path)), [id]);
  if (result === undefined) throw new Error(`There is no profile ${id}.`);
  return result;
}

export function result(
  text: string,
  id: string,
  metric: string,
  path?: string,
): ProfileResult['criteria'][number] {
  const found = results(text, id, path).criteria.find(({ criterion }) => criterion.metric === metric);
  if (found === undefined) throw new Error(`${id} has no ${metric}.`);
  return found;
}
