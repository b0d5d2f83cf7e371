import type { Word } from '../kit/document.ts';
import { baseForm } from '../contract/terms.ts';

/** Words that say nothing about what a period or an amount is for. */
const NEUTRAL_WORDS =
  'a an the this that these those it its they them their there here we us our ours you your yours i my who which what any all each every either ' +
  'both only also just then than so as and or but of to in on at by with from for within after before until during into about over under ' +
  'per up if when where once because while be is are was were been being am have has had do does did done can could may might must shall should ' +
  'will would cannot need want wish ask choose let make get give take use say state tell know see please day days time date period length long ' +
  'month week year hour minute working calendar one two three four five six seven eight nine ten eleven twelve fourteen twenty thirty sixty ninety hundred thousand first last next new other more most least same own normal normally usual usually ' +
  'always again least latest early soon later maximum minimum total whole full written writing advance prior notice notify inform number ' +
  'customer client user tenant landlord applicant member hirer subscriber buyer supplier provider seller company firm party law term condition right receive start begin ' +
  'apply mean call amount sum free-of-charge reason without cause such usd gbp eur successive off effect force come out carry perform conduct however via upon onto provide send offer allow entitle right';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'using:use kept:keep sent:send held:hold paid:pay told:tell given:give retention:retain withdrew:withdraw withdrawn:withdraw withdrawal:withdraw ' +
    'liability:liab liabilities:liab liable:liab cancellation:cancel cancelled:cancel canceled:cancel cancelling:cancel canceling:cancel termination:terminat erasure:eras deletion:delet ' +
    'charged:charge charges:charge charge:charge fees:fee payment:pay payments:pay delivery:deliver deliveries:deliver arrival:arriv ' +
    'purchase:purchas bought:buy made:make left:leave lasted:last lasts:last repaid:repay reply:repl replies:repl storage:stor ' +
    'prices:price pricing:price raise:chang rais:chang raised:chang raises:chang increase:chang increases:chang increased:chang rise:chang change:chang changes:chang changed:chang changing:chang'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

const MOST = 20_000;
const stems = new Map<string, string>();

/** A word without its endings, so that “deliver”, “delivered” and “delivery” are one. Only ever compared with another. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  if (stems.size >= MOST) stems.clear();
  const base = IRREGULAR.get(lower) ?? baseForm(lower);
  const made = withoutEnding(IRREGULAR.get(base) ?? base);
  stems.set(lower, made);
  return made;
}

function withoutEnding(base: string): string {
  if (base.length < 4) return base;
  const plain = base.replace(/ied$/, 'y');
  const short = plain.replace(/(?:ation|ion|ment|ings?|ed|al|able|e|y)$/, '');
  if (short.length < 3) return base;
  // “cancelled”, but not “carry”: that would be “care”.
  return plain.endsWith('y') ? short : short.replace(/([^aeiou])\1$/, '$1');
}

/** Stems of words that are written as they are. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[ -]/).map(stem));

const NEUTRAL = stemsOf(NEUTRAL_WORDS);
/** “not urgent” and “non-urgent” are another thing than “urgent”. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'non', 'no', 'never']);
/** Adverbs say how, not what; these are none, or tell one fee from another. */
const NO_ADVERB = /^(?:monthly|yearly|weekly|daily|quarterly|family|supply|assembly)$/;

/** The stem of a word that says what a sentence is about; null for small words, figures, and words of every contract. */
function tellingStem(lower: string): string | null {
  if (!/^\p{L}[\p{L}']+$/u.test(lower)) return null;
  if (lower.length > 5 && lower.endsWith('ly') && !NO_ADVERB.test(lower)) return null;
  if (NEGATIONS.has(lower)) return 'not';
  const one = stem(lower.replace(/'(?:ll|re|ve|d|m)$/, ''));
  return NEUTRAL.has(one) ? null : one;
}

const LONGEST_LABEL = 4;

/** The words that say what something is about, as written and in their order, for a message. Empty where there are none. */
export function aboutLabel(words: readonly Word[], without: ReadonlySet<string>): string {
  const found = new Map<string, string>();
  for (const { lower, text } of words) {
    const one = tellingStem(lower.replace(/-.*/, ''));
    if (one !== null && !without.has(one) && !found.has(one)) found.set(one, text);
  }
  return [...found.values()].slice(0, LONGEST_LABEL).join(' ');
}

const COMPARING: ReadonlySet<string> = new Set(
  'not no more less fewer than exceed exceeding exceeds later earlier up to at least most within limited maximum minimum over under by until the a an of in excess longer only'.split(
    ' ',
  ),
);

/** Words in front of a quantity without those that limit it: “not more than”. */
export function withoutComparator(before: readonly Word[]): readonly Word[] {
  let end = before.length;
  while (end > 0 && COMPARING.has(before[end - 1]?.lower ?? '')) end--;
  return before.slice(0, end);
}

/** The words that say what something is about, as a key: stems, each once, sorted, without those left out. */
export function aboutKey(words: readonly Word[], without: ReadonlySet<string>): string {
  const found = new Set<string>();
  for (const word of words) {
    for (const part of word.lower.includes('-') ? word.lower.split('-') : [word.lower]) {
      const one = tellingStem(part);
      if (one !== null && !without.has(one)) found.add(one);
    }
  }
  return [...found].sort().join(' ');
}
