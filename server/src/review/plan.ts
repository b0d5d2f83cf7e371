import type { Audience, Block, DocumentKind } from '@fineprint/rules/kit/document';
import { defaultValue } from '@fineprint/rules/kit/options';
import type {
  BlockRule,
  Context,
  DocumentRule,
  Level,
  Rule,
  SentenceRule,
  SetRule,
  Severity,
} from '@fineprint/rules/kit/rule';
import { type Mode, modeFor } from '@fineprint/rules/kit/phrase';
import { createPhraseFinder } from '@fineprint/rules/lexicon/phrases';
import type { BlockReview } from './block.ts';
import type { Config } from './settings.ts';
import { createWaker, type Waker } from './wake.ts';

/** A rule that is on for this document, with its severity and what it may know. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  /** True where the user configured the severity: then a report cannot change it. */
  readonly fixedSeverity: boolean;
  readonly context: Context;
}

/**
 * Everything that is the same for all documents of one kind under one configuration, with the caches that hold
 * as long as that does. A block that was reviewed under a plan is never reviewed under it again.
 */
export interface Plan {
  readonly sentenceRules: Waker<Active<SentenceRule>>;
  readonly blockRules: Waker<Active<BlockRule>>;
  readonly documentRules: readonly Numbered[];
  /** The document rules that may note something about a block of these words. */
  readonly collectors: Waker<Numbered>;
  /** Rules about documents that belong together: they run beside the review of one document. */
  readonly setRules: readonly Active<SetRule>[];
  readonly reviews: WeakMap<Block, BlockReview>;
  readonly facts: WeakMap<Block, readonly RuleFact[]>;
  /** Ids of the rules that are on and run on the document alone. */
  readonly on: ReadonlySet<string>;
}

/** A document rule with its place in `documentRules`. */
interface Numbered extends Active<DocumentRule> {
  readonly number: number;
}

/** What a document rule noted about a block; the rule is named by its place in `documentRules`. */
export interface RuleFact {
  readonly rule: number;
  readonly fact: unknown;
}

export function createPlan(
  rules: readonly Rule[],
  config: Config,
  kind: DocumentKind,
  audience: Audience,
): Plan {
  const wantsAll = rules.some(({ id }) => config.rules[id]?.options?.['suggestions'] === 'all');
  const phrases = createPhraseFinder({
    kind,
    house: config.terms,
    protect: [...config.vocabulary.protect, ...config.vocabulary.accept],
    locale: null,
    wanted: row => isReported(modeFor(row, kind), wantsAll),
  });
  const sentenceRules: Active<SentenceRule>[] = [];
  const blockRules: Active<BlockRule>[] = [];
  const documentRules: Numbered[] = [];
  const setRules: Active<SetRule>[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, config, kind, audience);
    if (level === 'off') continue;
    const context: Context = {
      kind,
      audience,
      options: optionsOf(rule, config, kind),
      profiles: config.profile,
      phrases,
    };
    const fixedSeverity = config.rules[rule.id]?.level !== undefined;
    const rest = { severity: level, fixedSeverity, context };
    if (rule.scope === 'sentence') sentenceRules.push({ rule, ...rest });
    else if (rule.scope === 'block') blockRules.push({ rule, ...rest });
    else if (rule.scope === 'document') documentRules.push({ rule, number: documentRules.length, ...rest });
    else setRules.push({ rule, ...rest });
  }
  return {
    sentenceRules: createWaker(sentenceRules, rules),
    blockRules: createWaker(blockRules, rules),
    collectors: createWaker(
      documentRules.filter(({ rule }) => rule.collect !== undefined),
      rules,
    ),
    documentRules,
    setRules,
    reviews: new WeakMap(),
    facts: new WeakMap(),
    on: new Set([...sentenceRules, ...blockRules, ...documentRules].map(({ rule }) => rule.id)),
  };
}

/** Rows that some rule may report, or whose meaning stands in the hover. */
const isReported = (mode: Mode, wantsAll: boolean): boolean =>
  mode !== 'off' && (wantsAll || mode !== 'strict');

/** The level in force: what the user said, else the rule's own for this kind of document and audience. */
export function levelOf(rule: Rule, config: Config, kind: DocumentKind, audience: Audience): Level {
  if (config.off) return 'off';
  if (config.only.length > 0 && !config.only.includes(rule.id)) return 'off';
  const configured = config.rules[rule.id]?.level;
  if (configured !== undefined) return configured;
  const named = config.only.length > 0 || config.rules[rule.id] !== undefined;
  if (rule.optIn === true && !named) return 'off';
  if (rule.consumerOnly === true && audience === 'business') return 'off';
  return defaultLevel(rule, kind);
}

/** The rule's own level for a kind of document. */
export const defaultLevel = (rule: Rule, kind: DocumentKind): Level =>
  typeof rule.severity === 'string' ? rule.severity : (rule.severity[kind] ?? rule.severity.else);

/** The value of each option: what the user said, else the default for this kind of document. */
function optionsOf(rule: Rule, config: Config, kind: DocumentKind): Context['options'] {
  const configured = config.rules[rule.id]?.options ?? {};
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(rule.options)) {
    values[name] = configured[name] ?? defaultValue(option, kind);
  }
  return values as Context['options'];
}
