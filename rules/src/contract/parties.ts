import { isPerson } from '../language/subject-kind.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { NONE } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { words } from '../language/words.ts';
import type { PlacedDefinition } from './definition-list.ts';

/** Somebody who makes the contract, with the names that the text gives them. */
export interface Party {
  /** The full name, as it stands before the labels: “Acme Widgets Ltd”. Null where none stands there. */
  readonly name: string | null;
  /** Where each label is defined: “Acme”, “the Supplier”, “we”. At least one. */
  readonly labels: readonly PlacedDefinition[];
  /** The side that the reader is addressed from; null where the text names all in the third person. */
  readonly side: 'we' | 'you' | null;
}

const SUFFIX =
  /\b(?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|Corp|Corporation|Company|Co|S\.A|S\.?r\.l|B\.V|BV|N\.V|NV|DAC|plc|PLC|LP|L\.P|LLP|Pty|Foundation|Association|Trust|University|Bank|Council)\b/;
const FULL_NAME = new RegExp(
  String.raw`(\p{Lu}[\p{L}\d&.’'-]*(?:,? (?:[\p{Lu}\d&(][\p{L}\d&.’'()-]*|of|and|for|the)){0,7}?),? ${SUFFIX.source}\.?`,
  'gu',
);
const WE = /^(?:we|us|our|ours)$/i;
const YOU = /^(?:you|your|yours)$/i;
/** Labels for both sides together, and for the contract itself. */
const NO_PARTY = /^(?:the )?(?:part(?:y|ies)|agreement|contract|terms?|services?|affiliates?)$/i;

/** The parties of a contract, from the labels in brackets behind their names and from “we” and “you”. */
export function partiesOf(
  blocks: readonly PlacedBlock[],
  definitions: readonly PlacedDefinition[],
): readonly Party[] {
  const groups: PlacedDefinition[][] = [];
  for (const definition of definitions) {
    const last = groups[groups.length - 1];
    if (last !== undefined && isTogether(blocks, last[last.length - 1], definition)) last.push(definition);
    else groups.push([definition]);
  }
  const parties: Party[] = [];
  for (const group of groups) {
    const party = partyOf(blocks, group);
    if (party !== null && !parties.some(known => isSame(known, party))) parties.push(party);
  }
  return parties;
}

/** Two labels in one bracket: (“Acme”, “we” or “us”). “together” begins a label for more than one. */
function isTogether(
  blocks: readonly PlacedBlock[],
  one: PlacedDefinition | undefined,
  two: PlacedDefinition,
): boolean {
  if (one === undefined || one.block !== two.block || one.form !== two.form) return false;
  const between = blocks[one.block]?.block.prose.slice(one.at.end, two.at.start) ?? '';
  return between.length < 40 && !/[().;]|together|collectively|jointly/i.test(between);
}

function partyOf(blocks: readonly PlacedBlock[], group: readonly PlacedDefinition[]): Party | null {
  const [first] = group;
  if (first === undefined || first.scope === 'part' || first.block >= EARLY) return null;
  const side = group.some(({ term }) => WE.test(term))
    ? 'we'
    : group.some(({ term }) => YOU.test(term))
      ? 'you'
      : null;
  const name =
    first.form === 'label' ? nameBefore(blocks[first.block]?.block.prose ?? '', first.at.start) : null;
  const labels = group.filter(
    ({ term }) =>
      !NO_PARTY.test(term) &&
      (side !== null || name !== null || group.length <= MOST_NAMES || isPerson(roleOf(term))),
  );
  if (labels.length === 0) return null;
  const isRole = labels.some(({ term }) => isPerson(roleOf(term)));
  if (side === null && (name === null || first.form !== 'label') && !isRole) return null;
  if (
    side === null &&
    !isRole &&
    !labels.some(({ term }) => name?.toLowerCase().includes(term.toLowerCase().split(' ')[0] ?? ' ') === true)
  )
    return null;
  return { name, labels, side };
}

/** More labels in one bracket name other things too. */
const MOST_NAMES = 3;
const roleOf = (term: string): string => term.toLowerCase().replace(/^the /, '');

/** Who is named later is seldom a party. */
const EARLY = 60;
const REACH = 160;

/** What may stand between a company and the bracket with its name: “, a Delaware corporation”, “, a company of …”. */
const BETWEEN =
  /^[,.]?\s*(?:(?:an?|whose|having|with|of|incorporated|registered|organi[sz]ed)\s[^;]{0,160})?$/;

/** The company that a bracket gives a name to: “Acme Widgets Ltd, a company of Leeds (“Acme”)”; null where none is. */
export function companyBefore(text: string, at: number): string | null {
  const name = nameBefore(text, at);
  if (name === null) return null;
  const bracket = text.lastIndexOf('(', at);
  const end = bracket < 0 ? at : bracket;
  const between = text.slice(text.lastIndexOf(name, end) + name.length, end).trimEnd();
  return BETWEEN.test(between) && !/\band (?:its|their|all|any)\b/.test(between) ? name : null;
}

/** The last full name in front of a bracket, not farther than a few words. */
function nameBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const bracket = before.lastIndexOf('(');
  const slice = bracket < 0 ? before : before.slice(0, bracket);
  const names = [...slice.matchAll(FULL_NAME)];
  return names[names.length - 1]?.[0].trim() ?? null;
}

const isSame = (one: Party, two: Party): boolean =>
  (one.side !== null && one.side === two.side) ||
  one.labels.some(({ term }) => two.labels.some(other => other.term.toLowerCase() === term.toLowerCase()));

/** One of the names that a text has for a party, with its uses as a subject. */
export interface NameForm {
  /** As it would be written in the middle of a sentence: “we”, “the Supplier”, “Acorn”. */
  readonly name: string;
  readonly isPronoun: boolean;
  readonly uses: readonly { readonly block: number; readonly at: Span<'prose'> }[];
}

const PRONOUNS: readonly RegExp[] = [WE, YOU];

/** The forms of a party's name; “we”, “us” and “our” are one. Only uses as the subject of a modal or of “is” count. */
export function formsOf(blocks: readonly PlacedBlock[], { labels }: Party): readonly NameForm[] {
  const names = new Map<string, NameForm>();
  for (const { term } of labels) {
    const pronoun = PRONOUNS.findIndex(pattern => pattern.test(term));
    const name = pronoun === 0 ? 'we' : pronoun === 1 ? 'you' : nameIn(term);
    if (names.has(name)) continue;
    names.set(name, { name, isPronoun: pronoun >= 0, uses: subjectsOf(blocks, name, pronoun >= 0) });
  }
  return [...names.values()];
}

/** “the Supplier” for a role, “Acorn” for a name. */
function nameIn(term: string): string {
  const bare = term.replace(/^the /i, '');
  return isPerson(bare.toLowerCase()) || /^(?:company|firm|school|university|bank)$/i.test(bare)
    ? `the ${bare}`
    : bare;
}

const VERBS =
  'may|must|will|shall|can|cannot|should|is|are|has|have|does|do|agrees?|reserves?|provides?|sends?|pays?|delivers?|answers?|collects?|uses?';
const VERB = new RegExp(` (?:${VERBS})\\b`, 'y');
const VERB_IN_ANY_CASE = new RegExp(` (?:${VERBS})\\b`, 'iy');

function subjectsOf(blocks: readonly PlacedBlock[], name: string, isPronoun: boolean): NameForm['uses'] {
  const opening = words(name)[0]?.lower ?? '';
  return blocks.flatMap(({ block }, index) =>
    subjectsIn(block, name, opening, isPronoun).map(at => ({ block: index, at })),
  );
}

/** Kept with the block, by the name that was looked for. */
const subjects = new WeakMap<Block, Map<string, readonly Span<'prose'>[]>>();

function subjectsIn(
  block: Block,
  name: string,
  opening: string,
  isPronoun: boolean,
): readonly Span<'prose'>[] {
  const { shape } = block;
  // A table sums up what the text says.
  if (shape === 'heading' || shape === 'quote' || shape === 'table-cell') return NONE;
  // A name stands in its own case, but for its first letter.
  if (!isPronoun && !block.prose.includes(name.slice(1))) return NONE;
  const ofBlock = subjects.get(block) ?? new Map<string, readonly Span<'prose'>[]>();
  subjects.set(block, ofBlock);
  const known = ofBlock.get(name);
  if (known !== undefined) return known;
  const found: Span<'prose'>[] = [];
  block.words.forEach(({ lower, start }) => {
    if (lower === opening && isSubject(block.prose, start, name, isPronoun))
      found.push(prose(start, start + name.length));
  });
  ofBlock.set(name, found);
  return found;
}

/** True where the name stands, in its own case unless it is a pronoun or opens with “the”, and a verb follows. */
function isSubject(text: string, start: number, name: string, isPronoun: boolean): boolean {
  const written = text.slice(start, start + name.length);
  const isNamed = isPronoun
    ? written.toLowerCase() === name
    : written === name || (name.startsWith('the ') && written === `T${name.slice(1)}`);
  if (!isNamed || /[\p{L}\d“"‘’'-]/u.test(text.charAt(start - 1))) return false;
  const verb = isPronoun ? VERB_IN_ANY_CASE : VERB;
  verb.lastIndex = start + name.length;
  return verb.test(text);
}
