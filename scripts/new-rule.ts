/** `npm run new-rule -- GROUP RULE-ID`: writes the one file of a new rule, ready to fill in, and makes what follows from it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GROUPS } from '../rules/src/kit/rule.ts';
import { ROOT } from './generate.ts';

/** The text of a new rule: it runs, and its examples hold, so that the tests are green from the first minute. */
export function scaffold(group: string, id: string): string {
  return `import { defineRule, NONE } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: '${id}',
  group: '${group}',
  scope: 'sentence',
  severity: 'info',
  fix: 'none',
  summary: 'The word “${id}” in a sentence.',
  why: 'Say why a reader, a court or a regulator cares.',
  source: 'Name the statute, the guideline or the paper.',
  options: {},
  check(sentence) {
    const found = sentence.words.find(word => word.lower === '${id}');
    if (found === undefined) return NONE;
    return [{ at: prose(found.start, found.end), message: 'Say what is wrong and what to do, in one sentence.' }];
  },
  examples: [
    { bad: 'Here is a ${id} for you.', good: 'Here is nothing for you.' },
    { bad: 'We sent the ${id} to you.' },
    { ok: 'There is none of it here.', because: 'Say why this is fine.' },
    { ok: 'See \`${id}\` in the code.', because: 'Code is not reviewed.' },
  ],
});
`;
}

function main(): void {
  const [group = '', id = ''] = process.argv.slice(2);
  if (!(GROUPS as readonly string[]).includes(group) || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error(
      `Usage: npm run new-rule -- GROUP RULE-ID. GROUP is one of ${GROUPS.join(', ')}; RULE-ID is in small letters with hyphens.`,
    );
    process.exit(2);
  }
  const path = join('rules/src', group, `${id}.ts`);
  if (existsSync(join(ROOT, path))) {
    console.error(`${path} exists already.`);
    process.exit(2);
  }
  writeFileSync(join(ROOT, path), scaffold(group, id));
  console.log(`wrote ${path}`);
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: ROOT, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
