import type { Block, Sentence } from '../kit/document.ts';

/*
 * How a customer says yes to a contract. Use alone is no yes; to sign up, to tick a box or to place an order is one.
 */

/** True where the sentence names a clear act beside the use and not instead of it, its block asks for one, or it speaks to developers. */
export const asksForYes = ({ text }: Sentence, { prose }: Pick<Block, 'prose'>): boolean =>
  FOR_DEVELOPERS.test(text) ||
  IN_RETURN.test(text) ||
  (!OR_USE.test(text) && (ACTS.test(text) || TICKS.test(prose)));
/** “By signing up for and using …”, “By ordering from us, you agree”. */
const ACTS =
  /\b(?:by|when you|if you) (?:signing|sign|registering|register|creating|create|subscribing|subscribe|ordering|order|buying|buy|purchasing|purchase|booking|book|placing|place|clicking|click|ticking|tick|checking|check)\b/i;
/** “By clicking Accept or using the site”: the use is enough. */
const OR_USE =
  /\bor (?:otherwise )?(?:by )?(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|brows(?:e|ing)|continu(?:e|ing))\b/i;
/** “In return for the use of the site, you agree …”: it says what the customer promises, not how. */
const IN_RETURN = /^in (?:exchange|return|consideration)\b/i;
const FOR_DEVELOPERS =
  /\b(?:using|use|access|accessing) (?:\w+ ){0,4}(?:APIs?|SDKs?|developer (?:\w+ )?(?:tools?|portal|platform)|(?:commercial|business|enterprise|professional) (?:tools?|services?|features))\b/i;
const TICKS =
  /\b(?:tick|check|click)(?:ing)? (?:on )?(?:the|a|an|our)? ?(?:\w+ )?(?:box|checkbox)\b|\bclick(?:ing)? (?:on )?(?:the )?[“"‘']?I? ?(?:agree|accept)\b/i;

/** True where going on after a change counts as a yes, and the block sends a notice days before the change. */
export const isAfterNotice = ({ text }: Sentence, { prose }: Pick<Block, 'prose'>): boolean =>
  GOES_ON.test(text) && !OTHER_CHANGES.test(text) && NOTICE.test(prose) && DAYS.test(prose);
const GOES_ON = /\b(?:continu\w+|goes? on|keep)\b/i;
/** The changes that come without the notice. */
const OTHER_CHANGES = /\b(?:any|all) other\b|\bwithout (?:\w+ ){0,2}notice\b/i;
const NOTICE =
  /\b(?:notif(?:y|ied|ying)|notice|e-?mail you|write to you|tell you|inform you|let you know)\b/i;
const DAYS =
  /\b(?:\d+|seven|ten|fourteen|fifteen|twenty|thirty|sixty|ninety|one|two|three)(?: \(\d+\))?[ -](?:calendar |business |working )?(?:days?|weeks?|months?)['’]?/i;

/** True where the block lets the customer leave before a change. */
export const letsLeave = ({ prose }: Pick<Block, 'prose'>): boolean => LEAVES.test(prose);
const LEAVES =
  /\byou (?:may|can|are free to|have the right to) (?:\w+ ){0,4}(?:cancel|terminate|end|close|leave|reject|object|withdraw)\b|\b(?:right|free) to (?:cancel|terminate|end|withdraw|reject|leave)\b/i;
