import { modelOf } from '../contract/model.ts';
import { showNumber } from '../contract/numbers.ts';
import { referencesIn, REFERENCE_WORDS } from '../contract/references.ts';
import { resolve } from '../contract/resolve.ts';
import { likeness } from '../contract/titles.ts';
import { defineRule } from '../kit/rule.ts';

/** Titles that are less alike than this are two titles. */
const ALIKE = 0.6;

export default defineRule({
  id: 'cross-ref-wrong-title',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  summary: 'A reference whose title is not the title of the clause that it points to.',
  why: 'Either the number or the title is wrong. The reader cannot know which.',
  source: 'General drafting practice.',
  options: {},
  wakes: REFERENCE_WORDS,
  collect(block) {
    return referencesIn(block).some(({ title }) => title !== null) ? true : null;
  },
  check(facts, { blocks }) {
    if (facts.length === 0) return [];
    const model = modelOf(blocks);
    return model.references.flatMap(reference => {
      const [target, ...others] = reference.targets;
      if (reference.title === null || target === undefined || others.length > 0) return [];
      const clause = resolve(model, target, reference.block);
      if (clause?.title === null || clause?.title === undefined) return [];
      const { text, at } = reference.title;
      if (likeness(text, clause.title) >= ALIKE) return [];
      const meant = model.clauses.find(other => other.title !== null && likeness(text, other.title) >= 0.9);
      const rewrites = [
        {
          title: `Replace the title with “${clause.title}”`,
          safety: 'review' as const,
          edits: [{ at, text: clause.title }],
        },
        ...(meant === undefined || meant.number === null
          ? []
          : [
              {
                title: `Point to ${showNumber(meant.number)} (${meant.title ?? ''})`,
                safety: 'review' as const,
                edits: [{ at: target.at, text: showNumber(meant.number) }],
              },
            ]),
      ];
      return [
        {
          block: reference.block,
          at,
          message: `${reference.word} ${showNumber(target.number)} is called “${clause.title}”, not “${text}”. Correct the title or the number.`,
          rewrites,
          related: [
            {
              block: clause.block,
              at: clause.titleAt ?? at,
              message: 'The clause that the number points to.',
            },
          ],
        },
      ];
    });
  },
  examples: [
    {
      bad: '## 1. Payment\n\nYou pay.\n\n## 2. Privacy\n\nWe care. See clause 1 (Privacy).',
      good: '## 1. Payment\n\nYou pay.\n\n## 2. Privacy\n\nWe care. See clause 1 (Payment).',
      accepted: '## 1. Payment\n\nYou pay.\n\n## 2. Privacy\n\nWe care. See clause 1 (Payment).',
    },
    { bad: '# 1. Our services\n\nText.\n\n# 2. Your rights\n\nSee Section 1, “Your rights”.' },
    {
      ok: '## 1. Payment and refunds\n\nYou pay.\n\n## 2. Privacy\n\nSee clause 1 (Payment).',
      because: 'A short form of the title.',
    },
    {
      ok: '## 1. Payment\n\nYou pay.\n\n## 2. Privacy\n\nSee clause 1 (the one above).',
      because: 'The brackets hold no title.',
    },
  ],
});
