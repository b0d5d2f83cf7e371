import type { Quoting } from '@fineprint/rules/kit/document';
import { visit as visitJson } from 'jsonc-parser';
import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Scalar } from 'yaml';

/** A string of a catalog. `start` and `end` hold what stands between its quotes. */
export interface CatalogString {
  readonly path: readonly string[];
  /** What the parser reads. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quoting: Quoting;
}

/** A catalog is the texts of one program; strings beyond this are left out. */
const MOST_STRINGS = 50_000;

/** The strings of a JSON file, comments and trailing commas allowed. A broken file gives those before the mistake. */
export function jsonStrings(text: string): readonly CatalogString[] {
  const found: CatalogString[] = [];
  visitJson(
    text,
    {
      onLiteralValue(value: unknown, offset, length, _line, _column, pathOf) {
        if (typeof value !== 'string' || found.length >= MOST_STRINGS) return;
        const [start, end] = [offset + 1, offset + length - 1];
        found.push({ path: pathOf().map(String), value, start, end, quoting: 'escaped' });
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return found;
}

/** The strings of a YAML file, of all of its documents. What an alias repeats is read once, where it stands. */
export function yamlStrings(text: string): readonly CatalogString[] {
  const found: CatalogString[] = [];
  for (const document of parseAllDocuments(text)) {
    if ('contents' in document) addNode(document.contents, [], found, text);
  }
  return found;
}

function addNode(node: unknown, path: readonly string[], found: CatalogString[], text: string): void {
  if (found.length >= MOST_STRINGS || isAlias(node)) return;
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isPair(pair) && isScalar(pair.key))
        addNode(pair.value, [...path, String(pair.key.value)], found, text);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      addNode(item, [...path, String(index)], found, text);
    });
  } else if (isScalar(node)) {
    const string = yamlString(node, path, text);
    if (string !== null) found.push(string);
  }
}

function yamlString(node: Scalar, path: readonly string[], text: string): CatalogString | null {
  const { value, range, type } = node;
  if (typeof value !== 'string' || !range) return null;
  const [start, end] = range;
  switch (type) {
    case 'QUOTE_DOUBLE':
      return { path, value, start: start + 1, end: end - 1, quoting: 'escaped' };
    case 'QUOTE_SINGLE':
      return { path, value, start: start + 1, end: end - 1, quoting: 'doubled' };
    case 'PLAIN':
      return { path, value, start, end, quoting: 'plain' };
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const header = /^[^\n]*\n\s*/.exec(text.slice(start, end))?.[0] ?? '';
      return { path, value: value.trim(), start: start + header.length, end, quoting: 'lines' };
    }
    default:
      return null;
  }
}
