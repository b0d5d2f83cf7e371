import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { conjugate } from '../language/inflect.ts';
import { gapAfter, isBe } from '../language/parts.ts';

export default defineRule({
  id: 'negative-phrasing',
  group: 'reading',
  scope: 'sentence',
  severity: 'info',
  fix: 'review',
  summary: 'A negative where the same can be said without “not”.',
  why: 'Readers turn a negative round in their heads to see what they may do, and often get it wrong.',
  source:
    'US Federal Plain Language Guidelines: use positive language. Pennsylvania 73 P.S. §2205(b): no double negatives.',
  options: {},
  wakes: ['until', 'unless', 'unlike', 'uncommon', 'unusual', 'unreasonable', 'infrequently', 'dissimilar'],
  check(sentence, block) {
    if (block.shape === 'heading') return NONE;
    const reports: Report[] = [];
    for (let index = 1; index < sentence.words.length; index++) {
      const found = negativeAt(sentence, index);
      if (found === null) continue;
      const [first, last] = [sentence.words[found.first], sentence.words[index]];
      if (first === undefined || last === undefined) continue;
      const end = found.say === null ? last.end : first.end;
      const shown =
        found.say === null ? block.prose.slice(first.start, last.end) : `${first.text} not … ${last.text}`;
      reports.push({
        at: prose(first.start, Math.max(end, last.end)),
        message:
          found.say === null
            ? `“${shown}” makes the reader turn it round. Say it without “not”.`
            : `“${shown}” makes the reader turn it round. Say “${found.say}”.`,
        rewrites: rewritesOf(sentence, found, index),
      });
    }
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    {
      bad: 'You may not cancel until 30 days have passed.',
      accepted: 'You may cancel only after 30 days have passed.',
    },
    {
      bad: 'The form is not valid unless it is signed.',
      accepted: 'The form is valid only if it is signed.',
    },
    {
      bad: 'The discount does not apply unless you order online.',
      good: 'The discount applies only if you order online.',
      accepted: 'The discount applies only if you order online.',
    },
    {
      bad: 'A change is not binding on any party unless it is signed.',
      good: 'A change binds a party only if it is signed.',
      accepted: 'A change is not binding on any party unless it is signed.',
    },
    { bad: 'It is not unusual for parcels to be late.', good: 'Parcels are often late.' },
    {
      ok: 'Changes will not apply to earlier orders unless the law requires it.',
      because: 'A promise about what will not change stays negative.',
    },
    {
      ok: 'You must not enter unless you wear a helmet.',
      because: 'A ban stays negative: its “not” is what matters.',
    },
    { ok: 'We will not share your data unless you agree.', because: 'A promise not to act stays negative.' },
    { ok: 'Do not open the box until it is cold.', because: 'A warning stays negative.' },
    { ok: 'The fee stays the same until May.', because: 'There is no negative.' },
  ],
});

/** Words whose meaning hangs on the “not” before them. */
const NEEDS_NOT =
  /^(?:any|anyone|anything|anybody|either|ever|yet|all|every|each|both|and|nor|only|until|unless|because)$/;

/** The positive form, where taking “not” away leaves the words between as they are; else none. */
function rewritesOf(
  { words }: Sentence,
  { first, say }: NonNullable<ReturnType<typeof negativeAt>>,
  index: number,
): readonly Rewrite[] {
  const [helper, not, verb, join] = [words[first], words[first + 1], words[first + 2], words[index]];
  if (say === null || helper === undefined || not === undefined || verb === undefined || join === undefined)
    return NONE;
  if (words.slice(first + 2, index).some(({ lower }) => NEEDS_NOT.test(lower))) return NONE;
  const only = join.lower === 'until' ? 'only after' : 'only if';
  const isPlain = /^(?:does|do|did)$/.test(helper.lower);
  const form = helper.lower === 'does' ? 's' : helper.lower === 'did' ? 'past' : 'base';
  const turn = isPlain
    ? { at: prose(helper.start, verb.end), text: conjugate(verb.lower, form) }
    : { at: prose(helper.end, not.end), text: '' };
  if (!isPlain && helper.lower !== 'may' && !isBe(helper)) return NONE;
  const edits = [turn, { at: prose(join.start, join.end), text: only }];
  return [{ title: `Say “${say}”`, safety: 'review', edits }];
}

/** Words with a negative inside that “not” turns back. */
const TWICE = /^(?:unlike|uncommon|unusual|unreasonable|infrequently|dissimilar)$/;
/** How many words may stand between “not” and “until”. */
const FARTHEST = 8;
/** Verbs that tell how a thing is, not what somebody must leave alone. */
const STATES = /^(?:apply|end|start|begin|count|expire|include|cover|become|come|take|last|renew)$/;

/** A negative that closes at `index`: its first word, and what to say for it; `say` is null for “not unusual”. */
function negativeAt(
  sentence: Sentence,
  index: number,
): { readonly first: number; readonly say: string | null } | null {
  const { words } = sentence;
  const lower = words[index]?.lower ?? '';
  if (TWICE.test(lower)) return words[index - 1]?.lower === 'not' ? { first: index - 1, say: null } : null;
  if (lower !== 'until' && lower !== 'unless') return null;
  for (let at = index - 1; at >= Math.max(1, index - FARTHEST); at--) {
    if (/[,;:()]/.test(gapAfter(sentence, at))) return null;
    if (words[at]?.lower === 'not') return turned(sentence, at, lower);
    if (/^(?:no|never|nor|neither|must|shall)$/.test(words[at]?.lower ?? '')) return null;
  }
  return null;
}

/** The positive form of “… not … until/unless”, by the word before “not”. */
function turned(
  { words }: Sentence,
  not: number,
  join: string,
): { readonly first: number; readonly say: string } | null {
  const helper = words[not - 1];
  const next = words[not + 1]?.lower ?? '';
  const only = join === 'until' ? 'only after' : 'only if';
  if (helper === undefined) return null;
  if (isBe(helper) && not > 1) {
    return next === 'responsible' || next === 'liable'
      ? null
      : { first: not - 1, say: `${helper.lower} … ${only}` };
  }
  if (helper.lower === 'may' && join === 'until') return { first: not - 1, say: `may … ${only}` };
  const isPlain = /^(?:does|do|did)$/.test(helper.lower) || (helper.lower === 'will' && join === 'until');
  const isState = isPlain && STATES.test(next) && not > 1;
  const saysWe = /^(?:we|you|i)$/.test(words[not - 2]?.lower ?? '');
  return isState && !saysWe ? { first: not - 1, say: `${next} … ${only}` } : null;
}
