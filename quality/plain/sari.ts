/**
 * SARI of a rewrite, 0 to 1: the mean of what it rightly adds, keeps and drops, over n-grams of one to four words,
 * beside wordings that people wrote. Source: Xu et al. 2016, “Optimizing Statistical Machine Translation for Text
 * Simplification”; added and kept as F1, dropped as precision.
 */
export function sari(original: string, rewrite: string, references: readonly string[]): number {
  const all = [original, rewrite, ...references].map(wordsOf);
  const sizes = [1, 2, 3, 4].map(size => {
    const [old = EMPTY, fresh = EMPTY, ...wanted] = all.map(words => gramsOf(words, size));
    return sariOf(old, fresh, wanted);
  });
  return sizes.reduce((sum, value) => sum + value, 0) / sizes.length;
}

type Grams = ReadonlyMap<string, number>;
const EMPTY: Grams = new Map();

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];

function gramsOf(words: readonly string[], size: number): Grams {
  const grams = new Map<string, number>();
  for (let index = 0; index + size <= words.length; index++) {
    const gram = words.slice(index, index + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sariOf(old: Grams, fresh: Grams, wanted: readonly Grams[]): number {
  const share = (gram: string): number =>
    wanted.filter(reference => reference.has(gram)).length / Math.max(1, wanted.length);
  const olds = [...old.keys()];
  const kept = olds.filter(gram => fresh.has(gram));
  const dropped = olds.filter(gram => !fresh.has(gram));
  const added = [...fresh.keys()].filter(gram => !old.has(gram));
  const addable = [...new Set(wanted.flatMap(reference => [...reference.keys()]))].filter(
    gram => !old.has(gram),
  );
  const keep = f1(sum(kept, share), kept.length, sum(olds, share));
  const add = f1(added.filter(gram => share(gram) > 0).length, added.length, addable.length);
  const drop = dropped.length === 0 ? 0 : sum(dropped, gram => 1 - share(gram)) / dropped.length;
  return (keep + add + drop) / 3;
}

const sum = (grams: readonly string[], weight: (gram: string) => number): number =>
  grams.reduce((total, gram) => total + weight(gram), 0);

function f1(right: number, given: number, wanted: number): number {
  if (given === 0 || wanted === 0) return 0;
  const [precision, recall] = [right / given, right / wanted];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
