import type { Change, Detail } from './change.ts';
import { goneClaim, newClaim } from './claim-changes.ts';
import { clauseName } from './clause-map.ts';
import { type Comparing, excerptOf } from './context.ts';
import { factsOf } from './facts.ts';
import type { Link } from './links.ts';
import { shortened } from './phrases.ts';
import type { Section, Version } from './version.ts';
import { blockEnd, clausePlace, labelStretch } from '../contract/view.ts';

const NOBODY = { who: null, topic: 'other' } as const;

/** Text that only one version has: what it makes somebody do, what it defines, or that it is there at all. */
export function loneChanges(comparing: Comparing, link: Link): readonly Change[] {
  const { one, two, knowledge, defines } = comparing;
  const side = link.new.length > 0 ? 'new' : 'old';
  const version = side === 'new' ? two : one;
  const index = link[side][0] ?? -1;
  const piece = version.pieces[index];
  if (piece === undefined) return [];
  const excerpt = excerptOf(version, link[side]);
  const base = {
    meaning: true,
    clause: clauseName(version, piece.clause),
    old: side === 'old' ? excerpt : null,
    new: side === 'new' ? excerpt : null,
    receipt: null,
  };
  const lead = piece.lead === null ? '' : `${version.pieces[piece.lead]?.text.replace(/\s*:$/, '') ?? ''} `;
  const text = lead + piece.text.replace(/[;,]?\s*(?:\b(?:and|or))?[;,]?$/, '');
  const [term] = defines[side].get(index) ?? [];
  const details =
    term === undefined ? claimDetails(text, side, knowledge.terms) : [definitionDetail(term, side)];
  return (details.length > 0 ? details : [plainDetail(piece.text, side)]).map(detail => ({
    ...base,
    ...detail,
  }));
}

function claimDetails(text: string, side: 'old' | 'new', terms: readonly string[]): readonly Detail[] {
  const facts = factsOf(text, terms);
  const others = facts.claims.filter(({ kind, isMain }) => kind !== 'other' && isMain);
  const claims = others.filter(({ isPerson }) => isPerson);
  return (claims.length > 0 ? claims : others.slice(0, 1)).map(claim =>
    side === 'new' ? newClaim(text, claim) : goneClaim(text, claim),
  );
}

const definitionDetail = (term: string, side: 'old' | 'new'): Detail => ({
  kind: 'definition',
  message: side === 'new' ? `“${term}” has a definition now.` : `“${term}” is no longer defined.`,
  effect: { who: null, topic: 'definition' },
});

const plainDetail = (text: string, side: 'old' | 'new'): Detail => ({
  kind: side === 'new' ? 'added' : 'removed',
  message: side === 'new' ? `New: “${shortened(text)}”` : `Gone: “${shortened(text)}”`,
  effect: NOBODY,
});

/** A clause that only one version has, as one change; its duties and rights are told one by one beside it. */
export function loneSection(version: Version, { clause, first, end }: Section, side: 'old' | 'new'): Change {
  const last = version.pieces[end - 1];
  const [from, label] =
    clause === null
      ? [null, null]
      : [clausePlace(version.view, clause), labelStretch(version.view, clause.block)];
  const start = Math.min(
    version.pieces[first]?.start ?? 0,
    from?.start ?? Number.POSITIVE_INFINITY,
    label?.start ?? Number.POSITIVE_INFINITY,
  );
  const stop = Math.max(last?.end ?? start, clause === null ? 0 : blockEnd(version.view, clause.block));
  const excerpt = { text: version.document.text.slice(start, stop), start, end: stop };
  const name = clauseName(version, clause);
  return {
    kind: side === 'new' ? 'added' : 'removed',
    meaning: true,
    message: side === 'new' ? `New clause: ${name ?? ''}.` : `This clause is gone: ${name ?? ''}.`,
    clause: name,
    old: side === 'old' ? excerpt : null,
    new: side === 'new' ? excerpt : null,
    receipt: null,
    effect: NOBODY,
  };
}
