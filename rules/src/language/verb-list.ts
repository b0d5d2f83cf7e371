import { conjugate } from './inflect.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Base forms that are hardly ever anything but a verb. */
const VERBS_ONLY = set(`
  accept acknowledge acquire adapt add adhere adjust adopt agree allow amend announce appoint apply approve arrange ascertain ask assess
  assign assist assume attend authorise authorize avoid become begin believe breach bring calculate carry cease choose collect
  combine commence communicate compensate complete comply conduct confirm connect consider constitute consult contain contribute
  convert cooperate correct create deactivate decide deduct deem defend delete deliver deny depend describe destroy detect determine
  develop disable disclose discontinue discuss display distribute edit eliminate employ enable encourage endeavour engage enforce
  ensure enter erase establish evaluate examine exceed exclude execute exercise expire explain express extend facilitate fail fall feed find follow forfeit
  fulfil fulfill furnish gather generate get give grant hear help identify impair implement impose improve include
  incorporate incur indemnify inform initiate inspect install instruct integrate introduce investigate invite keep lend let learn maintain
  make manage mitigate modify negotiate notify obey obtain occur operate opt participate pay perform permit possess prepare preserve prevent
  proceed prohibit promote prompt protect prove provide publish receive recognise recognize recommend reduce refer refuse
  register reimburse reject relinquish rely remain remember remove render repay replace represent reproduce require reserve resolve respect
  respond restrict retain retrieve reveal reverse revise revoke satisfy secure seek select sell send serve settle solicit specify store strive
  submit suspend alert allocate analyse analyze assemble attach bear borrow broadcast build buy certify clarify clear customise customize dedicate depart dispose
  donate earn embed enrol exploit fix hire impersonate infringe insert insure join locate merge observe omit optimise optimize organise organize outsource
  pack personalise personalize pick postpone prescribe procure reclaim reconcile redeem redistribute reinstate remedy renew rent repair replicate
  appear arise belong come derive differ disclaim exist govern happen know lose relate speak supersede survive think want
  segregate shut spend stay sublet sublicense substitute supervise terminate vacate vary warn wear take tell terminate transmit treat understand undertake use validate verify waive warrant withdraw withhold write
`);

/** Base forms that are as often nouns: what follows has to tell. */
const EITHER = set(`
  access account address advance answer audit bill book call cancel cause change charge check claim clean close consent contact control copy credit damage defer dispatch draft
  disable download email export forward grant harm hold host import invoice issue lease leave license limit link lock look lower mark measure monitor move notice offer open order own pass plan
  permit post process purchase question record refund release request resell return review reward save scan schedule set share ship show sign start state
  stop supply support test train transfer translate turn update upgrade upload view visit work
`);

/** A word that can be the base form of a verb. */
export const isBaseVerb = (lower: string): boolean => VERBS_ONLY.has(lower) || EITHER.has(lower);

/** A base form that is hardly ever a noun. */
export const isOnlyVerb = (lower: string): boolean => VERBS_ONLY.has(lower);

const THIRD: ReadonlyMap<string, string> = new Map(
  [...VERBS_ONLY].map(base => [conjugate(base, 's'), base] as const),
);

/** “applies”, “provides”: a verb of the third person that is hardly ever the plural of a noun. */
export const isThirdPerson = (lower: string): boolean => THIRD.has(lower);
