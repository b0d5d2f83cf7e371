import { IRREGULAR } from './irregular.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Verbs of two or more syllables that double their last letter because the stress is on it. */
const DOUBLING = new Set(
  (
    'refer prefer defer infer confer transfer deter occur recur incur concur permit admit submit commit omit remit emit transmit ' +
    'begin forget upset reset regret control patrol compel expel propel repel dispel impel rebel equip acquit abet forbid overlap rebut ' +
    'allot annul format outbid sublet unplug program inset input output offset preset outrun handicap'
  ).split(' '),
);

/** Verbs in -l that British spelling doubles without stress; American readers accept both. */
const DOUBLING_L = new Set(
  'cancel model travel label level channel signal total fulfil enrol instil distil counsel marshal fuel dial rival'.split(
    ' ',
  ),
);

/** Of these, the ones that end in -ll in American spelling, and so always double. */
const ONLY_DOUBLED = new Set(['fulfil', 'enrol', 'instil', 'distil']);

/** A form of a verb, given in its base form. Particles and objects are the caller's: conjugate only the verb. */
export function conjugate(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (verb === 'be') return { s: 'is', past: 'was', participle: 'been', ing: 'being' }[form];
  if (verb === 'have' && form === 's') return 'has';
  if (form === 's') return thirdPerson(verb);
  if (form === 'ing') return gerund(verb);
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return form === 'past' ? irregular.past : irregular.participle;
  return regularPast(verb);
}

/** The American form of a verb that British spelling doubles: “canceled”; null where there is only one spelling. */
export function otherSpelling(verb: string, form: VerbForm): string | null {
  if (!DOUBLING_L.has(verb) || ONLY_DOUBLED.has(verb) || form === 'base' || form === 's') return null;
  return verb + (form === 'ing' ? 'ing' : 'ed');
}

/** The plural of an English noun. A noun without one (“help”, “premises”) is returned as it is. */
export function pluralise(noun: string): string {
  if (UNCHANGED_NOUNS.has(noun)) return noun;
  const irregular = IRREGULAR_NOUNS.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[a-z]sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Nouns without a plural of their own, and nouns that are plural already. */
const UNCHANGED_NOUNS = new Set(
  (
    'money information equipment help work pay staff advice knowledge spending software hardware mail support personnel premises series ' +
    'species means goods people correspondence documentation counsel assistance remuneration expertise consensus planning'
  ).split(' '),
);

const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['criterion', 'criteria'],
  ['foot', 'feet'],
  ['hero', 'heroes'],
  ['man', 'men'],
  ['woman', 'women'],
  ['chairman', 'chairmen'],
  ['layman', 'laymen'],
]);

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(verb)) return `${verb}ing`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** The verb with its last letter doubled where an ending needs it: stop → stopp, refer → referr. */
function doubled(verb: string): string {
  if (/[^aeiou]ic$/.test(verb)) return `${verb}k`;
  const endsShort =
    /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ||
    /^[aeiou][^aeiouwxy]$/.test(verb) ||
    /qu[aeiou][^aeiouwxy]$/.test(verb);
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 0;
  return endsShort && (syllables === 1 || DOUBLING.has(verb) || DOUBLING_L.has(verb))
    ? verb + verb.slice(-1)
    : verb;
}
