import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { FORMATS } from './formats.ts';

const HOSTILE: readonly (readonly [name: string, text: (size: number) => string])[] = [
  ['one long line of words', size => 'The customer must pay. '.repeat(size / 23)],
  ['one long word', size => 'x'.repeat(size)],
  ['open brackets', size => '['.repeat(size / 8)],
  ['open template tags', size => '{{ a '.repeat(size / 40)],
  ['open tags of a program', size => '<% {% '.repeat(size / 48)],
  ['closed template tags in bold', size => '**{{ a }}** b '.repeat(size / 56)],
  ['open fences', size => '```\ntext\n\n'.repeat(size / 40)],
  ['NUL bytes', size => 'a\u0000b '.repeat(size / 16)],
  ['entities', size => '&amp; '.repeat(size / 24)],
  ['slashes and dots', size => 'a.b/c'.repeat(size / 5)],
];

describe.each(FORMATS)('%s', format => {
  // Eight times the text may cost 8 times as much, with room for noise; what is quadratic costs 64 times.
  it.each(HOSTILE)('takes time in line with its size: %s', (_, make) => {
    const time = (size: number): number => {
      const text = make(size);
      const start = performance.now();
      parseDocument(text, format);
      return performance.now() - start;
    };
    time(6_000);
    const least = (size: number): number => Math.min(time(size), time(size), time(size), time(size));
    expect(least(48_000)).toBeLessThan(Math.max(least(6_000), 5) * 40);
  });

  it.each([
    ['quotes', '> '.repeat(5000)],
    ['lists', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['elements', '<div>'.repeat(2000)],
    ['bold', '<b>'.repeat(1500)],
    ['unclosed everything', '---\n```\n<!-- <script> **a _b [c](d `e {{ <div title="'],
  ])('does not fail on %s', (_, text) => {
    expect(() => parseDocument(`${text} The end`, format)).not.toThrow();
  });

  it('cuts a line of half a megabyte into many blocks', () => {
    expect(parseDocument('The fee is due. '.repeat(32_768), format).blocks.length).toBeGreaterThan(25);
  });
});
