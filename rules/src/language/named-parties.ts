import type { Block, Sentence, Word } from '../kit/document.ts';
import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { gapAfter, isBe, isDeterminer, isModal, isPreposition } from './parts.ts';
import { pronounEdits } from './party-pronouns.ts';
import { HELPERS, helperBefore, inCase, isBare, type NamedParty, verbsFrom } from './party-verbs.ts';
import { isInQuotation } from './quotation.ts';

/** The names that stand for the reader and for the writer, as the text writes them: “Customer”, “Acme Ltd”. */
export interface RoleNames {
  readonly you?: readonly string[];
  readonly we?: readonly string[];
}

/**
 * The edits that put “you”, “your”, “we”, “us” and “our” for all names of the parties in a sentence, with verbs and
 * pronouns that follow; null where one of them cannot be told for certain, so that the sentence stays as it is. Empty
 * where no party is named.
 */
export function addressedDirectly(
  sentence: Sentence,
  block: Block,
  roles: RoleNames,
): readonly Edit[] | null {
  const names = sentence.words.length < LEAST ? [] : namesIn(sentence, roles);
  if (names.length === 0) return [];
  const edits: Edit[] = [];
  for (const name of names) {
    const word = sentence.words[name.last];
    if (word === undefined || isInQuotation(block, word)) return null;
    const made = editsFor(sentence, name, names);
    if (made === null) return null;
    edits.push(...made);
  }
  const pronouns = pronounEdits(sentence, names);
  return pronouns === null ? null : [...edits, ...pronouns].sort((one, two) => one.at.start - two.at.start);
}

/** Fewer words are a label, a title or a line to sign on. */
const LEAST = 4;

/** Each name, the longest first at each place. */
function namesIn(sentence: Sentence, { you = [], we = [] }: RoleNames): readonly NamedParty[] {
  const all = [
    ...you.map(text => ({ role: 'you' as const, parts: text.trim().split(/\s+/) })),
    ...we.map(text => ({ role: 'we' as const, parts: text.trim().split(/\s+/) })),
  ].sort((one, two) => two.parts.length - one.parts.length);
  const found: NamedParty[] = [];
  const { words } = sentence;
  for (let index = 0; index < words.length; index++) {
    const match = all.find(({ parts }) =>
      parts.every((part, at) => isPart(words[index + at], part, at === parts.length - 1)),
    );
    if (match === undefined) continue;
    const last = index + match.parts.length - 1;
    if (isLongerName(sentence, last)) continue;
    const first = words[index - 1]?.lower === 'the' ? index - 1 : index;
    found.push({ role: match.role, first, last, isPossessive: /['’]s?$/.test(words[last]?.text ?? '') });
    index = last;
  }
  return found;
}

/** “Customer Data”, “the Customer Portal”: the name is part of another one. */
function isLongerName(sentence: Sentence, last: number): boolean {
  const [word, next] = [sentence.words[last], sentence.words[last + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    !/['’]s?$/.test(word.text) &&
    word.text !== word.text.toUpperCase() &&
    isBare(sentence, last) &&
    /^\p{Lu}/u.test(next.text)
  );
}

function isPart(word: Word | undefined, part: string, isLast: boolean): boolean {
  if (word === undefined) return false;
  const text = isLast ? word.text.replace(/['’]s?$/, '') : word.text;
  return text === part || (part.length > 2 && text === part.toUpperCase());
}

/** What goes before a bare name: “by Customer”, “if Customer”, “requires Customer”. */
const BEFORE_NAME =
  /^(?:and|or|nor|but|if|when|where|whenever|unless|until|that|because|while|once|as|than|whether|to|neither|either|both|between|whereas|then|upon|notify|notifies|requires?|allows?|permits?|enables?|gives?|pays?|grants?|provides?|informs?|tells?|asks?|entitles?|indemnif(?:y|ies)|obliges?|reimburses?|charges?|sends?|owes?)$/;
const GIVES =
  /^(?:give|gives|giving|gave|pay|pays|paying|paid|grant|grants|granted|granting|send|sends|sent|sending|owe|owes|owed|offer|offers|offered|tell|tells|told|allow|allows|show|shows|charge|charges|charged|lend|lends|lent)$/;

function editsFor(
  sentence: Sentence,
  name: NamedParty,
  names: readonly NamedParty[],
): readonly Edit[] | null {
  const { words } = sentence;
  const [from, to] = [words[name.first], words[name.last]];
  if (from === undefined || to === undefined || !isWhole(sentence, name)) return null;
  const inverted = helperBefore(sentence, name);
  if (inverted === null) return null;
  const place = inverted.length > 0 ? SUBJECT : placeOf(sentence, name, names);
  if (place === null) return null;
  const owned = place.isSubject || name.isPossessive ? null : ownedBefore(sentence, name);
  if (owned !== null) return [owned];
  if (!place.isSubject && !name.isPossessive && isOfNoun(sentence, name.first)) return null;
  const edit = { at: prose(from.start, to.end), text: textFor(sentence, name, place.isSubject) };
  return [edit, ...inverted, ...place.verbs];
}

/** “the Customer”, or “Customer” where no other word belongs to the name: not “each Customer”, “new Customer”. */
function isWhole(sentence: Sentence, { first, last }: NamedParty): boolean {
  const { words } = sentence;
  const before = words[first - 1];
  if (before === undefined || !isBare(sentence, first - 1)) return true;
  if (/^(?:neither|either|both)$/.test(before.lower))
    return /^(?:nor|or|and)$/.test(words[last + 1]?.lower ?? '');
  if (words[first]?.lower === 'the') return !/^(?:all|both|half|neither|either)$/.test(before.lower);
  if (isDeterminer(before) && before.lower !== 'that') return false;
  return (
    isPreposition(before) ||
    isModal(before) ||
    isBe(before) ||
    BEFORE_NAME.test(before.lower) ||
    HELPERS.has(before.lower)
  );
}

/** “the obligations of the Customer” → “your obligations”. */
function ownedBefore(sentence: Sentence, name: NamedParty): Edit | null {
  const { words } = sentence;
  const [article, noun, of] = [3, 2, 1].map(offset => words[name.first - offset]);
  const end = words[name.last];
  if (of?.lower !== 'of' || article?.lower !== 'the' || noun === undefined || end === undefined) return null;
  if (!/^\p{Ll}/u.test(noun.text) || !OWNED.test(noun.lower)) return null;
  const own = name.role === 'you' ? 'your' : 'our';
  return { at: prose(article.start, end.end), text: `${inCase(article, own)} ${noun.text}` };
}

/** “profits of the Customer”: “profits of you” is no English. */
const isOfNoun = ({ words }: Sentence, first: number): boolean =>
  words[first - 1]?.lower === 'of' &&
  !/^(?:each|any|one|either|both|all|neither|none|instead|because|ahead|independent|independently|regardless|irrespective)$/.test(
    words[first - 2]?.lower ?? '',
  );

/** What “of the Customer” says the owner of, and never the object. */
const OWNED =
  /^(?:obligations?|dut(?:y|ies)|rights?|responsibilit(?:y|ies)|property|expense|cost|option|discretion|request|consent|staff|employees?|agents?|premises|address|liability|name|business|part|behalf)$/;

interface Place {
  readonly isSubject: boolean;
  /** The verbs behind it, in the form that “you” and “we” take. */
  readonly verbs: readonly Edit[];
}
const OBJECT: Place = { isSubject: false, verbs: [] };
const SUBJECT: Place = { isSubject: true, verbs: [] };

/** A relative clause, an emphasis, or a definition follows. */
const NEVER_NEXT =
  /^(?:who|that|which|whose|itself|themselves|themself|means?|includes?|refers?|hereinafter|hereafter)$/;
const ADVERBS =
  /^(?:also|hereby|then|only|further|always|not|each|both|expressly|irrevocably|fully|now|thereby|otherwise|alone)$/;

/** Whether the name is a subject; null where the words around do not tell, or make it part of another name. */
function placeOf(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): Place | null {
  const { words } = sentence;
  const gap = gapAfter(sentence, name.last);
  const next = words[name.last + 1];
  if (next !== undefined && /[:(“"/]|^[-–]/.test(gap)) return null;
  if (name.isPossessive) return startsOwned(sentence, name.last + 1) ? OBJECT : null;
  if (next !== undefined && NEVER_NEXT.test(next.lower)) return null;
  if (isGoverned(sentence, name, names)) return OBJECT;
  if (next === undefined || /[,;.)]/.test(gap)) return placeBeforeMark(sentence, name);
  let at = name.last + 1;
  while (ADVERBS.test(words[at]?.lower ?? '')) at++;
  const verb = words[at];
  if (verb !== undefined && isModal(verb)) return SUBJECT;
  if (/^(?:and|or|nor)$/.test(next.lower)) return joinedPlace(sentence, name, names);
  const verbs = verb === undefined ? null : verbsFrom(sentence, at, opensClause(sentence, name.first));
  if (verbs !== null) return { isSubject: true, verbs };
  const isFollowed = isPreposition(next) || AFTER_OBJECT.test(next.lower);
  if (isFollowed) return opensClause(sentence, name.first) ? null : OBJECT;
  return GIVES.test(words[name.first - 1]?.lower ?? '') ? OBJECT : null;
}

const AFTER_OBJECT =
  /^(?:to|if|when|where|unless|until|but|because|while|as|than|before|after|once|without|promptly|immediately|not|only|at|from|harmless)$/;

/** “The Customer, acting through its agents, may”: the verb stands behind what is set off by commas. */
function placeBeforeMark(sentence: Sentence, { first, last }: NamedParty): Place | null {
  const { words } = sentence;
  if (!opensClause(sentence, first) || last + 1 >= words.length) return OBJECT;
  if (!SET_OFF.test(words[last + 1]?.lower ?? '')) return null;
  let at = last + 1;
  while (at < words.length && !gapAfter(sentence, at).includes(',')) at++;
  const verb = words[at + 1];
  if (verb === undefined) return null;
  if (isModal(verb)) return SUBJECT;
  const verbs = verbsFrom(sentence, at + 1, false);
  return verbs === null ? null : { isSubject: true, verbs };
}
const SET_OFF =
  /^(?:acting|in|at|on|by|if|when|where|upon|for|to|as|without|subject|with|under|unless|after|before|during)$/;

/** Behind a preposition, or joined to a name that stands behind one, it is no subject: “paid by the Customer are”. */
function isGoverned(sentence: Sentence, { first }: NamedParty, names: readonly NamedParty[]): boolean {
  const before = sentence.words[first - 1];
  if (before === undefined || !isBare(sentence, first - 1)) return false;
  if (isPreposition(before)) return !ALSO_CONJUNCTION.test(before.lower);
  if (!/^(?:and|or)$/.test(before.lower)) return false;
  const other = names.find(({ last }) => last === first - 2);
  return other !== undefined && isGoverned(sentence, other, names);
}
const ALSO_CONJUNCTION = /^(?:before|after|since|until|than|as|once|except|whether)$/;

/** “the Customer and the Supplier shall”: the one before the verb decides; “and its staff” at the start is a subject. */
function joinedPlace(sentence: Sentence, name: NamedParty, names: readonly NamedParty[]): Place | null {
  const other = names.find(({ first }) => first === name.last + 2);
  if (other !== undefined && !other.isPossessive) {
    const place = placeOf(sentence, other, names);
    return place === null || place.verbs.length > 0 ? null : place.isSubject ? SUBJECT : OBJECT;
  }
  if (opensClause(sentence, name.first)) return SUBJECT;
  return name.role === 'you' ? OBJECT : null;
}

/** Nothing, a mark or a word that opens a clause stands before. */
function opensClause(sentence: Sentence, first: number): boolean {
  if (first === 0) return true;
  if (/[,;:.]/.test(gapAfter(sentence, first - 1))) return true;
  return /^(?:and|or|but|if|when|where|whenever|unless|until|that|because|while|once|whether|whereas|then|although|neither|either|as|than|nor)$/.test(
    sentence.words[first - 1]?.lower ?? '',
  );
}

/** A thing that is owned stands here: “the Customer’s files”. */
function startsOwned(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    word !== undefined &&
    isBare(sentence, index - 1) &&
    !isModal(word) &&
    !isBe(word) &&
    !isPreposition(word) &&
    !/^(?:and|or|but|if|to|when|unless|has|have|does|do)$/.test(word.lower)
  );
}

function textFor(sentence: Sentence, name: NamedParty, isSubject: boolean): string {
  const subject = name.role === 'you' ? 'you' : isSubject ? 'we' : 'us';
  const text = name.isPossessive ? (name.role === 'you' ? 'your' : 'our') : subject;
  const word = sentence.words[name.last];
  const isLoud =
    word !== undefined &&
    word.text.length > 3 &&
    word.text === word.text.toUpperCase() &&
    isShouted(sentence);
  if (isLoud) return text.toUpperCase();
  return opensSentence(sentence, name.first) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const isShouted = ({ text }: Sentence): boolean => !/\p{Ll}{3}/u.test(text);

/** It is the first word, or stands behind a label, a bullet or a bracket that opens the sentence. */
const opensSentence = ({ words }: Sentence, first: number): boolean =>
  first === 0 && /^\p{Lu}/u.test(words[0]?.text ?? '');
