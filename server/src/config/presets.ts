import type { Rule } from '@fineprint/rules/kit/rule';
import { limitSettings } from './numbers.ts';
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
  'fineprint:help': {
    kind: 'help',
    rules: limitSettings(rules, { sentence: 15, longest: 25, paragraph: 80, grade: 8, passive: 5 }),
  },
  'fineprint:ui-strings': { kind: 'ui-strings' },
  ...audiencePresets(rules),
});

/** Presets for readers and regulators: numbers that several laws and guidelines have in common. */
const audiencePresets = (rules: readonly Rule[]): Readonly<Record<string, Settings>> => ({
  'fineprint:consumer-contract': {
    kind: 'contract',
    audience: 'consumer',
    rules: limitSettings(rules, {
      sentence: 22,
      longest: 35,
      hard: 50,
      paragraph: 150,
      grade: 10,
      passive: 15,
    }),
  },
  'fineprint:consumer-contract-strict': {
    kind: 'contract',
    audience: 'consumer',
    rules: limitSettings(rules, { sentence: 18, longest: 35, paragraph: 100, grade: 8, passive: 10 }),
  },
  'fineprint:insurance-us': {
    kind: 'contract',
    audience: 'consumer',
    profile: ['us-naic-575', 'us-fl-627-4145'],
    rules: limitSettings(rules, { sentence: 22, longest: 50, paragraph: 150 }),
  },
  'fineprint:privacy-notice': {
    kind: 'privacy',
    audience: 'consumer',
    rules: limitSettings(rules, { sentence: 20, longest: 35, paragraph: 120, grade: 9, passive: 10 }),
  },
  'fineprint:uk-public': {
    audience: 'consumer',
    profile: ['uk-govuk'],
    rules: limitSettings(rules, { sentence: 15, longest: 25, paragraph: 80, grade: 6, passive: 5 }),
  },
});

const hasMore = (rule: Rule): boolean => rule.options['suggestions'] !== undefined;
const isStricter = (rule: Rule): boolean => rule.optIn === true || hasMore(rule);

/** What the word lists hold back as a matter of taste, `fineprint:strict` reports too. */
const strictOptions = (rule: Rule): Readonly<Record<string, string>> =>
  hasMore(rule) ? { suggestions: 'all' } : {};
