import { holds, wordClass, wordClassWhere } from '../language/word-class.ts';
import type { Block, Sentence } from '../kit/document.ts';
import { readingOf } from './terms.ts';

/** What a clause promises the customer about a change. */
export interface Promised {
  /** The customer is told, in a way that reaches them: a text on a page alone does not. */
  readonly notice: boolean;
  /** Only of some changes, such as material ones. */
  readonly ofSome: boolean;
  /** How long before. */
  readonly period: boolean;
  /** What changed is shown on a page, where the customer has to look. */
  readonly posted: boolean;
  /** The customer may refuse or leave, or is asked first. */
  readonly wayOut: boolean;
}

export const NOTHING_PROMISED: Promised = {
  notice: false,
  ofSome: false,
  period: false,
  posted: false,
  wayOut: false,
};

/** What a block promises about a change. One shared value where it promises nothing, which is nearly always. */
export function promisedIn({ sentences }: Block): Promised {
  const said = sentences.map(({ text }) => text.replace(DENIED, ''));
  const told = said.filter(text => NOTICE.test(text) && (!POSTED.test(text) || REACHES.test(text)));
  const asks = said.some(text => ASKS.test(text));
  const wayOut = asks || said.some(text => WAY_OUT.test(text));
  const posted = said.some(text => POSTED.test(text) || LOOKS_UP.test(text));
  const notice = asks || told.length > 0;
  if (!notice && !wayOut && !posted) return NOTHING_PROMISED;
  const ofSome = !asks && told.length > 0 && told.every(text => SOME.test(text));
  return { notice, ofSome, period: told.length > 0 && said.some(text => PERIOD.test(text)), posted, wayOut };
}

/** Words of which one stands in every promise to tell the customer or to let them go. */
const PROMISING = wordClass(
  'notice notify notified notifying notification inform informed informing tell told alert email emailing e-mail warn know cancel terminate end leave close refuse reject object opt withdraw'.split(
    ' ',
  ),
);
/** Words that promise something only beside a word about change. */
const BESIDE_CHANGE = wordClass(
  'post posted posting posts publish published publishing display displayed announce announced announcing put refresh available check review visit read consult responsibility stop cease without consent agreement agree accept opportunity'.split(
    ' ',
  ),
);
const PAYING = wordClass(
  'pay paid pays paying payment payments price prices pricing fee fees subscription subscriptions subscribe purchase purchases purchased refund refunds billing billed invoice invoices'.split(
    ' ',
  ),
);
const CHANGING = wordClassWhere(lower => /^(?:chang|modif|amend|revis|updat|increas|adapt)/.test(lower));

/** What the words of a block could be about: a first look that costs next to nothing. */
export interface Hints {
  /** It may promise something. */
  readonly promises: boolean;
  /** It speaks of a change. */
  readonly changes: boolean;
  /** It speaks of paying. */
  readonly pays: boolean;
}

export function hintsIn({ words }: Block): Hints {
  const changes = holds(words, CHANGING);
  return {
    promises: holds(words, PROMISING) || (changes && holds(words, BESIDE_CHANGE)),
    changes,
    pays: holds(words, PAYING),
  };
}

const DENIED =
  /\b(?:with(?:out)? or without|without|no) (?:\w+ ){0,3}(?:notice|notification|notifying|informing|telling)\b|\b(?:try|endeavou?r|aim|attempt) to (?:\w+ ){0,2}(?:give|provide|tell|notify|inform|let)\b[^.]*|\byou (?:\w+ )?(?:notify|inform|tell)\b|\b(?:privacy|cookie|this|copyright) notices?\b|\b(?:may|might) (?:also |sometimes )?(?:ask|notify|tell|e-?mail|inform|(?:provide|give|send) (?:\w+ ){0,3}(?:notices?|messages?|e-?mails?))\b/gi;
const NOTICE =
  /\b(?:notify|notified|notifying|notification|inform you|informed|informing|tell you|be told|alert you|e-?mail(?:ing)? you|warn you|let you know|(?:give|giving|given|provide|providing|prior|advance|reasonable|days['’]?|months['’]?|written|sufficient) (?:\w+ ){0,4}notice|(?:days|weeks|months) (?:ahead|before|beforehand|in advance))\b/i;
/** What stands on a page, or is announced to everybody. */
const POSTED =
  /\b(?:post|posts|posting|posted|publish\w*|display\w*|announc\w+|put|made available|refresh) (?:\w+ ){0,9}(?:on|at|here|online|page|site|website|forums?|blogs?|channels|services?)\b|\b(?:on|at) (?:\w+ ){0,3}(?:page|site|website)\b|\b(?:post|publish|display)\w* (?:\w+ ){0,3}(?:revised|updated|amended|new|changed)\b|\b(?:terms|changes|amendments|version|prices) (?:\w+ ){0,5}(?:posted|published|displayed)\b/i;
const LOOKS_UP =
  /\b(?:check|review|visit|read|consult) (?:\w+ ){0,6}(?:periodically|regularly|frequently|often|from time to time|for changes|for updates)\b|\b(?:periodically|regularly|frequently) (?:check|review|visit|read)\b|\byour responsibility to (?:check|review)\b/i;
const REACHES =
  /\be-?mail\w*|\b(?:message|messages|in-app|letters?|text|directly|in writing|by post|account holders?|account owners?|log in|sign in)\b/i;
const SOME = /\b(?:material(?:ly)?|significant(?:ly)?|major|important|substantial(?:ly)?|substantive)\b/i;
const PERIOD =
  /\b(?:\d+|seven|ten|fourteen|fifteen|thirty|sixty|ninety|one|two|three)(?:\)|-|–)? ?(?:calendar |business |working )?(?:days?|weeks?|months?)\b/i;
const ASKS =
  /\b(?:not|never|n['’]t)\b[^.]{0,90}\bwithout (?:giving you|asking|first|your)\b|\b(?:will|shall|only) (?:\w+ ){0,3}(?:ask for|ask you to|seek|obtain|get) (?:your )?(?:\w+ ){0,2}(?:consent|agreement|agree|accept)\b|\bonly (?:if|when|after|with) (?:you|your) (?:\w+ )?(?:agree|agreement|consent|accept)\b/i;
const WAY_OUT =
  /\byou (?:may|can|could|are free to|have the right to) (?:\w+ ){0,3}(?:cancel|terminate|end|leave|close|refuse|reject|object|opt out|withdraw)\b|\bif you (?:do not|don['’]t) (?:\w+ ){0,2}(?:wish|want|agree|accept|like)\b[^.]{0,90}\b(?:cancel|terminate|close|leave|stop|cease|discontinue|not (?:to )?use)\b|\b(?:customers?|users?|members?|sellers?|subscribers?|those) (?:who|that) (?:do not|don['’]t) (?:\w+ )?(?:wish|want|agree|accept|like)\b[^.]{0,60}\b(?:may|can)\b[^.]{0,30}\b(?:cancel|terminate|close|leave|end)\b|\b(?:refuse|reject) (?:such|the|a|any) (?:modification|change)|\bopportunity to (?:oppose|object|refuse|reject|cancel|leave)\b|\b(?:not|un)[ -]?acceptable to you\b[^.]{0,60}\b(?:cancel|stop|cease|leave|close)\b|\baccept (?:\w+ ){0,5}or (?:to )?(?:stop|leave|cancel)\b/i;

/** True where a block says that customers may leave whenever they like. */
export const letsLeave = ({ prose }: Block): boolean => LEAVES.test(prose);
const LEAVES =
  /\byou (?:may|can) (?:\w+ ){0,3}(?:cancel|terminate|end|close|delete|leave)\b[^.]{0,80}\b(?:any ?time|whenever|for any reason|without (?:a )?reason)\b|\b(?:any ?time|whenever)\b[^.]{0,30}\byou (?:may|can) (?:\w+ )?(?:cancel|terminate|end|close|leave)\b|\bcan be cancel\w+ (?:at )?any ?time\b/i;

/** True where a paragraph may go on with what the one above it says: running text without a power of its own. */
export const mayGoOn = ({ shape, label, prose }: Block): boolean =>
  shape === 'paragraph' && label === null && !/^\W{0,3}(?:we|\w+) (?:may|can|reserve)\b/i.test(prose);

/** True where the sentence itself denies notice. */
export const deniesNotice = (sentence: Sentence): boolean => DENIES.test(readingOf(sentence).plain);
const DENIES = /\b(?:without|no) (?:\w+ ){0,3}(?:notice|notification|notifying|informing|telling)\b/;

/** True where the sentence, or the one behind it, says what a change is for. */
export function givesReason(sentence: Sentence, { prose }: Pick<Block, 'prose'>): boolean {
  const { plain } = readingOf(sentence);
  return !ANY_REASON.test(plain) && (REASON.test(plain) || NEEDED.test(prose));
}
const NEEDED =
  /\b(?:changes?|modifications?|amendments?) (?:may|might|can) (?:also )?be (?:necessary|needed|required)\b/i;
const ANY_REASON = /\b(?:any|no) reason\b|\bwithout (?:\w+ ){0,3}reason\b/;
const REASON =
  /\b(?:because|in response to|in line with|only if|only when|if the law|if we (?:need|offer|have)|to (?:address|clarify|comply with|reflect|meet|fix|correct)|as (?:required|needed) (?:by|to)|for (?!any\b|no\b)(?:\w+ ){1,6}reasons|as (?:new )?(?:\w+ ){1,6}(?:arise|require|requires)|where (?:the )?law (?:requires|changes))\b/;

/** True for what nobody has bought yet, for trial versions, for updates that only keep a program going, and for reasons. */
export const isMinorChange = (sentence: Sentence): boolean => {
  const { plain } = readingOf(sentence);
  return (
    UNFINISHED.test(sentence.text) || NOT_OURS.test(plain) || UPKEEP.test(plain) || EXPLAINED.test(plain)
  );
};
/** Prices that somebody else sets, and those in a shop, for what nobody has bought yet. */
const NOT_OURS =
  /\b(?:set|charged|fixed|levied|imposed) by (?:\w+ ){0,2}(?:networks?|governments?|authorit\w+|third[- ]part\w+|banks?|states?|regulators?|carriers?)\b|\bnot by us\b|\bprices? (?:on|at) we\b|\bprices? and availability\b/;
const UNFINISHED =
  /\b(?:opening (?:hours|times)|beta|alpha|previews?|experimental|early access|advertised|offered for sale|promotional|promotions?|free trials?|trial offers?)\b/i;
/** Why a right to change things is wanted: the right itself stands elsewhere. */
const EXPLAINED = /\b(?:we|company) might (?:\w+ )?have to\b|\bneeds? (?:\w+ )?flexibility\b/;
const UPKEEP =
  /\b(?:change|replace|vary|update|add) (?:our|the|its|any of our) (?:\w+ ){0,3}(?:suppliers?|providers?|sub-?contractors?|sub-?processors?|partners?|staff|name|logo|address|bank details|carriers?|couriers?)\b|\bprovide (?:\w+ ){0,3}updates\b|\bupdate (?:our|the|its|we) (?:\w+ )?(?:services?|apps?|software|sites?|websites?|platforms?)\b|\b(?:change|remove|update) (?:or \w+ )?(?:the |our )?content\b/;
