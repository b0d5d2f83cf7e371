import type { MarkKind, PlacedBlock, Shape } from '@fineprint/rules/kit/document';
import { type DefaultTreeAdapterTypes, html, parse, parseFragment } from 'parse5';
import { type BlockShape, makeBlocks, PARAGRAPH } from './blocks.ts';
import { pageStyle, type Style } from './css/styler.ts';
import { decodeEntity } from './entities.ts';
import { addMarked, addOpaque, addRun, addStyle, addText, createInline, type Inline } from './inline.ts';
import { commentAt, type Part } from './part.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const shapes = (names: string, shape: Shape): readonly (readonly [string, Shape])[] =>
  names.split(' ').map(name => [name, shape] as const);

/** Elements that stand on a line of their own, and what they are. */
const BLOCKS: ReadonlyMap<string, Shape> = new Map([
  ...shapes('h1 h2 h3 h4 h5 h6', 'heading'),
  ...shapes(
    'p div section article main header footer nav aside form fieldset address details dl body html hr figure center',
    'paragraph',
  ),
  ...shapes('ul ol menu table thead tbody tfoot tr', 'paragraph'),
  ...shapes('li dd', 'list-item'),
  ...shapes('td th', 'table-cell'),
  ...shapes('blockquote', 'quote'),
  ...shapes('dt label button legend summary caption figcaption option title', 'label'),
]);

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['u', 'underline'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['a', 'link'],
  ['small', 'small'],
  ['q', 'quote'],
  ['sup', 'sup'],
]);

/** Not prose, and leaving no place in it. */
const SKIPPED = new Set(
  'script style template svg math head noscript iframe object select datalist pre textarea audio video canvas'.split(
    ' ',
  ),
);
/** Not prose, but read as a noun. */
const OPAQUE_ELEMENTS = new Set('code kbd samp var img input output'.split(' '));

/** Deeper elements are not looked at. */
const DEEPEST = 400;

interface Reading {
  readonly text: string;
  readonly blocks: PlacedBlock[];
  readonly comments: Part['comments'][number][];
  inline: Inline;
  form: BlockShape;
  /** How the element that is being read is shown; null where the file holds no CSS. */
  style: Style | null;
}

/** Blocks and comments of an HTML file or fragment, with exact places. */
export function readHtml(text: string): Part {
  const isWhole = /^\s*(?:<!doctype|<html)/i.test(text.slice(0, 500));
  const options = { sourceCodeLocationInfo: true };
  const root = isWhole ? parse(text, options) : parseFragment(text, options);
  const reading: Reading = {
    text,
    blocks: [],
    comments: [],
    inline: createInline(text),
    form: PARAGRAPH,
    style: pageStyle(text, isWhole, root.childNodes),
  };
  readNodes(reading, root.childNodes, 0);
  flush(reading, PARAGRAPH);
  const inOrder = (one: { start: number }, two: { start: number }): number => one.start - two.start;
  return { blocks: reading.blocks.sort(inOrder), comments: reading.comments.sort(inOrder) };
}

/** Ends the block that is being read and starts one of another form. */
function flush(reading: Reading, form: BlockShape): void {
  if (reading.inline.runs.length > 0) reading.blocks.push(...makeBlocks(reading.inline, reading.form));
  reading.inline = createInline(reading.text);
  reading.form = form;
}

function readNodes(reading: Reading, nodes: readonly Node[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of nodes) {
    if ('tagName' in node) readStyled(reading, node, depth);
    else if (node.nodeName === '#text') readTextNode(reading, node);
    else if (node.nodeName === '#comment') readComment(reading, node);
  }
}

function readComment(reading: Reading, node: DefaultTreeAdapterTypes.CommentNode): void {
  const place = node.sourceCodeLocation;
  if (place) reading.comments.push(commentAt(reading.text, place.startOffset, place.endOffset));
}

function readStyled(reading: Reading, element: Element, depth: number): void {
  const outer = reading.style;
  if (outer !== null) reading.style = outer.inner(element);
  readElement(reading, element, depth);
  reading.style = outer;
}

function readElement(reading: Reading, element: Element, depth: number): void {
  const name = element.tagName;
  if (SKIPPED.has(name) || element.namespaceURI !== html.NS.HTML || isHidden(element)) return;
  const place = element.sourceCodeLocation;
  if (name === 'br') {
    if (place && place.startOffset >= reading.inline.reach)
      addRun(reading.inline, 'break', place.startOffset, place.endOffset, '\n');
    return;
  }
  if (OPAQUE_ELEMENTS.has(name)) {
    if (place && place.startOffset >= reading.inline.reach && name !== 'input')
      addOpaque(reading.inline, place.startOffset, place.endOffset);
    return;
  }
  const shape = BLOCKS.get(name);
  if (shape === undefined) {
    readInlineElement(reading, element, depth);
    return;
  }
  const outer = reading.form;
  flush(reading, {
    ...formOf(element, shape, outer),
    english: isEnglishIn(element, outer.english !== false),
  });
  readNodes(reading, element.childNodes, depth + 1);
  flush(reading, outer);
}

function readInlineElement(reading: Reading, element: Element, depth: number): void {
  const kind = MARKS.get(element.tagName) ?? (reading.style?.isRaised === true ? 'sup' : undefined);
  const add = (): void => {
    readNodes(reading, element.childNodes, depth + 1);
  };
  const { inline } = reading;
  if (kind === undefined) add();
  else addMarked(inline, kind, kind === 'link' ? (attribute(element, 'href') ?? '') : null, add);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(entry => entry.name === name)?.value;

/** Hidden from everybody, or shown but kept from screen readers, as icons and repeated labels are. */
const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

/** What the nearest `lang` says: “en-GB” is English, “fr” is not; without one it goes on as outside. */
function isEnglishIn(element: Element, outside: boolean): boolean {
  const language = attribute(element, 'lang')?.trim() ?? '';
  return language === '' ? outside : /^en(?:[-_]|$)/i.test(language);
}

/** A plain container inside a list item or quote keeps its form. */
function formOf(element: Element, shape: Shape, outer: BlockShape): BlockShape {
  if (shape === 'heading')
    return { shape, level: Number(element.tagName.charAt(1)), label: null, ordered: false };
  if (shape === 'list-item') {
    const ordered =
      element.parentNode !== null && 'tagName' in element.parentNode && element.parentNode.tagName === 'ol';
    const level = outer.shape === 'list-item' ? outer.level + 1 : 1;
    return { shape, level, label: ordered ? orderOf(element) : '-', ordered };
  }
  if (shape === 'quote')
    return { shape, level: outer.shape === 'quote' ? outer.level + 1 : 1, label: null, ordered: false };
  const keeps = outer.shape === 'list-item' || outer.shape === 'quote' || outer.shape === 'table-cell';
  return shape === 'paragraph' && keeps ? outer : { shape, level: 0, label: null, ordered: false };
}

function orderOf(item: Element): string {
  const list = item.parentNode;
  if (list === null || !('attrs' in list)) return '1.';
  const first = Number(attribute(list, 'start') ?? '1');
  const items = list.childNodes.filter(node => 'tagName' in node && node.tagName === 'li');
  const index = items.length > 2000 ? 0 : items.indexOf(item);
  return `${String((Number.isInteger(first) ? first : 1) + Math.max(index, 0))}.`;
}

/** Adds a text node: white space folded to one space, entities decoded, each mapped to its source. */
function readTextNode(reading: Reading, node: DefaultTreeAdapterTypes.TextNode): void {
  const place = node.sourceCodeLocation;
  if (!place) return;
  if (place.startOffset < reading.inline.reach) flush(reading, reading.form);
  const start = reading.inline.prose.length;
  addHtmlText(reading.inline, place.startOffset, place.endOffset);
  if (reading.style?.look) addStyle(reading.inline, reading.style.look, start);
}

const SPECIAL = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?|[\t\n\f\r ]+/g;

function addHtmlText(inline: Inline, from: number, to: number): void {
  let plain = from;
  SPECIAL.lastIndex = from;
  for (
    let match = SPECIAL.exec(inline.source);
    match !== null && match.index < to;
    match = SPECIAL.exec(inline.source)
  ) {
    const text = match[0];
    const end = Math.min(to, match.index + text.length);
    const before = plain < match.index ? inline.source.charAt(match.index - 1) : inline.last;
    if (text === ' ' && before !== '' && !/\s/.test(before)) continue;
    if (text.startsWith('&')) {
      const decoded = decodeEntity(text);
      if (decoded === text) continue;
      addText(inline, plain, match.index);
      addRun(inline, 'entity', match.index, end, decoded);
    } else {
      addText(inline, plain, match.index);
      if (inline.last === '' || inline.last === ' ' || inline.last === '\n') inline.reach = end;
      else addRun(inline, 'break', match.index, end, ' ');
    }
    plain = end;
  }
  addText(inline, plain, to);
}
