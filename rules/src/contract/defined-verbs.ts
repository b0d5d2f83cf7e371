import type { Block, PlacedBlock } from '../kit/document.ts';
import { conjugate } from '../language/inflect.ts';

/**
 * Verbs that a document gives a meaning, in all their forms: “To “modify” a work means to copy from it”. They are no
 * terms with uses to count, but a plain word in their place would leave the meaning behind.
 */
export const definedVerbs = (blocks: readonly PlacedBlock[]): readonly string[] =>
  blocks.flatMap(({ block }) => formsIn(block));

function formsIn(block: Block): readonly string[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const text = block.prose;
  const verbs = text.includes('To ') ? [...text.matchAll(TO_VERB)].map(([, verb = '']) => verb) : NONE;
  const forms = verbs.flatMap(verb => [
    ...new Set([verb, ...(['s', 'past', 'participle', 'ing'] as const).map(form => conjugate(verb, form))]),
  ]);
  cache.set(block, forms);
  return forms;
}

const cache = new WeakMap<Block, readonly string[]>();
const NONE: readonly string[] = [];
const TO_VERB = /(?:^|[.;:]\s+)To [“"‘]([a-z]{3,})[”"’]\s[^.;:“”"]{0,60}?\bmeans?\b/g;
