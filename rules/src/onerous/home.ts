import type { Block, Sentence } from '../kit/document.ts';
import { keepsAllRights } from './clause.ts';

/*
 * What else the document says about where the customer is at home. A term that chooses a law or a court takes nothing
 * from a customer who lives there, or who keeps the law of their own country by another clause.
 */

/** True where a sentence binds only those who live in one place, and names the law or the courts of that place. */
export function isAtHome({ text }: Sentence): boolean {
  const who = LIVES_IN.exec(text) ?? IS_RESIDENT.exec(text);
  const place = who?.[1];
  if (who === null || place === undefined || ELSEWHERE.test(text.slice(0, who.index))) return false;
  const rest = text.slice(who.index + who[0].length);
  if (GOES_ON.test(rest)) return false;
  const chosen = CHOSEN.exec(rest);
  const named = [chosen?.[1], chosen?.[2], chosen?.[3]];
  return named.some(name => name !== undefined && countryOf(place) === countryOf(name));
}
const NAME = String.raw`(?:the )?(\p{Lu}[\p{L}.]*(?: (?:of )?\p{Lu}[\p{L}.]*){0,3})`;
const LIVES_IN = new RegExp(
  `\\b(?:(?:residents?|citizens?) (?:of|in)|(?:live|living|reside|residing|based|located|resident) in|[Cc]ountry of [Rr]esidence is|(?:customers|consumers|users|members) in) ${NAME}`,
  'u',
);
const IS_RESIDENT = new RegExp(`\\ban? ${NAME} (?:resident|citizen|consumer)\\b`, 'u');
const ELSEWHERE = /\b(?:not|outside|other than|except)\b[^.]{0,16}$/;
/** More places follow: “of Malaysia, Singapore or Indonesia”, “or any other country”. */
const GOES_ON =
  /^(?: (?:or|and)|, (?:or|and)|,? ?\/) ?(?:the )?(?!Wales\b)\p{Lu}|^,? (?:or|and) (?:any|all|another|other|elsewhere)\b|^, (?:the )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}(?:,| or | and )/u;
const CHOSEN = new RegExp(
  String.raw`\b(?:[Ll]aws?|[Cc]ourts?) (?:of|in|located in) (?:the )?(?:\w+ of )?${NAME}(?:, ${NAME})?|\b(\p{Lu}\p{L}+) (?:laws?|courts?)\b`,
  'u',
);

/** The country of a name such as “Canadian”, “Ontario” or “the United Kingdom”: most adjectives begin as it does; the rest are listed. */
const countryOf = (name: string): string => {
  const lower = name.toLowerCase().replace(/^the /, '');
  return COUNTRIES.find(names => names.some(start => lower.startsWith(start)))?.[0] ?? lower.slice(0, 4);
};
const COUNTRIES: readonly (readonly string[])[] = [
  'united kingdom|uk|great britain|british|english|england|scot|wales|northern ireland',
  'united states|u.s|us|usa|california|delaware|new york|washington|maryland|massachusetts|texas|illinois|florida|colorado|nevada|new jersey|pennsylvania|georgia|virginia|oregon|utah|ohio',
  'canada|canadian|ontario|british columbia|quebec|québec|alberta',
  'australia|victoria|new south wales|queensland',
  'france|french',
  'germany|german',
  'brazil|brasil',
  'netherlands|dutch',
  'ireland|irish|republic of ireland',
  'denmark|danish',
  'spain|spanish',
  'poland|polish',
  'switzerland|swiss',
  'greece|greek',
  'new zealand',
  'south africa',
  'south korea',
].map(names => names.split('|'));

/** True where the block says, for all of the document, that the customer keeps the rights of their own country. */
export const keepsHomeRights = ({ prose }: Pick<Block, 'prose'>): boolean =>
  (prose.includes('rights') || prose.includes('protection')) &&
  (HOME_RIGHTS.test(prose) || (keepsAllRights(prose) && OWN_COUNTRY.test(prose)));
const OWN_COUNTRY =
  /\b(?:your (?:own |home )?(?:country|state|province)|(?:country|place|state) (?:where|in which) you (?:live|reside)|where you live|local laws?)\b/i;
const HOME_RIGHTS =
  /\b(?:keep|benefit from|in addition to|(?:not|without|nothing)\b[^.]{0,60}\b(?:affect\w*|depriv\w+|limit\w*|exclud\w+|reduc\w+|replac\w+))\b[^.]{0,60}\b(?:rights|protections?)\b[^.]{0,60}\b(?:your (?:own |home )?country|where you (?:live|reside)|country of residence|your local|own law|mandatory (?:\w+ ){0,3}law)/i;

/** True where the block says that the customer keeps what the law of their country does not let a contract take. */
export const keepsMandatoryLaw = ({ prose }: Pick<Block, 'prose'>): boolean =>
  prose.includes('mandatory') && MANDATORY.test(prose);
const MANDATORY =
  /\b(?:enjoys?|benefits? from|keeps?|retains?|entitled to|invokes?|rely on|depriv\w+)\b[^.]{0,80}\bmandatory (?:\w+ ){0,4}(?:law|laws|rights|provisions|protections?)\b/i;

/**
 * True where the block says that a public body runs the service: it stands under the law and the courts of its own
 * country, as its readers do, and cannot choose others.
 */
export const isRunByState = ({ prose }: Pick<Block, 'prose'>): boolean => RUN_BY_STATE.test(prose);
const RUN_BY_STATE =
  /(?:\b(?:service|site|website|app|platform|portal|map)s?|\.(?:gov|gob|gouv|govt|gc)(?:\.\w{2,3})?|\uFFFC) (?:is|are) (?:\w+ and )?(?:managed|operated|run|provided|owned|maintained|published|delivered) (?:and \w+ )?by (?:the )?(?:\p{Lu}[\p{L}’']+ ){0,3}(?:Ministry|Department (?:for|of)|Government|Council|County|Borough|Parliament)|\b[Ww]e are (?:the |a |an )?(?:\p{L}+ ){0,3}(?:government department|ministry|public body|public authority|executive agency|local authority)\b/u;

/** Words of which one stands in such a block, as `Word.lower` has them. */
export const HOME_WAKES = [
  'rights',
  'mandatory',
  'protection',
  'protections',
  'ministry',
  'department',
  'government',
  'council',
  'county',
  'borough',
  'parliament',
  'authority',
  'agency',
  'body',
] as const;
