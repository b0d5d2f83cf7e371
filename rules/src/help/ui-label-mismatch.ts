import type { Block, Mark } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'ui-label-mismatch',
  group: 'help',
  scope: 'block',
  severity: { help: 'warning', policy: 'warning', else: 'off' },
  fix: 'review',
  summary: 'A button or menu in bold that the product calls by another name.',
  why: 'A reader looks for the very words on the screen. “Sign off” is not found where the button says “Sign out”.',
  source: 'Microsoft Writing Style Guide: use the labels of the interface as they are.',
  options: {
    labels: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'What the buttons, menus and fields of the product say.',
    },
    catalog: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'JSON files with the texts of the product, beside the configuration file. All their strings count as labels.',
    },
  },
  wakes: ['select', 'choose', 'click', 'tap', 'press', 'open', 'check', 'tick', 'go', 'use', 'turn'],
  check(block, { options }) {
    if (options.labels.length === 0) return NONE;
    return block.marks
      .filter(mark => mark.kind === 'strong')
      .flatMap(mark => reportOf(block, mark, options.labels));
  },
  examples: [
    {
      options: { labels: ['Sign out', 'Continue'] },
      bad: 'Select **Sign-off**.',
      accepted: 'Select **Sign out**.',
    },
    {
      options: { labels: ['Sign out', 'Continue'] },
      bad: 'Now press **Proceed**.',
      accepted: 'Now press **Continue**.',
    },
    { options: { labels: ['Sign out'] }, ok: 'Select **Sign out**.', because: 'The product calls it so.' },
    {
      options: { labels: ['Sign out'] },
      ok: 'Select **Print layout**.',
      because: 'It may belong to another program.',
    },
    {
      options: { labels: ['Sign out'], catalog: ['app.json'] },
      ok: 'Do **not** select it.',
      because: 'The bold word is no label.',
    },
    { ok: 'Select **Sign-off**.', because: 'No labels are configured.' },
  ],
});

/** Words for one action on a screen. */
const SAME: readonly (readonly string[])[] = [
  ['continue', 'proceed', 'next'],
  ['sign out', 'sign off', 'log out', 'log off'],
  ['sign in', 'sign on', 'log in', 'log on'],
  ['delete', 'remove', 'erase'],
  ['cancel', 'abort', 'dismiss'],
  ['submit', 'send'],
  ['settings', 'preferences', 'options'],
  ['edit', 'change', 'modify'],
];

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[-_]/g, ' ')
    .replace(/[.…:"“”]/g, '')
    .trim();

function reportOf(block: Block, mark: Mark, labels: readonly string[]): readonly Report[] {
  const shown = block.prose.slice(mark.start, mark.end).trim();
  const name = plain(shown);
  if (name === '' || name.split(' ').length > LONGEST || !isOnScreen(block, mark)) return NONE;
  if (labels.some(label => label === shown || label.replace(/…$/, '') === shown)) return NONE;
  const near = nearest(name, labels);
  if (near === null) return NONE;
  const start = mark.start + block.prose.slice(mark.start, mark.end).indexOf(shown);
  const at = prose(start, start + shown.length);
  return [
    {
      at,
      message: `The product does not say “${shown}”. Write “${near}” as it stands on the screen.`,
      rewrites: [{ title: `Replace with “${near}”`, safety: 'review', edits: [{ at, text: near }] }],
    },
  ];
}

const LONGEST = 5;

/** A verb of the screen stands before the bold words. */
const isOnScreen = (block: Block, mark: Mark): boolean =>
  /\b(?:select|choose|click|tap|press|open|check|tick|go to|use|turn on|turn off|then|and|or|the|,|>)\s*$/i.test(
    block.prose.slice(Math.max(0, mark.start - 24), mark.start),
  );

/** The label that means the same, else the one that is spelled almost the same; null where none is near. */
function nearest(name: string, labels: readonly string[]): string | null {
  const same = SAME.find(set => set.includes(name));
  const alike = labels.find(label => plain(label) === name || same?.includes(plain(label)) === true);
  if (alike !== undefined) return alike;
  const close = labels.filter(label => isClose(name, plain(label)));
  return close.length === 1 ? (close[0] ?? null) : null;
}

/** The same but for one letter in five. */
function isClose(one: string, two: string): boolean {
  const most = Math.floor(Math.max(one.length, two.length) / 5);
  if (most === 0 || Math.abs(one.length - two.length) > most) return false;
  return distance(one, two) <= most;
}

/** How many letters must be added, left out or changed. Labels are short. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= two.length; to++) {
      const changed = (row[to - 1] ?? 0) + (one.charAt(at - 1) === two.charAt(to - 1) ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
