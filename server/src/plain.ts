import type { Finding } from '@fineprint/rules/kit/finding';
import { RULES } from '@fineprint/rules/generated/registry';
import { plainText } from './review/plain.ts';
import type { Plain, PlainLevel, Within } from './review/plain-version.ts';
import type { Config } from './review/settings.ts';
import type { Reviewer } from './reviewer.ts';

export interface PlainSettings {
  /** Decides the format, and may decide the kind. */
  readonly path: string;
  readonly config: Config;
  readonly level: PlainLevel;
  readonly expired?: () => boolean;
  /** Only what lies within these offsets of the text; all of it unless given. */
  readonly within?: Within;
}

/** The plain version of a text, with what was done and what the lock refused. Never throws. */
export function plainOf(reviewer: Pick<Reviewer, 'review'>, text: string, settings: PlainSettings): Plain {
  const { path, level, expired, within } = settings;
  const config = forPlain(settings.config, level);
  return plainText(text, {
    level,
    roles: config.roles,
    look: (current, part) =>
      reviewer.review(current, {
        path,
        config,
        ...(expired !== undefined && { expired }),
        ...(part !== undefined && { within: part }),
      }),
    together: TOGETHER,
    ...(within !== undefined && { within }),
  });
}

/** The stretch of a reviewed text as a part of it, for a plain version of that part alone. */
export const partOf = (
  findings: readonly Finding[],
  { start, end }: { readonly start: number; readonly end: number },
): Within => ({
  start,
  end,
  isPart: findings.some(({ rule, at }) => TOGETHER.has(rule) && (at.end <= start || end <= at.start)),
});

/** What a signed document is told: it stays as it is. */
export const SIGNED = 'This document has been signed, so nothing in it was changed.';

const TOGETHER: ReadonlySet<string> = new Set(
  RULES.filter(rule => rule.together === true).map(({ id }) => id),
);

/** A plain version aims lower than a warning does, so that the average comes under the 22 words that Connecticut asks for. */
const LONGEST_SENTENCE = 18;
const LENGTH_RULE = 'sentence-too-long';
const forPlains = { safe: new WeakMap<Config, Config>(), review: new WeakMap<Config, Config>() };

/** Rules that leave out, unless told, words that only some editors would change. */
const WORD_RULES = ['complex-word', 'wordy-phrase', 'redundancy', 'nominalisation'];

/**
 * The configuration with long sentences split earlier and, for review, with every plain word offered, unless it sets
 * that itself.
 */
function forPlain(config: Config, level: PlainLevel): Config {
  const known = forPlains[level].get(config);
  if (known !== undefined) return known;
  const options: readonly (readonly [string, string, number | string])[] = [
    [LENGTH_RULE, 'limit', LONGEST_SENTENCE],
    ...(level === 'review' ? WORD_RULES : []).map(id => [id, 'suggestions', 'all'] as const),
  ];
  let { rules } = config;
  for (const [id, option, value] of options) {
    const setting = rules[id];
    if (setting?.level === 'off' || setting?.options?.[option] !== undefined) continue;
    rules = { ...rules, [id]: { ...setting, options: { ...setting?.options, [option]: value } } };
  }
  const found = { ...config, rules };
  forPlains[level].set(config, found);
  return found;
}
