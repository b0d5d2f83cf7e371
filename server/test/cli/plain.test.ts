import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const program = useProgram();
const TEXT = '# Terms\n\nPrior to delivery, the fee is paid by you.\n\nBring a dog and/or a cat.\n';

describe('fineprint plain', () => {
  it('prints the text with its safe rewrites, and leaves the file as it is', async () => {
    program.write('terms.md', TEXT);
    const { code, out, err } = await program.run(['plain', 'terms.md']);
    expect([code, out, err]).toEqual([0, TEXT.replace('Prior to', 'Before'), '']);
    expect(program.read('terms.md')).toBe(TEXT);
  });

  it('shows old and new side by side, as a patch, and as data', async () => {
    program.write('terms.md', TEXT);
    const ask = async (...args: string[]): Promise<string> =>
      (await program.run(['plain', 'terms.md', '--level', 'review', ...args])).out;
    expect(await ask('--diff')).toContain('-Prior to delivery, the fee is paid by you.');
    expect(await ask('--format', 'markdown')).toContain('| Before | After | Receipt |');
    expect(await ask('--format', 'html')).toContain('<th scope="col">Receipt</th>');
    const data: unknown = JSON.parse(await ask('--format', 'json'));
    expect(data).toMatchObject({ version: 1, path: 'terms.md', level: 'review', signed: false });
  });

  it('tells that a signed document stays as it is, and so does --fix', async () => {
    const signed = `${TEXT}\nBy: /s/ Ada Byron\n`;
    program.write('signed.md', signed);
    const { code, out, err } = await program.run(['plain', 'signed.md']);
    expect([code, out]).toEqual([0, signed]);
    expect(err).toContain('has been signed');
    const fixed = await program.run(['check', 'signed.md', '--fix']);
    expect(fixed.err).toContain('has been signed');
    expect(program.read('signed.md')).toBe(signed);
  });

  it('reads standard input, and says what is wrong', async () => {
    const { out } = await program.run(['plain', '--stdin', '--stdin-path', 'a.md'], { input: TEXT });
    expect(out).toContain('Before delivery');
    expect((await program.run(['plain'])).err).toContain('needs a file');
    expect((await program.run(['plain', 'no.md'])).code).toBe(2);
    expect((await program.run(['plain', 'a.md', '--level', 'all'])).code).toBe(2);
  });
});
