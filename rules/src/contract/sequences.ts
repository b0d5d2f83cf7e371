import type { Clause } from './clauses.ts';
import type { ContractModel } from './model.ts';
import { type NumberPart, parseLabel, showPart } from './numbers.ts';

/** Clauses that count on from each other: typed, under one parent, in one style. */
export type Sequence = readonly Clause[];

/** A place where a sequence does not count on. */
export interface Break {
  readonly kind: 'gap' | 'repeated' | 'order';
  readonly clause: Clause;
  readonly before: Clause;
  /** The number as written, and the one that should stand there. */
  readonly shown: string;
  readonly wanted: string;
}

const LEAST = 3;

/** The sequences of a document that are long enough to say how they count. */
export function sequencesOf({ clauses }: ContractModel): readonly Sequence[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const { counted, number, parent } = clause;
    if (counted === null || number === null || !clause.typed) continue;
    const key = [
      parent ?? 'top',
      counted.style,
      number.attachment ?? '',
      number.parts.length,
      prefixOf(clause),
    ].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  return [...groups.values()].filter(group => group.length >= LEAST);
}

/** The number without its last part. */
const prefixOf = ({ number }: Clause): string =>
  (number?.parts ?? [])
    .slice(0, -1)
    .map(({ text }) => text)
    .join('.');

/** Where a sequence breaks. One that breaks often does not count at all, or several lists were read as one. */
export function breaksIn(model: ContractModel, sequence: Sequence): readonly Break[] {
  const found: Break[] = [];
  for (let index = 1; index < sequence.length; index++) {
    const [before, clause] = [sequence[index - 1], sequence[index]];
    const one = before?.counted?.value;
    const two = clause?.counted?.value;
    if (before === undefined || clause === undefined || one === undefined || two === undefined) continue;
    if (two === one + 1) continue;
    // A list that starts again is another list.
    if (two === 1) return [];
    const kind = two === one ? 'repeated' : two < one ? 'order' : 'gap';
    // A number that falls back is a slip where the list counts on behind it; else another list begins.
    const next = sequence[index + 1]?.counted?.value;
    if (kind === 'order' && next !== undefined && next !== one + 2 && next !== one + 1) continue;
    if (kind === 'gap' && (two - one > MOST_MISSING || isInText(model, before, clause, one + 1))) continue;
    found.push({
      kind,
      clause,
      before,
      shown: shownNumber(clause, two),
      wanted: shownNumber(clause, one + 1),
    });
  }
  return found.length * 3 > sequence.length ? [] : found;
}

const MOST_MISSING = 2;

const shownNumber = (clause: Clause, value: number): string => {
  const last = clause.number?.parts.at(-1);
  const lead = prefixOf(clause);
  const own = last === undefined ? String(value) : showPart(last, value, clause.counted?.style ?? 'decimal');
  return lead === '' ? own : last?.bracketed === true ? `${lead}${own}` : `${lead}.${own}`;
};

/** The missing number stands in running text, or somebody wrote that it is not used. */
function isInText({ blocks }: ContractModel, before: Clause, clause: Clause, value: number): boolean {
  const last: NumberPart | undefined = clause.number?.parts.at(-1);
  const wanted =
    last === undefined ? String(value) : showPart(last, value, clause.counted?.style ?? 'decimal');
  const bare = wanted.replace(/[()]/g, '');
  const full = shownNumber(clause, value);
  for (let index = before.block; index < clause.block; index++) {
    const { prose: text = '', label = null } = blocks[index]?.block ?? {};
    if (
      /\b(?:not used|reserved|intentionally (?:left )?(?:blank|omitted|deleted)|deleted|omitted)\b/i.test(
        text,
      )
    )
      return true;
    if (label !== null && index > before.block && isLabelled(label, full, bare)) return true;
    if (bare !== full && holds(text, full)) return true;
    if (text.includes(`(${bare})`) || holds(text, `${bare}.`) || holds(text, `${bare})`)) return true;
  }
  return false;
}

/** “4.” or “(4)” for 4; “3.4” is no 4. */
const isLabelled = (label: string, full: string, bare: string): boolean => {
  const parts = parseLabel(label)?.parts ?? [];
  const [only] = parts;
  return label.includes(full) && bare !== full ? true : parts.length === 1 && only?.text === bare;
};

/** True where the number stands in the text and is no end of a longer one: “14.” is no “4.”, and “£4.” is none. */
function holds(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/[\w.,$£€-]/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + number.length))) return true;
  }
  return false;
}
