/**
 * The advice on an onerous term in two plain sentences: what it takes, and what is left to say. `wanted` are the ends of
 * “Say …”, only those that the text does not give; at least one is there. `has`: the text gives some of them already.
 */
export function advise(takes: string, wanted: readonly string[], has: boolean): string {
  return `${takes} Say${has ? ' also' : ''} ${inARow(wanted)}.`;
}

/** “a”, “a, and b”, “a, b, and c”: the parts are long, so that a comma stands before “and”. */
export function inARow(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}, and ${last}`;
}
