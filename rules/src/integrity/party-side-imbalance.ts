import { statementsIn } from '../contract/statements.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';

interface Right {
  readonly about: string;
  readonly side: string;
  readonly at: Span<'prose'>;
}

export default defineRule({
  id: 'party-side-imbalance',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  optIn: true,
  summary: 'A right to end, change or stop the contract that only one side has.',
  why: 'A right that only one side has may be unfair. Where it is meant, the text should say so plainly.',
  source: 'Unfair Contract Terms Directive 93/13/EEC, annex 1(d), (f), (o). CMA37 part 5.',
  options: {},
  collect(block): readonly Right[] | null {
    const rights = statementsIn(block).flatMap(({ kind, actor, verb, verbAt, modalAt }): readonly Right[] => {
      const about = SUBJECTS.find(({ verbs }) => verbs.test(verb ?? ''))?.about;
      const object = block.prose.slice(verbAt, verbAt + 60);
      if (kind !== 'right' || about === undefined || !OBJECT.test(object)) return [];
      return [{ about, side: sideOf(actor), at: modalAt }];
    });
    return rights.length > 0 ? rights : null;
  },
  check(facts) {
    const rights = facts.flatMap(({ block, fact }) =>
      fact.map((right): Placed<Right> => ({ block, fact: right })),
    );
    return SUBJECTS.flatMap(({ about }): readonly DocumentReport[] => {
      const own = rights.filter(({ fact }) => fact.about === about);
      const sides = new Set(own.map(({ fact }) => fact.side));
      const [first] = own;
      if (first === undefined || sides.size !== 1 || sides.has('both') || sides.has('you')) return [];
      return [
        {
          block: first.block,
          at: first.fact.at,
          message: `Only ${first.fact.side === 'we' ? 'we' : first.fact.side} may ${about} here. Give the other side the same right, or say plainly that it has none.`,
        },
      ];
    });
  },
  examples: [
    {
      bad: 'We may end this agreement at any time.',
      good: 'Either of us may end this agreement on 30 days’ notice.',
    },
    {
      bad: 'The Supplier may terminate this agreement if the Customer is late.',
      good: 'Either party may terminate this agreement if the other is late.',
    },
    {
      ok: 'We may end this agreement at any time. You may end this agreement at any time.',
      because: 'Both sides have the right.',
    },
    { ok: 'You may cancel your subscription at any time.', because: 'The reader loses nothing.' },
    { ok: 'We may end the call after an hour.', because: 'It is not about the contract.' },
  ],
});

const SUBJECTS: readonly { readonly about: string; readonly verbs: RegExp }[] = [
  { about: 'end the contract', verbs: /^(?:terminate|end|cancel)$/ },
  { about: 'change the contract', verbs: /^(?:change|modify|amend|revise|update|vary)$/ },
  { about: 'transfer the contract', verbs: /^(?:assign|transfer|novate)$/ },
];
const OBJECT = /^\p{L}+ (?:\p{L}+ ){0,2}?(?:agreement|contract|terms|subscription)\b/iu;

const sideOf = (actor: string): string =>
  /\b(?:either|each|both|neither|parties)\b/i.test(actor) ? 'both' : actor.replace(/^The /, 'the ');
