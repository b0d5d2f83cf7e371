import type { Block, DocumentKind, Sentence } from '../kit/document.ts';
import { type HouseTerm, modeFor, type PhraseMatch, type PhraseRow, SAME_MEANING } from '../kit/phrase.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { late, once } from '../kit/once.ts';
import { prose } from '../kit/span.ts';
import { FORMS, ROWS } from '../generated/lexicon.ts';
import { advice, type Beside, besideOthers, type Neighbour } from './beside.ts';
import { type Chosen, chooseForm } from './context.ts';
import { FOR_AUTO, FOR_FIX, FOR_SAME, type Guard, guardHolds, parseGuard } from './guards.ts';
import { houseTrie, protectedIn, type ProtectedTerm, protectedTrie, touches } from './house.ts';
import { isName } from './names.ts';
import { unpackForms, unpackRow } from './packed.ts';
import { isProtected } from './protected.ts';
import { firstOffer, repeatsNeighbour, rewritesFor } from './rewrites.ts';
import type { PhraseForm, Site } from './site.ts';
import { fewPerForm } from '../language/forms.ts';
import { type Node, openTrie, rootOf, type Trie, walk } from './trie.ts';

export interface PhraseFinderOptions {
  readonly kind: DocumentKind;
  /** The team's own list. On equal length its rows win. */
  readonly house: readonly HouseTerm[];
  /** Wording that nothing may start, end or lie inside of. Terms with capitals count as written. */
  readonly protect: readonly string[];
  /** Spelling of the documents, where it is known. */
  readonly locale: 'us' | 'uk' | null;
  /** Rows that somebody wants to hear of; what is found of others may be left out. All, unless given. */
  readonly wanted?: (row: PhraseRow) => boolean;
}

/** Rows that are spelled out at one place, before their guards are tested. */
interface Candidate {
  readonly forms: readonly PhraseForm[];
  readonly first: number;
  readonly last: number;
}

/** A candidate whose guards hold. */
interface Found extends Chosen {
  readonly site: Site;
}

interface Finder extends PhraseFinderOptions {
  /** The house list first, so that its rows win. */
  readonly tries: readonly Trie<PhraseForm>[];
  readonly protectedTerms: Trie<ProtectedTerm>;
}

/**
 * Finds the lexicon's phrases in a sentence, in the order of the text. Guards come first; then the longest match
 * wins in whatever mode it is, and each word is in one match at most. A sentence is searched once.
 */
export function createPhraseFinder(
  options: PhraseFinderOptions,
): (sentence: Sentence, block: Block) => readonly PhraseMatch[] {
  const house = options.house.length > 0 ? [houseTrie(options.house)] : [];
  const finder: Finder = {
    ...options,
    tries: [...house, lexicon()],
    protectedTerms: protectedTrie(options.protect),
  };
  const known = new WeakMap<Sentence, readonly PhraseMatch[]>();
  let last: { readonly sentence: Sentence; readonly found: readonly PhraseMatch[] } | null = null;
  return (sentence, block) => {
    if (!block.english) return NOTHING;
    // Rules ask about one sentence one behind the other.
    if (last?.sentence === sentence) return last.found;
    const found = known.get(sentence) ?? find(finder, sentence, block);
    known.set(sentence, found);
    last = { sentence, found };
    return found;
  };
}

const NOTHING: readonly PhraseMatch[] = [];

function find(finder: Finder, sentence: Sentence, block: Block): readonly PhraseMatch[] {
  const all = candidatesIn(finder.tries, sentence);
  const candidates = all.length === 0 ? all : touchingWanted(all, finder);
  if (candidates.length === 0) return NOTHING;
  if (candidates.length > 1) candidates.sort((a, b) => b.last - b.first - (a.last - a.first));
  const kept = protectedIn(finder.protectedTerms, sentence);
  const found: Found[] = [];
  for (const candidate of candidates) {
    const { first, last } = candidate;
    if (found.some(({ site }) => site.first < last && first < site.last)) continue;
    if (kept.some(term => touches(term, candidate))) continue;
    if (isProtected(sentence, block, first, last, finder.kind)) continue;
    const one = firstThatHolds(candidate, sentence, block, finder.locale);
    if (one !== null) found.push(one);
  }
  const sites = found.map(one => neighbourOf(one, finder.kind));
  const beside = once(
    (): Beside => ({
      matches: sites.filter(({ mode }) => mode !== 'off'),
      places: all.flatMap(({ forms, first, last }) =>
        [...new Set(forms.map(({ row }) => row))].map(row => ({ row, first, last })),
      ),
    }),
  );
  const matches = sites.map(one => matchOf(one, beside)).filter(match => match.mode !== 'off');
  return matches.length > 1 ? matches.sort((a, b) => a.first - b.first) : matches;
}

/**
 * Candidates of rows that are wanted, and those that could stand in their way: which touch one, or touch one that does.
 * The rest decide nothing about them.
 */
function touchingWanted(candidates: Candidate[], { wanted, tries }: Finder): Candidate[] {
  if (wanted === undefined) return candidates;
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let reach = 0;
  const isWanted = ({ forms }: Candidate): boolean => forms.some(({ row }) => wanted(row));
  const close = (): void => {
    if (group.some(isWanted)) kept.push(...group);
    group = [];
  };
  // Those of one list come in order.
  const inOrder = tries.length > 1 ? [...candidates].sort((a, b) => a.first - b.first) : candidates;
  for (const candidate of inOrder) {
    if (candidate.first >= reach) close();
    group.push(candidate);
    reach = Math.max(reach, candidate.last);
  }
  close();
  return kept;
}

/** Where the rows of the shipped list begin that a word begins. */
const shippedRoot = fewPerForm(({ lower }) => rootOf(lexicon(), lower) ?? false);

function candidatesIn(tries: readonly Trie<PhraseForm>[], sentence: Sentence): Candidate[] {
  const candidates: Candidate[] = [];
  const add = ({ entries: forms }: Node<PhraseForm>, first: number, last: number): void => {
    candidates.push({ forms, first, last });
  };
  for (const trie of tries) {
    if (trie === lexicon()) {
      shippedRoot.each(sentence.words, (root, index) => {
        walk(root, sentence, index, add);
      });
    } else {
      sentence.words.forEach(({ lower }, index) => {
        const root = rootOf(trie, lower);
        if (root !== undefined) walk(root, sentence, index, add);
      });
    }
  }
  return candidates;
}

/** The first of the rows at this place that is no name and whose guards hold. */
function firstThatHolds(
  { forms, first, last }: Candidate,
  sentence: Sentence,
  block: Block,
  locale: Site['locale'],
): Found | null {
  for (let from = 0; from < forms.length; ) {
    const row = forms[from]?.row;
    if (row === undefined) return null;
    let to = from + 1;
    while (forms[to]?.row === row) to++;
    const chosen = chooseForm(to - from === forms.length ? forms : forms.slice(from, to), sentence, first);
    from = to;
    if (chosen === null || isName(sentence, block, first, last, row)) continue;
    const site: Site = { sentence, block, first, last, form: chosen.form, locale };
    const offers = chosen.offers.filter(offer => !repeatsNeighbour(site, offer));
    if (offers.length === 0 && chosen.form.offers.length > 0) continue;
    if (guardsOf(row).always.every(guard => guardHolds(guard, site))) return { ...chosen, offers, site };
  }
  return null;
}

/** A match, with its mode here and what its row offers. */
interface Sited extends Neighbour {
  readonly found: Found;
  readonly mode: PhraseMatch['mode'];
}

function neighbourOf(found: Found, kind: DocumentKind): Sited {
  const { site, offers, isSure } = found;
  const mode = modeAt(site.form.row, site, kind);
  // Made when they are asked for: half of all matches are of a mode that is rarely reported.
  const rewrites = once(() => (mode === 'off' ? [] : placed(site, rewritesFor(site, offers, mode, isSure))));
  return { found, site, mode, rewrites };
}

function matchOf(one: Sited, beside: () => Beside): PhraseMatch {
  const { site, mode } = one;
  const { offers, isSure } = one.found;
  const { first, last, sentence } = site;
  const { row } = site.form;
  const at = prose(sentence.words[first]?.start ?? 0, sentence.words[last - 1]?.end ?? 0);
  const match = {
    row,
    at,
    first,
    last,
    mode,
    saysSame: () =>
      isSure &&
      row.guards.includes(SAME_MEANING) &&
      isFirstKept(site.form.offers, offers) &&
      [...guardsOf(row).forFix, ...guardsOf(row).forSame].every(guard => guardHolds(guard, site)),
    offer: firstOffer(offers),
  };
  return withRewrites(match, () => besideOthers(one, beside()));
}

/** Made when they are asked for: half of all matches are of a mode that is rarely reported. */
const withRewrites = late('rewrites');

/** Where a guard of the fix fails, the offers are only said: the words around them have to change too. */
const placed = (site: Site, rewrites: readonly Rewrite[]): readonly Rewrite[] =>
  guardsOf(site.form.row).forFix.every(guard => guardHolds(guard, site)) ? rewrites : rewrites.map(advice);

/** What is automatic in this kind of document, and not sure here, is for the author to pick. */
function modeAt(row: PhraseRow, site: Site, kind: DocumentKind): PhraseMatch['mode'] {
  const mode = modeFor(row, kind);
  const isSure =
    mode !== 'auto' ||
    [...guardsOf(row).forAuto, ...guardsOf(row).forFix].every(guard => guardHolds(guard, site));
  return isSure ? mode : 'suggest';
}

/** False where the best offer of the row could not stand here, so that another one comes first. */
const isFirstKept = (all: readonly string[], left: readonly string[]): boolean =>
  all[0] === left[0] || all.length === left.length;

let opened: Trie<PhraseForm> | null = null;

/** The compiled list, opened when the first finder is made. */
function lexicon(): Trie<PhraseForm> {
  if (opened !== null) return opened;
  const lines = ROWS.split('\n');
  const rows: (PhraseRow | undefined)[] = [];
  const rowAt = (index: number): PhraseRow => (rows[index] ??= unpackRow(lines[index] ?? '', index));
  opened = openTrie(FORMS, line => unpackForms(line, rowAt));
  return opened;
}

/** The tests of a row: for every match, for one that is fixed unasked, for a fix, and for one that says the same. */
interface RowGuards {
  readonly always: readonly Guard[];
  readonly forAuto: readonly Guard[];
  readonly forFix: readonly Guard[];
  readonly forSame: readonly Guard[];
}
const guards = new WeakMap<PhraseRow, RowGuards>();

function guardsOf(row: PhraseRow): RowGuards {
  const known = guards.get(row);
  if (known !== undefined) return known;
  const parsed = (isOurs: (text: string) => boolean): readonly Guard[] =>
    row.guards
      .filter(isOurs)
      .map(parseGuard)
      .filter(guard => guard !== null);
  const isForAuto = (text: string): boolean => text.startsWith(FOR_AUTO);
  const isForFix = (text: string): boolean => text.startsWith(FOR_FIX);
  const isForSame = (text: string): boolean => text.startsWith(FOR_SAME);
  const found = {
    always: parsed(text => !isForAuto(text) && !isForFix(text) && !isForSame(text)),
    forAuto: parsed(isForAuto),
    forFix: parsed(isForFix),
    forSame: parsed(isForSame),
  };
  guards.set(row, found);
  return found;
}
