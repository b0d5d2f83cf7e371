import type { Document, DocumentKind } from '@fineprint/rules/kit/document';
import type { Finding, Fix, SourceEdit } from '@fineprint/rules/kit/finding';
import type { MeaningContext } from '@fineprint/rules/meaning/context';
import { messageOf, type Receipt } from '@fineprint/rules/meaning/receipt';
import type { Invariant } from '@fineprint/rules/meaning/unit';
import { applyEdits } from './fix.ts';
import { createJudge, type Judge, passes } from './judge.ts';
import { touchedBy } from './units.ts';

/**
 * A fix with what the meaning lock says of all sentences that it touches; null for advice, which replaces nothing, and for
 * safe fixes beyond the limit, which were judged when they were found.
 */
export interface JudgedFix extends Fix {
  readonly receipt: Receipt | null;
}

/** A fix that is not offered, with the reason in one plain sentence. */
export interface RefusedFix {
  readonly title: string;
  readonly reason: string;
}

/** What may be shown of a finding's fixes, in their own order, and what was dropped. */
export interface JudgedFixes {
  readonly fixes: readonly JudgedFix[];
  readonly refused: readonly RefusedFix[];
}

/**
 * Judges the fixes of a finding when somebody asks for them, each once. `brief`: a receipt may name only what stands near
 * the change, which costs a quarter; what is refused is the same.
 */
export type FixJudge = (finding: Finding, how?: { readonly brief: boolean }) => JudgedFixes;

interface Judged {
  readonly document: Document;
  readonly kind: DocumentKind;
  readonly config: { readonly roles: NonNullable<MeaningContext['roles']> };
}

const judges = new WeakMap<Document, FixJudge>();

/** The judge of a reviewed document: nothing is compared before the first finding is asked about. */
export function fixJudgeOf(reviewed: Judged): FixJudge {
  const { document } = reviewed;
  const known = judges.get(document);
  if (known !== undefined) return known;
  const made = createFixJudge(reviewed);
  judges.set(document, made);
  return made;
}

/** Fixes of one document that are judged at most. Further ones for review are not offered: nobody judged them. */
const MOST_JUDGED = 5_000;

function createFixJudge({ document, kind, config: { roles } }: Judged): FixJudge {
  const found = { brief: new WeakMap<Finding, JudgedFixes>(), whole: new WeakMap<Finding, JudgedFixes>() };
  let judge: Judge | null = null;
  let count = 0;
  const judged = (finding: Finding, fix: Fix, brief: boolean): JudgedFix | RefusedFix => {
    const { title, safety, edits } = fix;
    if (edits.length === 0 || safety === 'advice') return { ...fix, receipt: null };
    if (count++ >= MOST_JUDGED)
      return safety === 'safe' ? { ...fix, receipt: null } : { title, reason: TOO_MANY };
    judge ??= createJudge(document, { kind, roles });
    const near = nearReceipt(document, judge, edits);
    const early = near === null || safety === 'safe' ? null : refusalOf(finding, near, edits);
    if (early !== null) return { title, reason: early };
    if (near !== null && brief) return { ...fix, receipt: near };
    const receipt = receiptOf(document, judge, edits);
    const reason = safety === 'safe' ? null : refusalOf(finding, receipt, edits);
    return reason === null ? { ...fix, receipt } : { title, reason };
  };
  return (finding, { brief } = { brief: false }) => {
    const memory = brief ? found.brief : found.whole;
    const known = memory.get(finding);
    if (known !== undefined) return known;
    const all = finding.fixes.map(fix => judged(finding, fix, brief));
    const fixes = all.flatMap(one => ('receipt' in one ? [one] : []));
    const refused = all.flatMap(one => ('reason' in one ? [one] : []));
    memory.set(finding, { fixes, refused });
    return { fixes, refused };
  };
}

const TOO_MANY = 'This document has too many rewrites to judge them all.';

/** What a person reads before accepting a fix, in one sentence. */
export const receiptLine = (receipt: Receipt): string =>
  passes(receipt) ? `Receipt: ${receipt.message}.` : `Only you can decide this: ${receipt.message}.`;

/** How far around an edit the near words go, in UTF-16 units. */
const AROUND = 45;
/** Whether a modal verb says the same depends on who must or may: the whole sentence is asked. */
const MODAL =
  /\b(?:may|might|must|shall|should|will|would|can|could|cannot|need|ought|oblig|entitle|require|right)/i;

/** What the lock says of the words around one edit; null where only the whole sentence can tell. */
function nearReceipt(document: Document, judge: Judge, edits: readonly SourceEdit[]): Receipt | null {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1 || edit.start === edit.end) return null;
  // A new sentence or a list may change what belongs to what.
  if (/[\n.:;!?]/.test(edit.text)) return null;
  const { text } = document;
  const at = touchedBy(document, edits);
  if (at === null || MODAL.test(text.slice(edit.start, edit.end)) || MODAL.test(edit.text)) return null;
  const [first, last] = [edit.start - AROUND, edit.end + AROUND];
  const start = first <= at.start ? at.start : Math.min(edit.start, text.indexOf(' ', first) + 1);
  const end = last >= at.end ? at.end : Math.max(edit.end, text.lastIndexOf(' ', last));
  // Words cut from the middle of a sentence must not begin like a list or a heading.
  if (start > at.start && !/^\p{L}{2}/u.test(text.slice(start, start + 4))) return null;
  return receiptAt(document, judge, { start, end }, edits);
}

/** Sentences that lie farther apart are judged one by one, in UTF-16 units. */
const NEAR = 3_000;

/** The receipt of a fix: of the passage that it touches, or of all sentences where they are spread over the document. */
function receiptOf(document: Document, judge: Judge, edits: readonly SourceEdit[]): Receipt {
  const whole = touchedBy(document, edits);
  if (whole === null) return UNREAD;
  if (whole.end - whole.start <= NEAR) return receiptAt(document, judge, whole, edits);
  return together(
    apart(document, edits).map(({ start, end, edits: own }) =>
      receiptAt(document, judge, { start, end }, own),
    ),
  );
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly SourceEdit[];
}

/** Edits by the sentences that they touch. */
function apart(document: Document, edits: readonly SourceEdit[]): readonly Passage[] {
  const passages: { start: number; end: number; edits: SourceEdit[] }[] = [];
  for (const edit of [...edits].sort((one, two) => one.start - two.start)) {
    const at = touchedBy(document, [edit]) ?? edit;
    const last = passages.at(-1);
    if (last !== undefined && at.start < last.end) {
      last.end = Math.max(last.end, at.end);
      last.edits.push(edit);
    } else passages.push({ start: at.start, end: at.end, edits: [edit] });
  }
  return passages;
}

function receiptAt(
  { text }: Document,
  judge: Judge,
  { start, end }: Omit<Passage, 'edits'>,
  edits: readonly SourceEdit[],
): Receipt {
  const before = text.slice(start, end);
  const moved = edits.map(edit => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return judge(before, applyEdits(before, moved));
}

const UNREAD: Receipt = {
  verdict: 'changed',
  kept: [],
  changed: [{ invariant: 'wording', before: null, after: null }],
  rewordings: [],
  message: 'changes: words that Fineprint cannot read as a sentence',
};

const WEIGHT: Readonly<Record<Receipt['verdict'], number>> = { same: 0, equivalent: 1, changed: 2 };

/** Several receipts as one: it changes what one of them changes. */
function together(receipts: readonly Receipt[]): Receipt {
  const kept = receipts.flatMap(one => one.kept);
  const changed = receipts.flatMap(one => one.changed);
  const rewordings = [...new Set(receipts.flatMap(one => one.rewordings))];
  const verdict = receipts.reduce<Receipt['verdict']>(
    (worst, one) => (WEIGHT[one.verdict] > WEIGHT[worst] ? one.verdict : worst),
    'same',
  );
  return { verdict, kept, changed, rewordings, message: messageOf(verdict, kept, changed) };
}

/** What no rewrite may change, whoever accepts it. */
const GUARDED: ReadonlySet<Invariant> = new Set([
  'amount',
  'period',
  'date',
  'negation',
  'modality',
  'condition',
  'exception',
  'defined term',
  'reference',
  'term of art',
  'quoted wording',
]);

/** What the integrity rules are there to mend. Nothing else may change with it. */
const MENDED: ReadonlySet<Invariant> = new Set(['defined term', 'reference', 'term of art']);

/** Its rewrites put the name of the text, often a defined term, where “herein” pointed to it. */
const NAMES_TEXT = 'here-there-reference';

/** Why a fix for review is not offered; null where a person may decide about it. */
function refusalOf(
  { group, rule }: Finding,
  { verdict, changed }: Receipt,
  edits: readonly SourceEdit[],
): string | null {
  if (verdict !== 'changed' || isAddition(edits)) return null;
  const guarded = changed.filter(
    ({ invariant, before }) =>
      GUARDED.has(invariant) &&
      !(group === 'integrity' && MENDED.has(invariant)) &&
      !(rule === NAMES_TEXT && MENDED.has(invariant) && before === null),
  );
  if (guarded.length === 0) return null;
  return `Not offered, because it changes the meaning: ${messageOf('changed', [], guarded).replace('changes: ', '')}.`;
}

/** True for words of their own beside the text, which stays as it is: an explanation in brackets, a sentence before it. */
const isAddition = (edits: readonly SourceEdit[]): boolean =>
  edits.every(({ start, end, text }) => start === end && /^\s*(?:\([^()]*\)|\S[^]*[.!?:…\]])\s*$/.test(text));
