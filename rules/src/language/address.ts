import type { Block, Sentence, Word } from '../kit/document.ts';
import { keepingLast } from '../kit/once.ts';
import type { Edit, Rewrite } from '../kit/rewrite.ts';
import { prose, type Span } from '../kit/span.ts';
import { fewPerForm } from './forms.ts';
import { isBe, isModal } from './parts.ts';
import { isInQuotation } from './quotation.ts';

/** A place where the reader or the writer is called by a role, as the subject of a sentence: “the Customer must”. */
export interface RoleUse {
  readonly who: 'reader' | 'writer';
  /** The noun in small letters, in the singular. */
  readonly noun: string;
  readonly at: Span<'prose'>;
  /** Speaks to the reader, or as the writer, instead. For a person to accept. */
  readonly rewrite: Rewrite;
}

/** How one block addresses its reader. */
export interface Address {
  /** Uses of “you” and “your”, and of “we”, “our” and “us”. */
  readonly you: number;
  readonly we: number;
  readonly roles: readonly RoleUse[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const YOU = set('you your yours yourself yourselves');
const WE = set('we our ours us ourselves');
const READERS = set(
  'customer user tenant consumer subscriber member borrower policyholder guest passenger client cardholder renter hirer applicant',
);
const WRITERS = set('company provider supplier bank lender landlord insurer');

const personOf = fewPerForm(({ text, lower }): 'you' | 'we' | 'role' | false => {
  if (YOU.has(lower)) return 'you';
  if (WE.has(lower) && text !== 'US') return 'we';
  const singular = lower.replace(/s$/, '');
  return (READERS.has(singular) || WRITERS.has(singular)) && 'role';
});

/** Counted once for each block: the rules that ask do so one behind the other. */
export const addressOf = keepingLast((block: Block): Address => {
  let [you, we] = [0, 0];
  const roles: RoleUse[] = [];
  for (const sentence of block.sentences) {
    personOf.each(sentence.words, (person, index) => {
      if (person === 'you') you++;
      else if (person === 'we') we++;
      else if (block.shape !== 'heading') {
        const use = roleAt(sentence, index, block);
        if (use !== null) roles.push(use);
      }
    });
  }
  return { you, we, roles };
});

/** “the Customer” or “Users” right before the verb of a main clause. */
function roleAt(sentence: Sentence, index: number, block: Block): RoleUse | null {
  const { words } = sentence;
  const word = words[index];
  if (word === undefined) return null;
  const singular = word.lower.replace(/s$/, '');
  const who = READERS.has(singular) ? 'reader' : WRITERS.has(singular) ? 'writer' : null;
  const verb = words[index + 1];
  if (who === null || verb === undefined || !isVerb(verb)) return null;
  const isPlural = word.lower !== singular;
  const article = words[index - 1];
  const first = isPlural ? word : article?.lower === 'the' ? article : undefined;
  if (first === undefined || (isPlural && (index > 0 || who === 'writer'))) return null;
  if (!startsClause(words[isPlural ? index - 1 : index - 2]) || isInQuotation(block, word)) return null;
  // “Members are new members for a week”: it says who that is.
  if (isBe(verb) && words.slice(index + 2, index + REACH).some(({ lower }) => lower === word.lower))
    return null;
  return {
    who,
    noun: singular,
    at: prose(first.start, word.end),
    rewrite: rewriteOf(sentence, first, index, who),
  };
}

/** How many words a description of somebody has. */
const REACH = 8;

const isVerb = (word: Word): boolean =>
  isModal(word) ||
  isBe(word) ||
  /^(?:has|have|agrees|agree|undertakes|reserves|accepts|acknowledges|warrants|does)$/.test(word.lower);

/** Nothing stands before, or a word that opens a clause: “if the Customer is”. */
const startsClause = (word: Word | undefined): boolean =>
  word === undefined ||
  /^(?:and|or|but|if|when|where|that|unless|then|because|once|until|while|however)$/.test(word.lower);

const AGREEMENT: ReadonlyMap<string, string> = new Map(
  'is:are was:were has:have does:do agrees:agree undertakes:undertake reserves:reserve accepts:accept acknowledges:acknowledge warrants:warrant'
    .split(' ')
    .map(pair => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? ''] as const),
);

/** The subject, its verb, and the verbs and possessives behind it. */
function rewriteOf(sentence: Sentence, first: Word, noun: number, who: RoleUse['who']): Rewrite {
  const [subject, own] = who === 'reader' ? ['you', 'your'] : ['we', 'our'];
  const isCapital = first.start === sentence.start || first.text.charAt(0) !== first.lower.charAt(0);
  const text = isCapital ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
  const edits: Edit[] = [{ at: prose(first.start, sentence.words[noun]?.end ?? first.end), text }];
  for (let index = noun + 1; index < sentence.words.length; index++) {
    const word = sentence.words[index];
    if (word === undefined) break;
    const isOwnVerb = index === noun + 1 || sentence.words[index - 1]?.lower === 'and';
    const verb = isOwnVerb ? AGREEMENT.get(word.lower) : undefined;
    const owned = /^(?:its|their)$/.test(word.lower) ? own : undefined;
    const better = verb ?? owned;
    if (better !== undefined) edits.push({ at: prose(word.start, word.end), text: better });
  }
  return { title: `Say “${subject}” here`, safety: 'review', edits };
}
