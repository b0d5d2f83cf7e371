import type { Block } from '../kit/document.ts';
import { holds, wordClass } from '../language/word-class.ts';

/** What a text says about a contract that renews itself. */
export interface Renewal {
  /** When it renews: a day, or the end of which period. */
  readonly day: boolean;
  readonly price: boolean;
  /** Where or how the customer stops it. */
  readonly wayOut: boolean;
  /** That the customer is reminded before. */
  readonly reminder: boolean;
}

const NOTHING: Renewal = { day: false, price: false, wayOut: false, reminder: false };

/** The cheap question first: false where `renewalIn` finds nothing. */
export const mayTellOfRenewal = ({ words }: Block): boolean => holds(words, SAYING);

/** What a block says. One shared value for nothing. */
export function renewalIn(block: Block): Renewal {
  if (!mayTellOfRenewal(block)) return NOTHING;
  const { prose } = block;
  return {
    day: DAY.test(prose),
    price: PRICE.test(prose),
    wayOut: STOP.test(prose) && HOW.test(prose),
    reminder: REMINDER.test(prose.replace(NO_PROMISE, '')),
  };
}

/** Words of which one stands in everything that a text may say. */
const SAYING = wordClass(
  'renew renews renewed renewal renewals renewing rolls roll trial auto-renew auto-renews auto-renewal auto-renewing cancel cancelled canceled cancelling canceling cancellation stop remind reminder reminders price prices fee fees charge charged premium premiums opt'.split(
    ' ',
  ),
);
const DAY =
  /\b(?:at|on|before|by|after) the (?:end|start|beginning|expiry|expiration|anniversary|last day|first day) of\b|\bon (?:its|your|each|every|the) (?:\w+ )?(?:anniversary|renewal date|day|\d)|\bon \d{1,2} \p{Lu}|\bon \p{Lu}\p{L}+ \d|\bevery (?:\w+ )?(?:week|month|quarter|year)\b|\beach (?:week|month|quarter|year)\b|\b(?:monthly|quarterly|yearly|annually|annual)\b|\b(?:for|by) (?:a|an|another|the same|successive|further|additional) (?:\w+ ){0,4}(?:months?|years?|terms?|periods?)\b|\bonce (?:your|the) (?:\w+ ){0,3}(?:expires|ends)\b|\bbased on the (?:\w+ )?(?:duration|period|term)\b|\bwhen (?:\w+ ){1,5}(?:ends|expires|runs out)\b|\b(?:before|until) (?:the|your|this) (?:\w+ ){0,2}(?:ends|expires|runs out)\b/iu;
const PRICE =
  /[£$€]\s?\d|\b\d+(?:\.\d+)? ?(?:euros?|pounds|dollars|GBP|USD|EUR|CAD|AUD)\b|\b(?:same|current|then[- ]current|standard|list|normal|full|regular|renewal|applicable|stated|monthly|annual|subscription) (?:\w+ ){0,3}(?:price|rate|fee|premium|cost)s?\b|\b(?:price|premium|cost|fee) (?:for|of) (?:the |your )?(?:next|new|coming|following)\b|\b(?:if|when) the price\b[^.]{0,40}\b(?:increases?|changes?|goes up)\b/i;
/** A clause says in one sentence that the customer can stop, and in the next one how. */
const STOP =
  /\b(?:cancel\w*|opt(?:ing)? out|stop|turn (?:\w+ ){0,3}off|switch (?:\w+ ){0,3}off|end (?:it|your|the (?:plan|subscription|contract|membership)))\b/i;
const HOW =
  /\b(?:in|on|through|via|from|under|using) (?:your |the |our )?(?:\w+ ){0,3}(?:accounts?|settings|page|profile|app|store|dashboard|website|subscriptions)\b|\bby (?:e-?mail\w*|writing|calling|phone|telephone|clicking|pressing|selecting|going|contacting|logging)\b|\bhow to (?:cancel|stop)\b|\bto (?:cancel|stop)\b[^.]{0,40},? (?:e-?mail|write|call|click|press|select|go|contact|log)\b/i;
const REMINDER =
  /\bremind\w*\b|\bwe(?:['’]ll| will| shall)? (?:\w+ )?(?:e-?mail|notify|tell|contact|write to|inform|let you know)\b[^.]{0,60}\b(?:before|prior|in advance|ahead)\b|\b(?:before|prior to)\b[^.]{0,60}\bwe(?:['’]ll| will| shall)? (?:\w+ )?(?:e-?mail|notify|tell|contact|write to|inform)\b/i;
/** True where a block speaks of something that is paid again and again. */
export const isAboutPlan = ({ prose }: Block): boolean => PLAN.test(prose);
const PLAN = /renew|\bsubscription|\bmembership|\bplan\b|\bcharged?\b|\bbill(?:ed|ing)?\b/i;
/** Notice that the customer gives, and what is not promised. */
const NO_PROMISE =
  /\b(?:we )?may (?:\w+ )?(?:send|remind|e-?mail|notify)\b[^.]*|\b(?:not|no)\b[^.]{0,40}\bremind\w*|\byou (?:\w+ )?(?:notify|inform|tell|e-?mail)\b/gi;

/** True where the words are about a contract that ends only by letter. */
export const isByPost = (text: string): boolean => /\b(?:registered|certified|recorded)\b/i.test(text);
