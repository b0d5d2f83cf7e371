import type { Word } from '../../kit/document.ts';
import { SUBJECTS } from '../../language/closed-class.ts';
import {
  endsPhrase,
  isBe,
  isDeterminer,
  isModal,
  isNumber,
  isPreposition,
  isPronoun,
  previous,
  readAs,
  startsNounPhrase,
} from '../../language/parts.ts';
import type { Site } from '../site.ts';

/** The verb of a match, by its index in the sentence. */
const verbIndex = (site: Site): number => site.first + Math.max(site.form.head, 0);

const HAVE = /^(?:has|have|had|having|haven't|hasn't|hadn't)$/;
const BE_OR_GET = (word: Word | undefined): boolean =>
  isBe(word) || /^(?:get|gets|got|getting)$/.test(word?.lower ?? '');

/**
 * The match is a verb: not an adjective or a noun made from it. A base form or a form in -s passes unless a
 * determiner or an adjective stands before it; a form in -ed or -en needs an auxiliary or a subject; a form in -ing
 * needs an object behind it or an auxiliary, and no determiner before it.
 */
export function isVerbNotAdjective(site: Site): boolean {
  const { form } = site.form;
  if (form === 'base' || form === 's') return isPlainVerb(site);
  if (form === 'ing') return isGerundVerb(site);
  if (form === 'past' || form === 'participle') return isPastVerb(site);
  return true;
}

function isPlainVerb(site: Site): boolean {
  const index = verbIndex(site);
  const before = previous(site.sentence, index);
  if (before === undefined) return site.form.form === 's' ? false : !isNounSubjectAt(site, index);
  if (isDeterminer(before) && before.lower !== 'that' && before.lower !== 'all' && before.lower !== 'this')
    return false;
  return readAs(site.sentence, index) !== 'noun';
}

/** “Utilization is …” is no verb: what follows the first word is a finite verb. */
function isNounSubjectAt(site: Site, index: number): boolean {
  const next = site.sentence.words[index + 1];
  return isBe(next) || isModal(next);
}

function isGerundVerb(site: Site): boolean {
  const index = verbIndex(site);
  const before = previous(site.sentence, index);
  const next = site.sentence.words[site.last];
  if (isDeterminer(before) || (before !== undefined && /['’]s?$/.test(before.text))) return false;
  if (next?.lower === 'of' && site.form.tokens.length === 1) return false;
  if (isBe(before)) return true;
  if (endsPhrase(site.sentence, site.last - 1))
    return before !== undefined && (isPreposition(before) || isBe(before)) && site.form.tokens.length > 1;
  if (
    before !== undefined &&
    !isPreposition(before) &&
    !isConnector(before) &&
    !isObjectOf(before) &&
    readAs(site.sentence, index - 1) === 'adjective'
  )
    return false;
  return (
    isDeterminer(next) ||
    isPronoun(next) ||
    isPreposition(next) ||
    (before !== undefined && isPreposition(before) && startsNounPhrase(site.sentence, site.last))
  );
}

const isConnector = (word: Word): boolean =>
  /^(?:and|or|but|when|while|if|not|then|than|that)$/.test(word.lower);
const isObjectOf = (word: Word): boolean => isPronoun(word) || /s$/.test(word.lower);

function isPastVerb(site: Site): boolean {
  const { sentence } = site;
  const index = verbIndex(site);
  const before = previous(sentence, index);
  const next = endsPhrase(sentence, site.last - 1) ? undefined : sentence.words[site.last];
  if (before === undefined || isDeterminer(before) || isNumber(before)) return false;
  if (HAVE.test(before.lower)) return true;
  if (BE_OR_GET(before))
    return !/^(?:very|more|most|highly|fully|well|so|too)$/.test(sentence.words[index - 1]?.lower ?? '');
  if (SUBJECTS.has(before.lower)) return true;
  if (before.lower === 'not')
    return BE_OR_GET(sentence.words[index - 2]) || HAVE.test(sentence.words[index - 2]?.lower ?? '');
  if (isPreposition(before) || isModal(before)) return false;
  if (/^(?:and|or)$/.test(before.lower)) return isCoordinated(site, index);
  const followsNoun = readAs(sentence, index - 1) === 'noun' || /s$/.test(before.lower);
  if (next === undefined) return false;
  return followsNoun && (next.lower === 'by' || isDeterminer(next) || isPronoun(next) || isPreposition(next));
}

/** “collected and utilized”: the verb before “and” has an auxiliary of its own. */
function isCoordinated(site: Site, index: number): boolean {
  const words = site.sentence.words;
  for (let at = index - 2; at >= Math.max(0, index - 6); at--) {
    const word = words[at];
    if (BE_OR_GET(word) || HAVE.test(word?.lower ?? '')) return true;
    if (isPreposition(word) || isDeterminer(word)) return false;
  }
  return false;
}

/** Not passive: no participle after be or get, none that follows its noun. */
export function isActive(site: Site): boolean {
  const { form } = site.form;
  if (form === 'base' || form === 's' || form === 'ing' || form === 'fixed') return true;
  if (form === 'participle' || form === 'past') {
    const before = previous(site.sentence, verbIndex(site));
    return before !== undefined && (SUBJECTS.has(before.lower) || HAVE.test(before.lower));
  }
  return false;
}
