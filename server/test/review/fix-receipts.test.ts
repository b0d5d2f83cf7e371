import type { Finding } from '@fineprint/rules/kit/finding';
import { expect, it } from 'vitest';
import { createReviewer } from '../../src/index.ts';
import { createJudge } from '../../src/review/judge.ts';
import { fixJudgeOf, type JudgedFixes, receiptLine } from '../../src/review/fix-receipts.ts';
import { createReviewer as createFileReviewer, type FileReview } from '../../src/reviewer.ts';

const review = (text: string, path = 'contracts/terms.md'): FileReview =>
  createFileReviewer().review(text, { path });

function judged(text: string, rule: string): JudgedFixes {
  const file = review(text);
  const finding = file.findings.find(one => one.rule === rule);
  if (finding === undefined) throw new Error(`No finding of ${rule}.`);
  return fixJudgeOf(file)(finding);
}

it('gives each fix that replaces wording a receipt', () => {
  const { fixes, refused } = judged('# Terms\n\nYou must pay prior to the visit.\n', 'wordy-phrase');
  expect(fixes.map(({ receipt }) => receipt?.verdict)).toEqual(['equivalent']);
  expect(refused).toEqual([]);
});

it('leaves to a person what the lock cannot pair, and says what changes', () => {
  const { fixes } = judged('# Terms\n\nYou must pay the fee and/or the deposit.\n', 'and-or');
  const [fix] = fixes;
  expect(fix?.receipt === null || fix === undefined ? '' : receiptLine(fix.receipt)).toMatch(
    /^Only you can decide this: .*changes: /,
  );
});

it.each([
  ['modality', 'The shop shall have the authority to sell it.', 'shall-discipline'],
  ['exception', 'You do not pay unless and until we deliver.', 'wordy-phrase'],
  ['condition', 'Subject to clause 4, in the event the shop moves, we tell you.', 'wordy-phrase'],
])('drops a fix that changes the %s, and keeps the reason', (_, sentence, rule) => {
  const { refused } = judged(`# Terms\n\n${sentence}\n`, rule);
  expect(refused[0]?.reason).toMatch(/^Not offered, because it changes the meaning: .+\.$/);
});

it('judges a fix that touches several places by all their sentences', () => {
  const filler = 'The parties met at noon and went home again. '.repeat(80);
  const file = review(`# Terms\n\nYou must pay us.\n\n${filler}\n\nYou must call us within 14 days.\n`);
  const at = (words: string, text: string): Finding['fixes'][number]['edits'][number] => {
    const start = file.document.text.indexOf(words);
    return { start, end: start + words.length, text };
  };
  const finding = (edits: Finding['fixes'][number]['edits']): Finding => ({
    rule: 'term-variants',
    group: 'tone',
    severity: 'info',
    message: '',
    why: '',
    at: { start: 0, end: 1 } as Finding['at'],
    fixes: [{ title: 'Everywhere', safety: 'review', edits }],
    related: [],
    fingerprint: '',
    suppressed: null,
  });
  const judge = fixJudgeOf(file);
  const kept = judge(finding([at('must pay', 'have to pay'), at('call', 'phone')]));
  expect(kept.fixes[0]?.receipt?.message).toContain('call → phone');
  const changed = judge(finding([at('must pay', 'have to pay'), at('14', '41')]));
  expect(changed.fixes).toEqual([]);
  expect(changed.refused[0]?.reason).toContain('14 days → 41 days');
});

it('lets an explanation stand beside the text, which stays as it is', () => {
  const { fixes } = judged(
    '# Help\n\nUpdate the firmware. Then start the router again, and wait.\n',
    'jargon-unexplained',
  );
  expect(fixes.filter(({ safety }) => safety === 'review').length).toBeGreaterThan(0);
});

it('gives receipts through the package, and judges no fix before somebody reads it', () => {
  const result = createReviewer().review(
    '# Terms\n\nThe shop shall have the authority to sell it. Some features may not work, prior to the visit.\n',
    { path: 'terms.md' },
  );
  const found = result.findings.find(({ rule }) => rule === 'may-not-ambiguous');
  expect(Object.getOwnPropertyDescriptor(found, 'fixes')).toHaveProperty('get');
  expect(found?.fixes).toMatchObject([
    { title: 'Say “might not” (a possibility)', safety: 'advice', edits: [] },
    { title: 'Say “must not” (a ban)', safety: 'advice', edits: [] },
  ]);
  const refused = result.findings.find(({ rule }) => rule === 'shall-discipline')?.refused;
  expect(refused?.map(({ title }) => title)).toEqual(['Replace with “has”']);
  const phrase = result.findings.find(({ rule }) => rule === 'wordy-phrase');
  expect(phrase?.fixes[0]?.receipt?.verdict).toBe('equivalent');
});

it('sees what changes in code and in the target of a link, which is no prose', () => {
  const { document } = review('# Terms\n\nSee [the price](https://a.example/1) and run `pay`.\n');
  const judge = createJudge(document, { kind: 'contract' });
  expect(judge('See [it](https://a.example/1).', 'See [it](https://a.example/2).').verdict).toBe('changed');
  expect(judge('Run `pay`.', 'Run `sell`.').verdict).toBe('changed');
  expect(judge('See **it**.', 'See __it__.').verdict).toBe('same');
});
