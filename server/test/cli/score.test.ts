import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const program = useProgram();

const HARD =
  'The administrators may unilaterally terminate the agreement, notwithstanding any representations that they communicated previously, whenever the customer’s obligations remain unfulfilled for a considerable period.';
const EASY =
  'We send you a bill each month. You can pay it by card or at the bank. Call us if you need help.';
const TEXT = `# Terms

Read <b>all</b> of it, please.

## Fees

${`${EASY} `.repeat(5)}

## Ending

${`${HARD} `.repeat(5)}

## Short

Call \`us\`.
`;

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly scores: Readonly<Record<string, number>> | null;
    readonly dialect: string;
    readonly counted: { readonly words: number; readonly as: object };
    readonly leftOut: readonly object[];
    readonly sections: readonly {
      readonly heading: string;
      readonly place: { readonly line: number; readonly offset: number };
      readonly scores: Readonly<Record<string, number>> | null;
    }[];
    readonly longestSentences: readonly { readonly excerpt: string; readonly words: number }[];
  }[];
}

async function report(args: readonly string[], text = TEXT): Promise<Report> {
  const { out, code } = await program.run(
    ['score', '--format', 'json', '--stdin', '--stdin-path', 'terms.md', ...args],
    { input: text },
  );
  expect(code).toBe(0);
  return JSON.parse(out) as Report;
}

describe('score --format json', () => {
  it('has the scores, how they were counted, and the sections', async () => {
    const { version, files } = await report([]);
    const file = files[0];
    expect(version).toBe(1);
    expect(file?.scores).toMatchObject({ fleschReadingEase: expect.any(Number) as number });
    expect(file).toMatchObject({ path: 'terms.md', kind: 'contract', dialect: 'modern' });
    expect(file).not.toHaveProperty('findings');
    expect(file?.counted.words).toBe(5 * (23 + 24) + 5 + 1);
    expect(file?.leftOut).toEqual([
      { what: 'headings', words: 4, blocks: 4 },
      { what: 'code and addresses', words: 1, blocks: 1 },
    ]);
    expect(file?.sections.map(({ heading, scores }) => [heading, scores !== null])).toEqual([
      ['Terms', true],
      ['Fees', true],
      ['Ending', true],
      ['Short', false],
    ]);
    const place = file?.sections[1]?.place;
    expect(TEXT.slice(place?.offset).startsWith('Fees')).toBe(true);
    expect(place?.line).toBe(5);
    expect(file?.longestSentences[0]).toMatchObject({ excerpt: HARD, words: 24 });
  });

  it('counts in the dialect that is asked for', async () => {
    const { files } = await report(['--dialect', 'naic-flesch']);
    expect(files[0]?.dialect).toBe('naic-flesch');
  });

  it('agrees with check', async () => {
    const { files } = await report([]);
    const { out } = await program.run(
      ['check', '--format', 'json', '--stdin', '--stdin-path', 'terms.md', '--fail-on', 'never'],
      { input: TEXT },
    );
    const checked = JSON.parse(out) as Report;
    expect(checked.files[0]?.scores).toEqual(files[0]?.scores);
    expect(Object.keys(checked.files[0]?.scores ?? {})).toEqual([
      'fleschReadingEase',
      'fleschKincaidGrade',
      'daleChall',
      'gunningFog',
      'smog',
      'colemanLiau',
      'automatedReadability',
      'lix',
      'rix',
      'averageSentenceWords',
      'averageSyllablesPerWord',
      'passiveShare',
      'readingMinutes',
    ]);
  });

  it('has no scores under 100 words', async () => {
    const { files } = await report([], EASY);
    expect(files[0]?.scores).toBeNull();
  });
});

describe('score for people', () => {
  const shown = async (format: string, text = TEXT): Promise<string> => {
    const { out } = await program.run(
      ['score', '--format', format, '--stdin', '--stdin-path', 'terms.md', '--color', 'never'],
      { input: text },
    );
    return out;
  };

  it('shows figures, sections from hardest to easiest, words and sentences', async () => {
    const out = await shown('pretty');
    expect(out).toMatch(/^terms\.md {2}contract · \d+ words\n/);
    expect(out).toMatch(/ {2}Flesch reading ease +-?\d+\.\d {2}\S/);
    expect(out).toContain('Not counted: headings (4 words), code and addresses (1 word).');
    expect(out).toMatch(
      /hardest first\n {2}Ending .*█.*\n {2}Fees .*█.*\n {2}1 section under 100 words not scored\.\n/,
    );
    expect(out).toContain('obligations ×5');
    expect(out).toBe(out.replace(/\u001B/g, ''));
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
  });

  it('says why a short text has no score', async () => {
    expect(await shown('pretty', 'Call us.')).toContain(
      'Only 2 words count: too few for a score, which needs 100.',
    );
  });

  it('ranks clauses where there are no sections, and compares several files', async () => {
    const clauses = `1. ${EASY.repeat(1)} ${`${EASY} `.repeat(5)}\n\n2. ${`${HARD} `.repeat(5)}\n`;
    program.write('clauses/one.md', clauses);
    program.write('clauses/two.md', TEXT);
    const { out, code } = await program.run(['score', 'clauses']);
    expect(code).toBe(0);
    expect(out).toMatch(/Clauses by grade, hardest first\n {2}2\. The administrators.*\n {2}1\. We send/);
    expect(out).toMatch(/File +Grade +Ease +Words\nclauses\/\w+\.md +\d+\.\d +-?\d+\.\d +\d+\n/);
  });

  it('keeps the words of a document from becoming markup', async () => {
    const text = TEXT.replace('## Ending', '## End | <img src=x onerror=alert(1)> *now*');
    const [markdown, html] = [await shown('markdown', text), await shown('html', text)];
    expect(markdown).toContain('| End \\| ');
    expect(markdown).not.toMatch(/[^\\]<img/);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<script|https?:|<link|@import|url\(/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  });
});

describe('score refuses', () => {
  it.each([
    [['--dialect', 'flesch'], /“flesch” is not a value of --dialect/],
    [['--format', 'sarif'], /“sarif” is not a value of --format/],
    [['--fix'], /There is no option --fix/],
    [['nowhere.md'], /nowhere\.md: There is no such file or folder/],
  ])('%j', async (args, message) => {
    const { code, err } = await program.run(['score', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('the headline score', () => {
  interface Scored {
    readonly files: readonly {
      readonly headline: { readonly score: number; readonly parts: Readonly<Record<string, number>> } | null;
      readonly levers: readonly {
        readonly edit: string;
        readonly gain: number;
        readonly place: { readonly line: number };
        readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
      }[];
    }[];
  }
  const scored = async (text: string): Promise<Scored['files'][number] | undefined> => {
    const args = ['score', '--format', 'json', '--stdin', '--stdin-path', 'terms.md'];
    const { out } = await program.run(args, { input: text });
    return (JSON.parse(out) as Scored).files[0];
  };

  it('stands in JSON with its parts, and with edits that give what they promise', async () => {
    const file = await scored(TEXT);
    expect(Object.keys(file?.headline?.parts ?? {})).toHaveLength(5);
    expect(file?.levers.length).toBeGreaterThan(0);
    for (const { edits, gain } of file?.levers ?? []) {
      const [edit] = edits;
      const edited = TEXT.slice(0, edit?.start) + (edit?.text ?? '') + TEXT.slice(edit?.end);
      const after = (await scored(edited))?.headline?.score ?? NaN;
      expect(Math.abs(after - (file?.headline?.score ?? NaN) - gain)).toBeLessThan(1e-9);
    }
  });

  it('is null under 100 words', async () => {
    expect(await scored('You shall pay.\n')).toMatchObject({ headline: null, levers: [] });
  });

  it.each(['pretty', 'markdown', 'html'])('stands in %s with what would move it', async format => {
    const args = ['score', '--format', format, '--stdin', '--stdin-path', 'terms.md'];
    const { out } = await program.run(args, { input: TEXT });
    expect(out).toContain('Customer focus');
    expect(out).toContain('What would move the score');
  });
});

describe('score with a profile', () => {
  it.each(['pretty', 'markdown', 'html'])('shows its tests in %s', async format => {
    const args = ['score', '--format', format, '--stdin', '--stdin-path', 'terms.md'];
    const { out } = await program.run([...args, '--profile', 'us-ct-objective'], { input: TEXT });
    expect(out).toContain('Tests of us-ct-objective');
    expect(out).toContain('not met');
    expect(out).toMatch(/average sentence/i);
    expect((await program.run(args, { input: TEXT })).out).not.toContain('Tests of');
  });
});

describe('score --audience', () => {
  it('says for whom the text is', async () => {
    expect((await report([])).files[0]).toMatchObject({ audience: 'consumer' });
    expect((await report(['--audience', 'business'])).files[0]).toMatchObject({ audience: 'business' });
    const { code, err } = await program.run(['score', '--stdin', '--audience', 'children'], { input: TEXT });
    expect(code).toBe(2);
    expect(err).toContain('--audience');
  });

  it('silences what only consumers need in a review', async () => {
    const check = async (audience: string): Promise<string> => {
      const args = ['check', '--stdin', '--stdin-path', 'terms.md', '--audience', audience, '--only'];
      return (
        await program.run([...args, 'onerous-unilateral-change'], {
          input: 'We may change these terms at any time.',
        })
      ).out;
    };
    expect(await check('consumer')).toContain('onerous-unilateral-change');
    expect(await check('business')).not.toContain('onerous-unilateral-change');
  });
});

describe('check --min-score', () => {
  const check = async (
    ...args: readonly string[]
  ): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> =>
    program.run(['check', '--stdin', '--stdin-path', 'terms.md', '--fail-on', 'never', ...args], {
      input: TEXT,
    });

  it('ends with 1 below it, and says so', async () => {
    expect(await check('--min-score', '1')).toMatchObject({ code: 0, err: '' });
    const { code, err } = await check('--min-score', '99');
    expect(code).toBe(1);
    expect(err).toMatch(/^fineprint: terms\.md scores \d+\.\d of 100: --min-score asks for 99\.$/m);
  });

  it('wants a whole number from 0 to 100', async () => {
    expect(await check('--min-score', '101')).toMatchObject({ code: 2 });
    expect(await check('--min-score', 'high')).toMatchObject({ code: 2 });
  });

  it('shows the score in the summary for people alone', async () => {
    expect((await check()).out).toMatch(/^Score: \d+\.\d of 100\.$/m);
    expect((await check('--format', 'compact')).out).not.toContain('of 100');
  });

  it('lets a text pass that is too short to score', async () => {
    const args = ['check', '--stdin', '--stdin-path', 'terms.md', '--fail-on', 'never', '--min-score', '99'];
    expect(await program.run(args, { input: 'You pay us.\n' })).toMatchObject({ code: 0 });
  });
});
