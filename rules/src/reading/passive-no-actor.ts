import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { activeWith } from '../language/active-voice.ts';
import {
  happensByContract,
  happensByItself,
  isConditional,
  isDoneBySigning,
  namesPayee,
  needsNoActor,
  SHAPES,
} from '../language/actorless.ts';
import { type Context, defineRule, NONE, type Report } from '../kit/rule.ts';
import { SUBORDINATORS } from '../language/closed-class.ts';
import { isOwed } from '../language/owed.ts';
import { isSaidBefore } from '../language/said-before.ts';
import { subjectBefore } from '../language/subject.ts';
import { isPerson } from '../language/subject-kind.ts';
import { type Passive, passives } from '../language/passive.ts';
import { holds, wordClass } from '../language/word-class.ts';

export default defineRule({
  id: 'passive-no-actor',
  group: 'reading',
  scope: 'sentence',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'review',
  summary: 'A passive verb that hides who must act, or who may act against the reader.',
  why: 'Where nobody is named, nobody knows whose duty it is. The reader has to guess, and the two sides guess differently.',
  source:
    'Connecticut Gen. Stat. §42-152(b)(4). Pennsylvania 73 P.S. §2205(b)(2). SEC Rule 421(d). Oregon Rev. Stat. §180.545(1)(b).',
  options: {
    report: {
      type: 'string',
      enum: ['duties', 'acts', 'all'],
      default: 'acts',
      description:
        '“duties” reports what must, shall or will be done. “acts” also reports what may be done to the reader’s account, data or money. “all” reports every passive without an actor.',
    },
  },
  check(sentence, block, { kind, options }) {
    if (block.shape === 'heading' || block.shape === 'label' || block.shape === 'table-cell') return NONE;
    const found = passives(sentence, block);
    if (found.length === 0) return NONE;
    const reports = found.flatMap(passive => {
      if (passive.agent || needsNoActor(sentence, passive)) return [];
      const report = reportOf(sentence, block, passive, kind);
      if (RANKS[options.report] < report.rank || isSaidBefore(sentence, block, passive)) return [];
      return [{ ...report.report, rewrites: () => choices(sentence, block, passive) }];
    });
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    {
      kind: 'contract',
      bad: 'Notice must be given 30 days before renewal.',
      good: 'You must give notice 30 days before renewal.',
    },
    {
      kind: 'contract',
      bad: 'Your account may be suspended at any time. We tell you first.',
      good: 'We may suspend your account at any time. We tell you first.',
      accepted: 'We may suspend your account at any time. We tell you first.',
    },
    {
      kind: 'contract',
      bad: 'The goods must be inspected before delivery. The Supplier pays for it.',
      accepted: 'The goods must be inspected before delivery. The Supplier pays for it.',
    },
    {
      kind: 'contract',
      bad: 'If the Supplier is late, notice must be given.',
      accepted: 'If the Supplier is late, the Supplier must give notice.',
    },
    {
      kind: 'contract',
      options: { report: 'duties' },
      bad: 'The fee shall be paid in May.',
      good: 'Your account may be suspended. You must pay the fee in May.',
    },
    {
      options: { report: 'all' },
      bad: 'The hall was painted last year.',
      good: 'We painted the hall last year.',
    },
    { ok: 'The hall was painted last year.', because: 'Nobody has to act, so it matters little who did.' },
    { ok: 'The parcel will be delivered by our own drivers.', because: 'It says who acts.' },
    {
      ok: 'Our office is located in Leeds, and you are entitled to visit it.',
      because: 'These describe, they do not act.',
    },
    {
      kind: 'contract',
      ok: 'The card must be linked to an address in the same country.',
      because: 'It says how a thing has to be.',
    },
    {
      kind: 'contract',
      ok: 'The arbitration shall be conducted in English, and one arbitrator will be appointed.',
      because: 'It is a step of a procedure with rules of its own.',
    },
    {
      kind: 'help',
      ok: 'The package that holds the files must also be installed.',
      because: 'It is a step in help text: the reader does it.',
    },
    {
      kind: 'contract',
      ok: 'We ask you to take a photo of the meter. The photo must be taken in daylight.',
      because: 'The sentence before says who takes it.',
    },
    {
      kind: 'contract',
      ok: 'Either party may notify the other that it ends the lease. Such notice must be given in May.',
      because: 'The sentence before says who notifies whom.',
    },
    {
      kind: 'contract',
      ok: 'After a flood, the obligations of the parties shall be suspended.',
      because: 'The contract itself does this: nobody has to act.',
    },
    {
      kind: 'contract',
      ok: 'Your plan will be renewed automatically. If you follow the link, you will be directed to our bank.',
      because: 'The contract and the site do this: nobody has to act.',
    },
    {
      kind: 'contract',
      ok: 'All notices must be sent by post. If you were late, were charged twice, or lost the card, tell us.',
      because: 'Whoever sends a notice is meant, and what was done is no term.',
    },
    { ok: 'You are required to sign in.', because: '“are required to” is a duty of “you”.' },
    { ok: 'The prices can be found on our site.', because: 'Nobody asks who finds them.' },
    {
      kind: 'contract',
      ok: 'A letter will be deemed received two days after we post it.',
      because: 'The contract itself does this; nobody has to act.',
    },
    {
      kind: 'help',
      ok: 'The screen will be locked after ten minutes.',
      because: 'In help text this tells what the product does.',
    },
    {
      ok: 'We tell you where the law says you have to be told.',
      because: 'The law is named, and “to be told” is no duty.',
    },
    {
      kind: 'contract',
      ok: 'You need our consent to sublet, and such consent shall not be unreasonably withheld.',
      because: 'Whose consent it is, is who gives it.',
    },
    { ok: '# What is covered', because: 'Headings are short on purpose.' },
  ],
});

const YOU = /^(?:you|your|yours)$/;
const WE = /^(?:we|us|our|ours)$/;

/**
 * The clause told with who acts, for the author to confirm: with whoever the sentence itself names, or with the other
 * side where the thing is the reader’s. More than one, or one from elsewhere, would be a guess about whose duty it is.
 */
function choices(sentence: Sentence, block: Block, passive: Passive): readonly Rewrite[] {
  const isYours = /\byour\b/i.test(sentence.text.slice(0, passive.at.start - sentence.start));
  const actors = isYours
    ? actorsIn(block.words).filter(actor => actor !== 'you')
    : actorsIn(sentence.words.filter(({ start }) => start < passive.at.start || passive.at.end <= start));
  const [actor] = actors;
  if (actor === undefined || actors.length > 1) return NONE;
  return activeWith(sentence, passive, [actor]).map(({ at, text }) => ({
    title: `Say that it is “${actor}”`,
    safety: 'review',
    edits: [{ at, text }],
  }));
}

/** Who acts in a text: “you”, “we”, “the Supplier”. */
const actorsIn = (words: Block['words']): readonly string[] => [
  ...(words.some(({ lower }) => YOU.test(lower)) ? ['you'] : []),
  ...(words.some(({ lower, text }) => WE.test(lower) && text !== 'US') ? ['we'] : []),
  ...new Set(
    words.flatMap((word, index) =>
      words[index - 1]?.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(word.text) && isPerson(word.lower)
        ? [`the ${word.text}`]
        : [],
    ),
  ),
];

/** What an option lets through: 0 duties, 1 acts against the reader, 2 the rest. */
const RANKS: Readonly<Record<'duties' | 'acts' | 'all', number>> = { duties: 0, acts: 1, all: 2 };

type Ranked = { readonly rank: number; readonly report: Report };

function reportOf(sentence: Sentence, block: Block, passive: Passive, kind: Context['kind']): Ranked {
  const { at, modal } = passive;
  const shown = `“${block.prose.slice(at.start, at.end)}”`;
  const verb = sentence.words[passive.participle]?.lower ?? '';
  // Asked only behind the modal verbs that can make a duty.
  const isDuty = (): boolean =>
    !isDoneBySigning(verb, modal) &&
    !happensByItself(sentence, passive) &&
    isDutySubject(sentence, block, passive, kind);
  if ((modal === 'must' || modal === 'shall') && isDuty()) {
    const message = isDenied(sentence, passive)
      ? `${shown} is a ban, but it does not say for whom. Say who must not do it.`
      : `${shown} is a duty, but it does not say whose. Say who must do it.`;
    return { rank: 0, report: { at, message, ...(kind !== 'help' && { severity: 'warning' as const }) } };
  }
  if (modal === 'will' && kind !== 'help' && isDuty() && isPromise(sentence, passive)) {
    return { rank: 0, report: { at, message: `${shown} is a promise without a name. Say who will do it.` } };
  }
  const isAct = kind !== 'help' && ACTS.has(verb) && hitsReader(sentence, passive);
  const message = `${shown} does not say who acts. Say who${isAct ? '' : ', if the reader needs to know'}.`;
  return { rank: isAct ? 1 : 2, report: { at, message } };
}

/**
 * Somebody or something that the two sides owe each other: a party, a person, a notice, a payment, data. In help text
 * only a ban: there the rest are steps, or what a program does. What a court or an arbitrator does is for them to say.
 */
function isDutySubject(sentence: Sentence, block: Block, passive: Passive, kind: Context['kind']): boolean {
  if (kind === 'help' && passive.modal !== 'shall') return isDenied(sentence, passive);
  const verb = sentence.words[passive.participle]?.lower ?? '';
  if (SHAPES.has(verb) || holds(sentence.words, COURTS)) return false;
  let index = passive.auxiliary;
  while (index > 0 && (sentence.words[index - 1]?.start ?? -1) >= passive.at.start) index--;
  const subject = subjectBefore(sentence, index);
  if (subject === null) return joinsParty(block, sentence, index);
  if (happensByContract(sentence, passive, subject)) return false;
  const head = sentence.words[subject.head]?.lower ?? '';
  if (sentence.words.slice(subject.head, index).some(({ lower }) => lower === 'who')) return false;
  if (/^(?:it|they|this|that|these|those)$/.test(head)) return passive.modal !== 'will';
  if (sentence.words[subject.first]?.lower === 'your') return true;
  return isPerson(head) || subject.actor === 'you' || subject.actor === 'party' || isOwed(head);
}

/** “, and will be billed”: the second verb of a sentence about what is owed. */
const joinsParty = (block: Block, sentence: Sentence, index: number): boolean =>
  /^(?:and|or|but)$/.test(sentence.words[index - 1]?.lower ?? '') &&
  block.english &&
  sentence.words.slice(0, index).some(({ lower }) => isOwed(lower) || lower === 'you');

const COURTS = wordClass(
  'arbitral jury judge judges mediator mediators arbitration arbitrator tribunal court lawsuit hearing mediation proceeding'
    .split(' ')
    .flatMap(word => [word, `${word}s`]),
);

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a company does to an account, to data or to money. */
const ACTS = set(`
  suspended terminated cancelled canceled closed removed deleted blocked disabled restricted refused rejected withheld
  charged billed debited deducted increased shared disclosed transferred sold collected recorded monitored tracked
  processed amended changed modified`);

const isDenied = ({ words }: Sentence, { at, auxiliary }: Passive): boolean =>
  words
    .slice(Math.max(0, auxiliary - 3), auxiliary)
    .some(word => word.lower === 'not' && word.start >= at.start);

/** A promise of the main clause: not “will not be”, and not “we do not say that it will be”. */
function isPromise({ words }: Sentence, { at, auxiliary }: Passive): boolean {
  for (let index = auxiliary - 1; index >= Math.max(0, auxiliary - FARTHEST - 2); index--) {
    const { lower = '', start = 0 } = words[index] ?? {};
    if (start >= at.start && (lower === 'not' || lower === 'never' || lower === "won't")) return false;
    if (start < at.start && (SUBORDINATORS.has(lower) || RELATIVES.has(lower))) return false;
  }
  return true;
}

/** “Your account may be suspended”: its subject is the reader’s, in a main clause, and nothing is denied. */
function hitsReader(sentence: Sentence, { at, auxiliary, modal }: Passive): boolean {
  const { words } = sentence;
  if (modal !== 'may' && modal !== 'can' && modal !== null) return false;
  // What was done is no term.
  if (/^(?:was|were)$/.test(words[auxiliary]?.lower ?? '')) return false;
  if (isConditional(sentence, at.start) || namesPayee(sentence)) return false;
  let index = auxiliary;
  while (index > 0 && (words[index]?.start ?? 0) > at.start) index--;
  for (let inside = index; inside <= auxiliary; inside++) if (words[inside]?.lower === 'not') return false;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    const word = words[before]?.lower ?? '';
    if (word === 'your' || word === 'you') {
      const opener = words[before - 1]?.lower ?? '';
      return !SUBORDINATORS.has(opener) && !ASKS.has(opener);
    }
    if (SUBORDINATORS.has(word) || ASKS.has(word)) return false;
  }
  return false;
}

/** How many words the subject may have. */
const FARTHEST = 5;
const RELATIVES = set('that which who until whether no');
const ASKS = set('that which who how why what before after to of and or');
