import type { Word } from '../../kit/document.ts';
import type { Edit } from '../../kit/rewrite.ts';
import { prose } from '../../kit/span.ts';
import { articleFor } from '../../language/article.ts';
import { gapAfter } from '../../language/parts.ts';
import type { Site } from '../site.ts';

/** Takes the match out with one space and the commas that set it off, and hands its capital to the next word. */
export function deletion(site: Site): { readonly edits: readonly Edit[] } | null {
  const { sentence } = site;
  const [first, last] = [sentence.words[site.first], sentence.words[site.last - 1]];
  const next = sentence.words[site.last];
  if (first === undefined || last === undefined) return null;
  if (last.lower === 'etc.' || last.lower === 'etc') return atTail(site);
  if (next === undefined) return atEnd(site, first.start, last.end);
  const behind = gapAfter(sentence, site.last - 1);
  if (site.first === 0) return atStart(site, behind);
  const before = gapAfter(sentence, site.first - 1);
  const isSetOff = /^\s*,\s*$/.test(before) && /^\s*,\s*$/.test(behind);
  if (isSetOff) {
    const previous = sentence.words[site.first - 1];
    return previous === undefined ? null : { edits: [{ at: prose(previous.end, next.start), text: ' ' }] };
  }
  const previous = sentence.words[site.first - 1];
  // “for any purpose whatsoever, including …”: the comma is of what stands around it.
  const isTail = behind.trim() === ',' && before.trim() === '' && !JOINS.test(previous?.lower ?? '');
  if (isTail || (behind.trim() !== '' && behind.trim() !== ','))
    return beforeSign(site, first.start, last.end);
  if (previous?.lower === next.lower) return null;
  if (/^an?$/.test(previous?.lower ?? '') && articleFor(next.text) !== previous?.lower) return null;
  if (isCapital(first) && !isCapital(next) && !/\p{L}/u.test(behind))
    return { edits: [{ at: prose(first.start, next.end), text: capitalised(next.text) }] };
  return {
    edits: [
      { at: prose(first.start, behind.trim() === ',' ? last.end + behind.length : next.start), text: '' },
    ],
  };
}

const JOINS = /^(?:and|but|or|nor|so|yet|that|which|who|then|because|if|when|as|while|although|though)$/;
const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * “pens, paper, etc.” goes with the comma before it; the comma, bracket or full stop behind it stays. Its own full stop
 * stays too where a sentence ends with it. null behind a quotation mark or another sign: the comma there is not ours.
 */
function atTail(site: Site): { readonly edits: readonly Edit[] } | null {
  const { sentence } = site;
  const [previous, last] = [sentence.words[site.first - 1], sentence.words[site.last - 1]];
  const next = sentence.words[site.last];
  if (previous === undefined || last === undefined) return null;
  if (!/^,?\s+$/.test(gapAfter(sentence, site.first - 1))) return null;
  const behind = gapAfter(sentence, site.last - 1);
  const ends =
    next === undefined ? behind.trim() === '' : /^\s+$/.test(behind) && /^[\uFFFC\p{Lu}]/u.test(next.text);
  return { edits: [{ at: prose(previous.end, last.end), text: ends && last.text.endsWith('.') ? '.' : '' }] };
}

/** At the start of a sentence the next word gets the capital. */
function atStart(site: Site, behind: string): { readonly edits: readonly Edit[] } | null {
  const { sentence } = site;
  const [first, next] = [sentence.words[0], sentence.words[site.last]];
  if (first === undefined || next === undefined || !/^[\s,]*$/.test(behind) || next.text === '\uFFFC')
    return null;
  const text = isCapital(first) ? capitalised(next.text) : next.text;
  return { edits: [{ at: prose(first.start, next.end), text }] };
}

/** Before a full stop, a colon or a bracket the space before the match goes instead. */
function beforeSign(site: Site, start: number, end: number): { readonly edits: readonly Edit[] } | null {
  const before = gapAfter(site.sentence, site.first - 1);
  const space = before.length - before.trimEnd().length;
  return space === 0 ? null : { edits: [{ at: prose(start - space, end), text: '' }] };
}

function atEnd(site: Site, start: number, end: number): { readonly edits: readonly Edit[] } | null {
  if (site.first === 0) return null;
  const before = gapAfter(site.sentence, site.first - 1);
  const cut = /,?\s*$/.exec(before)?.[0].length ?? 0;
  return { edits: [{ at: prose(start - cut, end), text: '' }] };
}
