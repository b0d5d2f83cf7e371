import type { Sentence } from '../kit/document.ts';
import type { Passive } from './passive.ts';

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
