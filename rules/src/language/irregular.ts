/** Irregular verbs: base, past, participle. Where two forms are in use, the one that plain business English prefers. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outbid outbid outbid|output output output
overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|partake partook partaken|pay paid paid
prepay prepaid prepaid|prove proved proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid
reset reset reset|resell resold resold|retell retold retold|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|string strung strung|strive strove striven
sublet sublet sublet|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken
wear wore worn|weave wove woven|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
wring wrung wrung|write wrote written|be was been|input input input|forecast forecast forecast|foretell foretold foretold
hamstring hamstrung hamstrung|interweave interwove interwoven|outdo outdid outdone|outrun outran outrun|overdraw overdrew overdrawn
overpay overpaid overpaid|preset preset preset|rethink rethought rethought|underpay underpaid underpaid|unwind unwound unwound|wed wed wed
recast recast recast|reread reread reread|resend resent resent|sew sewed sewn|sow sowed sown|saw sawed sawn|swell swelled swollen`;

/** Base form → past and participle. */
export const IRREGULAR: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map(line => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, { past, participle }] as const;
    }),
);

/** Irregular participle → base form. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR]
    .map(([base, forms]) => [forms.participle, base] as const)
    .concat([
      ['gotten', 'get'],
      ['proven', 'prove'],
      ['born', 'bear'],
      ['burnt', 'burn'],
      ['learnt', 'learn'],
      ['spelt', 'spell'],
      ['overridden', 'override'],
    ]),
);

/**
 * Any irregular form → base form: “began”, “begun”, “has”, “is”. Where two verbs share a form, the commoner one.
 * Regular endings are not here.
 */
export const verbForms: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR].flatMap(([base, { past, participle }]) => [
    [past, base] as const,
    [participle, base] as const,
  ]),
  ...PARTICIPLES,
  ...[...IRREGULAR.keys()].map(base => [base, base] as const),
  ...['am', 'are', 'is', 'was', 'were', 'been', 'being'].map(form => [form, 'be'] as const),
  ...(
    ['has have', 'had have', 'does do', 'goes go', 'saw see', 'inputted input', 'showed show'] as const
  ).map(pair => pair.split(' ') as [string, string]),
]);

/** Irregular past → base form. */
export const PASTS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR].map(([base, forms]) => [forms.past, base] as const),
);
