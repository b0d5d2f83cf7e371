import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const program = useProgram();

const OLD = `# Terms

## 1. Price

You must pay each invoice within 30 days. Tell us prior to the visit.

## 2. Visits

We may visit the flat once a year.
`;
const NEW = OLD.replace('30 days', '14 days').replace('prior to', 'before');

describe('fineprint compare', () => {
  it('tells meaning from wording, and ends with 1 or 0', async () => {
    program.write('old.md', OLD);
    program.write('new.md', NEW);
    const { code, out, err } = await program.run(['compare', 'old.md', 'new.md']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('1 change of meaning, 1 change of wording only.');
    expect(out).toContain('period: You must now pay each invoice within 14 days, before: within 30 days.');
    expect(out).toContain('- old.md:5  You must pay each invoice within 30 days.');
    program.write('reworded.md', OLD.replace('prior to', 'before'));
    const quiet = await program.run(['compare', 'old.md', 'reworded.md']);
    expect([quiet.code, quiet.out.includes('The meaning did not change')]).toEqual([0, true]);
    expect((await program.run(['compare', 'old.md', 'old.md'])).out).toContain('Nothing changed.');
  });

  it('prints JSON for programs', async () => {
    program.write('old.md', OLD);
    program.write('new.md', NEW);
    const { code, out } = await program.run(['compare', 'old.md', 'new.md', '--format', 'json']);
    expect(code).toBe(1);
    const start = OLD.indexOf('You must');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      tool: { name: 'fineprint' },
      old: { path: 'old.md', kind: 'contract' },
      new: { path: 'new.md' },
      changes: [
        {
          kind: 'period',
          meaning: true,
          message: 'You must now pay each invoice within 14 days, before: within 30 days.',
          clause: '1 Price',
          old: { text: 'You must pay each invoice within 30 days.', start, end: start + 41 },
          receipt: { verdict: 'changed' },
        },
        { kind: 'wording', meaning: false, receipt: { verdict: 'equivalent' } },
      ],
      summary: {
        meaning: 1,
        wording: 1,
        arrangement: 0,
        kinds: { period: 1, wording: 1 },
        parties: [{ who: 'You', topics: [{ topic: 'when', changes: [0] }] }],
      },
    });
  });

  it('writes Markdown and HTML in which the text of a file is only text, with the draft of a notice', async () => {
    program.write('old.md', OLD);
    program.write('new.md', `${NEW}\nYou must not write <script>alert(1)</script> | here.\n`);
    const markdown = await program.run(['compare', 'old.md', 'new.md', '--format', 'markdown']);
    expect(markdown.out).toContain(
      '| period | You must now pay each invoice within 14 days, before: within 30 days. |',
    );
    expect(markdown.out).toContain('# What has changed');
    const html = await program.run(['compare', 'old.md', 'new.md', '--format', 'html']);
    expect(html.out).toContain('<del>30</del>');
    expect(html.out).toContain('<ins>14</ins>');
    expect(html.out).not.toContain('<script>');
  });

  it('drafts the notice alone', async () => {
    program.write('old.md', OLD);
    program.write('new.md', NEW);
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = await program.run(['compare', 'old.md', 'new.md', '--notice', '--format', format]);
      expect(out).toContain('What changes for you');
      expect(out).toContain(
        'You must now pay each invoice within 14 days, before: within 30 days (clause 1 Price).',
      );
      expect(out).toContain('A person who knows both versions must check it');
    }
    const { code, err } = await program.run(['compare', 'old.md', 'new.md', '--notice', '--format', 'json']);
    expect([code, err.includes('--notice is for people')]).toEqual([2, true]);
  });

  it('takes roles from the configuration', async () => {
    program.write('roles/fineprint.config.yaml', 'roles: { you: [Guest], we: [Inn] }\n');
    program.write('roles/old.md', '# Terms\n\nThe Guest must pay the Inn on arrival.\n');
    program.write('roles/new.md', '# Terms\n\nYou must pay us on arrival.\n');
    const { code } = await program.run(['compare', 'roles/old.md', 'roles/new.md']);
    expect(code).toBe(0);
  });

  it('says in one sentence what is wrong, and ends with 2', async () => {
    program.write('old.md', OLD);
    program.write('data.bin', Buffer.from([0, 1, 2]));
    const wrong = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await program.run(['compare', ...args]);
      expect([code, out]).toEqual([2, '']);
      return err;
    };
    expect(await wrong('old.md')).toContain('“compare” needs two files');
    expect(await wrong('old.md', 'old.md', 'x.md')).toContain('one too many');
    expect(await wrong('old.md', 'no.md')).toBe('fineprint: no.md: It cannot be read.\n');
    expect(await wrong('old.md', 'data.bin')).toContain('data.bin: It is not text.');
    expect(await wrong('old.md', 'old.md', '--format', 'pdf')).toContain('not a value of --format');
  });
});
