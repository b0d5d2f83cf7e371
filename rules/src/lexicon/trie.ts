import type { Sentence } from '../kit/document.ts';
import { signBetween } from './tokens.ts';

/** Anything that a list of tokens leads to: a form of a row, a gloss, a protected term. */
export interface Entry {
  readonly tokens: readonly string[];
}

export interface Node<E extends Entry> {
  readonly next: Map<string, Node<E>>;
  readonly entries: E[];
}

/** Entries by their first token. A list that was compiled beforehand is unpacked when its first token is first met. */
export interface Trie<E extends Entry> {
  readonly roots: Map<string, Node<E> | string>;
  readonly unpack: (line: string) => readonly E[];
}

/** A trie over a short list. */
export function createTrie<E extends Entry>(entries: readonly E[]): Trie<E> {
  const roots = new Map<string, Node<E>>();
  for (const entry of entries) add(rootFor(roots, entry), entry);
  return { roots, unpack: () => [] };
}

/** A trie over a compiled list: one line per first token, the token up to the first tab. */
export function openTrie<E extends Entry>(lines: string, unpack: (line: string) => readonly E[]): Trie<E> {
  const roots = new Map<string, Node<E> | string>();
  for (const line of lines.split('\n')) {
    if (line !== '') roots.set(line.slice(0, line.indexOf('\t')), line);
  }
  return { roots, unpack };
}

/** The node of a first token, undefined where no entry starts with it. */
export function rootOf<E extends Entry>(trie: Trie<E>, token: string): Node<E> | undefined {
  const root = trie.roots.get(token);
  if (typeof root !== 'string') return root;
  const node: Node<E> = { next: new Map(), entries: [] };
  for (const entry of trie.unpack(root)) add(node, entry);
  trie.roots.set(token, node);
  return node;
}

/**
 * Calls `found` for every node with entries that the words from `first` on spell out, the shortest first.
 * `last` is the index of the word after the match.
 */
export function walk<E extends Entry>(
  root: Node<E>,
  sentence: Sentence,
  first: number,
  found: (node: Node<E>, first: number, last: number) => void,
): void {
  const { words, text, start } = sentence;
  let node = root;
  for (let index = first; ; ) {
    if (node.entries.length > 0) found(node, first, index + 1);
    if (node.next.size === 0) return;
    const word = words[index];
    const after = words[++index];
    if (word === undefined || after === undefined) return;
    const sign = signBetween(text, word.end - start, after.start - start);
    if (sign === null) return;
    const before = sign === '' ? node : node.next.get(sign);
    const next = before?.next.get(after.lower);
    if (next === undefined) return;
    node = next;
  }
}

function rootFor<E extends Entry>(roots: Map<string, Node<E>>, entry: E): Node<E> {
  return child(roots, entry.tokens[0] ?? '');
}

function add<E extends Entry>(root: Node<E>, entry: E): void {
  let node = root;
  for (let index = 1; index < entry.tokens.length; index++)
    node = child(node.next, entry.tokens[index] ?? '');
  node.entries.push(entry);
}

function child<E extends Entry>(nodes: Map<string, Node<E>>, token: string): Node<E> {
  const known = nodes.get(token);
  if (known !== undefined) return known;
  const made: Node<E> = { next: new Map(), entries: [] };
  nodes.set(token, made);
  return made;
}
