import type { Audience, Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { Finding } from '@fineprint/rules/kit/finding';
import type { Rule } from '@fineprint/rules/kit/rule';
import { addSizes, blockSize, NO_SIZE } from '@fineprint/rules/readability/counts';
import { gradeOf } from '@fineprint/rules/readability/scores';
import { RULES } from '@fineprint/rules/generated/registry';
import { mergeFrontMatter } from './config/front-matter.ts';
import { createChunkCache } from './document/chunks.ts';
import { formatOf, parseDocument } from './document/document.ts';
import { detectAudience, type Detected, detectKind } from './document/kind.ts';
import { createPlan, type Plan } from './review/plan.ts';
import { review } from './review/review.ts';
import { type Config, DEFAULT_CONFIG, type Problem } from './review/settings.ts';

/** The review of one file. Findings are sorted by start, end, rule; suppressed ones are among them. */
export interface FileReview {
  readonly path: string;
  readonly kind: DocumentKind;
  /** Why it counts as this kind, as a plain phrase: `its path holds “help/”`. */
  readonly kindReason: string;
  readonly audience: Audience;
  readonly audienceReason: string;
  /** Ids of the profiles that are selected, by front matter too. */
  readonly profile: readonly string[];
  readonly language: string;
  readonly words: number;
  readonly sentences: number;
  /** Flesch–Kincaid grade over the sentences that count; null under 100 words. */
  readonly grade: number | null;
  readonly document: Document;
  /** What holds for it, after front matter. */
  readonly config: Config;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

interface ReviewOptions {
  /** Decides the format, and may decide the kind. */
  readonly path: string;
  readonly config?: Config;
  /** Asked before each block; true ends the review early, with a problem in the result. */
  readonly expired?: () => boolean;
  /** Only what these offsets of the text touch, without the rules about the whole document. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** What is known about a text before any rule has seen it. */
export type ReadFile = Omit<FileReview, 'words' | 'sentences' | 'grade' | 'language' | 'findings'>;

export interface Reviewer {
  /** Never throws: every string is some document. */
  readonly review: (text: string, options: ReviewOptions) => FileReview;
  /** Reads a text without reviewing it: its document, its kind, and what holds for it. Never throws. */
  readonly read: (text: string, options: ReviewOptions) => ReadFile;
}

/**
 * A reviewer with caches of its own: reviewing a text again after an edit costs little more than the edit. `once`: each
 * text is read once, so that nothing is kept.
 */
export function createReviewer(rules: readonly Rule[] = RULES, { once = false } = {}): Reviewer {
  const chunks = once ? undefined : createChunkCache();
  const known = rules.map(rule => rule.id);
  const planFor = createPlans(rules);
  const read = (text: string, { path, config: given = DEFAULT_CONFIG }: ReviewOptions): ReadFile => {
    const document = parseDocument(text, formatOf(path), chunks);
    const { config, problems } = withFrontMatter(document, given);
    const kind = setOr(config.kind, () => detectKind(document, path));
    const audience = setOr(config.audience, () => detectAudience(document));
    return {
      path,
      kind: kind.value,
      kindReason: kind.reason,
      audience: audience.value,
      audienceReason: audience.reason,
      profile: config.profile,
      document,
      config,
      plan: planFor(config, kind.value, audience.value),
      problems,
    };
  };
  return {
    read,
    review(text, options) {
      const file = read(text, options);
      const { document, config, plan } = file;
      const reviewed = review({ document, plan, config, known, ...limitsOf(options) });
      return {
        ...file,
        ...countsOf(document),
        findings: reviewed.findings,
        problems: [...file.problems, ...reviewed.problems],
      };
    },
  };
}

/** What the settings say, else what the text looks like, with the reason. */
const setOr = <T>(value: T | null, detect: () => Detected<T>): Detected<T> =>
  value === null ? detect() : { value, reason: 'its settings say so' };

/** What a review may be limited to. */
const limitsOf = ({ expired, within }: ReviewOptions): Pick<ReviewOptions, 'expired' | 'within'> => ({
  ...(expired !== undefined && { expired }),
  ...(within !== undefined && { within }),
});

/** Plans by configuration, kind and audience: what was reviewed under one is never reviewed under it again. */
function createPlans(
  rules: readonly Rule[],
): (config: Config, kind: DocumentKind, audience: Audience) => Plan {
  const plans = new WeakMap<Config, Map<string, Plan>>();
  return (config, kind, audience) => {
    const ofConfig = plans.get(config) ?? new Map<string, Plan>();
    plans.set(config, ofConfig);
    const key = `${kind} ${audience}`;
    const plan = ofConfig.get(key) ?? createPlan(rules, config, kind, audience);
    ofConfig.set(key, plan);
    return plan;
  };
}

type Layered = Pick<ReturnType<typeof mergeFrontMatter>, 'config' | 'problems'>;

const merged = new WeakMap<Config, Map<string, Layered>>();

/** The configuration with what the front matter says on top; the same front matter gives the same object. */
function withFrontMatter(document: Document, config: Config): Layered {
  const { frontMatter, text } = document;
  if (frontMatter === null) return { config, problems: [] };
  const yaml = text.slice(frontMatter.start, frontMatter.end);
  if (!yaml.includes('fineprint')) return { config, problems: [] };
  const ofConfig = merged.get(config) ?? new Map<string, Layered>();
  merged.set(config, ofConfig);
  const known = ofConfig.get(yaml) ?? mergeFrontMatter(config, yaml);
  if (ofConfig.size > 100) ofConfig.clear();
  ofConfig.set(yaml, known);
  return known;
}

function countsOf(document: Document): Pick<FileReview, 'words' | 'sentences' | 'grade' | 'language'> {
  let words = 0;
  let sentences = 0;
  let english = 0;
  let size = NO_SIZE;
  for (const { block } of document.blocks) {
    words += block.words.length;
    sentences += block.sentences.length;
    if (block.english) english += block.words.length;
    size = addSizes(size, blockSize(block));
  }
  return { words, sentences, grade: gradeOf(size), language: english * 2 >= words ? 'en' : 'und' };
}
