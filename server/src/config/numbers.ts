import type { Rule } from '@fineprint/rules/kit/rule';
import type { RuleSetting } from '../review/settings.ts';

/** How long and how hard a text may be. Our judgement, made from the limits of several laws; not law. */
export interface Limits {
  /** Words of an average and of the longest sentence. */
  readonly sentence: number;
  readonly longest: number;
  /** Above this number of words a sentence is an error; absent: never. */
  readonly hard?: number;
  /** Words of the longest paragraph. */
  readonly paragraph: number;
  /** Flesch–Kincaid grade; absent: for information only. */
  readonly grade?: number;
  /** Share of sentences in the passive voice, in per cent; absent: for information only. */
  readonly passive?: number;
}

/** The limits as settings of the rules that exist. */
export function limitSettings(
  rules: readonly Rule[],
  { sentence, longest, hard, paragraph, grade, passive }: Limits,
): Readonly<Record<string, RuleSetting>> {
  const wanted: Readonly<Record<string, Readonly<Record<string, number | undefined>>>> = {
    'sentence-too-long': { limit: longest, hard },
    'sentence-average': { limit: sentence },
    'paragraph-too-long': { limit: paragraph },
    'reading-grade': { limit: grade },
    'passive-rate': { limit: passive },
  };
  const settings: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const options = Object.entries(wanted[rule.id] ?? {}).filter(
      ([name, value]) => value !== undefined && rule.options[name] !== undefined,
    );
    if (options.length > 0) settings[rule.id] = { options: Object.fromEntries(options) };
  }
  return settings;
}
