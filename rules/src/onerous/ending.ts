import type { Block, Sentence } from '../kit/document.ts';

/*
 * What the text around a term that ends a service says already: who ends it, and what the customer is told. So that a
 * report asks only for what is missing.
 */

/** True where the business is not the one who ends it of its own will: somebody else does, or a law makes it. */
export const isNotOurs = ({ text }: Sentence, { prose }: Pick<Block, 'prose'>): boolean =>
  REPEATED.test(text) ||
  OF_POSTS.test(text) ||
  RUNS_DOWN.test(text) ||
  BETWEEN_THEM.test(text) ||
  isTheirs(text) ||
  TOOL.test(text) ||
  (BY_ITSELF.test(text) && !US.test(text) && YOU_END.test(prose));
/** Whoever keeps the protection of the law for what users post must close such accounts (17 U.S.C. 512(i)). */
const REPEATED = /\brepeat(?:ed|edly)? (?:infring\w+|copyright)\b/i;

/** “block access to or remove material”: what is posted goes, and the account stays. */
const OF_POSTS =
  /\baccess to (?:(?:or|and) (?:\w+ )?)?(?:any |the |such |that |your |these |those )?(?:materials?|content|posts?|files?|links?|pages?|videos?|images?|items?)\b/i;
/** What wears out or breaks down: nobody ends it. */
const RUNS_DOWN =
  /\b(?:cease|stop|stops|ceases|fail|fails) (?:to (?:operate|work|function|run|start|charge)|working|operating|functioning|running)\b|\b(?:run|runs) out of (?:\w+ )?(?:power|charge|battery|fuel|storage|space|memory|stock)\b/i;

const isTheirs = (text: string): boolean => OTHERS_END.test(text) && !US.test(text);
const OTHERS_END =
  /\b(?:cancel\w*|terminat\w*|suspen\w*|revo\w*)\b[^.;]{0,40}\b(?:tickets?|reservations?|bookings?|flights?|itinerar(?:y|ies)|miles)\b|\b(?:third[- ]part(?:y|ies)|(?:travel|service|payment|internet|network) providers?|carriers?|airlines?|hotels?|sellers?|merchants?|organi[sz]ers?|venues?|app stores?|banks?)\b[^.;]{0,30}\b(?:may|can|could|might|will)\b[^.;]{0,60}\b(?:cancel|terminate|suspend|revoke|refuse)\b/i;
/** What developers build with: to lose it for misuse ends no account. */
const TOOL = /\baccess to (?:the |our )?APIs?\b/i;
/** “Then the account will be cancelled automatically”, where the customer has cancelled. */
const BY_ITSELF =
  /\bautomatically (?:be )?(?:cancel|clos|terminat|delet|end|expire)\w*\b|\b(?:cancel|clos|terminat|delet|end|expire)\w* automatically\b/i;
const YOU_END =
  /\byou (?:can |may |have )?(?:cancel|close|end|terminate|delete)(?:led|ed|d|s)?\b|\byour (?:\w+ )?cancellation\b/i;
const US = /\b(?:we|us|our)\b/i;
/** Two businesses end what is between them. */
const BETWEEN_THEM = /\bterminate their (?:\w+ )?(?:relationship|agreement|contract)\b/i;

/** What is left to say of the notice, the answer, and the money and data; empty where the block says it all. */
export const leftToSay = (block: Pick<Block, 'prose'>): readonly string[] => [
  ...(givesNotice(block) || TELLS_FIRST.test(block.prose) ? [] : ['how long before you tell them']),
  ...(SAYS_ANSWER.test(block.prose) ? [] : ['how they can answer']),
  ...(saysWhatStays(block) ? [] : ['what happens to their money and data']),
];

/** “We write to you before we do so”: when that is, follows from the act. */
const TELLS_FIRST =
  /\bwe(?:['’]ll| will| shall| always)? (?:\w+ )?(?:reach out|contact|notify|tell|warn|write to|e-?mail|inform)\b[^.]{0,60}\b(?:before (?:we|taking|any|doing|this|that)|first)\b/i;

/** True where the block says how long before the end the customer is told. */
export const givesNotice = ({ prose }: Pick<Block, 'prose'>): boolean => SAYS_WHEN.test(prose);
const NUMBER =
  '(?:\\d+|one|two|three|four|six|seven|ten|twelve|fourteen|fifteen|thirty|sixty|ninety)(?: \\(\\d+\\))?';
const UNIT = `${NUMBER}[ -](?:\\w+ ){0,2}(?:days?|weeks?|months?|hours)['’]?`;
const SAYS_WHEN = new RegExp(
  `\\b${UNIT} (?:\\w+ ){0,3}(?:notice|before|in advance|prior)\\b|\\b(?:notice|notify|tell|warn|e-?mail)\\b[^.]{0,60}\\b${UNIT}`,
  'i',
);

/** True where both sides may end the contract in the same way. */
export const isMutual = ({ prose }: Pick<Block, 'prose'>): boolean => MUTUAL.test(prose);
const MUTUAL =
  /\b(?:either|both) (?:party|parties|of us|side|sides)\b|\bboth (?:the )?\w+ and (?:the )?\w+ (?:may|can|are|have)\b|\b(?:you (?:and|or) we|we (?:and|or) you) (?:may|can)\b/i;

/** True where the block says what becomes of the customer's money or data. */
export const saysWhatStays = ({ prose }: Pick<Block, 'prose'>): boolean => SAYS_WHAT_STAYS.test(prose);

const SAYS_ANSWER =
  /\b(?:appeal\w*|object to|contest|challenge|ask (?:us )?(?:for a review|to review)|respond to|(?:chance|opportunity|time) to (?:\w+ )?(?:answer|reply|respond|explain|fix|correct|put))\b/i;
const SAYS_WHAT_STAYS =
  /\b(?:refund\w*|pay (?:you )?back|paid back|pro-?rat\w+)\b|\bwe(?:['’]ll)?\b[^.]{0,30}\b(?:keep|protect|delete|erase|return)\b (?:\w+ ){0,4}(?:data|information|content|files)\b|\byou (?:can|may|will be able to)\b[^.]{0,30}\b(?:export|download|copy|retrieve)\b|\byour (?:\w+ )?(?:data|information|content|files) (?:will|is|are)\b[^.]{0,20}\b(?:kept|retained|protected|deleted|erased|exported|returned)\b/i;
