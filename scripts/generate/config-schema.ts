import { DOCUMENT_KINDS } from '../../rules/src/kit/document.ts';
import type { Option } from '../../rules/src/kit/options.ts';
import type { Rule } from '../../rules/src/kit/rule.ts';
import type { Profile } from '../../rules/src/profiles/profile.ts';

const LEVEL = { enum: ['off', 'info', 'warning', 'error'] };
const STRINGS = { type: 'array', items: { type: 'string' } };

const SETS = {
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: 'string', minLength: 1 },
      { ...STRINGS, minItems: 1 },
    ],
  },
  description:
    'Names of groups of documents that must agree with each other, each with the patterns of its files, as in .gitignore. Without it, all contracts, privacy notices and policies under this configuration are one group; an empty group of settings compares none.',
};

/** JSON Schema of `fineprint.config.*`, with the options of every rule. */
export function configSchema(rules: readonly Rule[], profiles: readonly Profile[]): unknown {
  const ruleSettings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(rule => [rule.id, ruleSchema(rule)])),
  };
  const common = {
    kind: {
      enum: [...DOCUMENT_KINDS],
      description: 'What the documents are for. Detected where it is not set.',
    },
    audience: {
      enum: ['consumer', 'business'],
      description: 'Who reads them. Detected where it is not set.',
    },
    profile: {
      anyOf: [profile(profiles), { type: 'array', items: profile(profiles) }],
      description: 'Statutes and standards to test against; “fineprint profiles” lists them.',
    },
    rules: ruleSettings,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Fineprint configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        anyOf: [{ type: 'string' }, STRINGS],
        description: 'Presets, files or packages to start from.',
      },
      ...common,
      roles: roles(),
      terms: { type: 'array', items: term(), description: 'Your own list of words to replace.' },
      vocabulary: vocabulary(),
      overrides: { type: 'array', items: override(common) },
      sets: SETS,
      accepted: { type: 'array', items: accepted() },
      ignore: { ...STRINGS, description: 'Files to leave alone, as in .gitignore.' },
    },
  };
}

function ruleSchema(rule: Rule): unknown {
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [name, optionSchema(option)]),
  );
  return {
    description: rule.summary,
    anyOf: [
      LEVEL,
      { type: 'object', additionalProperties: false, properties: { severity: LEVEL, ...options } },
    ],
  };
}

/** An option is its own schema; only what is ours alone is left out. */
function optionSchema(option: Option): unknown {
  return Object.fromEntries(Object.entries(option).filter(([name]) => name !== 'perKind'));
}

const profile = (profiles: readonly Profile[]): unknown => ({ enum: profiles.map(({ id }) => id) });

const roles = (): unknown => ({
  type: 'object',
  additionalProperties: false,
  properties: { you: STRINGS, we: STRINGS },
  description: 'Names that stand for the reader and for your company.',
});

const term = (): unknown => ({
  type: 'object',
  required: ['find'],
  additionalProperties: false,
  properties: {
    find: { type: 'string' },
    use: { anyOf: [{ type: 'string' }, STRINGS] },
    safety: { enum: ['safe', 'review', 'advice'] },
    note: { type: 'string' },
  },
});

const vocabulary = (): unknown => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    accept: { ...STRINGS, description: 'Words that are fine here.' },
    protect: { ...STRINGS, description: 'Wording that no rewrite may touch.' },
  },
});

const override = (common: object): unknown => ({
  type: 'object',
  required: ['files'],
  additionalProperties: false,
  properties: { files: { anyOf: [{ type: 'string' }, STRINGS] }, ...common },
});

const accepted = (): unknown => ({
  type: 'object',
  required: ['rule', 'fingerprint', 'reason'],
  additionalProperties: false,
  properties: { rule: { type: 'string' }, fingerprint: { type: 'string' }, reason: { type: 'string' } },
});
