import type { Block } from '../kit/document.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { ContractModel } from './model.ts';
import { type ClauseNumber, type NumberPart, samePart } from './numbers.ts';
import { referencesIn, type Target } from './references.ts';

/**
 * Where a number points to, seen from a block: the clause itself, or the one in whose text the last parts stand as
 * “(a)”. Null where there is no such place. “(b)” alone is looked for in the clause around it first.
 */
export function resolve(model: ContractModel, { number }: Target, from: number): Clause | null {
  const exact = find(model, number);
  if (exact !== null) return exact;
  if (number.attachment !== null) return null;
  const beside = besideFirst(model, number);
  if (beside !== null) return beside;
  const near = relative(model, number, from);
  if (near !== null) return near;
  return insideText(model, number, from) ?? runIn(model, number);
}

/** “8.1(b)” where the first point is written “8.1(a)” and the next one “(b)” alone, so that it stands below the first. */
function besideFirst(model: ContractModel, { attachment, parts }: ClauseNumber): Clause | null {
  const last = parts[parts.length - 1];
  if (parts.length < 2 || last === undefined || !/^[b-z]+$/i.test(last.text)) return null;
  const head = parts.slice(0, -1);
  const below = ['a', 'i'].map(text =>
    find(model, { attachment, parts: [...head, { ...last, text }, last] }),
  );
  return below.find(clause => clause !== null) ?? null;
}

/** A number that begins a sentence in running text, as in texts that lost their lines: “… paid. 15. Notices. All …”. */
function runIn({ blocks, clauses }: ContractModel, { parts }: ClauseNumber): Clause | null {
  const [first] = parts;
  if (first === undefined || !/^[\dIVXLC]/.test(first.text)) return null;
  const dotted = parts.filter(({ text }) => /^\d/.test(text)).map(({ text }) => text);
  const number = (dotted.length > 0 ? dotted : [first.text]).join('.');
  const pattern = new RegExp(
    `(?:^|[^\\w.$])(?:(?:ARTICLE|Article|SECTION|Section) )?${number}(?:\\.0)?[.:)]?\\s+["“]?\\p{Lu}`,
    'u',
  );
  const index = blocks.findIndex(
    ({ block }) => block.prose.includes(number) && opensBlockText(block, number, pattern),
  );
  return index < 0 ? null : (clauseAt(clauses, index) ?? clauses[0] ?? null);
}

/** Kept with the block, so that an edit reads one block again and not the document for each reference. */
const opened = new WeakMap<Block, Map<string, boolean>>();

function opensBlockText(block: Block, number: string, pattern: RegExp): boolean {
  const known = opened.get(block) ?? new Map<string, boolean>();
  opened.set(block, known);
  const before = known.get(number);
  if (before !== undefined) return before;
  const opens = pattern.test(block.prose) && opensText(block, number, pattern);
  known.set(number, opens);
  return opens;
}

/** False where the number only ends a reference: “… under Section 2.8. In that case …”. */
function opensText(block: Block, number: string, pattern: RegExp): boolean {
  const named = referencesIn(block);
  if (named.length === 0) return true;
  return [...block.prose.matchAll(new RegExp(pattern.source, 'gu'))].some(match => {
    const place = match.index + match[0].indexOf(number);
    const reference = named.find(({ at }) => at.start <= place && place < at.end);
    return reference === undefined || /(?:^|[.;:”"]\s+)$/.test(block.prose.slice(0, reference.at.start));
  });
}

/** “3.0” is clause 3. */
const find = ({ clauses }: ContractModel, number: ClauseNumber): Clause | null =>
  indexOf(clauses).get(keyOf(number)) ??
  (number.parts.length === 1 ? (indexOf(clauses).get(`${keyOf(number)}.0`) ?? null) : null);

const indexes = new WeakMap<readonly Clause[], ReadonlyMap<string, Clause>>();

/** The clauses by number; where two have the same, the first. */
function indexOf(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  const known = indexes.get(clauses);
  if (known !== undefined) return known;
  const index = new Map<string, Clause>();
  for (const clause of clauses) {
    const key = clause.number === null ? null : keyOf(clause.number);
    if (key !== null && !index.has(key)) index.set(key, clause);
  }
  indexes.set(clauses, index);
  return index;
}

const keyOf = ({ attachment, parts }: ClauseNumber): string =>
  `${attachment ?? ''} ${parts.map(({ text }) => text.toLowerCase()).join('.')}`;

/**
 * True where a place that is not there would be seen: clauses beside it are numbered as it is. A reference to 3(a)(1)
 * says nothing where no point below 3 was read, and one to section 8 says nothing where the sections that were read
 * are 1, 2 and 6: the text has lost its lines, or its numbers are made elsewhere.
 */
export function wouldBeSeen(model: ContractModel, { number }: Target): boolean {
  const { attachment, parts } = number;
  if (attachment !== null) return true;
  if (parts.length === 1) return isInRow(model, parts[0]);
  const above = keyOf({ attachment, parts: parts.slice(0, -1) });
  const last = parts[parts.length - 1];
  return model.clauses.some(
    ({ number: other, counted }) =>
      other !== null &&
      other.parts.length === parts.length &&
      keyOf({ attachment: other.attachment, parts: other.parts.slice(0, -1) }) === above &&
      last?.readings.some(({ style }) => style === counted?.style) === true,
  );
}

/** True for a number behind a row without gaps, or one that is missing between its neighbours. Letters have no row. */
function isInRow({ clauses }: ContractModel, part: NumberPart | undefined): boolean {
  const wanted = part?.readings.find(({ style }) => style === 'decimal')?.value;
  if (wanted === undefined) return true;
  const seen = new Set(
    clauses.flatMap(({ number }) => {
      const first = number?.attachment === null ? number.parts[0]?.readings[0] : undefined;
      return first?.style === 'decimal' ? [first.value] : [];
    }),
  );
  if (seen.has(wanted - 1) && seen.has(wanted + 1)) return true;
  const most = Math.max(0, ...seen);
  // One number that was lost on the way is no sign that many were.
  const allowed = most >= LONG_ROW ? 1 : 0;
  return wanted > most && seen.size >= most - allowed;
}

const LONG_ROW = 6;

/** True where two numbers name the same place. */
export const sameNumber = (one: ClauseNumber, two: ClauseNumber): boolean =>
  one.attachment === two.attachment &&
  one.parts.length === two.parts.length &&
  one.parts.every((part, index) => samePart(part, two.parts[index]));

/** “paragraph (b)” in clause 4.2 is 4.2(b), else 4(b): the parts are looked for below each clause around the block. */
function relative(model: ContractModel, number: ClauseNumber, from: number): Clause | null {
  for (let around = clauseAt(model.clauses, from); around !== null; ) {
    const above = around.number;
    if (above !== null) {
      const found = find(model, { attachment: above.attachment, parts: [...above.parts, ...number.parts] });
      if (found !== null) return found;
    }
    around = around.parent === null ? null : (model.clauses[around.parent] ?? null);
  }
  return null;
}

/** “Section 8.1(a)” where 8.1 lists its points in running text: “… (a) …”, “… a. …”. */
function insideText(model: ContractModel, { parts }: ClauseNumber, from: number): Clause | null {
  for (let length = parts.length - 1; length >= 0; length--) {
    const head: ClauseNumber = { attachment: null, parts: parts.slice(0, length) };
    const clause =
      length === 0 ? clauseAt(model.clauses, from) : (find(model, head) ?? relative(model, head, from));
    const point = parts[length]?.text;
    if (clause === null || point === undefined || /^\d/.test(point)) continue;
    if (holdsPoint(model, clause, point)) return clause;
  }
  return null;
}

function holdsPoint({ blocks }: ContractModel, { block, end }: Clause, point: string): boolean {
  const marks = [`(${point})`, `(${point.toLowerCase()})`, ` ${point.toLowerCase()}. `, ` ${point}) `];
  for (let index = block; index < end; index++) {
    const block = blocks[index]?.block;
    if (block === undefined) continue;
    // “paragraph (z)” names the point and is not the point itself.
    const named = referencesIn(block);
    const text = ` ${block.prose}`;
    for (const mark of marks) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
        const place = at + mark.search(/[^\s(]/) - 1;
        if (!named.some(({ at: reference }) => reference.start <= place && place < reference.end))
          return true;
      }
    }
  }
  return false;
}
