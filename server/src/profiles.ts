import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { Context } from '@fineprint/rules/kit/rule';
import { createPhraseFinder } from '@fineprint/rules/lexicon/phrases';
import { evaluateProfiles } from '@fineprint/rules/profiles/evaluate';
import { profilesNamed } from '@fineprint/rules/profiles/list';
import type { ProfileResult } from '@fineprint/rules/profiles/result';

/** The results of a document for the profiles with these ids, in this order; ids that do not exist are left out. */
export function profileResults(
  document: Document,
  ids: readonly string[],
  kind: DocumentKind = 'contract',
): readonly ProfileResult[] {
  const profiles = profilesNamed(ids);
  return profiles.length === 0
    ? []
    : evaluateProfiles(profiles, { blocks: document.blocks, phrases: finderFor(kind) });
}

const finders = new Map<DocumentKind, Context['phrases']>();

function finderFor(kind: DocumentKind): Context['phrases'] {
  const finder = finders.get(kind) ?? createPhraseFinder({ kind, house: [], protect: [], locale: null });
  finders.set(kind, finder);
  return finder;
}
