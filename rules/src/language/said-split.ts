import type { Sentence, Word } from '../kit/document.ts';
import { clauseFrom } from './main-clause.ts';
import type { Lead } from './sentence-lead.ts';
import { isModal } from './parts.ts';
import { subjectOf } from './repeatable.ts';
import { gapBefore, type Split, splitBetween } from './split.ts';
import { isConditionAt, isRelative, pronounLeans } from './split-scope.ts';
import { isBaseVerb } from './verb-list.ts';

/** “You agree that A and that B”, “You agree to A and to B”: who says so, and that they do, is said again. */
export function saidSplitAt(sentence: Sentence, index: number, lead: Lead): Split | null {
  const { words } = sentence;
  const opener = words[index + 1]?.lower;
  if (words[index]?.lower !== 'and' || (opener !== 'that' && opener !== 'to') || lead.main >= index)
    return null;
  if (lead.kind !== 'none' && lead.kind !== 'link') return null;
  if (!/^,?\s+$/.test(gapBefore(sentence, index))) return null;
  const clause = clauseFrom(sentence, lead.main);
  const subject = clause === null ? null : subjectOf(sentence, clause);
  if (clause === null || subject === null) return null;
  const first = words.findIndex(({ lower }, at) => at >= clause.verb && lower === opener);
  if (first < 0 || first >= index - 3 || first - clause.verb > 6) return null;
  const said = words.slice(clause.verb, first);
  if (
    !said.every(({ lower }) => SAYS.test(lower)) ||
    (opener === 'to' && !/^agrees?$/.test(said[said.length - 1]?.lower ?? ''))
  )
    return null;
  if (opener === 'that' && clauseFrom(sentence, index + 2) === null) return null;
  if (opener === 'to' && !isBaseVerb(words[index + 2]?.lower ?? '')) return null;
  const between = words.slice(first + 1, index);
  if (
    between.some(
      ({ lower }, at) =>
        lower === opener &&
        (opener === 'that'
          ? !isRelative(between[at - 1], between[at - 2])
          : isBaseVerb(between[at + 1]?.lower ?? '')),
    )
  )
    return null;
  if (anyCondition(sentence, first, words.length) || pronouns(words, index + 2)) return null;
  const verbs = said.map(({ text }) => text).join(' ');
  const [open, ...rest] = said.map(({ text }) => text);
  const also =
    said.length === 1 || said[1]?.lower === 'to'
      ? `also ${verbs}`
      : isModal(said[0])
        ? `${open ?? ''} also ${rest.join(' ')}`
        : verbs;
  return splitBetween(sentence, index, { resume: index + 1, text: `${subject.text} ${also}` });
}

/** “acknowledge and agree”, “represent and warrant”, “expressly understand”. */
const SAYS =
  /^(?:agrees?|acknowledges?|understands?|confirms?|represents?|warrants?|accepts?|certif(?:y|ies)|recogni[sz]es?|ensures?|to|will|must|and|expressly|further|also|hereby)$/;

function anyCondition(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      isConditionAt(sentence, at) ||
      /^(?:because|since|although|either|neither|nor)$/.test(sentence.words[at]?.lower ?? '')
    )
      return true;
  return false;
}

const pronouns = (words: readonly Word[], from: number): boolean =>
  words.some((_, at) => at >= from && pronounLeans(words, at, from, true));
