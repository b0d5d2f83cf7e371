import { modelOf } from '../contract/model.ts';
import { formsOf, type NameForm, partiesOf, type Party } from '../contract/parties.ts';
import type { PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'party-name-drift',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'review',
  summary: 'A party that is called by two names: “we” here, “the Company” there.',
  why: 'Readers look for a difference where two names are used, and so do courts.',
  source: 'Connecticut Gen. Stat. §42-152(b)(3); Pennsylvania model notice: use “you” and “we”.',
  options: {},
  check(_, { blocks }) {
    return partiesOf(blocks, modelOf(blocks).definitions).flatMap(party => reportsFor(blocks, party));
  },
  examples: [
    {
      bad: 'Acorn Foods Ltd (“Acorn” or “we”) runs this shop.\n\nWe deliver each day. We deliver to your door. We answer your letters.\n\nAcorn is not liable for delay.',
      accepted:
        'Acorn Foods Ltd (“Acorn” or “we”) runs this shop.\n\nWe deliver each day. We deliver to your door. We answer your letters.\n\nWe are not liable for delay.',
    },
    {
      bad: 'This is made between Birch Ltd (the “Supplier” or the “Provider”) and you.\n\nThe Supplier sends the goods. The Supplier sends the bill.\n\nThe Provider may refuse an order.',
      accepted:
        'This is made between Birch Ltd (the “Supplier” or the “Provider”) and you.\n\nThe Supplier sends the goods. The Supplier sends the bill.\n\nThe Supplier may refuse an order.',
    },
    {
      ok: 'Acorn Foods Ltd (“we” or “us”) runs this shop.\n\nWe deliver each day. You pay us.',
      because: '“we” and “us” are forms of one word.',
    },
    {
      ok: 'This is made between Birch Ltd (the “Lender”) and Elm Ltd (the “Borrower”).\n\nThe Lender pays the loan. The Borrower pays it back.',
      because: 'Two parties have two names.',
    },
    {
      ok: 'Acorn Foods Ltd (“Acorn” or “we”) runs this shop.\n\nWe deliver each day. Shops that are run by Acorn may close on Sunday.',
      because: 'The name is no subject here: it tells which shops.',
    },
    {
      ok: 'Acorn Foods Ltd (“Acorn” or “we”) runs this shop.\n\nWe deliver each day in Acorn boxes.',
      because: 'The name stands for the brand.',
    },
  ],
});

/** One report for each form of the name that is not the usual one, at its first use as a subject. */
function reportsFor(blocks: readonly PlacedBlock[], party: Party): readonly DocumentReport[] {
  const proseAt = (block: number): string => blocks[block]?.block.prose ?? '';
  const forms = formsOf(blocks, party)
    .map(form => ({
      ...form,
      uses: form.uses.filter(({ at, block }) => !GOVERNED.test(proseAt(block).slice(0, at.start).slice(-12))),
    }))
    .filter(({ uses }) => uses.length > 0);
  const [usual, ...others] = [...forms].sort((one, two) => two.uses.length - one.uses.length);
  if (usual === undefined) return [];
  return others.flatMap(form => {
    const [first] = form.uses;
    if (first === undefined) return [];
    const { at, block } = first;
    const text = proseAt(block);
    const written = text.slice(at.start, at.end);
    const fixed = rewritten(text, at, usual);
    return [
      {
        block,
        at,
        message: `“${written}” and “${usual.name}” are the same party here. Use one name for each party throughout.`,
        ...(form.isPronoun !== usual.isPronoun && { severity: 'info' as const }),
        ...(fixed !== null && {
          rewrites: [{ title: `Write “${fixed.text}”`, safety: 'review' as const, edits: [fixed] }],
        }),
        related: form.uses.slice(1, 6).map(use => ({ ...use, message: 'Here too.' })),
      },
    ];
  });
}

/** A name behind one of these is no subject: “sites owned by Acorn may …”. */
const GOVERNED = /\b(?:by|of|with|to|from|for|in|on|at|than|and|or) $/i;

const PLURALS: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were', does: 'do' };
const MODALS = /^(?:may|must|will|shall|can|should|might|cannot)$/;

/** The subject in its usual form, with the verb behind it. Null where the verb would need more than that. */
function rewritten(
  text: string,
  at: { readonly start: number; readonly end: number },
  { name, isPronoun }: NameForm,
): { readonly at: ReturnType<typeof prose>; readonly text: string } | null {
  // “websites owned by Acorn may”: the name is no subject.
  if (isPronoun && /\b(?:by|of|for|to|with|from|at|in|on|and|or) $/i.test(text.slice(0, at.start)))
    return null;
  const verb = /^ (\p{L}+)/u.exec(text.slice(at.end))?.[1] ?? '';
  const isCapital = isPronoun
    ? /(?:^|[.!?:][”")]?\s+)$/.test(text.slice(0, at.start))
    : /^\p{Lu}/u.test(text.charAt(at.start));
  const subject = isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  if (!isPronoun || MODALS.test(verb)) return { at: prose(at.start, at.end), text: subject };
  const plural = PLURALS[verb];
  if (plural === undefined) return null;
  return { at: prose(at.start, at.end + 1 + verb.length), text: `${subject} ${plural}` };
}
