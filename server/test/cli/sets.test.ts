import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { useProgram } from './program.ts';

const { run, write } = useProgram();

const TERMS = '# Terms\n\nYou can end your plan with 30 days’ notice.\n';
const PRIVACY = '# Privacy notice\n\nYou can end your plan with 14 days’ notice.\n';

interface FileObject {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly excerpt: string;
    readonly suppressed: unknown;
    readonly related: readonly { readonly path?: string; readonly start: { readonly line: number } }[];
  }[];
}

async function check(folder: string, ...args: readonly string[]): Promise<readonly FileObject[]> {
  const { out } = await run(['check', '.', '--format', 'json', '--fail-on', 'never', ...args], {
    in: folder,
  });
  return (JSON.parse(out) as { readonly files: readonly FileObject[] }).files;
}

const across = (files: readonly FileObject[]): readonly string[] =>
  files.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule, suppressed }) => rule.startsWith('cross-document') && suppressed === null)
      .map(({ excerpt }) => `${path}: ${excerpt}`),
  );

describe('findings across documents', () => {
  it('come for the documents under one configuration file, with the path of the other one', async () => {
    write('one/fineprint.config.yaml', 'audience: consumer\n');
    write('one/legal/terms.md', TERMS);
    write('one/privacy.md', PRIVACY);
    write(
      'one/help/cancel.md',
      '# How to cancel\n\nClick Cancel. You can end your plan with 7 days’ notice.\n',
    );
    const files = await check('one');
    expect(across(files)).toEqual(['privacy.md: 14 days']);
    const related = files.flatMap(({ findings }) => findings).flatMap(finding => finding.related);
    expect(related).toMatchObject([{ path: 'legal/terms.md', start: { line: 3 } }]);
    const { out } = await run(['check', '.', '--format', 'sarif'], { in: 'one' });
    const results = (JSON.parse(out) as Log).runs[0]?.results ?? [];
    const locations = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    expect(locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri)).toEqual([
      'legal/terms.md',
    ]);
    expect((await run(['check', 'privacy.md', 'legal/terms.md'], { in: 'one' })).code).toBe(1);
    expect((await run(['check', 'privacy.md'], { in: 'one' })).code).toBe(0);
  });

  it('do not come without a configuration, or where “sets” is empty', async () => {
    write('none/terms.md', TERMS);
    write('none/privacy.md', PRIVACY);
    expect(across(await check('none'))).toEqual([]);
    write('none/fineprint.config.yaml', 'sets: {}\n');
    expect(across(await check('none'))).toEqual([]);
    write('none/fineprint.config.yaml', '');
    expect(across(await check('none'))).toHaveLength(1);
    expect(across(await check('none', '--no-config'))).toEqual([]);
  });

  it('stay inside the sets that the configuration names', async () => {
    write('named/fineprint.config.yaml', 'sets:\n  tea: [tea/]\n  coffee: ["coffee/**"]\n  none: []\n');
    for (const name of ['tea/terms.md', 'coffee/terms.md']) write(`named/${name}`, TERMS);
    write('named/tea/privacy.md', PRIVACY);
    write('named/privacy.md', PRIVACY);
    expect(across(await check('named'))).toEqual(['tea/privacy.md: 14 days']);
    const { code, err } = await run(['check', '.', '--fail-on', 'never'], { in: 'named' });
    expect(code).toBe(2);
    expect(err).toContain('fineprint.config.yaml:4:');
    expect(err).toContain('“none” names no files. Give patterns such as “terms/**”.');
  });

  it('can be hidden by a comment, which then is of use', async () => {
    write('hidden/fineprint.config.yaml', '');
    write('hidden/terms.md', TERMS);
    const comment = '<!-- fineprint-disable-next-line -- agreed -->\n';
    write('hidden/privacy.md', PRIVACY.replace('You', `${comment}You`));
    const files = await check('hidden');
    expect(across(files)).toEqual([]);
    const findings = files.flatMap(one => one.findings);
    expect(findings).toMatchObject([{ suppressed: { by: 'comment', reason: 'agreed' } }]);
    expect((await run(['check', '.'], { in: 'hidden' })).code).toBe(0);
  });
});
