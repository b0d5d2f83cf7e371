/** The texts that a pattern with both anchors stands for; null where it is none, or where there are many. */
export function textsOf(pattern: string): readonly string[] | null;
