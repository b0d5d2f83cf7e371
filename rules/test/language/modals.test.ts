import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/kit/rewrite.ts';
import { shallOffers } from '../../src/language/modal-rewrites.ts';
import { type ModalUse, modalUses } from '../../src/language/modals.ts';
import { segment } from '../../src/language/segment.ts';

/** A sentence, what each of its “shall” does, and the sentence with the first offers; null where none is sure. */
const SENTENCES = readFileSync(new URL('shall-sentences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [sentence = '', classes = '', after = ''] = line.split('\t');
    return [sentence, classes, after === '' ? null : after] as const;
  });

const ALL = new Set(['shall', 'must', 'will', 'may', 'can', 'cannot', "won't", 'should']);

const usesIn = (prose: string): readonly ModalUse[] =>
  segment(prose).sentences.flatMap(sentence => modalUses(sentence, prose, ALL));

/** The text with the first offer for each “shall”. */
function rewritten(prose: string): string {
  const edits = segment(prose).sentences.flatMap(sentence =>
    modalUses(sentence, prose, new Set(['shall'])).flatMap(use => shallOffers(sentence, use)[0] ?? []),
  );
  const apply = (text: string, { at, text: by }: Edit): string =>
    text.slice(0, at.start) + by + text.slice(at.end);
  return [...edits].sort((one, two) => two.at.start - one.at.start).reduce(apply, prose);
}

describe('shall', () => {
  it.each(SENTENCES)('%s', (sentence, classes, after) => {
    const found = segment(sentence).sentences.flatMap(part => modalUses(part, sentence, new Set(['shall'])));
    expect(found.map(use => use.class ?? 'unclear').join(', ')).toBe(classes);
    expect(rewritten(sentence)).toBe(after ?? sentence);
  });

  it('leaves no “shall” behind in what it rewrites, and reads the result as it read the sentence', () => {
    for (const [, classes, after] of SENTENCES) {
      if (after === null || classes.includes('unclear')) continue;
      const left = rewritten(after);
      expect(left).toBe(rewritten(left));
    }
  });
});

describe('other modal verbs', () => {
  it.each([
    ['You must pay.', 'duty', 'you', false],
    ['You must not pay.', 'ban', 'you', true],
    ['The tenant may keep a cat.', 'permission', 'party', false],
    ['You cannot cancel.', 'ban', 'you', true],
    ['We will send the keys.', 'duty', 'we', false],
    ["We won't share it.", 'ban', 'we', true],
    ['This contract will be governed by Irish law.', 'future', 'thing', false],
    ['You should keep a copy.', 'unclear', 'you', false],
  ])('%s', (sentence, kind, actor, negated) => {
    const use = usesIn(sentence)[0];
    expect([use?.class ?? 'unclear', use?.subject?.actor, use?.negated]).toEqual([kind, actor, negated]);
  });

  it('never throws and ends on hostile text', () => {
    for (const text of [
      'shall',
      'shall shall shall',
      ', shall, (shall) shall;',
      `${'and '.repeat(4000)}shall`,
    ])
      expect(() => usesIn(text).length).not.toThrow();
  });
});
