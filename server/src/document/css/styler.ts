import type { Look } from '@fineprint/rules/kit/document';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Budget, rulesFor, type Winner, winnersFor, type Winners } from './cascade.ts';
import type { Subject } from './selector.ts';
import { readSheet, type Sheet, type StyleElement } from './sheet.ts';
import { initial, lookOf, type Page, showElement, type Shown } from './shown.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How an element is shown. Elements that are the same to CSS under the same parent share one. */
export interface Style {
  /** What rules may know about text right in it; null where the CSS says nothing. */
  readonly look: Look | null;
  /** True for text that CSS raises above the line, as the markers of notes are. */
  readonly isRaised: boolean;
  readonly inner: (element: Element) => Style;
}

/** Markup without any of these holds no CSS that could say anything. */
const HINT = /<style|\sstyle\s*=|<font\b|\sbgcolor\s*=/i;

/** Comparisons of elements with rules in one page; nothing is known from there on. */
const MOST_COMPARISONS = 3_000_000;
/** Deeper elements are not looked at. */
const DEEPEST = 400;

/** How text looks at the top of a page; null where the page holds no CSS. `isWhole`: it is no part of another page. */
export function pageStyle(text: string, isWhole: boolean, nodes: readonly Node[]): Style | null {
  if (!HINT.test(text)) return null;
  const found: Found = { styles: [], hasLinks: false };
  collect(nodes, found, 0);
  const sheet = readSheet(found.styles);
  if (sheet === null) return null;
  const isOpen = found.hasLinks || sheet.hasImports;
  const shown = initial(isWhole, isOpen);
  const work: Work = {
    sheet,
    budget: { left: MOST_COMPARISONS },
    page: { isOpen, root: shown.size?.value ?? null },
  };
  const top: Place = { shown, subject: null };
  if (isWhole) return styleOf(top, work);
  // A part of a page stands in a body, to which its own style sheets may speak.
  const body = ['html', 'body'].reduce<Place | null>(
    (place, tag) => place && placeIn(place, tag, new Map(), work),
    top,
  );
  return body === null ? null : styleOf(body, work);
}

interface Found {
  readonly styles: StyleElement[];
  hasLinks: boolean;
}

/** The style sheets of a page in their order, and whether it takes in others. */
function collect(nodes: readonly Node[], found: Found, depth: number): void {
  for (const node of nodes) {
    if (!('tagName' in node) || depth > DEEPEST) continue;
    const attributes = attributesOf(node);
    if (node.tagName === 'style') {
      const css = node.childNodes.map(child => ('value' in child ? child.value : '')).join('');
      if (/^(?:text\/css)?$/i.test(attributes.get('type') ?? ''))
        found.styles.push({ css, media: attributes.get('media') ?? '' });
    } else if (node.tagName === 'link') {
      if (/\bstylesheet\b/i.test(attributes.get('rel') ?? '')) found.hasLinks = true;
    } else collect(node.childNodes, found, depth + 1);
  }
}

const attributesOf = (element: Element): ReadonlyMap<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value] as const));

interface Work {
  readonly sheet: Sheet;
  readonly budget: Budget;
  page: Page;
}

/** An element where it stands, as CSS sees it; without a subject: the page itself. */
interface Place {
  readonly shown: Shown;
  readonly subject: Subject | null;
}

function styleOf(place: Place, work: Work): Style {
  const known = new Map<string, Style>();
  return {
    look: lookOf(place.shown),
    isRaised: place.shown.isRaised,
    inner(element) {
      const key = `${element.tagName}\n${element.attrs.map(({ name, value }) => `${name}=${value}`).join('\n')}`;
      const style = known.get(key) ?? innerStyle(place, element, work);
      known.set(key, style);
      return style;
    },
  };
}

function innerStyle(above: Place, element: Element, work: Work): Style {
  const place = placeIn(above, element.tagName, attributesOf(element), work);
  return place === null ? UNKNOWN : styleOf(place, work);
}

const UNKNOWN: Style = { look: null, isRaised: false, inner: () => UNKNOWN };

/** An element inside another; null where the budget is spent. */
function placeIn(
  { shown: above, subject: parent }: Place,
  tag: string,
  attributes: Subject['attributes'],
  work: Work,
): Place | null {
  const subject: Subject = {
    tag,
    id: attributes.get('id') ?? '',
    classes: new Set((attributes.get('class') ?? '').split(/\s+/).filter(name => name !== '')),
    attributes,
    parent,
  };
  const rules = rulesFor(work.sheet, subject, work.budget);
  if (rules === null) return null;
  const winners = winnersFor(subject, rules, hintsOf(tag, attributes));
  const shown = showElement(above, tag, winners, work.page);
  // All `rem` below count from the size of the root.
  if (tag === 'html') work.page = { ...work.page, root: shown.size?.value ?? null };
  return { shown, subject };
}

const NO_HINTS: Winners = new Map();
/** Sizes of `<font size>` from 1 to 7, as HTML has them. */
const FONT_SIZES = 'x-small small medium large x-large xx-large xxx-large'.split(' ');

/** What old attributes of HTML say, weaker than any CSS. */
function hintsOf(tag: string, attributes: Subject['attributes']): Winners {
  const found: (readonly [string, Winner])[] = [];
  const add = (property: string, name: string, value: string | undefined): void => {
    const written = attributes.get(name);
    if (written !== undefined && value !== undefined)
      found.push([property, { value, from: `<${tag} ${name}="${written}">`, isSure: true }]);
  };
  if (tag === 'font') {
    const size = attributes.get('size') ?? '';
    if (/^[1-7]$/.test(size)) add('font-size', 'size', FONT_SIZES[Number(size) - 1]);
    else if (/^[+-]\d$/.test(size)) add('font-size', 'size', size.startsWith('-') ? 'smaller' : 'larger');
    add('color', 'color', attributes.get('color')?.toLowerCase());
  } else if (/^(?:body|table|tr|td|th)$/.test(tag)) {
    add('background-color', 'bgcolor', attributes.get('bgcolor')?.toLowerCase());
    if (tag === 'body') add('color', 'text', attributes.get('text')?.toLowerCase());
  }
  return found.length === 0 ? NO_HINTS : new Map(found);
}
