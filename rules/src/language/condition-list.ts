import type { Sentence } from '../kit/document.ts';
import { DETERMINERS, PREPOSITIONS } from './closed-class.ts';
import type { ItemList } from './item-list.ts';
import { isBaseVerb, isGerundVerb } from './item-verbs.ts';
import { clauseFrom } from './main-clause.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { gapAfter, isFiniteVerb } from './parts.ts';

/**
 * The conditions that open a sentence, each a clause of its own: “If you cancel in time and the goods are unused, we pay
 * you back.” What they lead to is the rest. Null where it is not sure that the “and” or “or” joins two clauses.
 * @param least the fewest words of a sentence that is worth the lines
 */
export function conditionList(sentence: Sentence, least: number): ItemList | null {
  const { words } = sentence;
  if (words.length < least) return null;
  const first = openedBy(sentence);
  if (first === null || REFUSED.test(sentence.text)) return null;
  const found = clausesFrom(sentence, first);
  if (found === null) return null;
  const { clauses, rest } = found;
  if (!clauses.every((clause, index) => isWhole(sentence, clause, index === clauses.length - 1))) return null;
  const at = (index: number): number => words[index]?.start ?? sentence.start;
  return { sentence, starts: clauses.map(clause => at(clause.first)), rest: at(rest), isSure: false };
}

/** What stands between two joints, by the numbers of its words, inclusive. */
interface Part {
  readonly first: number;
  readonly last: number;
}

/** Marks behind which anything may stand, and pairs that a line break would part. */
const REFUSED = /[;:—–]|\s-\s|\b(?:either|neither|nor|both|whether|respectively|and\/or)\b/i;

/** The first word of the first condition. */
function openedBy({ words }: Sentence): number | null {
  const from = /^(?:however|but|and|also|accordingly|therefore)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  return /^(?:if|when|whenever|where|unless)$/.test(words[from]?.lower ?? '') ? from + 1 : null;
}

/** The clauses up to the comma behind which the main clause begins, all joined by one word; null where that is not sure. */
function clausesFrom(
  sentence: Sentence,
  first: number,
): { readonly clauses: readonly Part[]; readonly rest: number } | null {
  const { words } = sentence;
  const outside = outsideBrackets(sentence);
  const clauses: Part[] = [];
  const joins = new Set<string>();
  let from = first;
  for (let index = first; index < words.length - 1; index++) {
    if (outside[index + 1] !== true) continue;
    const gap = gapAfter(sentence, index);
    const lower = words[index + 1]?.lower ?? '';
    const isJoint = lower === 'and' || lower === 'or';
    if (isJoint && clauseFrom(sentence, index + 2) !== null) {
      if (!isClause(sentence, index + 2)) return null;
      clauses.push({ first: from, last: index });
      joins.add(lower);
      from = index + 2;
      index++;
    } else if (/,/.test(gap)) {
      if (isJoint && isClause(sentence, index + 2)) continue;
      if (isJoint || !opensMain(sentence, index + 1)) return null;
      clauses.push({ first: from, last: index });
      return clauses.length < 2 || joins.size > 1 ? null : { clauses, rest: index + 1 };
    }
  }
  return null;
}

/** A clause with its own verb begins here: not “other data that we have after you are …”. */
function isClause(sentence: Sentence, index: number): boolean {
  const clause = clauseFrom(sentence, index);
  if (clause === null) return false;
  return !sentence.words
    .slice(index + 1, clause.verb)
    .some(({ lower }) => /^(?:you|we|they|it|i|he|she|that|which|who)$/.test(lower));
}

/** A main clause begins here: “we may”, “then you must”, “please ask”. */
function opensMain(sentence: Sentence, index: number): boolean {
  const lower = sentence.words[index]?.lower ?? '';
  if (lower === 'then' || lower === 'please') return true;
  return clauseFrom(sentence, index) !== null;
}

/** Fewer words than these make no line. */
const SHORTEST = 6;

/** A clause with its own verb and all that belongs to it, and nothing that could take the next clause in as well. */
function isWhole(sentence: Sentence, part: Part, isLast: boolean): boolean {
  const { words } = sentence;
  const clause = clauseFrom(sentence, part.first);
  if (clause === null || clause.verb >= part.last || part.last - part.first + 1 < SHORTEST) return false;
  for (let index = part.first; index <= part.last; index++) {
    const lower = words[index]?.lower ?? '';
    if (index > part.first && (isLast ? CLAUSES : TAKES_CLAUSE).test(lower) && !isSince(sentence, index))
      return false;
    if ((lower === 'and' || lower === 'or') && joinsVerbs(sentence, index)) return false;
  }
  const end = words[part.last];
  return (
    end !== undefined &&
    !PREPOSITIONS.has(end.lower) &&
    !DETERMINERS.has(end.lower) &&
    !isOpenVerb(sentence, part.last)
  );
}

/** Verbs and words behind which a clause may stand, so that the next clause could hang on them too. */
const TAKES_CLAUSE =
  /^(?:that|which|who|whom|whose|because|since|although|while|until|unless|if|when|where|whether|how|what|why|believes?|believed|thinks?|thought|knows?|knew|finds?|found|determines?|determined|decides?|decided|says?|said|states?|stated|shows?|shown|agrees?|agreed|notify|notifies|notified|tells?|told|suspects?|suspected|learns?|learned|feels?|confirms?|confirmed|considers?|warrants?|represents?|acknowledges?|suppose|assumes?|thinking|believing|knowing|so)$/;

/** What opens a clause that could be about all conditions. */
const CLAUSES = /^(?:because|although|while|until|unless|if|when|where|which)$/;

/** “since then”: a time. */
const isSince = ({ words }: Sentence, index: number): boolean =>
  words[index]?.lower === 'since' && (words[index + 1] === undefined || words[index + 1]?.lower === 'then');

/** “are late or do not come”: what belongs to which of them is not sure. */
function joinsVerbs(sentence: Sentence, joint: number): boolean {
  const next = sentence.words[joint + 1]?.lower ?? '';
  return (
    isFiniteVerb(sentence, joint + 1) ||
    isBaseVerb(sentence, joint + 1) ||
    isGerundVerb(sentence, joint + 1) ||
    /^(?:to|not|if|been|be|do|does|otherwise|then|also|is|are|has|have)$/.test(next)
  );
}

/** A verb that waits for its object. */
const isOpenVerb = (sentence: Sentence, index: number): boolean =>
  isBaseVerb(sentence, index) && /^(?:you|we|they|i|to)$/.test(sentence.words[index - 1]?.lower ?? '');
