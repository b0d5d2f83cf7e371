import type { Block, Sentence } from '../kit/document.ts';
import type { Span } from '../kit/span.ts';
import { prose } from '../kit/span.ts';
import { modalUses } from '../language/modals.ts';

/** What somebody must, must not or may do, in one sentence. */
export interface Statement {
  readonly at: Span<'prose'>;
  readonly kind: 'duty' | 'ban' | 'right';
  /** `we`, `you`, or the subject as written: “the Customer”. */
  readonly actor: string;
  /** The verb in lower case: “terminate”. Null where none follows. */
  readonly verb: string | null;
  /** The modal verb alone. */
  readonly modalAt: Span<'prose'>;
  /** Where the verb begins; equal to `at.end` without one. */
  readonly verbAt: number;
}

const MODAL_WORDS: ReadonlySet<string> = new Set(
  "shall must will may can should cannot can't won't mustn't shan't shouldn't".split(' '),
);

const cache = new WeakMap<Block, readonly Statement[]>();

/** The duties, bans and rights of a block, in order, one for each modal verb with a person as its subject. */
export function statementsIn(block: Block): readonly Statement[] {
  const known = cache.get(block);
  if (known !== undefined) return known;
  const found =
    block.shape === 'heading' ? [] : block.sentences.flatMap(sentence => read(sentence, block.prose));
  cache.set(block, found);
  return found;
}

function read(sentence: Sentence, text: string): readonly Statement[] {
  if (!sentence.words.some(({ lower }) => MODAL_WORDS.has(lower))) return [];
  return modalUses(sentence, text, MODAL_WORDS).flatMap(use => {
    const { subject } = use;
    if (subject === null || subject.quoted || use.class === 'condition' || use.class === 'definition')
      return [];
    if (subject.actor === null || subject.actor === 'thing') return [];
    const kind = kindOf(use.modal, use.negated || subject.negative, use.class);
    const [first, last] = [sentence.words[subject.first], sentence.words[subject.last]];
    if (kind === null || first === undefined || last === undefined) return [];
    const isSide = (subject.actor === 'we' || subject.actor === 'you') && !SHARED.test(first.lower);
    const actor = isSide ? subject.actor : text.slice(first.start, last.end);
    const verb = use.verb === null ? undefined : sentence.words[use.verb];
    const modal = sentence.words[use.index] ?? first;
    return [
      {
        at: prose(sentence.start, sentence.end),
        kind,
        actor,
        modalAt: prose(modal.start, modal.end),
        verb: verb?.lower ?? null,
        verbAt: verb?.start ?? sentence.end,
      },
    ];
  });
}

/** “either of us”, “each of you”: more than one side. */
const SHARED = /^(?:either|each|both|neither)$/;

function kindOf(modal: string, negated: boolean, sense: string | null): Statement['kind'] | null {
  if (sense === 'no-duty') return 'right';
  if (modal === 'may' || modal === 'can') return negated ? 'ban' : 'right';
  if (sense === 'ban' || (negated && (modal === 'must' || modal === 'shall'))) return 'ban';
  if (modal === 'must' || sense === 'duty') return negated ? 'ban' : 'duty';
  if (sense === 'permission') return 'right';
  return modal === 'shall' || modal === 'will' ? (negated ? 'ban' : 'duty') : null;
}
