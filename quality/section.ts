/** One figure that was measured on a labelled set. */
export interface Figure {
  /** What is measured: “F1 of sentence ends”. */
  readonly name: string;
  /** A share from 0 to 1, or a plain number where `unit` says so. */
  readonly value: number;
  readonly unit: 'share' | 'number';
  /** The floor (or, with `atMost`, the ceiling) that the tests hold. Null where the figure is only reported. */
  readonly limit: number | null;
  readonly atMost?: boolean;
  /** The limit is still ahead: `npm run quality` fails on it and the page says so, but the tests do not hold it yet. */
  readonly goal?: boolean;
  /** What was counted: “46 of 52”. */
  readonly counts: string;
  /** The best neighbour that was measured on the same set, with its name. */
  readonly neighbour?: string;
}

/** What `npm run quality` prints for one labelled set. */
export interface Section {
  readonly title: string;
  /** One or two sentences: what the set is, and how the figure is made. */
  readonly about: string;
  readonly figures: readonly Figure[];
  /** What was wrong, one line each. Only `npm run quality -- --errors` shows it: it quotes the sets. */
  readonly errors?: readonly string[];
}

/** A set: given the folder of the corpus, measure it. Each file in `sets/` has one as its default export. */
export type MeasureSet = (corpus: string) => Section | Promise<Section>;

/** True where a figure keeps its limit. */
export function holds({ value, limit, atMost }: Figure): boolean {
  if (limit === null) return true;
  return atMost === true ? value <= limit : value >= limit;
}
