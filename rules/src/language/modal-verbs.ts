import type { Sentence } from '../kit/document.ts';
import { hasAgent } from './agent.ts';
import type { ModalClass } from './modals.ts';
import { isParticiple } from './participles.ts';
import { isPronoun } from './parts.ts';
import type { Subject } from './subject.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Passives that say how it is under the contract, and come about without a deed. Whatever somebody has to do is a duty. */
const RULE_PARTICIPLES = set(`
  governed construed interpreted limited excluded replaced superseded covered extended renewed increased reduced bound
  incorporated terminated suspended forfeited waived barred entitled vested released affected impaired invalidated
  based computed calculated measured capped voided prejudiced diminished enlarged exempted exempt restricted
  required read understood intended defined set governed-by apportioned rounded prorated tolled relieved extinguished revived forgiven
  preserved excused severed canceled cancelled prevented precluded accelerated vacated nullified
`);
/** They come about by the contract whatever “by” names behind them: “shall not be affected by the invalid term”. */
const EFFECT_PARTICIPLES =
  /^(?:governed|superseded|replaced|bound|limited|affected|impaired|invalidated|prejudiced|diminished)$/;

/** Verbs that describe what somebody is, has or becomes: no deed, so no duty. */
const STATES = set('forfeit remain become own belong lose qualify incur inure vest survive cease stand');
/** Verbs of a text: what has to stand in it is a requirement. */
const CONTENTS = set(
  'include state specify contain identify describe name list show bear comply conform meet satisfy set indicate reference disclose display',
);
const DOCUMENTS = set(
  'ticket tickets notice notices request requests claim claims invoice invoices report reports application applications certificate complaint form label labels letter demand proposal statement plan record records counter-notice advertisement content contributions submission submissions order orders forecast forecasts certificate certificates policy policies goods products material materials document documents packaging advertising',
);
/** Deeds of somebody: what reads as a thing is then a party that no list holds, or has to be made to do it. */
const DEEDS = set(`
  pay repay refund notify inform procure indemnify reimburse appoint employ hire cooperate co-operate refrain undertake consult endeavour
  endeavor ensure deliver supply furnish submit maintain obtain implement prepare develop
  promote design build train sell market advertise purchase buy remit return reject negotiate invoice defend assist
  credit dispose allocate ship install repair replace process transfer issue insure administer label collect
  advise settle confirm keep disassemble decompile cause seek arrange provide invite agree meet collaborate
`);
const EFFECTS = set('release relieve discharge affect prejudice impair invalidate limit waive');
const FREES = /^(?:release|relieve|discharge)$/;
/** What goes on: “shall not extend beyond”. */
const LASTS = set('extend last continue');
const HAPPEN = set('arrive occur happen rain rise arise');

/** The class of “shall” with this verb; null where neither verb nor subject tell. */
export function classifyVerb(
  sentence: Sentence,
  prose: string,
  verb: number,
  subject: Subject | null,
  negated: boolean,
): ModalClass | null {
  const lower = (offset: number): string => sentence.words[verb + offset]?.lower ?? '';
  const word = lower(0);
  if (word === 'mean') return 'definition';
  if (subject?.quoted === true && /^(?:include|refer)$/.test(word)) return 'definition';
  if (word === 'be') return classifyBe(sentence, prose, verb, subject, negated);
  if (word === 'have') return classifyHave(sentence, verb);
  // “The Heron and Acme shall terminate all use”: whoever ends something may be a party that no list holds.
  const hasObject = ENDS.has(word) && /^(?:all|any|the|its|their|this|such|every)$/.test(lower(1));
  if (hasObject && (subject === null || subject.actor === 'thing' || subject.actor === null)) return null;
  if (subject === null) return RULES_ALONE.has(word) ? 'rule' : null;
  const { actor, negative } = subject;
  if (actor !== 'thing' && actor !== null) return classifyPerson(sentence, verb, subject, negated);
  if (actor === null && RULES_ALONE.has(word)) return 'rule';
  if (actor === null && isPronoun(sentence.words[subject.head])) return null;
  if (DEEDS.has(word) || isEffort(sentence, verb)) return negated || negative ? 'ban' : 'duty';
  if (actor === null) return null;
  return classifyThing(sentence, verb, subject, negated);
}

/** What somebody does is a duty, but for what he gets, has or is by it. */
function classifyPerson(
  { words }: Sentence,
  verb: number,
  { first, last, negative }: Subject,
  negated: boolean,
): ModalClass | null {
  const [word, next] = [words[verb]?.lower ?? '', words[verb + 1]?.lower ?? ''];
  const names = (nouns: RegExp): boolean =>
    words.slice(verb + 1, verb + OBJECT).some(({ lower }) => nouns.test(lower));
  // What somebody gets is a right: “shall receive the fees”.
  if (/^(?:receive|recover)$/.test(word) && !negated && !negative) return null;
  if (/^(?:bear|owe|assume|incur|suffer|acquire|gain|obtain)$/.test(word) && next === 'no') return 'rule';
  if (word === 'make' && next === 'no') return 'ban';
  if (word === 'bear' && names(/^(?:risks?|responsibility|liability)$/)) return 'rule';
  // Who “shall not guarantee” something says that he does not.
  if (negated && /^(?:guarantee|warrant|endorse|assume)$/.test(word)) return 'rule';
  // “The shop shall not provide support”: nobody forbids it to the shop.
  if (negated && /^(?:provide|offer)$/.test(word)) return null;
  // “The termination of the plan or the parties shall not release …”: an effect, if that is what the subject is.
  if (negated && EFFECTS.has(word) && (last > first + 3 || FREES.test(word))) return null;
  if (STATES.has(word) && !(word === 'cease' && /ing$|^to$/.test(next))) return 'rule';
  const keepsRight =
    word === 'retain' &&
    /^(?:all|the|any|sole|full|its|ownership|title|exclusive)$/.test(next) &&
    names(/^(?:rights?|title|ownership|interests?)$/);
  if (keepsRight) return 'rule';
  return negated || negative ? 'ban' : 'duty';
}
/** How many words of the object say what it is about. */
const OBJECT = 7;

/** Verbs that state a rule whatever their subject is. */
const RULES_ALONE = set(
  'survive apply govern control prevail expire terminate commence inure accrue remain affect constitute operate mean lapse supersede',
);

const ENDS = set('terminate commence cease operate control apply');

/** “shall use its best efforts”. */
const isEffort = ({ words }: Sentence, verb: number): boolean =>
  words[verb]?.lower === 'use' &&
  words.slice(verb + 1, verb + 6).some(({ lower }) => /^(?:efforts?|endeavou?rs?|care)$/.test(lower));

function classifyThing({ words }: Sentence, verb: number, subject: Subject, negated: boolean): ModalClass {
  const word = words[verb]?.lower ?? '';
  const head = words[subject.head]?.lower ?? '';
  if (/^(?:include|refer)$/.test(word) && isTerm(words[subject.first]?.lower ?? '', head))
    return 'definition';
  if (HAPPEN.has(word)) return 'future';
  if (
    negated &&
    LASTS.has(word) &&
    words.slice(verb + 1, verb + 7).some(({ lower }) => PAST_LIMIT.test(lower))
  )
    return 'ban';
  // “shall not go live until you agree”: somebody has to see to it.
  if (
    negated &&
    !RULES_ALONE.has(word) &&
    words.slice(verb + 1).some(({ lower }) => /^(?:until|without)$/.test(lower))
  )
    return 'ban';
  if (CONTENTS.has(word) && DOCUMENTS.has(head)) return 'duty';
  return 'rule';
}

const PAST_LIMIT = /^(?:longer|beyond|more|later|past|exceeding)$/;

/** “The term X shall include”, “References to a person shall include”, “X, as used here, shall refer to”. */
const isTerm = (first: string, head: string): boolean =>
  /^(?:term|terms|expression|phrase|word|words|definition|reference|references)$/.test(head) ||
  first === 'references' ||
  first === 'reference';

function classifyBe(
  sentence: Sentence,
  prose: string,
  verb: number,
  subject: Subject | null,
  negated: boolean,
): ModalClass | null {
  const at = complementAt(sentence, verb);
  const lower = (offset: number): string => sentence.words[at + offset]?.lower ?? '';
  const word = lower(0);
  const isPerson = subject !== null && subject.actor !== null && subject.actor !== 'thing';
  const negative = negated || subject?.negative === true;
  if (word === 'taken' && lower(1) === 'together') return 'fiction';
  if (/^(?:deemed|considered|regarded|treated|presumed)$/.test(word)) return 'fiction';
  if (/^(?:required|obliged|obligated)$/.test(word) && lower(1) === 'to')
    return negative ? 'no-duty' : isPerson ? 'duty' : 'rule';
  if (word === 'under' && /^(?:no|any|an)$/.test(lower(1)) && /^(?:obligation|duty)$/.test(lower(2)))
    return 'no-duty';
  if (/^(?:entitled|permitted|allowed|free|authorised|authorized)$/.test(word))
    return negative && /^(?:permitted|allowed)$/.test(word) ? 'ban' : 'permission';
  if (/^(?:prohibited|forbidden)$/.test(word)) return 'ban';
  if (word === 'liable' && /^to$/.test(lower(1)) && /^(?:pay|reimburse|repay|compensate)$/.test(lower(2)))
    return isPerson && !negative ? 'duty' : 'rule';
  if (word === 'able') return 'future';
  if (word === 'available' && !negative) return 'duty';
  if (/^(?:in|at)$/.test(word) && /^(?:writing|least|english|compliance|accordance)$/.test(lower(1)))
    return negative ? 'rule' : 'duty';
  if (!negative && isRequirement(word, lower(1))) return 'duty';
  if (isPerson && (word === '' || /['’]s?$/.test(word))) return word === '' ? null : 'rule';
  if (isPerson)
    return isRuleAdjective(word) || RULE_PARTICIPLES.has(word) ? 'rule' : personBe(word, negative);
  return passive(sentence, prose, at, word, subject, negative);
}

/** What something has to be: “no less than”, “not later than”, “upon reasonable notice”, “in a form that”. */
const isRequirement = (word: string, next: string): boolean =>
  (/^(?:no|not)$/.test(word) &&
    /^(?:less|more|fewer|later|earlier|longer|greater|shorter|lower|higher)$/.test(next)) ||
  (/^(?:on|upon|with)$/.test(word) && /^(?:reasonable|prior|written|advance|due)$/.test(next)) ||
  (word === 'in' && /^(?:a|an|form|substance|such|the)$/.test(next));

/** “shall be”, adverbs, and the word that counts. */
function complementAt({ words }: Sentence, verb: number): number {
  let at = verb + 1;
  while (
    at < verb + 5 &&
    /^(?:not|also|only|jointly|and|severally|solely|fully|hereby|then|personally|always|strictly|automatically|at|all|times|expressly|otherwise|exclusively|further|primarily|entirely|considered-as|or|be)$|ly$/.test(
      words[at]?.lower ?? '',
    ) &&
    words[at]?.lower !== 'apply'
  ) {
    if (words[at]?.lower === 'at' && words[at + 1]?.lower !== 'all') break;
    at++;
  }
  return at;
}

const isRuleAdjective = (word: string): boolean =>
  /^(?:liable|responsible|bound|subject|eligible|ineligible|answerable|accountable|a|an|the|under|without|due|exempt|unable|in)$/.test(
    word,
  );

/** What is said of a thing, and asks nothing of anybody: “referred to as”, “accepted as proof”. */
const NAMED_SO: ReadonlyMap<string, string> = new Map([
  ['referred', 'to'],
  ['accepted', 'as'],
  ['known', 'as'],
]);

const lowerAt = ({ words }: Sentence, at: number): string => words[at]?.lower ?? '';

/** What a court holds: “shall be held invalid”. */
const HELD = /^(?:to|invalid|unenforceable|illegal|void)$/;

const personBe = (word: string, negative: boolean): ModalClass | null =>
  word === '' || /^(?:charged|billed|credited)$/.test(word) ? null : negative ? 'ban' : 'duty';

function passive(
  sentence: Sentence,
  prose: string,
  at: number,
  word: string,
  subject: Subject | null,
  negative: boolean,
): ModalClass | null {
  if (!isParticiple(word)) return word === '' ? null : 'rule';
  if (/^(?:construed|interpreted|read|understood)$/.test(word)) return 'rule';
  // “determined under clause 4”, and not “determined by arbitration”.
  if (word === 'determined' && ![1, 2].some(step => lowerAt(sentence, at + step) === 'by')) return 'rule';
  if (RULE_PARTICIPLES.has(word) && !hasAgent(sentence.words, at, prose)) return 'rule';
  if (EFFECT_PARTICIPLES.test(word) || NAMED_SO.get(word) === lowerAt(sentence, at + 1)) return 'rule';
  if (word === 'held' && HELD.test(lowerAt(sentence, at + 1))) return subject === null ? null : 'rule';
  if (subject === null) return null;
  return negative ? 'ban' : 'duty';
}

function classifyHave({ words }: Sentence, verb: number): ModalClass {
  const next = words.slice(verb + 1, verb + 6).map(({ lower }) => lower);
  const has = (pattern: RegExp): boolean => next.some(word => pattern.test(word));
  if (has(/^meanings?$/)) return 'definition';
  if (next[0] === 'no' && has(/^(?:obligation|duty|obligations)$/)) return 'no-duty';
  if (next[0] !== 'no' && has(/^(?:right|option|discretion|authority|power)$/)) return 'permission';
  if (next[0] === 'been' || isParticiple(next[0] ?? '')) return 'future';
  return 'rule';
}

/** True where the verb is a deed of somebody, so that its subject is who must do it. */
export const isDeed = (verb: string): boolean => DEEDS.has(verb);

/** True where “be” + participle at this verb is followed by somebody who acts. */
export function agentFollows(sentence: Sentence, prose: string, verb: number): boolean {
  if (sentence.words[verb]?.lower !== 'be') return false;
  return hasAgent(sentence.words, complementAt(sentence, verb), prose);
}
