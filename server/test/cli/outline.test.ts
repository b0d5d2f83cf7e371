import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const program = useProgram();

const TEXT = `# Terms

Acorn Foods Ltd (“we”) runs this shop.

## 1. Price

1.1 “Fee” means the price of your plan. You must pay the Fee within 14 days after you order.

1.2 We may raise the Fee by 5% under clause 1.1.

Signed by both parties:

Name: ________
`;

describe('fineprint outline', () => {
  it('lists what a contract holds', async () => {
    program.write('terms.md', TEXT);
    const { code, out, err } = await program.run(['outline', 'terms.md', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      path: 'terms.md',
      clauses: [{ title: 'Terms' }, { number: '1', title: 'Price' }, { number: '1.1' }, { number: '1.2' }],
      parties: [{ name: 'Acorn Foods Ltd', labels: ['we'] }],
      definitions: [{ term: 'we' }, { term: 'Fee', clause: '1.1', line: 7, uses: 2 }],
      references: [{ text: 'clause 1.1', target: '1.1', external: false }],
      amounts: [
        { text: '14 days', kind: 'period', event: 'after you order' },
        { text: '5%', kind: 'percent' },
      ],
      statements: [
        { party: 'you', kind: 'duty' },
        { party: 'we', kind: 'right' },
      ],
      signature: { line: 11, filled: false },
    });
  });

  it('makes tables to read and to paste', async () => {
    program.write('terms.md', TEXT);
    const { out } = await program.run(['outline', 'terms.md']);
    expect(out).toContain('Definitions (2)');
    const markdown = await program.run(['outline', 'terms.md', '--format', 'markdown']);
    expect(markdown.out).toContain('| 7 | 1.1 | Fee | 2 | means the price of your plan. |');
    expect(markdown.out).toContain('## Duties and rights: you');
  });

  it('reads standard input, and says what is wrong', async () => {
    const { out } = await program.run(['outline', '--stdin', '--stdin-path', 'a.md'], { input: TEXT });
    expect(out).toContain('a.md');
    expect((await program.run(['outline'])).err).toContain('needs a file');
    expect((await program.run(['outline', 'no.md'])).code).toBe(2);
  });
});
