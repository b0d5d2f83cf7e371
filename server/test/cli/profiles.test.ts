import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const { run, write } = useProgram();

const LONG = `# Orders\n\nYou ${'pay the bill and '.repeat(13)}you pay us.\n`;

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly excerpt: string;
  readonly fingerprint: string;
  readonly suppressed: unknown;
}

const findingsIn = (out: string): readonly Found[] =>
  (JSON.parse(out) as { readonly files: readonly { readonly findings: readonly Found[] }[] }).files.flatMap(
    ({ findings }) => findings.filter(({ rule }) => rule === 'profile-test'),
  );

describe('profiles on the command line', () => {
  it('are listed with where they apply and how many tests are verified', async () => {
    const { code, out } = await run(['profiles']);
    expect(code).toBe(0);
    expect(out).toMatch(/^profile +where +tests +verified +measured +applies to\n/);
    expect(out).toMatch(/us-ct-objective +US-CT +11 +7 +6 +consumer contracts/);
    expect(out).toContain('check the official text');
    const listed = JSON.parse((await run(['profiles', '--format', 'json'])).out) as readonly unknown[];
    expect(listed).toHaveLength(66);
  });

  it('are shown one by one with sources and doubts', async () => {
    const { out: shownText } = await run(['profiles', 'us-ct-objective']);
    const out = shownText.replaceAll(/\s+/g, ' ');
    expect(out).toContain('average sentence: under 22 words');
    expect(out).toContain('Conn. Gen. Stat. §42-152(c)(1)');
    expect(out).toContain('This limit is unverified: its text was not read.');
    expect(out).toContain('not the same as complying with a law');
    const shown = JSON.parse((await run(['profiles', 'uk-govuk', '--format', 'json'])).out) as unknown;
    expect(shown).toMatchObject({
      id: 'uk-govuk',
      tests: 2,
      verified: 1,
      criteria: [{ operator: '<=', threshold: 25, dialect: 'modern' }, { measure: 'stand-in' }],
    });
  });

  it('are told apart from names that do not exist', async () => {
    expect(await run(['profiles', 'uk-gov'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no profile “uk-gov”; did you mean “uk-govuk”?') as string,
    });
    write('none.md', LONG);
    expect(await run(['check', 'none.md', '--profile', 'us-ct-objectve'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--profile: There is no profile “us-ct-objectve”') as string,
    });
  });

  it('give one finding on the title for each test that fails', async () => {
    write('orders.md', LONG);
    const args = ['check', 'orders.md', '--no-config', '--only', 'profile-test', '--format', 'json'];
    const { code, out } = await run([...args, '--profile', 'us-ct-objective', '--profile', 'uk-govuk']);
    const found = findingsIn(out);
    expect(code).toBe(1);
    expect(found.map(({ severity, excerpt }) => [severity, excerpt])).toEqual([
      ['error', 'Orders'],
      ['error', 'Orders'],
    ]);
    expect(found[0]?.message).toBe(
      'Does not meet a numeric test of us-ct-objective: longest sentence, at most 50 words (Conn. Gen. Stat. §42-152(c)(2)). The longest sentence has 56 words. 1 sentence is over the limit.',
    );
    // A finding keeps its fingerprint when another test begins to pass or to fail.
    const alone = findingsIn((await run([...args, '--profile', 'uk-govuk'])).out);
    expect(alone.map(({ fingerprint }) => fingerprint)).toEqual([found[1]?.fingerprint]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(findingsIn((await run(args)).out)).toEqual([]);
  });

  it('are selected in the configuration and in front matter, and can be suppressed', async () => {
    write('chosen/fineprint.config.yaml', 'profile: [us-ct-objective]\n');
    write('chosen/a.md', LONG);
    write('chosen/b.md', `---\nfineprint:\n  profile: us-ny-gol-5-702\n---\n\n${LONG}`);
    write('chosen/c.md', `<!-- fineprint-disable-next-line profile-test -- agreed -->\n\n${LONG}`);
    const found = async (file: string): Promise<readonly Found[]> =>
      findingsIn((await run(['check', file, '--format', 'json'], { in: 'chosen' })).out);
    expect(await found('a.md')).toHaveLength(1);
    expect(await found('b.md')).toHaveLength(0);
    expect((await found('c.md')).map(({ suppressed }) => suppressed)).toEqual([
      { by: 'comment', reason: 'agreed' },
    ]);
    const printed = await run(['check', '--print-config', 'a.md'], { in: 'chosen' });
    expect(printed.out).toMatch(/profile +us-ct-objective +fineprint\.config\.yaml, line 1/);
    const explained = await run(['explain', 'profile-test'], { in: 'chosen' });
    expect(explained.out).toMatch(/profile +us-ct-objective +fineprint\.config\.yaml, line 1/);
  });

  it('warn of tests that are not verified, and say so', async () => {
    write(
      'grade.md',
      `# Orders\n\n${'Organisations administering subscriptions accumulate documentation. '.repeat(20)}\n`,
    );
    const args = ['check', 'grade.md', '--no-config', '--only', 'profile-test', '--format', 'json'];
    const [age] = findingsIn((await run([...args, '--profile', 'uk-govuk'])).out);
    expect(age?.severity).toBe('warning');
    expect(age?.message).toContain('This limit is unverified: only a secondary source was read.');
  });

  it('stand in the scores with their evidence', async () => {
    write('scored/a.md', `---\nfineprint: { profile: us-ct-objective }\n---\n\n${LONG}`);
    const { code, out } = await run(['score', 'scored/a.md', '--no-config', '--format', 'json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { readonly files: readonly unknown[] };
    expect(files[0]).toMatchObject({
      profiles: [
        {
          id: 'us-ct-objective',
          dialect: 'ct-42-158',
          criteria: [
            { metric: 'avg_words_per_sentence', operator: '<', threshold: 22, result: 'cannot-tell' },
            {
              metric: 'max_words_per_sentence',
              operator: '<=',
              threshold: 50,
              value: 56,
              result: 'not-met',
              citation: 'Conn. Gen. Stat. §42-152(c)(2)',
              verified: true,
              evidence: {
                worst: [{ value: 56, label: '56 words', start: { line: 7, column: 1 } }],
                edits: [{ gain: null, place: { start: { line: 7 } } }],
              },
            },
            ...Array.from({ length: 9 }, () => ({})),
          ],
        },
      ],
    });
    const { out: page } = await run(['score', 'scored/a.md', '--no-config', '--profile', 'uk-govuk']);
    expect(page).toContain('Tests of us-ct-objective');
    const { out: chosen } = await run(['score', 'orders.md', '--no-config', '--profile', 'uk-govuk']);
    expect(chosen).toMatch(/not met +longest sentence: at most 25 words/);
    expect(chosen).toContain('line 3: Split this sentence of 56 words into 3');
  });
});
