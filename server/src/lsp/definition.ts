import { anchorLinksIn, blockOfAnchor } from '@fineprint/rules/contract/anchors';
import { prose } from '@fineprint/rules/kit/span';
import type { Connection, Location } from 'vscode-languageserver';
import {
  blockAt,
  clauseAtOffset,
  clausePlace,
  type ContractView,
  holds,
  type Stretch,
  stretchOf,
  termAt,
} from '../contract/view.ts';
import { contractAt } from './contract.ts';
import { rangeOf } from './convert.ts';
import { plainDefinition } from './plain-links.ts';
import { isPlain } from './plain-text.ts';
import type { Service } from './service.ts';

/** From a term to where it is defined, from a reference to its clause, from a link to its heading. */
export function registerDefinition(connection: Connection, service: Service): void {
  connection.onDefinition(
    service.guard.request('definition', async (parameters): Promise<Location[] | null> => {
      const { uri } = parameters.textDocument;
      if (isPlain(uri)) return plainDefinition(service, uri, parameters.position);
      const found = await contractAt(service, parameters);
      if (found === null) return null;
      const { document, view, offset } = found;
      const targets = targetsAt(view, offset);
      return targets.length === 0
        ? null
        : targets.map(target => ({ uri: document.uri, range: rangeOf(document, target) }));
    }),
  );
}

function targetsAt(view: ContractView, offset: number): readonly Stretch[] {
  const clause = clauseAtOffset(view, offset);
  if (clause !== null) return [clausePlace(view, clause.clause)];
  const term = termAt(view, offset);
  if (term !== null) return term.definitions.map(({ block, at }) => stretchOf(view, block, at));
  const heading = headingOfLink(view, offset);
  return heading === null ? [] : [heading];
}

/** The heading that a link under the offset leads to. */
function headingOfLink(view: ContractView, offset: number): Stretch | null {
  const block = blockAt(view, offset);
  const placed = view.document.blocks[block];
  if (placed === undefined) return null;
  const link = anchorLinksIn(placed.block).find(({ at }) => holds(stretchOf(view, block, at), offset));
  const target = link === undefined ? null : blockOfAnchor(view.document.blocks, link.anchor);
  const heading = target === null ? undefined : view.document.blocks[target];
  if (target === null || heading === undefined) return null;
  return stretchOf(view, target, prose(0, heading.block.prose.length));
}
