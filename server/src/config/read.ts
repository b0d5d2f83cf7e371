import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Keys and indexes from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** A place in a file; both count from 1, columns in UTF-16 units. */
interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** A wrong place in a file, with one plain sentence. */
interface Mistake extends FilePlace {
  readonly message: string;
}

/** A data file as a plain value, with the way back from each key and value to its place. */
export interface DataFile {
  /** undefined where the file is empty, or so broken that nothing of it is used. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** Where the value stands, or its key; the nearest place around it where there is none. Never throws. */
  readonly place: (path: Path, part?: 'key' | 'value') => FilePlace;
}

/** Aliases may be used this often: each one can stand for much text, and for aliases in turn. */
const MOST_ALIASES = 100;

/** Reads JSON (comments and trailing commas are fine). Never throws. */
export function readJson(text: string): DataFile {
  const errors: ParseError[] = [];
  const starts = lineStarts(text);
  const at = (offset: number): FilePlace => placeAt(starts, offset);
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [first] = errors;
    if (first !== undefined)
      return broken({ ...at(first.offset), message: `This is not valid JSON${jsonReason(first)}.` });
    return {
      value: root === undefined ? undefined : getNodeValue(root),
      mistakes: [],
      place: (path, part) => at(root === undefined ? 0 : jsonOffset(root, path, part)),
    };
  } catch {
    return broken({ line: 1, column: 1, message: 'This file is nested too deeply to be read.' });
  }
}

/** Reads YAML 1.2. Never throws. */
export function readYaml(text: string): DataFile {
  const counter = new LineCounter();
  const at = (offset: number): FilePlace => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
    const repeated = document.errors.filter(error => error.code === 'DUPLICATE_KEY');
    const fatal = document.errors.find(error => error.code !== 'DUPLICATE_KEY');
    if (fatal !== undefined)
      return broken({ ...at(fatal.pos[0]), message: `This is not valid YAML${yamlReason(fatal)}.` });
    return {
      value: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? undefined,
      mistakes: repeated.map(error => ({ ...at(error.pos[0]), message: 'This key stands here twice.' })),
      place: (path, part) => at(yamlOffset(document.contents, path, part)),
    };
  } catch (error) {
    const aliases = error instanceof ReferenceError;
    const message = aliases
      ? 'This file uses too many aliases.'
      : 'This file is nested too deeply to be read.';
    return broken({ line: 1, column: 1, message });
  }
}

const broken = (mistake: Mistake): DataFile => ({
  value: undefined,
  mistakes: [{ ...mistake, message: `${mistake.message} Nothing in it is used until that is mended.` }],
  place: () => ({ line: mistake.line, column: mistake.column }),
});

/** `CommaExpected` → `: comma expected`. */
const jsonReason = ({ error }: ParseError): string =>
  `: ${printParseErrorCode(error)
    .replace(/(?!^)[A-Z]/g, ' $&')
    .toLowerCase()}`;

function yamlReason({ message }: Error): string {
  const [first = ''] = message.split('\n');
  return first === '' ? '' : `: ${first[0]?.toLowerCase() ?? ''}${first.slice(1).replace(/[.:]$/, '')}`;
}

function jsonOffset(root: Node, path: Path, part: 'key' | 'value' = 'value'): number {
  const found = findNodeAtLocation(root, [...path]);
  if (found === undefined) return path.length === 0 ? root.offset : jsonOffset(root, path.slice(0, -1));
  const property = found.parent?.type === 'property' ? found.parent : undefined;
  return part === 'key' && property !== undefined ? property.offset : found.offset;
}

/** Follows the path as far as it goes: aliases are not followed, their own place is the better one. */
function yamlOffset(root: unknown, path: Path, part: 'key' | 'value' = 'value'): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const [index, key] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isPair(item) && String(scalarValue(item.key)) === String(key));
      if (pair === undefined) return offset;
      offset = (last && part === 'key' ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
const scalarValue = (node: unknown): unknown => (isScalar(node) ? node.value : node);

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(starts: readonly number[], offset: number): FilePlace {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
