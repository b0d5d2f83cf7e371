import { definitionsOf } from '@fineprint/rules/contract/definition-list';
import { isSigned } from '@fineprint/rules/contract/signature';
import type { Document } from '@fineprint/rules/kit/document';
import type { SourceEdit } from '@fineprint/rules/kit/finding';
import { applyEdits } from './fix.ts';
import { createJudge, type Judge, passes } from './judge.ts';
import { offersIn } from './offers.ts';
import { roleOffers } from './role-offers.ts';
import type { Applied, Look, Plain, PlainOptions, Refused } from './plain-version.ts';
import { oldOffset, type Region, withEdits } from './regions.ts';
import { type Offer, type Unit, unitsOf } from './units.ts';

/** How often a text is looked at again: one rewrite may make room for another. */
const ROUNDS = 12;

/** A text with its rewrites applied, again and again until none is left. The same again on its own result. Never throws. */
export function plainText(text: string, options: PlainOptions): Plain {
  const first = options.look(text, options.within);
  if (isSigned(first.document.blocks)) return { text, signed: true, applied: [], refused: [] };
  const judge = createJudge(first.document, { kind: first.kind, roles: options.roles });
  const refused = new Map<string, Refused>();
  let current: State = { text, look: first, regions: [], rules: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(current, { ...options, ...within(options, text, current.text) }, judge, refused);
    if (next === null) break;
    current = next;
  }
  return finish(text, current, judge, refused);
}

/** The stretch that is asked for has grown with what was written in it. */
const within = ({ within: asked }: PlainOptions, old: string, now: string): Pick<PlainOptions, 'within'> =>
  asked === undefined ? {} : { within: { ...asked, end: asked.end + now.length - old.length } };

interface State {
  readonly text: string;
  readonly look: Look;
  readonly regions: readonly Region[];
  /** Ids of the rules by the end of what they changed, in offsets of the old text. */
  readonly rules: ReadonlyMap<number, readonly string[]>;
}

/** One round; null where nothing more can be applied. */
function step(
  { text, look, regions, rules }: State,
  options: PlainOptions,
  judge: Judge,
  refused: Map<string, Refused>,
): State | null {
  const keeps = (offer: Offer): boolean =>
    unitsOf(look.document, [offer]).every(unit =>
      passes(judge(text.slice(unit.start, unit.end), rewritten(text, unit, [offer]))),
    );
  const offers = withoutHalves(
    [...roleOffers(look.document, options.roles), ...offersIn(look, options, keeps)],
    look,
    options,
    keeps,
  );
  const changes = unitsOf(look.document, offers).flatMap(unit => {
    const chosen = chosenIn(unit, text, judge, refused);
    return chosen.length === 0 ? [] : [{ unit, chosen }];
  });
  if (changes.length === 0) return null;
  const edits = changes.map(
    ({ unit, chosen }): SourceEdit => ({
      start: unit.start,
      end: unit.end,
      text: rewritten(text, unit, chosen),
    }),
  );
  const next = applyEdits(text, edits);
  const grown = withEdits(regions, edits);
  const after = options.look(next, within(options, text, next).within);
  if (!keepsTerms(look.document, after.document)) return null;
  return { text: next, look: after, regions: grown, rules: withRules(rules, regions, changes) };
}

/** Names that a definition gains where the text speaks to its reader. */
const PRONOUN = /^(?:you|we)$/i;

/**
 * True where each definition is still there, in the same order. One may be read that was not before: “shall mean” is read
 * as a definition in fewer places than “means”.
 */
function keepsTerms(one: Document, two: Document): boolean {
  const [before = [], after = []] = [one, two].map(({ blocks }) =>
    definitionsOf(blocks)
      .map(({ term }) => term)
      .filter(term => !PRONOUN.test(term)),
  );
  let found = 0;
  for (const term of after) if (term === before[found]) found++;
  return found === before.length;
}

/**
 * “must” for some duties and “shall” for others would look like a difference: where one duty of the document cannot be
 * put so, none is.
 */
function withoutHalves(
  offers: readonly Offer[],
  { findings }: Look,
  { together, within }: PlainOptions,
  keeps: (offer: Offer) => boolean,
): readonly Offer[] {
  const isDuty = ({ finding, fix }: Offer): boolean =>
    together.has(finding.rule) && fix.edits.some(edit => /\bmust\b/i.test(edit.text));
  const duties = offers.filter(isDuty);
  if (duties.length === 0) return offers;
  const offered = new Set(offers.map(({ finding }) => finding));
  const isWhole =
    within?.isPart !== true &&
    findings.every(finding => !together.has(finding.rule) || offered.has(finding)) &&
    duties.every(keeps);
  return isWhole ? offers : offers.filter(offer => !isDuty(offer));
}

/** All offers of a unit where the lock lets their sum pass, else those that pass one by one, in order. */
function chosenIn(unit: Unit, text: string, judge: Judge, refused: Map<string, Refused>): readonly Offer[] {
  const before = text.slice(unit.start, unit.end);
  const offers = withoutClashes(unit.offers);
  if (passes(judge(before, rewritten(text, unit, offers)))) return offers;
  const kept: Offer[] = [];
  for (const offer of offers) {
    const after = rewritten(text, unit, [...kept, offer]);
    const receipt = judge(before, after);
    if (passes(receipt)) kept.push(offer);
    else
      refused.set(`${offer.finding.rule}\n${before}\n${after}`, {
        rule: offer.finding.rule,
        title: offer.fix.title,
        before,
        after,
        receipt,
      });
  }
  return kept;
}

/** Safe ones first, then in the order of the text; of two that touch, the later one waits for the next round. */
function withoutClashes(offers: readonly Offer[]): readonly Offer[] {
  const rank = ({ fix }: Offer): number => (fix.safety === 'safe' ? 0 : 1);
  const sorted = [...offers].sort(
    (one, two) =>
      rank(one) - rank(two) ||
      one.finding.at.start - two.finding.at.start ||
      one.finding.at.end - two.finding.at.end,
  );
  const kept: Offer[] = [];
  for (const offer of sorted) {
    const clashes = kept.some(other =>
      other.fix.edits.some(one => offer.fix.edits.some(two => one.start <= two.end && two.start <= one.end)),
    );
    if (!clashes) kept.push(offer);
  }
  return kept;
}

function rewritten(text: string, { start, end }: Unit, offers: readonly Offer[]): string {
  const edits = offers.flatMap(({ fix }) => fix.edits);
  return applyEdits(
    text.slice(start, end),
    edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  );
}

/** Notes which rules changed which stretch of the old text. */
function withRules(
  rules: State['rules'],
  regions: readonly Region[],
  changes: readonly { readonly unit: Unit; readonly chosen: readonly Offer[] }[],
): State['rules'] {
  const found = new Map(rules);
  for (const { unit, chosen } of changes) {
    const key = oldOffset(regions, unit.start);
    const ids = [...(found.get(key) ?? []), ...chosen.map(({ finding }) => finding.rule)];
    found.set(key, [...new Set(ids)]);
  }
  return found;
}

/** What was done, with one receipt for each stretch. A stretch whose steps pass but not their sum is put back. */
function finish(
  text: string,
  { text: told, regions, rules }: State,
  judge: Judge,
  refused: Map<string, Refused>,
): Plain {
  const applied: Applied[] = [];
  const back: SourceEdit[] = [];
  for (const region of regions) {
    const before = text.slice(region.from.start, region.from.end);
    const after = told.slice(region.to.start, region.to.end);
    if (before === after) continue;
    const receipt = judge(before, after);
    const ids = rulesIn(rules, region);
    if (passes(receipt)) applied.push({ ...region, before, after, rules: ids, receipt });
    else {
      back.push({ start: region.to.start, end: region.to.end, text: before });
      refused.set(`\n${before}`, {
        rule: ids[0] ?? 'internal',
        title: 'All changes of this sentence together',
        before,
        after,
        receipt,
      });
    }
  }
  return {
    text: applyEdits(told, back),
    signed: false,
    applied: moved(applied, back),
    refused: [...refused.values()],
  };
}

/** Where stretches stand once others are put back. */
const moved = (applied: readonly Applied[], back: readonly SourceEdit[]): readonly Applied[] =>
  applied.map(one => {
    const by = back
      .filter(({ end }) => end <= one.to.start)
      .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    return { ...one, to: { start: one.to.start + by, end: one.to.end + by } };
  });

const rulesIn = (rules: State['rules'], { from }: Region): readonly string[] => [
  ...new Set([...rules].filter(([at]) => from.start <= at && at <= from.end).flatMap(([, ids]) => ids)),
];
