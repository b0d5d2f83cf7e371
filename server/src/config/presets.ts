import type { Rule } from '@fineprint/rules/kit/rule';
import type { Settings } from './settings-layer.ts';

export const PRESET_PREFIX = 'fineprint:';

/** The settings that `extends: fineprint:…` stands for, by name. Naming a rule without a level turns an opt-in rule on. */
export const presets = (rules: readonly Rule[]): Readonly<Record<string, Settings>> => ({
  'fineprint:recommended': {},
  'fineprint:strict': {
    rules: Object.fromEntries(rules.filter(rule => rule.optIn === true).map(rule => [rule.id, {}])),
  },
  'fineprint:contract': { kind: 'contract' },
  'fineprint:privacy': { kind: 'privacy' },
  'fineprint:help': { kind: 'help' },
  'fineprint:ui-strings': { kind: 'ui-strings' },
});
