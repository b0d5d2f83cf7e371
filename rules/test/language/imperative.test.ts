import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import { actionsIn, isCommand } from '../../src/language/imperative.ts';
import { segment } from '../../src/language/segment.ts';

const blockOf = (prose: string): Block => ({
  shape: 'list-item',
  level: 1,
  label: '1.',
  ordered: true,
  english: true,
  prose,
  runs: [],
  marks: [],
  ...segment(prose),
});

const verbs = (prose: string): readonly string[] => {
  const block = blockOf(prose);
  return block.sentences.flatMap(sentence =>
    actionsIn(sentence, block).map(({ verb }) => sentence.words[verb]?.lower ?? ''),
  );
};

describe('actionsIn', () => {
  it.each([
    [
      'Open Settings, find Devices and remove the old phone, then restart.',
      ['open', 'find', 'remove', 'restart'],
    ],
    ['If the light is red, press the button and wait.', ['press']],
    ['Then select “Copy and paste”.', ['select']],
    ['Copy the key to the open file.', ['copy']],
    ['Press Ctrl and C.', ['press']],
    ['The door should open and close.', []],
    ['Sign is the name of the app.', []],
  ])('reads the commands of “%s”', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });
});

describe('isCommand', () => {
  it.each([
    ['Do not open the box.', true],
    ['To save, press Enter.', true],
    ['The box must be closed.', false],
    ['', false],
  ])('knows whether “%s” tells the reader to do something', (text, expected) => {
    const block = blockOf(text);
    expect(block.sentences.some(sentence => isCommand(sentence, block))).toBe(expected);
  });
});
