import type { Block, Sentence } from '../kit/document.ts';
import { readingOf } from './terms.ts';
import { holds, wordClass } from '../language/word-class.ts';

/*
 * What a document says about taking down what customers post.
 */

/** What a document promises to a customer whose post is taken down. */
export interface Recourse {
  /** It says that the customer is told, or told why. */
  readonly tells: boolean;
  /** It says how the customer can complain. */
  readonly hears: boolean;
}

const NOTHING: Recourse = { tells: false, hears: false };

/** The cheap question first: false where `recourseIn` finds nothing. */
export const mayGiveRecourse = ({ words }: Block): boolean => holds(words, PROMISING);

/** What a block promises to a customer whose post is taken down. One shared value for nothing, which is nearly always. */
export function recourseIn(block: Block): Recourse {
  if (!mayGiveRecourse(block)) return NOTHING;
  const about = block.sentences
    .map(sentence => readingOf(sentence).plain)
    .filter(plain => TAKEN_DOWN.test(plain));
  const tells = about.some(plain => TELLS.test(plain) && !DENIES.test(plain));
  const hears = about.some(plain => HEARS.test(plain));
  return tells || hears ? { tells, hears } : NOTHING;
}

/** Words of which one stands in every such promise. */
const PROMISING = wordClass(
  'tell notify notified inform informed email explain reasons reason why appeal appeals complain complaint complaints contest challenge object review reconsider counter-notice counter-notification'.split(
    ' ',
  ),
);
const TAKEN_DOWN =
  /\b(?:remov\w+|delet\w+|take (?:\w+ ){0,4}down|taken down|takedown|moderat\w+|reject\w*|content|posts?|listings?|reviews?|decisions?)\b/;
const TELLS =
  /\bwe (?:will |shall |always |also )?(?:tell|notify|inform|e-?mail|explain|give|send|let)\b[^|]{0,60}\b(?:you|users?|customers?|members?|sellers?|author|reasons?|why)\b|\byou (?:will|shall) be (?:told|notified|informed)\b|\bstatement of reasons\b/;
const DENIES =
  /\b(?:not|no|without|never)\b[^|]{0,30}\b(?:tell\w*|notice|notif\w+|inform\w*|explain\w*|reasons?)\b/;
const HEARS =
  /\b(?:you|users?|customers?|members?|sellers?) (?:\w+ ){0,3}(?:may|can|could|have the right to|are able to) (?:\w+ ){0,3}(?:appeal|complain|contest|challenge|object|ask us to (?:review|reconsider|look))\b|\b(?:to|how to) (?:appeal|complain|contest|challenge)\b|\b(?:appeals?|complaints?) (?:process|procedure|form|team|route)\b|\bcounter-noti/;

/** True where the sentence says for which reasons something is taken down. */
export function givesGrounds(sentence: Sentence): boolean {
  const { plain } = readingOf(sentence);
  return GROUNDS.test(plain) && !ANY_GROUND.test(plain);
}
const GROUNDS =
  /\b(?:breach\w*|violat\w*|infring\w*|unlawful|illegal(?:ly)?|unlawfully|unauthori[sz]ed|counterfeit|stolen|copyrighted|objectionable|offensive|harmful|abusive|hateful|fraudulent|misleading|spam|against the law|break\w* (?:\w+ ){0,4}(?:rules?|terms|law|policy|policies)|not (?:\w+ )?(?:comply|follow|meet|respect|conform)\w*|inappropriate|contrary to|(?:the )?following (?:\w+ ){0,2}(?:types?|kinds?|categories|content|contents|posts?|materials?|reasons))\b/;
const ANY_GROUND = /\b(?:for )?(?:any|no) (?:or no )?reason\b|\bwithout (?:\w+ ){0,3}(?:cause|reason)\b/;

/** True where the sentence says that the reason does not matter. */
export const needsNoGround = (sentence: Sentence): boolean => ANY_GROUND.test(readingOf(sentence).plain);

/** True where the sentence takes something down, rather than watches over it. */
export const takesDown = (sentence: Sentence): boolean => TAKES_DOWN.test(readingOf(sentence).plain);
const TAKES_DOWN =
  /\b(?:remov|delet|eras|edit|modif|alter|refus|reject|discard|hid|block|disabl|deactivat|withhold|un-?publish)\w*|\b(?:take|taken|taking|pull) (?:\w+ ){0,4}down\b|\bunavailable\b/;

/** True where nobody but the business judges whether the reason is there. */
export const judgesAlone = (sentence: Sentence): boolean => ALONE.test(readingOf(sentence).plain);
const ALONE = /\bdiscretion\b|\b(?:our|we|company) (?:\w+ )?(?:opinion|judge?ment)\b/;

/** True where the sentence says that nobody is told. */
export const tellsNobody = (sentence: Sentence): boolean => UNTOLD.test(readingOf(sentence).plain);
const UNTOLD = /\bwithout (?:\w+ ){0,3}(?:notice|warning|notification|notifying|telling|informing)\b/;
