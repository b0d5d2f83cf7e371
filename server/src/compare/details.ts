import { isPerson } from '@fineprint/rules/language/subject-kind';
import type { Detail } from './change.ts';
import { claimDetails, pairClaims } from './claim-changes.ts';
import { contentChange } from './content.ts';
import type { Facts } from './facts.ts';
import { markDetails } from './mark-changes.ts';
import { differ } from './multiset.ts';
import { quantityDetails } from './quantity-changes.ts';
import { hunkOf } from './hunk.ts';

const NOBODY = { who: null, topic: 'other' } as const;

/** In what two texts differ that decides what they mean: empty where every difference is one of wording. */
export function detailsOf(old: Facts, now: Facts): readonly Detail[] {
  const claims = claimDetails(old, now, pairClaims(old.claims, now.claims));
  const quantities = quantityDetails(old, now);
  const marks = markDetails(old, now);
  const own = [
    ...quantities,
    ...claims,
    ...referenceDetails(old, now),
    ...artDetails(old, now),
    ...withoutEchoes(marks, claims, quantities),
  ];
  if (own.length > 0) return own;
  const terms = termDetails(old, now);
  return terms.length > 0 ? terms : contentDetails(old, now);
}

/** What a changed claim or number makes follow is not told again: the “not” of “must not”, the “within” of “14 days”. */
function withoutEchoes(
  marks: readonly Detail[],
  claims: readonly Detail[],
  quantities: readonly Detail[],
): readonly Detail[] {
  if (claims.length + quantities.length === 0) return marks;
  const told = new Set(['condition', 'exception', 'term-of-art', 'scope']);
  return marks.filter(({ kind }) => told.has(kind));
}

function artDetails(old: Facts, now: Facts): readonly Detail[] {
  const { gone, come } = differ(old.arts, now.arts, term => term);
  const [one, two] = [gone.join('”, “'), come.join('”, “')];
  if (gone.length + come.length === 0) return [];
  const message =
    gone.length === 0
      ? `A legal term is new here: “${two}”.`
      : come.length === 0
        ? `A legal term is gone: “${one}”.`
        : `The legal term is now “${two}”, before “${one}”.`;
  return [{ kind: 'term-of-art', message, effect: NOBODY }];
}

function referenceDetails(old: Facts, now: Facts): readonly Detail[] {
  const { gone, come } = differ(old.references, now.references, ({ key }) => key);
  const [before, after] = [gone[0], come[0]];
  if (before === undefined && after === undefined) return [];
  const message =
    before === undefined
      ? `Now also refers to “${after?.shown ?? ''}”.`
      : after === undefined
        ? `No longer refers to “${before.shown}”.`
        : `Now refers to “${after.shown}”, before to “${before.shown}”.`;
  return [{ kind: 'reference', message, effect: NOBODY }];
}

function termDetails(old: Facts, now: Facts): readonly Detail[] {
  const { gone, come } = differ(old.terms, now.terms, term => term);
  const quoted = differ(old.quotations, now.quotations, text => text);
  const [one, two] = [[...gone, ...quoted.gone].join('”, “'), [...come, ...quoted.come].join('”, “')];
  if (one === '' && two === '') return [];
  const message =
    one === ''
      ? `Now also speaks of “${two}”.`
      : two === ''
        ? `No longer speaks of “${one}”.`
        : `Now speaks of “${two}”, before of “${one}”.`;
  const isParty = [...gone, ...come].some(term => isPerson(term.toLowerCase().split(' ').at(-1) ?? ''));
  return [{ kind: isParty ? 'party' : 'definition', message, effect: NOBODY }];
}

function contentDetails(old: Facts, now: Facts): readonly Detail[] {
  const { gone, come, isTurned, isJoinedAnew } = contentChange(old, now);
  if (gone.length + come.length === 0 && !isTurned && !isJoinedAnew) return [];
  const { before, after } = hunkOf(old.text, now.text);
  const subject = now.claims.find(({ isPerson }) => isPerson)?.subject ?? null;
  return [
    {
      kind: /\d/.test(before) && /\d/.test(after) ? 'amount' : 'other',
      message:
        gone.length + come.length === 0 && isTurned
          ? `The same words stand in another order: now “${after}”, before “${before}”.`
          : `Now says “${after}”, before “${before}”.`,
      effect: { who: subject, topic: 'other' },
    },
  ];
}
