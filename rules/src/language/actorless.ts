import type { Sentence } from '../kit/document.ts';
import type { Passive } from './passive.ts';
import { isCondition, type Subject } from './subject.ts';

/** No reader asks who acts: “can be found at”, “as defined in”, “required by law”, “the right to be heard”. */
export function needsNoActor({ words }: Sentence, { auxiliary, participle }: Passive): boolean {
  const [before, verb, next] = [
    words[auxiliary - 1]?.lower,
    words[participle]?.lower ?? '',
    words[participle + 1]?.lower,
  ];
  if (before === 'to' || next === 'by') return true;
  if (
    CONSENTS.test(verb) &&
    words.slice(Math.max(0, auxiliary - 9), auxiliary).some(({ lower }) => CONSENT.test(lower))
  )
    return true;
  return (
    POINTS.test(verb) &&
    /^(?:in|at|on|below|above|under|here|out|elsewhere|there|from|through|via)$/.test(next ?? '')
  );
}

/** Participles that point to another place in the text, or to where something is to be had. */
const POINTS =
  /^(?:found|obtained|reached|contacted|accessed|seen|viewed|defined|described|set|stated|listed|shown|contained|included|mentioned|explained|outlined|specified|detailed|given|provided|displayed|presented|indicated|published|posted)$/;

/** A consent is given by whoever's it is. */
const CONSENTS = /^(?:withheld|delayed|conditioned|granted|denied|refused|given)$/;
const CONSENT = /^(?:consents?|approvals?|permissions?|authori[sz]ations?)$/;

/**
 * True for what a contract does to itself (“the obligations shall be suspended”), and for what only holds on a
 * condition (“in the event that the agreement shall be terminated”): nobody has to act.
 */
export function happensByContract(sentence: Sentence, { participle }: Passive, subject: Subject): boolean {
  const { words } = sentence;
  if (isCondition(subject.opener)) return true;
  const before = words.slice(Math.max(0, subject.first - CLOSE), subject.first);
  if (
    before.some(({ lower }) => /^(?:event|case|extent|provided|if)$/.test(lower)) &&
    subject.opener === 'that'
  )
    return true;
  return ENDS.test(words[participle]?.lower ?? '') && HELD_BY_CONTRACT.test(words[subject.head]?.lower ?? '');
}
const CLOSE = 3;
const ENDS =
  /^(?:suspended|terminated|cancell?ed|reduced|increased|adjusted|extended|performed|exercised|fulfilled|discharged)$/;
const HELD_BY_CONTRACT =
  /^(?:obligations?|duties|rights?|agreements?|contracts?|licen[cs]es?|performance|deliver(?:y|ies)|term|periods?|authority|powers?|options?|amounts?|prices?)$/;
