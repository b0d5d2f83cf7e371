import type { Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'and-or',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  summary: '“and/or”, or another slash that leaves the choice between words open.',
  why: 'Courts have called “and/or” ambiguous: it does not say whether one is enough or both are needed.',
  source: 'US Federal Plain Language Guidelines: avoid slashes. Pennsylvania 73 P.S. §2205(b).',
  options: {
    slashes: {
      type: 'boolean',
      default: true,
      description: 'Also report other slashes between words, such as “name/address”.',
    },
  },
  check(sentence, _block, { options }) {
    if (!sentence.text.includes('/')) return NONE;
    const reports: Report[] = [];
    for (const match of sentence.text.matchAll(SLASHED)) {
      const [whole, one = '', two = ''] = match;
      const at = prose(sentence.start + match.index, sentence.start + match.index + whole.length);
      if (/^and$/i.test(one) && /^or$/i.test(two)) {
        reports.push({
          at,
          message: '“and/or” leaves open which is meant. Say “or”, “and”, or “A or B, or both”.',
          rewrites:
            whole === whole.toUpperCase() || isInName(sentence, at)
              ? [said('or'), said('and')]
              : choices(sentence, at),
        });
      } else if (
        options.slashes &&
        isChoice(one, two) &&
        !isSaidTwice(sentence.text.slice(0, match.index), two)
      ) {
        reports.push({
          at,
          severity: 'info',
          message: `The slash in “${whole}” leaves open whether it means “and” or “or”. Write the word.`,
          rewrites: slashed(sentence, at, one, two),
        });
      }
    }
    return reports;
  },
  examples: [
    {
      bad: 'You must pay the fee and/or the deposit.',
      good: 'You must pay the fee or the deposit, or both.',
      accepted: 'You must pay the fee or the deposit, or both.',
    },
    { bad: 'Send a bill and/or statement.', accepted: 'Send a bill or statement, or both.' },
    {
      bad: 'You may not copy, sell, and/or lend the maps.',
      accepted: 'You may not copy, sell, and/or lend the maps.',
    },
    {
      bad: 'We may ask you to stay at home and/or not to use your key.',
      accepted: 'We may ask you to stay at home and/or not to use your key.',
    },
    {
      bad: 'Unused personal/carer’s leave is not paid out.',
      accepted: 'Unused personal/carer’s leave is not paid out.',
    },
    {
      bad: 'It makes no employer/employee relationship.',
      accepted: 'It makes no employer/employee relationship.',
    },
    {
      bad: 'We follow the Search and/or Rescue Plan of the port.',
      accepted: 'We follow the Search and/or Rescue Plan of the port.',
    },
    { bad: 'Tell us the name/address.', accepted: 'Tell us the name or address.' },
    { options: { slashes: false }, bad: 'Send a bill and/or a copy of the contract/order.' },
    {
      ok: 'The limit is 100 km/h, 24/7, on every TCP/IP network.',
      because: 'Units, figures and names keep their slash.',
    },
    { ok: 'Ask Robin (they/them) or Ann (she/her).', because: 'They are what a person is called.' },
    { ok: 'See https://shop.example/and/or/terms for more.', because: 'An address is not prose.' },
    { ok: 'We work by fast building/fast testing.', because: 'The first word stands again: they are names.' },
    { ok: 'The input/output port is on the back.', because: 'It is the name of one thing.' },
  ],
});

const SLASHED = /(?<![\p{L}\p{N}/.~-])(\p{L}{2,}) ?\/ ?(\p{L}{2,})(?![\p{L}\p{N}/]|[.-]\p{L})/gu;

/** Pairs that are one thing, one name, or belong to another rule. */
const FIXED: ReadonlySet<string> = new Set(
  (
    'he/she she/he his/her her/his him/her her/him himself/herself s/he she/her he/him they/them she/they he/they they/their her/hers his/hers xe/xem ze/zir tcp/ip input/output read/write client/server ' +
    'on/off yes/no pass/fail and/or either/or km/h mb/s gb/s kb/s go/no c/o n/a w/o b/w a/c i/o p/e ' +
    'true/false plus/minus gnu/linux os/2 pl/sql ios/android mac/pc win/loss start/stop play/pause open/close'
  ).split(' '),
);

function isChoice(one: string, two: string): boolean {
  if (FIXED.has(`${one}/${two}`.toLowerCase())) return false;
  return one.length > 2 && two.length > 2 && one === one.toLowerCase() && two === two.toLowerCase();
}

/** “the Buy and/or Sell Agreement”: between words with capitals, of which the last says what it is that has the name. */
const isInName = (sentence: Sentence, at: Place): boolean =>
  /\p{Lu}[\p{L}-]+ $/u.test(sentence.text.slice(0, at.start - sentence.start)) &&
  NAMED.test(sentence.text.slice(at.end - sentence.start));
const NAMED =
  /^ (?:\p{Lu}[\p{L}-]+ ){1,4}(?:Agreement|Act|Addendum|Authority|Board|Bureau|Centre|Center|Certificate|Commission|Committee|Contract|Council|Department|Form|Fund|Guide|Office|Plan|Policy|Program|Programme|Scheme|Service|Team|Unit)s?\b/u;

/** “continuous integration/continuous delivery”: two names that are always written side by side. */
const isSaidTwice = (before: string, two: string): boolean =>
  /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase() === two;

type Place = Rewrite['edits'][number]['at'];

const replaced = (at: Place, text: string): Rewrite => ({
  title: `Replace with “${text}”`,
  safety: 'review',
  edits: [{ at, text }],
});

const said = (text: string): Rewrite => ({ title: `Say “${text}”`, safety: 'advice', edits: [] });

/** “or” and “and” between two words of one kind; advice where the slash may stand in a longer list or in a name. */
function slashed(sentence: Sentence, at: Place, one: string, two: string): readonly Rewrite[] {
  const before = sentence.text.slice(0, at.start - sentence.start);
  const after = sentence.text.slice(at.end - sentence.start);
  // Of several things, both are mostly meant: “start/end dates”.
  const joins = /^ (?!(?:is|was|has|does|its|this)\b)[\p{L}-]*[^su\W]s\b/u.test(after)
    ? ['and', 'or']
    : ['or', 'and'];
  const texts = joins.map(join => `${one} ${join} ${two}`);
  const isAlike = /[^su]s$/.test(one) === /[^su]s$/.test(two);
  const isFree =
    isAlike &&
    !/,[^,;.:]{0,60}$|\/[^,;.:]{0,30}$/.test(before) &&
    !/^(?:['’]|[^.;:]{0,60}[,/]| \(| relations?(?:hips?)?\b)/.test(after);
  return isFree ? texts.map(text => replaced(at, text)) : texts.map(said);
}

/**
 * “A or B, or both” where it is clear where B ends; then “or” and “and” between two nouns. Advice where there are more
 * than two, or where it joins verbs or clauses: there “or” alone may ask for less.
 */
function choices(sentence: Sentence, at: Place): readonly Rewrite[] {
  const before = sentence.text.slice(0, at.start - sentence.start);
  const rest = sentence.text.slice(at.end - sentence.start);
  // The comma behind “If you pay late,” opens no list.
  const own = before.replace(OPENING, '');
  const isList =
    /[,;:/][^,;:]{0,60}$|\b(?:and|or)\b[^,;:]{0,30}$/i.test(own) || /^[^,;.:]{0,40} (?:and|or)\b/i.test(rest);
  const joinsMore =
    NOT_A_NOUN.test(rest) || /\b(?:to|not|by|in|on|from|through|with)$/.test(before.trimEnd());
  // One of several changed alone would look like another meaning.
  const isOneOfMore = sentence.text.split(/and\/or/i).length > 2;
  if (isList || joinsMore || isOneOfMore) return [said('or'), said('and')];
  const second =
    /^ (?:(?:the|a|an|your|our|its|their|any) )?[\p{L}-]+(?: [\p{Ll}-]+)?(?=[.;:)](?!\p{L})|$)/u.exec(rest);
  const plain = [replaced(at, 'or'), replaced(at, 'and')];
  if (second === null) return plain;
  const end = at.end + second[0].length;
  const both: Rewrite = {
    title: 'Replace with “… or …, or both”',
    safety: 'review',
    edits: [
      { at, text: 'or' },
      { at: prose(end, end), text: ', or both' },
    ],
  };
  return [both, ...plain];
}

/** A condition or a place before the main clause. */
const OPENING =
  /^(?:if|when|where|unless|until|after|before|prior|during|while|in|on|at|by|for|to|under|upon|with|without|as|from) [^,;:]*,/i;

/** What may follow and opens no noun: a verb, a clause, a preposition, an item of a list. */
const NOT_A_NOUN =
  /^\s*$|^ ?(?:[(,]|to\b|not\b|by\b|in\b|on\b|if\b|of\b|for\b|from\b|with\b|when\b|where\b|that\b|which\b|is\b|are\b|be\b|has\b|have\b|may\b|must\b|will\b|can\b|\p{L}+ing\b|(?:www|https?)\b)/iu;
