import { type Audience, DOCUMENT_KINDS } from '@fineprint/rules/kit/document';
import type { Option } from '@fineprint/rules/kit/options';
import type { HouseTerm } from '@fineprint/rules/kit/phrase';
import type { Level, Rule } from '@fineprint/rules/kit/rule';
import { PROFILE_IDS } from '@fineprint/rules/profiles/list';
import type { RuleSetting } from '../review/settings.ts';
import {
  anything,
  type Check,
  choice,
  type Complain,
  fields,
  flag,
  isObject,
  list,
  number,
  requiring,
  suggestion,
  text,
  texts,
} from './checks.ts';
import type { Path } from './read.ts';
import type { Override, Settings } from './settings-layer.ts';

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];
export const AUDIENCES: readonly Audience[] = ['consumer', 'business'];

/** Checks the whole of a configuration file. Each wrong key or value is complained about, and the rest is kept. */
export const configCheck = (rules: readonly Rule[]): Check<Settings> =>
  fields('the configuration', {
    $schema: anything,
    extends: texts,
    ...commonChecks(rules),
    roles: fields('“roles”', { you: texts, we: texts }),
    terms: list(termCheck),
    vocabulary: fields('“vocabulary”', { accept: texts, protect: texts }),
    overrides: list(overrideCheck(rules)),
    sets: setsCheck,
    accepted: list(acceptedCheck(rules)),
    ignore: texts,
  });

/** Checks what stands under `fineprint:` in front matter. */
export const frontMatterCheck = (rules: readonly Rule[]): Check<Settings> =>
  fields('front matter', { ...commonChecks(rules), off: flag });

const commonChecks = (
  rules: readonly Rule[],
): {
  readonly kind: Check<(typeof DOCUMENT_KINDS)[number]>;
  readonly audience: Check<Audience>;
  readonly profile: typeof texts;
  readonly rules: Check<Readonly<Record<string, RuleSetting>>>;
} => ({
  kind: choice(DOCUMENT_KINDS),
  audience: choice(AUDIENCES),
  profile: profilesCheck,
  rules: rulesCheck(rules),
});

const overrideCheck = (rules: readonly Rule[]): Check<Override> => {
  const shape = fields('an entry of “overrides”', { files: texts, ...commonChecks(rules) });
  return requiring(shape, ['files']);
};

/** Ids of profiles, or one id alone. */
const profilesCheck: Check<readonly string[]> = (value, path, complain) => {
  const known: Check<string> = (id, place, tell) => {
    if (typeof id === 'string' && PROFILE_IDS.includes(id)) return id;
    const name = typeof id === 'string' ? id.slice(0, 60) : '';
    tell(place, `There is no profile “${name}”.${suggestion(name, PROFILE_IDS)}`);
    return undefined;
  };
  if (typeof value !== 'string') return list(known)(value, path, complain);
  const id = known(value, path, complain);
  return id === undefined ? undefined : [id];
};

/** Each key is the id of a rule; its value a level, or the level and options of that rule. */
const rulesCheck =
  (rules: readonly Rule[]): Check<Readonly<Record<string, RuleSetting>>> =>
  (value, path, complain) => {
    if (!isObject(value)) {
      complain(path, '“rules” must be a group of rule names, each with its level.');
      return undefined;
    }
    const checked: Record<string, RuleSetting> = {};
    for (const [id, setting] of Object.entries(value)) {
      const rule = rules.find(candidate => candidate.id === id);
      if (rule === undefined) {
        const near = suggestion(
          id,
          rules.map(known => known.id),
        );
        complain([...path, id], `There is no rule “${id.slice(0, 60)}”.${near}`, 'key');
        continue;
      }
      const result = ruleSetting(rule, setting, [...path, id], complain);
      if (result !== undefined) checked[id] = result;
    }
    return checked;
  };

function ruleSetting(rule: Rule, value: unknown, path: Path, complain: Complain): RuleSetting | undefined {
  if (!isObject(value)) {
    const level = choice(LEVELS)(value, path, complain);
    return level === undefined ? undefined : { level };
  }
  const checks = Object.entries(rule.options).map(([name, option]): [string, Check<unknown>] => [
    name,
    optionCheck(option),
  ]);
  const shape = { ...Object.fromEntries(checks), severity: choice(LEVELS) };
  const checked = fields(`“${rule.id}”`, shape)(value, path, complain) ?? {};
  const { severity: level, ...options } = checked;
  return {
    ...(level !== undefined && { level }),
    ...(Object.keys(options).length > 0 && { options }),
  };
}

/** Checks a value against the schema of a rule's option. */
function optionCheck(option: Option): Check<unknown> {
  switch (option.type) {
    case 'number':
    case 'integer':
      return number({ ...option, whole: option.type === 'integer' });
    case 'boolean':
      return flag;
    case 'string':
      return choice(option.enum);
    case 'array':
      return texts;
  }
}

const termCheck: Check<HouseTerm> = (value, path, complain) => {
  const shape = fields('a term', {
    find: text,
    use: texts,
    safety: choice(['safe', 'review', 'advice']),
    note: text,
  });
  const term = requiring(shape, ['find'])(value, path, complain);
  return term && { use: [], safety: 'review', note: '', ...term };
};

/** `accepted` names a rule, so a misspelt one is told; the built-in findings cannot be accepted. */
const acceptedCheck =
  (
    rules: readonly Rule[],
  ): Check<{ readonly rule: string; readonly fingerprint: string; readonly reason: string }> =>
  (value, path, complain) => {
    const known = choiceOfRule(rules);
    const shape = fields('an entry of “accepted”', { rule: known, fingerprint: text, reason: text });
    return requiring(shape, ['rule', 'fingerprint', 'reason'])(value, path, complain);
  };

const choiceOfRule =
  (rules: readonly Rule[]): Check<string> =>
  (value, path, complain) => {
    const ids = rules.map(rule => rule.id);
    if (typeof value === 'string' && ids.includes(value)) return value;
    const name = typeof value === 'string' ? value.slice(0, 60) : '';
    complain(path, `There is no rule “${name}”.${suggestion(name, ids)}`);
    return undefined;
  };

/** Names of sets, each with its patterns. An empty group means that no documents belong together. */
const setsCheck: Check<Readonly<Record<string, readonly string[]>>> = (value, path, complain) => {
  if (!isObject(value)) {
    complain(path, '“sets” must be a group of names, each with a list of files.');
    return undefined;
  }
  const checked: Record<string, readonly string[]> = {};
  for (const [name, entry] of Object.entries(value)) {
    const patterns = texts(entry, [...path, name], complain);
    if (patterns === undefined) continue;
    if (patterns.length > 0) checked[name] = patterns;
    else
      complain([...path, name], `“${name.slice(0, 60)}” names no files. Give patterns such as “terms/**”.`);
  }
  return checked;
};
