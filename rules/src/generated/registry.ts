// Made by scripts/generate.ts. Do not edit: change the rule or the word list and run `npm run generate`.
import type { Rule } from '../kit/rule.ts';
import acronymUndefined from '../reading/acronym-undefined.ts';
import complexWord from '../reading/complex-word.ts';
import fillerPhrase from '../reading/filler-phrase.ts';
import nominalisation from '../reading/nominalisation.ts';
import paragraphTooLong from '../reading/paragraph-too-long.ts';
import passiveNoActor from '../reading/passive-no-actor.ts';
import readingGrade from '../reading/reading-grade.ts';
import redundancy from '../reading/redundancy.ts';
import sentenceTooLong from '../reading/sentence-too-long.ts';
import weakOpener from '../reading/weak-opener.ts';
import wordyPhrase from '../reading/wordy-phrase.ts';
import allCapsBlock from '../legalese/all-caps-block.ts';
import andOr from '../legalese/and-or.ts';
import doublet from '../legalese/doublet.ts';
import legaleseArchaic from '../legalese/legalese-archaic.ts';
import numberWordPair from '../legalese/number-word-pair.ts';
import defUnused from '../integrity/def-unused.ts';
import placeholderLeft from '../integrity/placeholder-left.ts';

/** Every rule, by group and then by name. */
export const RULES: readonly Rule[] = [
  acronymUndefined,
  complexWord,
  fillerPhrase,
  nominalisation,
  paragraphTooLong,
  passiveNoActor,
  readingGrade,
  redundancy,
  sentenceTooLong,
  weakOpener,
  wordyPhrase,
  allCapsBlock,
  andOr,
  doublet,
  legaleseArchaic,
  numberWordPair,
  defUnused,
  placeholderLeft,
];
