import { definitionsIn } from '../contract/definitions.ts';
import { statementsIn } from '../contract/statements.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'def-with-duty',
  group: 'integrity',
  scope: 'block',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  summary: 'A duty or a ban that is hidden in a definition.',
  why: 'People look up a definition to learn what a word means. A duty that stands there is overlooked, and it is unclear what happens when it is broken.',
  source: 'US Federal Plain Language Guidelines: put no rules into definitions.',
  options: {},
  wakes: ['must', 'shall'],
  check(block) {
    const definitions = definitionsIn(block).filter(({ form }) => form === 'means');
    if (definitions.length === 0) return NONE;
    return statementsIn(block).flatMap(({ kind, modalAt, verbAt, verb, actor }) => {
      const definition = definitions.find(
        ({ meaning }) => meaning.start <= modalAt.start && modalAt.end <= meaning.end,
      );
      if (definition === undefined || kind === 'right' || verb === null) return [];
      const before = block.prose.slice(definition.meaning.start, modalAt.start);
      const modal = block.prose.slice(modalAt.start, modalAt.end).toLowerCase();
      if (!/^(?:must|shall)/.test(modal) || WHEN.test(before)) return [];
      return [
        {
          at: prose(modalAt.start, Math.max(modalAt.end, verbAt + verb.length)),
          message: `The definition of “${definition.term}” puts a duty on ${named(actor)}. Move the duty into a clause.`,
        },
      ];
    });
  },
  examples: [
    {
      bad: '“Returns” means goods which the Customer must send back within 7 days.',
      good: '“Returns” means goods that the Customer sends back.\n\nThe Customer must send Returns back within 7 days.',
    },
    {
      bad: '“Password” means a secret word that the user shall change every month.',
      good: '“Password” means a secret word.\n\nThe user must change the Password every month.',
    },
    {
      ok: '“Due Date” means the date by which you must pay.',
      because: 'It only says when.',
    },
    {
      ok: '“Affiliate” shall mean a company in the same group.',
      because: '“shall mean” makes the definition.',
    },
    {
      ok: '“Service” means the shop. You must pay for the Service.',
      because: 'The duty has a sentence of its own.',
    },
  ],
});

/** The duty is only named to say when or where something is. */
const WHEN =
  /\b(?:by|on|at|in|within|during|before|after|from|to|under) which\b[^,;]{0,60}$|\b(?:when|where|that you|amounts? (?:that|which)|what)\b[^,;]{0,40}$/i;

const named = (actor: string): string => (actor === 'we' ? 'us' : actor);
