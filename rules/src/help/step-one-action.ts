import { OPAQUE, type Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { actionsIn, isDeed } from '../language/imperative.ts';

/** The length of a step is a matter of `sentence-too-long`, so that no step is reported twice. */
export default defineRule({
  id: 'step-one-action',
  group: 'help',
  scope: 'block',
  severity: { help: 'warning', else: 'off' },
  fix: 'advice',
  summary: 'A numbered step that asks for several actions.',
  why: 'A reader does one thing, looks up, and comes back to the number. Actions in the middle of a step are missed.',
  source: 'GOV.UK content design. Microsoft Writing Style Guide: step-by-step instructions.',
  options: {
    most: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: 'Actions that one step may hold, where no “then” stands between them.',
    },
  },
  check(block, { options }) {
    if (block.shape !== 'list-item' || !block.ordered || !/^\d+/.test(block.label ?? '')) return NONE;
    const [first] = block.sentences;
    if (first === undefined) return NONE;
    const actions = actionsIn(first, block);
    const deeds = block.sentences.filter(sentence => isDeed(sentence, block)).length;
    const inOne = actions.length > options.most || (actions.length > 1 && hasThen(first, actions));
    const inMany = deeds > options.most && actions.length > 0;
    if (!inOne && !inMany) return NONE;
    const count = inOne ? actions.length : deeds;
    return [
      {
        at: inOne ? first : prose(first.start, block.sentences.at(-1)?.end ?? first.end),
        message: `This step asks for ${count} actions. Make each a step of its own.`,
        ...(inOne && !block.prose.includes(OPAQUE) && { rewrites: [steps(first, actions)] }),
      },
    ];
  },
  examples: [
    {
      bad: '3. Open Settings, find Devices and remove the old phone, then restart.',
      good: '3. Open Settings.\n4. Select Devices.\n5. Remove the old phone.\n6. Restart.',
    },
    {
      bad: '2. Sign in and click Billing and enter your card.',
      good: '2. Sign in.\n3. Select Billing.\n4. Enter your card.',
    },
    { bad: '1. Unplug the box. Press the red button. Plug it in again.' },
    { options: { most: 1 }, bad: '1. Select your name and choose Save.' },
    {
      ok: '1. Select your name and choose Save.',
      because: 'Two short actions in one place may share a step.',
    },
    { ok: '1. Type the name, then press Enter.', because: 'The key ends the entry: it is one action.' },
    { ok: '1. Press Ctrl and C.', because: 'Two keys, one action.' },
    {
      ok: '1. Select **Copy, paste and print**, which is in the list.',
      because: 'It is the name of a button.',
    },
    { ok: 'Open the box, take out the card and keep it.', because: 'It is no numbered step.' },
    { kind: 'contract', ok: '1. Open the gate, then close it.', because: 'A numbered clause is no step.' },
  ],
});

const hasThen = (sentence: Sentence, actions: ReturnType<typeof actionsIn>): boolean =>
  actions.some(({ verb }, index) => index > 0 && sentence.words[verb - 1]?.lower === 'then') &&
  !(actions.length === 2 && isEntry(sentence, actions));

/** “Type the name, then press Enter” is one entry. */
const isEntry = (sentence: Sentence, [first, second]: ReturnType<typeof actionsIn>): boolean =>
  /^(?:type|enter|write)$/.test(sentence.words[first?.verb ?? -1]?.lower ?? '') &&
  sentence.words[second?.verb ?? -1]?.lower === 'press';

/** What the steps would be, as advice: a new number cannot be put into a list by an edit of its words. */
function steps(sentence: Sentence, actions: ReturnType<typeof actionsIn>): ReturnType<typeof advice> {
  const parts = actions.map(({ verb }, index) => {
    const from = index === 0 ? 0 : (sentence.words[verb]?.start ?? 0) - sentence.start;
    const next = actions[index + 1];
    const to =
      next === undefined ? sentence.text.length : (sentence.words[next.verb]?.start ?? 0) - sentence.start;
    const text = sentence.text
      .slice(from, to)
      .trim()
      .replace(/(?:[,;.]|\b(?:and|then)\b|\s)+$/u, '');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
  return advice(parts);
}

const advice = (parts: readonly string[]): { title: string; safety: 'advice'; edits: [] } => ({
  title: `Write ${parts.length} steps: ${parts.join(' ')}`,
  safety: 'advice',
  edits: [],
});
