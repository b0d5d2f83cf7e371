import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

interface Fact {
  readonly level: number;
  readonly text: string;
}

export default defineRule({
  id: 'help-heading-task',
  group: 'help',
  scope: 'document',
  severity: { help: 'info', else: 'off' },
  fix: 'review',
  summary:
    'A heading in help that names a thing, such as “Overview” or “Password management”, and not a task.',
  why: 'Readers of help look for what they want to do. A heading in their words lets them find it by a glance or a search.',
  source: 'US Federal Plain Language Guidelines: useful headings. GOV.UK content design.',
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More headings to report, in small letters.',
    },
  },
  collect: (block): Fact | null =>
    block.shape === 'heading' && block.prose.length < LONGEST
      ? { level: block.level, text: block.prose.trim() }
      : null,
  check(facts, { options }) {
    const title = facts.find(({ fact }) => fact.level === 1)?.fact.text ?? '';
    if (REFERENCE.test(title)) return [];
    return facts.flatMap(({ block, fact }) => {
      const plain = fact.text.toLowerCase().replace(/[:.\s]+$/, '');
      if (EMPTY.has(plain) || options.words.includes(plain)) {
        return [
          {
            block,
            at: prose(0, fact.text.length),
            message: `“${fact.text}” does not say what the reader can do here. Name the task or the question.`,
          },
        ];
      }
      const task = taskIn(plain);
      if (task === null) return [];
      const rewrites: readonly Rewrite[] = [
        {
          title: `Replace with “${task}”`,
          safety: 'review',
          edits: [{ at: prose(0, fact.text.length), text: task }],
        },
      ];
      return [
        {
          block,
          at: prose(0, fact.text.length),
          message: `“${fact.text}” names a thing. Name the task: “${task}”.`,
          rewrites,
        },
      ];
    });
  },
  examples: [
    { bad: '# Password management', accepted: '# Manage your password' },
    { bad: '# FAQ', good: '# How do I change my card?' },
    { bad: '## Account deletion', accepted: '## Delete your account' },
    { bad: '## Overview' },
    { options: { words: ['odds and ends'] }, bad: '## Odds and ends' },
    { ok: '# Reset your password', because: 'It names the task.' },
    {
      ok: '# API reference\n\n## Overview',
      because: 'A reference page is looked up by the names of things.',
    },
    { ok: '## If your card was stolen', because: 'It names the case that the reader is in.' },
    { kind: 'contract', ok: '# General', because: 'It is a contract.' },
  ],
});

/** A heading longer than this names more than a thing. */
const LONGEST = 60;
const REFERENCE = /\b(?:reference|glossary|api|changelog|release notes|index|specification)\b/i;

const EMPTY: ReadonlySet<string> = new Set(
  (
    'overview|information|more information|general information|general|faq|faqs|frequently asked questions|miscellaneous|details|introduction|' +
    'background|other|notes|summary|further information|additional information|about|basics|content|description'
  ).split('|'),
);

/** Nouns that hide the verb of a task. */
const VERBS: ReadonlyMap<string, string> = new Map(
  (
    'management:Manage deletion:Delete removal:Remove creation:Create activation:Turn_on deactivation:Turn_off cancellation:Cancel ' +
    'renewal:Renew registration:Register verification:Verify recovery:Recover configuration:Set_up installation:Install closure:Close'
  )
    .split(' ')
    .map(pair => {
      const [noun = '', verb = ''] = pair.split(':');
      return [noun, verb.replace('_', ' ')] as const;
    }),
);

/** “password management” → “Manage your password”; null where the heading is anything else. */
function taskIn(plain: string): string | null {
  const [thing = '', noun = '', ...rest] = plain.split(' ');
  const verb = VERBS.get(noun);
  if (verb === undefined || rest.length > 0 || !THINGS.has(thing.replace(/s$/, ''))) return null;
  return `${verb} your ${thing}`;
}

/** What belongs to a reader: only before these does “your” fit. */
const THINGS: ReadonlySet<string> = new Set(
  'password account profile user device card order booking subscription plan payment email phone address app file group team project contact notification membership identity key session data backup domain service'
    .split(' ')
    .filter(word => word !== 'user'),
);
