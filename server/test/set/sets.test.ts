import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../src/reviewer.ts';
import { createSets, type Membership, type Sets } from '../../src/set/sets.ts';

const reviewer = createReviewer();
const TERMS = '# Terms\n\nYou can end your plan with 30 days’ notice.\n';
const PRIVACY = '# Privacy notice\n\nWe keep your data safe. You can end your plan with 14 days’ notice.\n';

const put = (sets: Sets, name: string, text: string, rest: Partial<Membership> = {}): boolean =>
  sets.put(name, reviewer.read(text, { path: name }), [{ key: 'all', name: null, path: name, ...rest }]);

const messages = (sets: Sets, name: string): readonly string[] =>
  (sets.across(name)?.findings ?? []).map(({ message }) => message);

describe('a set of documents', () => {
  it('follows what is put, put again, and removed', () => {
    const sets = createSets();
    put(sets, 'terms.md', TERMS);
    put(sets, 'privacy.md', PRIVACY);
    expect(messages(sets, 'privacy.md')).toHaveLength(1);
    expect(messages(sets, 'terms.md')).toEqual([]);
    put(sets, 'privacy.md', PRIVACY.replace('14', '30'));
    expect(messages(sets, 'privacy.md')).toEqual([]);
    put(sets, 'privacy.md', PRIVACY);
    sets.remove('terms.md');
    expect(messages(sets, 'privacy.md')).toEqual([]);
  });

  it('leaves out help pages, unless the configuration names them', () => {
    const help = '# How to cancel your plan\n\nClick Cancel. You can end your plan with 14 days’ notice.\n';
    const sets = createSets();
    put(sets, 'terms.md', TERMS);
    expect(put(sets, 'help/cancel.md', help)).toBe(false);
    expect(messages(sets, 'help/cancel.md')).toEqual([]);
    put(sets, 'terms.md', TERMS, { name: 'shop' });
    expect(put(sets, 'help/cancel.md', help, { name: 'shop' })).toBe(true);
    expect(messages(sets, 'help/cancel.md')).toHaveLength(1);
  });

  it('reports a suppression of a rule across documents only where it hides nothing', () => {
    const comment = '<!-- fineprint-disable-next-line cross-document-periods -- agreed -->';
    const hidden = PRIVACY.replace('\n\nWe', `\n\n${comment}\n\nWe`);
    const sets = createSets();
    const rules = (): readonly string[] =>
      (sets.across('privacy.md')?.findings ?? []).map(({ rule, suppressed }) =>
        suppressed === null ? rule : `${rule} (hidden)`,
      );
    put(sets, 'privacy.md', hidden);
    expect(rules()).toEqual([]);
    put(sets, 'terms.md', TERMS);
    expect(rules()).toEqual(['cross-document-periods (hidden)']);
    put(sets, 'terms.md', TERMS.replace('30', '14'));
    expect(rules()).toEqual(['suppression-unused']);
    const [fix] = sets.across('privacy.md')?.findings[0]?.fixes ?? [];
    expect(fix?.title).toBe('Remove the suppression');
  });

  it('says each thing once of a document in two sets', () => {
    const sets = createSets();
    for (const [name, text] of [
      ['terms.md', TERMS],
      ['privacy.md', PRIVACY],
    ] as const) {
      const both = ['one', 'two'].map(key => ({ key, name: key, path: name }));
      sets.put(name, reviewer.read(text, { path: name }), both);
    }
    expect(messages(sets, 'privacy.md')).toHaveLength(1);
  });

  it('gives the same findings in any order of the documents', () => {
    const texts = [14, 30, 14, 21, 30].map((days, index) => [
      `${String.fromCharCode(97 + index)}.md`,
      TERMS.replace('30', String(days)),
    ]) as readonly (readonly [string, string])[];
    const all = (order: readonly (readonly [string, string])[]): readonly (readonly string[])[] => {
      const sets = createSets();
      for (const [name, text] of order) put(sets, name, text);
      return texts.map(([name]) => messages(sets, name));
    };
    const usual = all(texts);
    expect(usual.flat()).toHaveLength(3);
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: texts.length }), order => {
        expect(all(order)).toEqual(usual);
      }),
      { numRuns: 20 },
    );
  });

  it('compares only as much as it may, and says once where it stopped', () => {
    const sets = createSets(5);
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) put(sets, name, TERMS);
    const problems = sets.problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem.message).toContain('is too large to be compared as a whole');
  });

  it('keeps no text but labels', () => {
    const secret = 'We never tell the password swordfish to anybody.';
    const reviewed = reviewer.read(`${TERMS}\n${secret}\n`, { path: 'terms.md' });
    const facts = reviewed.plan.setRules.flatMap(({ rule, context }) =>
      rule.collect(reviewed.document, context).map(({ fact }) => fact),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(JSON.stringify(facts)).not.toContain('swordfish');
  });
});
