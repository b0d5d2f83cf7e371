import type { Sentence } from '../kit/document.ts';
import { prose as span } from '../kit/span.ts';
import { hasNounNear } from './antecedent.ts';
import { clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter } from './parts.ts';
import { capital, gapBefore, small, type Split, splitBetween } from './split.ts';
import { pronounLeans } from './split-scope.ts';

/** Phrases that say how far a whole statement reaches, with what leads them in a sentence of their own. */
const LIMITS: readonly (readonly [RegExp, string])[] = [
  [/^subject to /, 'is'],
  [/^to the (?:(?:maximum|fullest|full|greatest) )?extent /, 'applies'],
  [/^unless /, 'applies'],
  [/^(?:notwithstanding|regardless of|irrespective of|without prejudice to) /, 'applies'],
  [/^(?:whether or not|even if|as long as|so long as) /, 'applies'],
  [/^except (?:where|when|to the extent|if) /, 'applies'],
];

/**
 * Those that may go behind the main point. “To the extent that the law allows” and “except as …” stay in front: a reader
 * who stops at the full stop would take the statement for whole.
 */
const OPENS = /^(?:subject|unless|notwithstanding|regardless|irrespective|without)$/;
const STARTS =
  /^(?:subject|to|unless|notwithstanding|regardless|irrespective|without|whether|even|as|so|except)$/;

/** “…, to the extent that the law allows it.”: “This applies to the extent that the law allows it.” */
export function limitSplitAt(sentence: Sentence, index: number, { main }: Lead): Split | null {
  const { words } = sentence;
  const lower = words[index]?.lower ?? '';
  if (!STARTS.test(lower) || main >= index) return null;
  const verb = verbFor(sentence, index);
  if (verb === null || !/^,\s+$/.test(gapBefore(sentence, index)) || !hasMainVerb(sentence, main, index - 1))
    return null;
  if (
    hasLimit(sentence, main, index, CONCEDES.test(lower)) ||
    hasAside(sentence, main, index) ||
    namesForegoing(sentence, index, words.length) ||
    (isTorn(sentence, index, words.length) && !(lower === 'subject' && isRow(sentence, index))) ||
    leansOut(sentence, index, words.length)
  )
    return null;
  // “activities, whether or not authorised” is about the noun.
  const opener = CLAUSES.exec(`${lower} ${words[index + 1]?.lower ?? ''}`);
  if (opener !== null && clauseFrom(sentence, index + (lower === 'even' ? 2 : 3)) === null) return null;
  // “unless expressly authorised by us” has no subject.
  if (lower === 'unless' && LOOSE.test(words[index + 1]?.lower ?? '')) return null;
  if (
    lower === 'unless' &&
    words[index + 1]?.lower !== 'otherwise' &&
    clauseFrom(sentence, index + 1) === null
  )
    return null;
  const all = hasSecond(sentence, main, index) ? 'All of this' : 'This';
  return splitBetween(sentence, index, { resume: index, text: `${all} ${verb}` });
}

/** “even if”, “whether or not”, “regardless of” take nothing back: a “whether … or otherwise” before them does no harm. */
const CONCEDES = /^(?:even|whether|regardless|irrespective)$/;

const LOOSE = /^(?:[a-z]{3,}ed|[a-z]{3,}ly|sooner|earlier|in|set|given|made)$/;

const CLAUSES = /^(?:whether or|even if|as long|so long)$/;

/** “To the extent that the law allows it, A.”: the main point first, and its limit in a sentence of its own. */
export function leadSplit(sentence: Sentence, lead: Lead): Split | null {
  const { words, text, start, end } = sentence;
  const isFound = lead.main < words.length;
  const main = isFound ? lead.main : behindComma(sentence);
  const [first, next, before] = [words[0], words[main], words[main - 1]];
  if (lead.kind !== 'other' || first === undefined || next === undefined || before === undefined) return null;
  if (!OPENS.test(first.lower) || words.length - main < FEWEST || main < 3) return null;
  const verb = verbFor(sentence, 0);
  if (
    verb === null ||
    namesForegoing(sentence, 0, main) ||
    namesAgain(sentence, main) ||
    isTorn(sentence, 0, main) ||
    !/^,\s+$/.test(gapAfter(sentence, main - 1))
  )
    return null;
  if (hasLimit(sentence, main, words.length) || hasSecond(sentence, main, words.length)) return null;
  const hasVerb = isFound ? hasMainVerb(sentence, main, words.length) : hasSomeVerb(sentence, main);
  if (!hasVerb || !text.endsWith('.') || pointsBack(sentence, main)) return null;
  const phrase = text.slice(0, before.end - start);
  const said = `This ${verb} ${first.text.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  return {
    index: main,
    edits: [
      { at: span(start, next.end), text: capital(next.text) },
      { at: span(end - 1, end), text: `. ${said}.` },
    ],
    after: words[words.length - 1]?.text ?? '',
    next: `This ${verb} ${small(first).toLowerCase()}`,
    turned: true,
    dropped: -2,
    safety: 'review',
  };
}

/** The word behind the first comma, where a subject opens there that is long or stands behind its verb; else no word. */
function behindComma(sentence: Sentence): number {
  const { words } = sentence;
  const main = words.findIndex((_, at) => at > 0 && /^,\s+$/.test(gapAfter(sentence, at - 1)));
  const two = `${words[main]?.lower ?? ''} ${words[main + 1]?.lower ?? ''}`;
  return main > 0 && main <= LONGEST_LEAD && SUBJECTS.test(two) ? main : words.length;
}

const LONGEST_LEAD = 14;
const SUBJECTS =
  /^(?:nothing|no|none|neither|any|all|each|every|the|our|your|you and|we and|under no|in no|at no)(?= )(?! (?:event|case|extent|time)\b)/;

const hasSomeVerb = ({ words }: Sentence, from: number): boolean =>
  words
    .slice(from)
    .some(word => isFinite(word) || /^(?:limits|excludes|restricts|affects|waives)$/.test(word.lower));

/** A shorter main point needs no sentence of its own. */
const FEWEST = 8;

function verbFor(sentence: Sentence, index: number): string | null {
  const text = sentence.words
    .slice(index, index + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return LIMITS.find(([limit]) => limit.test(`${text} `))?.[1] ?? null;
}

/** Another limit or an exception, to which this one might belong. */
const hasLimit = ({ words }: Sentence, from: number, to: number, concedes = false): boolean =>
  words.slice(from, to).some(({ lower }, at, all) => {
    const next = all[at + 1]?.lower ?? '';
    if (lower === 'subject') return next === 'to';
    if (lower === 'except') return true;
    // “or otherwise share it”
    if (lower === 'otherwise') return all[at - 1]?.lower !== 'or';
    if (lower === 'whether') return !concedes;
    return /^(?:unless|notwithstanding|provided|extent|respectively|following)$/.test(lower);
  });

/** “the foregoing”: behind the statement it would mean the statement itself. */
const namesForegoing = ({ words }: Sentence, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        FOREGOING.test(lower) || (lower === 'above' && words[from + at - 1]?.lower === 'the'),
    );

const FOREGOING = /^(?:foregoing|preceding|previous|aforesaid|aforementioned)$/;

/** “, which costs are yours”: what follows may be about that alone. */
const hasAside = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.words.some(
    ({ lower }, at) =>
      at > from && at < to && /^(?:which|who|whose)$/.test(lower) && gapAfter(sentence, at - 1).includes(','),
  );

/** A comma or a colon inside: the phrase may end before the sentence does. */
function isTorn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (/[,;:—]/.test(gapAfter(sentence, at))) return true;
  return false;
}

/** “subject to clause 2, clause 4 and the plan”: a row of nouns with its “and”. */
function isRow(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  if (!words.slice(from).some(({ lower }) => /^(?:and|or)$/.test(lower)) || /[;:—]/.test(sentence.text))
    return false;
  for (let at = from + 1; at < words.length; at++) {
    if (isFinite(words[at]) || /^(?:that|which|who|you|we|it|they)$/.test(words[at]?.lower ?? ''))
      return false;
    if (!gapAfter(sentence, at - 1).includes(',')) continue;
    if (!/^\p{Lu}|^(?:and|or|any|the|all|clause|section|paragraph)$/u.test(words[at]?.text ?? ''))
      return false;
  }
  return true;
}

/** A pronoun whose noun stands in the other half. */
const leansOut = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.words.some(
    (_, at) =>
      at >= from &&
      at < to &&
      pronounLeans(sentence.words, at, from, false) &&
      (at < from + NEAR || !hasNounNear(sentence, at, 0, from)),
  );

/** Behind “even if you believe”, an “it” is not what opens the sentence. */
const NEAR = 4;

/** A second statement behind “, and”, “, but” or “;”. */
function hasSecond(sentence: Sentence, main: number, to: number): boolean {
  for (let at = main + 1; at < to; at++) {
    const gap = gapAfter(sentence, at - 1);
    if (gap.includes(';')) return true;
    if (!/^(?:and|but|or|so)$/.test(sentence.words[at]?.lower ?? '') || clauseFrom(sentence, at + 1) === null)
      continue;
    if (gap.includes(',') || !isInRelative(sentence, at)) return true;
  }
  return false;
}

/** “a product that the licensor or any of its partners has stopped”: the “or” stands in a clause of “that”. */
const isInRelative = ({ words }: Sentence, at: number): boolean =>
  words
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:that|which|who|where|when|if|how|whether|by|upon|of)$/.test(lower));

/** “Subject to these terms, … breach of these terms”: behind that the phrase would read as a slip. */
function namesAgain({ words }: Sentence, main: number): boolean {
  const [one, two] = [words[main - 2]?.lower ?? '', words[main - 1]?.lower ?? ''];
  return words.slice(main).some(({ lower }, at) => lower === one && words[main + at + 1]?.lower === two);
}

/** A pronoun, or a noun of the phrase in front named again: what came first would come last. */
function pointsBack({ words }: Sentence, main: number): boolean {
  const named = new Set(
    words
      .slice(1, main)
      .map(({ lower }) => lower)
      .filter(lower => lower.length > 4 && !COMMON.test(lower)),
  );
  return words.slice(main).some(({ lower }, at) => {
    if (/^(?:it|they|them|those|such|thereof|thereto)$/.test(lower))
      return named.size > 0 || lower === 'it' || lower === 'they';
    const before = words[main + at - 1]?.lower ?? '';
    return named.has(lower) && /^(?:the|this|that|these|such)$/.test(before);
  });
}

const COMMON =
  /^(?:extent|maximum|fullest|permitted|allowed|applicable|required|otherwise|expressly|agreed|stated|specified|provided|these|terms|agreement|under|prohibited|anything|contrary|other|provision)$/;
