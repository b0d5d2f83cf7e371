import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
} from 'vscode-languageserver';
import {
  clauseAtOffset,
  clausePlace,
  type ContractView,
  placesOfTerm,
  referencesTo,
  type Stretch,
  termAt,
} from '../contract/view.ts';
import { contractAt } from './contract.ts';
import { rangeOf } from './convert.ts';
import type { Service } from './service.ts';

/** A place of a term or a clause; `isOrigin` where it is defined. */
interface Place extends Stretch {
  readonly isOrigin: boolean;
}

/** All uses of a term and all references to a clause; the same places are highlighted in the document. */
export function registerReferences(connection: Connection, service: Service): void {
  connection.onReferences(
    service.guard.request('references', async (parameters): Promise<Location[] | null> => {
      const found = await contractAt(service, parameters);
      const places = found === null ? null : placesAt(found.view, found.offset);
      if (found === null || places === null) return null;
      const { includeDeclaration } = parameters.context;
      return places
        .filter(({ isOrigin }) => includeDeclaration || !isOrigin)
        .map(place => ({ uri: found.document.uri, range: rangeOf(found.document, place) }));
    }),
  );
  connection.onDocumentHighlight(
    service.guard.request('documentHighlight', async (parameters): Promise<DocumentHighlight[] | null> => {
      const found = await contractAt(service, parameters);
      const places = found === null ? null : placesAt(found.view, found.offset);
      if (found === null || places === null) return null;
      return places.map(place => ({
        range: rangeOf(found.document, place),
        kind: place.isOrigin ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}

function placesAt(view: ContractView, offset: number): readonly Place[] | null {
  const clause = clauseAtOffset(view, offset)?.clause;
  if (clause !== undefined) {
    const own = { ...clausePlace(view, clause), isOrigin: true };
    return [own, ...referencesTo(view, clause).map(place => ({ ...place, isOrigin: false }))];
  }
  const term = termAt(view, offset);
  if (term === null) return null;
  return placesOfTerm(view, term.term).map(({ start, end, isDefinition }) => ({
    start,
    end,
    isOrigin: isDefinition,
  }));
}
