import { KINDS } from '../../rules/src/onerous/kinds.ts';
import { type Model, saysYes, scoresOf, unpack } from '../../rules/src/onerous/model.ts';
import type { Figure, Section } from '../section.ts';
import { type Example, readExamples } from '../unfair/rows.ts';
import { train } from '../unfair/train.ts';

/** Contracts are dealt into this many parts; each part is judged by a model that was trained on the others alone. */
const PARTS = 10;

/** What the rules of group d find in contracts that their model did not see, for each of the nine CLAUDETTE kinds. */
export default function measure(corpus: string): Section {
  const examples = readExamples(corpus);
  const found = crossValidate(examples);
  const unfair = examples.map(example => example.unfair);
  const matched = examples.map(example => example.matched);
  const byKind = KINDS.map((_, kind) => tally(column(found, kind), column(unfair, kind)));
  const patterns = KINDS.map((_, kind) => tally(column(matched, kind), column(unfair, kind)));
  const figure = (name: string, value: number, counts: string, limit: number | null = null): Figure => ({
    name,
    value,
    unit: 'share',
    limit,
    counts,
  });
  return {
    title: 'Onerous terms (unfair_tos)',
    about: `${String(examples.length)} sentences of 20 terms of service, labelled by lawyers of the CLAUDETTE project. The contracts are dealt into ${String(PARTS)} parts, and the model judges a part after it was trained on the others, its lines of yes and no included. The patterns were written with these contracts at hand, so that their own figures are too good.`,
    figures: [
      figure('macro-F1, nine kinds', mean(byKind.map(f1)), 'mean of the kinds', 0.65),
      figure(
        'F1 of “any”',
        f1(tally(found.map(some), unfair.map(some))),
        show(tally(found.map(some), unfair.map(some))),
        0.75,
      ),
      ...KINDS.map((kind, index) =>
        figure(`F1 of ${kind}`, f1(byKind[index] ?? NOTHING), show(byKind[index] ?? NOTHING)),
      ),
      figure('macro-F1, patterns alone', mean(patterns.map(f1)), 'mean of the kinds'),
      figure(
        'F1 of “any”, patterns alone',
        f1(tally(matched.map(some), unfair.map(some))),
        show(tally(matched.map(some), unfair.map(some))),
      ),
    ],
  };
}

/** Which kinds each sentence is, said by a model that never saw its contract. */
function crossValidate(examples: readonly Example[]): readonly (readonly boolean[])[] {
  const partOf = deal(examples);
  const found = new Map<Example, readonly boolean[]>();
  for (let part = 0; part < PARTS; part++) {
    const model = unpack(train(examples.filter(({ contract }) => partOf.get(contract) !== part)));
    for (const example of examples.filter(({ contract }) => partOf.get(contract) === part)) {
      found.set(example, judge(example, model));
    }
  }
  return examples.map(example => found.get(example) ?? []);
}

function judge({ features, awake, matched, opposed }: Example, model: Model): readonly boolean[] {
  const scores = scoresOf(visit => {
    features.forEach((value, feature) => {
      visit(feature, value);
    });
  }, model);
  return KINDS.map(
    (_, kind) =>
      awake[kind] === true && opposed[kind] !== true && saysYes(scores[kind] ?? -1, matched[kind] === true),
  );
}

/** Deal the contracts into parts of about the same number of sentences, the longest first. */
function deal(examples: readonly Example[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { contract } of examples) sizes.set(contract, (sizes.get(contract) ?? 0) + 1);
  const loads = Array.from({ length: PARTS }, () => 0);
  const parts = new Map<string, number>();
  for (const [contract, size] of [...sizes].sort(
    (one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1),
  )) {
    const part = loads.indexOf(Math.min(...loads));
    parts.set(contract, part);
    loads[part] = (loads[part] ?? 0) + size;
  }
  return parts;
}

interface Tally {
  readonly right: number;
  readonly found: number;
  readonly unfair: number;
}

const NOTHING: Tally = { right: 0, found: 0, unfair: 0 };

const column = (rows: readonly (readonly boolean[])[], kind: number): readonly boolean[] =>
  rows.map(row => row[kind] === true);

const some = (row: readonly boolean[]): boolean => row.includes(true);

const tally = (found: readonly boolean[], unfair: readonly boolean[]): Tally => ({
  right: found.filter((is, index) => is && unfair[index] === true).length,
  found: found.filter(Boolean).length,
  unfair: unfair.filter(Boolean).length,
});

const f1 = ({ right, found, unfair }: Tally): number => (right === 0 ? 0 : (2 * right) / (found + unfair));

const show = ({ right, found, unfair }: Tally): string =>
  `${String(right)} right of ${String(found)} found; ${String(unfair)} labelled; precision ${percent(right / Math.max(found, 1))}, recall ${percent(right / Math.max(unfair, 1))}`;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
