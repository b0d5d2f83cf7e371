import { type Block, OPAQUE, type Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { listRewrites } from '../language/list-rewrites.ts';
import { mayHoldList, runningList } from '../language/running-list.ts';
import { bestSplit } from '../readability/split-points.ts';

export default defineRule({
  id: 'sentence-too-long',
  group: 'reading',
  scope: 'sentence',
  severity: 'warning',
  fix: 'safe',
  summary: 'A sentence that has more words than a reader can hold in mind at once.',
  why: 'Readers lose the thread after about 25 words, and in a long sentence it is hard to see which condition belongs to which promise. Several laws and guidelines set a limit.',
  source:
    'Connecticut Gen. Stat. §42-152(c)(1)–(2): average under 22, none over 50 words. Pennsylvania 37 Pa. Code App. B. GOV.UK: 25 words. US Federal Plain Language Guidelines: one idea per sentence.',
  options: {
    limit: {
      type: 'integer',
      default: 35,
      perKind: { help: 25, 'ui-strings': 25 },
      minimum: 5,
      maximum: 500,
      description:
        'The most words that a sentence may have. Up to a tenth more passes, unless the sentence holds a list.',
    },
    hard: {
      type: 'integer',
      default: 0,
      minimum: 0,
      maximum: 500,
      description: 'Above this number of words the finding is an error. 0 means never.',
    },
  },
  check(sentence, block, { options }) {
    if (sentence.words.length <= options.limit || !REVIEWED.has(block.shape)) return NONE;
    const count = wordsRead(sentence);
    if (count <= options.limit || isReadInParts(sentence, count, options.limit)) return NONE;
    const advice = adviceFor(sentence);
    if (count <= options.limit * NEAR && advice !== LIST) return NONE;
    const message = `This sentence has ${String(count)} words; the limit is ${String(options.limit)}. ${advice}`;
    const report = { at: sentence, message, rewrites: () => offer(sentence, block, options.limit) };
    if (options.hard > 0 && count > options.hard) return [{ ...report, severity: 'error' }];
    return [{ ...report, ...(count <= options.limit * CLOSE && { severity: 'info' }) }];
  },
  examples: [
    {
      bad: 'If you cancel your order before we have sent it, and you paid by card, we will, unless we have already started making an item to your own design, return the full price to the card you used within 14 days.',
      good: 'If you cancel your order before we have sent it and you paid by card, we will return the full price to the card you used within 14 days. This does not apply if we have already started making an item to your own design.',
    },
    {
      kind: 'help',
      bad: 'To change your plan you will have to go to the billing page, where, after signing in, you can look at the plans that are on offer and pick the one that suits you, although changes only start next month.',
      good: 'To change your plan, sign in and go to the billing page. Look at the plans on offer and pick the one that suits you. Changes only start next month.',
    },
    {
      options: { limit: 10 },
      bad: 'We deliver on weekdays from nine to five, and we will text you an hour before.',
      accepted: 'We deliver on weekdays from nine to five. We will text you an hour before.',
    },
    {
      options: { limit: 12 },
      bad: 'You may not share your password with anybody outside your own team unless we agree in writing.',
      accepted:
        'You may not share your password with anybody outside your own team. This does not apply if we agree in writing.',
    },
    {
      options: { limit: 12 },
      bad: 'We do not charge for a small plan; however, you must pay for extra users.',
      accepted: 'We do not charge for a small plan. However, you must pay for extra users.',
    },
    {
      options: { limit: 12 },
      bad: 'You must pay all fees on time, and must not hold back any amount of them.',
    },
    {
      options: { limit: 12 },
      bad: 'If a lamp breaks within a year, we will send a new lamp and will pay the postage.',
      accepted:
        'If a lamp breaks within a year, we will send a new lamp. In that case, we will also pay the postage.',
    },
    {
      options: { limit: 12 },
      bad: 'The Tenant must (a) air each of the rooms of the house for an hour a day; (b) clean the windows; and (c) water the plants.',
      accepted:
        'The Tenant must:\n\n(a) air each of the rooms of the house for an hour a day;\n\n(b) clean the windows; and\n\n(c) water the plants.',
    },
    {
      options: { limit: 10 },
      bad: 'Subject to clause 9, the Supplier is liable for the direct loss of the Customer.',
      accepted: 'The Supplier is liable for the direct loss of the Customer. This is subject to clause 9.',
    },
    {
      options: { limit: 10 },
      bad: 'You must return all that is ours at the end, including keys, cards and uniforms.',
      accepted: 'You must return all that is ours at the end. This includes keys, cards and uniforms.',
    },
    {
      options: { hard: 12, limit: 10 },
      bad: 'We deliver on weekdays between nine and five, and we text you an hour before.',
    },
    {
      kind: 'help',
      bad: 'If you have a card that you ordered before March and there is no chip on the back of it and the date on the front has passed, we send you a new one.',
      good: 'Is your card from before March, without a chip, and past its date? Then we send you a new one.',
    },
    {
      options: { limit: 20 },
      ok: '“Event” means (a) the hall is 30 days late, (b) the hall is unsafe or (c) the use of the hall puts people at risk.',
      because: 'Each item of a list in a line is short, and is read with its lead-in alone.',
    },
    {
      kind: 'help',
      options: { limit: 10 },
      ok: 'Open `a.json` and `b.json` and `c.json` with `nano`, then save all of them.',
      because: 'Code is no word.',
    },
    {
      ok: 'We may change the price once a year. We will email you 30 days before the change, and you may cancel without a fee until the new price starts.',
      because: 'Each sentence is short, even if the paragraph is not.',
    },
    {
      kind: 'help',
      options: { limit: 20 },
      ok: 'If you have no phone plan with your name on it and no number in this country, choose “Get a letter”.',
      because: 'A word above the limit, and nothing to split: a step names its condition first.',
    },
    {
      options: { limit: 20 },
      ok: 'Show a receipt, if any, or a card that names skills, training, and experience gained in the job you had.',
      because: 'An aside and a list offer no place for a full stop, and the sentence is a word too long.',
    },
    {
      kind: 'help',
      options: { limit: 12 },
      ok: 'How to stop the letters, and where to ask: You can turn each of them off on the page of your account.',
      because: 'A label in front of a sentence is a title.',
    },
    {
      ok: '# A heading that goes on for far longer than a heading should, because somebody wanted to put the whole of the clause into it, with each of its exceptions and conditions, before the text begins at all',
      because: 'A heading is not a sentence.',
    },
  ],
});

/** Two sentences, and where it is a list, its items one below the other. */
function offer(sentence: Sentence, block: Block, limit: number): readonly Rewrite[] {
  const found = bestSplit(sentence, block, limit);
  const lists = listRewrites(block, sentence);
  if (found === null) return lists;
  return [found.rewrite, ...lists.map(({ title, safety, edits }) => ({ title, safety, edits }))];
}

/** From the limit to 1.4 times it (49 words in a contract, where Connecticut stops at 50) a long sentence is a note, not a warning. */
const CLOSE = 1.4;

const REVIEWED: ReadonlySet<string> = new Set(['paragraph', 'list-item']);

/** A word or two above the limit is worth a note only where a list shows how to shorten the sentence. */
const NEAR = 1.1;

/** A long list wants bullets; any other sentence a full stop or fewer words. Its fix says where. */
function adviceFor(sentence: Sentence): string {
  if (isLettered(sentence.text) || hasSemicolons(sentence.text)) return LIST;
  const list = mayHoldList(sentence, LONG_LIST) ? runningList(sentence) : null;
  if (list !== null && list.items >= LONG_LIST) return LIST;
  return SPLIT;
}

const SPLIT = 'Split or shorten it.';
const LIST = 'Put its items in a list, one below the other.';

/** “(a) … (b) …”: the parts are items of a list already. */
const isLettered = (text: string): boolean =>
  (text.includes('(a)') && text.includes('(b)')) ||
  (text.includes('(i)') && text.includes('(ii)')) ||
  (text.includes('(1)') && text.includes('(2)'));

/** Two semicolons and more part the items of a list. */
const hasSemicolons = (text: string): boolean => text.indexOf(';') !== text.lastIndexOf(';');

/**
 * A list in a line is read item by item: with its lead-in no item is too long, and all together they are no page. The same
 * for an item of a list that ends with “; and”, which goes on in the next one and cannot be split.
 */
function isReadInParts(sentence: Sentence, count: number, limit: number): boolean {
  const { text } = sentence;
  if (/^\p{Ll}/u.test(text) && /[;,](?:\s+(?:and|or))?$/.test(text)) return count <= limit * CLOSE;
  if (count > limit * MOST_PARTS || !(isLettered(text) || hasSemicolons(text))) return false;
  const [lead = '', ...items] = text.split(/;\s|(?<![\p{L}\d)])\((?:[a-z]|[ivx]+|\d)\)\s/u);
  const inFront = isLettered(text) ? wordsIn(lead) : 0;
  const rest = isLettered(text) ? items : [lead, ...items];
  return rest.every(item => inFront + wordsIn(item) <= limit);
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(part => /[\p{L}\p{N}]/u.test(part)).length;
/** A list of more than twice the words of a sentence wants lines of its own, however short its items are. */
const MOST_PARTS = 2;

/** Words that a reader reads one by one: code, addresses and template tags are one sign each, and a label is a title. */
const wordsRead = ({ words, text, start }: Sentence): number => {
  if (!text.includes(': ') && !text.includes(OPAQUE)) return words.length;
  const from = start + (LABEL.exec(text)?.[0].length ?? 0);
  return words.filter(word => word.start >= from && !word.text.includes(OPAQUE)).length;
};

/** “More details, and how to stop it: You can …”. */
const LABEL = /^[^.:;]{1,90}: (?=\p{Lu})/u;

/** From this many items a list is what makes a sentence long. */
const LONG_LIST = 5;
