import type { HouseTerm } from '@fineprint/rules/kit/phrase';
import { type Config, DEFAULT_CONFIG, type RuleSetting } from '../review/settings.ts';
import type { Path } from './read.ts';
import type { Layer, Origin, Settings } from './settings-layer.ts';

/** Where each value was said, by its path: `kind`, `rules.and-or.severity`, `rules.sentence-too-long.limit`. */
export type Origins = Readonly<Record<string, Origin>>;

export interface Merged {
  readonly config: Config;
  readonly origins: Origins;
}

/**
 * One configuration out of layers, the most general first. Of single values, `profile` and `roles` the last one said
 * holds; the settings of a rule are put together; `terms`, `vocabulary` and `accepted` add up.
 */
export function mergeLayers(layers: readonly Layer[], start: Config = DEFAULT_CONFIG): Merged {
  const origins: Record<string, Origin> = {};
  let config = start;
  for (const layer of layers) {
    const note = (name: string, path: Path): void => {
      origins[name] = layer.origin(path);
    };
    config = {
      ...config,
      ...single(layer.settings, note),
      rules: mergeRules(config.rules, layer.settings.rules ?? {}, note),
      ...added(config, layer.settings, note),
    };
  }
  return { config, origins };
}

type Note = (name: string, path: Path) => void;

/** The values of which the last one holds. */
function single(settings: Settings, note: Note): Partial<Config> {
  const { kind, audience, profile, only, roles, off } = settings;
  for (const name of ['kind', 'audience', 'profile', 'only', 'off'] as const) {
    if (settings[name] !== undefined) note(name, [name]);
  }
  for (const name of ['you', 'we'] as const) {
    if (roles?.[name] !== undefined) note(`roles.${name}`, ['roles', name]);
  }
  return {
    ...(kind !== undefined && { kind }),
    ...(audience !== undefined && { audience }),
    ...(profile !== undefined && { profile }),
    ...(only !== undefined && { only }),
    ...(off !== undefined && { off }),
  };
}

/** The values that add up, and `roles`, whose two lists are replaced one by one. */
function added(
  config: Config,
  settings: Settings,
  note: Note,
): Pick<Config, 'terms' | 'vocabulary' | 'accepted' | 'roles'> {
  const { terms = [], vocabulary = {}, accepted = [], roles = {} } = settings;
  terms.forEach((term, index) => {
    note(`terms.${term.find}`, ['terms', index]);
  });
  for (const name of ['accept', 'protect'] as const) {
    vocabulary[name]?.forEach((word, index) => {
      note(`vocabulary.${name}.${word}`, ['vocabulary', name, index]);
    });
  }
  return {
    terms: mergeTerms(config.terms, terms),
    vocabulary: {
      accept: union(config.vocabulary.accept, vocabulary.accept),
      protect: union(config.vocabulary.protect, vocabulary.protect),
    },
    accepted: accepted.length === 0 ? config.accepted : [...config.accepted, ...accepted],
    roles: { ...config.roles, ...roles },
  };
}

/** A term that is said again replaces the earlier one. */
function mergeTerms(before: readonly HouseTerm[], added: readonly HouseTerm[]): readonly HouseTerm[] {
  if (added.length === 0) return before;
  const byText = new Map([...before, ...added].map(term => [term.find.toLowerCase(), term]));
  return [...byText.values()];
}

const union = (before: readonly string[], added: readonly string[] = []): readonly string[] =>
  added.length === 0 ? before : [...new Set([...before, ...added])];

function mergeRules(before: Config['rules'], added: Config['rules'], note: Note): Config['rules'] {
  const names = Object.keys(added);
  if (names.length === 0) return before;
  const merged: Record<string, RuleSetting> = { ...before };
  for (const id of names) {
    const { level, options = {} } = added[id] ?? {};
    const earlier = merged[id] ?? {};
    note(`rules.${id}`, ['rules', id]);
    if (level !== undefined) note(`rules.${id}.severity`, ['rules', id, 'severity']);
    for (const name of Object.keys(options)) note(`rules.${id}.${name}`, ['rules', id, name]);
    const together = { ...earlier.options, ...options };
    merged[id] = {
      ...earlier,
      ...(level !== undefined && { level }),
      ...(Object.keys(together).length > 0 && { options: together }),
    };
  }
  return merged;
}
