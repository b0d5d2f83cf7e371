import { expect, test } from 'vitest';
import { definedVerbs } from '../../src/contract/defined-verbs.ts';
import { blocksOf } from './blocks.ts';

const inText = (text: string): readonly string[] => definedVerbs(blocksOf(text));

test('a verb that a text gives a meaning is known in all its forms', () => {
  expect(inText('To “modify” a work means to copy from it.\nThe rest.')).toEqual([
    'modify',
    'modifies',
    'modified',
    'modifying',
  ]);
  expect(inText('It is free. To "keep" a copy shall mean to hold it on paper.')).toContain('kept');
});

test('a noun, and a verb in quotation marks without a meaning, are none', () => {
  expect(inText('To “Company” a notice means nothing.')).toEqual([]);
  expect(inText('To “modify” a work, press the button. That means a new version.')).toEqual([]);
  expect(inText('“modify” means to copy.')).toEqual([]);
});
