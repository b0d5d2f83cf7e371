import type { Block, Sentence } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { gapAfter } from '../language/parts.ts';
import { modalUses } from '../language/modals.ts';
import { type Subject, subjectBefore } from '../language/subject.ts';

/** A form of words for a duty: whose it is, and where it stands. */
interface Duty {
  readonly whose: 'you' | 'we';
  readonly form: string;
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
    'More than one form of words for the duties of one side: “must”, “agree to”, “are to”, “are required to”.',
  why: 'A reader who meets a second form of words looks for a second kind of duty. One form for each side says that all duties weigh the same.',
  source: 'Justice Canada, Legistics, cited by plainlanguage.gov: do not mix “must” and “shall” in one text.',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Forms that your house style keeps beside the main one, such as “are required to”.',
    },
  },
  wakes: ['must', 'shall', 'agree', 'required', 'obliged', 'obligated'],
  collect(block): readonly Duty[] | null {
    if (block.shape === 'heading' || !block.english) return null;
    const found = block.sentences.flatMap(sentence => dutiesIn(sentence, block));
    return found.length === 0 ? null : found;
  },
  check(facts, { options }) {
    return SIDES.flatMap(whose => {
      const duties = facts.flatMap(({ block, fact }) =>
        fact.filter(duty => duty.whose === whose).map(duty => ({ block, ...duty })),
      );
      const counts = new Map<string, number>();
      for (const { form } of duties) counts.set(form, (counts.get(form) ?? 0) + 1);
      const [main] = [...counts].sort(
        (one, two) => two[1] - one[1] || Number(two[0] === 'must') - Number(one[0] === 'must'),
      );
      if (main === undefined || counts.size < 2 || main[1] < 2) return [];
      return [...counts]
        .filter(
          ([form]) =>
            form !== main[0] && form !== 'shall' && form !== 'must' && !options.allow.includes(form),
        )
        .flatMap(([form, count]) => {
          const first = duties.find(duty => duty.form === form);
          if (first === undefined) return [];
          const often = count === 1 ? 'once' : `${String(count)} times`;
          return [
            {
              block: first.block,
              at: first.at,
              message: `The duties of “${whose}” say “${main[0]}” ${String(main[1])} times and “${form}” ${often}. Use one form for all of them.`,
            },
          ];
        });
    });
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
      options: { allow: ['are required to'] },
      ok: 'You must pay the fee. You must return the key. You are required to insure the van.',
      because: 'The house style keeps this form too.',
    },
    {
      ok: 'You must pay the fee. We will send a receipt. You must keep it.',
      because: 'Each side has one form.',
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

const SIDES = ['you', 'we'] as const;
const MODALS: ReadonlySet<string> = new Set(['must', 'shall']);
const STARTS = new Set(['must', 'shall', 'agree', 'required', 'obliged', 'obligated']);

function dutiesIn(sentence: Sentence, block: Block): readonly Duty[] {
  if (!sentence.words.some(({ lower }) => lower === 'you' || lower === 'we')) return [];
  if (!sentence.words.some(({ lower }) => STARTS.has(lower))) return [];
  const found: Duty[] = [];
  for (const use of modalUses(sentence, block.prose, MODALS)) {
    const word = sentence.words[use.index];
    const whose = sideOf(sentence, use.subject);
    if (whose === null || word === undefined || use.class !== 'duty') continue;
    found.push({ whose, form: use.modal, at: prose(word.start, word.end) });
  }
  for (let index = 1; index < sentence.words.length - 2; index++) {
    const form = formAt(sentence, index);
    if (form === null || isTermsOfUse(sentence, index + form.split(' ').length)) continue;
    const whose = sideOf(sentence, subjectBefore(sentence, index));
    const [first, last] = [sentence.words[index], sentence.words[index + form.split(' ').length - 1]];
    if (whose !== null && first !== undefined && last !== undefined)
      found.push({ whose, form, at: prose(first.start, last.end) });
  }
  return found;
}

/** The side whose duty the clause states; a clause behind a noun (“a fee you are required to pay”) states none. */
function sideOf(sentence: Sentence, subject: Subject | null): Duty['whose'] | null {
  if (subject === null || (subject.actor !== 'you' && subject.actor !== 'we')) return null;
  const opens = subject.first === 0 || /[,;:]/.test(gapAfter(sentence, subject.first - 1));
  return opens || /^(?:and|but)$/.test(subject.opener ?? '') ? subject.actor : null;
}

/** “agree to pay”, “are required to pay”, “have to pay”, “are to pay”; null for all else. */
function formAt({ words }: Sentence, index: number): string | null {
  const lower = (offset: number): string => words[index + offset]?.lower ?? '';
  if (lower(0) === 'agree' && lower(1) === 'to') return isDeed(lower(2)) ? 'agree to' : null;
  if (lower(0) !== 'are') return null;
  if (/^(?:required|obliged|obligated)$/.test(lower(1)) && lower(2) === 'to') return `are ${lower(1)} to`;
  return null;
}

/** “By using the site, you agree to pay”, “you are required to sign in to use it”: how the contract or the access begins. */
function isTermsOfUse({ words }: Sentence, from: number): boolean {
  const isFormed = /^(?:by|in)$/.test(words[0]?.lower ?? '') && /ing$/.test(words[1]?.lower ?? '');
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

/** A verb that somebody does; not “the”, “these”, “be bound”, nor a noun. */
const isDeed = (word: string): boolean =>
  /^(?:pay|comply|keep|provide|use|notify|indemnify|return|give|make|maintain|cooperate|co-operate|defend|hold|follow|respect|tell|inform|protect|update|cease|stop|delete|refrain|abide|perform|deliver|clean|repair|insure|reimburse|assist|ensure|send|report|submit|take|obtain)$/.test(
    word,
  );
