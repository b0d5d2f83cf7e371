import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  ConfigurationTarget,
  type Diagnostic,
  extensions,
  languages,
  Position,
  type Range,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { MODEL, offerModel } from './model.ts';

describe('Fineprint through the API of VS Code', () => {
  let original: Uint8Array;

  before(async () => {
    original = await workspace.fs.readFile(Uri.joinPath(folder(), 'terms.md'));
  });

  afterEach(async () => {
    for (const name of ['enable', 'run', 'minimumSeverity', 'rules']) await configure(name, undefined);
    await chooseModel(undefined);
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is active once a document is open, with its commands', async () => {
    await open('terms.md');
    const extension = extensions.getExtension('fineprint.fineprint-vscode');
    await until(() => extension?.isActive === true, 'active');
    const known = await commands.getCommands(true);
    for (const name of ['reviewWorkspace', 'fixAll', 'restart'])
      assert.ok(known.includes(`fineprint.${name}`), name);
  });

  for (const [path, excerpt] of [
    ['terms.md', 'prior to'],
    ['help/returns.html', 'prior to'],
    ['privacy.txt', 'in order to'],
  ] as const) {
    it(`reviews ${path}`, async () => {
      const document = await open(path);
      const finding = await findingAbout(document, excerpt);
      assert.equal(finding.source, 'fineprint');
      assert.equal(document.getText(finding.range), excerpt);
      const { value, target } = finding.code as { value: string; target: Uri };
      assert.equal(value, 'wordy-phrase');
      assert.match((await workspace.openTextDocument(target)).getText(), /^# wordy-phrase/);
    });
  }

  it('follows an edit', async () => {
    const document = await open('terms.md');
    const finding = await findingAbout(document, 'prior to');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, finding.range, 'before');
    edit.insert(document.uri, document.positionAt(0), '# A new heading 🙂\n\n');
    await workspace.applyEdit(edit);
    await until(() => !excerpts(document).includes('prior to'), 'the finding goes');
    await until(() => excerpts(document).includes('In the event that'), 'the others move with their text');
  });

  it('offers the fix first, then the way to ignore the finding', async () => {
    const document = await open('terms.md');
    const finding = await findingAbout(document, 'prior to');
    const actions = await actionsAt(document, finding.range);
    assert.match(actions[0]?.title ?? '', /before/);
    assert.ok(actions.some(action => /ignore/i.test(action.title)));
    assert.ok(actions.filter(action => action.isPreferred === true).length <= 1);
  });

  it('changes nothing but safe wording with Fix All Safe', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    await commands.executeCommand('fineprint.fixAll');
    await until(() => document.getText().includes('the full price before payment'), 'fixed');
    assert.ok(document.getText().includes('the price and/or the postage'));
    assert.ok(document.getText().includes('the address stated herein'));
  });

  it('fixes what is safe on save, where the settings ask for it', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    const settings = workspace.getConfiguration('editor', document);
    await settings.update(
      'codeActionsOnSave',
      { 'source.fixAll.fineprint': 'always' },
      ConfigurationTarget.Workspace,
    );
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), '\n');
    await workspace.applyEdit(edit);
    await document.save();
    assert.ok(document.getText().includes('the full price before payment'));
    await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
    await workspace.fs.writeFile(document.uri, original);
  });

  it('waits for the save, where the settings ask for it', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    await configure('run', 'onSave');
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\nPay prior to collection.\n');
    await workspace.applyEdit(edit);
    await pause();
    assert.equal(excerpts(document).filter(excerpt => excerpt === 'prior to').length, 1);
    await document.save();
    await until(
      () => excerpts(document).filter(excerpt => excerpt === 'prior to').length === 2,
      'reviewed on save',
    );
    await workspace.fs.writeFile(document.uri, original);
  });

  it('hides findings below the least severity', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    await configure('minimumSeverity', 'error');
    await until(() => findings(document).every(finding => finding.severity === 0), 'only errors are left');
    await configure('minimumSeverity', undefined);
    await findingAbout(document, 'prior to');
  });

  it('turns a rule off by its setting', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    await configure('rules', { 'wordy-phrase': 'off' });
    await until(() => !excerpts(document).includes('prior to'), 'the rule is off');
  });

  it('is quiet when it is turned off', async () => {
    const document = await open('terms.md');
    await findingAbout(document, 'prior to');
    await configure('enable', false);
    await until(() => findings(document).length === 0, 'no findings');
  });

  it('reports a wrong configuration where it stands', async () => {
    const uri = Uri.joinPath(folder(), 'fineprint.config.yaml');
    const before = await workspace.fs.readFile(uri);
    const document = await open('fineprint.config.yaml');
    const edit = new WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().length), 'rules:\n  wordy-frase: off\n');
    await workspace.applyEdit(edit);
    await document.save();
    await until(() => findings(document).some(({ message }) => message.includes('wordy-phrase')), 'reported');
    await workspace.fs.writeFile(uri, before);
    await until(() => findings(document).length === 0, 'gone');
  });

  it('shows what a language model of VS Code proposes, and writes it when it is accepted', async () => {
    const document = await openClause();
    const model = offerModel(passage => passage.replace(/^If (.*?), the (.*)\.$/, 'The $2 if $1.'));
    await chooseModel(MODEL);
    const asked = commands.executeCommand('fineprint.rewriteSelection');
    await until(() => document.getText().endsWith(`${REWORDED}\n`), 'the proposal is accepted');
    await asked;
    model.dispose();
  });

  it('writes nothing of a language model that drops a “not”', async () => {
    const document = await openClause();
    const before = document.getText();
    const model = offerModel(passage => passage.replace('must not', 'must'));
    await chooseModel(MODEL);
    await commands.executeCommand('fineprint.rewriteSelection');
    assert.equal(document.getText(), before);
    model.dispose();
  });
});

const folder = (): Uri => {
  const first = workspace.workspaceFolders?.[0];
  assert.ok(first, 'a folder is open');
  return first.uri;
};

async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.joinPath(folder(), path));
  await window.showTextDocument(document);
  return document;
}

/** A clause at the end of the terms, with the cursor in it. */
async function openClause(): Promise<TextDocument> {
  const document = await open('terms.md');
  const end = document.positionAt(document.getText().length);
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, end, `\n${CLAUSE}\n`);
  await workspace.applyEdit(edit);
  const at = document.positionAt(document.getText().indexOf('must not keep the fee'));
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(at, at);
  return document;
}

const CLAUSE = 'If a parcel is late, the carrier must not keep the fee for more than 14 days.';
const REWORDED = 'The carrier must not keep the fee for more than 14 days if a parcel is late.';

/** Only the user's own settings may name a model. */
const chooseModel = (name: string | undefined): Thenable<void> =>
  workspace.getConfiguration('fineprint').update('languageModel', name, ConfigurationTarget.Global);

const configure = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('fineprint').update(name, value, ConfigurationTarget.Workspace);

const findings = (document: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'fineprint');

const excerpts = (document: TextDocument): readonly string[] =>
  findings(document).map(({ range }) => document.getText(range));

async function findingAbout(document: TextDocument, excerpt: string): Promise<Diagnostic> {
  const find = (): Diagnostic | undefined =>
    findings(document).find(({ range }) => document.getText(range) === excerpt);
  await until(() => find() !== undefined, `a finding about “${excerpt}”`);
  return find() as Diagnostic;
}

/** Actions can lag behind the findings that they belong to. */
async function actionsAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  let actions: readonly CodeAction[] = [];
  await until(async () => {
    actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return actions.length > 0;
  }, 'code actions');
  return actions;
}

/** Longer than the server waits for a pause in typing. */
const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1_500));

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.fail(`Waited in vain: ${what}.`);
}
