import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHOICE, FINE, report } from './choice.ts';
import { useProgram } from './program.ts';

const program = useProgram();
const { path, read, run, write } = program;

describe('exit codes', () => {
  it.each([
    [['fine.md'], 0],
    [['choice.md'], 0],
    [['choice.md', '--fail-on', 'warning'], 1],
    [['choice.md', '--fail-on', 'info'], 1],
    [['choice.md', '--fail-on', 'never', '--max-warnings', '1'], 0],
    [['choice.md', '--max-warnings', '0'], 1],
    [['choice.md', '--rule', 'and-or:error'], 1],
    [['choice.md', '--rule', 'and-or:error', '--fail-on', 'never'], 0],
    [['choice.md', '--only', 'and-or', '--rule', 'and-or:off', '--fail-on', 'warning'], 0],
    [['choice.md', 'nothing.md', '--rule', 'and-or:error'], 2],
  ])('of %j is %i', async (args, code) => {
    write('codes/fine.md', FINE);
    write('codes/choice.md', CHOICE);
    expect(await run(['check', ...args], { in: 'codes' })).toMatchObject({ code });
  });

  it.each([
    [['--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['--format', 'jsno'], '“jsno” is not a value of --format; did you mean “json”?'],
    [['chekc'], 'There is no command, file or folder “chekc”; did you mean “check”?'],
    [['--rule', 'and-orr:off'], '--rule: There is no rule “and-orr”; did you mean “and-or”?'],
    [['--rule', 'and-or:of'], '“of” is not a value of --rule; did you mean “off”?'],
    [['--only'], '--only needs a value: --only ID.'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--max-warnings', 'few'], '--max-warnings needs a whole number of at least 0, not “few”.'],
    [['--max-file-size', 'big'], '--max-file-size needs a size such as 500KB or 5MB, not “big”.'],
    [['--config', 'no.yaml'], '--config: There is no file “no.yaml”.'],
    [['--stdin', '--fix'], '--stdin and --fix cannot be used together.'],
    [['--format', 'json', '--format', 'pretty'], 'Only one report can go to standard output'],
    [['explain', 'and-orr'], 'There is no rule “and-orr”; did you mean “and-or”?'],
  ])('is 2 for the wrong command line %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`fineprint: ${message}`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('--fix and --diff', () => {
  const bad = '\uFEFFThe rent is due on the date stated herein.\r\n\r\nIn order to cancel, write to us.\r\n';

  it('applies safe fixes, and keeps the byte-order mark, CRLF, mode and links', async () => {
    write('fix/target.md', bad);
    chmodSync(path('fix/target.md'), 0o640);
    symlinkSync('target.md', path('fix/link.md'));
    const { code } = await run(['check', 'fix/link.md', '--fix', '--only', 'wordy-phrase']);
    expect(code).toBe(0);
    expect(read('fix/target.md')).toBe(bad.replace('In order to cancel', 'To cancel'));
    expect(statSync(path('fix/target.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path('fix/link.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(path('fix')).sort()).toEqual(['link.md', 'target.md']);
  });

  it('shows a patch that git can apply, and changes nothing', async () => {
    write('diff/terms.md', bad);
    const { out, code } = await run(['check', 'diff/terms.md', '--diff', '--fix', '--only', 'wordy-phrase']);
    expect(code).toBe(0);
    expect(read('diff/terms.md')).toBe(bad);
    write('diff/safe.patch', out);
    execFileSync('git', ['init', '-q', path('diff')]);
    execFileSync('git', ['apply', '-p2', path('diff/safe.patch')], { cwd: path('diff') });
    expect(read('diff/terms.md')).toBe(bad.replace('In order to cancel', 'To cancel'));
  });

  it('leaves a file as it was where the fixes together would change its tables, and says so', async () => {
    // “means” would make a definition out of what is none so far.
    const kept = '# Terms\n\n“Fees” denote the prices of our list.\n\nIn order to cancel, write to us.\n';
    write('kept/terms.md', kept);
    write('kept/other.md', '# Terms\n\nIn order to cancel, write to us.\n');
    const told =
      'fineprint: kept/terms.md: Nothing was fixed, because the fixes together would change its defined terms.\n';
    const diff = await run(['check', 'kept/terms.md', '--diff', '--kind', 'contract']);
    expect({ out: diff.out, err: diff.err }).toEqual({ out: '', err: told });
    const fixed = await run(['check', 'kept', '--fix', '--kind', 'contract', '--fail-on', 'never']);
    expect(fixed.code).toBe(0);
    expect(fixed.err).toBe(told);
    expect(read('kept/terms.md')).toBe(kept);
    expect(read('kept/other.md')).toBe('# Terms\n\nTo cancel, write to us.\n');
    expect(fixed.out).toContain('In order to cancel');
  });

  it('counts what is left', async () => {
    write('left.md', CHOICE);
    expect(await run(['check', 'left.md', '--fix', '--fail-on', 'warning'])).toMatchObject({ code: 1 });
  });
});

describe('receipts', () => {
  const text =
    '# Terms\n\nThe shop shall have the authority to sell it prior to the visit. We post a bill and/or statement to you.\n';
  interface Told {
    readonly rule: string;
    readonly fixes: readonly { readonly title: string; readonly receipt?: { readonly verdict: string } }[];
    readonly refused?: readonly { readonly title: string; readonly reason: string }[];
  }

  it('stand beside each fix in JSON; what changes the meaning is refused with its reason', async () => {
    write('receipts/terms.md', text);
    const { out } = await run(['check', 'receipts/terms.md', '--format', 'json', '--kind', 'contract']);
    const [{ findings } = { findings: [] }] = (JSON.parse(out) as { files: { findings: Told[] }[] }).files;
    const told = (rule: string): Told | undefined => findings.find(finding => finding.rule === rule);
    expect(told('wordy-phrase')?.fixes[0]?.receipt).toMatchObject({ verdict: 'equivalent' });
    expect(told('wordy-phrase')).not.toHaveProperty('refused');
    expect(told('and-or')?.fixes[0]?.receipt).toMatchObject({ verdict: 'changed' });
    expect(told('shall-discipline')?.fixes).toEqual([]);
    expect(told('shall-discipline')?.refused?.[0]).toEqual({
      title: 'Replace with “has”',
      reason: expect.stringMatching(/^Not offered, because it changes the meaning: .*shall/) as unknown,
    });
    const lines = await run(['check', 'receipts/terms.md', '--format', 'jsonl', '--kind', 'contract']);
    expect((JSON.parse(lines.out) as { findings: Told[] }).findings).toEqual(findings);
  });

  it('keep what is refused out of the report for people', async () => {
    write('receipts/people.md', text);
    const { out } = await run(['check', 'receipts/people.md', '--format', 'pretty', '--kind', 'contract']);
    expect(out).toContain('“shall” states a right');
    expect(out).not.toContain('Replace with “has”');
  });

  it('stand beside each fix in SARIF', async () => {
    write('receipts/sarif.md', text);
    const { out } = await run(['check', 'receipts/sarif.md', '--format', 'sarif', '--kind', 'contract']);
    const [{ results } = { results: [] }] = (
      JSON.parse(out) as {
        runs: { results: { ruleId: string; fixes?: { properties: unknown }[]; properties?: unknown }[] }[];
      }
    ).runs;
    expect(results.find(({ ruleId }) => ruleId === 'and-or')?.fixes?.[0]?.properties).toMatchObject({
      safety: 'review',
      receipt: expect.stringContaining('changes:') as unknown,
    });
    const refused = results.find(({ ruleId }) => ruleId === 'shall-discipline');
    expect(refused?.fixes).toBeUndefined();
    expect(refused?.properties).toMatchObject({ refused: [{ title: expect.any(String) as unknown }] });
  });
});

describe('reports', () => {
  it('go to files and to standard output in one run', async () => {
    write('reports/a.md', CHOICE);
    const args = [
      '--format',
      'compact',
      '--format',
      'json:deep/r.json',
      '--format',
      'github:r.txt',
      '--only',
      'and-or',
    ];
    const { out } = await run(['check', 'a.md', ...args], { in: 'reports' });
    expect(out).toMatch(/^a\.md:1:22: warning and-or: /);
    expect(JSON.parse(read('reports/deep/r.json'))).toMatchObject({ version: 1, summary: { warnings: 1 } });
    expect(read('reports/r.txt')).toMatch(
      /^::warning file=a\.md,line=1,endLine=1,col=22,endColumn=28,title=and-or::/,
    );
    await run(['check', 'a.md', '--format', 'json', '--output-file', 'out.json'], { in: 'reports' });
    expect(existsSync(path('reports/out.json'))).toBe(true);
  });

  it('end with 2 where they cannot be written', async () => {
    write('reports/b.md', FINE);
    mkdirSync(path('reports/taken'), { recursive: true });
    expect(await run(['check', 'b.md', '--output-file', 'taken'], { in: 'reports' })).toMatchObject({
      code: 2,
      err: 'fineprint: taken: The report cannot be written there.\n',
    });
  });

  it('hold no colour unless asked, and the same bytes every time', async () => {
    write('reports/c.md', CHOICE);
    const [one, two] = [await run(['check', 'reports/c.md']), await run(['check', 'reports/c.md'])];
    expect(two).toEqual(one);
    expect(one.out).not.toContain('\u001B');
    expect((await run(['check', 'reports/c.md', '--color', 'always'])).out).toContain('\u001B[');
    expect((await run(['check', 'reports/c.md'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001B[');
    expect(
      (await run(['check', 'reports/c.md'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out,
    ).not.toContain('\u001B');
  });

  it('are errors alone with --quiet', async () => {
    write('reports/d.md', CHOICE);
    expect(report(await run(['check', 'reports/d.md', '--quiet', '--format', 'json'])).summary.warnings).toBe(
      0,
    );
    expect(await run(['check', 'reports/d.md', '--quiet', '--max-warnings', '0'])).toMatchObject({ code: 1 });
  });

  it('end quietly where nobody reads on', async () => {
    write('reports/many.md', CHOICE.repeat(5000));
    const child = program.start(['check', 'reports/many.md', '--only', 'and-or']);
    let err = '';
    child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise(resolve => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
