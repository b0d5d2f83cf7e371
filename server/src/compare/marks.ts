import type { Sentence } from '@fineprint/rules/kit/document';

/** Words that decide what a text means, by what they do. */
export type MarkKind =
  | 'condition'
  | 'exception'
  | 'scope'
  | 'time'
  | 'standard'
  | 'cause'
  | 'form'
  | 'performance'
  | 'negation'
  | 'party'
  | 'choice';

/** Such a word or phrase in a sentence. Offsets count in the prose. */
export interface Mark {
  readonly kind: MarkKind;
  /** Phrases of one key say the same. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** One line for each key: the kind, the key, and the phrases that stand for it. */
const TABLE = `
condition|if|if;in the event that;in the event of;assuming
condition|in case|in case;in the case of;in case of
condition|when|when;whenever
condition|where|where;wherever
condition|unless|unless
condition|provided|provided;provided that;providing that;on condition that;on the condition that;as long as;so long as
condition|until|until;till;until such time as
condition|subject to|subject to;subject to the provisions of
condition|to the extent|to the extent;to the extent that;insofar as;in so far as
condition|once|once;upon;as soon as
condition|before that|before;prior to;previous to
condition|after that|after;subsequent to;following
exception|except|except;except for;except that;other than;excluding;save;save for;save that;with the exception of;apart from;but not
exception|despite|notwithstanding;despite;in spite of
exception|regardless|regardless of;irrespective of;whether or not;even if
exception|without prejudice|without prejudice to;without affecting
scope|all|all
scope|any|any
scope|each|each;every
scope|both|both
scope|either|either
scope|some|some;certain
scope|several|several
scope|most|most
scope|many|many
scope|only|only;solely;exclusively;merely
scope|including|including;such as;includes;include;for example;in particular
scope|total|in total;in aggregate;in the aggregate;altogether
scope|jointly|jointly
scope|together|together
scope|severally|severally
scope|separately|separately
scope|always|always;at all times
scope|any time|at any time
scope|sometimes|sometimes
scope|often|often
scope|usually|usually;normally;generally;typically
scope|related|related
scope|associated|associated
scope|affiliated|affiliated
scope|exclusive|exclusive
scope|non-exclusive|non-exclusive;nonexclusive
scope|sole|sole
scope|permanent|permanent;permanently
scope|perpetual|perpetual;forever
scope|indefinitely|indefinitely
scope|temporary|temporary;temporarily
scope|automatic|automatic;automatically
scope|free|free;free of charge;at no cost;without charge;at no charge
scope|your cost|at your own cost;at your cost;at your expense;at your own expense
scope|our cost|at our own cost;at our cost;at our expense;at our own expense
scope|its cost|at its own cost;at its cost;at its expense;at its own expense
scope|worldwide|worldwide;global;anywhere in the world
scope|whole|whole;entire;full;complete
scope|part|part;partial;partially;partly;in part
time|within|within
time|at least|at least;not less than;no less than;no fewer than;not fewer than;a minimum of
time|at most|at most;not more than;no more than;up to;not exceeding;a maximum of;no longer than
time|more than|more than;over;longer than
time|exceeding|exceeding
time|in excess of|in excess of
time|less than|less than;under;fewer than
time|immediately|immediately;at once;straight away;with immediate effect
time|promptly|promptly
time|without delay|without delay
time|without undue delay|without undue delay
time|in advance|in advance
time|in arrears|in arrears
time|daily basis|on a daily basis
time|daily|daily;every day;each day
time|weekly basis|on a weekly basis
time|weekly|weekly;every week;each week
time|monthly basis|on a monthly basis
time|monthly|monthly;every month;each month;a month;per month
time|quarterly basis|on a quarterly basis
time|quarterly|quarterly;every quarter;each quarter
time|yearly basis|on a yearly basis;on an annual basis
time|yearly|yearly;annually;annual;every year;each year;a year;per year;per annum
standard|reasonable|reasonable;reasonably
standard|unreasonable|unreasonable;unreasonably
standard|best efforts|best efforts;best endeavours
standard|commercially|commercially
standard|endeavour|endeavour;endeavours
standard|try|try
standard|aim|aim
standard|intend|intend;intends
standard|material|material;materially
standard|serious|serious;seriously
standard|sole discretion|sole discretion;absolute discretion
standard|discretion|discretion
standard|good faith|good faith
standard|negligence|negligence;negligent;negligently
standard|gross|gross;grossly
standard|wilful|wilful;willful;wilfully;willfully
standard|deliberate|deliberate;deliberately
standard|intentional|intentional;intentionally
standard|knowingly|knowingly;knowledge
standard|fair|fair;fairly
standard|substantially|substantially;substantial
standard|appropriate|appropriate
standard|suitable|suitable
cause|arising out of|arising out of;arising from;arise from;arise out of
cause|in connection with|in connection with;connected with;connected to
cause|related to|related to;relating to
cause|caused by|caused by;cause;causes
cause|result of|as a result of;resulting from
cause|because of|because of;due to
cause|directly|direct;directly
cause|indirectly|indirect;indirectly
form|in writing|in writing;written
form|signed|signed;signature
form|countersigned|countersigned
form|by post|by post;by mail
form|by registered post|by registered post;by certified mail;by recorded delivery
form|by email|by email;by e-mail
form|electronically|electronically
form|by phone|by phone;by telephone
form|consent|consent
form|approval|approval
form|permission|permission
form|notice|notice
form|prior|prior
form|original|original
performance|hereby|hereby
negation|not|not;never;no;none;neither;nor;cannot;without;nobody;nothing;n't
negation|no longer|no longer;not any longer;not any more
negation|fail|fail;fails;failed;failure
negation|refuse|refuse;refuses;refused;refusal
party|you|you;your;yours;yourself
party|we|we;us;our;ours;ourselves
party|third party|third party;third parties
choice|or|or
`;

interface Entry {
  readonly kind: MarkKind;
  readonly key: string;
}

const LONGEST = 6;
let compiled: ReadonlyMap<string, Entry> | null = null;

function table(): ReadonlyMap<string, Entry> {
  if (compiled !== null) return compiled;
  const entries = new Map<string, Entry>();
  for (const line of TABLE.trim().split('\n')) {
    const [kind = '', key = '', phrases = ''] = line.split('|');
    for (const phrase of phrases.split(';')) entries.set(phrase, { kind: kind as MarkKind, key });
  }
  compiled = entries;
  return entries;
}

/** The marks of a sentence in order; the longest phrase at each place. */
export function marksIn({ words, text, start: from }: Sentence): readonly Mark[] {
  const found: Mark[] = [];
  const [opener, subject] = words;
  // “Should you have any questions” is “if you have any questions”.
  if (opener?.lower === 'should' && subject !== undefined && !/\?$/.test(text))
    found.push({ kind: 'condition', key: 'if', start: opener.start, end: opener.end });
  const lowers = words.map(({ lower }) => lower);
  for (let index = 0; index < words.length; ) {
    const length = lengthAt(lowers, index);
    const [first, last] = [words[index], words[index + Math.max(1, length) - 1]];
    if (first === undefined || last === undefined) break;
    const entry =
      length === 0 ? contracted(first.lower) : table().get(lowers.slice(index, index + length).join(' '));
    const isBoth = first.lower === 'or' && text.charAt(first.start - from - 1) === '/';
    // “US” is a country.
    if (entry !== undefined && first.text !== 'US')
      found.push({ ...entry, ...(isBoth && { key: 'and/or' }), start: first.start, end: last.end });
    index += Math.max(1, length);
  }
  return found;
}

const NOT: Entry = { kind: 'negation', key: 'not' };
const contracted = (lower: string): Entry | undefined =>
  lower.endsWith("n't")
    ? NOT
    : /^(?:you|we)'(?:ll|re|ve|d)$/.test(lower)
      ? { kind: 'party', key: lower.startsWith('y') ? 'you' : 'we' }
      : undefined;

function lengthAt(lowers: readonly string[], index: number): number {
  for (let length = Math.min(LONGEST, lowers.length - index); length > 0; length--)
    if (table().has(lowers.slice(index, index + length).join(' '))) return length;
  return 0;
}
