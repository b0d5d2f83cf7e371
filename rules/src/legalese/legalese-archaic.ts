import { VERBS } from '../language/closed-class.ts';
import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, type Report, rewritesOf } from '../kit/rule.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

export default defineRule({
  id: 'legalese-archaic',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'safe',
  yieldsToTerms: true,
  summary: 'An old legal word or phrase that nobody says.',
  why: 'Words that only lawyers write slow every other reader down, and say nothing that an everyday word does not say.',
  source: 'New Jersey Stat. §56:12-10(a)(5)–(6). Pennsylvania 73 P.S. §2205(b)(4).',
  options: {},
  check: (sentence, block, context) =>
    archaic(sentence, block, context).map(report => {
      const word = block.prose.slice(report.at.start, report.at.end).toLowerCase();
      return word === 'such' ? such(report, block, sentence) : report;
    }),
  examples: [
    {
      bad: 'The parties hereto agree on the price.',
      good: 'The parties agree on the price.',
    },
    { bad: 'You must return said goods to us.', accepted: 'You must return the goods to us.' },
    {
      bad: 'We may change the rules, and such changes bind you.',
      accepted: 'We may change the rules, and these changes bind you.',
    },
    {
      bad: 'If any part of a clause is void, such part is left out.',
      accepted: 'If any part of a clause is void, the part is left out.',
    },
    {
      bad: 'You work at the hall in the hours of the day, and at such hours in the week as head office may ask for.',
      accepted:
        'You work at the hall in the hours of the day, and at such hours in the week as head office may ask for.',
    },
    { bad: 'The foregoing limits apply to us.', accepted: 'These limits apply to us.' },
    {
      bad: 'These are the matters contemplated hereby, and we pay for them.',
      accepted: 'These are the matters contemplated hereby, and we pay for them.',
    },
    {
      bad: 'Delete those cookies with the files that such cookies left.',
      accepted: 'Delete those cookies with the files that those cookies left.',
    },
    {
      bad: 'If you have a dispute with a guest, we are free from all that comes of such disputes.',
      accepted: 'If you have a dispute with a guest, we are free from all that comes of such disputes.',
    },
    {
      bad: 'The plan may end. Upon such end, delete the plan.',
      accepted: 'The plan may end. Upon such end, delete the plan.',
    },
    { bad: 'We hereby sell, and you hereby buy, the boat.', accepted: 'We sell, and you buy, the boat.' },
    {
      kind: 'contract',
      bad: 'You may not lend the key for any purpose whatsoever, including repairs.',
      accepted: 'You may not lend the key for any purpose, including repairs.',
    },
    { ok: 'Leave the parcel there by the door.', because: '“there” alone is an everyday word.' },
    { ok: 'You said that you would pay.', because: '“said” is a verb here, not “the said goods”.' },
    { ok: 'Use strong glue, such as epoxy.', because: '“such as” is everyday English.' },
  ],
});

const archaic = phraseCheck(
  ({ row }) => row.category === 'legalese' && legalTopic(row) === 'archaic',
  (found, offer) =>
    offer === null
      ? `“${found}” is legal language that readers do not use. Leave it out or say what it stands for.`
      : `“${found}” is legal language that readers do not use. Say “${offer}”.`,
);

/**
 * “such” before a noun is milder than the rest. “These”, “this” and “the” say the same where the text has named the thing
 * before; else “such” may mean its kind, or wait for an “as”, and the author has to say which.
 */
function such(report: Report, block: Block, sentence: Sentence): Report {
  const after = block.prose.slice(report.at.end, report.at.end + FAR);
  const before = block.prose.slice(Math.max(0, report.at.start - FAR), report.at.start).toLowerCase();
  // One of several changed alone would look like something else.
  const isAlone = sentence.text.split(/\bsuch (?!as\b)/i).length < 3;
  const word = isAlone ? wordFor(before, after) : null;
  const rewrites = (): readonly Rewrite[] =>
    word === null
      ? [choiceFor(after)]
      : rewritesOf(report).filter(({ title }) => /“([^”]*)”/.exec(title)?.[1] === word);
  const message = `“${block.prose.slice(report.at.start, report.at.end)}” is legal language that readers do not use. Say ${word === null ? '' : `“${word}”, or say `}what it stands for.`;
  return { ...report, message, severity: 'info', rewrites };
}

/** What the author can choose from, by the number of the noun. */
function choiceFor(after: string): Rewrite {
  const noun = (NOUNS.exec(after)?.[0] ?? '').trim();
  const isPlural = noun.split(' ').some(word => PLURAL.test(word));
  const title = isPlural
    ? 'Say “these” or “the”, or “… of this kind”'
    : 'Say “this” or “the”, or “… of this kind”';
  return { title, safety: 'advice', edits: [] };
}

/** How far the thing may be named before, in characters. */
const FAR = 400;

/** What says the same as “such” between two stretches of a text; null where only the author can tell. */
function wordFor(before: string, after: string): 'these' | 'those' | 'this' | 'the' | null {
  const noun = (NOUNS.exec(after)?.[0] ?? '').trim();
  const words = noun.split(' ');
  const named = words.findLastIndex(word => isIn(before, stemOf(word)));
  if (
    named < 0 ||
    WAITS.test(after) ||
    ASKS.test(before) ||
    /^(?:\(s\)|\/)/.test(after.slice(noun.length + 1)) ||
    HAPPENS_THEN.test(before) ||
    JOINED.test(after.slice(noun.length + 1)) ||
    TEXTS.test(words[named] ?? '') ||
    /\p{Lu}/u.test(words[named] ?? '') ||
    NAMED_SO.test(before) ||
    isOneOfMore(words[named] ?? '', before, after)
  )
    return null;
  const plural = words.findIndex(word => PLURAL.test(word));
  if (plural >= 0) {
    const noun = words[plural] ?? '';
    if (plural !== named || mayBeVerb(words, plural, before) || isNamedAlone(noun, before)) return null;
    return THOSE.test(before) ? 'those' : 'these';
  }
  if (isNamedInPluralAlone(words[named] ?? '', before)) return null;
  const stem = stemOf(words[named] ?? '');
  const sentence = before.slice(before.search(/[^.;:!?]*$/));
  const isOpen = new RegExp(`\\b(?:an?|any|each|every|no) (?:[\\w-]+ ){0,2}?${stem}`).test(sentence);
  return isOpen ? 'the' : 'this';
}

/** “such works” stands here again: one of them changed alone would look like something else. */
const isOneOfMore = (word: string, before: string, after: string): boolean => {
  const stem = stemOf(word);
  return [before, after.slice(1).toLowerCase()].some(text =>
    [...text.matchAll(SUCH)].some(({ index }) => {
      const behind = text.slice(index + 'such '.length);
      const described = /^[\w-]+ /.exec(behind)?.[0].length ?? 0;
      return behind.startsWith(stem) || behind.startsWith(stem, described);
    }),
  );
};
const SUCH = /\bsuch /g;
/** “upon such termination”, “without such consent”: it is not one that was named, but any of that kind. */
const HAPPENS_THEN = /\b(?:upon|on|without) $/;
/** The thing was named in the singular alone: “a dispute … such disputes” are of its kind. */
const isNamedAlone = (word: string, before: string): boolean => {
  const plain = word.toLowerCase();
  const one = plain.replace(/ies$/, 'y').replace(/s$/, '');
  return (
    !new RegExp(`\\b${plain}\\b`).test(before) &&
    new RegExp(`\\b(?:an?|any|each|every|one|no) (?:[\\w-]+ )?${one}\\b`).test(before)
  );
};
/** “devices … such device” is any one of them. */
const isNamedInPluralAlone = (word: string, before: string): boolean => {
  const one = word.toLowerCase();
  return (
    /[^s]$/.test(one) &&
    !new RegExp(`\\b${one}\\b`).test(before) &&
    new RegExp(`\\b${one.replace(/y$/, 'ie')}e?s\\b`).test(before)
  );
};

/** “such damages or compensation”: the word goes with both. */
const JOINED =
  /^ (?:and|or) (?!(?:if|when|that|to|the|you|we|they|it|may|must|will|shall|is|are)\b)[\p{Ll}-]+/u;
/** “the relevant customer … such customer” is that one. */
const NAMED_SO = /\b(?:relevant|applicable|respective|particular|certain|another|other) [\w-]+[^.;]*$/;
/** “These terms” are those of the text itself. */
const TEXTS = /^(?:terms?|agreements?|conditions|polic(?:y|ies)|notices?|contracts?)$/i;

/** “such indemnity applies”: the noun stands before it, and the word is the verb. */
const mayBeVerb = (words: readonly string[], at: number, before: string): boolean =>
  words.slice(0, at).some(word => isIn(before, stemOf(word))) &&
  VERBS.has((words[at] ?? '').toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''));

/** Where “those” stands in the sentence, “these” beside it would be others. */
const THOSE = /\bthose [a-z][^.;!?]*$/;

const PLURAL = /(?:[^su]s|people)$/i;
/** “including such authorities” are others of their kind. */
const ASKS = /\b(?:including|or|than|like|unless) $/;

/** The noun with what describes it: one to three words up to the first that cannot belong to it. */
const NOUNS =
  /^(?: (?!(?:is|are|was|were|be|been|has|have|had|may|might|can|could|shall|will|would|must|should|do|does|did|in|on|at|by|for|from|to|of|with|within|under|than|as|that|which|who|whom|and|or|not|if|when|where|unless|until|upon|it|you|we|they|the|a|an|your|our|its|their|only|without|through|between|prior|before|after|during)\b)[\p{L}-]+){1,3}/iu;
/** “such hours as we need”, “such part of the price as you may ask for”. */
const WAITS =
  /^[^,;.:]{0,40} (?:when|where)\b|^[^,;.:]{0,60} as\b|^[^.;]{0,300} as (?:\S+ ){1,4}(?:may|might|shall|will|would|can|could|deems?|thinks?|considers?|determines?|requires?|chooses?|is|are|has|have)\b/;

const isIn = (text: string, stem: string): boolean => stem.length > 2 && text.includes(stem);

/** The letters that all forms of a word share. */
const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:ies|es|s|ing|ed|y|e)$/, '')
    .slice(0, LETTERS);
const LETTERS = 7;
