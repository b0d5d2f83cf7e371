import { readFileSync } from 'node:fs';
import { RULES } from '@fineprint/rules/generated/registry';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compact } from '../../src/cli/reporters/compact.ts';
import { github } from '../../src/cli/reporters/github.ts';
import { json, jsonLines } from '../../src/cli/reporters/json.ts';
import { pretty } from '../../src/cli/reporters/pretty.ts';
import { sarif } from '../../src/cli/reporters/sarif.ts';
import { fileResult, type Results, unreviewed } from '../../src/cli/results.ts';
import { createReviewer } from '../../src/reviewer.ts';
import { fileWith, replacement, resultsOf } from './findings.ts';

const PLAIN = { color: false, width: 80 };
const TEXT = '# Fees\n\nYou pay the fee and/or the deposit.\n';

const example = (): Results =>
  resultsOf([
    fileWith(TEXT, [
      { about: 'and/or', fixes: [replacement(TEXT, 'and/or', 'or'), replacement(TEXT, 'and/or', 'and')] },
      { about: 'pay', severity: 'info', fixes: [replacement(TEXT, 'pay', 'pay us', 'safe')] },
      { about: 'deposit', severity: 'error', suppressed: 'comment' },
    ]),
    unreviewed('scan.md', 'It is not text.'),
  ]);

describe('pretty', () => {
  it('shows each finding under its line, its fixes and a summary', () => {
    expect(pretty(example(), PLAIN)).toBe(`terms.md  contract · 9 words

  3:17  warning  and-or
    You pay the fee and/or the deposit.
                    ^^^^^^
    Say it plainly.
    → Replace with “or” or “and” (check the meaning)

  3:5  info  and-or
    You pay the fee and/or the deposit.
        ^^^
    Say it plainly.
    → Replace with “pay us” (safe)

1 file (1 could not be reviewed), 9 words: 1 warning, 1 info, 1 suppressed
1 can be fixed safely: run with --fix. 1 has a rewrite for you to review.
`);
  });

  it('is short where there is nothing to say', () => {
    expect(pretty(resultsOf([fileWith('Pay now.', [])]), PLAIN)).toBe('✓ 1 file, 2 words: nothing found\n');
  });

  it('counts by rule with --statistics', () => {
    expect(pretty({ ...example(), statistics: true }, PLAIN)).toContain('\n2  and-or\n');
  });

  it('lets nothing through that a terminal would obey', () => {
    const text = 'You \u001B[31mpay\u202E and/or not.';
    const output = pretty(
      resultsOf([fileWith(text, [{ about: 'and/or', message: 'a\u001B]0;b' }], 'a\u0007.md')]),
      PLAIN,
    );
    expect(output).not.toMatch(/[\u001B\u0007\u202E]/);
  });

  it('stays within its width', () => {
    const text = `${'Long words go on and on. '.repeat(40)}Then and/or comes. ${'It does not stop. '.repeat(40)}`;
    const message = 'Say it in other words. '.repeat(12).trim();
    const wide = pretty(
      resultsOf([fileWith(text, [{ about: 'and/or', message }, { about: text.trim() }])]),
      PLAIN,
    );
    expect(Math.max(...wide.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('json', () => {
  it('has the shape that is documented', () => {
    const report = JSON.parse(json(example())) as { files: { findings: object[] }[] };
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'fineprint', version: '1.2.3' },
      summary: {
        files: 2,
        words: 9,
        errors: 0,
        warnings: 1,
        infos: 1,
        fixable: { safe: 1, review: 1 },
        suppressed: 1,
        baselined: 0,
      },
    });
    expect(Object.keys(report.files[0] ?? {})).toEqual([
      'path',
      'kind',
      'language',
      'words',
      'sentences',
      'scores',
      'findings',
      'problems',
    ]);
    expect(report.files[0]?.findings[0]).toEqual({
      rule: 'and-or',
      group: 'legalese',
      severity: 'warning',
      message: 'Say it plainly.',
      why: '',
      docs: 'docs/rules/and-or.md',
      start: { offset: 24, line: 3, column: 17 },
      end: { offset: 30, line: 3, column: 23 },
      excerpt: 'and/or',
      fixes: [
        { title: 'Replace with “or”', safety: 'review', edits: [{ start: 24, end: 30, text: 'or' }] },
        { title: 'Replace with “and”', safety: 'review', edits: [{ start: 24, end: 30, text: 'and' }] },
      ],
      related: [],
      fingerprint: 'print and/or',
      suppressed: null,
    });
    expect(report.files[0]?.findings[2]).toMatchObject({ suppressed: { by: 'comment', reason: 'agreed' } });
    expect(report.files[1]).toMatchObject({
      kind: null,
      language: null,
      problems: [{ message: 'It is not text.' }],
    });
  });

  it('prints one file a line as jsonl', () => {
    const lines = jsonLines(example()).trimEnd().split('\n');
    expect(lines.map(line => (JSON.parse(line) as { path: string }).path)).toEqual(['terms.md', 'scan.md']);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j in UTF-16 units', ending => {
    const text = ['\uFEFFOne 🏠.', '', 'Two 🏠 and/or three.'].join(ending);
    const [finding] = fileWith(text, [{ about: 'and/or' }]).findings;
    expect(finding?.start).toEqual({ offset: text.indexOf('and/or'), line: 3, column: 8 });
  });
});

describe('compact', () => {
  it('prints one finding a line', () => {
    expect(compact(example())).toBe(
      'terms.md:3:17: warning and-or: Say it plainly.\nterms.md:3:5: info and-or: Say it plainly.\n',
    );
  });
});

describe('github', () => {
  it('escapes, sorts by severity and leaves columns out of what covers several lines', () => {
    const text = 'You pay\nthe fee and/or more.';
    const file = fileWith(
      text,
      [{ about: 'pay\nthe' }, { about: 'and/or', severity: 'error', message: '100 %\nsure: yes, or “no”' }],
      'a,b:c.md',
    );
    expect(github(resultsOf([file]))).toBe(
      '::error file=a%2Cb%3Ac.md,line=2,endLine=2,col=9,endColumn=15,title=and-or::100 %25%0Asure: yes, or “no”\n' +
        '::warning file=a%2Cb%3Ac.md,line=1,endLine=2,title=and-or::Say it plainly.\n',
    );
  });

  it('shows ten of a kind and says so', () => {
    const many = Array.from({ length: 12 }, () => ({ about: 'pay' }));
    const lines = github(resultsOf([fileWith(TEXT, [...many, { about: 'fee', severity: 'info' }])]))
      .trim()
      .split('\n');
    expect(lines.filter(line => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines.filter(line => line.startsWith('::notice'))).toHaveLength(1);
    expect(lines.at(-1)).toBe(
      'Fineprint shows 10 of 12 warnings here. A JSON or SARIF report holds all of them.',
    );
  });
});

describe('sarif', () => {
  const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema());

  it.each(['terms.md', '../ä b/#1.html'])('is valid for %s, with fixes, suppressions and problems', path => {
    const text = readFileSync(new URL('./reporters.test.ts', import.meta.url), 'utf8');
    const results = resultsOf(
      [
        ...example().files,
        fileResult(createReviewer().review(text, { path }), text, path, { scores: true, headline: false }),
      ],
      {
        rules: RULES,
        configProblems: [{ file: 'fineprint.config.yaml', line: 1, column: 2, message: 'There is no rule.' }],
      },
    );
    const log = JSON.parse(sarif(results)) as unknown;
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  });

  it('speaks of places, fingerprints and fixes as its readers expect', () => {
    const log = JSON.parse(sarif({ ...example(), rules: RULES })) as {
      runs: {
        columnKind: string;
        results: { ruleIndex: number }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules[run.results[0]?.ruleIndex ?? -1]?.id).toBe('and-or');
    expect(run?.results[0]).toMatchObject({
      level: 'warning',
      partialFingerprints: { 'fineprint/v1': 'print and/or' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'terms.md' },
            region: {
              startLine: 3,
              startColumn: 17,
              endLine: 3,
              endColumn: 23,
              charOffset: 24,
              charLength: 6,
            },
          },
        },
      ],
      suppressions: [],
    });
    expect(run?.results[2]).toMatchObject({ suppressions: [{ kind: 'inSource', justification: 'agreed' }] });
    expect(run).toMatchObject({
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [{ message: { text: 'It is not text.' } }],
        },
      ],
    });
  });
});

/** The published schema, without what marks it as draft 4: ajv reads it as a newer one, and it means the same there. */
function schema(): object {
  const text = readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8');
  const draft4 = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(draft4).filter(([key]) => key !== 'id' && key !== '$schema'));
}
