import type { Block, Sentence } from '../kit/document.ts';
import { readingOf } from './terms.ts';

/*
 * What a term lets the business change.
 */

export type Changed = 'the terms' | 'the price' | 'the service';

/** What the sentence lets the business change; null where it names none of the three, or takes nothing agreed. */
export function changedBy(sentence: Sentence, { prose }: Block): Changed | null {
  const { plain } = readingOf(sentence);
  if (LATER_ORDERS.test(prose)) return null;
  for (const pattern of CHANGING) {
    const name = pattern.exec(plain.replace(AS_AMENDED, ''))?.groups?.['what'];
    if (name !== undefined) return changedOf(name);
  }
  if (NAMED_THING.some(pattern => pattern.test(plain))) return 'the service';
  const named = THEM.test(plain) ? NAMED.exec(prose) : null;
  return named === null ? null : changedOf(named[0].toLowerCase());
}

function changedOf(name: string): Changed {
  if (PRICE.test(name)) return 'the price';
  return SERVICE.test(name) || name === NAME ? 'the service' : 'the terms';
}

const TERMS =
  'terms|agreement|conditions|policy|policies|t&cs|tos|rules|guidelines|provisions?|contract|regulations';
const PRICES = 'prices?|pricing|fees?|charges|rates?|tariffs?|premiums?';
const SERVICES =
  'services?|features?|functions?|functionality|apps?|sites?|websites?|platforms?|products?|content|programmes?|programs?|catalogues?|catalogs?|channels?|packages?|offerings?|games?|solution|benefits|availability';
const WHAT = `(?<what>${TERMS}|${PRICES}|${SERVICES})\\b`;
/** What `Reading.plain` calls a name. */
const NAME = 'we';
const PRICE = new RegExp(`^(?:${PRICES})$`);
const SERVICE = new RegExp(`^(?:${SERVICES})$`);
const NAMED = new RegExp(`\\b(?:${TERMS}|${PRICES}|${SERVICES})\\b`, 'i');
const MAKE_OTHER =
  '(?:change|modify|amend|revise|update|alter|vary|adjust|replace|raise|increase|(?:make|making|introduce|impose) (?:\\w+ ){0,4}(?:changes|modifications|amendments|revisions|updates|alterations|limits|limitations))';

/** Between the verb and what changes stands nothing of the customer’s own, and no purpose. */
const BETWEEN = "(?:(?!(?:your|access|accounts?|by|so|if|because|who|which)\\b)[\\w&/'’.()-]+ ){0,14}?";

const CHANGING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:we|company)\\b(?:(?! you (?:may|can|must|will|shall|agree|to)\\b)[^|]){0,130}\\b${MAKE_OTHER} ${BETWEEN}${WHAT}`,
  ),
  new RegExp(
    `\\b${WHAT}[^|]{0,60}\\b(?:subject to (?:\\w+ ){0,2}change|(?:may|can|might) (?:\\w+ ){0,2}(?:be )?(?:changed?|amended|modified|revised|updated|vary|altered|increased?|adjusted))\\b`,
  ),
  // “The Library may be reduced”: what the business calls by a name of its own.
  /\bthe (?<what>we) (?:may|can|might) (?:\w+ ){0,2}be (?:changed|amended|modified|revised|updated|altered|reduced|withdrawn|replaced)\b/,
];
/** What the contract gives a name of its own, which is read as “we”: “the Catalogue”. */
const NAMED_THING: readonly RegExp[] = [
  new RegExp(`\\b(?:we|company) (?:may|can|reserves?)\\b[^|]{0,60}\\b${MAKE_OTHER} (?:the|our) we\\b`),
  /\b(?:the|our) we (?:may|can|might) (?:\w+ ){0,3}be (?:changed|amended|modified|revised|updated|altered|reduced|withdrawn|adjusted)\b/,
];
const THEM = new RegExp(
  `\\b(?:we|company) (?:may|can|reserves?)\\b[^|]{0,60}\\b${MAKE_OTHER} (?:them|it)\\b`,
);

/** Words that only say which text of the terms counts. */
const AS_AMENDED =
  /\bas (?:they |it |we )?(?:may (?:be )?)?(?:amend|modif|updat|chang|revis|var)\w*(?: from time to time| at any time)?/g;

/** A new price that binds nobody who has bought already. */
const LATER_ORDERS =
  /\b(?:only )?(?:appl(?:y|ies)|effective|valid) (?:only )?(?:to|for) (?:(?:new|future|later|subsequent) (?:orders|purchases|bookings|customers|contracts|subscriptions)|orders placed after)\b|\b(?:not|never|n['’]t) (?:\w+ )?(?:affect|apply to|change) (?:\w+ ){0,3}(?:orders|bookings|purchases)\b/i;
