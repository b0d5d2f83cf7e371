import type { Sentence, Word } from '../kit/document.ts';
import { clauseFrom, hasMainVerb, isFinite } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { gapAfter, isModal } from './parts.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { isConditionAt, pronounLeans, TELLS } from './split-scope.ts';

/** “…, which means that B”, “doors, which helps …”: what comes of all that stands before it, as “This means that B”. */
export function outcomeAt(sentence: Sentence, index: number): Split | null {
  const { words } = sentence;
  const [noun, verb] = [words[index - 1], words[index + 1]];
  if (noun === undefined || verb === undefined || words.length - index < FEWEST) return null;
  if (/["“”’)]/.test(gapAfter(sentence, index - 1)) || /^\p{Lu}/u.test(noun.text)) return null;
  // “You agree that A, which means B”: somebody agrees to both.
  if (words.slice(0, index).some(({ lower }, at) => TELLS.test(lower) && words[at - 1]?.lower !== 'to'))
    return null;
  const isMeaning = verb.lower === 'means' && !/^[“"a]/.test(words[index + 2]?.text ?? '');
  // A verb of the singular behind a plural: it is not the noun that does it.
  const isAll = OUTCOMES.test(verb.lower) && /^\p{Ll}{3,}[^su]s$/u.test(noun.text);
  if (!isMeaning && !isAll) return null;
  return isPlainToEnd(sentence, index + (words[index + 2]?.lower === 'that' ? 3 : 2))
    ? splitBetween(sentence, index, { resume: index + 1, text: 'This' })
    : null;
}

const FEWEST = 5;
const OUTCOMES =
  /^(?:means|allows|helps|lets|enables|ensures|makes|gives|creates|reduces|improves|prevents)$/;

/** “…, so that you can check it.”: “This is so that you can check it.” */
export function purposeAt(sentence: Sentence, index: number, { kind, main }: Lead): Split | null {
  const { words } = sentence;
  if (
    kind === 'if' ||
    words[index]?.lower !== 'so' ||
    main >= index ||
    (kind === 'other' && words[0]?.lower === 'to')
  )
    return null;
  const isThat = words[index + 1]?.lower === 'that';
  const from = index + (isThat ? 2 : 1);
  const gap = gapBefore(sentence, index);
  if (!/^,?\s+$/.test(gap) || (!isThat && gap.startsWith(','))) return null;
  const clause = clauseFrom(sentence, from);
  if (clause === null || !isPurpose(words, clause.verb, isThat)) return null;
  if (words.length - index < FEWEST || !hasMainVerb(sentence, main, index - 1)) return null;
  if (!isOneStatement(sentence, main, index) || !isPlainToEnd(sentence, from)) return null;
  return splitBetween(sentence, index, { resume: index, text: 'This is' });
}

/** What may be done then; without “that”, only “can”. */
const isPurpose = (words: readonly Word[], verb: number, isThat: boolean): boolean =>
  isThat ? isModal(words[verb]) : words[verb]?.lower === 'can';

/** One statement without a negation, which the purpose might belong to, and without a second one. */
function isOneStatement(sentence: Sentence, main: number, index: number): boolean {
  const { words } = sentence;
  for (let at = main; at < index; at++) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'no' && words[at - 1]?.lower === 'at') continue;
    if (
      /^(?:not|no|never|nor|cannot|so|such|enough|that|which|who|unless|sufficient|detail|construed|interpreted)$|n't$/.test(
        lower,
      )
    )
      return false;
    if (at > index - 4 && /^(?:manner|way|basis|extent|degree)$/.test(lower)) return false;
    if (isConditionAt(sentence, at)) return false;
    if (/^(?:and|but|or)$/.test(lower) && (isFinite(words[at + 1]) || clauseFrom(sentence, at + 1) !== null))
      return false;
  }
  return !/[;:]/.test(sentence.text);
}

/** No condition, no second statement and no pronoun of the first half that is the subject. */
function isPlainToEnd(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  const isParty = !/^(?:you|we)$/.test(words[from]?.lower ?? '');
  for (let at = from; at < words.length; at++) {
    if (isConditionAt(sentence, at) || /[;:—]/.test(gapAfter(sentence, at - 1))) return false;
    if (at === from && /^(?:it|they)$/.test(words[at]?.lower ?? '')) return false;
    if (pronounLeans(words, at, from, isParty) && !/^(?:it|them|its|their)$/.test(words[at]?.lower ?? ''))
      return false;
  }
  return true;
}
