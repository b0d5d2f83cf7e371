import type { Kind } from './kinds.ts';
import type { Reading } from './reading.ts';

const WE_MAY =
  '\\b(?:we|company) (?:also |further |furthermore |hereby |explicitly |expressly |notably |therefore )?(?:may|can|reserves?|retains?|(?:has|have) the right|shall have the right|(?:is|are) entitled)\\b';
const MAKE_OTHER =
  '\\b(?:change|modify|amend|revise|update|alter|vary|adjust|replace|(?:mak(?:e|ing)|provide) (?:\\w+ ){0,3}(?:changes|modifications|amendments|revisions|updates|alterations))\\b';
const WHAT_CHANGES =
  '\\b(?:terms|agreement|conditions|policy|policies|t&cs|tos|prices?|pricing|fees?|charges|services?|apps?|sites?|website|features?|functions|platforms?|products?|content|provisions?|limits|timetables?|rules|guidelines|solution|programme|program|goods)\\b';
const STOP =
  '\\b(?:terminat(?:e|ing|ion)|suspend(?:ing)?|discontinu(?:e|ing)|clos(?:e|ing)|cancel(?:ling|ing)?|deactivate|disable|block|ban|revok(?:e|ing)|refuse|restrict|withdraw|delete|limit|unregister|cease|stop|lock|remove)\\b';
const WHAT_STOPS =
  '\\b(?:accounts?|access|services?|agreement|contract|use|membership|apps?|licen[cs]e|products?|site|sites|website|platform|users?|members?|subscription|registration|solution|extension|features?)\\b';
const TAKE_AWAY =
  '\\b(?:remov(?:e|ing)|delet(?:e|ing)|edit|refuse|reject|take down|un-share|block|disable|screen|moderate|discard|modify|move|inactivate)\\b';
const WHAT_IS_THEIRS =
  '\\b(?:content|contents|posts?|postings?|submissions?|ugc|materials?|media|reviews?|comments?|images?|photos?|photo/image|files?|information)\\b';

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''));

const PATTERNS: Readonly<Record<Kind, readonly RegExp[]>> = {
  arbitration: [
    /\b(?:disputes?|claims?|controvers(?:y|ies)|matters?)\b[^|]{0,220}\b(?:resolved?|determined|settled?|decided|submit(?:ted)?|heard|referred)\b[^|]{0,90}\b(?:by|through|to|using|in)\b[^|]{0,60}\barbitration\b/,
    /\bagree[sd]?\b[^|]{0,40}\b(?:to arbitrate|to (?:binding )?arbitration|arbitration of)\b/,
    /\b(?:resolved?|determined|settled?|decided) (?:\w+ ){0,3}by (?:\w+ ){0,4}arbitration\b/,
    /\b(?:include|contain|contains|agree to the)\b[^|]{0,40}\barbitration (?:clause|agreement|provision)\b/,
    /\barbitration\b[^|]{0,90}\b(?:take place|conducted|held|initiated|occur)\b[^|]{0,60}\b(?:in|at) (?:the )?(?:\w+ of )?(?:the )?place\b/,
  ],
  change: [
    pattern(WE_MAY, '[^|]{0,110}', MAKE_OTHER, '[^|]{0,90}', WHAT_CHANGES),
    /\b(?:terms|agreement|conditions|prices?|pricing|fees?|charges|services?|features?|availability|regulations|levels)\b[^|]{0,60}\b(?:subject to change|(?:may|can) (?:be )?(?:changed?|amended|modified|revised|updated|vary|altered|increased?))\b/,
    /\bterms\b[^|]{0,40}\bas (?:may be )?(?:amended|modified|updated|changed)\b[^|]{0,20}\bfrom time to time\b/,
  ],
  removal: [
    pattern(WE_MAY, '[^|]{0,110}', TAKE_AWAY, '[^|]{0,70}', WHAT_IS_THEIRS),
    /\b(?:content|posts?|postings?|submissions?|materials?|reviews?|comments?|images?|photos?|photo|image|files?)\b[^|]{0,70}\b(?:may|can) (?:also )?be (?:removed|deleted|edited|taken down|refused)/,
  ],
  jurisdiction: [
    /\b(?:exclusive\w*|submit\w*|consents?|brought|bring|resolved?|subject to|have|agree)\b[^|]{0,150}\b(?:jurisdiction|courts?|venue|forum)\b[^|]{0,80}\b(?:of|in|within|that govern|be) (?:the )?(?:\w+ ){0,4}place\b/,
    /\bexclusive (?:personal )?(?:jurisdiction|venue|forum)\b/,
    /\bplace(?: \w+)? courts?\b/,
  ],
  law: [
    /\b(?:governed|construed|interpreted|governing)\b[^|]{0,90}\blaws? (?:of|in) (?:the )?(?:\w+ ){0,3}place\b/,
    /\b(?:governed|construed|interpreted|subject exclusively|subject)\b[^|]{0,80}\b(?:place|we) law\b/,
    /\blaws? of (?:the )?(?:\w+ ){0,3}place\b[^|]{0,90}\b(?:govern|governs|apply|applies)\b/,
    /\b(?:place|we) law (?:shall |will )?(?:govern|governs|apply|applies)\b/,
    /\bconflicts?[ -]of[ -]laws?\b/,
  ],
  liability: [
    /\b(?:we|us|our|company|carrier|licensors?|affiliates|parties|provider|employees)\b[^|]{0,120}\b(?:not|no|nor|never|neither|cannot|can't|won't|aren't|isn't|we're not)\b[^|]{0,50}\b(?:liable|liability|responsible|responsibility)\b/,
    /\b(?:in no (?:event|case|way)|under no circumstances|neither)\b[^|]{0,300}\b(?:liable|liability|responsible|responsibility|damages)\b/,
    /\bliability\b[^|]{0,120}\b(?:limited to|exceed|excluded|is limited|be limited)\b/,
    /\bdisclaims?\b[^|]{0,80}\b(?:liability|responsibility|damages)\b/,
    /\b(?:not|no|without)\b[^|]{0,20}\b(?:liable|liability|responsible)\b[^|]{0,60}\b(?:for|to you|arising|loss|damage)/,
  ],
  termination: [
    pattern(WE_MAY, '[^|]{0,130}', STOP, '[^|]{0,90}', WHAT_STOPS),
    /\b(?:accounts?|access|licen[cs]e|membership|subscription|services?|registration)\b[^|]{0,70}\b(?:may|will|can|shall) (?:be )?(?:immediately |automatically )?(?:suspended|terminated?|cancelled|canceled|closed|discontinued|blocked|expire|deleted|deactivated)\b/,
    /\bterminated? by (?:either|you or|us or)\b/,
  ],
  using: [
    /\bby (?:[^|]{0,120}\b)?(?:using|accessing|continuing|browsing|visiting|installing|downloading|registering|shopping|creating|placing)\b[^|]{0,170}\byou (?:\w+ ){0,4}(?:agree|agreeing|accept|acknowledge|understood|confirming|signify)\b[^|]{0,90}\b(?:terms|agreement|conditions|tos|bound|changes|polic(?:y|ies)|contract|notice)\b/,
    /\b(?:continued|your|any|ongoing|choice) (?:\w+ ){0,6}use\b[^|]{0,150}\b(?:constitutes?|means?|signif\w+|indicates?|deemed|construed|implies|serves|equivalent)\b[^|]{0,60}\b(?:accept\w*|agree\w*|consent|bound)\b/,
    /\b(?:if|when) you (?:\w+ ){0,6}(?:continue|use|using|access)\b[^|]{0,130}\byou (?:\w+ ){0,3}(?:agree|agreeing|accept|accepted|deemed|bound)\b[^|]{0,90}\b(?:terms|agreement|conditions|tos|bound|changes)\b/,
    /\byou (?:\w+ ){0,3}(?:agree|accept|accepted|consent|bound)\b[^|]{0,120}\b(?:by (?:using|accessing|continuing|visiting)|if you continue)\b/,
  ],
  privacy: [
    /\b(?:agree|agreed|accept|accepts|consent|agreement)\b[^|]{0,130}\b(?:privacy|cookie) (?:and cookie )?(?:policy|notice|statement)\b/,
    /\bprivacy (?:and cookie )?(?:policy|notice|statement)\b[^|]{0,80}\b(?:incorporated|is part of|are part of|form part|forms part|made a part)\b/,
    /\b(?:incorporat\w+|include the|including the|together with|as well as)\b[^|]{0,60}\bprivacy (?:policy|notice|statement)\b/,
  ],
};

/** The customer is the one who may do it, and nobody else is said to. */
const YOU_MAY =
  '^(?:(?:if|when|to) [^|]{0,80})?\\b(?:you|users|customers|members) (?:may|can)\\b(?!.*\\b(?:we|company) (?:may|can|reserves?|will|shall|have|also)\\b)';
const THEIR_WORK =
  '\\b(?:modify|edit|remove|delete|review)\\b[^|]{0,40}\\b(?:user-generated content|submissions?|ugc|user content|your content)\\b';

/** What takes a kind back: the sentence says the opposite, or gives the customer the better side. */
const OPPOSITES: Readonly<Partial<Record<Kind, RegExp>>> = {
  arbitration:
    /^(?:except|unless) where our\b|^if (?:this|the) arbitration\b|\bin order to compel\b|\bnot (?:be )?(?:subject to|require)[^|]{0,20}arbitration/,
  change: pattern(
    YOU_MAY,
    '|\\bwe (?:may|can|will) (?:also )?(?:post|send|notify|email|tell|inform|contact)\\b',
    '|\\bgrants? you\\b|\\b(?:users|you) to be informed\\b|^(?:if|where) (?:the )?law requires\\b|\\brequired by law\\b|',
    THEIR_WORK,
  ),
  removal: pattern(YOU_MAY),
  jurisdiction:
    /\bdomicil|\bwhere you (?:live|reside)\b|\bhabitual|\byour (?:country|place|state) of\b|\bcompetent jurisdiction\b|\bjury\b|\bout-of-court\b|\bnon-exclusive\b|\bnothing in\b|\blocal courts?\b|\byour (?:local )?courts?\b/,
  law: /\bnotwithstanding the foregoing choice\b|\bwhere you live\b|\bcountry (?:in which|where) you\b/,
  liability:
    /\bnothing (?:in|above|herein)\b|\bnot (?:exclude|limit|restrict)\b|\b(?:unlawful to|cannot be|not be) (?:excluded?|limit(?:ed)?)\b|\bdo not allow the\b|\byou (?:are|will|shall) (?:not|never) (?:be )?(?:held )?(?:liable|responsible)\b|\b(?:remain|remains) (?:liable|responsible)\b/,
  termination: pattern(
    YOU_MAY,
    '|\\b(?:terminated|cancelled|canceled|ended|closed) (?:\\w+ ){0,4}by (?:the )?(?:you|users?|subscribers?|customers?|members?|consumers?|selecting|clicking|pressing|emailing|contacting|writing|giving|choosing|notifying)\\b',
    '|^if we (?:decide|choose|need) to\\b[^|]{0,60}\\bwe will (?:\\w+ ){0,3}(?:notify|tell|email|warn|inform)\\b',
    '|\\b(?:fraud|security|safety|emergency)\\b[^|]{0,80}\\b(?:contact|tell|notify|warn) you\\b',
  ),
  using: /\b(?:not|neither) constitute\b/,
  privacy: /\bnot (?:a )?part of\b|\bagree to read\b/,
};

/** True where the sentence takes the kind back, so that it is none whatever else it says. */
export const isOpposed = (kind: Kind, { plain }: Reading): boolean => OPPOSITES[kind]?.test(plain) === true;

export interface PatternHit {
  readonly start: number;
  readonly end: number;
}

/** Where in `reading.plain` a kind of term shows by its wording alone; null where it does not. */
export function patternOf(kind: Kind, { plain }: Reading): PatternHit | null {
  for (const expression of PATTERNS[kind]) {
    const match = expression.exec(plain);
    if (match === null) continue;
    const moved =
      kind === 'liability'
        ? toOwnClause(plain, match)
        : kind === 'using'
          ? (BY_DOING.exec(match[0])?.[1]?.length ?? 0)
          : 0;
    return { start: match.index + moved, end: match.index + match[0].length };
  }
  return null;
}

/** “incorporated by reference, and you agree that by using it you …”: the term starts with its last “by”. */
const BY_DOING =
  /^(by (?:[^|]*\b)?)by (?:\w+ ){0,4}(?:using|accessing|continuing|browsing|visiting|installing|downloading|registering)\b/;

/** How far the clause of a term about liability starts behind its match, or (below 0) before it. */
function toOwnClause(plain: string, match: RegExpExecArray): number {
  const led = LED.exec(plain.slice(Math.max(0, match.index - LONGEST_LEAD), match.index));
  return led === null ? (OWN_CLAUSE.exec(match[0])?.[1]?.length ?? 0) : -led[0].length;
}
/** “our view and we are not liable”: it starts with its last “we are”. */
const OWN_CLAUSE = /^(.*\b)we (?:are|will|shall|do|can|cannot|have|accept|assume|take|disclaim)\b/;
/** “in no event shall we be liable”. */
const LED = /\b(?:in no (?:event|case|way)|under no circumstances) (?:\w+ ){0,4}$/;
const LONGEST_LEAD = 40;
