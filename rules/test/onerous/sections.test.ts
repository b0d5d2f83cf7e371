import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/kit/document.ts';
import { segment } from '../../src/language/segment.ts';
import { sectionsOf, titleOf } from '../../src/onerous/sections.ts';

const blockOf = (prose: string, shape: Block['shape'] = 'paragraph', level = 0): Block => ({
  shape,
  level,
  label: null,
  ordered: false,
  english: true,
  prose,
  ...segment(prose),
  runs: [],
  marks: [],
});

describe('a title', () => {
  it('is a heading, or a short line without a full stop', () => {
    expect(titleOf(blockOf('Our liability', 'heading', 2))).toEqual({
      level: 2,
      text: 'Our liability',
      names: ['liability', 'waiver'],
      sumsUp: false,
    });
    expect(titleOf(blockOf('Changes to the price'))?.names).toEqual(['change']);
    expect(titleOf(blockOf('Limited liability.'))?.names).toContain('liability');
  });

  it('is no sentence, list item or quotation', () => {
    expect(titleOf(blockOf('We send the books by post on Monday.'))).toBeNull();
    expect(titleOf(blockOf('loss of profits', 'list-item', 1))).toBeNull();
    expect(titleOf(blockOf('loss of profits', 'quote', 1))).toBeNull();
  });
});

describe('sections', () => {
  const title = (level: number, name: 'liability' | 'change') => ({
    title: { level, text: name, names: [name], sumsUp: false },
  });
  const text = { title: null };

  it('hold what stands below a title, with the names of all titles above', () => {
    const all = [text, title(1, 'liability'), text, title(2, 'change'), text, title(1, 'change'), text];
    const sections = sectionsOf(all.map((fact, block) => ({ block, fact })));
    expect(sections.map(({ names, facts }) => [names, facts.map(({ block }) => block)])).toEqual([
      [[], [0]],
      [['liability'], [2]],
      [['liability', 'change'], [4]],
      [['change'], [6]],
    ]);
  });

  it('are left out below a summary, which ends at the next title', () => {
    const summary = { title: titleOf(blockOf('Short version', 'heading', 2)) };
    const facts = [summary, text, title(3, 'change'), text].map((fact, block) => ({ block, fact }));
    expect(sectionsOf(facts).map(section => section.facts.map(({ block }) => block))).toEqual([[3]]);
  });
});
