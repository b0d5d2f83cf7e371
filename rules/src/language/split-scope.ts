import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS } from './closed-class.ts';
import { gapAfter, isBe, isModal, startsClause } from './parts.ts';
import { clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import { outsideBrackets } from './outside-brackets.ts';

/** Words of a condition or an exception, wherever they stand. */
const CONDITIONS =
  /^(?:if|unless|provided|providing|except|excluding|until|when|whenever|where|wherever|whether|subject|notwithstanding|extent|otherwise|respectively|same|case|event|condition|conditions|first|then|former|latter|thereof|therefor|foregoing|while|whilst|long|soon|despite|save|once)$/;

/** True where a condition or an exception stands at a word: not “is subject to”, “the services provided by”, “once a year”. */
export function isConditionAt({ words, ...rest }: Sentence, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const lower = word?.lower ?? '';
  if (!CONDITIONS.test(lower)) return false;
  if (lower === 'subject') return !isBe(before) && before?.lower !== 'are' && next?.lower === 'to';
  if (lower === 'providing') return next?.lower === 'that' || clauseFrom({ words, ...rest }, at + 1) !== null;
  // “but will not otherwise sell it”: as the first half says.
  if (lower === 'otherwise' && /^(?:not|will|shall|may|must|cannot)$/.test(before?.lower ?? '')) return false;
  if (lower === 'otherwise' && before?.lower === 'or') return false;
  // “to the greatest extent possible” says how.
  if (lower === 'extent' && HOW_FAR.test(next?.lower ?? '')) return false;
  if (lower === 'provided' && HAS.test(before?.lower ?? '')) return false;
  if (lower === 'provided')
    return (
      !/^(?:by|to|in|on|through|under|with|at|for|as)$/.test(next?.lower ?? '') || before?.text === undefined
    );
  if (lower === 'soon')
    return (
      before?.lower === 'as' &&
      next?.lower === 'as' &&
      !/^(?:possible|practicable|reasonably)$/.test(words[at + 2]?.lower ?? '')
    );
  if (lower === 'once') return before?.lower !== 'at' && !/^(?:a|an|every|per|in)$/.test(next?.lower ?? '');
  if (lower === 'save') return next?.lower === 'that' || next?.lower === 'as' || next?.lower === 'for';
  // “whether or not they know it”, “whether oral or written” take nothing back.
  if (lower === 'whether')
    return !(next?.lower === 'or' || words[at + 2]?.lower === 'or' || ASKS.test(before?.lower ?? ''));
  if (lower === 'long' && words[at - 2]?.lower === 'for') return false;
  if (lower === 'long') return before?.lower === 'as' || before?.lower === 'so';
  if (lower === 'same') return next?.lower === 'applies' || next?.lower === 'is';
  if (lower === 'case' || lower === 'event' || lower === 'condition' || lower === 'conditions')
    return /^(?:in|that|which|any|on)$/.test(before?.lower ?? '') || words[at - 2]?.lower === 'in';
  if (lower === 'first') return next === undefined || !/^[a-z]/.test(next.lower) || before?.lower !== 'the';
  if (lower === 'where') return !PLACES.test(before?.lower ?? '');
  if (lower === 'then') return true;
  return true;
}

/** “to check whether it works” asks. */
const ASKS =
  /^(?:ascertain|determine|decide|check|see|know|verify|confirm|assess|evaluate|ask|choose|consider|about)$/;

const HOW_FAR = /^(?:possible|necessary|permissible|practicable|reasonable)$/;

/** “that you have provided”, “user provided content”. */
const HAS = /^(?:have|has|had|be|been|is|are|was|were|you|we|they|user|as|expressly|otherwise)$/;

/** “the country where you live” sets no condition. */
const PLACES =
  /^(?:countr(?:y|ies)|place|places|jurisdictions?|state|states|territory|location|locations|area|areas|court|courts|page|website)$/;

/** What holds on to words before it: a condition that may govern both halves, or a pronoun without its noun. */
export function leans(sentence: Sentence, from: number, to = sentence.words.length): boolean {
  const { words } = sentence;
  const isParty = !/^(?:you|we|i)$/.test(words[from]?.lower ?? '');
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (isConditionAt(sentence, at)) return true;
    if (pronounLeans(words, at, from, isParty)) return true;
  }
  return false;
}

/** “the Order names the parts that it replaces”: the subject of its own clause. */
const isOwnPronoun = (words: readonly Word[], at: number, from: number, isParty: boolean): boolean =>
  isParty &&
  at - from >= 4 &&
  /^(?:it|they)$/.test(words[at]?.lower ?? '') &&
  /^(?:that|which)$/.test(words[at - 1]?.lower ?? '');

/** A pronoun whose noun stands, or may stand, in the first half. */
export function pronounLeans(words: readonly Word[], at: number, from: number, isParty: boolean): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1];
  if (at === from && lower === 'that')
    return (
      next === undefined ||
      next.lower.length < 4 ||
      !words.slice(0, from).some(({ lower: named }) => named === next.lower)
    );
  // “the costs of that”, “object to that first”
  if (lower === 'that' && /^(?:of|to|about|by|for|with|after|before)$/.test(words[at - 1]?.lower ?? ''))
    return next === undefined || /^(?:first|too|alone|again|later)$/.test(next.lower);
  if (
    /^(?:(?:it|they|that|he|she)'(?:s|re|ll|ve|d)|it|they|them|he|she|him|her|itself|themselves|ones)$/.test(
      lower,
    )
  )
    return !isOwnPronoun(words, at, from, isParty);
  if (lower === 'those')
    return ![next, words[at + 2]].some(word => word !== undefined && /^\p{L}{3,}s$/u.test(word.text));
  if (/^(?:its|their|his)$/.test(lower)) return !isParty || at - from < 2;
  // “this information” has its noun with it; “this” alone has none.
  if (/^(?:this|these|such)$/.test(lower))
    return (
      next === undefined ||
      !/^[\p{L}]/u.test(next.text) ||
      isFinite(next) ||
      /^(?:of|in|to|for|and|or)$/.test(next.lower)
    );
  return false;
}

/** A sentence or clause that holds on to what follows, or to what comes before, across a comma. */
const HOLDS =
  /^(?:whether|because|since|although|though|whereas|while|whilst|either|neither|between|unless|nor|lest|so)$/;
const GOVERNS =
  /^(?:if|when|whenever|where|wherever|until|provided|except|subject|notwithstanding|extent|once|before|why|what|who|whom|whose|which)$/;
const LISTS = /^(?:means?|following|namely|e\.g|i\.e)$/;

/**
 * True where the words from the start of the main clause to a place are a whole statement: with a subject and a verb,
 * and without a condition, a list or a “that” that goes on behind the place. `isOwn`: a clause with a modal verb of its
 * own stands behind it, which no condition could hold.
 */
export function closes(sentence: Sentence, main: number, index: number, isOwn: boolean): boolean {
  const { words } = sentence;
  if (!hasMainVerb(sentence, main, index - 1)) return false;
  const verb = clauseFrom(sentence, main)?.verb ?? main;
  if (isRowOpen(sentence, verb, index)) return false;
  const outside = outsideBrackets(sentence);
  for (let at = main; at < index; at++) {
    // What a bracket holds does not reach out of it.
    if (outside[at] === false) continue;
    const word = words[at];
    const lower = word?.lower ?? '';
    if ((HOLDS.test(lower) && at > main) || LISTS.test(lower)) return false;
    if (lower === 'as' && words[at + 1]?.lower !== 'well' && clauseFrom(sentence, at + 1) !== null)
      return false;
    if (!isOwn && GOVERNS.test(lower) && !(lower === 'extent' && HOW_FAR.test(words[at + 1]?.lower ?? '')))
      return false;
    if (lower === 'that' && at === main && verb > at + 1) continue;
    if ((lower === 'that' || lower === 'how') && !isRelative(words[at - 1], words[at - 2])) return false;
    if (
      TELLS.test(lower) &&
      word?.text === lower &&
      !isNounAfter(words[at - 1]) &&
      tells(sentence, at, index)
    )
      return false;
    if (at > verb && /[,;]/.test(gapAfter(sentence, at - 1)) && runsOn(sentence, at, index)) return false;
  }
  return true;
}

/** “one mask, a number of aliases, and you have …”: the row before the place has no “and” of its own. */
function isRowOpen({ words, ...rest }: Sentence, verb: number, index: number): boolean {
  const sentence = { ...rest, words };
  if (!gapAfter(sentence, index - 1).includes(',')) return false;
  let last = index - 1;
  while (last > verb && !gapAfter(sentence, last - 1).includes(',')) last--;
  if (last <= verb + 1 || words.slice(last, index).some(({ lower }) => /^(?:and|or|but)$/.test(lower)))
    return false;
  return /^(?:a|an|the|our|your|its|their|any|all|one|two|three|\d+)$/.test(words[last]?.lower ?? '');
}

const isNounAfter = (before: Word | undefined): boolean =>
  before !== undefined && DETERMINERS.has(before.lower);

/** “you agree we may”, “note the price is”: what follows is under somebody’s word. */
function tells(sentence: Sentence, at: number, index: number): boolean {
  const next = sentence.words[at + 1]?.lower ?? '';
  if (/^(?:to|not|with|and|or)$/.test(next)) return false;
  const clause = clauseFrom(sentence, at + 1);
  return clause !== null && clause.verb < index;
}

/** Verbs that put what follows under somebody’s word. */
export const TELLS =
  /^(?:agree|agrees|acknowledge|acknowledges|understand|understands|remember|note|confirm|confirms|represent|represents|warrant|warrants|ensure|ensures|know|believe|accept|accepts|mean|certify|recognise|recognize)$/;

/** “, your use is at your own risk, and …”: a clause of its own behind a comma, so that the last “and” joins three. */
function runsOn(sentence: Sentence, at: number, end: number): boolean {
  const word = sentence.words[at];
  if (word === undefined || !startsClause(sentence, at)) return false;
  if (!DETERMINERS.has(word.lower) && !/^(?:you|we|it|they|there)$/.test(word.lower)) return false;
  for (let next = at + 1; next < end && !/[,;]/.test(gapAfter(sentence, next - 1)); next++) {
    if (isModal(sentence.words[next]) || isFinite(sentence.words[next])) return true;
  }
  return false;
}

/** “the services that we sell”, but not “you agree that we sell”. */
export const isRelative = (noun: Word | undefined, before: Word | undefined): boolean =>
  noun !== undefined &&
  before !== undefined &&
  (DETERMINERS.has(before.lower) ||
    /^\p{Lu}/u.test(noun.text) ||
    /^[\p{Ll}-]{3,}(?:s|ion|ment|ware|ty)$/u.test(noun.text)) &&
  !TELLS.test(noun.lower) &&
  !/^(?:fact|extent|event|condition|basis|notice|guarantee|way|case|so|such|means|belief|idea|representation|warranty|assurance|confirmation|evidence|requires|provides|says|states|ensures|determines|decides|believes|shows)$/.test(
    noun.lower,
  );

/** No bracket, dash or quotation is open at the end of this text. */
export function isOpen(text: string): boolean {
  let [brackets, quotes, straight, dashes] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '(' || sign === '[') brackets++;
    else if (sign === ')' || sign === ']') brackets--;
    else if (sign === '“') quotes++;
    else if (sign === '”') quotes--;
    else if (sign === '"') straight++;
    else if (sign === '—') dashes++;
  }
  dashes += text.match(/\s–\s/g)?.length ?? 0;
  return brackets === 0 && quotes <= 0 && straight % 2 === 0 && dashes % 2 === 0;
}

/** How, when, why or on whose word something is done: at the end of two verbs it may belong to both. */
export const SHARED_PHRASE =
  / (?:at (?:any|all|our|its|your|their|the) (?:time|times|sole|own|discretion|expense|cost|request|end)|without (?:prior|notice|any|limitation|liability|our|your|prejudice|undue|delay|charge|further|the|compensation)|with(?:in)? (?:prior|our|your|immediate|the|effect|\d+|\w+ days)|in (?:accordance|writing|our|its|its|your|connection|order|addition|compliance|each|any|good|full|all|both|the (?:event|course|ordinary|usual))|on (?:notice|request|behalf|written|at|demand|a|\d+)|upon |under (?:this|these|the (?:terms|agreement)|applicable|clause|section)|before |after |during |for (?:any|the (?:purpose|purposes|duration|term|period)|so|as|\d+|this|these|that|such)|from (?:time|the)|by (?:law|giving|email|notice|post|contacting|using|sending|clicking|the)|through (?:the|our)|until |immediately|promptly|solely|as (?:required|permitted|necessary|appropriate|provided|described|set|part|needed|long|soon|specified|stated|may|a|otherwise|applicable)|because |since |throughout |free of|via |only |pursuant |per |regardless )/;

/** Those of them that may belong to two verbs even where the second has a modal verb of its own. */
export const isSharedByTwo = (text: string): boolean =>
  SHARED_PHRASE.test(
    text
      .replaceAll(
        / (dut(?:y|ies)|obligations?|rights?|liabilit(?:y|ies)|claims?|responsibilit(?:y|ies)) under | (resulting|arising) from /g,
        ' of ',
      )
      .replaceAll(
        / (?:via|only|solely|through|for any (?!reason|purpose|period|time)\S+|in (?:its|our|your|their) (?!sole|absolute|own|discretion|reasonable|opinion)\S+) /g,
        ' of ',
      ),
  );
