import type { Block } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { isInQuotation } from '../language/quotation.ts';
import { wordings } from '../language/wordings.ts';

const BLAME = wordings(`
  you *failed to
  you have *failed to
  you've *failed to
  you *forgot to
  you *forgot your
  you did not *enter|provide|fill|select|choose|verify|confirm|complete|supply|specify
  you didn't *enter|provide|fill|select|choose|verify|confirm|complete|supply|specify
  you *entered|typed|provided|supplied|gave an|a|the invalid|incorrect|wrong|illegal|bad
  you have *entered|typed|provided|supplied an|a|the invalid|incorrect|wrong|illegal|bad
  you've *entered|typed|provided|supplied an|a|the invalid|incorrect|wrong|illegal|bad
  you made|have|made a|an|the *mistake|error
  your own *mistake|error|fault
  your *mistake|fault
  you are *wrong
  *user error|errors
  *illegal character|characters|value|values|input|name|entry|operation|argument
  *bad input|request`);

export default defineRule({
  id: 'blame-user',
  group: 'help',
  scope: 'sentence',
  severity: { contract: 'off', privacy: 'off', policy: 'info', else: 'warning' },
  fix: 'advice',
  summary: 'Words that tell the reader that they did something wrong.',
  why: 'A reader who is blamed feels stupid or angry and stops. What is missing, and how to give it, gets them on.',
  source: 'Microsoft, Error message guidelines: do not blame the user. Sage Design System, content style.',
  options: {},
  wakes: BLAME.wakes,
  check(sentence, block) {
    const found = BLAME.find(sentence).filter(({ first }) => {
      const before = sentence.words[first - 1]?.lower ?? '';
      return !CONDITIONS.has(before) && !isNegated(before) && !isQuoted(block, sentence.words[first]);
    });
    return found.length === 0 ? NONE : found.map(reportOf(block));
  },
  examples: [
    { bad: 'You entered an illegal character.', good: 'Use only letters and numbers.' },
    {
      bad: 'You failed to verify your email.',
      good: 'We have not been able to check your email yet. Open the link that we sent you.',
    },
    { bad: 'You forgot to choose a date.', good: 'Choose a date.' },
    { bad: 'The crash was caused by a user error.' },
    { kind: 'policy', bad: 'We do not refund you for your own mistake.' },
    {
      kind: 'contract',
      ok: 'You failed to pay on the due date.',
      because: 'A contract has to name the breach.',
    },
    { ok: 'If you forgot your password, select “Reset”.', because: 'It says when the help applies.' },
    { ok: 'This is not your fault.', because: 'It takes the blame away.' },
    { ok: 'It is illegal to copy the film.', because: 'It speaks of the law.' },
  ],
});

const CONDITIONS: ReadonlySet<string> = new Set(
  'if when where whether because unless case that once'.split(' '),
);
const isNegated = (word: string): boolean => /^(?:not|isn't|wasn't|no|without|never)$/.test(word);
const isQuoted = (block: Block, word: Parameters<typeof isInQuotation>[1] | undefined): boolean =>
  word !== undefined && isInQuotation(block, word);

const reportOf =
  (block: Block) =>
  ({ at }: Pick<Report, 'at'>): Report => ({
    at,
    message: `“${block.prose.slice(at.start, at.end)}” blames the reader. Say what is missing and how to put it right.`,
  });
