import { holds, wordClass } from '../language/word-class.ts';
import type { Block, Sentence } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { readingOf, spanOf } from './terms.ts';

/*
 * What the sentence around a term says about it. The model judges a sentence as the lawyers of CLAUDETTE did; these
 * tests are stricter, because a finding must also be worth acting on.
 */

/** True where the term binds only those who buy or use for a business. */
export const isForBusiness = (sentence: Sentence): boolean => BUSINESS.test(readingOf(sentence).plain);
const BUSINESS =
  /\bnot (?:concluded with )?(?:a )?consumers?\b|(?:^|[|,] |\band )(?:if|where|when) you\b[^|]{0,80}\b(?:for (?:commercial|business|professional) (?:purposes?|use|reasons)|(?<!not )(?:a|as a) (?:business|trader|company|commercial \w+)|not a consumer)\b|^(?:business|commercial|corporate|enterprise|professional) (?:users?|customers?|clients?)\b/;

/** True where the customer agrees to arbitration, rather than reads how it is held or that a clause stands below. */
export function agreesToArbitrate(sentence: Sentence): boolean {
  const plain = readingOf(sentence).plain.replace(ARBITRATION_BODIES, 'those');
  return !HELD.test(plain) && !OFFERED.test(plain) && AGREES.test(plain);
}
/** “we” and “place” stand for names: the Arbitration Act, the Arbitration Association. */
const ARBITRATION_BODIES =
  /\barbitration (?:act|law|laws|rules?|associations?|procedures?|fees?|costs|proceedings?|award|we|place)\b/g;
const HELD =
  /^(?:any|the|all|such|this|an|each|every)? ?(?:arbitrations?|arbitrators?)\b(?! (?:is|will be|shall be) the (?:only|sole|exclusive)\b)/;
/** Both sides may settle it so, or the customer may: nobody has to. */
const OFFERED =
  /\b(?:parties|you and we|we and you|we both|both of we) (?:may|can) (?:\w+ )?(?:agree|choose|decide)\b|\byou (?:may|can) (?:also )?(?:choose|ask|decide)\b|\bif (?:you and we|we both|both parties|the parties) agree\b/;
const AGREES =
  /\b(?:resol\w+|settle\w*|determin\w+|decide\w*|submit\w*|submission|refer(?:red)?|heard|adjudicated|brought|subject)\b[^|]{0,260}\barbitra|\b(?:agree\w*|consents?|must|shall|will|required to)\b[^|]{0,80}\b(?:arbitrate|arbitration|arbitrator)\b|\barbitration (?:is|will be|shall be) the (?:only|sole|exclusive)\b/;

/** True where the sentence announces a term that stands elsewhere: that is the summary which a rule would ask for. */
export const isNotice = (sentence: Sentence): boolean => NOTICE.test(readingOf(sentence).plain);
const NOTICE =
  /\b(?:described|set out|explained|contained) (?:\w+ )?(?:in|below|under)\b|\b(?:go to|see|as described) (?:\w+ )?(?:section|article|clause|below)\b|\b(?:include|includes|contain|contains)\b[^|]{0,40}\b(?:clauses?|provisions?|waivers?|agreements?|information (?:about|on))\b|\bread (?:\w+ ){0,4}carefully\b/;

/** True where the sentence only lists what stands elsewhere: “These terms include information about renewals”. */
export const isContents = (sentence: Sentence): boolean => CONTENTS.test(readingOf(sentence).plain);
const CONTENTS = /\b(?:include|includes|contain|contains) (?:\w+ )?information (?:about|on)\b/;

/** True where the sentence says what holds when a term about disputes does not, or how to get out of it. */
export const isUndoing = (sentence: Sentence): boolean => UNDOING.test(readingOf(sentence).plain);
const UNDOING =
  /\b(?:unenforceable|invalid|void|severed|severable)\b|\b(?:can|cannot|may|may not|not) be enforced\b|\bdoes not apply to (?:you|your)\b|\b(?:right|may|can|how|wish|want|choose|notice|decision) (?:to )?opt out\b|\bopt-out (?:notice|form|period)\b|\bopting out\b|\bnot be bound by\b|\bwithout (?:first )?(?:engaging|going|resorting|submitting)\b|\bclass action waiver\b[^|]{0,60}\b(?:means|provisions?|sections?|applies|survives?)\b/;

/** True where a block says in plain words that nobody goes to court, or claims together with others. */
export const explainsDisputes = ({ words, prose }: Block): boolean =>
  holds(words, ABOUT_JUDGES) && EXPLAINS.test(prose);
const ABOUT_JUDGES = wordClass(['judge', 'jury', 'court', 'courts', 'class', 'together', 'behalf']);
const EXPLAINS =
  /\b(?:no|not|without|instead of|rather than|neither) (?:\w+ ){0,3}(?:judge|jury|(?:in |to |going to |a )court)\b|\b(?:giv(?:e|ing) up|lose|losing|right to (?:litigate|sue)) (?:\w+ ){0,9}(?:judge|jury|court|class)\b|\bcan(?:not|['’]t) (?:\w+ ){0,4}(?:class action|together|on behalf of)\b/i;

/** True where the block keeps small claims out of arbitration. */
export const keepsSmallClaims = ({ words, prose }: Block): boolean =>
  holds(words, SMALL) &&
  /\bsmall[- ]claims\b/i.test(prose) &&
  !/\b(?:not|no|including|even)\b[^.]{0,40}\bsmall[- ]claims\b/i.test(prose);
const SMALL = wordClass(['small', 'small-claims']);

/** Which words say whose law governs the contract; null where the sentence does not name it. */
export function lawSpan(sentence: Sentence): Span<'prose'> | null {
  const reading = readingOf(sentence);
  for (const pattern of WHOSE_LAW) {
    const match = pattern.exec(reading.plain);
    if (match !== null) return spanOf(sentence, reading, match.index, match.index + match[0].length);
  }
  return null;
}
const PLACES = '(?:place|we|states|kingdom)(?: (?:(?:and |of |and of )(?:the )?)?(?:place|we)){0,4}';
const WHOSE_LAW: readonly RegExp[] = [
  `\\b(?:governed|construed|interpreted|governing)\\b[^|]{0,90}\\blaws? (?:of|in) (?:the )?(?:\\w+ ){0,3}${PLACES}\\b`,
  `\\b(?:governed|construed|interpreted|subject)\\b[^|]{0,80}\\b(?:place|we) laws?\\b`,
  `\\blaws? of (?:the )?(?:\\w+ ){0,3}${PLACES}\\b(?:[^|]{0,90}\\b(?:govern|governs|apply|applies)\\b)?`,
  `\\b(?:the )?\\w+ laws? (?:shall |will )?(?:govern|governs|apply|applies)\\b`,
].map(source => new RegExp(source));

/** True where the clause says that the customer keeps the protection of their own law. */
export const keepsOwnLaw = ({ prose }: Block): boolean => KEEPS_LAW.test(prose);
const KEEPS_LAW =
  /\b(?:except|unless|save)\b[^.]{0,40}\b(?:applicable|mandatory|local|consumer) (?:\w+ ){0,2}laws?\b|\bmandatory\b[^.]{0,60}\b(?:law|laws|rights|provisions|protections?)\b|\b(?:not|without) (?:\w+ ){0,4}(?:depriv\w+|affect\w*|limit\w*)\b[^.]{0,60}\b(?:rights|protections?)\b|\b(?:keep|benefit from)\b[^.]{0,60}\b(?:rights|protections?)\b/i;

/** True where the clause lets the customer go to a court at home as well. */
export const letsSueAtHome = ({ prose }: Block): boolean => SUES_AT_HOME.test(prose);
const SUES_AT_HOME =
  /\b(?:you|(?:a|the) (?:consumer|customer|user)|consumers|customers) (?:may|can|are free to) (?:\w+ )?(?:bring|sue|start|take|go)\b[^.]{0,200}\b(?:there|where (?:you|they) (?:live|reside)|(?:home|local) courts?|(?:country|place|state) of (?:your|their) (?:residence|domicile)|courts? (?:of|in) (?:the|your|their) (?:\w+ )?country|in (?:Scotland|Northern Ireland|England|Wales|your))\b/i;

/** True where what is taken down is what customers post, not what the business itself shows. */
export function isUserContent(sentence: Sentence, { prose }: Block): boolean {
  const { plain } = readingOf(sentence);
  if (NOT_POSTED.test(plain)) return false;
  if (THEIR_CONTENT.test(plain)) return true;
  if (OWN_CONTENT.test(plain)) return false;
  return /\bany (?:\w+ )?content\b/.test(plain) || THEIR_CONTENT_ABOVE.test(prose);
}
/** What somebody reported, and what is sent in rather than posted. */
const NOT_POSTED =
  /\byou (?:have )?(?:report|reported|flag|flagged)\b|\b(?:content|posts?|comments?) (?:\w+ ){0,2}reported\b|\b(?:samples?|applications?|orders?|bookings?)\b/;
const THEIR_CONTENT =
  /\byour (?:\w+ ){0,3}(?:content|posts?|submissions?|materials?|reviews?|comments?|photos?|images?|files?|data|listings?|profile|messages)\b|\b(?:user|users|customers?|members?|user-generated|ugc|submissions?|postings?|posts|comments|reviews|listings|promotional)\b|\byou (?:\w+ ){0,3}(?:post|posted|submit|submitted|upload|uploaded|share|contribute|publish|transmit)\b|\b(?:contribute|posted|uploaded|submitted|pre-screen|moderate)\b/;
const OWN_CONTENT = /\b(?:change|suspend|discontinue|features?|functionality)\b/;
const THEIR_CONTENT_ABOVE =
  /\b(?:content|materials?|anything|what) (?:that )?you (?:\w+ )?(?:post|create|submit|upload|share|contribute)\b|\byou (?:post|submit|upload|contribute)\b|\byour content\b|\buser[- ](?:generated )?content\b|\bpre-?screen\b/i;

/** True for an account that nobody has used for a time that the sentence states: no customer is surprised by that. */
export const isUnused = (sentence: Sentence): boolean => UNUSED.test(readingOf(sentence).plain);
const UNUSED =
  /\b(?:(?:not|\w+n't) (?:\w+ )?(?:used|logged|accessed|opened|active)|inactive|unused|dormant|no (?:\w+ )?activity|inactivity)\b[^|]{0,90}\b(?:0|six|twelve|two|three)(?: 0)? (?:consecutive )?(?:days?|weeks?|months?|years?)\b/;

/** How a sentence shows that it ends a service for a reason that the customer can see. Tried on `Reading.plain`. */
export const FOR_CAUSE = {
  says: /\b(?:breach\w*|violat\w*|infring\w*|fail(?:s|ure)? to (?:pay|comply)|(?:not|stop) pay(?:ing)?|inactive|untrue|inaccurate|incomplete|fraud\w*|not complied|excessive\w*|(?:if|where|when) (?:you(?! (?:have|hold|own) (?:a|an|any)\b| (?:wish|want|choose|would)\b)|your|there is|circumstances|we (?:(?:reasonably|has|have|\w+ly) ){0,2}(?:believes?|suspects?|finds?|determines?|detects?|considers?|learns?|observes?|become|grounds|reason))|should (?:you(?! have\b)|we)|beyond (?:\w+ )?control|(?:forbidden|prohibited|unauthori[sz]ed|illegal|unlawful|abusive) (?:use|conduct|behaviou?rs?|activit\w+)|for these reasons|(?:accounts?|users?|members?|customers?|sellers?|anyone|anybody|people|those) (?:who|which|that) (?!you\b|we\b|has\b|have\b)\w+)\b/,
  unless:
    /\b(?:any|no|whatever) (?:other )?reason\b|\bwhenever we (?:\w+ )?(?:deem|see|think|like|want|wish|choose)\b|\bwithout (?:\w+ ){0,3}cause\b/,
  butHard: /\bany time\b|\bdiscretion\b|\bwithout (?:\w+ ){0,3}notice\b/,
} as const;

/** True where a service ends only for such a reason: the heading above names what the customer must not do. */
export function endsForCause(sentence: Sentence): boolean {
  const { plain } = readingOf(sentence);
  return FOR_CAUSE.says.test(plain) && !FOR_CAUSE.unless.test(plain) && !FOR_CAUSE.butHard.test(plain);
}

/** True where a ban on the customer says what follows from it: “not allowed and grounds for …”. */
export const isBanWithResult = (sentence: Sentence): boolean =>
  /\bnot (?:permitted|allowed)\b[^|]{0,40}\bgrounds for\b/.test(readingOf(sentence).plain);

/** True where a decision at the discretion of the business touches the price, access, content or money back. */
export function weighs(sentence: Sentence, at: Span<'prose'>): boolean {
  const from = Math.max(0, at.start - sentence.start - AROUND);
  const near = sentence.text.slice(from, at.end - sentence.start + AROUND);
  return WEIGHTY.test(near) && !LIGHT.test(near);
}
/** This many characters on each side of the words about discretion. */
const AROUND = 110;
const WEIGHTY =
  /\b(?:refund\w*|prices?|pricing|fees?|charges?|orders?|accounts?|access|availability|returns?|returned|cancellations?|memberships?|subscriptions?|bookings?|eligib\w+|content|submissions?|abuse|excessive|refuses?|reject|deny|decline)\b/i;
const LIGHT =
  /\b(?:investigat\w+|assign\w*|enforce|credit|legal action|proceedings|extend|waive|free of charge|offer you|upgrade)\b/i;

/** True where the sentence takes a claim for loss from the customer, rather than says who does what. */
export function excludesLoss(sentence: Sentence, { prose }: Block): boolean {
  const { plain } = readingOf(sentence);
  if (!EXCLUDES.test(plain) || OWED.test(plain) || SLIPS.test(plain) || isOthersPromise(sentence))
    return false;
  return LOSS.test(plain) || !OTHERS_WORK.test(prose);
}
const EXCLUDES =
  /\b(?:not|no|nor|never|neither|cannot|can't|won't|aren't|isn't|we're not|without|disclaims?|disclaimed|excludes?|under no circumstances|in no (?:event|case|way))\b[^|]{0,300}\b(?:liab\w+|responsib\w+|accountable|damages)\b|\b(?:liability|liabilities|damages|compensation)\b[^|]{0,260}\b(?:limited|exceed\w*|excluded|capped)\b/;
/** “not responsible for mistakes or out-of-date information”: no loss is named. */
const SLIPS =
  /\b(?:liable|responsible|responsibility|liability) for (?:any |the )?(?:mistakes|misprints|typographical|inaccurac\w+|(?:out-of-date|outdated|inaccurate|incomplete) information|accuracy|completeness)\b(?![^|]*\b(?:loss|losses|damages?|injur\w+)\b)/;
/** What the customer owes or brought about, or what nobody can help. */
const OWED =
  /\bcaused by (?:you|(?:the )?(?:customer|user|subscriber|tenant|guest|member|rider|renter|hirer|buyer|passenger))\b|\b(?:release|releases|relieve|relieves|excuse|excuses|discharge) (?:you|us|we)\b[^|]{0,20}\bfrom\b|\b(?:beyond|outside)(?: of)? (?:\w+ ){1,3}control\b|\b(?:liable|responsible) (?:if|where|when) you (?!are\b|can\w*\b|suffer\w*\b|los[et]\b|get\b|have\b|die\b)\w+\b|\bforce majeure\b|\b(?:loss|losses|damages?)\b[^|]{0,30}\b(?:from|by|of) your (?:own )?(?:failure|breach|negligence|fault|mistakes?|errors?)\b|\b(?:errors?|mistakes?) (?:that |which )?you (?:\w+ )?(?:make|made)\b|\b(?:is|was|were|are) (?:not|no|through no) (?:\w+ )?(?:our fault|fault of ours)\b|\b(?:wrong|misspelt|misspelled|incorrect) (?:\w+ ){0,4}(?:e-?mail|address|phone|details)\b|\blimited (?:\w+ ){0,3}in accordance with (?:\w+ ){0,4}(?:laws?|legislation|conventions?|regulations?)\b|\bbecause you (?:\w+ )?(?:ignored|broke|entered|gave|failed|did not|didn't|chose|forgot)\b|\b(?:wrong|incorrect|false|inaccurate|incomplete|faulty) (?:\w+ ){0,2}(?:which |that )?you (?:\w+ )?(?:enter\w*|g[ia]ve|provid\w+|suppl\w+|typed?)\b|\b(?:unless|except|save)\b[^|]{0,60}\b(?:careless\w*|negligen\w+|at fault|our fault|we (?:are to blame|cause|caused|break|broke|failed))\b/;
const LOSS = /\b(?:loss|losses|damages?|harms?|injur\w+|liab\w+)\b/;
/** What somebody else publishes or runs. */
const OTHERS_WORK =
  /\bthird[- ]part|\b(?:links?|linked|linking) to\b|\bexternal (?:links?|sites?|websites?)\b|\b(?:these|such|those) (?:links|sites|websites)\b/i;

/** True where somebody else than the business is the one who does not answer for something. */
export function isOthersPromise({ text }: Sentence): boolean {
  const match = OTHERS.exec(text);
  return match !== null && !US.test(text.slice(0, match.index));
}
const OTHERS =
  /\b(?:(?:app|travel|third[- ]party|independent|payment) (?:providers?|stores?|sellers?|vendors?)|third part(?:y|ies)) (?:is|are|will|shall|has|have|makes?|accepts?|assumes?) (?:\w+ ){0,2}?(?:not|no)\b/i;
const US = /\b(?:we|our|us|neither|nor)\b/i;

/** True where a licence for everybody's use says it of whoever wrote the work: such a text is a template and takes no customer. */
export const isPublicLicence = (text: string): boolean => LICENCE.test(text) && !OURS.test(text);
const LICENCE =
  /\b(?:the|any|each) (?:licensor|copyright (?:holder|owner)|author|contributor)s?\b[^.]{0,40}\b(?:(?:will|shall|is|are)(?: not)? be liable|(?:be|is|are) (?:not )?liable)\b|\b(?:software|work|material|program) comes as is\b/i;
const OURS = /\b(?:we|our|its|their|company)\b/i;

/** True where the loss comes from what somebody else does, and the business only says that it does not answer for that. */
export function isOthersDoing(sentence: Sentence): boolean {
  const { plain } = readingOf(sentence);
  const about = LIABLE_FOR.exec(plain)?.[0];
  return about !== undefined && OTHERS_DOING.test(about) && !OWN_DOING.test(about);
}
const LIABLE_FOR = /\b(?:liab\w+|responsib\w+|accountable)\b.*/;
const OTHERS_DOING =
  /\bthird[- ]part\w*|\b(?:other|another|any|between) (?:users?|members?|customers?|sellers?|buyers?|passengers?|guests?|people)\b|\b(?:providers?|networks?|carriers?|partners|advertisers|organisers?|sellers?|hosts?|drivers?|airlines?|hotels?|app stores?)\b|\bof others\b|\bunauthori[sz]ed (?:\w+ )?(?:uses?|access)\b|\b(?:links|linked)\b/;
const OWN_DOING =
  /\buse of,? (?:or inability to use )?(?:the|our|this|these|any of) (?:\w+ )?(?:services?|sites?|websites?|apps?|platforms?|products?|software)\b|\binability to (?:use|access)\b|\b(?:this agreement|these terms|these conditions|negligence|our (?:own )?(?:breach|failure|fault|acts|errors?))\b|\b(?:indirect|incidental|consequential|punitive)\b/;

/**
 * How much the sentence takes: `loss` where it names a loss that nobody makes good, or a fault that makes one; `all`
 * where it takes whatever there is; `duty` where it only says what the business need not do.
 */
export function takenBy(sentence: Sentence): 'loss' | 'all' | 'duty' {
  const { plain } = readingOf(sentence);
  const about = LIABLE_FOR.exec(plain)?.[0] ?? plain;
  if (NO_DUTY.test(about)) return 'duty';
  if (A_LOSS.test(about) || /\bloss(?:es)?\b/.test(plain)) return 'loss';
  return ALL.test(plain) ? 'all' : 'duty';
}
const A_LOSS =
  /\b(?:loss|losses|lost|stolen|damages?|damaged|harms?|injur\w+|compensation|delays?|interruptions?|defects?|failures?(?! to\b)|downtime|breakdowns?|errors?|profits)\b/;
const NO_DUTY =
  /^(?:liab\w+|responsib\w+|accountable)(?: \w+){0,4} (?:to (?:refund|replace|provide|keep|check|pay)|obligation to)\b|^(?:liab\w+|responsib\w+|accountable) for (?:replacing|providing|keeping|maintaining|delivering|checking|storing|monitoring|examining|returning|refunding|repairing|updating)\b|\b(?:normal|fair) wear\b/;
const ALL =
  /\bwhatsoever\b|\bof any kind\b|\bin any way\b|\b(?:all|any|every) (?:\w+ )?(?:liab\w+|responsib\w+)\b|\b(?:no|not) (?:\w+ ){0,3}liab\w+ (?:\w+ ){0,3}any(?:thing)?\b|\bno liability\b/;

/** True for a title that is for businesses: “If you are a business”. */
export const isTitleForBusiness = (title: string): boolean => BUSINESS_TITLE.test(title);
const BUSINESS_TITLE =
  /\b(?:business|trade|commercial|professional|enterprise) (?:users?|customers?|clients?|buyers?)\b|\byou are (?:not a consumer|a (?:business|trader))\b/i;

/** True where the block says which liability is not excluded. */
export const saysWhatStays = ({ prose }: Block): boolean =>
  (LIABLE.test(prose) && (STAYS.test(prose) || ANSWERS.test(prose) || STILL.test(prose))) ||
  keepsAllRights(prose);
const LIABLE = /liab|respons/i;

/** “We are liable if you are hurt because …”: what the business does answer for. */
const ANSWERS =
  /\bwe(?:['’]re| are| stay| remain| will be)? (?!not\b|never\b)(?:\w+ )?(?:liable|responsible|answerable|answer) (?:if|for|where|when)\b[^.]*\b(?:hurt|injur\w*|death|die|careless\w*|negligen\w+|faulty?|foreseeable|our staff|we cause\w*|our (?:own )?(?:breach|failure|fault))\b/i;

/** True where a sentence says for the whole document which liability is not excluded. */
export const staysEverywhere = ({ sentences }: Block): boolean =>
  sentences.some(
    ({ text }) =>
      (LIABLE.test(text) && (STAYS_EVERYWHERE.test(text) || STILL.test(text))) || keepsAllRights(text),
  );
/** “We may still be liable for: …”. */
const STILL =
  /\bwe (?:(?:may|might|can|will|do|shall) (?:still|always|however) (?:be )?|are (?:still|always) |(?:remain|stay) )(?:liable|responsible|answerable)\b/i;
/** “Nothing in these terms affects your rights under the law of your country.” */
export const keepsAllRights = (text: string): boolean =>
  (text.includes('othing ') || text.includes('OTHING ')) && RIGHTS_STAY_EVERYWHERE.test(text);
const RIGHTS_STAY_EVERYWHERE =
  /\bnothing (?:in|herein|contained)\b[^.]{0,60}\b(?:affects?|limits?|excludes?|restricts?|prejudices?|reduces?)\b[^.]{0,40}\b(?:(?:statutory|legal|consumer|mandatory) (?:\w+ )?rights|rights\b[^.]{0,40}\b(?:law|apply)|(?:those|these|such) rights)\b/i;
const STAYS_EVERYWHERE =
  /\bnothing (?:in|herein|contained)\b|\b(?:not|never) (?:\w+ ){0,4}(?:exclude|limit|restrict)\b[^.]{0,60}\bliability\b/i;

/** True where the sentence sets a greatest amount, rather than takes a whole claim. */
export const isCap = (sentence: Sentence): boolean => CAP.test(readingOf(sentence).plain);
const CAP =
  /\b(?:liab\w+|damages|compensation|remedy)\b[^|]{0,200}\b(?:limited to|exceed|capped|no more than|maximum of|up to|amount you)\b[^|]{0,120}\b(?:0|amounts?|fees?|price|paid|sum)\b/;

/** “to the extent permitted by law”, as the sentence writes it; null where it says nothing of the kind. */
export function asLawAllows({ text }: Sentence): string | null {
  const words = AS_LAW_ALLOWS.exec(text)?.[0] ?? null;
  return words === null ? null : words.replace(/\s+/g, ' ').toLowerCase();
}
const AS_LAW_ALLOWS =
  /\b(?:(?:except )?(?:to|so far as|as far as|where|unless|as) (?:\w+ ){0,4}?)(?:extent )?(?:the (?:applicable )?law (?:allows|permits)|(?:permitted|allowed|required|prohibited|permissible) (?:by|under) (?:any |the )?(?:applicable |relevant |local |mandatory )?laws?)\b/i;

/** True where the sentence speaks of loss or liability, rather than only of who answers for something. */
export const namesLoss = (sentence: Sentence): boolean => LOSS.test(readingOf(sentence).plain);

/** True where a title is about what others publish or sell. */
export const isOthersWork = (title: string): boolean => OTHERS_TITLE.test(title);
const OTHERS_TITLE = /\bthird[- ]part|\blink(?:s|ed|ing)?\b|\bexternal\b|\bother (?:web)?sites\b/i;
const STAYS =
  /\bnothing (?:in|herein|contained)\b|\b(?:not|never) (?:\w+ ){0,3}(?:exclude|limit|restrict)\b|\b(?:not|n['’]t) apply (?:to|where|if|in)\b[^.]{0,90}\b(?:intent\w*|negligence|death|injur\w+|fraud\w*)\b|\b(?:except|save|other than|apart from|unless)\b[^.]{0,90}\b(?:intent\w*|gross(?:ly)? negligen\w+|wilful\w*|death|life|injur\w+|fraud\w*|cardinal duties)\b/i;

/** True where the block says that the customer keeps what the law gives. */
export const saysRightsStay = ({ prose }: Block): boolean =>
  /rights|guarantee|not allow/i.test(prose) && RIGHTS_STAY.test(prose);
const RIGHTS_STAY =
  /\b(?:not|without|nothing)\b[^.]{0,60}\b(?:affect|limit|exclude|prejudice|reduce)\w*\b[^.]{0,40}\b(?:statutory|legal|consumer|mandatory|your) (?:\w+ )?(?:rights|guarantees?)\b|\byou (?:still )?keep\b[^.]{0,40}\brights\b|\byou (?:may |might |will )?(?:also |still )?have (?:\w+ )?(?:other|additional|further) (?:\w+ )?rights\b|\b(?:states?|countries|jurisdictions?|laws?) do(?:es)? not allow (?:the )?(?:\w+ ){0,4}(?:exclusion|limitation|disclaimer)/i;

/** True where a block sums up a term that stands below in full: a cell of an overview, or a “short version”. */
export const isSummary = ({ shape, prose }: Block): boolean => shape === 'table-cell' || SUMS_UP.test(prose);
const SUMS_UP = /^\W{0,4}(?:the )?(?:short version|summary|in short|in brief|in plain|tl;?dr)\b/i;
