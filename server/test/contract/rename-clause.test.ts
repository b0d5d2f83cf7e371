import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clauseRefusal, ownNumber, renameClause } from '../../src/contract/rename-clause.ts';
import type { Renamed } from '../../src/contract/rename-term.ts';
import { type ContractView, viewOf } from '../../src/contract/view.ts';
import { parseDocument } from '../../src/document/document.ts';
import { applyEdits } from '../../src/review/fix.ts';
import { numberedContract, targetsOf, wordsOf } from './numbered-contract.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 60);
const parse = (text: string): ReturnType<typeof parseDocument> => parseDocument(text, 'markdown');

function rename(view: ContractView, index: number, name: string): Renamed {
  const clause = view.model.clauses[index];
  if (clause === undefined) throw new Error('There is no such clause.');
  return renameClause(view, clause, name, parse);
}

it('leaves every reference pointing to the same clause, and is taken back to the byte', () => {
  let [renamed, refused] = [0, 0];
  fc.assert(
    fc.property(numberedContract, fc.nat(), fc.integer({ min: 1, max: 12 }), (text, at, value) => {
      const view = viewOf(parse(text));
      const clause = view.model.clauses[at % view.model.clauses.length];
      if (clause === undefined || clauseRefusal(view, clause) !== null) return;
      const old = ownNumber(view, clause)?.text ?? '';
      const name = /\d/.test(old) ? String(value) : String.fromCharCode(96 + value);
      const { edits } = rename(view, clause.index, name);
      if (edits === null) {
        refused++;
        return;
      }
      renamed++;
      const there = applyEdits(text, edits);
      expect(targetsOf(there)).toEqual(targetsOf(text));
      expect(wordsOf(there)).toBe(wordsOf(text));
      const again = rename(viewOf(parse(there)), clause.index, old);
      if (again.edits !== null) expect(applyEdits(there, again.edits)).toBe(text);
    }),
    { numRuns: RUNS },
  );
  expect(renamed).toBeGreaterThan(refused / 2);
});

it('says why where a reference would lead to another clause', () => {
  const text = '## 1. One\n\nSee clause 7.\n\n## 2. Two\n\nText.\n\n## 3. Three\n\nText.';
  expect(rename(viewOf(parse(text)), 1, '7').refusal).toContain('lead to another clause');
});

it('takes a point in the text of a clause for no number of that clause', () => {
  const text = '## 1. One\n\n1.1 Pay (a) now or (b) later. Paragraph (a) is best.\n\n## 2. Two\n\nText.';
  const { edits } = rename(viewOf(parse(text)), 1, '4');
  expect(applyEdits(text, edits ?? [])).toBe(text.replace('1.1', '1.4'));
});
