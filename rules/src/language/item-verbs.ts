import type { Sentence, Word } from '../kit/document.ts';
import { DETERMINERS, HOMOGRAPHS, OTHERS, PRONOUNS, VERBS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import { gapAfter, isGerund } from './parts.ts';
import { isBaseVerb as isVerbForm, isOnlyVerb } from './verb-list.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs in the base form that open items, besides those of `closed-class.ts`. Few of them are nouns too. */
const MORE = set(`
  abide acknowledge acquire adapt administer aggregate alter analyse analyze anonymise anonymize assert assess assist attempt attend
  authenticate authorise authorize avoid bypass calculate carry circumvent collaborate combat combine commence communicate compete compile
  conduct consult convey cooperate correct customise customize deactivate decline decompile decrypt defame defend demonstrate
  deploy derive destroy detect develop diagnose disable disassemble discover discriminate disrupt disseminate distribute
  edit enable encourage encrypt enforce engage enhance ensure establish evade evaluate examine exclude execute exercise expand exploit
  export facilitate fulfil fulfill gather generate handle harass harvest hire identify impair impersonate implement improve incorporate
  indemnify infringe inspect integrate interfere introduce invite investigate invoice license link maintain manage manipulate measure
  misrepresent misuse mitigate monitor observe obscure operate organise organize participate personalise personalize pursue reassign
  recommend reconstruct recover rectify redirect redistribute reduce reformat reimburse reject release remedy rent report represent reproduce
  resell resolve respond restrict retain retrieve reverse-engineer revise revoke safeguard save scan scrape seek select settle solicit
  spread sublicense sublicence suggest supervise supply support sync synchronise synchronize track train transmit translate
  troubleshoot undertake upgrade uphold verify waive withdraw withhold
`);

const isListed = (word: string): boolean =>
  MORE.has(word) || (VERBS.has(word) && VERBS.has(conjugate(word, 's')) && word !== 'means');

/** What shows that the word before it is a verb: “share it”, “use your data”. */
const OBJECTS = set('it them us him me itself themselves yourself ourselves');

/** Skips “not”, “promptly” and the like. */
export function behindAdverbs({ words }: Sentence, index: number): number {
  let at = index;
  while (
    /^(?:not|also|otherwise|then|never|only|(?!(?:comply|apply|supply|rely|reply|imply|multiply|ally|fly)$).{2,}ly)$/.test(
      words[at]?.lower ?? '',
    ) &&
    at < index + 3
  )
    at++;
  return at;
}

/** A verb in the base form stands at a word, as far as it and the next word tell. */
export function isBaseVerb(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || word.text !== word.lower || OTHERS.has(word.lower)) return false;
  // No noun stands before a determiner: “throttle your account”.
  if (!isListed(word.lower)) return !NO_VERB.test(word.lower) && takesObject(sentence, index);
  return !HOMOGRAPHS.has(word.lower) || takesObject(sentence, index);
}

const NO_VERB =
  /(?:ing|ly|ed|s|ous|ful|ive|able|ible|ment|tion|ness|ity|ance|ence)$|^(?:etc|given|than|else)$/;

function takesObject(sentence: Sentence, index: number): boolean {
  const next = sentence.words[index + 1];
  if (next === undefined || gapAfter(sentence, index).trim() !== '') return false;
  return (
    (DETERMINERS.has(next.lower) && next.lower !== 'that') ||
    OBJECTS.has(next.lower) ||
    (isCapital(next) && next.text !== next.text.toUpperCase())
  );
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** A verb in “-ing” that opens an item: “sending you invoices”. */
export function isGerundVerb(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || !isGerund(word) || word.text !== word.lower) return false;
  return !NOUNS.has(word.lower) || takesObject(sentence, index);
}

/** Words in “-ing” that are as often nouns or parts of them. */
const NOUNS = set(
  'marketing advertising accounting pricing billing training licensing processing hosting housing funding banking operating existing ongoing outstanding including regarding concerning following according pending training testing shipping clothing underlying remaining corresponding working missing gambling spelling wording ruling filing finding rating setting mailing listing posting ordering offering trading teaching engineering manufacturing',
);

/** A verb in the base form, perhaps behind “not” or “promptly”, that takes something behind it. */
export function opensVerb(sentence: Sentence, index: number): boolean {
  const verb = behindAdverbs(sentence, index);
  const lower = sentence.words[verb]?.lower ?? '';
  if (isOnlyVerb(lower) && !HOMOGRAPHS.has(lower) && !ADJECTIVES.test(lower)) return true;
  // “the time and date it was seen”: before a pronoun only what is mostly a verb is one.
  const isKnown = isVerbForm(lower) || !PRONOUNS.has(sentence.words[verb + 1]?.lower ?? '');
  return isKnown && isBaseVerb(sentence, verb) && !/ed$|^made$/.test(lower);
}

/** “accurate and complete information”: a verb only before an article. */
const ADJECTIVES = /^(?:complete|correct|clear|secure|present|direct|separate|lower|open|own)$/;
