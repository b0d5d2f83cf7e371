import type { Block } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { givesNextStep } from '../language/next-step.ts';

export default defineRule({
  id: 'error-message-parts',
  group: 'help',
  scope: 'block',
  severity: { 'ui-strings': 'warning', else: 'off' },
  fix: 'none',
  summary: 'An error message that does not say what the reader can do.',
  why: 'A message that only says “failed” stops the reader. What happened, why, and what to do next gets them on.',
  source:
    'Microsoft, Error message guidelines: problem, cause, solution. Nielsen Norman Group, error messages.',
  options: {
    shortest: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: 'Leave messages of fewer words alone: they are mostly labels.',
    },
  },
  wakes: [
    ...[
      'failed',
      'failure',
      'invalid',
      'denied',
      'unable',
      'error',
      'incorrect',
      'rejected',
      'declined',
      'unavailable',
    ],
    ...['unsuccessful', 'unrecognised', 'unrecognized', "couldn't", "wasn't", "can't", 'cannot', 'wrong'],
    ...['not', 'occurred', 'bad'],
  ],
  check(block, { options }) {
    if (block.shape === 'heading' || block.shape === 'label' || block.words.length < options.shortest)
      return NONE;
    if (!/[.!]$/.test(block.prose.trimEnd()) || asks(block) || !fails(block) || givesNextStep(block))
      return NONE;
    return [
      {
        at: prose(block.sentences[0]?.start ?? 0, block.sentences.at(-1)?.end ?? block.prose.length),
        message: 'This message does not say what to do. Say what happened, why, and the next step.',
      },
    ];
  },
  examples: [
    {
      kind: 'ui-strings',
      bad: 'Error 0x80070005. Operation failed.',
      good: 'We could not save your photo because the disk is full. Delete files and try again. (code 0x80070005)',
    },
    { kind: 'ui-strings', bad: 'Invalid input.', good: 'The date must be today or later.' },
    {
      kind: 'ui-strings',
      bad: 'We could not save the file.',
      good: 'We could not save the file because the folder is full. Choose another folder.',
    },
    { kind: 'ui-strings', options: { shortest: 1 }, bad: 'Failed.' },
    {
      kind: 'ui-strings',
      ok: 'We could not read the card. Try another one.',
      because: 'It says what to do.',
    },
    {
      kind: 'ui-strings',
      ok: 'We could not read the card',
      because: 'Without a full stop it is a title above the message.',
    },
    {
      kind: 'ui-strings',
      ok: 'Are you sure you want to delete this project? You cannot undo this.',
      because: 'It asks before anything happens.',
    },
    { kind: 'ui-strings', ok: 'Error log', because: 'It is the name of a page.' },
    { kind: 'ui-strings', ok: 'No errors found.', because: 'Nothing went wrong.' },
    { kind: 'help', ok: 'Invalid input.', because: 'Help text is no message of the program.' },
  ],
});

/** “Are you sure you want to delete it? You cannot undo this.”: it asks before anything happens. */
const asks = ({ sentences }: Block): boolean =>
  sentences.some(
    ({ text }) =>
      /^(?:are you sure|do you (?:really )?want|\p{L}+ (?:this|the|your)\b.*\?$)/iu.test(text) &&
      text.endsWith('?'),
  );

/** A sentence that says that something went wrong, not a label and not a condition. */
const fails = (block: Block): boolean =>
  block.sentences.some(({ text }) => {
    if (/^(?:if|when|no |do |are |is |what|why|how|\d+ )/i.test(text) || /\?$|\bwho\b/i.test(text))
      return false;
    return (
      /\b(?:failed|denied|rejected|declined|unsuccessful|unavailable|unable to|went wrong|(?:could|can|was)(?:n['’]t| ?not)|has occurred|occurred)\b/i.test(
        text,
      ) ||
      /^(?:an? |the |your )?(?:invalid|incorrect|wrong|unrecogni[sz]ed|bad) [\p{L} -]+[.!]?$/iu.test(text) ||
      /\b(?:is|are|was|were) (?:invalid|incorrect|wrong|not valid|unavailable)\b/i.test(text)
    );
  });
