const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and Latin abbreviations: something always follows them, so their dot never ends a sentence. */
export const NEVER_ENDS = set(`
  mr mrs ms mx dr prof hon messrs mme sen rep gov lt sgt capt gen col maj mt wm geo chas thos jas
  e.g i.e cf viz vs v approx ca n.b a.k.a d.b.a incl excl n°
`);

/** Abbreviations that stand before a number, a numeral or a code: “No. 5”, “s. 12”, “Tit. IV”, “Ver. 3.1”. */
export const BEFORE_NUMBER = set(`
  no nos art arts sec secs sch sched para paras cl cls p pp ch vol vols fig figs exh exhs app appx apps rec recs reg regs
  pt pts ver tit ed eds ex max min ext tel fax ref inv n nn s ss r rr c op ln ser bk q est tbl
`);

/** Abbreviations that may stand at the end of a sentence, in any case. */
const ANYWHERE = set(`
  inc ltd co corp llc llp lp plc gmbh ag pty bros etc seq esq jr sr ave blvd rd st cir dist supp intl govt natl dept
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  al amend subs stat cal civ fed crim bus pub gen rev
`);

/** Abbreviations of citations and of American states: only with a capital, as many are words as well. */
const CAPITALISED = set(`
  acad acct adj admin adv am ann assn assoc atl auth bankr bd bldg bull cas cent chem circ comm comp cong const constr
  conv coop ct ctr cty def del dev dir div econ educ elec eng enter equip evid exch exec exp fin found guar hosp hous
  indem indus ins inst int jud lab liab lib ltda litig mach mag man mech med mem merch metro mfg mgmt mkt mun mut
  nw ne oblig org pac pat pers pharm pol prac prob proc prod prof prop prot rec ref rehab res ret sav sci ser serv sess
  soc sub sur surv sys tech temp tit trans transp treas twp univ util vet vill code
  ala ariz ark colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla or pa tenn tex vt va wash
  wis wyo
`);

/** Words that open sentences and are seldom part of a name. */
export const OPENERS = set(`
  i you he she it we they this that these those the a an there here who what when where why how if although though
  because since while whereas unless until once after before as in on at for from by with without under upon to of and
  but or nor yet so however therefore moreover furthermore additionally also each every all any some no none nothing
  neither either both many most several few such its our your their his her my please note see do does did is are was
  were will would can could should may might must shall have has had let during following subject notwithstanding
  accordingly thus otherwise except provided use using customers users
`);

/** What may follow “5 p.m.” in the same sentence: a time zone, a day, a month. */
export const AFTER_TIME = set(`
  et est edt ct cst cdt mt mst mdt pt pst pdt utc gmt bst cet cest eastern central mountain pacific greenwich local
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
`);

/** Nouns that a number names: “section 2.” is no list number. */
export const NUMBERED_NOUNS = set(`
  section sections sec clause clauses article articles part parts schedule schedules paragraph paragraphs chapter
  appendix exhibit annex rule rules table figure version page level number no
  and or to of in than until by with from about under over
`);

/** True for an abbreviation, without its dot, that may end a sentence: only what follows can tell. */
export function mayEnd(text: string, lower: string): boolean {
  if (ANYWHERE.has(lower)) return true;
  if (text.charAt(0) !== lower.charAt(0) && CAPITALISED.has(lower)) return true;
  return hasInnerDot(text) || isClipped(text);
}

/** “U.S”, “EU-U.S”, “Ph.D”, “Pub.L”: letters with dots between them. */
const hasInnerDot = (text: string): boolean =>
  text.includes('.') && /^(?:\p{L}+-)?\p{L}+(?:\.\p{L}+)+$/u.test(text);

/** “Dep't”, “Int'l”, “Ass'n”: a capital and a clipped end, but no “Don't”. */
const isClipped = (text: string): boolean => /^\p{Lu}\p{Ll}*[^n\W]['’][lntry]$/u.test(text);
