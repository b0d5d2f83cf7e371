import { gapAfter } from '../../language/parts.ts';
import { subjectBefore } from '../../language/subject.ts';
import type { Site } from '../site.ts';

type Test = (site: Site) => boolean;

const next = (site: Site) => site.sentence.words[site.last];
const before = (site: Site) => site.sentence.words[site.first - 1];
const gapBefore = (site: Site): string => (site.first === 0 ? '' : gapAfter(site.sentence, site.first - 1));
const gapBehind = (site: Site): string => gapAfter(site.sentence, site.last - 1);

/** Not one of several words that a comma, “and” or “or” joins: “share, send or transmit”, “obtain and maintain”. */
export const alone: Test = site =>
  !/,/.test(gapBefore(site)) &&
  !/,/.test(gapBehind(site)) &&
  !/^(?:and|or)$/.test(before(site)?.lower ?? '') &&
  !/^(?:and|or)$/.test(next(site)?.lower ?? '');

/**
 * “Under the law” says that the law applies. So it stands for “in accordance with the law” where something is governed
 * or given by it, and not where somebody acts: “we process data in accordance with the law” promises to comply.
 */
export const lawApplies: Test = site => {
  const { words } = site.sentence;
  const isLaw = words
    .slice(site.last, site.last + LAW_REACH)
    .some(({ lower, text }) => LAWS.test(lower) || text === 'Act');
  return (
    !isLaw ||
    words.slice(Math.max(0, site.first - GIVEN_REACH), site.first).some(({ lower }) => GIVEN.test(lower))
  );
};
const LAWS = /^(?:laws?|legislation|regulations?|statutes?)$/;
const LAW_REACH = 5;
const GIVEN =
  /^(?:governed|construed|interpreted|entitled|entitlement|eligible|due|payable|rights?|permitted|allowed|leave|holiday|valid|void|taxed)$/;
const GIVEN_REACH = 14;

/**
 * The subject right before the match opens a main clause: nothing before it, or a mark, “and”, “but”. In “if you are
 * required to” and “a form that you are required to send” another text sets the duty.
 */
export const mainClause: Test = site => {
  const { sentence } = site;
  const subject = subjectBefore(sentence, site.first);
  if (subject === null) return false;
  const opener = sentence.words[subject.first - 1];
  if (opener === undefined) return true;
  if (isNarrowed(site, subject.first)) return false;
  return /[,;:.]/.test(gapAfter(sentence, subject.first - 1)) || /^(?:and|but)$/.test(opener.lower);
};

/** Between the last mark and the subject a word opens another clause. */
function isNarrowed({ sentence }: Site, subject: number): boolean {
  for (let index = subject - 1; index >= 0; index--) {
    if (/[,;:.]/.test(gapAfter(sentence, index))) return false;
    if (NARROWS.test(sentence.words[index]?.lower ?? '')) return true;
  }
  return false;
}
const NARROWS =
  /^(?:if|when|where|whenever|unless|until|whether|as|that|which|who|whom|what|than|because|while|extent|to)$/;
