import type { Sentence } from '../kit/document.ts';
import { clauseFrom, isFinite } from './main-clause.ts';
import { gapAfter, isDeterminer, isModal } from './parts.ts';
import { isThirdPerson } from './verb-list.ts';

/** What stands before the main clause of a sentence. */
export interface Lead {
  /**
   * `none`; `link`: “However,”; `reason`: “Because …,”; `if`: a condition or a time; `other`: what may govern all that
   * follows, as “Subject to clause 4,”.
   */
  readonly kind: 'none' | 'link' | 'reason' | 'if' | 'other';
  /** The first word of the main clause; behind the last word where no main clause is found. */
  readonly main: number;
}

/** What opens a sentence, and where its main clause begins. */
export function leadOf(sentence: Sentence): Lead {
  const { words } = sentence;
  const start = pastLabel(sentence);
  const lower = (at: number): string => words[start + at]?.lower ?? '';
  const none: Lead = { kind: 'none', main: start };
  if (linkLength(sentence, start) > 0) return { kind: 'link', main: start + linkLength(sentence, start) };
  // “But we may …”: the word that links it stands outside of the statement.
  if (/^(?:but|and)$/.test(lower(0)) && clauseFrom(sentence, start + 1) !== null)
    return { kind: 'link', main: start + 1 };
  const two = `${lower(0)} ${lower(1)} ${lower(2)}`;
  // “In no event will either party …”: no place, and the verb is next.
  if (
    /^(?:in no (?:event|case)|under no circumstances|at no time)$/.test(two.trim()) ||
    /^under no circumstances /.test(two)
  )
    if (isModal(words[start + 3]) || isModal(words[start + 2 + (lower(0) === 'under' ? 1 : 0)])) return none;
  const kind = /^(?:if|when|whenever|where|once) |^in the event|^in case /.test(two)
    ? 'if'
    : /^(?:because|although|though|even though) /.test(`${lower(0)} ${lower(1)} `)
      ? 'reason'
      : OTHERS.test(lower(0)) || (/ing$/.test(lower(0)) && !isDeterminer(words[start]))
        ? 'other'
        : null;
  if (kind === null) return none;
  for (let at = start + 2; at < words.length; at++) {
    if (!/^["”’)\]]*,\s+$/.test(gapAfter(sentence, at - 1))) continue;
    const main = words[at]?.lower === 'then' ? at + 1 : at;
    if (clauseFrom(sentence, main) !== null || isDenial(sentence, main)) return { kind, main };
  }
  return { kind, main: words.length };
}

/** “…, in no event will either party …”: the verb stands before its subject. */
function isDenial({ words }: Sentence, at: number): boolean {
  const text = words
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/^(?:in no (?:event|case)|under no circumstances|at no time)$/.test(text)) return false;
  return isModal(words[at + 3]);
}

/** “Returns:” in front is a label, which stays; “If you live in France:” and “This is how it works:” are none. */
function pastLabel(sentence: Sentence): number {
  const count = labelLength(sentence);
  const first = sentence.words[0]?.lower ?? '';
  return OTHERS.test(first) || /^(?:if|when|where)$/.test(first) ? 0 : count;
}

/** The number of words before an early colon, none of them a verb; 0 where there are none. */
export function labelLength(sentence: Sentence): number {
  for (let at = 0; at < 5 && at < sentence.words.length - 1; at++) {
    if (isFinite(sentence.words[at]) || isThirdPerson(sentence.words[at]?.lower ?? '')) return 0;
    if (/^:\s+$/.test(gapAfter(sentence, at))) return at + 1;
  }
  return 0;
}

/** The number of words of a link to the sentence before, with its comma; 0 where there is none. */
function linkLength(sentence: Sentence, start: number): number {
  for (let count = 1; count <= 3; count++) {
    if (!/^,\s+$/.test(gapAfter(sentence, start + count - 1))) continue;
    const text = sentence.words
      .slice(start, start + count)
      .map(({ lower }) => lower)
      .join(' ');
    return LINKS.has(text) ? count : 0;
  }
  return 0;
}

const LINKS: ReadonlySet<string> = new Set([
  ...'however therefore further furthermore moreover additionally accordingly consequently nevertheless nonetheless finally similarly likewise thus'.split(
    ' ',
  ),
  ...[
    'in addition',
    'in particular',
    'as a result',
    'for example',
    'in other words',
    'in short',
    'for clarity',
    'for instance',
    'of course',
  ],
  ...['first', 'second', 'third', 'lastly', 'also', 'in fact', 'to be clear'],
]);

/** Words that open a phrase which may govern everything behind it, or that deny it. */
const OTHERS =
  /^(?:unless|until|while|whilst|since|whereas|as|after|before|upon|on|in|at|for|from|by|during|under|subject|except|notwithstanding|to|provided|without|with|despite|following|only|not|pursuant|within|otherwise|through|throughout|regardless|unlike|like|due|based|given|depending|instead|among|between|against|because|although|though|even|please|should|nor|never|per|via)$/;
