import { VERBS } from '../../language/closed-class.ts';
import { conjugate } from '../../language/inflect.ts';
import { baseOfParticiple } from '../../language/verb-base.ts';
import { endsPhrase, gapAfter, isModal, startsNounPhrase } from '../../language/parts.ts';
import type { Replacement } from '../repairs.ts';
import type { Site } from '../site.ts';

const OBJECTS = /^(?:it|them|you|us|me|him|her|this|these|those)$/;

const DEMONSTRATIVES = /^(?:this|these|those)$/;

/** “reimburse you” → “pay you back”: with a pronoun object the particle goes behind it. */
export function particleLast(site: Site, replacement: Replacement): Replacement | null {
  const parts = replacement.text.split(' ');
  const particle = parts[parts.length - 1] ?? '';
  if (parts.length !== 2 || !/^(?:up|out|off|on|in|back|down|over|away)$/.test(particle)) return replacement;
  const object = site.sentence.words[replacement.to];
  if (object === undefined || !OBJECTS.test(object.lower)) return replacement;
  // “disabling this option”: the word goes with the noun behind it.
  if (DEMONSTRATIVES.test(object.lower) && startsNounPhrase(site.sentence, replacement.to + 1)) {
    return gapAfter(site.sentence, replacement.to).trim() === '' ? replacement : null;
  }
  if (gapAfter(site.sentence, replacement.to - 1).trim() !== '') return null;
  return {
    from: replacement.from,
    to: replacement.to + 1,
    text: `${parts[0] ?? ''} ${object.text} ${particle}`,
  };
}

/** “as a means of checking” → “to check”: the verb in -ing behind the match becomes the form that the offer needs. */
export function gerundToVerb(site: Site, replacement: Replacement): Replacement | null {
  const gerund = site.sentence.words[replacement.to];
  // “for the purpose of sentencing.” has a noun there.
  if (gerund === undefined || endsPhrase(site.sentence, replacement.to)) return null;
  const base = baseOfGerund(gerund.lower);
  if (base === null) return null;
  return { from: replacement.from, to: replacement.to + 1, text: `${replacement.text} ${base}`.trim() };
}

/** The base form of a verb in -ing; null where two verbs could have given it. */
function baseOfGerund(gerund: string): string | null {
  const stem = gerund.slice(0, -3);
  const candidates = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/y$/, 'ie')];
  const fitting = [...new Set(candidates)].filter(
    verb => verb.length > 1 && conjugate(verb, 'ing') === gerund,
  );
  const known = fitting.filter(verb => VERBS.has(verb));
  if (known.length === 1) return known[0] ?? null;
  if (fitting.length === 1) return fitting[0] ?? null;
  const past = baseOfParticiple(`${stem}ed`);
  if (past !== null && fitting.includes(past)) return past;
  const [bare, silent] = [fitting.find(verb => verb === stem), fitting.find(verb => verb === `${stem}e`)];
  if (bare === undefined || silent === undefined) return null;
  if (
    /(?:[aiou]t|[aeiou][vzs]|c|[^aeiou]l|u|rg|dg|ng|[iy]z|rv|lv)$/.test(stem) &&
    !/(?:it|[aeiou]{2}t)$/.test(stem)
  )
    return silent;
  return /(?:[^aeiou][^aeioulrsvz]|ss|sh|ch|ow|ay|oy|[aeiou]{2}[^aeiouv]|[^aeiou]it|er|en|on|el|al)$/.test(
    stem,
  )
    ? bare
    : null;
}

/** “a majority of users are” → “most users are”: the verb must already be plural, or turns plural. */
export function withAgreement(site: Site, replacement: Replacement): Replacement | null {
  for (
    let index = replacement.to;
    index < Math.min(site.sentence.words.length, replacement.to + 6);
    index++
  ) {
    const word = site.sentence.words[index];
    if (word === undefined) return null;
    if (isModal(word) || /^(?:are|were|have|do)$/.test(word.lower)) return replacement;
    if (/^(?:is|was|has|does)$/.test(word.lower)) return null;
  }
  const first = site.sentence.words[replacement.from - 1];
  return first === undefined ? null : replacement;
}
