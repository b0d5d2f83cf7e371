import type { Sentence } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { isInQuotation } from '../language/quotation.ts';
import { wordings } from '../language/wordings.ts';

const THREATS = wordings(`
  *severe|severest|serious|dire consequences
  legal *action|proceedings will|shall be taken|brought|initiated|started
  will|shall take *legal action|proceedings
  immediate *legal action|proceedings
  will|shall be *prosecuted
  will|shall be prosecuted to the *fullest|full
  to the *fullest|full extent of the law
  face *prosecution
  immediately and without *warning
  *immediately without warning
  are hereby *warned
  have been *warned
  are *warned
  under *penalty of law
  will|shall be *punished
  suffer the *consequences
  you will|shall be held *accountable
  at your *peril
  or *else you
  *violators|offenders|trespassers will|shall|may be`);

/** A ban that raises its voice. A contract forbids things: there it is only a ban. */
const STERN = wordings(`
  strictly *prohibited|forbidden
  absolutely *prohibited|forbidden
  zero *tolerance
  will|shall not be *tolerated`);

export default defineRule({
  id: 'threat-wording',
  group: 'tone',
  scope: 'sentence',
  severity: { 'ui-strings': 'info', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary:
    'Wording that threatens the reader, such as “strictly prohibited” or “legal action will be taken”.',
  why: 'A threat hides what would really happen. Regulators read terms that frighten customers out of their rights as unfair.',
  source:
    'FCA Consumer Duty (PRIN 2A.5), consumer understanding. Competition and Markets Authority, Unfair contract terms guidance (CMA37).',
  options: {},
  wakes: [...THREATS.wakes, ...STERN.wakes],
  check(sentence, block, { kind }) {
    const unquoted = ({ first }: { readonly first: number }): boolean => {
      const word = sentence.words[first];
      return word !== undefined && !isInQuotation(block, word);
    };
    const threat = THREATS.find(sentence).find(
      found => unquoted(found) && !isPossible(sentence, found.first),
    );
    const stern = kind === 'contract' ? undefined : STERN.find(sentence).find(unquoted);
    const found = threat ?? stern;
    if (found === undefined || sentence.words.some(word => SAFETY.has(word.lower))) return NONE;
    const text = block.prose.slice(found.at.start, found.at.end).replace(/\s+/g, ' ');
    if (threat === undefined)
      return [
        {
          at: found.at,
          severity: 'info',
          message: `“${text}” is sterner than it needs to be. Say plainly what the reader must not do, and why.`,
        },
      ];
    return [
      {
        at: found.at,
        message: `“${text}” threatens the reader. Say plainly what happens, when, and what they can do about it.`,
      },
    ];
  },
  examples: [
    {
      bad: 'Failure to pay will result in severe consequences and immediate legal action.',
      good: 'If you do not pay within 14 days of our reminder, we may charge £15. Talk to us about a payment plan.',
    },
    { bad: 'Violators will be prosecuted.', good: 'We report theft to the police.' },
    {
      kind: 'policy',
      bad: 'Smoking in the rooms is strictly prohibited.',
      good: 'You must not smoke in the rooms.',
    },
    {
      ok: 'Touching the wires is strictly forbidden: danger of death.',
      because: 'It warns of a danger to life.',
    },
    {
      ok: 'Missing payments could have severe consequences and make it harder to get credit.',
      because: 'It tells what may follow, in words that the law prescribes.',
    },
    {
      kind: 'contract',
      ok: 'Copying the database by automatic means is strictly prohibited.',
      because: 'A contract forbids things: it is a ban, no threat.',
    },
    { ok: 'We may take legal action to get back what you owe.', because: 'It says plainly what may happen.' },
    {
      ok: 'The directors will be held accountable by the members.',
      because: 'It does not speak to the reader.',
    },
    { ok: 'The policy says “violators will be prosecuted”.', because: 'It quotes somebody else.' },
    { ok: 'You will lose the discount if you pay late.', because: 'It is a plain consequence.' },
  ],
});

/** “could have severe consequences”: it tells what may follow. Lenders have to say it in these words. */
const isPossible = ({ words }: Sentence, first: number): boolean =>
  /^(?:severe|severest|serious|dire)$/.test(words[first]?.lower ?? '') &&
  words.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:could|may|might|can)$/.test(lower));

/** Words of a warning that protects the reader. */
const SAFETY: ReadonlySet<string> = new Set(
  'danger death fire explosion explosive flammable injury injuries electric voltage shock poison toxic burn burns'.split(
    ' ',
  ),
);
