import type { Block, Sentence } from '../kit/document.ts';
import { readingOf } from './terms.ts';
import { holds, wordClass } from '../language/word-class.ts';

/** What a clause promises the customer about a change. */
export interface Promised {
  readonly notice: boolean;
  /** How long before. */
  readonly period: boolean;
  /** The customer may refuse or leave. */
  readonly wayOut: boolean;
}

const NOTHING: Promised = { notice: false, period: false, wayOut: false };

/** What a block promises about a change. One shared value where it promises nothing, which is nearly always. */
export function promisedIn({ prose, words }: Block): Promised {
  if (!holds(words, PROMISING)) return NOTHING;
  const said = prose.replace(DENIED, '');
  const notice = NOTICE.test(said);
  const wayOut = WAY_OUT.test(said);
  return notice || wayOut ? { notice, period: notice && PERIOD.test(said), wayOut } : NOTHING;
}

/** Words of which one stands in every promise. */
const PROMISING = wordClass(
  'notice notify notified notifying notification inform informed informing tell announce announced announcing alert email emailing e-mail warn know cancel terminate end leave close refuse reject object opt withdraw'.split(
    ' ',
  ),
);
const DENIED =
  /\b(?:with(?:out)? or without|without|no) (?:\w+ ){0,3}(?:notice|notification|notifying|informing|telling)\b|\b(?:try|endeavou?r|aim|attempt) to (?:\w+ ){0,2}(?:give|provide|tell|notify|inform|let)\b[^.]*|\byou (?:\w+ )?(?:notify|inform|tell)\b|\b(?:privacy|cookie|this|copyright) notices?\b/gi;
const NOTICE =
  /\b(?:notify|notified|notifying|notification|inform you|informed|informing|tell you|announced?|announcing|alert you|e-?mail(?:ing)? you|warn you|let you know|(?:give|giving|given|provide|providing|prior|advance|reasonable|days['’]?|months['’]?|written|sufficient) (?:\w+ ){0,4}notice|(?:days|weeks|months) (?:ahead|before|beforehand|in advance))\b/i;
const PERIOD =
  /\b(?:\d+|seven|ten|fourteen|fifteen|thirty|sixty|ninety|one|two|three)(?:\)|-|–)? ?(?:calendar |business |working )?(?:days?|weeks?|months?)\b/i;
const WAY_OUT =
  /\byou (?:may|can|could|are free to|have the right to) (?:\w+ ){0,3}(?:cancel|terminate|end|leave|close|refuse|reject|object|opt out|withdraw)\b|\bif you (?:do not|don['’]t) (?:\w+ ){0,2}(?:wish|want|agree|accept|like)\b[^.]{0,90}\b(?:cancel|terminate|close|leave)\b|\b(?:customers?|users?|members?|sellers?|subscribers?|those) (?:who|that) (?:do not|don['’]t) (?:\w+ )?(?:wish|want|agree|accept|like)\b[^.]{0,60}\b(?:may|can)\b[^.]{0,30}\b(?:cancel|terminate|close|leave|end)\b|\b(?:refuse|reject) (?:such|the|a|any) (?:modification|change)/i;

/** True where a paragraph may go on with what the one above it says: running text, or it speaks of a change itself. */
export const mayGoOn = ({ shape, label, prose }: Block): boolean =>
  (shape === 'paragraph' && label === null && !/^\W{0,3}(?:we|\w+) (?:may|can|reserve)\b/i.test(prose)) ||
  /\b(?:chang|modif|amend|revis|updat|increas|adapt)/i.test(prose);

/** True where the sentence itself denies notice. */
export const deniesNotice = (sentence: Sentence): boolean => DENIES.test(readingOf(sentence).plain);
const DENIES = /\b(?:without|no) (?:\w+ ){0,3}(?:notice|notification|notifying|informing|telling)\b/;

/** True where the sentence says what a change is for. */
export const givesReason = (sentence: Sentence): boolean => REASON.test(readingOf(sentence).plain);
const REASON =
  /\b(?:because|only if|only when|if the law|if we (?:need|offer|have)|to (?:address|clarify|comply with|reflect|meet|fix|correct)|as (?:required|needed) (?:by|to)|for (?:legal|regulatory|security|safety|technical) reasons)\b/;

/** True for what nobody has bought yet, for trial versions, for updates that only keep a program going, and for reasons. */
export const isMinorChange = (sentence: Sentence): boolean => {
  const { plain } = readingOf(sentence);
  return (
    UNFINISHED.test(sentence.text) || NOT_OURS.test(plain) || UPKEEP.test(plain) || EXPLAINED.test(plain)
  );
};
/** Prices that somebody else sets. */
const NOT_OURS =
  /\b(?:set|charged|fixed|levied|imposed) by (?:\w+ ){0,2}(?:networks?|governments?|authorit\w+|third[- ]part\w+|banks?|states?|regulators?|carriers?)\b|\bnot by us\b/;
const UNFINISHED =
  /\b(?:opening (?:hours|times)|beta|alpha|previews?|experimental|early access|advertised|offered for sale|promotional|promotions?|free trials?|trial offers?)\b/i;
/** Why a right to change things is wanted: the right itself stands elsewhere. */
const EXPLAINED = /\b(?:we|company) might (?:\w+ )?have to\b|\bneeds? (?:\w+ )?flexibility\b/;
const UPKEEP =
  /\b(?:change|replace|vary|update|add) (?:our|the|its|any of our) (?:\w+ )?(?:suppliers?|sub-?contractors?|sub-?processors?|partners?|staff|name|logo|address|bank details|carriers?|couriers?)\b|\bprovide (?:\w+ ){0,3}updates\b|\bupdate (?:our|the|its|we) (?:\w+ )?(?:services?|apps?|software|sites?|websites?|platforms?)\b|\b(?:change|remove|update) (?:or \w+ )?(?:the |our )?content\b/;
