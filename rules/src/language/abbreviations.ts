const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Abbreviations that never end a sentence before a capital: a name, a number or a citation follows them. */
export const NEVER_ENDS = set(
  'mr mrs ms dr prof hon rev st mt capt lt sgt sen rep gov messrs mme nos arts sec secs sch sched para paras cl cls p pp ch vol e.g i.e cf viz vs v approx ca figs eds exh appx rec reg regs stat cal civ fed crim bus pub amend subs dept jan feb apr jun jul aug sep sept oct nov dec n° incl excl gen oblig ver',
);

/** As above, but a word that opens sentences ends them: “the answer is no. You pay”. */
export const SELDOM_ENDS = set('no art al mar app ref est fig pt max min ex ed inv');

/** Abbreviations that may stand at the end of a sentence: only a word that opens sentences decides. */
export const MAY_END = set(
  'inc ltd co corp llc llp lp plc gmbh s.a s.p.a b.v n.v a.g ag pty bros etc seq u.s u.k e.u u.n d.c u.s.a u.s.c a.m p.m ph.d m.d b.a m.a j.d esq jr sr ave blvd rd cir ct code proc r ann dist supp assn intl govt natl mass',
);

/** Words that open sentences and are seldom part of a name. */
export const OPENERS = set(
  'i you he she it we they this that these those the a an there here who what when where why how if although though because since while whereas unless until once after before as in on at for from by with without under upon to of and but or nor yet so however therefore moreover furthermore additionally also each every all any some no none nothing neither either both many most several few such its our your their his her my please note see do does did is are was were will would can could should may might must shall have has had let access use using payment customers users opt-out',
);
