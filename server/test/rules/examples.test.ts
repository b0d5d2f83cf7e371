import type { Finding, SourceEdit } from '@fineprint/rules/kit/finding';
import type { Example, Rule } from '@fineprint/rules/kit/rule';
import { RULES } from '@fineprint/rules/generated/registry';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixText } from '../../src/review/fix.ts';
import { type Config, DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { createSets } from '../../src/set/sets.ts';
import { SETTINGS } from './settings.ts';

const reviewer = createReviewer();
/** The same rules without the words that they wait for, so that they are asked everywhere. */
const sleepless = createReviewer(
  RULES.map(
    rule => Object.fromEntries(Object.entries(rule).filter(([name]) => name !== 'wakes')) as unknown as Rule,
  ),
);

function configOf(rule: Rule, example: Example): Config {
  return {
    ...DEFAULT_CONFIG,
    kind: example.kind ?? (rule.group === 'help' ? 'help' : 'contract'),
    audience: 'consumer',
    profile: example.profiles ?? [],
    only: [rule.id],
    rules: { [rule.id]: { options: example.options ?? {} } },
  };
}

const PATHS = { markdown: 'example.md', html: 'example.html', text: 'example.txt' } as const;

/** The findings of one rule alone in a text, beside the other documents of its set where there are some. */
function findingsOf(rule: Rule, example: Example, text: string, path: string): readonly Finding[] {
  if (rule.scope === 'set') return findingsInSet(rule, example, text, path);
  const { findings } = reviewer.review(text, { path, config: configOf(rule, example) });
  return findings.filter(finding => finding.rule === rule.id || finding.rule === 'internal');
}

/** The findings in the example itself. In which order the documents come does not count. */
function findingsInSet(rule: Rule, example: Example, text: string, path: string): readonly Finding[] {
  const own = path.replace(/^example/, 'this');
  const documents = [[own, text], ...Object.entries(example.beside ?? {})] as const;
  const [one, two] = [documents, [...documents].reverse()].map(order => {
    const sets = createSets();
    for (const [name, content] of order) {
      const file = reviewer.read(content, { path: name, config: configOf(rule, example) });
      sets.put(name, file, [{ key: 'set', name: 'set', path: name }]);
    }
    return sets.across(own)?.findings ?? [];
  });
  expect(two).toEqual(one);
  return one ?? [];
}

/**
 * The text after accepting the first rewrite of every finding, safe or for review. What a rewrite before has changed
 * already, because it goes with its twins, is done.
 */
function accept(text: string, findings: readonly Finding[]): string {
  const edits: SourceEdit[] = [];
  for (const finding of findings) {
    const own = finding.fixes.find(fix => fix.edits.length > 0)?.edits ?? [];
    const isDone = own.some(edit => edits.some(made => made.start < edit.end && edit.start < made.end));
    if (!isDone) edits.push(...own);
  }
  return applyEdits(text, edits);
}

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has at least two examples to report and two that are fine', () => {
    expect(rule.examples.filter(example => 'bad' in example).length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.filter(example => 'ok' in example).length).toBeGreaterThanOrEqual(2);
  });

  it('has an example away from the default of every option', () => {
    for (const name of Object.keys(rule.options)) {
      expect(
        rule.examples.some(example => example.options?.[name] !== undefined),
        name,
      ).toBe(true);
    }
  });

  it('names all words that it waits for', () => {
    for (const example of rule.examples) {
      const texts = 'ok' in example ? [example.ok] : [example.bad, example.good ?? ''];
      const options = { path: PATHS[example.format ?? 'markdown'], config: configOf(rule, example) };
      for (const text of texts)
        expect(reviewer.review(text, options).findings).toEqual(sleepless.review(text, options).findings);
    }
  });

  for (const example of rule.examples) {
    const path = PATHS[example.format ?? 'markdown'];
    const text = 'ok' in example ? example.ok : example.bad;
    const title = text.replaceAll('\n', ' ').slice(0, 60);

    if ('ok' in example) {
      it(`is silent on: ${title}`, () => {
        expect(findingsOf(rule, example, text, path)).toEqual([]);
      });
      continue;
    }
    it(`reports: ${title}`, () => {
      const findings = findingsOf(rule, example, text, path);
      expect(findings.map(finding => finding.rule)).toContain(rule.id);
      for (const finding of findings) {
        expect(finding.at.end).toBeGreaterThan(finding.at.start);
        expect(finding.message).toMatch(/[.?!]$/);
      }
    });
    if (example.good !== undefined) {
      it(`is silent on the better text of: ${title}`, () => {
        expect(findingsOf(rule, example, example.good ?? '', path)).toEqual([]);
      });
    }
    if (example.accepted !== undefined) {
      it(`gives the accepted text of: ${title}`, () => {
        expect(accept(text, findingsOf(rule, example, text, path))).toBe(example.accepted);
      });
    }
    it(`fixes safely and converges on: ${title}`, () => {
      const findings = findingsOf(rule, example, text, path);
      const fixed = fixText(text, current => findingsOf(rule, example, current, path));
      const again = fixText(fixed.text, current => findingsOf(rule, example, current, path));
      expect(again.text).toBe(fixed.text);
      const allSafe = findings.every(finding => finding.fixes.some(fix => fix.safety === 'safe'));
      if (allSafe && example.good !== undefined) expect(fixed.text).toBe(example.good);
    });
    if (example.format === undefined && rule.scope === 'sentence') {
      it.each(SETTINGS)(`reports it $name: ${title}`, setting => {
        const plain = findingsOf(rule, example, text, path).map(finding => finding.message);
        const set = setting.wrap(text);
        if (set === null) return;
        const there = findingsOf(rule, example, set, setting.path).map(finding => finding.message);
        for (const message of plain) expect(there).toContain(setting.message?.(message) ?? message);
      });
    }
  }
});
