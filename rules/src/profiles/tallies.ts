import type { PlacedBlock, Sentence } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import { isKnownAcronym, isRomanNumeral } from '../language/acronyms.ts';
import { isEasyWord } from '../readability/easy-words.ts';
import type { TextPlace } from './counted.ts';
import { hasRunIn } from './facts.ts';
import { type Measured, opening, plural, type Quote } from './lengths.ts';
import { MOST_SHOWN, type Weight } from './result.ts';

/** The most conditions in one sentence, from the words that open a condition. */
export function conditions(blocks: readonly PlacedBlock[], limit: number, quote: Quote): Measured {
  const found: Weight[] = [];
  blocks.forEach(({ block }, index) => {
    if (!block.english || block.shape === 'heading') return;
    for (const sentence of block.sentences) {
      const value = conditionsIn(sentence);
      if (value === 0) continue;
      const at = { block: index, at: prose(sentence.start, sentence.end) };
      found.push({ ...at, text: quote(at), value, label: plural(value, 'condition') });
    }
  });
  const worst = byValue(found);
  const over = worst.filter(({ value }) => value > limit);
  return {
    value: worst[0]?.value ?? 0,
    evidence: {
      summary: `${plural(over.length, 'sentence has', 'sentences have')} more than ${plural(limit, 'condition')}.`,
      counted: { 'sentences with a condition': found.length, over: over.length },
      worst: worst.slice(0, MOST_SHOWN),
      edits: over.slice(0, MOST_SHOWN).map(weight => ({
        advice: `Give each condition a sentence or a list item of its own (${weight.label}): ${opening(weight, quote)}.`,
        place: { block: weight.block, at: weight.at },
        gain: null,
      })),
    },
  };
}

/** Conditions that a sentence opens: “if”, “unless”, “provided that”, “in the event”, “as long as”, “on condition that”. */
function conditionsIn({ words }: Sentence): number {
  let count = 0;
  words.forEach(({ lower }, index) => {
    const next = words[index + 1]?.lower ?? '';
    const before = words[index - 1]?.lower ?? '';
    if (lower === 'if') count += NO_CONDITION_AFTER.has(next) || NO_CONDITION_BEFORE.has(before) ? 0 : 1;
    else if (lower === 'unless') count++;
    else if (lower === 'provided' || lower === 'providing')
      count += next === 'that' || next === 'however' ? 1 : 0;
    else if (lower === 'event') count += before === 'the' && words[index - 2]?.lower === 'in' ? 1 : 0;
    else if (lower === 'long') count += (before === 'as' || before === 'so') && next === 'as' ? 1 : 0;
    else if (lower === 'condition') count += before === 'on' && next === 'that' ? 1 : 0;
  });
  return count;
}

/** “if any”, “if applicable”: an aside. “or if” goes on with a condition that is counted; “as if” and “even if” are none. */
const NO_CONDITION_AFTER: ReadonlySet<string> = new Set([
  'any',
  'applicable',
  'possible',
  'necessary',
  'so',
  'not',
]);
const NO_CONDITION_BEFORE: ReadonlySet<string> = new Set([
  'as',
  'even',
  'see',
  'know',
  'ask',
  'check',
  'wonder',
]);

/** The different abbreviations of a text, without those that every reader knows. */
export function abbreviations(blocks: readonly PlacedBlock[], limit: number): Measured {
  const found = new Map<string, Weight>();
  blocks.forEach(({ block }, index) => {
    if (!block.english || block.shape === 'heading') return;
    for (const { text, lower, start, end } of block.words) {
      const bare = text.replace(/['’]?s$/, '');
      if (
        !isAbbreviation(bare, lower) ||
        (block.prose.charAt(end) === '.' && /\p{L}/u.test(block.prose.charAt(end + 1)))
      )
        continue;
      if (isShouted(block.words.map(word => word.text))) return;
      const value = (found.get(bare)?.value ?? 0) + 1;
      const first = found.get(bare) ?? { block: index, at: prose(start, end) };
      found.set(bare, { block: first.block, at: first.at, text: bare, value, label: plural(value, 'time') });
    }
  });
  const worst = byValue([...found.values()]);
  return {
    value: found.size,
    evidence: {
      summary: `${plural(found.size, 'abbreviation')} that not every reader knows.`,
      counted: { abbreviations: found.size },
      worst: worst.slice(0, MOST_SHOWN),
      edits:
        found.size <= limit
          ? []
          : [...worst]
              .slice(limit)
              .slice(-MOST_SHOWN)
              .map(weight => ({
                advice: `Write “${weight.text}” in full (${weight.label}).`,
                place: { block: weight.block, at: weight.at },
                gain: 1,
              })),
    },
  };
}

/** “SKU”, not “UK” (known to all), “IV” (a number), “NOTE” (a word that is shouted) or “SW1A” (a code). */
const isAbbreviation = (bare: string, lower: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(bare) && !isRomanNumeral(bare) && !isKnownAcronym(bare) && !isEasyWord(lower);

/** Half of the words in capitals: the block is shouted, and its words are no abbreviations. */
const isShouted = (words: readonly string[]): boolean =>
  words.filter(word => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)).length * 2 >
  words.length;

/** The most references to clauses under one heading or caption. */
export function crossReferences(blocks: readonly PlacedBlock[], limit: number, quote: Quote): Measured {
  const sections: { readonly at: TextPlace; count: number }[] = [];
  blocks.forEach(({ block }, index) => {
    if (block.shape === 'heading' || hasRunIn(block) || sections.length === 0) {
      sections.push({ at: { block: index, at: prose(0, block.prose.length) }, count: 0 });
    }
    if (block.shape === 'heading' || !block.english) return;
    const current = sections.at(-1);
    if (current === undefined) return;
    for (const [position, { lower }] of block.words.entries()) {
      if (REFERS.has(lower) && /^\(?\d/.test(block.words[position + 1]?.text ?? '')) current.count++;
    }
  });
  const all = sections.map(
    ({ at, count }): Weight => ({
      ...at,
      text: quote(at),
      value: count,
      label: plural(count, 'cross-reference'),
    }),
  );
  const worst = byValue(all.filter(({ value }) => value > 0));
  const over = worst.filter(({ value }) => value > limit);
  return {
    value: worst[0]?.value ?? 0,
    evidence: {
      summary: `${plural(over.length, 'section has', 'sections have')} more than ${plural(limit, 'cross-reference')}.`,
      counted: { sections: sections.length, over: over.length },
      worst: worst.slice(0, MOST_SHOWN),
      edits: over.slice(0, MOST_SHOWN).map(weight => ({
        advice: `Say what the other clause says instead of pointing to it (${weight.label}): ${opening(weight, quote)}.`,
        place: { block: weight.block, at: weight.at },
        gain: null,
      })),
    },
  };
}

const REFERS: ReadonlySet<string> = new Set([
  'section',
  'sections',
  'clause',
  'clauses',
  'paragraph',
  'paragraphs',
  'article',
  'articles',
]);

const byValue = (weights: readonly Weight[]): readonly Weight[] =>
  [...weights].sort((one, two) => two.value - one.value);
