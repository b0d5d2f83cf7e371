import type { Rule } from '@fineprint/rules/kit/rule';
import type { Settings } from './settings-layer.ts';

export const PRESET_PREFIX = 'fineprint:';

/** The settings that `extends: fineprint:…` stands for, by name. Naming a rule without a level turns an opt-in rule on. */
export const presets = (rules: readonly Rule[]): Readonly<Record<string, Settings>> => ({
  'fineprint:recommended': {},
  'fineprint:strict': {
    rules: Object.fromEntries(
      rules.filter(isStricter).map(rule => [rule.id, { options: strictOptions(rule) }]),
    ),
  },
  'fineprint:contract': { kind: 'contract' },
  'fineprint:privacy': { kind: 'privacy' },
  'fineprint:help': { kind: 'help' },
  'fineprint:ui-strings': { kind: 'ui-strings' },
});

const hasMore = (rule: Rule): boolean => rule.options['suggestions'] !== undefined;
const isStricter = (rule: Rule): boolean => rule.optIn === true || hasMore(rule);

/** What the word lists hold back as a matter of taste, `fineprint:strict` reports too. */
const strictOptions = (rule: Rule): Readonly<Record<string, string>> =>
  hasMore(rule) ? { suggestions: 'all' } : {};
