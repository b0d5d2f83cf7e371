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
  const config = level === 'review' ? withShorterSentences(settings.config) : settings.config;
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

/** A plain version aims lower than a warning does: at the 22 words that Connecticut asks of the average. */
const LONGEST_SENTENCE = 22;
const LENGTH_RULE = 'sentence-too-long';
const shorter = new WeakMap<Config, Config>();

/** The configuration with long sentences split earlier, unless it sets that limit itself. */
function withShorterSentences(config: Config): Config {
  const setting = config.rules[LENGTH_RULE];
  if (setting?.level === 'off' || setting?.options?.['limit'] !== undefined) return config;
  const known = shorter.get(config);
  if (known !== undefined) return known;
  const rules = {
    ...config.rules,
    [LENGTH_RULE]: { ...setting, options: { ...setting?.options, limit: LONGEST_SENTENCE } },
  };
  const found = { ...config, rules };
  shorter.set(config, found);
  return found;
}
