import type { Word } from '../kit/document.ts';

export type GrammaticalNumber = 'singular' | 'plural';
export type ActorKind = 'we' | 'you' | 'party' | 'thing';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who acts in contracts, besides nouns in -er, -or, -ee, -ant. In the singular. */
const PARTIES = set(`
  party client company firm business bank council landlord tenant person anyone someone everyone nobody individual member agency employer
  staff partner passenger patient pupil parent child guest user owner host author artist affiliate subsidiary
  authority court tribunal judge department ministry corporation association society university charity trust
  club library museum gym shop hotel airline carrier clinic hospital town city government union federation foundation institute team
  crew captain pilot school college minor adult borrower agent recipient board committee witness spouse representative personnel licensee executive official manager accused
`);

/** Nouns that end as persons do and are none. */
const NOT_PERSONS = set(`
  matter number order letter paper waiver disclaimer transfer offer error remainder computer server cover power center quarter manner
  counter fee guarantee fees identifier header folder router printer register newsletter banner character chapter water weather factor
  sector motor color honor labor favor behavior error vector either neither whether other another rather hyper container parameter
  buffer marker filter tender border ledger voucher poster sticker bumper trailer scanner adapter charger laser layer degree coffee
  tree referendum constant grant covenant warrant plant relevant significant restaurant merger takeover surrender rider answer danger
  disorder membership tier meter perimeter diameter finger sweater slider pointer placeholder retainer barrier carrierless indicator
  cursor descriptor operator-none minor-none interior exterior door floor flavor rigor tenor anchor calculator
  monitor connector accelerator generator refrigerator elevator
`);

/** Things that contracts write with a capital: “Section 4”, “Fees”. A capital elsewhere is a name, and names act. */
const THINGS = set(`
  section clause article paragraph schedule annex appendix exhibit part chapter agreement contract terms policy notice service services
  fee fees price prices payment payments interest term period date website site app software product products content data information
  material materials order orders invoice invoices tax taxes law laws rule rules right rights license licence licences licenses
  termination confidentiality arbitration liability warranty warranties title delivery deposit refund refunds account
  documentation subscription subscriptions use access consent approval performance force time written failure claims disputes
  notices amendments changes damages losses nothing none everything all any each work works feedback updates customer-data
  program programs platform platforms system systems deliverables goods equipment property premises intellectual
  acceptance breach default indemnification survival severability assignment judgment award awards statement statements sow dpa sla
`);

/** Of these nobody can see the number. */
const OPEN = set(
  'data staff media personnel following same rest majority number remainder-none other none all some most any such both fish police',
);
const PLURAL_ONLY = set(
  'people children men women persons goods premises damages proceeds earnings savings terms parties criteria',
);
const SINGULAR_S = set(
  'business process address access loss basis series news means status virus bonus census analysis address premise class pass express analytics politics mathematics focus consensus',
);

/** Whether a verb behind this phrase is “is” or “are”; null where the words do not tell. */
export function numberOf(
  words: readonly Word[],
  first: number,
  head: number,
  joined: 'and' | 'or' | null,
): GrammaticalNumber | null {
  const start = words[first]?.lower ?? '';
  const noun = words[head]?.lower ?? '';
  if (first === head && PRONOUNS.has(noun)) return PRONOUNS.get(noun) ?? null;
  if (/^(?:sections|clauses|articles|paragraphs|schedules|annexes|exhibits|parts)$/.test(start))
    return 'plural';
  if (joined === 'and') return /^(?:each|every|no|any|neither|either)$/.test(start) ? null : 'plural';
  if (/^(?:each|every|either|neither|another|a|an|this|one)$/.test(start))
    return joined === null ? 'singular' : numberOfNoun(words[head], head === 0);
  if (/^(?:these|those|both|several|many|few|two|three|four|five)$/.test(start)) return 'plural';
  return isAcronym(words, head) ? null : numberOfNoun(words[head], first === head && first > 0);
}

/** “CNS shall”, in a sentence that is not in capitals: its -s may be a letter of the name. */
const isAcronym = (words: readonly Word[], head: number): boolean => {
  const [text, next] = [words[head]?.text ?? '', words[head + 1]?.text ?? ''];
  return /^\p{Lu}{1,5}S$/u.test(text) && /^\p{Ll}/u.test(next);
};

const PRONOUNS: ReadonlyMap<string, GrammaticalNumber | null> = new Map([
  ['you', 'plural'],
  ['we', 'plural'],
  ['they', 'plural'],
  ['it', 'singular'],
  ['he', 'singular'],
  ['she', 'singular'],
  ['this', 'singular'],
  ['that', 'singular'],
  ['these', 'plural'],
  ['those', 'plural'],
  ['nothing', 'singular'],
  ['everything', 'singular'],
  ['anyone', 'singular'],
  ['everyone', 'singular'],
  ['nobody', 'singular'],
  ['both', 'plural'],
  ['each', 'singular'],
  ['i', null],
  ['there', null],
]);

/** `isName`: it stands alone with a capital inside the sentence, so that its -s may be part of a name. */
function numberOfNoun(word: Word | undefined, isName: boolean): GrammaticalNumber | null {
  if (word === undefined) return null;
  const noun = word.lower.replace(/'s?$/, '');
  if (word.lower.includes("'")) return null;
  if (OPEN.has(noun)) return null;
  if (PLURAL_ONLY.has(noun)) return 'plural';
  if (SINGULAR_S.has(noun)) return 'singular';
  if (!/[a-z]/.test(noun) || noun.length < 3) return /^\d/.test(noun) ? 'singular' : null;
  const isPlural = noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun);
  if (!isPlural) return 'singular';
  const isCapital = word.text !== word.lower && word.text !== word.text.toUpperCase();
  return isName && isCapital && !THINGS.has(noun) ? null : 'plural';
}

/** Whether the phrase is a party of the contract, another person, or a thing; null where the words do not tell. */
export function actorOf(words: readonly Word[], first: number, head: number): ActorKind | null {
  const word = words[head];
  if (word === undefined) return null;
  const noun = word.lower;
  if (/^(?:we|us)$/.test(noun)) return 'we';
  if (noun === 'you') return 'you';
  if (/^(?:he|she|who|i|nobody|no-one|anyone|everyone|someone)$/.test(noun)) return 'party';
  if (/^(?:it|they|this|that|these|those|each|both|all|neither|either|none|other)$/.test(noun))
    return noun === 'it' || noun === 'they' || /^(?:each|both|neither|either|other)$/.test(noun)
      ? null
      : 'thing';
  if (isPerson(noun)) return 'party';
  if (/^(?:inc|ltd|llc|gmbh|corp|plc|limited|incorporated|bv|sa|ag)\.?$/.test(noun)) return 'party';
  if (noun === 'there') return 'thing';
  if (isOneOpeningWord(words, first, head)) return THINGS.has(noun) || ABSTRACT.test(noun) ? 'thing' : null;
  return isNameAlone(words, first, head) ? 'party' : 'thing';
}

/** A noun for somebody, in the singular or plural: supplier, lessee, affiliates. */
export function isPerson(noun: string): boolean {
  const bare = noun.replace(/'s?$/, '');
  const one = singularOf(bare);
  if (PARTIES.has(one) || /^(?:people|children|persons)$/.test(bare)) return true;
  return one.length > 4 && /(?:er|or|ee|ant|ian|ist)$/.test(one) && !NOT_PERSONS.has(one);
}

function singularOf(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** “Mozilla”, “eBay”, “i-Escrow”, “2Play”: a capital, or one inside. */
const NAMED = /^(?:\p{Lu}|\d+\p{Lu}|\p{Ll}{1,2}-?\p{Lu})/u;

/** “Mozilla”, “Under Armour”: capitals without an article, and no word that contracts write with a capital. */
function isNameAlone(words: readonly Word[], first: number, head: number): boolean {
  for (let index = first; index <= head; index++) {
    const { text = '', lower = '' } = words[index] ?? {};
    if (/^\p{Lu}+$/u.test(text) && text.length > 5) return false;
    if (!NAMED.test(text) || THINGS.has(lower)) return false;
  }
  const { lower = '' } = words[first] ?? {};
  if (
    /^(?:the|this|that|these|those|any|all|no|each|every|such|your|our|their|its|a|an|nothing|if|in|except)$/.test(
      lower,
    )
  )
    return false;
  return true;
}

const ABSTRACT = /(?:tion|ment|ness|ity|ance|ence|ing|ure|al|s|age)$/;

/** “Rain shall”, “Mozilla shall” at the start of a sentence: a capital tells nothing there, unless it stands inside. */
const isOneOpeningWord = (words: readonly Word[], first: number, head: number): boolean =>
  first === 0 && head === 0 && !/.\p{Lu}/u.test(words[0]?.text ?? '');
