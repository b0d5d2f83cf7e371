import type { Block, Document } from '../kit/document.ts';
import type { Stated } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { anchorOf } from '../contract/anchors.ts';
import { definitionsOf } from '../contract/definition-list.ts';
import { termKey } from '../contract/model.ts';
import { HINT } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';

/** A link to a place in another document. */
export interface LinkFact {
  readonly is: 'link';
  /** As written, decoded, without the anchor: a path from the folder of this document. */
  readonly target: string;
  readonly anchor: string;
}

/** A term whose meaning is said to be in another document. */
export interface ImportFact {
  readonly is: 'import';
  readonly term: string;
  /** What the text calls the other document: “Terms of Sale”. */
  readonly from: string;
}

/** What other documents may point to in this one. */
export interface TargetsFact {
  readonly is: 'targets';
  /** Anchors of headings and of elements. Null where nobody can tell them from the text: a text file. */
  readonly anchors: readonly string[] | null;
  /** Keys of the terms that it defines. */
  readonly terms: readonly string[];
}

export type PointerFact = LinkFact | ImportFact | TargetsFact;

/** The links, the imports, and the targets of a document. */
export function pointerFacts(document: Document): readonly Stated<PointerFact>[] {
  const targets: TargetsFact = {
    is: 'targets',
    anchors: anchorsOf(document),
    terms: definitionsOf(document.blocks).map(({ term }) => termKey(term)),
  };
  return [{ block: 0, at: prose(0, 0), fact: targets }, ...pointers(document)];
}

const pointers = perBlock<LinkFact | ImportFact>(HINT.pointer, block => [...links(block), ...imports(block)]);

function links({ marks }: Block): readonly InBlock<LinkFact>[] {
  return marks.flatMap(({ kind, start, end, target }) => {
    if (kind !== 'link' || target === undefined || !target.includes('#')) return [];
    const match = /^([^#?:]+\.(?:md|markdown|html?|txt))#(.+)$/i.exec(target);
    if (match?.[1] === undefined || match[2] === undefined || match[1].startsWith('/')) return [];
    return [
      { at: prose(start, end), fact: { is: 'link', target: decoded(match[1]), anchor: decoded(match[2]) } },
    ];
  });
}

const DOCUMENT = String.raw`((?:\p{Lu}[\p{L}’'-]+ )*(?:Terms|Conditions|Policy|Notice|Agreement|Contract|Addendum|Statement|Guidelines|Rules|Schedule|Form)(?: (?:of|and|for)(?: \p{Lu}[\p{L}’'-]+)+)*)`;
const GIVEN = new RegExp(
  String.raw`^[”"’]?(?: and [“"‘][^”"’]{1,60}[”"’])?,? (?:\()?(?:has|have|shall have|is|are|as)?\s?(?:the (?:same )?meanings?(?: that is| that are)?|defined|given|explained)[^.;]{0,30}? (?:in|by|under) (?:the|our) ${DOCUMENT}`,
  'u',
);
const TERM =
  /[“"‘](\p{Lu}[^”"’]{1,60})[”"’]|(?<![.!?:] |^)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?=,? \(?as defined)/gu;

/** “Fee” has the meaning given in the Terms; the Fee (as defined in the Terms of Sale). */
function imports({ prose: text }: Block): readonly InBlock<ImportFact>[] {
  if (!/meaning|defined|explained/.test(text)) return [];
  return [...text.matchAll(TERM)].flatMap(match => {
    const term = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(term);
    const from = GIVEN.exec(text.slice(start + term.length, start + term.length + 200))?.[1];
    if (from === undefined) return [];
    return [{ at: prose(start, start + term.length), fact: { is: 'import' as const, term, from } }];
  });
}

/** Anchors of headings as site makers give them, and `id` and `name` of elements. */
function anchorsOf({ blocks, format, text }: Document): readonly string[] | null {
  if (format === 'text') return null;
  const found = new Set<string>();
  if (text.includes('id=') || text.includes('name=') || text.includes('{#')) {
    for (const match of text.matchAll(/\b(?:id|name)\s*=\s*["']?([^\s"'>]+)|\{#([^\s}]+)\}/g))
      found.add((match[1] ?? match[2] ?? '').toLowerCase());
  }
  if (format === 'markdown') {
    for (const { block } of blocks) {
      if (block.shape !== 'heading') continue;
      found.add(anchorOf(block.prose));
      if (block.label !== null) found.add(anchorOf(`${block.label} ${block.prose}`));
    }
  }
  return [...found];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a path from the folder of one document leads, seen from the folder of the set. */
export function resolvedPath(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
