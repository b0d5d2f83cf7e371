import type { Edit } from '../kit/rewrite.ts';
import { prose } from '../kit/span.ts';
import { articleFor } from '../language/article.ts';
import { gapAfter } from '../language/parts.ts';
import { deletion } from './repairs/deletion.ts';
import { withComma } from './repairs/comma.ts';
import { gerundToVerb, particleLast, withAgreement } from './repairs/verbs.ts';
import type { Site } from './site.ts';

/**
 * The complete edits for one offer, already inflected for the form that was found: the match is replaced, and what
 * stands around it is repaired (capital, a or an, commas, particles, agreement). null where a repair cannot be made:
 * then the offer is only advice.
 */
export function repairEdits(site: Site, offer: string): { readonly edits: readonly Edit[] } | null {
  if (offer === '(omit)') return deletion(site);
  if (offer.startsWith('(') || offer === '') return null;
  const { guards } = site.form.row;
  let replacement: Replacement | null = { from: site.first, to: site.last, text: offer };
  if (guards.includes('gerund-to-verb')) replacement = gerundToVerb(site, replacement);
  if (replacement !== null && guards.includes('particle-verb')) replacement = particleLast(site, replacement);
  if (replacement !== null && guards.includes('verb-agreement'))
    replacement = withAgreement(site, replacement);
  if (replacement !== null && guards.includes('locale-spelling')) replacement = inLocale(site, replacement);
  if (replacement === null || doubles(site, replacement)) return null;
  return editsFor(site, withArticle(site, withCapital(site, replacement)));
}

/** Words of the sentence, from `from` to before `to`, and what stands in their place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** How much of the gap behind it goes too, in characters. */
  readonly swallow?: number;
}

function editsFor(site: Site, replacement: Replacement): { readonly edits: readonly Edit[] } | null {
  const { words } = site.sentence;
  const [first, last] = [words[replacement.from], words[replacement.to - 1]];
  if (first === undefined || last === undefined) return null;
  const edited = site.form.row.guards.includes('comma-handling') ? withComma(site, replacement) : replacement;
  const end = last.end + (edited.swallow ?? 0);
  const next = words[replacement.to];
  // “red, blue, etc. `x` is …”: its full stop ends a sentence also where what follows is code or has a capital.
  const ends =
    last.end === site.sentence.end ||
    (last.lower === 'etc.' && next !== undefined && /^[\uFFFC\p{Lu}]/u.test(next.text));
  const text =
    last.text.endsWith('.') && ends && !edited.text.endsWith('.') ? `${edited.text}.` : edited.text;
  return { edits: [{ at: prose(first.start, end), text }] };
}

/** Capital letters carried over: all of them, or the first. */
function withCapital(site: Site, replacement: Replacement): Replacement {
  const { words } = site.sentence;
  const text = words
    .slice(replacement.from, replacement.to)
    .map(word => word.text)
    .join(' ');
  if (isShouted(text) && (isShouted(site.sentence.text) || isAmongCapitals(site, replacement)))
    return { ...replacement, text: replacement.text.toUpperCase() };
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return replacement;
  return { ...replacement, text: replacement.text.charAt(0).toUpperCase() + replacement.text.slice(1) };
}

/** A name in small letters does not make a passage in capitals a quiet one: the words on both sides are what counts. */
const isAmongCapitals = ({ sentence }: Site, { from, to }: Replacement): boolean =>
  isShouted([from - 1, to].map(index => sentence.words[index]?.text ?? '').join(' '));

const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** The article before the match follows the sound of what now comes after it; an article at the end of the offer too. */
function withArticle(site: Site, replacement: Replacement): Replacement {
  const before = site.sentence.words[replacement.from - 1];
  const isArticle = before !== undefined && /^an?$/.test(before.lower);
  if (!isArticle || gapAfter(site.sentence, replacement.from - 1).trim() !== '') return replacement;
  const article = articleFor(replacement.text);
  if (article === before.lower) return replacement;
  const cased = before.text.startsWith('A') ? `A${article.slice(1)}` : article;
  return { from: replacement.from - 1, to: replacement.to, text: `${cased} ${replacement.text}` };
}

/** The offer would repeat the word that already stands beside it. */
function doubles(site: Site, { from, to, text }: Replacement): boolean {
  const words = text.toLowerCase().split(' ');
  const [before, after] = [site.sentence.words[from - 1]?.lower, site.sentence.words[to]?.lower];
  if (
    words.length > 1 &&
    site.sentence.words
      .slice(to, to + words.length)
      .map(word => word.lower)
      .join(' ') === text.toLowerCase()
  )
    return true;
  return words[0] === before || words[words.length - 1] === after;
}

/** British or American spelling of the offer, as the document has it; null where that is not known and matters. */
function inLocale(site: Site, replacement: Replacement): Replacement | null {
  const found = site.sentence.words[site.first + Math.max(site.form.head, 0)]?.lower ?? '';
  const american = replacement.text
    .replace(/(analy)s(e|es|ed|ing)\b/g, '$1z$2')
    .replace(/(authori)s(e|es|ed|ing)\b/g, '$1z$2');
  if (american === replacement.text) return replacement;
  if (site.locale === 'uk' || /is(?:e|es|ed|ing|ation)$/.test(found)) return replacement;
  if (site.locale === 'us' || /iz(?:e|es|ed|ing|ation)$/.test(found))
    return { ...replacement, text: american };
  return null;
}
