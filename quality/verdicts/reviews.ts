import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@fineprint/rules/generated/registry';
import type { Finding } from '@fineprint/rules/kit/finding';
import { mergeLayers } from '../../server/src/config/merge.ts';
import { presets } from '../../server/src/config/presets.ts';
import { type Config, DEFAULT_CONFIG } from '../../server/src/review/settings.ts';
import { createReviewer, type FileReview } from '../../server/src/reviewer.ts';

/** The two folders of the development corpus whose documents are read as a whole. */
export const FOLDERS = ['contracts', 'help'] as const;
type Folder = (typeof FOLDERS)[number];

/** The review of every document of a folder, in the order of the names. Its `path` is `contracts/NAME`. */
export function reviewFolder(corpus: string, folder: Folder, config: Config): readonly FileReview[] {
  const reviewer = createReviewer();
  return readdirSync(join(corpus, folder))
    .filter(name => /\.(?:md|html|txt)$/.test(name))
    .sort()
    .map(name => {
      const text = readFileSync(join(corpus, folder, name), 'utf8');
      return reviewer.review(text, { path: `${folder}/${name}`, config });
    });
}

const byCorpus = new Map<string, readonly FileReview[]>();

/** Both folders with the defaults: made once, because several sets ask for them. */
export function defaultReviews(corpus: string): readonly FileReview[] {
  const known = byCorpus.get(corpus);
  if (known !== undefined) return known;
  const made = FOLDERS.flatMap(folder => reviewFolder(corpus, folder, DEFAULT_CONFIG));
  byCorpus.set(corpus, made);
  return made;
}

/** The configuration of `fineprint:strict`: the rules that are off unless named, too. */
export function strictConfig(): Config {
  const settings = presets(RULES)['fineprint:strict'] ?? {};
  const origin = () => ({ from: 'fineprint:strict', line: null });
  return mergeLayers([{ settings, origin }]).config;
}

/** A finding with the review that it belongs to. */
export interface Found {
  readonly review: FileReview;
  readonly finding: Finding;
}

/** All findings that nobody suppressed, without those that no rule makes. */
export const foundIn = (reviews: readonly FileReview[]): readonly Found[] =>
  reviews.flatMap(review =>
    review.findings
      .filter(({ suppressed, group }) => suppressed === null && group !== null)
      .map(finding => ({ review, finding })),
  );

/** What a verdict is filed under: the fingerprint without the number of its repeat, so without the document. */
export const hashOf = ({ fingerprint }: Finding): string => fingerprint.slice(0, 16);
