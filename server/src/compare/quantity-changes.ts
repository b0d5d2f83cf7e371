import type { Quantity } from '@fineprint/rules/contract/quantities';
import type { ChangeKind, Detail, Effect } from './change.ts';
import type { Claim } from './claims.ts';
import { type Facts, isAside, loneAsides } from './facts.ts';
import { differ } from './multiset.ts';
import { framed, shortened } from './phrases.ts';

/** Changed amounts, periods and dates. What stands in a condition is told with the condition. */
export function quantityDetails(old: Facts, now: Facts): readonly Detail[] {
  let { gone, come } = differ(old.quantities, now.quantities, wholeKey);
  const details: Detail[] = [];
  for (const fits of FITS) {
    const left: Quantity[] = [];
    const rest = [...come];
    for (const before of gone) {
      const at = rest.findIndex(other => fits(before, other));
      const after = at < 0 ? undefined : rest.splice(at, 1)[0];
      if (after === undefined) left.push(before);
      else details.push(...pairDetail(old, now, before, after));
    }
    [gone, come] = [left, rest];
  }
  const asides = loneAsides(old, now);
  details.push(
    ...come.filter(({ at }) => !isAside(asides.now, at.start)).map(one => loneDetail(now, one, 'new')),
  );
  details.push(
    ...gone.filter(({ at }) => !isAside(asides.old, at.start)).map(one => loneDetail(old, one, 'gone')),
  );
  return details;
}

const valueKey = ({ kind, value, unit, date }: Quantity): string =>
  `${kind} ${value} ${kind === 'count' ? '' : unit} ${date === null ? '' : `${date.day}.${date.month}.${date.year ?? ''}`}`;
const wholeKey = (one: Quantity): string => `${valueKey(one)} ${boundOf(one)} ${one.event?.relation ?? ''}`;

/** “within 14 days” and “no more than 14 days” bound a period alike; without a word it is the period itself. */
const boundOf = ({ comparator }: Quantity): string => comparator ?? '';

const FITS: readonly ((one: Quantity, two: Quantity) => boolean)[] = [
  (one, two) => valueKey(one) === valueKey(two),
  (one, two) => one.kind === two.kind && one.unit === two.unit && boundOf(one) === boundOf(two),
  (one, two) => one.kind === two.kind,
  (one, two) => one.kind !== 'date' && two.kind !== 'date' && (one.kind === 'count' || two.kind === 'count'),
];

const KINDS: Readonly<Record<Quantity['kind'], ChangeKind>> = {
  money: 'amount',
  percent: 'amount',
  period: 'period',
  date: 'date',
  count: 'amount',
};
const NAMES: Readonly<Record<Quantity['kind'], string>> = {
  money: 'amount',
  percent: 'rate',
  period: 'period',
  date: 'date',
  count: 'number',
};

function pairDetail(old: Facts, now: Facts, before: Quantity, after: Quantity): readonly Detail[] {
  const one = phraseOf(old.text, before);
  const kind = KINDS[after.kind];
  const name = NAMES[after.kind];
  const claim = claimAround(now, after);
  const effect = effectOf(claim, after);
  if (valueKey(before) === valueKey(after) && boundOf(before) === boundOf(after)) {
    if (before.event === null || after.event === null || before.event.relation === after.event.relation)
      return [];
    const [was, is] = [before.event, after.event].map(
      event => `${event.relation} ${shortened(event.text, 60)}`,
    );
    return [
      {
        kind,
        message: `The ${phraseOf(now.text, after)} now count “${is ?? ''}”, before “${was ?? ''}”.`,
        effect,
      },
    ];
  }
  if (claim !== null) {
    const deed = deedUntil(now.text, claim, after);
    if (deed !== null)
      return [
        {
          kind,
          message: framed(now.text, claim, `${claim.subject} ${boundTo(claim)} ${deed}, before: ${one}.`),
          effect,
        },
      ];
  }
  const around = sentenceAround(now, after);
  if (around !== null) return [{ kind, message: `Now “${around}”, before “${one}”.`, effect }];
  const near = wordsAround(now, after);
  return [{ kind, message: `The ${name} is now “${near}”, before “${one}”.`, effect }];
}

function loneDetail(facts: Facts, one: Quantity, side: 'new' | 'gone'): Detail {
  const name = NAMES[one.kind];
  const kind = KINDS[one.kind];
  const effect = effectOf(claimAround(facts, one), one);
  const phrase = phraseOf(facts.text, one);
  return {
    kind,
    message: side === 'new' ? `This ${name} is new: “${phrase}”.` : `This ${name} is gone: “${phrase}”.`,
    effect,
  };
}

/** “must now”, “may now”, “must not”. */
const boundTo = ({ kind, bond }: Claim): string =>
  kind === 'prohibition' ? bond : kind === 'freedom' ? 'need not now' : `${bond} now`;

const BOUNDS: ReadonlySet<string> = new Set(
  'within at least most not no more less later fewer longer than up to a the maximum minimum of by on or before after until from over under exceeding in excess every each about'.split(
    ' ',
  ),
);
const MOST_BOUNDS = 5;

/** A quantity with what bounds it: “within 14 days”, “at least £50”. */
function phraseOf(text: string, { at, comparator }: Quantity): string {
  const own = text.slice(at.start, endOf(text, at.end));
  if (comparator === null) return own;
  const before = text
    .slice(Math.max(0, at.start - 60), at.start)
    .trimEnd()
    .split(/\s+/);
  let from = before.length;
  while (from > 0 && before.length - from < MOST_BOUNDS && BOUNDS.has(before[from - 1]?.toLowerCase() ?? ''))
    from--;
  const bound = before
    .slice(from)
    .join(' ')
    .replace(/^(?:(?:the|of|to|or) )+|^by (?=no|not|at|up|more|less)/i, '');
  return `${bound} ${own}`.trim();
}

/** “14 days’ notice” is one thing. */
const endOf = (text: string, end: number): number =>
  end +
  (/^['’]?\s(?:(?:prior|written|advance) ){0,2}notice\b/i.exec(text.slice(end, end + 30))?.[0].length ?? 0);

const LONGEST_DEED = 110;

/** From the verb to the quantity and what is counted: “pay each invoice within 14 days”. */
function deedUntil(text: string, claim: Claim, { at }: Quantity): string | null {
  if (claim.verbAt >= at.start || claim.subject === '') return null;
  const deed = text.slice(claim.verbAt, endOf(text, at.end));
  return deed.length <= LONGEST_DEED && !/[;:]|[.!?] /.test(deed) ? deed : null;
}

/** The claim whose verb stands last before the quantity, in the same sentence. */
function claimAround({ claims, block }: Facts, { at }: Quantity): Claim | null {
  const sentence = block.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  return (
    claims.findLast(
      ({ verbAt, start }) =>
        verbAt < at.start && start >= (sentence?.start ?? 0) && verbAt < (sentence?.end ?? 0),
    ) ?? null
  );
}

const LONGEST_SENTENCE = 90;

const WORDS_BEFORE = 8;
const WORDS_BEHIND = 4;

/** A quantity with a few words of its sentence, so that one sees what it is. */
function wordsAround({ block, text }: Facts, { at }: Quantity): string {
  const { start = 0, end = text.length } =
    block.sentences.find(one => one.start <= at.start && at.start < one.end) ?? {};
  const before = text
    .slice(start, at.start)
    .split(/\s+/)
    .slice(-WORDS_BEFORE - 1);
  const behind = text
    .slice(at.end, end)
    .split(/(?<=\s)/)
    .slice(0, WORDS_BEHIND + 1);
  const isCut = [
    text.slice(start, at.start).split(/\s+/).length > before.length,
    text.slice(at.end, end).length > behind.join('').length,
  ];
  const own = `${before.join(' ')}${text.slice(at.start, at.end)}${behind.join('')}`
    .trim()
    .replace(/[.;,]$/, '');
  return `${isCut[0] === true ? '… ' : ''}${own}${isCut[1] === true ? ' …' : ''}`;
}

function sentenceAround({ block }: Facts, { at }: Quantity): string | null {
  const sentence = block.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  if (sentence === undefined || sentence.text.length > LONGEST_SENTENCE) return null;
  return sentence.text.replace(/[.;,]$/, '');
}

function effectOf(claim: Claim | null, { kind }: Quantity): Effect {
  const who = claim?.isPerson === true ? claim.subject : null;
  if (kind === 'money' || kind === 'percent') return { who, topic: 'pays' };
  return { who, topic: kind === 'count' ? 'other' : 'when' };
}
