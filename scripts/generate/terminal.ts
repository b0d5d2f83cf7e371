import { readFileSync } from 'node:fs';
import { RULES } from '@fineprint/rules/generated/registry';
import { pretty } from '../../server/src/cli/reporters/pretty.ts';
import { fileResult, summarize } from '../../server/src/cli/results.ts';
import { createReviewer } from '../../server/src/reviewer.ts';

/** What `fineprint check terms.md` shows of a short text in a terminal of 90 columns, as a fenced block for the README. */
export function terminalExample(path: string): string {
  const text = readFileSync(path, 'utf8');
  const files = [fileResult(createReviewer().review(text, { path: 'terms.md' }), text, 'terms.md')];
  const results = {
    version: '',
    files,
    summary: summarize(files),
    configProblems: [],
    rules: RULES,
    statistics: false,
  };
  const shown = pretty(results, { color: false, width: 90 });
  return `\`\`\`\n$ fineprint check terms.md\n\n${shown}\`\`\`\n`;
}
