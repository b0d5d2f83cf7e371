import type { Detail, Topic } from './change.ts';
import type { Claim, ClaimKind } from './claims.ts';
import type { Facts } from './facts.ts';
import { differ } from './multiset.ts';
import { deedOf, framed, isSingular, lowerFirst } from './phrases.ts';

/** Claims that found each other in two wordings, and those that stand in one of them alone. */
export interface ClaimPairs {
  readonly pairs: readonly (readonly [Claim, Claim])[];
  readonly gone: readonly Claim[];
  readonly come: readonly Claim[];
}

/** Pairs claims: equal ones, then by who and what, then by what, then by who and how. */
export function pairClaims(old: readonly Claim[], now: readonly Claim[]): ClaimPairs {
  let [gone, come] = [old, now];
  const pairs: (readonly [Claim, Claim])[] = [];
  for (const keyOf of KEYS) {
    const left: Claim[] = [];
    const rest = [...come];
    for (const claim of gone) {
      const at = rest.findIndex(other => keyOf(other) === keyOf(claim));
      const partner = at < 0 ? undefined : rest.splice(at, 1)[0];
      if (partner === undefined) left.push(claim);
      else pairs.push([claim, partner]);
    }
    [gone, come] = [left, rest];
  }
  return { pairs, gone, come };
}

const KEYS: readonly ((claim: Claim) => string)[] = [
  ({ key }) => key,
  ({ actor, verb }) => `${actor} ${verb}`,
  ({ kind, verb }) => `${kind} ${verb}`,
  ({ actor, kind }) => `${actor} ${kind}`,
];

/** What somebody must, may or must not do now and did not before, or the other way round. */
export function claimDetails(old: Facts, now: Facts, { pairs, gone, come }: ClaimPairs): readonly Detail[] {
  return [
    ...pairs.flatMap(([before, after]) => pairDetails(old, now, before, after)),
    ...come.map(claim => newClaim(now.text, claim)),
    ...gone.map(claim => goneClaim(old.text, claim)),
  ];
}

function pairDetails(old: Facts, now: Facts, before: Claim, after: Claim): readonly Detail[] {
  if (before.actor !== after.actor && !isSameActor(before, after))
    return [actorDetail(old, now, before, after)];
  const isBond = before.kind !== after.kind || differ([before], [after], bindingOf).gone.length > 0;
  if (!isBond) return [];
  const detail = bondDetail(old, now, before, after);
  return [{ ...detail, message: framed(now.text, after, detail.message) }];
}

/** The part of the key that says how a claim binds. */
const bindingOf = ({ key, actor, verb }: Claim): string => key.slice(actor.length, key.length - verb.length);

/** “the fee” and “fees”: one thing, told in two ways. A person is never taken for another. */
const isSameActor = (one: Claim, two: Claim): boolean =>
  !one.isPerson && !two.isPerson && one.kind === two.kind;

const MAY_BE: Readonly<Record<ClaimKind, string>> = {
  duty: 'had to',
  prohibition: 'must not',
  right: 'could choose',
  freedom: 'did not have to',
  other: 'was told otherwise',
};

const TOPICS: Readonly<Record<ClaimKind, Topic>> = {
  duty: 'must',
  prohibition: 'must-not',
  right: 'may',
  freedom: 'no-longer-must',
  other: 'other',
};

const kindOf = (kind: ClaimKind): Detail['kind'] =>
  kind === 'freedom' ? 'duty' : kind === 'other' ? 'other' : kind;

/** Who is told of a change: a party as the text calls it, never a thing. */
const partyOf = ({ isPerson, subject }: Claim): string | null =>
  isPerson && subject.split(' ').length <= LONGEST_NAME ? subject : null;

const LONGEST_NAME = 3;

function bondDetail(old: Facts, now: Facts, before: Claim, after: Claim): Detail {
  const deed = deedOf(now.text, after);
  const who = after.subject;
  const was = `before: ${lowerFirst(before.subject)} ${MAY_BE[before.kind]}`;
  const effect = { who: partyOf(after), topic: TOPICS[after.kind] };
  if (before.kind === 'right' && after.kind === 'prohibition')
    return {
      kind: 'prohibition',
      message: `${who} may no longer ${deed}.`,
      effect: { who: partyOf(after), topic: 'may-no-longer' },
    };
  if (before.kind === 'duty' && after.kind === 'freedom')
    return {
      kind: 'duty',
      message: `${who} no longer ${isSingular(after) ? 'has' : 'have'} to ${deed}.`,
      effect,
    };
  if (
    before.kind === after.kind ||
    before.kind === 'other' ||
    after.kind === 'other' ||
    isFixed(before) ||
    isFixed(after)
  ) {
    const [one, two] = [deedWithBond(old.text, before), deedWithBond(now.text, after)];
    return {
      kind: kindOf(after.kind === 'other' ? before.kind : after.kind),
      message: `Now “${two}”, before “${one}”.`,
      effect,
    };
  }
  const bond =
    after.kind === 'freedom'
      ? `${isSingular(after) ? 'does' : 'do'} not have to`
      : `${after.bond}${after.kind === 'prohibition' ? '' : ' now'}`;
  return { kind: kindOf(after.kind), message: `${who} ${bond} ${deed}, ${was}.`, effect };
}

const deedWithBond = (text: string, claim: Claim): string => {
  const bond = text.slice(claim.start, claim.verbAt).trim();
  return /[.!?:]$/.test(bond) ? bond.slice(0, -1) : `${bond} ${deedOf(text, { ...claim, isOfThing: false })}`;
};

function actorDetail(old: Facts, now: Facts, before: Claim, after: Claim): Detail {
  const isNamedNow = before.isPassive && !before.isPerson && after.isPerson && !after.isPassive;
  if (isNamedNow && !isFixed(after) && !/ by /.test(old.text.slice(before.verbAt)))
    return {
      kind: 'party',
      message: `${after.subject} ${after.bond} now ${deedOf(now.text, after)}; before, the text did not say who.`,
      effect: { who: partyOf(after), topic: TOPICS[after.kind] },
    };
  if (isFixed(before) || isFixed(after) || isNamedNow)
    return {
      kind: 'party',
      message: `Now “${deedWithBond(now.text, after)}”, before “${deedWithBond(old.text, before)}”.`,
      effect: { who: partyOf(after), topic: TOPICS[after.kind] },
    };
  const deed = deedOf(now.text, after);
  const was = lowerFirst(before.subject);
  const isClear = after.kind !== 'other' && after.isPerson;
  return {
    kind: 'party',
    message:
      `${after.subject} ${after.kind === 'freedom' && isSingular(after) ? 'does not have to' : after.bond}${isClear ? ' now' : ''} ${deed}, before: ${was}.`.replace(
        'must not now',
        'must not',
      ),
    effect: { who: partyOf(after), topic: TOPICS[after.kind] },
  };
}

/** A claim that only the new version makes. */
export function newClaim(text: string, claim: Claim): Detail {
  const detail = newDetail(text, claim);
  return { ...detail, message: framed(text, claim, detail.message) };
}

/** A claim that only the old version made. */
export function goneClaim(text: string, claim: Claim): Detail {
  const detail = goneDetail(text, claim);
  return { ...detail, message: framed(text, claim, detail.message) };
}

/** “No refunds”, “neither party”, or nobody: such a subject takes no other verb, so the text is told as it is. */
const isFixed = ({ subject, bond, isPerson }: Claim): boolean =>
  subject === '' ||
  (bond.startsWith('will') && !isPerson) ||
  /^(?:no|not|neither|none|nothing|nobody)\b/i.test(subject);

function newDetail(text: string, claim: Claim): Detail {
  if (isFixed(claim))
    return {
      kind: kindOf(claim.kind),
      message: `New: “${deedWithBond(text, claim)}”.`,
      effect: { who: partyOf(claim), topic: TOPICS[claim.kind] },
    };
  const deed = deedOf(text, claim);
  const who = claim.subject;
  const effect = { who: partyOf(claim), topic: TOPICS[claim.kind] };
  switch (claim.kind) {
    case 'duty':
      return { kind: 'duty', message: `${who} ${claim.bond} now ${deed}.`, effect };
    case 'right':
      return { kind: 'right', message: `${who} may now ${deed}.`, effect };
    case 'prohibition':
      return { kind: 'prohibition', message: `New ban: ${lowerFirst(who)} ${claim.bond} ${deed}.`, effect };
    case 'freedom':
      return {
        kind: 'duty',
        message: `New: ${lowerFirst(who)} ${isSingular(claim) ? 'does' : 'do'} not have to ${deed}.`,
        effect,
      };
    case 'other':
      return { kind: 'other', message: `New: “${deedWithBond(text, claim)}”.`, effect };
  }
}

function goneDetail(text: string, claim: Claim): Detail {
  if (isFixed(claim))
    return {
      kind: kindOf(claim.kind),
      message: `Gone: “${deedWithBond(text, claim)}”.`,
      effect: { who: partyOf(claim), topic: 'other' },
    };
  const deed = deedOf(text, claim);
  const who = claim.subject;
  const effect = (topic: Topic): Detail['effect'] => ({ who: partyOf(claim), topic });
  switch (claim.kind) {
    case 'duty': {
      const message =
        claim.bond === 'will'
          ? `${who} no longer ${isSingular(claim) ? 'promises' : 'promise'} to ${deed}.`
          : `${who} no longer ${isSingular(claim) ? 'has' : 'have'} to ${deed}.`;
      return { kind: 'duty', message, effect: effect('no-longer-must') };
    }
    case 'right':
      return { kind: 'right', message: `${who} may no longer ${deed}.`, effect: effect('may-no-longer') };
    case 'prohibition':
      return {
        kind: 'prohibition',
        message: `This ban is gone: ${lowerFirst(who)} ${claim.bond} ${deed}.`,
        effect: effect('no-longer-must-not'),
      };
    case 'freedom':
      return {
        kind: 'duty',
        message: `The text no longer says that ${lowerFirst(who)} ${isSingular(claim) ? 'does' : 'do'} not have to ${deed}.`,
        effect: effect('must'),
      };
    case 'other':
      return { kind: 'other', message: `Gone: “${deedWithBond(text, claim)}”.`, effect: effect('other') };
  }
}
