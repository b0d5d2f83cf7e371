import type { Sentence } from '../kit/document.ts';
import type { Lead } from './sentence-lead.ts';

/**
 * True where nothing in a sentence could reach over the place where it is split, so that nobody has to look: no condition,
 * no exception, no pronoun but those of the parties, on either side.
 */
export function needsNoEye({ words }: Sentence, index: number, { kind }: Lead): boolean {
  if (kind !== 'none' && kind !== 'link') return false;
  return words.every(
    ({ lower }, at) => at === index || !LOOK.test(lower) || isNamed(lower, words[at + 1]?.text),
  );
}

/** Words that make a person look: conditions, exceptions, choices between two and pronouns. */
const LOOK =
  /^(?:if|unless|when|whenever|where|wherever|until|whether|provided|providing|except|subject|notwithstanding|extent|otherwise|once|while|whilst|because|since|although|though|despite|either|neither|nor|both|respectively|case|event|deemed|whose|whom|so|it|they|them|this|these|those|such|same|including|includes|means)$/;

/** “this agreement”, “these goods”: the noun stands with it. */
const isNamed = (lower: string, next: string | undefined): boolean =>
  /^(?:this|these)$/.test(lower) && next !== undefined && /^\p{L}{4,}$/u.test(next) && !VERBS.test(next);

const VERBS = /^(?:applies|apply|means|includes?|does|must|will|shall|should|have|were)$/;
