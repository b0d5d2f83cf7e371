import {
  type Connection,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { clauseRefusal, ownNumber, renameClause } from '../contract/rename-clause.ts';
import { refusalFor, type Renamed, renameTerm } from '../contract/rename-term.ts';
import { clauseAtOffset, termAt } from '../contract/view.ts';
import type { FileReview } from '../reviewer.ts';
import { contractAt, type OpenContract } from './contract.ts';
import { rangeOf, textEditsOf } from './convert.ts';
import type { Service } from './service.ts';

/** Renames a defined term with all its forms, or a clause number with all its references. */
export function registerRename(connection: Connection, service: Service): void {
  connection.onPrepareRename(
    service.guard.request('prepareRename', async (parameters): Promise<PrepareRenameResult | null> => {
      const found = await contractAt(service, parameters);
      return found === null ? null : prepare(found, found.offset);
    }),
  );
  connection.onRenameRequest(
    service.guard.request('rename', async (parameters): Promise<WorkspaceEdit | null> => {
      const found = await contractAt(service, parameters);
      const renamed = found === null ? null : rename(service, found, found.offset, parameters.newName);
      if (found === null || renamed === null) return null;
      if (renamed.edits === null) throw refusal(renamed.refusal);
      const { document } = found;
      return { changes: { [document.uri]: textEditsOf(document, renamed.edits) } };
    }),
  );
}

const refusal = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);

function prepare({ document, view }: OpenContract, offset: number): PrepareRenameResult | null {
  const clause = clauseAtOffset(view, offset);
  if (clause !== null) {
    const problem = clauseRefusal(view, clause.clause);
    if (problem !== null) throw refusal(problem);
    const placeholder = ownNumber(view, clause.clause)?.text ?? '';
    return { range: rangeOf(document, clause.at), placeholder };
  }
  const term = termAt(view, offset);
  if (term === null) return null;
  const problem = refusalFor(term.term);
  if (problem !== null) throw refusal(problem);
  return { range: rangeOf(document, term.at), placeholder: term.term };
}

function rename(
  { session }: Service,
  { view, reviewed: { review, settings } }: OpenContract,
  offset: number,
  name: string,
): Renamed | null {
  const clause = clauseAtOffset(view, offset);
  const again = (text: string): FileReview => session.reviewAgain(text, settings);
  if (clause !== null) return renameClause(view, clause.clause, name, text => again(text).document);
  const term = termAt(view, offset);
  return term === null ? null : renameTerm(review, term.term, name, again);
}
