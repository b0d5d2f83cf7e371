import type { Word } from '../kit/document.ts';
import type { PeriodEvent, Quantity } from '../contract/quantities.ts';
import { stemsOf } from './words.ts';

/** How many words before and behind a period are beside it. */
export const REACH = 5;

/** What stands around a period in its stretch. */
export interface Near {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The words right behind it, also beyond its stretch. */
  readonly behind: readonly string[];
  readonly comparator: Quantity['comparator'];
  /** What ties it to its start or end. */
  readonly relation: PeriodEvent['relation'] | null;
  /** True for “30 days before”, “30 days in advance”. */
  readonly advance: boolean;
}

export interface Topic {
  readonly name: string;
  readonly shown: string;
  readonly fits: (near: Near) => boolean;
  readonly actor?: (near: Near) => string;
  /** Stems that this topic always has, so that they tell nothing apart. */
  readonly without: ReadonlySet<string>;
  /** Nothing can be said without knowing what it is about. */
  readonly needsObject?: boolean;
  /** How many words it has to be about at least, so that equal words are no chance. */
  readonly fewest?: number;
  /** What starts the period tells apart: “30 days before we raise prices”. */
  readonly keepsEvent?: boolean;
}

const CONTRACT =
  'contract agreement subscription plan membership account service services terms end ended ending terminate terminated cancel cancelled stop leave close website site app continue tenancy lease move vacate';
const GOODS =
  'goods item items product products purchase purchased bought order orders unwanted send back parcel parcels';
const MONEY = 'money price cost amount payment fee paid full original method card bank account';

const near = ({ before, after }: Near, test: RegExp): boolean =>
  before.some(({ lower }) => test.test(lower)) || after.some(({ lower }) => test.test(lower));
const beside = ({ before, behind }: Near, test: RegExp): boolean =>
  behind.some(word => test.test(word)) || before.slice(-REACH).some(({ lower }) => test.test(lower));
const limits = ({ comparator }: Near): boolean => comparator === 'within' || comparator === 'by';
/** “within 14 days”, “up to 14 days after delivery”, “you have 14 days to change your mind”. */
const allows = (found: Near): boolean =>
  limits(found) ||
  (found.comparator === 'at-most' && found.relation !== null) ||
  (found.behind[0] === 'to' && found.before.some(({ lower }) => /^(?:have|has|get)$/.test(lower)));
const follows = ({ relation }: Near): boolean =>
  relation === 'after' || relation === 'of' || relation === 'from';

/** Who gives a notice or pays: “we”, or “you” where nobody else is named. */
function giver({ before, after }: Near): string {
  const all = [...before, ...after];
  const place = all.findIndex(({ lower }) => /^(?:we|you|us|either|each)$/.test(lower));
  const first = all[place]?.lower;
  if (first === 'we')
    return before.some(({ lower }) => /^(?:need|needs|require|ask)$/.test(lower)) ? 'you' : 'we';
  // “by giving you 30 days’ notice”
  return first === 'you' && /^(?:give|giving|tell|telling|send|sending)$/.test(all[place - 1]?.lower ?? '')
    ? 'we'
    : 'you';
}

/** “We tell you”, “reported by us”; in “reported to us” somebody else reports. */
function isOurs({ before }: Near): boolean {
  const place = before.findIndex(isSide);
  const side = before[place]?.lower;
  return side === 'we' || (side === 'us' && before[place - 1]?.lower !== 'to');
}
const isSide = ({ lower }: Word): boolean => /^(?:we|you|us)$/.test(lower);

/** The topics in the order in which they are tried: the most telling words first. */
export const TOPICS: readonly Topic[] = [
  {
    name: 'trial',
    shown: 'trial period',
    fits: found =>
      beside(found, /^trials?$/) ||
      near(found, /^trials?$/) ||
      (near(found, /^(?:try|test)$/) && near(found, /^free$/)),
    without: stemsOf(`trial trials free try ${CONTRACT} run runs lasts last`),
  },
  {
    name: 'notice',
    shown: 'notice period',
    fits: found =>
      beside(found, /^notice$/) ||
      (found.advance && (near(found, /^(?:tell|notify|inform|email|write|announce)$/) || letsKnow(found))),
    actor: giver,
    without: stemsOf(
      `${CONTRACT} email post announce respect observe minimum period letter beforehand office room rooms member members out up`,
    ),
    keepsEvent: true,
  },
  {
    name: 'guarantee',
    shown: 'guarantee',
    fits: found =>
      beside(found, /^(?:guarantees?|guaranteed|warrant(?:y|ies)|warranted)$/) && !near(found, /^refund/),
    without: stemsOf(
      `guarantee guarantees guaranteed warranty warranties warranted ${GOODS} lasts come cover`,
    ),
  },
  {
    name: 'return',
    shown: 'return period',
    fits: found =>
      !found.before.some(({ lower }) => REFUNDS.test(lower)) &&
      !near(found, MONEY_BACK) &&
      (near(found, /^(?:returns?|returned)$/) || (near(found, /^send$/) && near(found, /^back$/))) &&
      !(isOurs(found) && found.before.some(({ lower }) => /^(?:return|send)$/.test(lower))) &&
      (allows(found) || beside(found, /^(?:returns?|window)$/)),
    without: stemsOf(`return returns returned window policy accept accepted happy satisfied refund ${GOODS}`),
  },
  {
    name: 'refund claim',
    shown: 'period to ask for a refund',
    fits: found =>
      near(found, /^(?:refunds?|money-back|refunded)$/) &&
      found.before.some(({ lower }) => /^(?:claim|request|ask|apply|get|entitled)$/.test(lower)) &&
      !isOurs(found),
    without: stemsOf(`refund refunds claim request ask apply get entitled ${MONEY} ${GOODS}`),
  },
  {
    name: 'refund',
    shown: 'refund period',
    fits: found =>
      near(found, REFUNDS) || (near(found, MONEY_BACK) && near(found, /^(?:return|returned|back)$/)),
    without: stemsOf(
      `refund refunds refunded refunding reimburse reimbursed reimbursement repay repaid issue issued process processed reach arrive complete completed transfer send back happy satisfied ${MONEY} ${GOODS} ${CONTRACT} return returned`,
    ),
  },
  {
    name: 'cancel ahead',
    shown: 'time to cancel before it begins',
    fits: found =>
      near(found, /^(?:cancel|cancelled|canceled)$/) && !isOurs(found) && found.relation === 'before',
    without: stemsOf(CONTRACT),
    needsObject: true,
  },
  {
    name: 'cancellation',
    shown: 'cancellation period',
    fits: found =>
      near(found, /^(?:cancel|cancelled|cancellation|withdraw|withdrawal|cooling-off)$/) &&
      !isOurs(found) &&
      (allows(found) || beside(found, /^(?:cancellation|withdrawal|cooling-off)$/)),
    without: stemsOf(
      `cancellation withdraw withdrawal cooling-off right lasts runs ${CONTRACT} ${GOODS} mind change`,
    ),
  },
  {
    name: 'retention',
    shown: 'time that data is kept',
    fits: found =>
      near(found, /^(?:keep|keeps|kept|store|stored|stores|retain|retained|retains|hold|held|retention)$/) ||
      (near(found, /^(?:stay|stays|remain|remains)$/) &&
        near(found, /^(?:systems?|servers?|files?|records?|database)$/)) ||
      (near(found, DELETES) &&
        (found.comparator === 'after' || (found.comparator === null && follows(found)))),
    without: stemsOf(
      'keep keeps kept store stored stores retain retained retains hold held retention delete deleted erase erased remove removed destroy destroyed wipe wiped purge purged shred shredded overwritten stay stays remain remains system systems server database data personal information automatically file copy copies secure securely',
    ),
    needsObject: true,
  },
  {
    name: 'deletion',
    shown: 'time until data is deleted',
    fits: found => near(found, DELETES) && limits(found),
    without: stemsOf(
      'delete deleted erase erased remove removed destroy destroyed data personal information',
    ),
  },
  {
    name: 'payment',
    shown: 'payment period',
    fits: found =>
      near(found, /^(?:pay|pays|payable|due|paid|settle|payment)$/) &&
      (limits(found) || (near(found, /^due$/) && follows(found))),
    actor: giver,
    without: stemsOf(`pay pays payable due paid settle payment invoice invoices bill bills ${MONEY}`),
  },
  {
    name: 'delivery',
    shown: 'delivery time',
    fits: found => near(found, /^(?:deliver|delivers|delivered|delivery|arrive|arrives)$/),
    without: stemsOf(`deliver delivers delivered delivery arrive arrives take takes standard ${GOODS}`),
  },
  {
    name: 'dispatch',
    shown: 'dispatch time',
    fits: found =>
      near(found, /^(?:dispatch|dispatched|despatch|despatched|ship|ships|shipped)$/) && limits(found),
    without: stemsOf(`dispatch dispatched despatch despatched ship ships shipped ${GOODS}`),
  },
  {
    name: 'answer',
    shown: 'time to answer',
    fits: found =>
      near(
        found,
        /^(?:answer|answers|answered|reply|replies|replied|respond|responds|response|outcome|decision)$/,
      ) && isOursOrNobody(found),
    without: stemsOf(
      'answer answers answered reply replies replied respond responds response send outcome decision final full hear',
    ),
    needsObject: true,
  },
  {
    name: 'acknowledge',
    shown: 'time to acknowledge',
    fits: found => near(found, /^(?:acknowledge|acknowledges|confirm)$/) && limits(found),
    without: stemsOf('acknowledge acknowledges confirm'),
    needsObject: true,
  },
  {
    name: 'report',
    shown: 'time to report it',
    fits: found =>
      (near(found, /^(?:tell|report|reported|claim|complain|contact|notify|notified|inform)$/) ||
        letsKnow(found)) &&
      allows(found) &&
      !isOurs(found),
    without: stemsOf(
      `tell report reported claim contact notified turn turns arrive arrives arrived ${GOODS}`,
    ),
    needsObject: true,
  },
  {
    name: 'our report',
    shown: 'time in which we tell',
    fits: found => near(found, /^(?:tell|notify|inform|report)$/) && limits(found) && isOurs(found),
    without: stemsOf('tell report affected'),
    needsObject: true,
  },
  {
    name: 'minimum term',
    shown: 'minimum term',
    fits: found =>
      beside(found, /^(?:minimum|initial|fixed)$/) &&
      near(found, /^(?:term|period|contract|subscription|membership|commitment)$/),
    without: stemsOf(`minimum initial fixed term commitment lasts runs ${CONTRACT}`),
  },
  {
    name: 'renewal',
    shown: 'renewal period',
    fits: found => near(found, /^(?:renew|renews|renewed|renewal|rolls)$/) && found.comparator !== 'before',
    without: stemsOf(`renew renews renewed renewal automatically further rolls over ${CONTRACT}`),
  },
  {
    name: 'probation',
    shown: 'probation period',
    fits: found => near(found, /^probation(?:ary)?$/),
    without: stemsOf(
      'probation probationary new hire hires starter starters employee employees employment stay serve initial lasts joiner joiners first',
    ),
  },
  {
    name: 'holiday',
    shown: 'paid holiday',
    fits: found =>
      near(found, /^(?:holidays?|leave|vacation)$/) &&
      near(found, /^(?:paid|annual|annually|yearly|entitled|entitlement)$/) &&
      found.comparator === null &&
      found.relation !== 'after' &&
      found.relation !== 'before',
    without: stemsOf(
      'holiday holidays leave vacation paid annual annually yearly entitled entitlement employee employees staff full-time worker workers pay',
    ),
  },
  {
    name: 'other',
    shown: 'period',
    fits: ({ relation }) => relation !== 'before',
    actor: found =>
      `${allows(found) ? 'within' : (found.comparator ?? '')} ${found.before.find(isSide)?.lower === 'you' ? 'you' : ''}`,
    without: stemsOf('period'),
    needsObject: true,
    fewest: 2,
  },
];

const REFUNDS = /^(?:refund(?:s|ed|ing)?|reimburse[ds]?|reimbursement|repay|repaid)$/;
/** What is given back in money, not in goods. */
const MONEY_BACK = /^(?:money|payment|deposit|deposits|bond)$/;
const DELETES =
  /^(?:delete|deletes|deleted|erase|erased|remove|removed|destroy|destroyed|wipe|wiped|purge|purged|shred|shredded|overwritten)$/;
/** “We answer”, “you will get an answer”. */
const isOursOrNobody = ({ before }: Near): boolean =>
  (before.find(isSide)?.lower ?? 'we') !== 'you' ||
  before.some(({ lower }) => /^(?:receive|get|hear|learn)$/.test(lower));
/** “Let us know”. */
const letsKnow = (found: Near): boolean => near(found, /^know$/) && near(found, /^(?:let|lets)$/);
