import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { subjectBefore } from '../language/subject.ts';

export default defineRule({
  id: 'vague-data-use',
  group: 'legalese',
  scope: 'sentence',
  severity: { privacy: 'warning', else: 'off' },
  fix: 'advice',
  yieldsToTerms: true,
  wakes: ['may', 'might', 'often', 'sometimes', 'possibly', 'selected', 'various', 'purposes'],
  summary: 'A privacy notice that says what may happen with data, not what happens.',
  why: 'Readers cannot tell what is done with their data. The European regulators name “may”, “might”, “some”, “often” and “possible” as words to keep out of a privacy notice.',
  source:
    'Article 29 Working Party, Guidelines on transparency, WP260 rev.01, paragraphs 12 and 13. GDPR article 12(1).',
  options: {},
  check(sentence, block) {
    // In a table the other cells of the row say what for, and with whom.
    if (block.shape === 'heading' || block.shape === 'table-cell') return NONE;
    const reports: Report[] = [];
    for (let index = 0; index < sentence.words.length; index++) {
      const report = vagueAt(sentence, block, index);
      if (report !== null) reports.push(report);
    }
    return reports.length === 0 ? NONE : reports.slice(0, 1);
  },
  examples: [
    {
      kind: 'privacy',
      bad: 'We may share some of your data with selected partners.',
      good: 'We share your name and email with two delivery companies, Brisk and Marl.',
    },
    {
      kind: 'privacy',
      bad: 'We often use data to develop new services.',
      good: 'We use your clicks to decide which features to build.',
    },
    { kind: 'privacy', bad: 'Your data might be transferred to other countries.' },
    { kind: 'privacy', bad: 'We use your address for business purposes.' },
    { kind: 'privacy', ok: 'You may object to this at any time.', because: 'It is a right of the reader.' },
    { kind: 'privacy', ok: 'Your answers may reveal your age.', because: 'It is a real possibility.' },
    { kind: 'privacy', ok: 'We may change this notice.', because: 'It is not about a use of data.' },
    {
      kind: 'privacy',
      ok: 'Our couriers may only use your address to bring the parcel.',
      because: 'It limits the use.',
    },
    {
      kind: 'privacy',
      ok: 'Depending on your settings, we may share your photo with other members.',
      because: 'It says what it depends on.',
    },
    {
      kind: 'privacy',
      ok: 'We may record your details to prevent fraud.',
      because: 'The purpose stands beside it.',
    },
    {
      kind: 'privacy',
      ok: 'We use your address for various purposes. These include sending bills and planning routes.',
      because: 'The next sentence names the purposes.',
    },
    {
      kind: 'privacy',
      ok: 'The groups that we may share your data with include:\n\n- charities\n- schools',
      because: 'The list behind it says most of what there is to say.',
    },
    {
      kind: 'privacy',
      ok: 'We may share your data with:\n\n- Brisk, which delivers parcels\n- Marl, which prints labels',
      because: 'The list behind it names them.',
    },
    {
      kind: 'privacy',
      ok: 'We may use cookies to (i) count visits and (ii) tell which page you came from.',
      because: 'The purposes stand in the sentence.',
    },
    {
      kind: 'privacy',
      ok: 'We may use cookies for adverts. You can turn them off in the settings.',
      because: 'The reader can stop it, and is told how.',
    },
    {
      kind: 'privacy',
      ok: 'We may disclose your data in few cases. Such cases include when you ask us to, and when a judge does.',
      because: 'The next sentence says when.',
    },
    { kind: 'contract', ok: 'We may share the costs.', because: 'It is no privacy notice.' },
  ],
});

const USES =
  /^(?:collect|share|use|disclose|transfer|sell|process|store|combine|receive|obtain|gather|record|access|retain|track|analyse|analyze|merge|send|pass|provide|keep|match|link)$/;
const USED =
  /^(?:collected|shared|used|disclosed|transferred|sold|processed|stored|combined|received|obtained|gathered|recorded|accessed|retained|tracked|analysed|analyzed|merged|sent|passed|kept)$/;
const DATA =
  /^(?:data|information|details|address|email|emails|name|names|number|location|cookies|profile|photos|photo|contacts|messages|identifiers|identifier|records|history|activity|recordings|pii)$/;
const VAGUE_PURPOSE = /^(?:business|various|other|internal|legitimate|certain|operational|commercial)$/;

/** “This includes …” in the next sentence: the purposes are named there. */
const isListedNext = (block: Block, sentence: Sentence): boolean =>
  /^\s*(?:this|these|they|such purposes|the purposes|those|for example)\b[^.]{0,40}\b(?:includes?|are|is|include)\b|^\s*for example\b/i.test(
    block.prose.slice(sentence.end, sentence.end + 90),
  );

function vagueAt(sentence: Sentence, block: Block, index: number): Report | null {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return null;
  if (/^(?:may|might|often|sometimes|possibly)$/.test(word.lower)) return hedged(sentence, block, index);
  if (word.lower !== 'purposes' || !VAGUE_PURPOSE.test(words[index - 1]?.lower ?? '')) return null;
  if (
    words[index - 2]?.lower !== 'for' ||
    words[index - 3]?.lower === 'only' ||
    !words.some(({ lower }) => lower === 'we' || lower === 'our') ||
    words.some(({ lower }) => lower === 'right') ||
    !hasUse(sentence, index) ||
    /\bsuch as\b|:/.test(sentence.text) ||
    isListedNext(block, sentence)
  )
    return null;
  const first = words[index - 2];
  if (first === undefined) return null;
  const at = prose(first.start, word.end);
  return {
    at,
    message: `“${block.prose.slice(at.start, at.end)}” tells the reader nothing. Name the purposes.`,
  };
}

const hasUse = ({ words }: Sentence, before: number): boolean =>
  words.slice(0, before).some(({ lower }) => USES.test(lower) || USED.test(lower));

/** “we may share your data”, “your data may be shared”, “we often use data”. */
function hedged(sentence: Sentence, block: Block, index: number): Report | null {
  const { words } = sentence;
  const word = words[index];
  const verb = verbAfter(sentence, index);
  if (word === undefined || verb === null || isLimit(words, index, verb)) return null;
  const isPassive = words[verb]?.lower === 'be';
  const act = words[isPassive ? verb + 1 : verb];
  if (act === undefined || !(isPassive ? USED : USES).test(act.lower)) return null;
  if (!isPassive && !isOurs(sentence, index)) return null;
  const reach = isPassive ? words.slice(Math.max(0, index - 8), index) : words.slice(verb + 1, verb + 9);
  if (!reach.some(({ lower }) => DATA.test(lower)) || isDefinite(sentence) || isBound(sentence.text))
    return null;
  if (isSpeltOut(sentence.text) || isSettledNext(block, sentence)) return null;
  const at = prose(word.start, act.end);
  return {
    at,
    message: `“${sentence.text.slice(at.start - sentence.start, at.end - sentence.start)}” leaves open what is done with the data. Say what you do, and when.`,
  };
}

/** “may only use”, “may use … only”: a limit, not a loose permission. */
const isLimit = (words: Sentence['words'], modal: number, verb: number): boolean =>
  words.slice(modal + 1, verb + REACH).some(({ lower }) => /^(?:only|solely|exclusively|never)$/.test(lower));

/** How far behind the verb the word that limits it may stand. */
const REACH = 9;

/** The condition or the purpose stands in the sentence: “based on …”, “depending on …”, “to prevent fraud”. */
const isBound = (text: string): boolean =>
  /\b(?:based on|depend(?:s|ing) on|in case of|in the event|as required|as needed|necessary)\b/i.test(text) ||
  PURPOSE.test(text);
const PURPOSE =
  /\b(?:in order )?to (?:prevent|protect|detect|investigate|verify|confirm|deliver|ship|answer|reply|respond|contact|notify|tell|bill|charge|refund|repair|fix|stop|remind|check|pay|sign|log|meet|defend|enforce|keep|secure|send)\b/i;

/** The rest follows: a list behind a colon or with letters, or a place that the sentence names. */
const isSpeltOut = (text: string): boolean =>
  /[:\u2013\u2014]\s*$/.test(text) ||
  /\b(?:to|for|with|by)(?: the following[^.:]{0,20})?:? \(?(?:a|i|1)\) /i.test(text) ||
  /\b(?:following|below)\b/i.test(text);

/** The next sentence says when, with whom or why, or how the reader stops it. */
function isSettledNext(block: Block, sentence: Sentence): boolean {
  const next = block.sentences[block.sentences.indexOf(sentence) + 1]?.text ?? '';
  return NAMES_NEXT.test(next) || STOPS.test(sentence.text) || STOPS.test(next);
}
const NAMES_NEXT =
  /^(?:we|they) (?:only )?(?:do|will do|share|use) (?:this|so|it|them|these|that) (?:only )?(?:to|when|if|for|where|because|in order)\b|^(?:this|it) (?:only )?(?:happens|is (?:only )?(?:to|because|when|if|so that|in order))\b|^(?:these|those|such|the) (?:\w+ ){0,3}(?:are|is)(?: only)?(?: the following)?:|^(?:these|those|such|the) (?:\w+ ){0,2}(?:circumstances|cases|situations|reasons|purposes) (?:are|include)\b/i;
const STOPS =
  /\byou (?:\w+ ){0,3}(?:opt[ -]out|disable|unsubscribe|(?:turn|switch) (?:\w+ ){0,3}off|(?:refuse|reject|block) (?:\w+ ){0,3}cookies)\b/i;

/** The sentence says when: “if you ask”, “where the law requires it”; or the data say nothing about a person. */
const isDefinite = ({ words }: Sentence): boolean => words.some(({ lower }) => DEFINITE.test(lower));
const DEFINITE =
  /^(?:if|when|whenever|where|unless|upon|direction|instruction|request|consent|law|laws|legal|court|courts|subpoena|authorities|enforcement|aggregated?|de-identified|anonymi[sz]ed|anonymous|pseudonymous)$/;

function verbAfter({ words }: Sentence, index: number): number | null {
  for (let at = index + 1; at <= index + 3; at++) {
    const lower = words[at]?.lower ?? '';
    if (lower === 'not') return null;
    if (!/^(?:also|then|sometimes|occasionally|still|need|to|in|addition)$|ly$/.test(lower)) return at;
  }
  return null;
}

/** The writer, or somebody who works for the writer, acts: not the reader. */
function isOurs(sentence: Sentence, index: number): boolean {
  const subject = subjectBefore(sentence, index);
  if (subject === null) return false;
  const head = sentence.words[subject.head]?.lower ?? '';
  return (
    subject.actor === 'we' ||
    /^(?:providers?|partners?|affiliates?|company|vendors?|advertisers?|cookies|compan(?:y|ies)|processors?|sites?|services?|part(?:y|ies)|networks?)$/.test(
      head,
    )
  );
}
