import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { holds, isIn, wordClass } from '../language/word-class.ts';
import { prose, type Span } from '../kit/span.ts';
import { conjugate, pluralise, type VerbForm } from '../language/inflect.ts';
import { isInQuotation } from '../language/quotation.ts';

type Form = VerbForm | 'plural';

/** One of several names for a thing, in its context: “late charge” is the name “charge” in the context “late …”. */
interface Use {
  readonly context: string;
  readonly name: string;
  readonly form: Form;
  readonly at: Span<'prose'>;
}

export default defineRule({
  id: 'term-variants',
  group: 'tone',
  scope: 'document',
  severity: { contract: 'info', privacy: 'info', else: 'warning' },
  fix: 'review',
  summary: 'Several names for one thing in one text, such as “late fee” and “late charge”.',
  why: 'Readers take two words for two things. So do courts: in a contract different words are presumed to mean different things.',
  source:
    'US Federal Plain Language Guidelines: use the same terms consistently. Pennsylvania 73 P.S. §2205, appendix B.',
  options: {
    sets: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'More names for one thing, with slashes between them: “account/profile”. Reported after “your” and “the”.',
    },
  },
  collect(block, { options, kind }): readonly Use[] | null {
    const own = options.sets.map(set => set.toLowerCase().split('/'));
    if (own.length === 0 && !holds(block.words, NAMES)) return null;
    const uses = block.sentences.flatMap(sentence =>
      own.length === 0 && !holds(sentence.words, NAMES)
        ? []
        : sentence.words.flatMap((_, index) => useAt(sentence, index, own, kind !== 'contract') ?? []),
    );
    const kept = uses.filter(({ at }) => !isProtected(block, at));
    return kept.length === 0 ? null : kept;
  },
  check(facts) {
    const contexts = new Map<string, { readonly block: number; readonly use: Use }[]>();
    for (const { block, fact } of facts)
      for (const use of fact)
        contexts.set(use.context, [...(contexts.get(use.context) ?? []), { block, use }]);
    return [...contexts].flatMap(([context, uses]) => reportOf(context, uses));
  },
  examples: [
    {
      bad: 'The late fee is £5. We add the late charge to your bill. The late fee is due at once.',
      accepted: 'The late fee is £5. We add the late fee to your bill. The late fee is due at once.',
    },
    {
      kind: 'help',
      bad: 'You may cancel your subscription. To cancel your subscription, write to us. We may terminate your subscription.',
      accepted:
        'You may cancel your subscription. To cancel your subscription, write to us. We may cancel your subscription.',
    },
    { kind: 'help', bad: 'Sign in with your card. Once you log in, choose “Pay”. Sign in again to stop.' },
    {
      options: { sets: ['account/profile'] },
      bad: 'Open your account. You can change your profile. Close your account.',
    },
    { ok: 'The late fee is £5. The delivery charge is £3.', because: 'They are two things.' },
    { ok: 'The monthly fee is £5. A fine is £50.', because: 'A fee is no fine.' },
    {
      ok: 'You may cancel your order. We may terminate your account.',
      because: 'The words go with different things.',
    },
    {
      kind: 'contract',
      ok: 'You may cancel your account. We may terminate your account.',
      because: 'In a contract the two are different rights.',
    },
    { ok: 'Sign in with your card. Choose “Log in”.', because: 'It quotes what the screen says.' },
    {
      ok: 'The Late Fee is £5. A late charge of the bank is extra.',
      because: 'A defined term is kept as it is.',
    },
  ],
});

const FEES = ['fee', 'charge'];
const FEE_KINDS: ReadonlySet<string> = new Set(
  'late monthly annual yearly cancellation service delivery subscription booking administration admin processing transaction setup usage termination renewal'.split(
    ' ',
  ),
);
/** Not in contracts: there one party may “cancel” where the other may “terminate”, and the two differ. */
const ENDS = ['cancel', 'terminate', 'end'];
const ENDED: ReadonlySet<string> = new Set(
  'subscription account agreement contract membership plan service services order licence license'.split(' '),
);
const ENTERS = ['sign in', 'log in'];
const SPELLINGS = [
  ['email', 'e-mail'],
  ['website', 'web-site'],
];

/** Only what follows “your” or “the” is looked at in a set of the configuration. */
const OWNERS: ReadonlySet<string> = new Set(['your', 'the']);

function useAt(
  sentence: Sentence,
  index: number,
  own: readonly (readonly string[])[],
  readsVerbs: boolean,
): Use | null {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined || (word.text !== word.lower && index > 0)) return null;
  if (own.length === 0 && !isIn(word, NAMES)) return null;
  const before = words[index - 1]?.lower ?? '';
  const at = prose(word.start, word.end);
  const fee = nounIn(FEES, word.lower);
  if (fee !== null && FEE_KINDS.has(before)) return { ...fee, context: `${before} …`, at };
  const ended = readsVerbs ? verbIn(ENDS, word.lower) : null;
  if (
    ended !== null &&
    OWNERS.has(words[index + 1]?.lower ?? '') &&
    ENDED.has(words[index + 2]?.lower ?? '')
  ) {
    return { ...ended, context: `… your ${words[index + 2]?.lower ?? ''}`, at };
  }
  const [enter] = words[index + 1]?.lower === 'in' ? [verbIn(ENTER_VERBS, word.lower)] : [null];
  if (enter !== null) return { ...enter, name: `${enter.name} in`, context: ENTERS.join(), at };
  for (const spellings of SPELLINGS) {
    const spelled = nounIn(spellings, word.lower);
    if (spelled !== null) return { ...spelled, context: spellings.join(), at };
  }
  for (const set of OWNERS.has(before) ? own : []) {
    const named = nounIn(set, word.lower);
    if (named !== null) return { ...named, context: set.join(), at };
  }
  return null;
}

function nounIn(
  names: readonly string[],
  lower: string,
): { readonly name: string; readonly form: Form } | null {
  return formsOf(names, nounForms).get(lower) ?? null;
}

const FORMS = ['base', 's', 'past', 'ing'] as const;

function verbIn(
  names: readonly string[],
  lower: string,
): { readonly name: string; readonly form: Form } | null {
  return formsOf(names, verbForms).get(lower) ?? null;
}

const ENTER_VERBS = ['sign', 'log'];

type Forms = ReadonlyMap<string, { readonly name: string; readonly form: Form }>;

/** Every form of some names, made once for each list. */
function formsOf(names: readonly string[], make: (names: readonly string[]) => Forms): Forms {
  const made = known.get(names) ?? make(names);
  known.set(names, made);
  return made;
}

const known = new WeakMap<readonly string[], Forms>();

const nounForms = (names: readonly string[]): Forms =>
  new Map<string, { name: string; form: Form }>(
    [...names].reverse().flatMap(name => [
      [pluralise(name), { name, form: 'plural' }],
      [name, { name, form: 'base' }],
    ]),
  );

const verbForms = (names: readonly string[]): Forms =>
  new Map<string, { name: string; form: Form }>(
    [...names]
      .reverse()
      .flatMap(name => [...FORMS].reverse().map(form => [conjugate(name, form), { name, form }] as const)),
  );

/** Every word that this rule may be about, without the sets of the configuration: most words are none. */
const NAMES = wordClass(
  [
    ...[FEES, ...SPELLINGS].map(names => nounForms(names)),
    ...[ENDS, ENTER_VERBS].map(names => verbForms(names)),
  ].flatMap(forms => [...forms.keys()]),
);

/** Names on the screen, quotations and definitions are kept as they are. */
const isProtected = (block: Block, at: Span<'prose'>): boolean =>
  block.marks.some(
    mark =>
      mark.kind !== 'sup' &&
      mark.start <= at.start &&
      at.end <= mark.end &&
      mark.end - mark.start < block.prose.length,
  ) || block.words.some(word => word.start === at.start && isInQuotation(block, word));

function reportOf(
  context: string,
  uses: readonly { readonly block: number; readonly use: Use }[],
): readonly DocumentReport[] {
  const counts = new Map<string, number>();
  for (const { use } of uses) counts.set(use.name, (counts.get(use.name) ?? 0) + 1);
  if (counts.size < 2) return [];
  const best = [...counts].reduce((one, two) => (two[1] > one[1] ? two : one))[0];
  const others = uses.filter(({ use }) => use.name !== best);
  const [first, ...rest] = others;
  if (first === undefined) return [];
  const better = formOf(best.replace(/ in$/, ''), first.use.form);
  const shown = (name: string): string => (context.includes('…') ? context.replace('…', name) : name);
  return [
    {
      block: first.block,
      at: first.use.at,
      message: `The text says both “${shown(best)}” and “${shown(first.use.name)}”. If they are the same, use one name everywhere.`,
      rewrites: [
        { title: `Replace with “${better}”`, safety: 'review', edits: [{ at: first.use.at, text: better }] },
      ],
      related: rest
        .slice(0, MOST_RELATED)
        .map(({ block, use }) => ({ block, at: use.at, message: `“${use.name}” here too.` })),
    },
  ];
}

const MOST_RELATED = 20;

const formOf = (name: string, form: Form): string =>
  form === 'plural' ? pluralise(name) : conjugate(name, form);
