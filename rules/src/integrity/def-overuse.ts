import { isHandle } from '../contract/handles.ts';
import { modelOf, termKey } from '../contract/model.ts';
import { defineRule } from '../kit/rule.ts';

export default defineRule({
  id: 'def-overuse',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'info' },
  fix: 'none',
  summary: 'A document with more defined terms than a reader can keep in mind.',
  why: 'Every defined term sends the reader to another place. Plain words need no definition.',
  source: 'SEC Rule 421(b)(3): do not rely on defined terms as the main way to explain.',
  options: {
    words: {
      type: 'integer',
      default: 40,
      minimum: 10,
      description: 'There is too much of it where one term is defined for each so many words, or fewer.',
    },
    most: {
      type: 'integer',
      default: 20,
      minimum: 1,
      description: 'So many terms are fine in a document for consumers. Not used for business readers.',
    },
  },
  check(_, { blocks, options, audience }) {
    const definitions = modelOf(blocks).definitions.filter(
      definition => !PRONOUN.test(definition.term) && !isHandle(blocks, definition),
    );
    const count = new Set(definitions.map(({ term }) => termKey(term))).size;
    const words = blocks.reduce((sum, { block }) => sum + block.words.length, 0);
    const isDense = count > FEW && count * options.words > words;
    const isMuch = audience === 'consumer' && count > options.most && count * SPREAD > words;
    const first = definitions[0];
    if (first === undefined || !(isDense || isMuch)) return [];
    const about = isDense
      ? `one for each ${String(Math.round(words / count))} words`
      : `more than ${String(options.most)} are hard to keep in mind`;
    return [
      {
        block: first.block,
        at: first.at,
        message: `This document defines ${String(count)} terms: ${about}. Say some of them in plain words.`,
      },
    ];
  },
  examples: [
    {
      bad: 'Acme Ltd (the “Provider”) sells boxes (the “Goods”) in paper (the “Wrapping”) for a price (the “Fee”) by card (the “Payment Method”) on a day (the “Due Date”) at a shop (the “Premises”).',
      good: 'We sell boxes. You pay by card in the shop.',
    },
    {
      options: { words: 200 },
      bad: 'Acme Ltd (the “Provider”) sells boxes that it makes by hand in its own shop (the “Goods”) in paper (the “Wrapping”) for a price (the “Fee”) that you pay by card (the “Payment Method”) on the first day of the month (the “Due Date”) at a shop in the town (the “Premises”). The rest of this text says what happens when a box is late, when it is broken, and when you want to send it back to us, in plain words that need no list of terms and no capital letters at all.',
    },
    {
      kind: 'privacy',
      options: { most: 2 },
      bad: 'We collect your name (the “Name”), your address (the “Address”) and your age (the “Age”). We keep them for as long as you have an account with us. You may ask us at any time what we know about you, and we answer within a month. You may also ask us to correct it or to erase it, and we do so unless a law says that we have to keep it. We use what we know to send you what you ordered, to answer your questions, and to send you an invoice. We never sell it to anybody. When you close your account, we erase it after ninety days. We keep invoices for as long as tax law says that we must keep them. If you are not happy with how we use what we know about you, you can write to us or to the authority in your country that looks after data protection. We answer every letter within a month, and most of them within a week. We tell you when this notice changes.',
    },
    { ok: 'Acme Ltd (the “Provider”) sells boxes (the “Goods”).', because: 'Two terms are few.' },
    {
      ok: 'Acme Ltd (“we” or “us”) sells boxes to you (“you” or “your”).',
      because: 'Pronouns are no terms to learn.',
    },
  ],
});

const PRONOUN =
  /^(?:we|us|our|ours|you|your|yours|i|me|my|it|party|parties|(?:this |the )?(?:agreement|contract|terms|policy|notice|lease|licen[cs]e))$/i;
/** A long text has room for more terms: one for each so many words is not much. */
const SPREAD = 150;
/** So few terms are never too many. */
const FEW = 5;
