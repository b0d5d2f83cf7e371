import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import {
  excludesLoss,
  isOthersPromise,
  isPublicLicence,
  keepsAllRights,
  saysRightsStay,
} from '../onerous/clause.ts';
import { reportWorded } from '../onerous/report.ts';
import { type InSection, type Section, sectionsOf, titleOf } from '../onerous/sections.ts';
import { onerousTerms } from '../onerous/terms.ts';
import { WORDINGS } from '../onerous/wording.ts';
import { holds, wordClass } from '../language/word-class.ts';

const WHY =
  'A consumer cannot sign away most rights that the law gives. A term that says so is void, and may mislead those who believe it.';

/** What the message asks for: which rights, where the block names none; and what stays, said so that a customer can use it. */
function messageFor({ prose }: Block): string {
  const isNamed = NAMED.test(prose);
  if (AS_FAR_AS_LAW.test(prose)) {
    const wanted = isNamed ? 'which rights stay' : 'exactly which rights go and which stay';
    return `The customer gives up legal rights here as far as the law allows, and few know how far that is. Say ${wanted}.`;
  }
  return `The customer gives up legal rights here. ${isNamed ? 'If it is true, add' : 'Say exactly which, and if it is true add'} that the rights which the law gives stay.`;
}
/** Two warranties that the law gives, by name. */
const NAMED =
  /\b(?:merchantab\w+|fitness|fit for|satisfactory|title|(?:non-?)?infring\w+)\b[^.]{0,200}\b(?:merchantab\w+|fitness|fit for|satisfactory|title|(?:non-?)?infring\w+)\b/i;
const AS_FAR_AS_LAW =
  /\b(?:(?:to the|the) (?:\w+ ){0,2}extent|(?:as|so) far as|except (?:where|as|to)|unless)\b[^.]{0,30}\b(?:law|permitted|permissible|allowed|prohibited)\b/i;

/** What one block adds: a title, terms, or that the customer keeps what the law gives. */
interface Fact extends InSection {
  readonly terms: readonly Term[];
  readonly rightsStay: boolean;
  /** It says so for the whole document. */
  readonly staysEverywhere: boolean;
}

interface Term {
  /** A disclaimer says the same in many sentences: one finding is enough. */
  readonly about: 'warranty' | 'other';
  readonly report: Omit<DocumentReport, 'block' | 'rewrites'>;
}

export default defineRule({
  id: 'waived-rights',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which the customer gives up legal rights, such as warranties.',
  why: WHY,
  source:
    'Consumer Rights Act 2015 sections 31, 57 and 65. UCTD (93/13/EEC) annex 1 (b). Magnuson-Moss Warranty Act, 15 U.S.C. 2308.',
  options: {},
  collect(block): Fact | null {
    const terms = termsOf(block);
    const title = terms.length === 0 ? titleOf(block) : null;
    const staysEverywhere = keepsAllRights(block.prose);
    const rightsStay = staysEverywhere || saysRightsStay(block);
    const isEmpty = terms.length === 0 && title === null && !rightsStay;
    return isEmpty ? null : { title, terms, rightsStay, staysEverywhere };
  },
  check: facts =>
    facts.some(({ fact }) => fact.staysEverywhere) ? [] : sectionsOf(facts).flatMap(reportsOf),
  examples: [
    {
      bad: 'You waive all implied warranties.',
      good: 'We make no promises beyond those that the law gives you. You keep those.',
    },
    { bad: 'There are no refunds under any circumstances.' },
    { bad: 'The service is provided as is, without any warranty.' },
    { bad: 'As far as the law allows, we disclaim all warranties, such as of title and fitness.' },
    {
      ok: 'The service is provided as is. This does not affect your statutory rights.',
      because: 'The section says what the customer keeps.',
    },
    {
      ok: 'The service is provided as is.\n\n## Law\n\nNothing in these terms affects your statutory rights.',
      because: 'The document says it for all of its terms.',
    },
    {
      ok: 'The service is provided as is. Some of this may not apply to you, and you may also have other rights.',
      because: 'The section says that other rights stay.',
    },
    {
      ok: 'The service is provided as is. Some states do not allow the exclusion of warranties, so this may not apply to you.',
      because: 'The section says that the law may keep the right.',
    },
    {
      ok: 'What users post is provided as is, without any warranty as to its accuracy.',
      because: 'It says exactly what it is about, and takes no right away.',
    },
    {
      ok: 'You keep the moral rights to your songs. You waive these rights only so that we can shorten a song.',
      because: 'It says which rights, and how far.',
    },
    {
      ok: 'The fee for a month that has begun is non-refundable.',
      because: 'It is a price rule: no right that the law gives is named.',
    },
    {
      ok: '## Summary\n\nThe service comes as is, and there are no warranties of any kind.',
      because: 'It sums up the term that stands in full below.',
    },
    {
      ok: 'We make no warranties as to the accuracy of what users post.',
      because: 'It says exactly what it is about, and takes no right away.',
    },
    {
      ok: 'Nothing in these terms excludes any warranty or right that may not lawfully be excluded.',
      because: 'It says the opposite.',
    },
    {
      ok: 'The price excludes postage and extended warranties.',
      because: 'A warranty for sale is no right that the law gives.',
    },
    { ok: 'You do not waive any of your legal rights.', because: 'It says the opposite.' },
    {
      ok: 'If we do not enforce a term at once, we do not waive it.',
      because: 'It is about the business and its own rights.',
    },
    {
      ok: 'You agree that we start the download at once, and that you then lose the right to cancel.',
      because: 'The law allows this for digital content.',
    },
    { ok: 'We waive the fee for students.', because: 'The business gives something up.' },
  ],
});

const WAKES = wordClass(WORDINGS.waiver.wakes);

/** The first term of each sort in a block. */
function termsOf(block: Block): readonly Term[] {
  if (!block.english || !holds(block.words, WAKES)) return [];
  const wanted = messageFor(block);
  const terms: Term[] = [];
  for (const sentence of block.sentences) {
    const [report] = reportWorded('waiver', ['arbitration'], sentence, block, wanted, WHY);
    if (report === undefined || isOthersPromise(sentence) || isAboutLoss(sentence, block)) continue;
    if (NAMES_THEM.test(sentence.text) || isPublicLicence(sentence.text) || isHarmless(sentence.text))
      continue;
    const { at, message, note } = report;
    const about = /warrant|\bas[ -]is\b/i.test(block.prose.slice(at.start, at.end)) ? 'warranty' : 'other';
    if (terms.some(term => term.about === about)) continue;
    terms.push({ about, report: note === undefined ? { at, message } : { at, message, note } });
  }
  return terms;
}

/** “You waive these rights”, “your rights under section 9”: it says which. */
const NAMES_THEM =
  /\b(?:waiv\w+|giv\w+ up) (?:all |any )?(?:(?:these|those|such|the above|moral) rights|(?:your |the )?rights (?:under|with respect to|in|of) (?:\S+ ){0,4}(?:§|[Ss]ection|[Aa]rticle|[Cc]lause))/;

/** It says what stays, gives up no right, speaks of what others make, or of a download that begins at once. */
const isHarmless = (text: string): boolean =>
  /^\W*nothing (?:in|contained)\b/i.test(text) || NO_RIGHT.test(text) || isBegunAtOnce(text);
const NO_RIGHT =
  /\bwarrant\w+\b[^.]{0,30}\bas to (?:its|their) (?:accuracy|reliability)\b|\bextended warrant\w+|\bforfeit\w*\b(?![^.]{0,60}(?<!without (?:the|a|any) )\b(?:rights?|claims?|remed\w+|guarantees?|protections?)\b)|\bwaive\w*\b[^.]{0,90}\bobjections?\b|\bwarrant\w+\b[^.]{0,60}\b(?:third[- ]part\w+|linked) (?:\w+ ){0,2}(?:sites?|websites?|applications?|software|content|products|services)\b/i;
/** The law lets the right to cancel end once a download has begun. */
const isBegunAtOnce = (text: string): boolean =>
  /\bright (?:of|to) (?:cancel\w*|withdraw\w*)\b/i.test(text) &&
  /\b(?:immediate\w*|begins?|begun|commence\w*|starts?|started|at once)\b/i.test(text);

/** True where the rule about liability has the sentence. */
const isAboutLoss = (sentence: Sentence, block: Block): boolean =>
  onerousTerms(sentence).some(({ kind }) => kind === 'liability') && excludesLoss(sentence, block);

/** One report of each sort for a section. */
function reportsOf({ facts }: Section<Fact>): readonly DocumentReport[] {
  if (facts.some(({ fact }) => fact.rightsStay)) return [];
  const all = facts.flatMap(({ block, fact }) => fact.terms.map(term => ({ block, term })));
  return (['warranty', 'other'] as const).flatMap(about => {
    const first = all.find(({ term }) => term.about === about);
    return first === undefined ? [] : [{ ...first.term.report, block: first.block }];
  });
}
