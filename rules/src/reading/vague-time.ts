import type { Block, Sentence } from '../kit/document.ts';
import { type Context, defineRule, NONE, type Report } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';

export default defineRule({
  id: 'vague-time',
  group: 'reading',
  scope: 'sentence',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  yieldsToTerms: true,
  summary: 'A deadline without a number, such as “promptly” or “in due course”.',
  why: 'Each side reads “promptly” as it likes. With a number of days both know when somebody is late.',
  source:
    'Competition and Markets Authority, Unfair contract terms guidance (CMA37): clear consequences. US Federal Plain Language Guidelines.',
  options: {},
  wakes: [
    'promptly',
    'practicable',
    'possible',
    'course',
    'shortly',
    'periodically',
    'reasonable',
    'timely',
    'delay',
    'time',
    'convenience',
  ],
  check(sentence, block, context) {
    const found: Report[] = [];
    for (let index = 0; index < sentence.words.length; index++) {
      const span = vagueTimeAt(sentence, index);
      if (span === null) continue;
      const duty = dutyBefore(sentence, index);
      if (
        duty === null ||
        isAssurance(sentence, index) ||
        isOnRequest(sentence, index) ||
        isTaken(sentence, block, context, span)
      )
        continue;
      const shown = block.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
      found.push({
        at: span,
        message: OFTEN.test(shown)
          ? `“${shown}” does not say how often. Say how often, such as once a year.`
          : `“${shown}” is no deadline. Give a number of days, or say what it depends on.`,
        ...(duty === 'must' && context.kind !== 'help' && { severity: 'warning' as const }),
      });
    }
    return found.length === 0 ? NONE : found;
  },
  examples: [
    { bad: 'We will refund you in due course.', good: 'We will refund you within 10 working days.' },
    { bad: 'You must tell us promptly.', good: 'You must tell us within 3 days.' },
    {
      kind: 'contract',
      bad: 'The supplier shall reply within a reasonable time.',
      good: 'The supplier shall reply within two working days.',
    },
    { bad: 'We will review the fee periodically.', good: 'We will review the fee once a year.' },
    {
      kind: 'contract',
      ok: 'The seller must promptly sign all documents that are necessary to pass the house to the buyer.',
      because: 'It promises help whenever that is asked for, and nobody knows when.',
    },
    {
      kind: 'contract',
      ok: 'The writer shall sign, from time to time, upon request, a list of the songs.',
      because: 'It says when: upon request.',
    },
    { ok: 'Turn off the gas immediately.', because: 'In a safety step “immediately” is exact enough.' },
    {
      kind: 'contract',
      ok: '“Promptly” means within two days. You must tell us Promptly.',
      because: 'The contract says how long it is.',
    },
    { ok: 'They came back promptly.', because: 'Nobody has to meet a deadline here.' },
    {
      ok: 'You must pay as soon as possible, and at the latest within 14 days.',
      because: 'A number follows.',
    },
    { ok: 'We will write to you shortly before the end.', because: '“shortly before” only measures.' },
    {
      kind: 'contract',
      ok: 'The tenant must keep to the house rules as amended from time to time.',
      because: 'It says which version of the rules, not by when.',
    },
    {
      kind: 'contract',
      ok: 'You must keep to the site rules from time to time in force.',
      because: 'It is no deadline: the rules may change.',
    },
    {
      ok: 'You must take all reasonable steps to find other work as soon as possible.',
      because: '“all reasonable steps” is the measure; a number of days would promise a result.',
    },
  ],
});

/** Each phrase by its telling word: its words, and the number of the telling word among them. */
const PHRASES: ReadonlyMap<string, readonly (readonly [readonly string[], number])[]> = byTellingWord(`
  *promptly
  as soon as *practicable
  as soon as reasonably *practicable
  as soon as is *practicable
  as soon as *possible
  as soon as reasonably *possible
  in due *course
  *shortly
  *periodically
  within a *reasonable time
  within a *reasonable period
  within a *reasonable timeframe
  in a *reasonable time
  in a *timely manner
  in a *timely fashion
  on a *timely basis
  from time to *time
  without *delay
  without unreasonable *delay
  at our earliest *convenience
  at your earliest *convenience`);

function byTellingWord(text: string): ReadonlyMap<string, readonly (readonly [readonly string[], number])[]> {
  const map = new Map<string, (readonly [readonly string[], number])[]>();
  for (const line of text.trim().split('\n')) {
    const words = line.trim().split(' ');
    const at = words.findIndex(word => word.startsWith('*'));
    const telling = words[at]?.slice(1) ?? '';
    const plain = words.map((word, index) => (index === at ? telling : word));
    map.set(telling, [...(map.get(telling) ?? []), [plain, at]]);
  }
  return map;
}

/** The vague time whose telling word is at `index`; null where there is none or where a number makes it exact. */
function vagueTimeAt(sentence: Sentence, index: number): Span<'prose'> | null {
  const { words } = sentence;
  const phrases = PHRASES.get(words[index]?.lower ?? '');
  if (phrases === undefined) return null;
  for (const [phrase, at] of phrases) {
    const from = index - at;
    if (!phrase.every((word, offset) => words[from + offset]?.lower === word)) continue;
    const last = from + phrase.length - 1;
    const [start, end] = [words[from]?.start, words[last]?.end];
    if (start === undefined || end === undefined || isMadeExact(sentence, last)) return null;
    if (words[last]?.lower === 'time' && words[from]?.lower === 'from' && isAboutChange(words, from, last))
      return null;
    return prose(start, end);
  }
  return null;
}

/** “shortly after”, or a number of days in the words that follow. */
function isMadeExact({ words }: Sentence, last: number): boolean {
  if (
    /^(?:after|before|thereafter)$/.test(words[last + 1]?.lower ?? '') &&
    words[last]?.lower === 'shortly'
  ) {
    return true;
  }
  for (let index = last + 1; index <= last + NEAR; index++) {
    const [word, unit] = [words[index]?.lower ?? '', words[index + 1]?.lower ?? ''];
    if (/^\d/.test(word) || /^(?:hours?|days?|weeks?|months?)$/.test(word)) return true;
    if (/^(?:working|business|calendar)$/.test(word) && /^days?$/.test(unit)) return true;
  }
  return false;
}

/** “as amended from time to time”, “the rules in force from time to time”: which version, not by when. */
const isAboutChange = (words: Sentence['words'], first: number, last: number): boolean =>
  words.slice(Math.max(0, first - BESIDE), last + BESIDE + 1).some(({ lower }) => CHANGES.test(lower));

/** How many words beside “from time to time” may say that it is about a version. */
const BESIDE = 4;
const CHANGES =
  /^(?:amend(?:s|ed|ing|ments?)?|chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|modif(?:y|ies|ied|ying|ications?)|revis(?:e|es|ed|ing|ions?)|var(?:y|ies|ied|ying)|supplement(?:s|ed|ing)?|replac(?:e|es|ed|ing)|substitut(?:e|es|ed|ing)|force|effect|current|prevailing|applicable|versions?|published|posted|issued|existing|announced|notified)$/;

/** How far behind a vague time its number may stand. */
const NEAR = 10;

/** How far before a vague time the modal of its verb may stand. */
const REACH = 14;

/** What kind of duty the time belongs to: the modal before it in its clause, or the verb right behind it. */
function dutyBefore(sentence: Sentence, index: number): 'must' | 'will' | null {
  const { words } = sentence;
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const word = words[at]?.lower ?? '';
    if (word === 'must' || word === 'shall') return 'must';
    if (word === 'will' || word.endsWith("'ll")) return 'will';
    if (word === 'agree' || word === 'agrees') return 'must';
    if (/^(?:may|can|could|should|would|if|unless|when|where|after|before|once|because|who)$/.test(word))
      return null;
    if (/^(?:steps|efforts|endeavou?rs)$/.test(word)) return null;
    if (at < index && /[;:.]/.test(gapAfter(sentence, at))) return null;
  }
  return null;
}

/** “from time to time, upon request”: it says when. */
const isOnRequest = ({ words }: Sentence, index: number): boolean =>
  words[index]?.lower === 'time' &&
  words
    .slice(Math.max(0, index - 8), index + 7)
    .some(({ lower }) =>
      /^(?:requests?|requested|requires?|required|needed|necessary|asks?|asked)$/.test(lower),
    );

const OFTEN = /^(?:periodically|from time to time)$/i;

/** “promptly execute all documents”: a promise to help whenever the other side asks, for which no day can be named. */
const isAssurance = ({ words }: Sentence, index: number): boolean =>
  words.slice(Math.max(0, index - 2), index + 3).some(({ lower }) => /^(?:execute|sign)$/.test(lower)) &&
  words
    .slice(index, index + ASSURED)
    .some(({ lower }) => /^(?:documents?|instruments?|deeds?|assignments?|papers)$/.test(lower));
const ASSURED = 8;

/** True where a row of the word lists speaks about these words already. */
const isTaken = (
  sentence: Sentence,
  block: Block,
  { phrases }: Pick<Context, 'phrases'>,
  span: Span<'prose'>,
): boolean =>
  phrases(sentence, block).some(
    match => (match.mode === 'auto' || match.mode === 'suggest') && overlaps(match.at, span),
  );
