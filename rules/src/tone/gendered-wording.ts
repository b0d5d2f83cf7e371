import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE, type Report, rewritesOf } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';
import { isInQuotation } from '../language/quotation.ts';
import { holds, wordClass } from '../language/word-class.ts';
import { wordings } from '../language/wordings.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';
import { phraseCheck } from '../lexicon/phrase-rule.ts';

/** Nouns that name one sex, with the word for everybody. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'chairman:chair chairmen:chairs spokesman:spokesperson salesman:salesperson salesmen:salespeople workman:worker workmen:workers ' +
    'businessman:business_person businessmen:business_people foreman:supervisor policeman:police_officer policemen:police_officers ' +
    'fireman:firefighter firemen:firefighters tradesman:tradesperson tradesmen:tradespeople draftsman:drafter manpower:staff ' +
    'man-hours:person-hours man-hour:person-hour manned:staffed unmanned:unstaffed mankind:people layman:lay_person laymen:lay_people postman:postal_worker ' +
    'stewardess:flight_attendant'
  )
    .split(' ')
    .map(pair => {
      const [word = '', better = ''] = pair.split(':');
      return [word, better.replace('_', ' ')] as const;
    }),
);

/** Without one of them, or a slash, a sentence has nothing to find. */
const GENDERED = wordClass([...NOUNS.keys(), 'he', 'she', 'his', 'her', 'him', 'himself']);

const PAIRS = wordings(`
  *he or she
  *she or he
  *his or her
  *her or his
  *him or her
  *her or him
  *himself or herself
  *his or hers`);

export default defineRule({
  id: 'gendered-wording',
  group: 'tone',
  scope: 'sentence',
  severity: 'info',
  fix: 'review',
  yieldsToTerms: true,
  summary: '“he/she”, “his or her” or a word such as “chairman” where anybody may be meant.',
  why: 'Pairs such as “he or she” are heavy to read and leave some people out. “they” and “their” mean everybody.',
  source: 'European Commission, English Style Guide: gender-neutral language. GOV.UK style guide.',
  options: {},
  check(sentence, block, context) {
    if (!holds(sentence.words, GENDERED) && !sentence.text.includes('/')) return NONE;
    const listed = slashes(sentence, block, context);
    const agreed = listed.map(report => withoutClash(report, sentence));
    const paired = apart([...agreed, ...slashPairs(sentence), ...pairs(sentence)]);
    const told = isAddressed(sentence) ? paired.map(forReader) : together(paired);
    return apart([...told, ...nouns(sentence)]).filter(
      ({ at }) => !isQuotedAt(sentence, block, at) && !isBesideIt(sentence, at),
    );
  },
  examples: [
    {
      bad: 'The user must keep his/her password safe.',
      accepted: 'The user must keep their password safe.',
    },
    { bad: 'The chairman decides.', accepted: 'The chair decides.' },
    { bad: 'Each tenant pays his or her share.', accepted: 'Each tenant pays their share.' },
    {
      bad: 'Each member pays his or her share and keeps his or her key.',
      accepted: 'Each member pays their share and keeps their key.',
    },
    {
      bad: 'A tenant says that he or she has paid, and he or she may ask for a receipt.',
      accepted: 'A tenant says that he or she has paid, and he or she may ask for a receipt.',
    },
    { bad: 'A guest may bring a friend with him/her.', accepted: 'A guest may bring a friend with them.' },
    { bad: 'You must pay the tax on his/her income.', good: 'You must pay the tax on your income.' },
    {
      ok: 'Each party has asked its, his or her own lawyer.',
      because: 'A company is meant too, and the pair belongs to “its”.',
    },
    { ok: 'Ms Jones must keep her card safe.', because: 'A person is named.' },
    { ok: 'He said “the chairman decides”.', because: 'It quotes somebody.' },
    { ok: 'Mr Lee is the Chairman Emeritus of the club.', because: 'It is a title in capitals.' },
    { ok: 'The satellite is human-made.', because: 'It names no sex.' },
  ],
});

/** Without those that speak about the same words again. */
const apart = (reports: readonly Report[]): readonly Report[] =>
  reports.filter(({ at }, index) => !reports.slice(0, index).some(other => overlaps(other.at, at)));

/** All pairs of a sentence in one rewrite: “they” beside a “his or her” would look like somebody else. */
function together(reports: readonly Report[]): readonly Report[] {
  if (reports.length < 2) return reports;
  const edits = reports.flatMap(report => rewritesOf(report)[0]?.edits ?? []);
  const isWhole = reports.every(report => rewritesOf(report).length > 0);
  return reports.map(({ at, message }, index) =>
    isWhole && index === 0
      ? { at, message, rewrites: [{ title: 'Replace each with “they” or “their”', safety: 'review', edits }] }
      : { at, message },
  );
}

const MESSAGE = (found: string, offer: string | null): string =>
  offer === null
    ? `“${found}” leaves some people out. Use “they” or name the role.`
    : `“${found}” leaves some people out. Say “${offer}”.`;

const slashes = phraseCheck(
  ({ row }) => row.category === 'legalese' && legalTopic(row) === 'gender',
  MESSAGE,
);

const BETTER: ReadonlyMap<string, string> = new Map([
  ['he', 'they'],
  ['she', 'they'],
  ['his', 'their'],
  ['him', 'them'],
  ['himself', 'themselves'],
]);

/**
 * True where the sentence speaks to the reader and names nobody else: then “his/her” is left from a form, and “their”
 * would point at nobody.
 */
function isAddressed({ words }: Sentence): boolean {
  const pair = words.findIndex(({ lower }) => /^(?:his|her|him|he|she)\b/.test(lower));
  const before = words.slice(0, Math.max(0, pair));
  return (
    before.some(({ lower }) => lower === 'you' || lower === 'your') &&
    !before.some(({ lower }) => SOMEBODY.has(lower))
  );
}

const SOMEBODY: ReadonlySet<string> = new Set(
  'person persons individual anyone someone everyone everybody anybody somebody each every who child parent guardian user member customer employee worker tenant guest passenger patient student spouse partner buyer seller owner driver friend arbitrator judge manager agent representative beneficiary dependant dependent another one party applicant visitor holder guarantor doctor other others they'.split(
    ' ',
  ),
);

/** The same report for a sentence that speaks to the reader: whom the pair means is for the author to say. */
function forReader({ at, message }: Report): Report {
  const found = /^“([^”]*)”/.exec(message)?.[1] ?? '';
  return {
    at,
    message: `“${found}” does not fit a sentence that speaks to “you”. Say “your” or “you”, or name who is meant.`,
  };
}

/** Slashed pairs that the word list does not hold. */
function slashPairs(sentence: Sentence): readonly Report[] {
  if (!sentence.text.includes('/')) return NONE;
  return [
    ...sentence.text.matchAll(
      /\b(?:him ?\/ ?her|her ?\/ ?him|her ?\/ ?his|she ?\/ ?he|himself ?\/ ?herself)\b/gi,
    ),
  ].map(match => {
    const at = prose(sentence.start + match.index, sentence.start + match.index + match[0].length);
    const kinds = match[0].toLowerCase();
    const better = kinds.includes('self')
      ? 'themselves'
      : kinds.includes('him')
        ? 'them'
        : kinds.includes('his')
          ? 'their'
          : 'they';
    return offer(at, match[0], cased(match[0], better), better !== 'they');
  });
}

/** “he/she pays”: the word alone would leave “they pays”, so that no rewrite is better. */
function withoutClash(report: Report, sentence: Sentence): Report {
  const isThey = rewritesOf(report).some(({ edits }) => edits.some(({ text }) => /^they$/i.test(text)));
  const next = sentence.words.find(({ start }) => start >= report.at.end)?.lower ?? '';
  if (!isThey || !/[^s]s$/.test(next)) return report;
  return { at: report.at, message: report.message };
}

/** “he or she” before a verb needs the verb to agree: there the pair is only named. */
function pairs(sentence: Sentence): readonly Report[] {
  return PAIRS.find(sentence).map(({ at, first, last }) => {
    const found = sentence.text.slice(at.start - sentence.start, at.end - sentence.start);
    const words = [sentence.words[first]?.lower ?? '', sentence.words[last]?.lower ?? ''];
    const key = words.find(word => BETTER.has(word)) ?? 'his';
    const better = BETTER.get(key) ?? 'their';
    return offer(at, found, cased(found, better), better !== 'they' || agrees(sentence, last));
  });
}

/** True where the verb behind the pair is the same for “they”. */
const agrees = (sentence: Sentence, last: number): boolean =>
  /^(?:can|cannot|could|may|might|must|shall|should|will|would|did|had)$/.test(
    sentence.words[last + 1]?.lower ?? '',
  );

function nouns(sentence: Sentence): readonly Report[] {
  return sentence.words.flatMap((word, index) => {
    const better = NOUNS.get(word.lower);
    const isTitle = word.text !== word.lower && index > 0;
    if (better === undefined || isTitle) return [];
    return [offer(prose(word.start, word.end), word.text, cased(word.text, better), true)];
  });
}

/** “its, his or her”: a company is meant too, and “their” beside “its” would be wrong. */
const isBesideIt = ({ text, start }: Sentence, at: Span<'prose'>): boolean =>
  /\bits?,? (?:or )?$/i.test(text.slice(Math.max(0, at.start - start - 8), at.start - start));

function isQuotedAt(sentence: Sentence, block: Block, at: Span<'prose'>): boolean {
  const word = sentence.words.find(({ start }) => start >= at.start);
  return word !== undefined && isInQuotation(block, word);
}

function offer(at: Span<'prose'>, found: string, better: string, isReady: boolean): Report {
  const rewrite: Rewrite = {
    title: `Replace with “${better}”`,
    safety: 'review',
    edits: [{ at, text: better }],
  };
  return { at, message: MESSAGE(found, better), ...(isReady && { rewrites: [rewrite] }) };
}

const cased = (found: string, better: string): string =>
  found.charAt(0) === found.charAt(0).toLowerCase()
    ? better
    : better.charAt(0).toUpperCase() + better.slice(1);
