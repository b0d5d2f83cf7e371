import type { Block } from '../kit/document.ts';
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
      return word === 'such' ? such(report, block) : report;
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
 * “such” before a noun is milder than the rest. “These” and “this” say the same where the text has named the thing
 * before; else “such” may mean its kind, or wait for an “as”, and the author has to say which.
 */
function such(report: Report, block: Block): Report {
  const after = block.prose.slice(report.at.end, report.at.end + FAR);
  const noun = NOUNS.exec(after)?.[0] ?? '';
  const before = block.prose.slice(Math.max(0, report.at.start - FAR), report.at.start).toLowerCase();
  const named = noun
    .trim()
    .split(' ')
    .findLast(word => isIn(before, word));
  const head = named ?? /^ [\p{L}-]+/u.exec(noun)?.[0] ?? '';
  const word = /[^su\W]s$/i.test(head) || head.endsWith('people') ? 'these' : 'this';
  const isOpen = named === undefined || WAITS.test(after) || OPEN_NUMBER.test(after.slice(noun.length));
  const rewrites = rewritesOf(report)
    .filter(({ title }) => isOpen || title.includes(`“${word}”`))
    .map(rewrite =>
      isOpen ? { title: `Say “${quoted(rewrite.title)}”`, safety: 'advice' as const, edits: [] } : rewrite,
    );
  const message = `“${block.prose.slice(report.at.start, report.at.end)}” is legal language that readers do not use. Say “${word}”, or say what it stands for.`;
  return { ...report, message, severity: 'info', rewrites };
}

const quoted = (title: string): string => /“([^”]*)”/.exec(title)?.[1] ?? '';

/** How far the thing may be named before, in characters. */
const FAR = 400;
/** The noun with what describes it: one to three words up to the first that cannot belong to it. */
const NOUNS =
  /^(?: (?!(?:is|are|was|were|be|been|has|have|had|may|might|can|could|shall|will|would|must|should|do|does|did|in|on|at|by|for|from|to|of|with|within|under|as|that|which|who|and|or|not|if|when|where|unless|until|upon|shall|it|you|we|they|the|a|an|your|our|its|their|only|without|through|between|prior|before|after|during)\b)[\p{L}-]+){1,3}/u;
/** “such hours as we need”, “such rights as may be given”. */
const WAITS = /^[^,;.:]{0,120}? as\b/;
const OPEN_NUMBER = /^(?:\(s\)|\/)/;

/** The text has the word, in any form. */
function isIn(text: string, word: string): boolean {
  const stem = word
    .toLowerCase()
    .replace(/(?:ies|es|s|ing|ed|y|e)$/, '')
    .slice(0, STEM);
  return stem.length > 2 && text.includes(stem);
}
/** Letters that two forms of a word share. */
const STEM = 7;
