import { RULES } from '@fineprint/rules/generated/registry';
import type { Finding } from '@fineprint/rules/kit/finding';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReviewedText } from '../session.ts';
import type { Client } from './client.ts';
import { diagnosticOf, spanOf } from './convert.ts';
import { confirmedEditOf, workspaceEditOf } from './edits.ts';
import { fixDocument, reviewEdits, reviewFixes, safeFixes } from './fix-all.ts';
import {
  COMMANDS,
  SUPPRESS,
  SUPPRESS_COMMAND,
  type SuppressParams,
  type SuppressTarget,
} from './protocol.ts';
import { descriptionOf, offeredFixes } from './receipts.ts';
import { rewriteAt, type Selection } from './rewrites.ts';
import type { Service } from './service.ts';
import { isObject } from './settings.ts';
import { canSuppress, DEFAULT_REASON, suppressionEdit } from './suppression.ts';
import { glossAt } from './term-of-art.ts';

/** Fixes everything that is safe, in a whole document. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.fineprint`;

/** Rewrites a sentence, or adds what a term of art means. Not tied to a finding, so no quick fix. */
export const REWRITE_KIND = `${CodeActionKind.RefactorRewrite}.fineprint`;

/** A wide selection gets the actions of its first findings only. */
const MOST_FINDINGS = 50;

/** Quick fixes, fixing a rule or everything in a document, and ignoring a finding with a reason. */
export function registerActions(connection: Connection, service: Service): void {
  const { documents, guard, session } = service;
  connection.onCodeAction(
    guard.request('codeAction', async parameters => {
      const document = documents.get(parameters.textDocument.uri);
      if (document === undefined) return [];
      const reviewed = await session.review(document);
      return reviewed.state === 'reviewed' ? actionsFor({ service, document, reviewed }, parameters) : [];
    }),
  );
  connection.onCodeActionResolve(
    guard.request('codeAction/resolve', async action => {
      const pending = readPending(action.data);
      if (pending === null) return action;
      const edit = await editFor(service, pending);
      if (edit === null) throw new ResponseError(LSPErrorCodes.RequestFailed, NO_EDIT[pending.does]);
      return { ...action, edit };
    }),
  );
  connection.onRequest(
    SUPPRESS,
    guard.request('suppress', async ({ uri, rule, fingerprint, reason }: SuppressParams) =>
      editFor(service, { does: 'suppress', uri, rule, fingerprint, reason }),
    ),
  );
}

interface Scene {
  readonly service: Service;
  readonly document: TextDocument;
  readonly reviewed: ReviewedText;
}

function actionsFor(scene: Scene, { range, context: { only } }: CodeActionParams): CodeAction[] {
  const { document, reviewed } = scene;
  const { start, end } = spanOf(document, range);
  const here = reviewed.shown
    .filter(finding => finding.at.start <= end && start <= finding.at.end)
    .slice(0, MOST_FINDINGS);
  const actions: CodeAction[] = [];
  if (isAsked(only, CodeActionKind.QuickFix)) {
    actions.push(...here.flatMap(finding => fixesOf(scene, finding)));
    for (const rule of new Set(here.map(finding => finding.rule)))
      actions.push(...fixRule(scene, rule), ...reviewRule(scene, rule));
    actions.push(...here.flatMap(finding => ignoring(scene, finding)));
  }
  if (isAsked(only, REWRITE_KIND))
    actions.push(...rewriting(scene, { start, end }), ...explaining(scene, start));
  const named = only !== undefined;
  if (isAsked(only, FIX_ALL_KIND) && (named || here.length > 0)) actions.push(...fixAll(scene, named));
  return actions;
}

/** True where the client asks for all kinds, for this one, or for one that it belongs to. */
const isAsked = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));

/** The fixes of a finding in its own order. Advice is no edit: it stands in the hover. */
function fixesOf({ service, document, reviewed }: Scene, finding: Finding): CodeAction[] {
  const client = service.client();
  const diagnostics = [diagnosticOf(document, finding, service.docsRoot())];
  return offeredFixes(reviewed, finding).map((fix, index) => {
    const isSafe = fix.safety === 'safe';
    const edit = isSafe
      ? workspaceEditOf(client, document, fix.edits)
      : confirmedEditOf(client, document, fix.edits, descriptionOf(fix));
    const action: CodeAction = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics, edit };
    return isSafe && index === 0 ? { ...action, isPreferred: true } : action;
  });
}

/** The rewrites of a rule that belong together, where the client lets a person accept each of them. */
function reviewRule(scene: Scene, rule: string): CodeAction[] {
  const { document, reviewed, service } = scene;
  if (!service.client().confirmsEdits || RULES.find(({ id }) => id === rule)?.together !== true) return [];
  const count = reviewFixes(reviewed, rule);
  if (count < 2) return [];
  const title = `Review all ${String(count)} rewrites of “${rule}” in this document`;
  const action = { title, kind: CodeActionKind.QuickFix };
  return withEdit(scene, action, { does: 'review', uri: document.uri, rule });
}

/** The sentences under the cursor or the selection in plain words, as far as the meaning stays: for a person to accept. */
function rewriting({ service, document, reviewed }: Scene, at: Selection): CodeAction[] {
  const rewrite = rewriteAt(service, document, reviewed, at);
  if (rewrite === null) return [];
  const { title, edits, description } = rewrite;
  return [
    { title, kind: REWRITE_KIND, edit: confirmedEditOf(service.client(), document, edits, description) },
  ];
}

/** The plain meaning of the term of art under the cursor, behind its sentence: for a person to accept. */
function explaining({ service, document, reviewed }: Scene, offset: number): CodeAction[] {
  const term = glossAt(reviewed.review, offset);
  if (term === null || term.explanation === null) return [];
  const title = `Add a plain explanation of “${term.term}”`;
  return [
    { title, kind: REWRITE_KIND, edit: confirmedEditOf(service.client(), document, [term.explanation]) },
  ];
}

function fixRule(scene: Scene, rule: string): CodeAction[] {
  const count = safeFixes(scene.reviewed, rule);
  if (count < 2) return [];
  const action = {
    title: `Fix all ${String(count)} of “${rule}” in this document`,
    kind: CodeActionKind.QuickFix,
  };
  return withEdit(scene, action, { does: 'fix', uri: scene.document.uri, rule });
}

/** `named`: the client asks for this kind by name, mostly on save, and needs the edit at once. */
function fixAll(scene: Scene, named: boolean): CodeAction[] {
  const count = safeFixes(scene.reviewed, null);
  if (count === 0) return [];
  const { uri } = scene.document;
  const action = { title: 'Apply all safe fixes', kind: FIX_ALL_KIND };
  if (named || scene.service.client().resolvesEdits)
    return withEdit(scene, action, { does: 'fix', uri, rule: null });
  return [{ ...action, command: { title: action.title, command: COMMANDS.fixAll, arguments: [uri] } }];
}

function ignoring(scene: Scene, finding: Finding): CodeAction[] {
  const { service, document, reviewed } = scene;
  if (!canSuppress(reviewed.review, finding)) return [];
  const { rule, fingerprint } = finding;
  const action: CodeAction = {
    title: `Ignore “${rule}” here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, service.docsRoot())],
  };
  const target: SuppressTarget = { uri: document.uri, rule, fingerprint };
  if (service.client().options.commands.includes(SUPPRESS_COMMAND)) {
    return [{ ...action, command: { title: action.title, command: SUPPRESS_COMMAND, arguments: [target] } }];
  }
  return withEdit(scene, action, { does: 'suppress', ...target, reason: DEFAULT_REASON });
}

/** What an action will do once its edit is asked for. */
type Pending =
  | { readonly does: 'fix'; readonly uri: string; readonly rule: string | null }
  | { readonly does: 'review'; readonly uri: string; readonly rule: string }
  | ({ readonly does: 'suppress' } & SuppressParams);

/** The edit is made now only where the client cannot ask for it later. None where there is nothing to edit. */
function withEdit(scene: Scene, action: CodeAction, pending: Pending): CodeAction[] {
  const client = scene.service.client();
  if (client.resolvesEdits) return [{ ...action, data: pending }];
  const edit = makeEdit(scene, client, pending);
  return edit === null ? [] : [{ ...action, edit }];
}

async function editFor(service: Service, pending: Pending): Promise<WorkspaceEdit | null> {
  const document = service.documents.get(pending.uri);
  const reviewed = document === undefined ? undefined : await service.session.review(document);
  if (document === undefined || reviewed?.state !== 'reviewed') throw outdated();
  return makeEdit({ service, document, reviewed }, service.client(), pending);
}

function makeEdit(
  { service, document, reviewed }: Scene,
  client: Client,
  pending: Pending,
): WorkspaceEdit | null {
  const { session } = service;
  if (pending.does === 'fix') {
    return workspaceEditOf(client, document, fixDocument(session, document, reviewed, pending.rule).edits);
  }
  if (pending.does === 'review') {
    const together = reviewEdits(reviewed, pending.rule);
    return together === null ? null : confirmedEditOf(client, document, together.edits, together.description);
  }
  const { rule, fingerprint, reason } = pending;
  const finding = reviewed.shown.find(shown => shown.fingerprint === fingerprint && shown.rule === rule);
  if (finding === undefined) throw outdated();
  const again = (text: string): ReviewedText['review'] => session.reviewAgain(text, reviewed.settings);
  const edit = suppressionEdit(reviewed.review, finding, reason, again);
  return edit === null ? null : workspaceEditOf(client, document, [edit]);
}

/** What a person is told where an edit cannot be made. */
const NO_EDIT: Readonly<Record<Pending['does'], string>> = {
  fix: 'There is nothing left to fix.',
  review:
    'Some of these rewrites would change the meaning, and the others alone would look like a difference: please look at them one by one.',
  suppress: 'No comment can stand here.',
};

const outdated = (): ResponseError =>
  new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since: please try again.');

function readPending(data: unknown): Pending | null {
  if (!isObject(data) || typeof data['uri'] !== 'string') return null;
  const { does, uri, rule, fingerprint, reason } = data;
  if (does === 'fix') return { does, uri, rule: typeof rule === 'string' ? rule : null };
  if (does === 'review' && typeof rule === 'string') return { does, uri, rule };
  if (does !== 'suppress' || typeof rule !== 'string' || typeof fingerprint !== 'string') return null;
  return { does, uri, rule, fingerprint, reason: typeof reason === 'string' ? reason : DEFAULT_REASON };
}
