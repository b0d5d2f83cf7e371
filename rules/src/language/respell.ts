/**
 * A word in small letters, written so that the counter of text-readability hears the right number of syllables:
 * silent letters go, vowels that are spoken apart get a consonant between them. Never shown to anyone.
 */
export function respell(word: string): string {
  let text = word;
  for (const { any, sounds } of GROUPS) {
    // One look instead of many: most words match nothing in a group.
    if (any.test(text)) for (const [pattern, sound] of sounds) text = text.replace(pattern, sound);
  }
  return text;
}

/**
 * The first part of a compound whose e is silent before the second part (“time|table”, “there|by”); null where the word
 * is no such compound.
 */
export function compound(word: string): readonly [string, string] | null {
  const match = ADVERB.exec(word) ?? COMPOUND.exec(word);
  const [first, second] = [match?.[1], match?.[2]];
  return first === undefined || second === undefined ? null : [first, second];
}

const ADVERB =
  /^(here|there|where)(by|in|of|to|on|at|as|for|fore|after|under|from|upon|unto|with|out|abouts|inafter|inbefore|inabove|tofore|soever|withal)$/;

const COMPOUND = new RegExp(
  `^(${[
    'life|home|time|base|safe|house|horse|fire|wave|guide|pipe|share|stake|trade|frame|game|face|note|name|file|space',
    'price|store|voice|white|make|take|give|come|state|place|case|code|wide|whole|like|gate|race|spoke|mile|shore|nine',
    'else|sales|stage|type|line|phone|edge|ice|image|love|grace|peace|care|hate|prime|since|whence|police|service|before|every',
    'some|store|tube|cable|warehouse|college|bridge|lease|piece|stone|rate|grade|side|cheese|nurse|verse|hide|slide|brake',
  ].join('|')})([^aeiouy][a-z]{2,}|(?:own|out|over|in|up|arm|line)[a-z]*|ty|by|teen[a-z]*)$`,
);

/** In this order. A “w” keeps two vowels apart, as the counter takes it for a consonant. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou]|qu)ire(?=s?$|d$|ment|ly$)/, 'iwer'],
  // Plurals and past forms.
  [/(?<=..[^siue'])s$/, ''],
  [/(ss|sh|ch|x|zz|tz)es$/, '$1is'],
  [/(?<=[aeiouy][a-z]*)([cgsz])es$/, '$1is'],
  [/(?<=[aeiouy][a-z]*)ede(?=[sd]?$)/, 'eede'],
  [/(?<=[aeiouy][a-z]*)(?<=[^aeiouylr][lr]e|[aeiouy]e)s$/, ''],
  [/(?<=[aeiouy][a-z]*[^aeiouycgszx])es$/, ''],
  [/(?<=[aeiouy][a-z]*[^aeiouylr][lr]e)d$/, ''],
  [/(?<=[aeiouy][a-z]*[^aeiouytd])ed$/, ''],
  [/([aeiouylr][lr]|[^aeiouylr])e(?=(?:ly|ful|less|ness|fulness|fully|lessly|ment|ments)$)/, '$1'],
  // Prefixes and stems whose last vowel is spoken apart.
  [/^re(?=a(?:ct|ss|dm|ff|lign|ttach|uth|ppl)|e(?:n|v|l(?!$)|x|m|st|du)|i(?:n[sitvfc]|ss|mb|ter|mp))/, 'rew'],
  [/crea(?=t(?!u))/g, 'criwa'],
  [/^coin(?=c)/, 'cowin'],
  [/[ct]i(?=at(?!iv)|ality)/g, 'shi'],
  // Endings that are one syllable.
  [/(?:sh|[tscx])ion/g, 'shun'],
  [/ge?ion|geon/g, 'jun'],
  [/llion/g, 'lyun'],
  [/(?<!u)nion/g, 'nyun'],
  [/[ctsx]ious/g, 'shus'],
  [/g[ie]ous/g, 'jus'],
  [/([ndrl])eous/g, '$1iwus'],
  [/aviou?r/g, 'avyur'],
  [/(?<=[aeiou])nior$/, 'nyur'],
  [/(?<=i)liar/g, 'lyur'],
  [/lliant/g, 'lyunt'],
  [/(?<=[aeiou])lian$/, 'lyun'],
  [/riage?(?!t)/g, 'rij'],
  [/liament/g, 'lament'],
  [/ically/g, 'icly'],
  [/uously$/, 'uwusly'],
  // Vowels that are spoken apart.
  [/qu(?=e(?:s|d|ly)?$)/, 'k'],
  [/qu/g, 'kw'],
  [/(?<=k)e$/, ''],
  [/uing$/, 'uwing'],
  [/oing/g, 'owing'],
  [/e?eing/g, 'ewing'],
  [/eer/g, 'ir'],
  [/(?<=[flr])uid/g, 'uwid'],
  [/ruin/g, 'ruwin'],
  [/ui(?=cid|shun)/g, 'uwi'],
  [/coo(?=per|rd)/g, 'cowo'],
  [/roact/g, 'rowact'],
  [/^de(?=ac)/, 'dew'],
  [/^non(?=e[a-z]{3})/, 'nonw'],
  [/(?<=r|^sc|^unsc|p)ien(?=c|t)/g, 'iwen'],
  [/^client/, 'cliwent'],
  [/(?<=c|x|^d|kw)iet/g, 'iwet'],
  [/area/g, 'ariwa'],
  [/pean/g, 'piwan'],
  [/awyer/g, 'awer'],
  [/sua(?=[ds])/g, 'swa'],
  [/^po(?=e[mt])/, 'pow'],
  [/^co(?=erc)/, 'cow'],
  [/seum/g, 'siwum'],
  [/aot/g, 'awot'],
  [/^who(?=ever)/, 'whow'],
  [/nuclear/, 'nucliwar'],
  // Letters that the counter takes for a prefix.
  [/^pro(?=o|u)/, 'pr'],
  [/^fore(?=st|n)/, 'fari'],
  // The silent e at the end.
  [/(?<=[aeiouy][a-z]*(?:[aeiouy][lr]|[^aeiouylr]))e$/, ''],
];

/** SOUNDS in their order, in groups that are tried together. */
const GROUPS = grouped(12);

function grouped(size: number): readonly { readonly any: RegExp; readonly sounds: typeof SOUNDS }[] {
  const groups = [];
  for (let from = 0; from < SOUNDS.length; from += size) {
    const sounds = SOUNDS.slice(from, from + size);
    groups.push({ any: new RegExp(sounds.map(([{ source }]) => `(?:${source})`).join('|')), sounds });
  }
  return groups;
}
