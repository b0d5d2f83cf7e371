import type { Sentence } from '../kit/document.ts';
import type { Edit, Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { shallOffers } from '../language/modal-rewrites.ts';
import { modalUses, type ModalUse, namesAgent } from '../language/modals.ts';
import { isInQuotation } from '../language/quotation.ts';

export default defineRule({
  id: 'shall-discipline',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  together: true,
  wakes: ['shall', "shan't"],
  summary:
    '“shall”, which stands for a duty, a rule, a right or a future fact. Each gets its own plain form: “you must”, “is”, “may”, “will”.',
  why: 'Readers do not use “shall”, and courts have read it as “must”, “will” and “may”. Use one word for a duty in the whole document: where both “must” and “shall” stand, readers look for a difference. So the editor offers the rewrites of the whole document at once, for you to accept one by one. Between businesses, “shall” for the duty of a party is only a hint: many drafters keep it for that, and for nothing else.',
  source:
    'US Federal Plain Language Guidelines: use “must”. K. A. Adams, A Manual of Style for Contract Drafting: categories of contract language.',
  options: {
    duties: {
      type: 'boolean',
      default: true,
      description:
        'Also report “shall” for the duty of a party. Turn it off where your house style keeps “shall” for duties and for nothing else.',
    },
  },
  check(sentence, block, { audience, options }) {
    const uses = modalUses(sentence, block.prose, SHALL);
    if (uses.length === 0) return NONE;
    const wanted = uses.filter(({ index, class: found }) => {
      if (index === 0 && sentence.text.endsWith('?')) return false;
      if (!options.duties && (found === 'duty' || found === 'ban')) return false;
      const word = sentence.words[index];
      return word !== undefined && !isInQuotation(block, word);
    });
    const all = wanted.map(use => ({ use, offers: shallOffers(sentence, use) }));
    return all.map(({ use, offers }) => {
      const word = sentence.words[use.index];
      const first = offers[0];
      const others = all.filter(other => other.use !== use).map(other => other.offers[0] ?? null);
      return {
        at: prose(word?.start ?? sentence.start, word?.end ?? sentence.end),
        message: messageFor(use, first === undefined ? null : shown(sentence, use, offers), () =>
          namesAgent(sentence, block.prose, use),
        ),
        rewrites: offers.map(edits => rewriteOf(sentence, edits, others)),
        ...(audience === 'business' && isDutyOfParty(use) ? { severity: 'info' } : {}),
      };
    });
  },
  examples: [
    {
      bad: 'The Supplier shall be liable for late delivery and this clause shall survive.',
      good: 'The Supplier is liable for late delivery and this clause survives.',
      accepted: 'The Supplier is liable for late delivery and this clause survives.',
    },
    { bad: 'You shall keep your password secret.', accepted: 'You must keep your password secret.' },
    { bad: 'No party shall assign this agreement.', accepted: 'No party may assign this agreement.' },
    {
      bad: 'This agreement shall be governed by the laws of Kenya.',
      accepted: 'This agreement is governed by the laws of Kenya.',
    },
    {
      bad: 'Binding Effect Neither Party shall assign its rights.',
      accepted: 'Binding Effect Neither Party may assign its rights.',
    },
    {
      bad: 'All copies together shall constitute one deed.',
      accepted: 'All copies together constitute one deed.',
    },
    { bad: 'A late party shall be excused from the fee.', accepted: 'A late party is excused from the fee.' },
    {
      bad: 'The tenant shall not be required to repair the roof.',
      accepted: 'The tenant does not have to repair the roof.',
    },
    {
      bad: 'If the buyer shall fail to pay, we may stop work.',
      accepted: 'If the buyer fails to pay, we may stop work.',
    },
    { bad: '“Fee” shall mean the yearly price.', accepted: '“Fee” means the yearly price.' },
    {
      bad: 'In no event shall we be liable for lost data.',
      accepted: 'In no event are we liable for lost data.',
    },
    {
      bad: 'The plan shall begin on Monday and shall end on Friday.',
      accepted: 'The plan begins on Monday and ends on Friday.',
    },
    {
      bad: 'Such a term shall be enforced as far as it goes.',
      accepted: 'Such a term must be enforced as far as it goes.',
    },
    {
      bad: 'The winner shall be entitled to recover its costs.',
      accepted: 'The winner is entitled to recover its costs.',
    },
    {
      bad: 'You shall not mend the bike, but rather shall call our shop.',
      accepted: 'You must not mend the bike, but rather must call our shop.',
    },
    {
      bad: 'The shop shall have the authority to sell the bike, and its fees shall be as shown here.',
      good: 'The shop has the authority to sell the bike, and its fees are as shown here.',
    },
    { options: { duties: false }, bad: 'You shall pay each month. The fee shall be £5.' },
    { ok: 'Shall we begin?', because: 'It is a question.' },
    {
      ok: 'The law says: “A trader shall not charge more than the price that was shown.”',
      because: 'Quoted law stays as it is.',
    },
    { ok: 'You must pay by Friday, and we will send a receipt.', because: 'These are the plain forms.' },
    {
      options: { duties: false },
      ok: 'The Supplier shall deliver the goods.',
      because: 'The house style keeps “shall” for the duty of a party.',
    },
  ],
});

const SHALL: ReadonlySet<string> = new Set(['shall', "shan't"]);

/** Contracts between businesses may keep “shall” for this and nothing else (Adams, chapter 3). */
const isDutyOfParty = ({ class: found, subject }: ModalUse): boolean =>
  (found === 'duty' || found === 'ban') && subject !== null && subject.actor !== 'thing';

const MEANINGS = {
  duty: 'a duty',
  ban: 'a ban',
  'no-duty': 'that there is no duty',
  permission: 'a right',
  rule: 'a rule, not a duty',
  definition: 'what a word means, not a duty',
  fiction: 'what something counts as, not a duty',
  future: 'what will happen, not a duty',
  condition: 'a condition, not a duty',
} as const;

function messageFor(use: ModalUse, offer: string | null, hasAgent: () => boolean): string {
  if (use.class === null)
    return 'It is not clear whether “shall” is a duty, a rule or a future fact here. Say “must” for a duty and use the present tense for a rule.';
  const isDenied = use.class === 'permission' && (use.negated || use.subject?.negative === true);
  const meaning = isDenied ? 'that there is no right' : MEANINGS[use.class];
  if (offer === null)
    return `“shall” states ${meaning}. Say “must” for a duty, “may” for a right, and use the present tense for a rule.`;
  const isOpen = use.class === 'duty' && use.subject?.actor === 'thing' && !hasAgent();
  return `“shall” states ${meaning}. Say “${offer}”${isOpen ? ', and say who must do it' : ''}.`;
}

/**
 * The rewrite of one “shall” with those of the others in its sentence: one of them alone would look like something else.
 * So it is advice where another has to stay.
 */
function rewriteOf(
  sentence: Sentence,
  edits: readonly Edit[],
  others: readonly (readonly Edit[] | null)[],
): Rewrite {
  const text = preview(sentence, edits);
  const all = others.includes(null)
    ? null
    : withoutDoubles([...edits, ...others.flatMap(other => other ?? [])]);
  if (all === null) return { title: `Say “${text}”`, safety: 'advice', edits: [] };
  const also = others.length > 0 ? ', and the other “shall” of the sentence too' : '';
  return { title: `Replace with “${text}”${also}`, safety: 'review', edits: all };
}

/** In the order of the text, each once; null where two of them touch. */
function withoutDoubles(edits: readonly Edit[]): readonly Edit[] | null {
  const sorted = [...edits].sort((one, two) => one.at.start - two.at.start);
  const kept = sorted.filter((edit, at) => {
    const last = sorted[at - 1];
    return last?.at.start !== edit.at.start || last.at.end !== edit.at.end || last.text !== edit.text;
  });
  return kept.some((edit, at) => at > 0 && edit.at.start < (kept[at - 1]?.at.end ?? 0)) ? null : kept;
}

/** “is liable”, “is not liable”; but only “has” of “has the right”, and “are” of “are as shown”. */
const SAYS_MORE =
  /^\s+(?:not\s+)?(?!(?:a|an|the|as|in|on|at|of|to|by|for|from|with|no|any|all|its|their|your|our|this|that|such)\b)[\p{L}-]+/iu;

/** The offer that the message names. What counts as something can be said in two ways, and the lock may take one alone. */
const shown = (
  sentence: Sentence,
  { class: found }: ModalUse,
  offers: readonly (readonly Edit[])[],
): string =>
  offers
    .slice(0, found === 'fiction' ? 2 : 1)
    .map(edits => preview(sentence, edits))
    .join('” or “');

/** What stands from the first edit to the last once they are made, with the word behind it where that says more. */
function preview(sentence: Sentence, edits: readonly Edit[]): string {
  let text = '';
  let from: number | null = null;
  for (const edit of edits) {
    if (from !== null) text += sentence.text.slice(from - sentence.start, edit.at.start - sentence.start);
    text += edit.text;
    from = edit.at.end;
  }
  const rest = from === null ? '' : sentence.text.slice(from - sentence.start);
  const isShort = /(?:^|\s)(?:is|are|has|have|does|do)(?:\s+not)?$/i.test(text.trimEnd());
  const next = (isShort ? SAYS_MORE : /^\s+not\b/i).exec(rest)?.[0] ?? '';
  return (text + next).replace(/\s+/g, ' ').trim();
}
