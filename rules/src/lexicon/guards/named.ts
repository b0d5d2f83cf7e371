import { DETERMINERS, PRONOUNS, SUBJECTS } from '../../language/closed-class.ts';
import {
  endsPhrase,
  gapAfter,
  isBe,
  isDeterminer,
  isGerund,
  isModal,
  isNumber,
  isPreposition,
  isPronoun,
  previous,
  readAs,
  startsClause,
  startsNounPhrase,
} from '../../language/parts.ts';
import { HELP_ONLY, SAME_MEANING } from '../../kit/phrase.ts';
import type { Site } from '../site.ts';
import { alone, lawApplies, mainClause } from './clauses.ts';
import { isActive, isVerbNotAdjective } from './verbs.ts';

type Test = (site: Site) => boolean;

const next = (site: Site, offset = 0) => site.sentence.words[site.last + offset];
const before = (site: Site, offset = 0) => site.sentence.words[site.first - 1 - offset];
const gapBefore = (site: Site): string =>
  site.first === 0
    ? site.sentence.text.slice(0, (site.sentence.words[0]?.start ?? 0) - site.sentence.start)
    : gapAfter(site.sentence, site.first - 1);
const gapBehind = (site: Site): string => gapAfter(site.sentence, site.last - 1);

const isStart: Test = site => site.first === 0;
const always: Test = () => true;

const clauseStart: Test = site => {
  if (site.first === 0) return true;
  const gap = gapBefore(site);
  if (/[;:]/.test(gap)) return true;
  return /^(?:and|but)$/.test(before(site)?.lower ?? '');
};

const UNITS = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)s?['’]?$/;

/** A length of time: a number or its like, then a unit, with “working” and the like allowed before the unit. */
const periodNext: Test = site => {
  let at = site.last;
  const words = site.sentence.words;
  const lower = (offset: number): string => words[at + offset]?.lower ?? '';
  if (/^(?:at|up|not|no|more|less)$/.test(lower(0))) at += /^(?:not|no)$/.test(lower(0)) ? 3 : 2;
  if (!isNumber(words[at]) && !/^(?:a|an|several)$/.test(lower(0)) && !/^\d+-/.test(lower(0))) return false;
  at++;
  while (isNumber(words[at])) at++;
  if (/^(?:working|business|calendar|clear|full|consecutive|further|additional)$/.test(lower(0))) at++;
  return UNITS.test(lower(0));
};

const PARTIES =
  /^(?:customer|user|tenant|landlord|buyer|seller|supplier|provider|company|member|applicant|party|parties|client|licensee|licensor|employee|employer|subscriber|borrower|lender|guarantor|purchaser|vendor|contractor|controller|processor|consumer|guest|passenger|traveller|traveler|player|holder|owner|agent|merchant|partner|visitor|participant|patient|student|parent|guardian|person|people|individual|anyone|everyone|someone|nobody|staff|driver|insurer|bank|shop|store)s?$/;

const personSubject: Test = site => {
  const subject = previous(site.sentence, site.first);
  if (subject === undefined) return false;
  return (
    (SUBJECTS.has(subject.lower) && !/^(?:it|which)$/.test(subject.lower)) || PARTIES.test(subject.lower)
  );
};

const FINITE = /^(?:am|is|are|has|have)$/;

/** The first verb of the match is finite present: nothing before it takes a base form or makes a question. */
const finitePresentOnly: Test = site => {
  const words = site.sentence.words;
  const head = words[site.first + Math.max(site.form.head, 0)]?.lower ?? '';
  if (site.form.form === 'past' || site.form.form === 'participle' || site.form.form === 'ing') return false;
  if (/^(?:be|was|were|been|being|had|having)$/.test(head)) return false;
  if (!FINITE.test(head) && site.form.form !== 's' && site.form.form !== 'base' && site.form.form !== 'fixed')
    return false;
  for (let index = site.first - 1; index >= Math.max(0, site.first - 3); index--) {
    const word = words[index];
    if (
      isModal(word) ||
      /^(?:to|do|does|did|don't|doesn't|didn't|be|been|being|had|let|get|gets|let's|make|help)$/.test(
        word?.lower ?? '',
      )
    )
      return false;
    if (word !== undefined && SUBJECTS.has(word.lower)) return !isQuestion(site, index);
  }
  return true;
};

/** “Does she have …?”: a helping verb stands right before the subject. */
const isQuestion = (site: Site, subject: number): boolean => {
  const helper = site.sentence.words[subject - 1];
  return isModal(helper) || /^(?:do|does|did|don't|doesn't|didn't)$/.test(helper?.lower ?? '');
};

const nounNext: Test = site =>
  !/[,;:.!?()]/.test(gapBehind(site)) &&
  startsNounPhrase(site.sentence, site.last) &&
  readAs(site.sentence, site.last) !== 'verb';

const LAW =
  /^(?:clauses?|sections?|articles?|schedules?|annex|annexe|appendix|paragraphs?|parts?|regulations?|rules?|chapters?|title|exhibits?|s\.|§)$/;

const clauseOrLawNext: Test = site => {
  const words = site.sentence.words;
  let at = site.last;
  if (/^(?:the|this|that|these|our|your|its|any|such)$/.test(words[at]?.lower ?? '')) at++;
  const word = words[at];
  if (word === undefined) return false;
  if (
    LAW.test(word.lower) ||
    /^(?:agreements?|contracts?|terms|conditions|law|act|gdpr|ccpa|dpa|statute|directive|policy)$/.test(
      word.lower,
    )
  )
    return true;
  for (let index = at; index < Math.min(at + 7, words.length); index++) {
    if (/[,;.]/.test(gapAfter(site.sentence, index - 1)) && index > at) return false;
    if (
      /^(?:Act|Regulations?|Law|Code|Directive|Agreement|Terms|Order|Policy|Addendum|Rules|Convention)$/.test(
        words[index]?.text ?? '',
      )
    )
      return true;
  }
  return false;
};

/** The head of the noun phrase behind the match is plural, and no determiner or pronoun opens it. */
const pluralNext: Test = site => {
  const first = next(site);
  if (first === undefined || DETERMINERS.has(first.lower) || PRONOUNS.has(first.lower)) return false;
  for (let index = site.last; index < site.last + 4; index++) {
    const word = site.sentence.words[index];
    if (word === undefined) return false;
    const isLast =
      endsPhrase(site.sentence, index) ||
      !startsNounPhrase(site.sentence, index + 1) ||
      isDeterminer(site.sentence.words[index + 1]);
    if (isLast)
      return (
        (/[^su]s$/.test(word.lower) && !/ss$/.test(word.lower)) ||
        /^(?:people|children|men|women|data)$/.test(word.lower)
      );
  }
  return false;
};

/** “a breach”, “any such failure”, not “any such changes”: one thing, as far as its phrase goes. */
const singularNext: Test = site => {
  for (let index = site.last; index < site.last + 6; index++) {
    const word = site.sentence.words[index];
    if (word === undefined) return true;
    if (/[^su'’]s$|^(?:these|those|people|data)$/.test(word.lower)) return false;
    if (endsPhrase(site.sentence, index) || (index > site.last && isPreposition(word))) return true;
  }
  return true;
};

const notWhether: Test = site => {
  for (let index = site.first - 1; index >= Math.max(0, site.first - 3); index--) {
    const lower = site.sentence.words[index]?.lower ?? '';
    if (
      /^(?:ask|asks|asked|asking|check|checks|checked|checking|see|sees|know|knows|find|finds|out|decide|decides|decided|determine|determines|determining|confirm|confirms|wonder|wonders|learn|learns|tell|tells)$/.test(
        lower,
      )
    )
      return false;
  }
  return true;
};

const setOffOnly: Test = site => {
  const left = site.first === 0 || /,\s*$/.test(gapBefore(site));
  const right = /^\s*,/.test(gapBehind(site)) || site.last >= site.sentence.words.length;
  return left && right;
};

const posEvidence: Test = site => {
  const { pos } = site.form.row;
  const index = site.first + Math.max(site.form.head, 0);
  const part = readAs(site.sentence, index);
  if (pos.startsWith('verb')) {
    if (site.form.form === 'ing' || site.form.form === 'past' || site.form.form === 'participle')
      return isVerbNotAdjective(site) && part !== 'noun';
    return part === 'verb';
  }
  if (pos.startsWith('noun')) return part === 'noun' && !isModal(previous(site.sentence, index));
  if (pos.startsWith('adj')) return attributive(site) || isBe(previous(site.sentence, index));
  return part !== null;
};

const attributive: Test = site => {
  if (/[^\s]/.test(gapBehind(site))) return false;
  const following = next(site);
  if (
    following === undefined ||
    isPreposition(following) ||
    isDeterminer(following) ||
    isPronoun(following) ||
    isModal(following) ||
    isBe(following)
  )
    return false;
  return startsNounPhrase(site.sentence, site.last);
};

/** Plural, or with a determiner of its own: “a modification”, not “by modification”. */
const counted: Test = site => {
  if (site.form.form === 'plural') return true;
  for (let offset = 0; offset < 4; offset++) {
    const word = before(site, offset);
    if (word === undefined || isPreposition(word)) return false;
    if (/[,;:(]/.test(gapAfter(site.sentence, site.first - 1 - offset))) return false;
    if (isDeterminer(word)) return true;
  }
  return false;
};

/** Every named guard. Those that only ask for a repair always hold: the repair itself may still fail. */
export const NAMED: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['active-only', isActive],
  ['alone', alone],
  ['attributive', attributive],
  ['clause-next', site => !/[,;:.]/.test(gapBehind(site)) && startsClause(site.sentence, site.last)],
  ['clause-or-law-next', clauseOrLawNext],
  ['clause-start', clauseStart],
  ['det-next', site => isDeterminer(next(site))],
  ['law-applies', lawApplies],
  ['english-only', site => site.block.english],
  ['finite-present-only', finitePresentOnly],
  [
    'lowercase-only',
    site =>
      site.sentence.words.slice(site.first, site.last).every(word => word.text === word.text.toLowerCase()),
  ],
  ['counted', counted],
  ['main-clause', mainClause],
  ['never', () => false],
  ['not-gerund', ({ form: { form } }) => form !== 'ing'],
  ['not-past', ({ form: { form } }) => form !== 'past' && form !== 'participle'],
  ['not-participial-adjective', isVerbNotAdjective],
  ['not-sentence-start', site => !isStart(site)],
  ['not-whether', notWhether],
  ['noun-next', nounNext],
  [
    'number-next',
    site =>
      isNumber(next(site)) ||
      (next(site)?.lower === 'a' && next(site, 1)?.lower === 'total' && isNumber(next(site, 3))),
  ],
  ['period-next', periodNext],
  ['person-subject', personSubject],
  [
    'phrase-end',
    site =>
      endsPhrase(site.sentence, site.last - 1) ||
      /^(?:and|or|but|if|when|unless|because|so)$/.test(next(site)?.lower ?? ''),
  ],
  ['plural-next', pluralNext],
  ['pos-evidence', posEvidence],
  ['sentence-start', isStart],
  ['singular-next', singularNext],
  ['set-off-only', setOffOnly],
  ['comma-handling', always],
  ['delete-and-recapitalise', always],
  ['gerund-to-verb', site => isGerund(next(site)) && gapBehind(site).trim() === ''],
  ['locale-spelling', always],
  ['particle-verb', always],
  ['remove-surrounding-commas', always],
  ['verb-agreement', always],
  [SAME_MEANING, always],
  [HELP_ONLY, always],
]);
