import type { Block } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';

/** A reference that names no number: “this Section”, “the paragraph above”, “the foregoing provisions”. */
export interface RelativeReference {
  readonly at: Span<'prose'>;
  /** `here`: the clause that it stands in; `before` and `after`: somewhere above or below. */
  readonly direction: 'here' | 'before' | 'after';
  /** True where the text does not say which clause: “as stated above”; false for “this Section”. */
  readonly vague: boolean;
}

const PART =
  '(?:sub-?)?(?:clauses?|sections?|articles?|paragraphs?|provisions?|schedules?|annex(?:es)?|conditions)';
const PATTERN = new RegExp(
  [
    String.raw`(?<here>\bthis (?:sub-?)?(?:clause|section|article|paragraph|schedule|annex|exhibit|appendix)\b(?!\s*\d))`,
    String.raw`(?<before>\bthe (?:immediately )?(?:preceding|foregoing|previous|aforesaid|aforementioned|above-?mentioned|above) ${PART}\b`,
    String.raw`(?<!\b(?:without (?:limiting|limitation of|prejudice to)|limiting the generality of|notwithstanding) )\bthe foregoing\b(?! notwithstanding)`,
    String.raw`\b(?:as|except as|unless) (?:otherwise )?(?:stated|set (?:out|forth)|described|mentioned|provided|specified|noted|explained|outlined|detailed|discussed|listed) (?:above|earlier)\b`,
    String.raw`\bas aforesaid\b`,
    String.raw`\bthe ${PART} (?:set out )?above\b)`,
    String.raw`(?<after>\b(?:as|except as|unless) (?:otherwise )?(?:stated|set (?:out|forth)|described|mentioned|provided|specified|noted|explained|outlined|detailed|discussed) below\b(?!\)?:)`,
    String.raw`\bthe ${PART} (?:set out )?below\b)`,
  ].join('|'),
  'gi',
);
/** The one paragraph directly above is plain to see. */
const NEXT_DOOR = /^the (?:(?:immediately )?(?:preceding|previous|above) )?paragraph(?: above)?$/i;
/** Of these one stands in every reference that points up or down, as `Word.lower` has it. */
export const RELATIVE_WORDS: readonly string[] =
  'above foregoing preceding previous aforesaid aforementioned above-mentioned abovementioned below earlier'.split(
    ' ',
  );
const HINTS: ReadonlySet<string> = new Set(RELATIVE_WORDS);
const PARTS: ReadonlySet<string> = new Set(
  'clause section article paragraph schedule annex exhibit appendix sub-clause sub-section subsection subclause'.split(
    ' ',
  ),
);

/** A cheap test, so that most blocks are never searched. */
const mayHold = ({ words }: Block): boolean =>
  words.some(
    ({ lower }, index) => HINTS.has(lower) || (lower === 'this' && PARTS.has(words[index + 1]?.lower ?? '')),
  );

const cache = new WeakMap<Block, readonly RelativeReference[]>();

/** The references of a block that name no number, in order. Cached with it. */
export function relativeReferencesIn(block: Block): readonly RelativeReference[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found = mayHold(block) ? [...block.prose.matchAll(PATTERN)].map(read) : [];
  cache.set(block, found);
  return found;
}

function read({ index, 0: text, groups }: RegExpMatchArray & { readonly index: number }): RelativeReference {
  const at = prose(index, index + text.length);
  if (groups?.['here'] !== undefined) return { at, direction: 'here', vague: false };
  return {
    at,
    direction: groups?.['after'] === undefined ? 'before' : 'after',
    vague: !NEXT_DOOR.test(text),
  };
}
