import { formatOf, parseDocument } from '../src/document/document.ts';
import { applyEdits, documentHeadline, findLevers, type Lever, type LeverOptions } from '../src/levers.ts';
import { describe, expect, it } from 'vitest';

const LONG =
  'You pay the fees that are set out in the schedule of the order at the end of each month. You can ask us for a copy at any time during the term of the order. We keep the records for six years and delete them after that. Please tell us about a change of address in writing. You will get an answer from our team within ten days. We send each notice to the last address that we know of.';
const TEXT = `# Terms\n\nWe may change the price of the service at the end of a month, and we will tell you about the change by letter.\n\n${LONG}\n\nYou can stop at any time prior to the end of the month. We pay back what is left in the event that you stop.\n`;
const PAGE = `<h1>Terms</h1>\n<p>We may change the price of the <b>service</b> at the end of a month, and we will tell you about the change by letter.</p>\n<p>${LONG}</p>\n<p>You can stop prior to the end of the month.</p>\n`;

const ANY: LeverOptions = { minimumWords: 1, most: 10 };

const score = (text: string, path: string, within?: LeverOptions['within']): number =>
  documentHeadline(parseDocument(text, formatOf(path)), {
    minimumWords: 1,
    ...(within === undefined ? {} : { within }),
  })?.score ?? NaN;

const levers = (text: string, path: string, options: LeverOptions = ANY): readonly Lever[] =>
  findLevers(parseDocument(text, formatOf(path)), options);

describe('what would move the score', () => {
  it.each([
    ['terms.md', TEXT],
    ['terms.html', PAGE],
    ['terms.txt', TEXT.slice('# '.length)],
  ])('each edit in %s gives exactly what it promises', (path, text) => {
    const found = levers(text, path);
    expect(found.length).toBeGreaterThan(1);
    for (const { edits, gain } of found) {
      expect(gain).toBeGreaterThan(0);
      expect(Math.abs(score(applyEdits(text, edits), path) - score(text, path) - gain)).toBeLessThan(1e-9);
    }
  });

  it('offers splits, plain words and cuts, the best first', () => {
    const found = levers(TEXT, 'terms.md');
    expect(new Set(found.map(({ kind }) => kind))).toEqual(
      new Set(['split-sentence', 'replace-words', 'split-paragraph']),
    );
    const gains = found.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((one, two) => two - one));
    expect(found.map(({ title }) => title)).toContain('Replace “in the event that” with “if”');
    const split = found.find(({ kind }) => kind === 'split-sentence');
    expect(applyEdits(TEXT, split?.edits ?? [])).toContain('at the end of a month. We will tell you');
  });

  it('offers a heading for a long stretch without one', () => {
    const text = `# Terms\n\n${Array.from({ length: 12 }, () => 'You can stop the service when you like. We pay back what is left. You get a letter from us about it soon.').join('\n\n')}\n`;
    const [best] = levers(text, 'terms.md');
    expect(best?.kind).toBe('add-heading');
    const edited = applyEdits(text, best?.edits ?? []);
    expect(edited).toMatch(/\n\n## \[Say what this part is about\]\n\nYou can stop/);
    expect(score(edited, 'terms.md') - score(text, 'terms.md')).toBeCloseTo(best?.gain ?? NaN, 9);
  });

  it('scores a section alone', () => {
    const within = { start: TEXT.indexOf('You can stop'), end: TEXT.length };
    const found = levers(TEXT, 'terms.md', { ...ANY, within });
    expect(found.length).toBeGreaterThan(0);
    for (const { edits, gain, start, kind } of found) {
      expect(start).toBeGreaterThanOrEqual(within.start);
      const edited = applyEdits(TEXT, edits);
      const after = score(edited, 'terms.md', { start: within.start, end: edited.length });
      expect(after - score(TEXT, 'terms.md', within), kind).toBeCloseTo(gain, 9);
    }
  });

  it('leaves a sentence whole where a condition could reach over the split', () => {
    const risky = [
      'If you pay late in a month, we may stop the service for a while, and you must pay the costs of that.',
      'We may stop the service at the end of a month, and we may delete the data, unless you object to that first.',
      'You agree that we may change the price of the service at any time, and we will tell you about it by letter.',
      'You will need a pen (a black one is best for the form, and it must not be a pencil) for the form that we send.',
    ];
    for (const text of risky) {
      expect(levers(`${text}\n`, 'terms.md').map(({ kind }) => kind)).not.toContain('split-sentence');
    }
  });

  it('says nothing where there is too little to score', () => {
    expect(levers('You shall pay.\n', 'terms.md', {})).toEqual([]);
    expect(levers('', 'terms.md')).toEqual([]);
  });

  it('asks for three unless told otherwise', () => {
    expect(levers(TEXT, 'terms.md', {})).toHaveLength(3);
  });
});
