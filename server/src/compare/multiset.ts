/** What stands more often in the first list than in the second, by key, and the other way round; in order. */
export function differ<T>(
  one: readonly T[],
  two: readonly T[],
  keyOf: (item: T) => string,
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  return { gone: without(one, two, keyOf), come: without(two, one, keyOf) };
}

function without<T>(from: readonly T[], other: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return from.filter(item => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
