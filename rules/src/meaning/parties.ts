import { OTHER_PARTY, OWNED_BY_PARTIES } from '../language/party-words.ts';
import type { RoleNames } from '../language/named-parties.ts';
import type { Unit } from './unit.ts';

/**
 * The units with every pronoun of a party told as its role, and “the duty of the Customer” as “the Customer’s duty”; none
 * where nothing of the kind stands there. A pronoun that could stand for something else stays as it is.
 */
export function withParties(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const told = withOwners(withRoles(units));
  return told === units ? [] : [told];
}

/** The text without the “you” that the definition of a name of the reader gains: (the “Customer” or “you”). */
export function withoutAliases(text: string, { you = [], we = [] }: RoleNames): string {
  if (!ALIAS.test(text)) return text;
  return text.replaceAll(ALIASES, (all: string, definition: string, role: string) => {
    const name = definition.slice(1, -1).replace(/^the /i, '');
    return (role === 'you' ? you : we).includes(name) ? definition : all;
  });
}
const ALIAS = /[”"] or [“"](?:you|we)[”"]/;
const ALIASES = /([“"][^“”"\n]{1,60}[”"]) or [“"](you|we)[”"]/g;

function withRoles(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ key }) => PRONOUNS.has(key))) return units;
  let subject: string | null = null;
  const out = units.map((unit, index) => {
    if (!PRONOUNS.has(unit.key)) return unit;
    const isSubject = unit.key === 'it' || unit.key === 'they';
    const role: string | null = isSubject && isParallel(units, index) ? subject : roleAt(units, index);
    if (role === null || (isSubject && !isBeforeVerb(units, index))) return unit;
    if (isSubject) subject = role;
    return { ...unit, key: isSubject ? role : `${role}’s`, invariant: 'actor' as const };
  });
  return out.every((unit, index) => unit === units[index]) ? units : out;
}

const PRONOUNS: ReadonlySet<string> = new Set(['its', 'their', 'it', 'they']);
const isRole = ({ key }: Unit): boolean => /^@(?:you|we)(?:’s)?$/.test(key);
const bare = (key: string): string => key.replace(/’s$/, '');

/** “that it may pay and that it will”: the second stands for the same as the first. */
const isParallel = (units: readonly Unit[], index: number): boolean =>
  units[index - 1]?.key === 'that' && /^(?:and|or)$/.test(units[index - 2]?.key ?? '');

/** “it must be paid” may be said of a thing that was not named. */
function isBeforeVerb(units: readonly Unit[], index: number): boolean {
  const [next, second] = [units[index + 1], units[index + 2]];
  const isVerb = next?.modal !== undefined || next?.key === 'have' || next?.key === 'not';
  return isVerb && !/^(?:be|been)$/.test(second?.key ?? 'be');
}

/** The only role that is named before, with nothing named in between that the pronoun could mean. */
function roleAt(units: readonly Unit[], index: number): string | null {
  const [joint, name] = [units[index - 1], units[index - 2]];
  const isJoined = /^(?:and|or)$/.test(joint?.key ?? '') && name !== undefined && isRole(name);
  if (isJoined && !name.key.endsWith('’s') && /^(?:its|their)$/.test(units[index]?.key ?? ''))
    return name.key;
  const before = units.slice(units.slice(0, index).findLastIndex(({ key }) => key === '|') + 1, index);
  const roles = new Set(before.filter(isRole).map(({ key }) => bare(key)));
  const [role] = roles;
  if (roles.size !== 1 || role === undefined) return null;
  const owned = units[index + 1]?.shown.toLowerCase() ?? '';
  const isOwned = /^(?:its|their)$/.test(units[index]?.key ?? '') && OWNED_BY_PARTIES.has(owned);
  const isClear = before.every((unit, at) => {
    if (isRole(unit)) return true;
    if (unit.key.startsWith('@') || OTHER_PARTY.test(unit.shown.toLowerCase()))
      return isOwned && unit.invariant === 'defined term';
    // What a role owns, “your files”, could be meant as well.
    const isNoun =
      unit.article !== undefined || unit.number !== undefined || before[at - 1]?.key.endsWith('’s') === true;
    return isOwned || !isNoun;
  });
  return isClear ? role : null;
}

/** “the duty of the Customer”: the owner first. */
function withOwners(units: readonly Unit[]): readonly Unit[] {
  let told: readonly Unit[] = units;
  for (let index = 1; index < told.length - 1; index++) {
    if (told[index]?.key !== 'of') continue;
    const [noun, name] = [told[index - 1], told[index + 1]];
    if (noun === undefined || name === undefined) continue;
    if (!isRole(name) || name.key.endsWith('’s')) continue;
    if (noun.article !== 'the') continue;
    told = [
      ...told.slice(0, index - 1),
      { ...name, key: `${name.key}’s` },
      { ...noun, article: undefined },
      ...told.slice(index + 2),
    ];
  }
  return told;
}
