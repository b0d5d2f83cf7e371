import { prose } from '@fineprint/rules/kit/span';
import type { DocumentLink, Location, Position } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clausePlace, viewOf } from '../contract/view.ts';
import { placeSpan } from '../review/place.ts';
import { newOffset, oldOffset } from '../review/regions.ts';
import { rangeOf } from './convert.ts';
import { type ShownPlain, shownPlain } from './plain-text.ts';
import type { Service } from './service.ts';
import { clauseName } from './symbols.ts';

/** From a line of a plain version to the passage of the document that it stands for. Null for any other document. */
export async function plainDefinition(
  service: Service,
  uri: string,
  position: Position,
): Promise<Location[] | null> {
  const shown = await shownPlain(service, uri);
  if (shown === null) return null;
  const { document, plain } = shown;
  const offset = textOf(uri, shown).offsetAt(position);
  const passage = plain.applied.find(({ to }) => to.start <= offset && offset <= to.end);
  const at = passage?.from ?? blockAt(shown, oldOffset(plain.applied, offset));
  return at === null ? null : [{ uri: document.uri, range: rangeOf(document, at) }];
}

/** Each clause of a plain version is a link to itself in the document. Null for any other document. */
export async function plainLinks(service: Service, uri: string): Promise<DocumentLink[] | null> {
  const shown = await shownPlain(service, uri);
  if (shown === null) return null;
  const { document, reviewed, plain } = shown;
  const text = textOf(uri, shown);
  const view = viewOf(reviewed.review.document);
  return view.model.clauses.map(clause => {
    const { start, end } = clausePlace(view, clause);
    const { line, character } = document.positionAt(start);
    const from = newOffset(plain.applied, start);
    return {
      range: rangeOf(text, { start: from, end: Math.max(from, newOffset(plain.applied, end)) }),
      target: `${document.uri}#L${String(line + 1)},${String(character + 1)}`,
      tooltip: clauseName(clause),
    };
  });
}

const textOf = (uri: string, { plain }: ShownPlain): TextDocument =>
  TextDocument.create(uri, 'plaintext', 0, plain.text);

/** The block of the document at an offset, or the last one before it. */
function blockAt({ reviewed }: ShownPlain, offset: number): { start: number; end: number } | null {
  const found = reviewed.review.document.blocks.findLast(({ start }) => start <= offset);
  if (found === undefined) return null;
  const place = placeSpan(found.block, prose(0, found.block.prose.length));
  return { start: found.start + place.start, end: found.start + place.end };
}
