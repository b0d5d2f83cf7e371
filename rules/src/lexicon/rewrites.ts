import type { Word } from '../kit/document.ts';
import type { FirstOffer, Mode } from '../kit/phrase.ts';
import type { Rewrite, Safety } from '../kit/rewrite.ts';
import { isInstruction } from './offers.ts';
import { repairEdits } from './repairs.ts';
import type { Site } from './site.ts';

/**
 * The rewrites of a match, in the row's order. Only the first may be safe; where the text does not tell which form
 * or which spelling is meant (`isSure`), none is. An offer whose repair cannot be made is advice without edits.
 */
export function rewritesFor(
  site: Site,
  offers: readonly string[],
  mode: Mode,
  isSure: boolean,
): readonly Rewrite[] {
  if (mode === 'gloss-only' && site.form.row.category !== 'house') return [];
  const isSafe = mode === 'auto' && isSure;
  // Beside what may be applied unasked, another wording is only another taste.
  return (isSafe ? offers.slice(0, 1) : offers).flatMap((offer, index) => {
    const safety = isSafe && index === 0 ? 'safe' : 'review';
    const spellings = isSpellingOpen(site, offer) ? SPELLINGS : [];
    if (spellings.length > 0) return spellings.map(spelling => inSpelling(site, offer, spelling));
    return [rewrite(site, offer, mode === 'gloss-only' ? 'advice' : safety)];
  });
}

/** What the first of these rewrites will do, for a message: most reports never ask for the rewrites themselves. */
export function firstOffer(offers: readonly string[]): FirstOffer {
  const [offer] = offers;
  if (offer === undefined) return NO_OFFER;
  if (offer === DELETE) return DELETION;
  if (!isInstruction(offer)) return { deletes: false, says: offer };
  return { deletes: offer.startsWith('(delete'), says: /“([^”]*)”/.exec(offer)?.[1] ?? null };
}

const NO_OFFER: FirstOffer = { deletes: false, says: null };
const DELETION: FirstOffer = { deletes: true, says: null };

const SPELLINGS = ['uk', 'us'] as const;

/**
 * True where the offer would say again what stands on the other side of “and” or “or”: “help or assist”,
 * “share, display, or disseminate”.
 */
export function repeatsNeighbour({ sentence, first, last }: Site, offer: string): boolean {
  const { words } = sentence;
  const space = offer.indexOf(' ');
  const word = space < 0 ? offer : offer.slice(0, space);
  if (word.length <= 2) return false;
  const before = words.slice(Math.max(0, first - NEAR), first);
  const behind = words.slice(last, last + NEAR);
  const isListed = sentence.text.charAt((words[first - 1]?.end ?? 0) - sentence.start) === ',';
  return (
    isJoined(before, word) || isJoined(behind, word) || (isListed && isJoined([...before, ...behind], word))
  );
}

/** True where a word stands in a part of a sentence that has “and” or “or” in it. */
const isJoined = (words: readonly Word[], wanted: string): boolean =>
  words.some(({ lower }) => lower === wanted) && words.some(({ lower }) => lower === 'and' || lower === 'or');

/** How many words on each side may hold the same word. */
const NEAR = 6;

/** True where British and American readers write the offer differently, and the text does not tell which it is for. */
const isSpellingOpen = (site: Site, offer: string): boolean =>
  site.locale === null &&
  site.form.row.guards.includes('locale-spelling') &&
  american(offer) !== offer &&
  repairEdits(site, offer) === null;

const inSpelling = (site: Site, offer: string, locale: 'uk' | 'us'): Rewrite =>
  rewrite({ ...site, locale }, locale === 'us' ? american(offer) : offer, 'review');

function rewrite(site: Site, offer: string, safety: Safety): Rewrite {
  if (offer === DELETE) {
    const edits = repairEdits(site, offer)?.edits;
    const title = `Delete “${textOf(site)}”`;
    return edits === undefined ? { title, safety: 'advice', edits: [] } : { title, safety, edits };
  }
  if (isInstruction(offer)) return { title: sentenceCase(offer.slice(1, -1)), safety: 'advice', edits: [] };
  const edits = offer.includes('…') ? undefined : repairEdits(site, offer)?.edits;
  if (edits === undefined) return { title: `Say “${offer}”`, safety: 'advice', edits: [] };
  return { title: `Replace with “${offer}”`, safety, edits };
}

const DELETE = '(omit)';

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function textOf({ block, sentence, first, last }: Site): string {
  const text = block.prose.slice(sentence.words[first]?.start, sentence.words[last - 1]?.end);
  return text.replace(/\s+/g, ' ');
}

/** The American spelling of the offers of the list. */
const american = (offer: string): string =>
  offer.replace(/analys(?=e|ing)/, 'analyz').replace(/authoris/, 'authoriz');
