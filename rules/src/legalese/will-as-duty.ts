import type { Block, PlacedBlock, Sentence } from '../kit/document.ts';
import { defineRule } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';
import { modalUses, type ModalUse } from '../language/modals.ts';
import { isInQuotation } from '../language/quotation.ts';
import { holds, wordClass } from '../language/word-class.ts';

/** Duties of the customer's side in a block: where “will” says them, and how many “must” and “shall” say. */
interface Fact {
  readonly wills: readonly Span<'prose'>[];
  readonly musts: number;
}

export default defineRule({
  id: 'will-as-duty',
  group: 'legalese',
  scope: 'document',
  severity: { contract: 'info', policy: 'info', else: 'off' },
  fix: 'review',
  yieldsToTerms: true,
  summary:
    '“will” for what the customer has to do, in a text that mostly says “must” or “shall” for such duties.',
  why: 'Readers take “you will” for what is going to happen, and “you must” for what they have to do. Where both stand for duties, they look for a difference.',
  source:
    'US Federal Plain Language Guidelines: use “must”. K. A. Adams, A Manual of Style for Contract Drafting.',
  options: {},
  wakes: ['will', 'must', 'shall'],
  collect(block): Fact | null {
    if (block.shape === 'heading' || !block.english) return null;
    const musts = holds(block.words, MUST_CLASS) ? dutiesIn(block, MUST).length : 0;
    const wills = holds(block.words, WILL_CLASS) ? dutiesIn(block, WILL) : [];
    return musts > 0 || wills.length > 0 ? { wills, musts } : null;
  },
  check(all, { blocks }) {
    const facts = all.filter(({ block }) => !isUnderAgreement(blocks, block));
    let difference = 0;
    for (const { fact } of facts) difference += fact.musts - fact.wills.length;
    // Where “will” is the rule and “must” the exception, the text has one main form: `modal-mix` speaks about the rest.
    if (difference < 0 || !facts.some(({ fact }) => fact.musts > 0)) return [];
    return facts.flatMap(({ block, fact }) =>
      fact.wills.map(at => ({
        block,
        at,
        message: 'Here “will” is a duty, and elsewhere this text says “must” or “shall”. Say “must”.',
        rewrites: [
          { title: 'Replace with “must”', safety: 'review' as const, edits: [{ at, text: 'must' }] },
        ],
      })),
    );
  },
  examples: [
    {
      bad: 'You will pay on time. You must keep records.',
      accepted: 'You must pay on time. You must keep records.',
    },
    {
      bad: 'The tenant will not smoke indoors. The tenant must lock the gate.',
      accepted: 'The tenant must not smoke indoors. The tenant must lock the gate.',
    },
    {
      ok: 'You will receive a letter. You must keep it.',
      because: 'It is what happens, not what you have to do.',
    },
    { ok: 'We will send the keys. You must sign for them.', because: '“we will” is a plain promise.' },
    { ok: 'You will pay on time.', because: 'The text has one word for duties.' },
    {
      ok: 'If you click Send, you will leave the page. You must save first.',
      because: 'It says what follows from a click.',
    },
    {
      ok: 'You must lock the gate. You agree that:\n\n- you will not climb the fence\n- you will not feed the dogs.',
      because: 'The agreement makes the duty of each item.',
    },
    {
      ok: 'You agree that you will not climb the fence. You must lock the gate.',
      because: 'The agreement makes the duty, so “will” is right after it.',
    },
  ],
});

const WILL: ReadonlySet<string> = new Set(['will']);

const MUST: ReadonlySet<string> = new Set(['must', 'shall']);
const [WILL_CLASS, MUST_CLASS] = [wordClass(WILL), wordClass(MUST)];

const dutiesIn = (block: Block, wanted: ReadonlySet<string>): readonly Span<'prose'>[] =>
  block.sentences.flatMap(sentence =>
    !holds(sentence.words, BOUND)
      ? []
      : modalUses(sentence, block.prose, wanted)
          .filter(use => isDuty(sentence, use))
          .flatMap(({ index }) => {
            const word = sentence.words[index];
            return word === undefined || isInQuotation(block, word) ? [] : [prose(word.start, word.end)];
          }),
  );

/** What happens to somebody, or follows by itself. */
const HAPPENS = new Set(
  'be have receive see get lose need find know hear own keep retain remain become benefit earn gain enjoy experience incur forfeit qualify still continue want like understand face start leave go then end come miss feel learn save notice help begin hold gain accrue'.split(
    ' ',
  ),
);

function isDuty(sentence: Sentence, { class: found, subject, verb, negated, modal }: ModalUse): boolean {
  if (found !== 'duty' && found !== 'ban') return false;
  if (subject === null || (subject.actor !== 'you' && !isCustomer(sentence, subject.head))) return false;
  if (modal !== 'will') return true;
  if (isAgreed(sentence, subject.first)) return false;
  const lower = sentence.words[verb ?? -1]?.lower ?? '';
  if (HAPPENS.has(lower) || (/^(?:violate|breach)$/.test(lower) && subject.opener !== 'that')) return false;
  return negated || !startsWithCondition(sentence);
}

/** “you agree that you will”: the agreement makes the duty, and “agree that you must” says less well what it is. */
const isAgreed = ({ words }: Sentence, before: number): boolean =>
  words
    .slice(Math.max(0, before - FARTHEST), before)
    .some(({ lower }) =>
      /^(?:agree|agrees|agreed|promise|promises|undertake|undertakes|warrant|warrants|represent|represents|covenant|covenants|acknowledge|acknowledges|confirm|confirms|guarantee|guarantees)$/.test(
        lower,
      ),
    );

/** “You agree that:” above the list: the agreement makes each duty of it. */
function isUnderAgreement(blocks: readonly PlacedBlock[], block: number): boolean {
  if (blocks[block]?.block.shape !== 'list-item') return false;
  let at = block;
  while (at > 0 && blocks[at]?.block.shape === 'list-item') at--;
  const lead = blocks[at]?.block.prose ?? '';
  return /:\s*$/.test(lead) && AGREES.test(lead.slice(-LEAD));
}

const AGREES =
  /\b(?:agree|promise|undertake|warrant|represent|covenant|acknowledge|confirm|guarantee|assure)s?\b/i;
/** Characters of a lead-in in which “agree” may stand. */
const LEAD = 200;

/** How many words may stand between “agree” and the subject of the clause that it governs. */
const FARTHEST = 16;

/** After “If you …,” the rest may say what follows by itself. */
const startsWithCondition = ({ words }: Sentence): boolean =>
  /^(?:if|when|once|after|as|by|unless|until|where)$/.test(words[0]?.lower ?? '');

const CUSTOMER: ReadonlySet<string> = new Set([
  ...'customer user tenant buyer client subscriber licensee member employee hirer borrower lessee contractor guest purchaser'
    .split(' ')
    .flatMap(noun => [noun, `${noun}s`]),
  'party',
  'parties',
  'receiver',
  'recipient',
]);
/** Most sentences are about the writer, or about things. */
const BOUND = wordClass(['you', ...CUSTOMER]);

const isCustomer = ({ words }: Sentence, head: number): boolean => CUSTOMER.has(words[head]?.lower ?? '');
