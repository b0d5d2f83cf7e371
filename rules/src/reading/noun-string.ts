import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { HOMOGRAPHS, OTHERS, SUBJECTS, VERBS } from '../language/closed-class.ts';
import { PARTICIPLES, PASTS } from '../language/irregular.ts';
import { gapAfter, isModal, isNumber, readAs } from '../language/parts.ts';

export default defineRule({
  id: 'noun-string',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'none',
  optIn: true,
  yieldsToTerms: true,
  summary: 'Four nouns or more in a row.',
  why: 'The reader has to guess which noun belongs to which, and only learns at the end what the thing is.',
  source: 'US Federal Plain Language Guidelines: avoid noun strings.',
  options: {
    limit: {
      type: 'integer',
      default: 3,
      minimum: 2,
      maximum: 20,
      description: 'The most nouns that may stand in a row.',
    },
  },
  check(sentence, block, { options }) {
    const reports: Report[] = [];
    let first = 0;
    for (let index = 0; index <= sentence.words.length; index++) {
      const goesOn =
        index < sentence.words.length &&
        isPlainNoun(sentence, index) &&
        (index === first || gapAfter(sentence, index - 1) === ' ');
      if (goesOn) continue;
      const from = startsWithVerb(sentence, first) ? first + 1 : first;
      const [start, end] = [sentence.words[from], sentence.words[index - 1]];
      if (index - from > options.limit && start !== undefined && end !== undefined) {
        const shown = block.prose.slice(start.start, end.end);
        reports.push({
          at: prose(start.start, end.end),
          message: `“${shown}” is ${String(index - from)} nouns in a row. Say it with “of”, “for” or a verb.`,
        });
      }
      first = index < sentence.words.length && isPlainNoun(sentence, index) ? index : index + 1;
    }
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    {
      bad: 'Fill in the account holder payment dispute resolution form.',
      good: 'Fill in the form to ask us to resolve a payment dispute.',
    },
    {
      bad: 'We send the data processor security incident notification by email.',
      good: 'We send notice of a security incident at a processor by email.',
    },
    {
      options: { limit: 2 },
      bad: 'Read the payment dispute policy.',
      good: 'Read the policy on disputes.',
    },
    { ok: 'Open the Account Holder Payment Resolution Form.', because: 'A name is kept as it is.' },
    { ok: 'Read the payment dispute policy.', because: 'Three nouns are still clear.' },
    { ok: 'We pay interest, fees, tax and postage.', because: 'Commas part the nouns.' },
  ],
});

/** A word in small letters that reads as a noun, and as nothing else. */
function isPlainNoun(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text)) return false;
  const { lower } = word;
  if (OTHERS.has(lower) || SUBJECTS.has(lower) || isModal(word) || isNumber(word)) return false;
  if (
    PASTS.has(lower) ||
    PARTICIPLES.has(lower) ||
    /(?:ly|ing|ed|able|ible|ful|less|ous|ive|ical|ic|ary|ory|ate|ant|al)$/.test(lower)
  )
    return false;
  if (VERBS.has(lower) && (!HOMOGRAPHS.has(lower) || lower.endsWith('s'))) return false;
  return NOUNS.has(lower) || readAs(sentence, index) === 'noun';
}

/** Everyday nouns of contracts and help text without an ending that tells. */
const NOUNS: ReadonlySet<string> = new Set(
  `account address agent amount asset bank bill business card case cash claim class client code company contract cost credit
  customer data date debt device dispute email event fee file form fund goods group holder hotel incident interest item law
  list loan log mail market member method network notice number order page party password payment person phone plan
  policy price process product profile program project rate record refund report request review risk role rule sale
  screen security server service site staff store support system tax team term test third time trade unit user vendor
  website work year`.split(/\s+/),
);

/** “may review account data …”: the first word stands where a verb stands. */
const startsWithVerb = (sentence: Sentence, first: number): boolean =>
  readAs(sentence, first) === 'verb' || (first === 0 && sentence.words[0]?.text === sentence.words[0]?.lower);
