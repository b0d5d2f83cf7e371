import { PARTICIPLES } from './irregular.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Participles of verbs without an object: “is gone”, “has become”. Never a passive. */
const INTRANSITIVE = set(`
  gone come become been arisen fallen risen lain slept sat crept swum had got expired elapsed lapsed occurred happened
  existed belonged born cost
`);

/** Pasts that stand for the participle in careless writing: “was took”. */
const CARELESS = set(
  'ate chose drove forgot gave hid knew rode shook spoke stole swore threw took wore wrote',
);

/** Words in -ed that are no participles. */
const NOT_PARTICIPLES = set(`
  need feed seed speed deed indeed bed red shed sled weed breed bleed greed creed hundred kindred sacred naked wicked
  rugged exceed proceed succeed embed hatred infrared biped moped
`);

/** Adjectives that look like participles. They describe; only with an agent (“excited by the news”) does anyone act. */
const ADJECTIVES = set(`
  interested disinterested excited tired worried concerned satisfied dissatisfied pleased delighted disappointed surprised
  confused bored annoyed scared frightened ashamed amazed amused astonished embarrassed exhausted relaxed relieved shocked
  stressed thrilled troubled upset depressed frustrated impressed motivated determined
  married divorced engaged retired experienced inexperienced qualified educated skilled talented gifted accomplished
  advanced sophisticated complicated detailed limited unlimited related entitled supposed obliged obligated bound inclined
  committed dedicated devoted accustomed acquainted based located situated headquartered domiciled incorporated organised
  organized aged dated titled biased crowded flawed isolated mixed opposed outdated packed poised prepared privileged
  rooted suited varied versed worn involved affiliated associated conceived blessed cursed overwhelmed
  rid stuck finished lost fed drunk overrated underrated overdressed cultured opinionated heated started civilised civilized composed comprised licensed insured
  aligned correlated intertwined tailored interrelated interconnected deemed
`);

/** Participles that describe a state in the present (“cookies are disabled”) and an action elsewhere (“will be disabled”). */
const STATES = set(`
  called named known done filled stocked loaded titled required needed permitted allowed authorised authorized prohibited forbidden intended designed
  meant expected scheduled set described listed specified stated defined shown outlined contained included attached
  enclosed reserved closed turned switched enabled disabled installed locked unlocked connected disconnected selected
  checked ticked furnished shut signed logged saved broken registered linked complete restricted equipped
  divided dispersed spread concentrated mistaken tied fixed hidden employed aimed geared
`);

/** State participles that are an action without these words behind them: “is set out in”, “is turned on”. */
const STATE_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['signed', set('in out up')],
  ['logged', set('in out on off into')],
  ['turned', set('on off')],
  ['switched', set('on off')],
  ['set', set('out forth to up by at')],
  ['filled', set('with')],
  ['stocked', set('with')],
  ['loaded', set('with')],
]);

/** Duties and rights of the subject: “you are required to pay” says who acts. */
const BEFORE_TO = set(`
  required permitted allowed authorised authorized expected intended designed obliged obligated bound entitled supposed
  meant prepared scheduled set inclined committed advised encouraged invited
`);

/** Verbs with “un-”: all other participles in “un-” are adjectives (“unchanged”). */
const UN_VERBS =
  /^un(?:d(?:one|er\w+)|lock|subscrib|install|block|link|follow|mut|pinn|cover|veil|load|pack|leash|dercut)/;
/** Hyphenated verbs: all other hyphenated participles are adjectives (“well-known”). */
const HYPHENATED_VERBS = /^(?:re|co|pre|auto|mis|over|under|out|de|self|cross|double|hand|e|opt)-/;

/** True for the form of a word that can be a past participle, regular or irregular. In lower case. */
export function isParticiple(word: string): boolean {
  if (INTRANSITIVE.has(word)) return false;
  if (PARTICIPLES.has(word) || CARELESS.has(word)) return true;
  if (word.length < 4 || !word.endsWith('ed') || NOT_PARTICIPLES.has(word)) return false;
  return !word.includes('-') || HYPHENATED_VERBS.test(word);
}

/**
 * True where a participle describes a state and nobody acts: “is located”, “are signed in”, “are provided as is”.
 * `auxiliary` and what follows (up to two words) are in lower case. An agent makes most of them passives again.
 */
export function isAdjectival(
  participle: string,
  auxiliary: string,
  next: string,
  afterNext: string,
): boolean {
  if (ADJECTIVES.has(participle)) return true;
  if (participle.startsWith('un') && !UN_VERBS.test(participle)) return true;
  if (next === 'to' && BEFORE_TO.has(participle)) return true;
  if (participle === 'provided' && next === 'as' && /^(?:is|available)$/.test(afterNext)) return true;
  if (participle === 'provided' && next.startsWith('as-')) return true;
  if (participle === 'made' && (next === 'up' || next === 'of')) return true;
  if (participle === 'used' && next === 'to' && NOT_VERBS.has(afterNext)) return true;
  if (!PRESENT.test(auxiliary) || !STATES.has(participle)) return false;
  return STATE_WITH.get(participle)?.has(next) ?? true;
}

/** “You are used to this” is a habit; “it is used to check” is a passive. */
const NOT_VERBS = set(
  'this that these those it them him her us me you the a an my your our their his its being having',
);

/** “is”, “are”, “isn't”, “you're”, “it's”: a state of now. */
const PRESENT = /^(?:is|are|am|isn't|aren't|ain't|.+'(?:s|re|m))$/;
