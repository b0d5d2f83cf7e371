import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { isInQuotation } from '../language/quotation.ts';
import { isHelp, STEP_FILLERS } from '../lexicon/help-rows.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'please-simply-just',
  group: 'help',
  scope: 'sentence',
  severity: { contract: 'off', privacy: 'off', policy: 'off', else: 'info' },
  fix: 'safe',
  yieldsToTerms: true,
  summary: '“Please”, “simply”, “just”, “easily” or “obviously” in an instruction.',
  why: 'A reader who is stuck does not find the step simple, and “please” makes each step longer without making it kinder.',
  source:
    'Google developer documentation style guide. Microsoft Writing Style Guide. House styles differ on “please”, so it has an option.',
  options: {
    please: { type: 'boolean', default: true, description: 'Also report “please” in an instruction.' },
  },
  wakes: ['please', 'simply', 'just', 'easily', 'obviously', 'basically'],
  check(sentence, block, context) {
    if (!sentence.words.some(word => STEP_FILLERS.has(word.lower))) return NONE;
    return fillers(sentence, block, { ...context, options: {} }).filter(({ at }) => {
      const index = sentence.words.findIndex(word => word.start === at.start);
      const word = sentence.words[index];
      if (word === undefined || isInQuotation(block, word)) return false;
      if (word.lower === 'please' && !context.options.please) return false;
      return isInTask(sentence, index);
    });
  },
  examples: [
    { bad: 'Please enter your name.', accepted: 'Enter your name.' },
    {
      bad: 'Simply click the button and wait.',
      accepted: 'Click the button and wait.',
    },
    { bad: 'Obviously, you need a card.', good: 'You need a card.' },
    {
      options: { please: false },
      ok: 'Please enter your name.',
      because: 'The configuration allows “please”.',
    },
    { ok: 'Please wait while we check your card.', because: 'Waiting is a favour, not a step of the task.' },
    { ok: 'Please bear with us while we repair the service.', because: 'An apology may be polite.' },
    { ok: 'If the page stays blank, please contact our team.', because: 'It invites the reader to write.' },
    { ok: 'Please compress large files if possible.', because: 'It asks for a favour.' },
    { ok: 'To just check the date, open the page.', because: 'Here “just” means “only”.' },
    { ok: 'You have just over two weeks to return it.', because: '“just over” measures.' },
    { ok: 'We use the address just for this.', because: 'Here “just” means “only”.' },
    { ok: 'The page says “Please enter your name”.', because: 'It quotes what the screen says.' },
    { kind: 'contract', ok: 'Please read the terms.', because: 'A contract is not a set of steps.' },
  ],
});

/** Favours and invitations to write to somebody: “please” stays before them. */
const FAVOURS: ReadonlySet<string> = new Set(
  'wait bear forgive excuse accept be allow give let help consider remember note contact email e-mail call phone write tell report reach ask get send share feel do visit'.split(
    ' ',
  ),
);

/** “…, if possible”: a favour that nobody has to do. */
const isAskedOfHelpers = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'if' && words[at + 1]?.lower === 'possible');

const fillers = phraseCheck(
  match => isHelp(match, 'step'),
  found => `“${found}” does not help the reader to do the task. Leave it out.`,
);

/** “just” and “simply” also mean “only”: only before the verb of a step are they fillers for sure. */
function isInTask(sentence: Sentence, index: number): boolean {
  const [word, next] = [sentence.words[index]?.lower ?? '', sentence.words[index + 1]?.lower ?? ''];
  if (word === 'obviously' || word === 'basically') return true;
  if (word === 'please') return !FAVOURS.has(next) && next !== '' && !isAskedOfHelpers(sentence);
  if (word === 'easily') return /^(?:you|can|to|also|then)$/.test(sentence.words[index - 1]?.lower ?? '');
  if (
    /^(?:the|a|an|for|to|in|on|by|with|because|as|if|when|your|our|one|this|that|about|under|over)$/.test(
      next,
    )
  )
    return false;
  const before = sentence.words[index - 1]?.lower;
  // “To just check the date”: only that, and no more.
  if (word === 'just' && before === 'to' && index === 1) return false;
  return before === undefined || index === 0 || /^(?:and|then|or|you|can|to|please)$/.test(before);
}
