import { conjugate, pluralise, type VerbForm } from '../language/inflect.ts';

const MODAL = /^(?:can|cannot|could|may|might|must|should|will|would)(?: |$)/;

/** “may change”: wording that has no form but the finite present. */
export const opensWithModal = (offer: string): boolean => MODAL.test(offer);

/** `(omit)` deletes the phrase; any other text in brackets tells the author what to do. */
export const isInstruction = (offer: string): boolean => offer.startsWith('(');

/**
 * An offer in a form of the verb that it stands for; null where it has none, such as “may” in the past.
 * `surface` is the verb as the text writes it, `isThird` tells that the list writes the offer as “needs”, not “need”.
 */
export function inflectOffer(
  offer: string,
  form: VerbForm,
  surface: string,
  isThird: boolean,
): string | null {
  if (isInstruction(offer) || offer.includes('…')) return offer;
  const [first = '', ...others] = offer.split(' ');
  const rest = others.length > 0 ? ` ${others.join(' ')}` : '';
  if (opensWithModal(offer)) return form === 'base' || form === 's' ? offer : null;
  if (first === 'in') return form === 's' || form === 'ing' ? null : offer;
  const verb = isThird ? baseOfThird(first) : first;
  if (verb === 'do' && others[0] === 'not') return negated(others.slice(1), form);
  if (verb === 'be') return (BE_FORMS.has(surface) ? surface : conjugate('be', form)) + rest;
  return conjugate(verb, form) + rest;
}

const BE_FORMS = new Set(['be', 'am', 'are', 'is', 'was', 'were', 'been', 'being']);

/** “do not allow” → does not allow, did not allow, not allowed, not allowing; “do not” alone is only finite. */
function negated(rest: readonly string[], form: VerbForm): string | null {
  const [verb, ...object] = rest;
  if (form === 'participle' || form === 'ing') {
    return verb === undefined ? null : ['not', conjugate(verb, form), ...object].join(' ');
  }
  return [conjugate('do', form), 'not', ...rest].join(' ');
}

/** “applies” → apply, “wants” → want. */
function baseOfThird(verb: string): string {
  if (verb === 'is') return 'be';
  if (verb === 'has') return 'have';
  if (verb === 'does') return 'do';
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/s$/, '');
}

/** The plural of an offer for a noun: “proof of identity” → proofs of identity. What is plural already stays. */
export function nounOffer(offer: string): string {
  if (isInstruction(offer) || /^(?:what|you)\b/.test(offer) || /^people\b/.test(offer)) return offer;
  const of = offer.indexOf(' of ');
  const head = of < 0 ? offer : offer.slice(0, of);
  const at = head.lastIndexOf(' ') + 1;
  const noun = head.slice(at);
  const plural = /[^su]s$/.test(noun) ? noun : pluralise(noun);
  return head.slice(0, at) + plural + (of < 0 ? '' : offer.slice(of));
}
