import { OPAQUE } from '@fineprint/rules/kit/document';
import { RULES } from '@fineprint/rules/generated/registry';
import type { Rule, SentenceRule } from '@fineprint/rules/kit/rule';
import { defineRule } from '@fineprint/rules/kit/rule';
import { prose } from '@fineprint/rules/kit/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, fixText } from '../../src/review/fix.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { contractText } from './contract-text.ts';

const RUNS = Number(process.env['FINEPRINT_LONG_RUNS'] ?? 60);
const config = { ...DEFAULT_CONFIG, kind: 'contract', audience: 'consumer' } as const;
const plain = (text: string, path = 'terms.md') => createReviewer().review(text, { path, config }).findings;

describe('findings', () => {
  it('slice to the text that they are about, whatever the markup', () => {
    fc.assert(
      fc.property(contractText, text => {
        for (const finding of plain(text)) {
          expect(finding.at.start).toBeGreaterThanOrEqual(0);
          expect(finding.at.end).toBeLessThanOrEqual(text.length);
          const excerpt = text.slice(finding.at.start, finding.at.end);
          expect(excerpt.trim()).toBe(excerpt);
          expect(excerpt).not.toContain(OPAQUE);
          const quoted = /^“([^”]+)” is (?:wordy|harder|old)/.exec(finding.message)?.[1];
          if (quoted !== undefined && !/[*_<&\\]/.test(excerpt))
            expect(excerpt.replace(/\s+/g, ' ')).toBe(quoted);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are in order and the same on every run', () => {
    fc.assert(
      fc.property(contractText, text => {
        const one = plain(text);
        expect(plain(text)).toEqual(one);
        const starts = one.map(finding => finding.at.start);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      }),
      { numRuns: RUNS },
    );
  });

  it('are the same with warm caches, after any edit, as in a fresh review', () => {
    const warm = createReviewer();
    fc.assert(
      fc.property(
        contractText,
        fc.nat(),
        fc.string({ maxLength: 12 }),
        fc.nat({ max: 30 }),
        (text, at, insert, cut) => {
          warm.review(text, { path: 'terms.md', config });
          const start = at % (text.length + 1);
          const edited = text.slice(0, start) + insert + text.slice(start + cut);
          expect(warm.review(edited, { path: 'terms.md', config }).findings).toEqual(plain(edited));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('move with their block: text above changes places, not findings', () => {
    fc.assert(
      fc.property(contractText, text => {
        const above = '# A title\n\nA short line.\n\n';
        const sentence = (rule: string): boolean =>
          RULES.some(one => one.id === rule && one.scope !== 'document');
        const alone = plain(`\n\n${text}`).filter(finding => sentence(finding.rule));
        const below = plain(`${above}\n\n${text}`).filter(finding => sentence(finding.rule));
        expect(
          below.map(finding => ({ ...finding, at: finding.at.start - above.length, fixes: [] })),
        ).toEqual(alone.map(finding => ({ ...finding, at: finding.at.start, fixes: [] })));
      }),
      { numRuns: RUNS },
    );
  });

  it('come from any string without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('a.md', 'a.html', 'a.txt'),
        (text, path) => {
          const { findings } = createReviewer().review(text, { path });
          expect(findings.filter(finding => finding.rule === 'internal')).toEqual([]);
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });
});

describe('safe fixes', () => {
  it('converge, and applied twice they are as applied once', () => {
    fc.assert(
      fc.property(contractText, text => {
        const fixed = fixText(text, plain);
        expect(fixed.rounds).toBeLessThan(8);
        expect(fixText(fixed.text, plain).text).toBe(fixed.text);
      }),
      { numRuns: RUNS },
    );
  });

  it('touch plain prose alone: markup, code and links stay as they are, but for bold instead of capitals', () => {
    fc.assert(
      fc.property(contractText, text => {
        const skeleton = (source: string): string =>
          (source.match(/`[^`\n]*`|\]\([^)\n]*\)|\{\{[^}]*\}\}|<[^>\n]*>|\*\*/g) ?? []).join(' ');
        for (const finding of plain(text).filter(one => one.group !== null)) {
          for (const fix of finding.fixes.filter(one => one.safety !== 'advice')) {
            const edits =
              finding.rule === 'all-caps-block'
                ? fix.edits.map(edit => ({ ...edit, text: edit.text.replaceAll('**', '') }))
                : fix.edits;
            expect(skeleton(applyEdits(text, edits))).toBe(skeleton(text));
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('one block', () => {
  function counting(): { readonly rule: Rule; readonly seen: string[] } {
    const seen: string[] = [];
    const check: SentenceRule['check'] = sentence => {
      seen.push(sentence.text);
      return [];
    };
    const info = {
      id: 'count',
      group: 'reading',
      severity: 'info',
      fix: 'none',
      summary: '',
      why: '',
      source: '',
      options: {},
      examples: [],
    } as const;
    return { rule: defineRule({ ...info, scope: 'sentence', check }), seen };
  }

  it('is not reviewed again when another is edited', () => {
    const { rule, seen } = counting();
    const reviewer = createReviewer([rule]);
    reviewer.review('# One\n\nFirst text.\n\n# Two\n\nSecond text.\n', { path: 'a.md', config });
    seen.length = 0;
    reviewer.review('# One\n\nFirst text, edited.\n\n# Two\n\nSecond text.\n', { path: 'a.md', config });
    expect(seen).toEqual(['First text, edited.']);
  });

  it('survives a rule that throws: the others go on', () => {
    const broken = {
      ...counting().rule,
      id: 'broken',
      scope: 'sentence',
      check: () => {
        throw new Error('no');
      },
    } as Rule;
    const fine = {
      ...counting().rule,
      id: 'fine',
      scope: 'sentence',
      check: (sentence: { start: number; end: number }) => [
        { at: prose(sentence.start, sentence.end), message: 'Fine.' },
      ],
    } as unknown as Rule;
    const { findings } = createReviewer([broken, fine]).review('Some text.', { path: 'a.md', config });
    expect(findings.map(finding => finding.rule)).toEqual(['fine', 'internal']);
    expect(findings[1]?.message).toContain('broken');
  });
});
