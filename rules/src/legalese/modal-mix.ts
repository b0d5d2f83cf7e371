import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';
import { type ModalUse, modalUses } from '../language/modals.ts';
import { type Subject, subjectBefore } from '../language/subject.ts';

/** A duty of the reader: the form of words for it, with its verb, and where it stands. */
interface Duty {
  readonly form: string;
  /** “must keep”: the form and the verb behind it, as written. */
  readonly shown: string;
  /** The number of its sentence in the block. */
  readonly sentence: number;
  readonly at: Span<'prose'>;
}

export default defineRule({
  id: 'modal-mix',
  group: 'legalese',
  scope: 'document',
  severity: { 'ui-strings': 'off', help: 'off', else: 'info' },
  fix: 'advice',
  yieldsToTerms: true,
  summary:
    'More than one form of words for what the reader has to do: “agree to” or “are required to” beside “must”, “shall” or “will”.',
  why: 'A reader who meets a second form of words looks for a second kind of duty. One form says that all duties weigh the same.',
  source: 'Justice Canada, Legistics, cited by plainlanguage.gov: do not mix “must” and “shall” in one text.',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Forms that your house style keeps beside the main one, such as “are required to”.',
    },
  },
  wakes: ['must', 'shall', 'will', 'agree', 'required', 'obliged', 'obligated'],
  collect(block): readonly Duty[] | null {
    if (block.shape === 'heading' || !block.english) return null;
    const found = block.sentences.flatMap((sentence, index) => dutiesIn(sentence, block, index));
    return found.length === 0 ? null : found;
  },
  check(facts, { options }) {
    const duties = facts.flatMap(({ block, fact }) => fact.map(duty => ({ block, ...duty })));
    const counts = new Map<string, number>();
    for (const { form } of duties) counts.set(form, (counts.get(form) ?? 0) + 1);
    const isReal = (form: string): boolean => {
      const count = counts.get(form) ?? 0;
      return count >= LEAST && count >= duties.length / SHARE;
    };
    const isOdd = (form: string): boolean => !MODALS.has(form) && !options.allow.includes(form);
    const mixed = [...counts.keys()].filter(form => isOdd(form) && isReal(form));
    const reports = mixed.flatMap(form => {
      const first = duties.find(duty => duty.form === form);
      const main = [...counts.keys()]
        .filter(found => found !== form && isReal(found))
        .sort((one, two) => (counts.get(two) ?? 0) - (counts.get(one) ?? 0))[0];
      const other = duties.find(duty => duty.form === main);
      return first === undefined || other === undefined ? [] : [across(first, other)];
    });
    return reports.length > 0 ? reports : sideBySide(facts, isOdd);
  },
  examples: [
    {
      bad: 'You must pay the fee. You must return the key. You agree to clean the room.',
      good: 'You must pay the fee. You must return the key. You must clean the room.',
    },
    {
      bad: 'You must pay the fee. You must return the key. You are required to insure the van.',
      good: 'You must pay the fee. You must return the key. You must insure the van.',
    },
    {
      bad: 'You must pay the fee.\n\nYou must return the key.\n\nYou must keep the receipt.\n\nYou agree to clean the room.\n\nYou agree to pay for damage.\n\nYou agree to keep the noise down.',
      good: 'You must pay the fee.\n\nYou must return the key.\n\nYou must keep the receipt.\n\nYou must clean the room.\n\nYou must pay for damage.\n\nYou must keep the noise down.',
    },
    {
      options: { allow: ['are required to'] },
      ok: 'You must pay the fee. You must return the key. You are required to insure the van.',
      because: 'The house style keeps this form too.',
    },
    {
      ok: 'You must pay the fee. We will send a receipt. You must keep it.',
      because: 'What the business does is no duty of the reader.',
    },
    {
      ok: 'You must pay the fee.\n\nYou must return the key.\n\n## Damage\n\nYou agree to pay for damage.',
      because: 'One “agree to”, far from the rest, is no mix that a reader meets.',
    },
    {
      ok: 'You must be 18 or older. You agree to pay the fee.',
      because: '“must be 18” says who may join. It is no duty.',
    },
    {
      ok: 'You must pay the fee. You must keep the key. By using the hall, you agree to pay for damage.',
      because: '“By using …, you agree” says how the contract begins.',
    },
    {
      ok: 'You must pay the fee. You must keep the key. You are required to make an account to use the app.',
      because: 'It is a condition of access.',
    },
    {
      ok: 'You must pay. You must sign. You agree to these terms.',
      because: '“agree to these terms” is consent, not a duty.',
    },
  ],
});

/** A form that comes less often, or in a smaller share of the duties (one in so many), is a slip and no mix. */
const LEAST = 3;
const SHARE = 5;

/** The forms that `shall-discipline` and `will-as-duty` speak about: they count here, and are not reported. */
const MODALS: ReadonlySet<string> = new Set(['must', 'shall', 'will']);
const STARTS = new Set([...MODALS, 'agree', 'required', 'obliged', 'obligated']);

type PlacedDuty = Duty & { readonly block: number };

/** Both forms come often. No counts: which verbs make a duty is a matter of judgement, and the mix is not. */
const across = (first: PlacedDuty, other: PlacedDuty): DocumentReport => ({
  block: first.block,
  at: first.at,
  message: `For what “you” have to do, this text says “${first.form}” here and in other places, and “${other.form}” in others, such as “${other.shown}”. Use one form for all of them.`,
  related: [{ block: other.block, at: other.at, message: `It says “${other.form}” here.` }],
});

/** Two forms in one sentence after the other: a reader meets both at once, however rare one of them is. */
function sideBySide(
  facts: readonly Placed<readonly Duty[]>[],
  isOdd: (form: string) => boolean,
): readonly DocumentReport[] {
  for (const { block, fact } of facts) {
    for (const odd of fact) {
      if (!isOdd(odd.form)) continue;
      const other = fact.find(
        ({ form, sentence }) => form === 'must' && Math.abs(sentence - odd.sentence) === 1,
      );
      if (other === undefined) continue;
      return [
        {
          block,
          at: odd.at,
          message: `“${odd.shown}” and “${other.shown}” stand side by side, so that readers look for a difference. Use one form for both duties.`,
          related: [{ block, at: other.at, message: `It says “${other.form}” here.` }],
        },
      ];
    }
  }
  return [];
}

function dutiesIn(sentence: Sentence, block: Block, number: number): readonly Duty[] {
  const { words } = sentence;
  if (!words.some(({ lower }) => lower === 'you') || !words.some(({ lower }) => STARTS.has(lower))) return [];
  const found: Duty[] = [];
  const add = (form: string, first: number, last: number, verb: number): void => {
    const [from, to, shown] = [words[first], words[last], words[verb]];
    if (from === undefined || to === undefined || shown === undefined) return;
    const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
    found.push({
      form,
      shown: verb === last + 1 ? `${text} ${shown.text}` : text,
      sentence: number,
      at: prose(from.start, to.end),
    });
  };
  for (const use of modalUses(sentence, block.prose, MODALS)) {
    if (isDuty(sentence, use)) add(use.modal, use.index, use.index, use.verb ?? use.index);
  }
  for (let index = 1; index < words.length - 2; index++) {
    const form = formAt(sentence, index);
    const last = index + (form?.split(' ').length ?? 0) - 1;
    if (form === null || isTermsOfUse(sentence, last + 1)) continue;
    if (isReaders(sentence, subjectBefore(sentence, index))) add(form, index, last, last + 1);
  }
  return found;
}

/** What the reader has to do; not who may join, nor what follows by itself. */
function isDuty(sentence: Sentence, use: ModalUse): boolean {
  if (use.class !== 'duty' || !isReaders(sentence, use.subject)) return false;
  const verb = sentence.words[use.verb ?? -1]?.lower;
  if (verb === undefined) return true;
  if (NO_DEEDS.has(verb)) return false;
  return use.modal === 'shall' || !isTermsOfUse(sentence, use.verb ?? use.index);
}

/** “must be 18”, “will receive”: what somebody is, has or gets. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  'be have receive see get lose need find know hear own retain remain become benefit earn gain live reside meet qualify still continue want like understand leave go then end come feel learn begin hold accrue'.split(
    ' ',
  ),
);

/** True where the clause states a duty of the reader; one behind a noun (“a fee you are required to pay”) states none. */
function isReaders(sentence: Sentence, subject: Subject | null): boolean {
  if (subject === null || subject.actor !== 'you') return false;
  const opens = subject.first === 0 || /[,;:]/.test(gapAfter(sentence, subject.first - 1));
  return opens || /^(?:and|but)$/.test(subject.opener ?? '');
}

/** “agree to pay”, “are required to pay”, “have to pay”, “are to pay”; null for all else. */
function formAt({ words }: Sentence, index: number): string | null {
  const lower = (offset: number): string => words[index + offset]?.lower ?? '';
  if (lower(0) === 'agree' && lower(1) === 'to') return isDeed(lower(2)) ? 'agree to' : null;
  if (lower(0) !== 'are') return null;
  if (/^(?:required|obliged|obligated)$/.test(lower(1)) && lower(2) === 'to') return `are ${lower(1)} to`;
  return null;
}

/** “By using the site, you agree to pay”, “to order, you must sign in”: how the contract or the access begins. */
function isTermsOfUse({ words }: Sentence, from: number): boolean {
  const isFormed =
    (/^(?:by|in)$/.test(words[0]?.lower ?? '') && /ing$/.test(words[1]?.lower ?? '')) ||
    (words[0]?.lower === 'to' && from > 2) ||
    (words[0]?.lower === 'in' && words[1]?.lower === 'order') ||
    words.slice(0, from).some(({ lower }, at) => WISHES.has(lower) && words[at - 1]?.lower === 'you');
  const isAccess = words
    .slice(from + 1)
    .some(
      ({ lower }, at, rest) =>
        lower === 'to' &&
        /^(?:use|access|sign|log|register|join|visit|receive|enter|view|download|get)$/.test(
          rest[at + 1]?.lower ?? '',
        ),
    );
  return isFormed || isAccess;
}

/** “If you want to sell here, you must …”: nobody has to. */
const WISHES: ReadonlySet<string> = new Set('want wish would choose elect prefer need'.split(' '));

/** A verb that somebody does; not “the”, “these”, “be bound”, nor a noun. */
const isDeed = (word: string): boolean =>
  /^(?:pay|accept|read|review|check|act|observe|safeguard|secure|inspect|install|remove|destroy|replace|bear|cover|limit|do|participate|attend|complete|promote|work|disclose|sign|execute|familiarise|familiarize|abstain|behave|treat|leave|support|help|contact|comply|keep|provide|use|notify|indemnify|return|give|make|maintain|cooperate|co-operate|defend|hold|follow|respect|tell|inform|protect|update|cease|stop|delete|refrain|abide|perform|deliver|clean|repair|insure|reimburse|assist|ensure|send|report|submit|take|obtain)$/.test(
    word,
  );
