import type { MarkKind, PlacedBlock } from '@fineprint/rules/kit/document';
import type { List, Nodes, Parent, PhrasingContent, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type BlockShape, makeBlocks, PARAGRAPH } from './blocks.ts';
import { readHtml } from './html.ts';
import { addMark, addMarked, addOpaque, addRun, addValue, createInline, type Inline } from './inline.ts';
import { commentAt, type Part, shiftPart } from './part.ts';
import { readText } from './text.ts';

const plain = unified().use(remarkParse).freeze();
const extended = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(withoutLateLinks)
  .use(remarkDirective)
  .freeze();

/**
 * Addresses that the parser itself did not take for links, such as `[https://…]`, remark-gfm looks for in the finished
 * tree, and what it makes of them has no place in the source. Here they stay text, so that their paragraph can be read.
 */
function withoutLateLinks(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({ ...extension, transforms: [] }));
}

/**
 * What the extensions look for outside of link targets. Text without it parses the same with the plain parser, in two
 * thirds of the time.
 */
const EXTENDED = /[|~]|:\/\/|www\.|@|\[\^|\[[ xX\t]\]|:[A-Za-z]|:-|-:/i;
const LINKS = /(?<![\\!])\[[^^[\]\n|][^[\]\n|]*\]\([^\s()<>[\]\\|]*\)|<https?:\/\/[^\s<>|]*>/g;

/** Deeper nesting than this is not parsed as Markdown: nobody writes it, and parsers slow down on it. */
const DEEPEST = /^[ \t]*(?:>[ \t]?){60}|^(?:[-*+][ \t]+){60}/m;

interface Reading {
  readonly text: string;
  readonly blocks: PlacedBlock[];
  readonly comments: Part['comments'][number][];
  /** Nodes from here on are not part of the text. */
  readonly end: number;
}

/** Blocks and comments of Markdown. `appended` holds definitions to parse behind it. */
export function readMarkdown(text: string, appended: string): Part {
  if (DEEPEST.test(text)) return readText(text);
  const input = appended === '' ? text : `${text}\n\n${appended}`;
  const root: Root = (EXTENDED.test(input.replace(LINKS, '')) ? extended : plain).parse(input);
  const reading: Reading = { text: input, blocks: [], comments: [], end: text.length };
  readFlow(reading, root, PARAGRAPH, 0);
  return { blocks: reading.blocks, comments: reading.comments };
}

function readFlow(reading: Reading, parent: Parent, form: BlockShape, depth: number): void {
  for (const node of parent.children) {
    if (startOf(node) >= reading.end && reading.end < reading.text.length) return;
    if (depth < 100) readBlock(reading, node, form, depth);
  }
}

function readBlock(reading: Reading, node: Nodes, form: BlockShape, depth: number): void {
  switch (node.type) {
    case 'paragraph':
      readInline(reading, node.children, form);
      return;
    case 'heading':
      readInline(reading, node.children, {
        shape: 'heading',
        level: node.depth,
        label: null,
        ordered: false,
      });
      return;
    case 'blockquote':
      readFlow(
        reading,
        node,
        { shape: 'quote', level: form.shape === 'quote' ? form.level + 1 : 1, label: null, ordered: false },
        depth + 1,
      );
      return;
    case 'list':
      readList(reading, node, form, depth);
      return;
    case 'table':
      for (const row of node.children) {
        for (const cell of row.children) {
          readInline(reading, cell.children, { shape: 'table-cell', level: 0, label: null, ordered: false });
        }
      }
      return;
    case 'html':
      readRawHtml(reading, startOf(node), Math.min(endOf(node), reading.end));
      return;
    case 'footnoteDefinition':
    case 'containerDirective':
      readFlow(reading, node, form, depth + 1);
      return;
    case 'leafDirective':
      readInline(reading, node.children, PARAGRAPH);
      return;
    default:
      return;
  }
}

function readList(reading: Reading, list: List, form: BlockShape, depth: number): void {
  const level = form.shape === 'list-item' ? form.level + 1 : 1;
  const ordered = list.ordered === true;
  list.children.forEach((item, index) => {
    const label = ordered ? `${String((list.start ?? 1) + index)}.` : '-';
    readFlow(reading, item, { shape: 'list-item', level, label, ordered }, depth + 1);
  });
}

/** Block-level HTML: its text is reviewed as HTML, at its place. Where it is not closed, the blank lines behind it are none of it. */
function readRawHtml(reading: Reading, start: number, end: number): void {
  const part = shiftPart(readHtml(reading.text.slice(start, end).trimEnd()), start);
  reading.blocks.push(...part.blocks);
  reading.comments.push(...part.comments);
}

function readInline(reading: Reading, nodes: readonly PhrasingContent[], form: BlockShape): void {
  const inline = createInline(reading.text);
  const code: OpenCode = { open: -1, tags: [] };
  addPhrasing(reading, inline, nodes, code, 0);
  reading.blocks.push(...makeBlocks(inline, form));
}

interface OpenCode {
  /** Where raw `<code>` or `<kbd>` began; -1 outside. */
  open: number;
  /** Raw tags that mark text and are open, with where their prose began. */
  readonly tags: { readonly name: string; readonly prose: number }[];
}

function addPhrasing(
  reading: Reading,
  inline: Inline,
  nodes: readonly Nodes[],
  code: OpenCode,
  depth: number,
): void {
  for (const node of nodes) {
    const start = startOf(node);
    const end = endOf(node);
    if (end < 0 || start < inline.reach) continue;
    if (node.type === 'html') addRawTag(reading, inline, start, end, code);
    else if (code.open < 0 && depth < 100) addNode(reading, inline, node, start, end, code, depth);
  }
}

function addNode(
  reading: Reading,
  inline: Inline,
  node: Nodes,
  start: number,
  end: number,
  code: OpenCode,
  depth: number,
): void {
  const children = (kind: MarkKind | null, target: string | null = null): void => {
    if (!('children' in node)) return;
    const add = (): void => {
      addPhrasing(reading, inline, node.children, code, depth + 1);
    };
    if (kind === null) add();
    else addMarked(inline, kind, target, add);
  };
  switch (node.type) {
    case 'text':
      addValue(inline, start, end, node.value);
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
      children(node.type);
      return;
    case 'link':
      children('link', node.url);
      return;
    case 'linkReference':
      children('link', '');
      return;
    case 'break':
      addRun(inline, 'break', start, end, '\n');
      return;
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      addOpaque(inline, start, end);
      return;
    case 'textDirective':
      if (node.children.length > 0) children(null);
      else addValue(inline, start, end, reading.text.slice(start, end));
      return;
    default:
      return;
  }
}

/** A raw tag in running text is markup; `<br>` breaks the line, `<code>` hides its content, `<<name>>` is a blank. */
function addRawTag(reading: Reading, inline: Inline, start: number, end: number, code: OpenCode): void {
  const tag = reading.text.slice(start, end);
  if (tag.startsWith('<!--')) {
    reading.comments.push(commentAt(reading.text, start, end));
    return;
  }
  if (code.open >= 0) {
    if (!/^<\/(?:code|kbd|samp|pre|script|style|svg|math)\b/i.test(tag)) return;
    addOpaque(inline, code.open, end);
    code.open = -1;
  } else if (
    /^<(?:code|kbd|samp|pre|script|style|svg|math)\b[^>]*[^/]>$|^<(?:code|kbd|samp|pre)>$/i.test(tag)
  )
    code.open = start;
  else if (/^<br\b/i.test(tag)) addRun(inline, 'break', start, end, '\n');
  else if (reading.text.charAt(start - 1) === '<' && reading.text.charAt(end) === '>')
    addOpaque(inline, start, end);
  else markRawTag(inline, tag, code);
}

const RAW_MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['u', 'underline'],
  ['small', 'small'],
  ['sup', 'sup'],
]);

/** Raw `<u>`, `<small>` and `<sup>` mark the text between them, as they do in HTML. */
function markRawTag(inline: Inline, tag: string, { tags }: OpenCode): void {
  const name = /^<\/?(u|small|sup)\b/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || tag.endsWith('/>')) return;
  if (!tag.startsWith('</')) {
    tags.push({ name, prose: inline.prose.length });
    return;
  }
  const kind = RAW_MARKS.get(name);
  const at = tags.findLastIndex(open => open.name === name);
  const [open] = at < 0 ? [] : tags.splice(at);
  if (open !== undefined && kind !== undefined) addMark(inline, kind, null, open.prose);
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? -1;
const endOf = (node: Nodes): number => node.position?.end.offset ?? -1;
