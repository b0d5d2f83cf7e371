import { formatOf, parseDocument } from '../../server/src/document/document.ts';
import {
  type Headline,
  HEADLINE_PARTS,
  headlineOf,
  PART_INFO,
} from '../../rules/src/readability/headline.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';

interface Levels {
  readonly elementary: string;
  readonly intermediate: string;
  readonly advanced: string;
}
interface Makeover {
  readonly before: string;
  readonly after: string;
}

/** The points of the parts in two texts of which people say that the first is plainer: differences, in order of parts. */
type Pair = readonly number[];

/** The pairs of one text: they are held back together. */
type Group = readonly Pair[];

/** The headline score orders texts as the people did who wrote them at several levels. */
export default function measure(corpus: string): Section {
  const levels = (readRows(corpus, 'onestop_levels') as readonly Levels[]).map(
    ({ elementary, intermediate, advanced }): Group => [
      pair(elementary, intermediate),
      pair(intermediate, advanced),
      pair(elementary, advanced),
    ],
  );
  const makeovers = (readRows(corpus, 'before_after_plainlanguage_gov') as readonly Makeover[]).map(
    ({ before, after }): Group => [pair(after, before)],
  );
  return {
    title: 'The headline score',
    about:
      'News articles that teachers wrote at three levels (three pairs per article), and the makeovers of plainlanguage.gov. The score must be higher for the plainer text; a tie counts as wrong. Texts under 100 words are scored too. The shipped weights were set by judgement. “Cross-validated”: weights chosen on all other texts of both sets, tested on the text held back. “Fitted”: weights chosen on the texts that they are tested on, so the best that these parts can do.',
    figures: [
      ...figures('levels in the right order', levels, makeovers, 0.9),
      ...figures('makeovers preferred', makeovers, levels, 0.9),
    ],
  };
}

const SHIPPED = HEADLINE_PARTS.map(part => PART_INFO[part].weight);

function figures(name: string, set: readonly Group[], other: readonly Group[], limit: number): Figure[] {
  const held = set.map((group, index) => {
    const rest = set.filter((_, place) => place !== index);
    return right([group], fit([...rest, ...other]));
  });
  const all = [...set, ...other];
  const alone = HEADLINE_PARTS.map(
    (part, index): Figure =>
      figure(`${name}, ${PART_INFO[part].name.toLowerCase()} alone`, set, right(set, only(index)), null),
  );
  return [
    figure(name, set, right(set, SHIPPED), limit),
    figure(
      `${name}, weights cross-validated`,
      set,
      held.reduce((sum, count) => sum + count, 0),
      limit,
    ),
    figure(`${name}, weights fitted`, set, right(set, fit(all)), null),
    ...alone,
  ];
}

function figure(name: string, set: readonly Group[], count: number, limit: number | null): Figure {
  const total = set.flat().length;
  return { name, value: count / total, unit: 'share', limit, counts: `${String(count)} of ${String(total)}` };
}

function pair(plainer: string, harder: string): Pair {
  const [better, worse] = [partsOf(plainer), partsOf(harder)];
  return HEADLINE_PARTS.map(part => better[part] - worse[part]);
}

function partsOf(text: string): Headline['parts'] {
  const { blocks } = parseDocument(text, formatOf('text.md'));
  const headline = headlineOf(
    blocks.map(({ block }) => block),
    1,
  );
  if (headline === null) throw new Error('A text of the set has no words.');
  return headline.parts;
}

/** How many pairs a set of weights orders as people did. */
const right = (groups: readonly Group[], weights: readonly number[]): number =>
  groups
    .flat()
    .filter(points => points.reduce((sum, point, index) => sum + point * (weights[index] ?? 0), 0) > 0)
    .length;

const only = (index: number): readonly number[] =>
  HEADLINE_PARTS.map((_, place) => (place === index ? 1 : 0));

/** The weights in tenths, at least one tenth each, that order most pairs; the mean of all that are best. */
function fit(groups: readonly Group[]): readonly number[] {
  let most = -1;
  let best: (readonly number[])[] = [];
  for (const weights of WEIGHTS) {
    const count = right(groups, weights);
    if (count > most) [most, best] = [count, []];
    if (count === most) best.push(weights);
  }
  return HEADLINE_PARTS.map(
    (_, index) => best.reduce((sum, one) => sum + (one[index] ?? 0), 0) / best.length,
  );
}

const TENTHS = 10;
const WEIGHTS = shares(HEADLINE_PARTS.length, TENTHS).map(parts => parts.map(part => part / TENTHS));

/** All ways to give `total` to `parts`, each at least 1. */
function shares(parts: number, total: number): readonly (readonly number[])[] {
  if (parts === 1) return [[total]];
  const found: (readonly number[])[] = [];
  for (let first = 1; first <= total - parts + 1; first++) {
    for (const rest of shares(parts - 1, total - first)) found.push([first, ...rest]);
  }
  return found;
}
