import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Edit, Rewrite } from '../kit/rewrite.ts';
import { VERBS } from '../language/closed-class.ts';
import { conjugate } from '../language/inflect.ts';
import { gapAfter, isFiniteVerb } from '../language/parts.ts';
import { legalTopic } from './legal-rows.ts';
import type { Site } from './site.ts';

/** A match with what its row offers, before the rest of the sentence is looked at. */
export interface Neighbour {
  readonly site: Site;
  readonly rewrites: () => readonly Rewrite[];
}

/** What else of the list stands in the sentence. */
export interface Beside {
  /** The matches of the sentence, this one among them. */
  readonly matches: readonly Neighbour[];
  /** Every place where the words of a row stand, whether its guards hold or not, as indexes of words. */
  readonly places: readonly { readonly row: object; readonly first: number; readonly last: number }[];
}

/**
 * The rewrites of a match as they may stand beside the rest of the text. A word that stands again in its sentence is
 * changed at all places by one rewrite, or at none: one of them left alone would look like something else. So it is
 * advice where its twin has to stay, where the plain word stands in the sentence in another sense, where the sentence
 * beside it mirrors it, and in a heading, which other texts name by its words.
 */
export function besideOthers(one: Neighbour, { matches, places }: Beside): readonly Rewrite[] {
  const { site } = one;
  const rewrites = one.rewrites();
  if (!rewrites.some(isFix)) return rewrites;
  if (isHeading(site.block, site.sentence)) return rewrites.map(advice);
  if (!rewrites.some(isReview) || site.form.row.category === 'house') return rewrites;
  if (mirrors(site) || endsList(site)) return rewrites.map(advice);
  const open = rewrites.map(rewrite =>
    isReview(rewrite) && echoes(site, rewrite) ? advice(rewrite) : rewrite,
  );
  if (!hasTwins(site)) return open;
  const twins = twinsOf(one, matches, places);
  if (twins === null) return open.map(rewrite => (isReview(rewrite) ? advice(rewrite) : rewrite));
  if (twins.length === 0) return open;
  return open.map((rewrite, index) => (isReview(rewrite) ? joined(rewrite, index, twins) : rewrite));
}

const isFix = ({ edits }: Rewrite): boolean => edits.length > 0;
const isReview = ({ edits, safety }: Rewrite): boolean => safety === 'review' && edits.length > 0;

/** Only said, not made. */
export const advice = ({ title }: Rewrite): Rewrite => ({
  title: title.replace(/^Replace with /, 'Say '),
  safety: 'advice',
  edits: [],
});

/** A heading, or a paragraph that reads as one: a few words, no mark at the end. */
function isHeading({ shape, sentences, marks }: Block, sentence: Sentence): boolean {
  if (shape === 'heading') return true;
  if (sentence.words.length > LONGEST_HEADING || /[;:,!?)]$/.test(sentence.text)) return false;
  // “Changes to these terms.” may stand in front of the text of its clause.
  if (sentence.text.endsWith('.') ? !isNameless(sentence) : sentences.length > 1) return false;
  if (!/^\p{Lu}/u.test(sentence.text)) return false;
  if (shape === 'paragraph') return true;
  return (
    shape === 'list-item' &&
    marks.some(({ kind, start, end }) => kind === 'strong' && start <= sentence.start && sentence.end <= end)
  );
}

const LONGEST_HEADING = 6;

/** “Changes to …”, “Use of …”: a noun and what it is about, without a verb. */
const isNameless = (sentence: Sentence): boolean =>
  /^(?:to|of|and|or)$/.test(sentence.words[1]?.lower ?? '') &&
  !VERBS.has(sentence.words[0]?.lower ?? '') &&
  !sentence.words.some((_, at) => at > 1 && isFiniteVerb(sentence, at));

/** What “such” and “herein” point to differs from place to place. */
const hasTwins = ({ form: { row } }: Site): boolean =>
  row.category !== 'legalese' || (legalTopic(row) === 'archaic' && !/^(?:such|said)$/.test(row.find));

/** The matches that say the same with the same words in another place; null where one of them has to stay. */
function twinsOf(
  { site }: Neighbour,
  matches: readonly Neighbour[],
  places: Beside['places'],
): readonly Neighbour[] | null {
  const { row } = site.form;
  if (
    row.find.startsWith('including') &&
    /including, (?:without limit|but not limited)/i.test(site.sentence.text)
  )
    return null;
  for (const place of places) {
    if (place.row !== row || place.first === site.first) continue;
    const isCovered = matches.some(({ site: other }) => other.first < place.last && place.first < other.last);
    if (!isCovered) return null;
  }
  const twins = matches.filter(({ site: other }) => other.first !== site.first && isTwin(site, other));
  return twins.some(({ rewrites }) => !rewrites().some(isFix)) ? null : twins;
}

/** The same row, or another of the same stem and the same offer: “modify” and “modification”. */
function isTwin(one: Site, other: Site): boolean {
  const [own, its] = [one.form.row, other.form.row];
  if (own === its) return true;
  if (own.find.startsWith('including')) return its.find.startsWith('including');
  return (
    own.find.slice(0, STEM) === its.find.slice(0, STEM) &&
    (one.form.offers[0] ?? '').slice(0, STEM - 1) === (other.form.offers[0] ?? '').slice(0, STEM - 1)
  );
}

/** Letters that words of one family share. */
const STEM = 5;

/** The rewrite with those of its twins; advice where two would touch. */
function joined(rewrite: Rewrite, index: number, twins: readonly Neighbour[]): Rewrite {
  const edits: Edit[] = [...rewrite.edits];
  for (const { rewrites } of twins) {
    const all = rewrites();
    const own = all[index] ?? all[0];
    // What is made unasked needs no second one to make it.
    if (own === undefined || own.safety === 'safe') continue;
    if (own.edits.length === 0) return advice(rewrite);
    edits.push(...own.edits);
  }
  edits.sort((a, b) => a.at.start - b.at.start);
  const touch = edits.some((edit, at) => at > 0 && edit.at.start < (edits[at - 1]?.at.end ?? 0));
  return touch ? advice(rewrite) : { ...rewrite, edits };
}

/** The plain word stands in the sentence already: “try to stop those who attempt”, “a change that modifies”. */
function echoes({ sentence, form, first, last }: Site, { title }: Rewrite): boolean {
  if (form.row.category !== 'complex' && form.row.category !== 'nominal') return false;
  const offer = /“([^” ]*)/.exec(title)?.[1]?.toLowerCase() ?? '';
  const family = FAMILY.get(offer);
  return (
    family !== undefined &&
    sentence.words.some(({ lower }, at) => (at < first || at >= last) && FAMILY.get(lower) === family)
  );
}

const NOUNS: Readonly<Record<string, readonly string[]>> = {
  pay: ['payment', 'payments', 'payable'],
  provide: ['provider', 'providers', "provider's"],
};

/** Verbs whose second use in a sentence is heard, each with its forms and its nouns. */
const FAMILY: ReadonlyMap<string, string> = new Map(
  'change try provide pay keep send follow start stop end tell show share live choose reveal'
    .split(' ')
    .flatMap(verb =>
      [
        verb,
        ...(['s', 'past', 'participle', 'ing'] as const).map(form => conjugate(verb, form)),
        ...(NOUNS[verb] ?? []),
      ].map(form => [form, verb] as const),
    ),
);

/** “They represent, acknowledge and agree”: with the pair goes the “and” of the list. */
const endsList = ({ sentence, first, form: { row } }: Site): boolean =>
  row.category === 'doublet' &&
  row.pos.startsWith('verb') &&
  first > 0 &&
  gapAfter(sentence, first - 1).includes(',');

/** The sentence before or behind has the same word beside the same word: “If you reside in … If you reside outside …”. */
function mirrors({ block, sentence, first, last, form: { row } }: Site): boolean {
  if (row.category !== 'complex' || last !== first + 1 || block.sentences.length < 2) return false;
  const found = sentence.words[first]?.lower;
  const at = block.sentences.indexOf(sentence);
  return [block.sentences[at - 1], block.sentences[at + 1]].some(
    other =>
      other !== undefined &&
      other.words.some(
        ({ lower }, index) =>
          lower === found &&
          (isSame(sentence.words[first - 1], other.words[index - 1]) ||
            (gapAfter(sentence, first).trim() === '' &&
              isSame(sentence.words[last], other.words[index + 1]))),
      ),
  );
}

const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && one.lower === other.lower;
