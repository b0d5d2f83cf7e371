import { expect, it } from 'vitest';
import { createReviewer } from '../../server/src/reviewer.ts';
import { draw } from './draw.ts';
import { forbiddenIn, isInside } from './forbidden.ts';
import { fixesOf } from '../fixes/fixes.ts';
import { fixSheetOf } from '../fixes/sheet.ts';
import { foundIn, hashOf } from './reviews.ts';
import { readSheet, sheetOf } from './sheet.ts';
import { loadVerdicts } from './store.ts';
import {
  fixSortOf,
  keyOf,
  mergeVerdicts,
  messageHash,
  readVerdicts,
  type Verdict,
  writeVerdicts,
} from './verdict.ts';

const TEXT =
  '# Refunds\n\nIn order to book a room and/or a desk, you must pay the fee and/or the deposit. We will endeavour to answer.\n';
const review = createReviewer().review(TEXT, { path: 'contracts/refunds.md' });

const verdict = (judge: string, judgement: Verdict['judgement']): Verdict => ({
  rule: 'and-or',
  hash: '0123456789abcdef',
  message: '01234567',
  judgement,
  why: judgement === 'right' ? '' : 'name',
  judge,
  fix: 'right',
  reading: 1,
});

it('keeps a judged sheet under the hash of its findings', () => {
  const founds = foundIn([review]).filter(({ finding }) => finding.rule === 'and-or');
  const sheet = sheetOf(founds)
    .replace('judge:\n', 'judge: A\n')
    .replace('verdict:\n', 'verdict: wrong\n')
    .replace('why:\n', 'why: name\n')
    .replace('fix:\n', 'fix: d\n');
  const [first] = founds;
  expect(readSheet(sheet)).toEqual([
    {
      rule: 'and-or',
      hash: first === undefined ? '' : hashOf(first.finding),
      message: first === undefined ? '' : messageHash(first.finding.message),
      judgement: 'wrong',
      why: 'name',
      judge: 'A',
      fix: 'debatable',
      reading: 1,
    },
  ]);
});

it('refuses a sheet without a judge, and a word that is no verdict', () => {
  const sheet = sheetOf(foundIn([review]));
  expect(() => readSheet(sheet)).toThrow('judge');
  expect(() =>
    readSheet(sheet.replace('judge:\n', 'judge: A\n').replace('verdict:\n', 'verdict: so so\n')),
  ).toThrow('right, debatable or wrong');
});

it('marks what a second reader judged, and lets a reader change his mind', () => {
  const once = mergeVerdicts([], [verdict('A', 'right')]);
  const twice = mergeVerdicts(once, [verdict('B', 'wrong')]);
  expect(twice.map(({ judge, reading }) => [judge, reading])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
  expect(mergeVerdicts(twice, [verdict('A', 'debatable')]).map(({ judgement }) => judgement)).toEqual([
    'debatable',
    'wrong',
  ]);
  expect(readVerdicts(writeVerdicts(twice))).toEqual(twice);
});

it('keeps the number of each reader, whatever he says', () => {
  const twice = mergeVerdicts([], [verdict('A', 'right'), verdict('B', 'debatable')]);
  const again = mergeVerdicts(readVerdicts(writeVerdicts(twice)), [
    verdict('B', 'wrong'),
    verdict('C', 'right'),
  ]);
  expect(again.map(({ judge, judgement, reading }) => [judge, judgement, reading])).toEqual([
    ['A', 'right', 1],
    ['B', 'wrong', 2],
    ['C', 'right', 3],
  ]);
});

it('keeps a judged sheet of fixes: what “check --fix” does, and what a person is asked', () => {
  const fixes = fixesOf(review);
  expect(fixes.map(({ rule, before, after }) => [rule, before, after])).toContainEqual([
    'safe-fix:wordy-phrase',
    'In order to book a room and/or a desk, you must pay the fee and/or the deposit.',
    'To book a room and/or a desk, you must pay the fee and/or the deposit.',
  ]);
  const sheet = fixSheetOf(fixes)
    .replace('judge:\n', 'judge: A\n')
    .replaceAll('verdict:\n', 'verdict: right\n');
  const verdicts = readSheet(sheet);
  expect(verdicts.map(keyOf)).toEqual(fixes.map(keyOf));
  expect(new Set(verdicts.map(fixSortOf))).toEqual(new Set(['safe-fix', 'review-fix']));
  expect(readVerdicts(writeVerdicts(verdicts)).map(keyOf).sort()).toEqual(fixes.map(keyOf).sort());
});

it('draws the same findings every time, each hash once', () => {
  const twins = foundIn([review, review]);
  const drawn = draw(twins, 20);
  expect(draw([...twins].reverse(), 20).map(({ finding }) => hashOf(finding))).toEqual(
    drawn.map(({ finding }) => hashOf(finding)),
  );
  expect(new Set(drawn.map(({ finding }) => hashOf(finding))).size).toBe(drawn.length);
});

it('knows what is code, a target, a tag or front matter', () => {
  const text = '---\ntitle: utilise\n---\nSee [terms](utilise.md), `utilise` and {{ utilise }}; utilise.\n';
  const stretches = forbiddenIn(text);
  const inside = [...text.matchAll(/utilise/g)].map(({ index }) =>
    isInside({ start: index, end: index + 7 }, stretches),
  );
  expect(inside).toEqual([true, true, true, true, false]);
});

it('holds no text in the verdicts: a reason is one word', () => {
  for (const { why, judge } of loadVerdicts()) {
    expect(why).toMatch(/^[a-z-]*$/);
    expect(judge).toMatch(/^[\w-]+$/);
  }
});
