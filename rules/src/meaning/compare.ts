import type { Block } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { blockOf } from '../language/text-block.ts';
import type { MeaningContext } from './context.ts';
import { type Edge, type Steps, stepsOf } from './edges.ts';
import { inOneLine, type Laid } from './layout.ts';
import { hasWrongList } from './list-shape.ts';
import { align, type Alignment, rewordingsBetween } from './match.ts';
import { readBlock, type ReadSentence } from './read.ts';
import { withoutAliases } from './parties.ts';
import { type Change, type Kept, messageOf, type Receipt } from './receipt.ts';
import { sequenceOf } from './sequence.ts';
import type { Unit } from './unit.ts';
import { variantsOf } from './variants.ts';

/**
 * The meaning lock: whether `after` says what `before` says. It fails closed: a word that no table pairs with another
 * counts as changed, and so does an order that it cannot explain. Never throws; a text of more than 20,000 characters
 * is compared word for word. Source of the invariants and the table: drafting practice, docs/meaning.md.
 */
export function compareMeaning(before: string, told: string, context: MeaningContext = {}): Receipt {
  const after = context.roles === undefined ? told : withoutAliases(told, context.roles);
  if (bare(before) === bare(after))
    return after === told ? receipt('same', [], [], []) : receipt('equivalent', [], [], [ALIASED]);
  if (before.length + after.length > LONGEST)
    return receipt('changed', [], [{ ...WHOLE, before, after }], []);
  const [from, to] = [toldOf(before, context), inOneLine(after)];
  if (from.laid.labels.length > 0 && from.laid.labels.join() !== to.labels.join())
    return receipt('changed', [], [{ invariant: 'order', before: null, after: null }], []);
  if (hasWrongList(from.laid, to))
    return receipt('changed', [], [{ invariant: 'order', before: null, after: null }], []);
  const block = blockOf(to.text);
  const read = readText(block, to, context);
  const { plain } = from;
  const target = sequenceOf(read);
  // Other shapes cost more than the plain one, and most rewrites need none.
  const steps = plain.stepsTo(target);
  const found = rewordingsBetween(plain.units, target, steps);
  if (found !== null) return equivalent(plain.units, found);
  const afters = variantsOf(read, block, context, target);
  for (const shape of from.shapes()) {
    for (const other of afters) {
      // These two are compared above.
      if (shape === plain && other === target) continue;
      const used = rewordingsBetween(shape.units, other, shape.stepsTo(other));
      if (used !== null) return equivalent(shape.units, used);
    }
  }
  return changed(from.units, align(plain.units, target, steps));
}

/** A text told in one way, with the rewordings that are allowed in it. */
interface Shape {
  readonly units: readonly Unit[];
  readonly stepsTo: (after: readonly Unit[]) => Steps;
}

/** What is known of a text before it is compared. */
interface Told {
  readonly before: string;
  readonly context: MeaningContext;
  readonly laid: Laid;
  readonly units: readonly Unit[];
  readonly plain: Shape;
  readonly shapes: () => readonly Shape[];
}

/** One sentence is mostly compared with several others, one after the other: what was read last is kept. */
let last: Told | null = null;

function toldOf(before: string, context: MeaningContext): Told {
  if (last?.before === before && last.context === context) return last;
  const laid = inOneLine(before);
  const block = blockOf(laid.text);
  const read = readText(block, laid, context);
  const kind = context.kind ?? 'contract';
  const shapeOf = (units: readonly Unit[]): Shape => ({
    units,
    stepsTo: stepsOf(block, units, kind),
  });
  const plain = shapeOf(sequenceOf(read));
  last = {
    before,
    context,
    laid,
    units: read.flatMap(one => one.units),
    plain,
    shapes: once(() =>
      variantsOf(read, block, context, plain.units).map(units =>
        units === plain.units ? plain : shapeOf(units),
      ),
    ),
  };
  return last;
}

/** The units of a text, each with how much it stands out. */
function readText(block: Block, { loudAt }: Laid, context: MeaningContext): readonly ReadSentence[] {
  const sentences = readBlock(block, context);
  return loudAt === null
    ? sentences
    : sentences.map(read => ({
        ...read,
        units: read.units.map(unit => ({ ...unit, loud: loudAt(unit.start, unit.end) })),
      }));
}

/** For the receipt of a definition that gains “you”. */
const ALIASED = 'the name → the name or “you”';
const LONGEST = 20_000;
const WHOLE = { invariant: 'wording' } as const;

/** A text whatever its quotation marks and spaces are. */
const bare = (text: string): string =>
  MARKED.test(text)
    ? text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').trim()
    : text.trim();
const MARKED = /[“”‘’]|\s\s|[^\S ]/;

function equivalent(units: readonly Unit[], used: readonly Edge[]): Receipt {
  const rewordings = [...new Set(used.map(({ from, to }) => `${from} → ${to}`))];
  return receipt('equivalent', keptOf(units, []), [], rewordings);
}

function changed(units: readonly Unit[], { removed, added, used }: Alignment): Receipt {
  const changes = changesOf(removed, added);
  const rewordings = [...new Set(used.map(({ from, to }) => `${from} → ${to}`))];
  return receipt('changed', keptOf(units, removed), changes, rewordings);
}

const keptOf = (units: readonly Unit[], removed: readonly Unit[]): readonly Kept[] =>
  units
    .filter(({ invariant }) => invariant !== 'wording' && invariant !== 'order')
    .filter(unit => !removed.includes(unit))
    .map(({ invariant, shown }) => ({ invariant, text: shown }));

/** Pairs what went with what came, invariant by invariant; what only moved is told as a change of order. */
function changesOf(removed: readonly Unit[], added: readonly Unit[]): readonly Change[] {
  const left = [...added];
  const quieter: Unit[] = [];
  const gone = removed.filter(unit => {
    const at = left.findIndex(({ key }) => key === unit.key);
    if (at >= 0 && (unit.loud ?? 0) > (left[at]?.loud ?? 0)) quieter.push(unit);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const changes: Change[] = quieter.slice(0, 1).map(unit => ({
    invariant: 'prominence',
    before: unit.shown,
    after: unit.shown,
  }));
  const pairs: Change[] = gone.map(unit => {
    const at = left.findIndex(({ invariant }) => invariant === unit.invariant);
    const other = at < 0 ? undefined : left.splice(at, 1)[0];
    return { invariant: unit.invariant, before: unit.shown, after: other?.shown ?? null };
  });
  changes.push(...pairs, ...left.map(({ invariant, shown }) => ({ invariant, before: null, after: shown })));
  return changes.length > 0 ? changes : [{ invariant: 'order', before: null, after: null }];
}

const receipt = (
  verdict: Receipt['verdict'],
  kept: readonly Kept[],
  changes: readonly Change[],
  rewordings: readonly string[],
): Receipt => ({ verdict, kept, changed: changes, rewordings, message: messageOf(verdict, kept, changes) });
