import { type Quantity, quantitiesIn } from '@fineprint/rules/contract/quantities';
import { referencesIn } from '@fineprint/rules/contract/references';
import { createTermIndex, termUses } from '@fineprint/rules/contract/terms';
import type { Block } from '@fineprint/rules/kit/document';
import { prose } from '@fineprint/rules/kit/span';
import { blockOf } from '@fineprint/rules/language/text-block';
import { findGlosses } from '@fineprint/rules/lexicon/glosses';
import { type Claim, claimsIn, presentIn } from './claims.ts';
import { type Mark, marksIn } from './marks.ts';
import { differ } from './multiset.ts';

/** What a text says, in parts that can be told apart and named. Offsets count in `text`. */
export interface Facts {
  readonly text: string;
  readonly block: Block;
  readonly claims: readonly Claim[];
  /** Where a “shall” stands that is a matter of tense alone. */
  readonly present: readonly number[];
  readonly quantities: readonly Quantity[];
  readonly marks: readonly Mark[];
  /** References to laws and other documents, and those that lead nowhere. */
  readonly references: readonly Outside[];
  /** What stands in quotation marks. */
  readonly quotations: readonly string[];
  /** Terms of art, in the form of the list. */
  readonly arts: readonly string[];
  /** Defined terms as they are written, without a possessive ending, each as often as it stands there. */
  readonly terms: readonly string[];
  /** Stretches that depend on a word such as “if” or “except”, with that word. */
  readonly asides: readonly Aside[];
}

interface Outside {
  readonly key: string;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

export interface Aside {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** Reads a text, plain and without markup. Linear in its length. */
export function factsOf(written: string, terms: readonly string[]): Facts {
  const text = withoutLetters(written);
  const block = blockOf(text);
  const marks = block.sentences.flatMap(marksIn);
  const uses = termUses(block, createTermIndex(terms)).filter(({ exact }) => exact);
  const asides = marks
    .filter(({ kind }) => kind === 'condition' || kind === 'exception')
    .map(mark => ({ mark, start: mark.start, end: endOfAside(text, mark) }));
  const references = referencesIn(block).map(({ at }) => {
    const shown = text.slice(at.start, at.end);
    return { key: shown.toLowerCase(), shown, start: at.start, end: at.end };
  });
  return {
    text,
    block,
    claims: claimsIn(block),
    present: presentIn(block),
    quantities: withoutRepeats(
      block.sentences.flatMap(sentence => quantitiesIn(sentence, text)),
      text,
    ).filter(({ at }) => !references.some(({ start, end }) => start <= at.start && at.end <= end)),
    marks,
    references,
    quotations: [...text.matchAll(/[“"]([^“”"]{2,400})[”"]/g)].map(([, quoted = '']) => quoted),
    arts: block.sentences
      .flatMap(findGlosses)
      .filter(
        ({ at }) =>
          !isAside(asides, at.start) &&
          !marks.some(({ start, end }) => start < at.end && at.start < end) &&
          !uses.some(({ start, end }) => start <= at.start && at.end <= end),
      )
      .map(({ term }) => term),
    terms: uses.map(use => asDefined(termText(text, use), terms)),
    asides,
  };
}

/** “(a) pay the rent; (b) keep the flat clean”: the letters of points say nothing, but those of “clause 4(a)” do. */
const withoutLetters = (text: string): string =>
  text.replace(/(^|[:;,]\s{0,3}|\b(?:and|or)\s)\((?:[a-z]|[ivx]{1,4}|\d)\)\s/g, '$1');

/** A term as it is written, with its “the”: “Services” in general are not “the Services”. */
const termText = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${/\bthe $/i.test(text.slice(Math.max(0, start - 5), start)) ? 'the ' : ''}${text.slice(start, end).replace(/['’]s?$/, '')}`;

/** “the APP” of a passage in capitals is “the App”. */
function asDefined(written: string, terms: readonly string[]): string {
  const [, article = '', name = ''] = /^(the )?(.*)$/i.exec(written) ?? [];
  if (name.length < 2 || name !== name.toUpperCase() || terms.includes(name)) return written;
  const isPlural = name.endsWith('S');
  for (const term of terms) {
    if (term.toUpperCase() === name) return article + term;
    if (isPlural && `${term}S`.toUpperCase() === name) return `${article}${term}s`;
  }
  return written;
}

/** “four percent (4%)” is one number. */
function withoutRepeats(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const one of quantities) {
    const before = found.at(-1);
    const isAgain =
      before?.value === one.value &&
      before.kind === one.kind &&
      /^\s?\($/.test(text.slice(before.at.end, one.at.start));
    if (isAgain) found[found.length - 1] = { ...before, at: prose(before.at.start, one.at.end) };
    else found.push(one);
  }
  return found;
}

const LONGEST_ASIDE = 160;

/** An aside goes on to the next comma, semicolon, bracket or the end of its sentence. */
function endOfAside(text: string, { start, end }: Mark): number {
  const rest = text.slice(end, start + LONGEST_ASIDE);
  const stop = /[,;:()]|[.!?](?=\s|$)/.exec(rest);
  return stop === null ? end + rest.length : end + stop.index;
}

/** The asides of each text that the other one does not have: what stands in them comes or goes with them. */
export function loneAsides(
  old: Facts,
  now: Facts,
): { readonly old: readonly Aside[]; readonly now: readonly Aside[] } {
  const { gone, come } = differ(old.asides, now.asides, ({ mark }) => `${mark.kind} ${mark.key}`);
  return { old: gone, now: come };
}

/** True where a span stands in an aside. */
export const isAside = (asides: readonly Aside[], start: number): boolean =>
  asides.some(aside => aside.start <= start && start < aside.end);
