import type { Sentence } from '../kit/document.ts';
import { SUBORDINATORS } from './closed-class.ts';
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
 * condition (“in the event that the agreement shall be terminated”): nobody has to act. Nor where anybody is meant.
 */
export function happensByContract(sentence: Sentence, { participle }: Passive, subject: Subject): boolean {
  const { words } = sentence;
  const verb = words[participle]?.lower ?? '';
  if (isCondition(subject.opener)) return true;
  const before = words.slice(Math.max(0, subject.first - CLOSE), subject.first);
  if (
    before.some(({ lower }) => /^(?:event|case|extent|provided|if)$/.test(lower)) &&
    subject.opener === 'that'
  )
    return true;
  if (GIVEN.test(verb) && isAnybodys(words, subject)) return true;
  return ENDS.test(verb) && HELD_BY_CONTRACT.test(words[subject.head]?.lower ?? '');
}
/** “Any notice”, “all claims”, “notices”: whoever gives one is meant, and the rule says how. */
const isAnybodys = (words: Sentence['words'], { first, head }: Subject): boolean =>
  FROM_ANYBODY.test(words[head]?.lower ?? '') &&
  (/^(?:any|all|every|each)$/.test(words[first]?.lower ?? '') ||
    /^(?:notices|claims|complaints|requests|communications)$/.test(words[first]?.lower ?? ''));
const FROM_ANYBODY = /^(?:notices?|claims?|complaints?|requests?|communications?|approvals?)$/;
const GIVEN = /^(?:given|sent|made|lodged|submitted|filed|delivered|addressed|served|directed|raised)$/;
const CLOSE = 3;
const ENDS =
  /^(?:suspended|terminated|cancell?ed|reduced|increased|adjusted|extended|performed|exercised|fulfilled|discharged)$/;
const HELD_BY_CONTRACT =
  /^(?:obligations?|duties|rights?|agreements?|contracts?|licen[cs]es?|performance|deliver(?:y|ies)|term|periods?|authority|powers?|options?|amounts?|prices?)$/;

/** “will be automatically cancelled”: a machine or the contract does it. What somebody is billed so is still owed to somebody. */
export const happensByItself = ({ words }: Sentence, { auxiliary, participle }: Passive): boolean =>
  /^(?:cancell?ed|closed|terminated|ended|downgraded|upgraded|updated|logged|saved)$/.test(
    words[participle]?.lower ?? '',
  ) && words.slice(auxiliary, participle + 2).some(({ lower }) => lower === 'automatically');

/** “If in that year your account is closed”: the clause that ends at an offset opens the sentence, and only says when. */
export const isConditional = ({ words, text, start }: Sentence, end: number): boolean =>
  (words[0]?.lower === 'that' || SUBORDINATORS.has(words[0]?.lower ?? '')) &&
  !text.slice(0, end - start).includes(',');

/** “You may be charged your carrier’s normal rates”: it says whose. */
export const namesPayee = ({ text }: Sentence): boolean =>
  /\byour (?:\w+ )?(?:carrier|bank|operator|provider|network|issuer)['’]s\b/i.test(text);

/** How a thing has to be, not who does it. */
export const SHAPES: ReadonlySet<string> = new Set(
  'linked connected attached associated installed enabled configured addressed signed located printed seated sealed appointed worn dated marked labelled labeled fixed corrected written aged identified made-up'.split(
    ' ',
  ),
);

/** True for the participle of a verb that holds by being agreed: “is deemed”, “will be renewed”. */
export const isDoneBySigning = (participle: string, modal: string | null): boolean =>
  STATUS.has(participle) || (modal === 'will' && BY_ITSELF.has(participle));

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a contract does by being signed: nobody has to act. */
const STATUS = set(`
  deemed construed interpreted considered treated governed limited affected entitled bound understood regarded held
  prejudiced impaired severed excluded released obliged required permitted allowed enforced enforceable implied
  reserved restricted superseded voided invalidated satisfied based intended called known related counted met
  asked referred applied downgraded read included forbidden prohibited arbitrated`);
/** What a contract says will happen by itself, or a site does; that it must be done is a duty of somebody. */
const BY_ITSELF = set('renewed extended converted directed redirected prompted');
