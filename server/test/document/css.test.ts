import type { Look } from '@fineprint/rules/kit/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';

/** Looks of the stretches of a page, by their words. */
function looksOf(html: string): Readonly<Record<string, Look>> {
  const { blocks } = parseDocument(html, 'html');
  const entries = blocks.flatMap(({ block }) =>
    (block.styles ?? []).map(({ start, end, look }) => [block.prose.slice(start, end), look] as const),
  );
  return Object.fromEntries(entries);
}

const sizeOf = (html: string): number | null => {
  const size = looksOf(html)['text']?.size;
  return size?.from == null ? null : Math.round(size.pixels * 100) / 100;
};

const styled = (css: string, body: string): string => `<style>${css}</style>${body}`;

const SIZES: readonly (readonly [what: string, html: string, pixels: number | null])[] = [
  ['pixels', '<p style="font-size:9px">text</p>', 9],
  ['points', '<p style="font-size: 7.5pt">text</p>', 10],
  ['inches', '<p style="font-size:.125in">text</p>', 12],
  ['centimetres', '<p style="font-size:.254cm">text</p>', 9.6],
  ['millimetres', '<p style="font-size:2.54mm">text</p>', 9.6],
  ['picas', '<p style="font-size:1pc">text</p>', 16],
  ['percentages', '<div style="font-size:20px"><p style="font-size:50%">text</p></div>', 10],
  ['em', '<div style="font-size:20px"><p style="font-size:.5em">text</p></div>', 10],
  ['rem', styled('html { font-size: 62.5% }', '<p style="font-size:1.2rem">text</p>'), 12],
  ['keywords', '<p style="font-size:x-small">text</p>', 10],
  ['smaller', '<p style="font-size:12px"><small>text</small></p>', 10],
  ['the font shorthand', '<p style="font: italic bold 9px/1.4 Arial, sans-serif">text</p>', 9],
  ['a sum', '<p style="font-size:calc(1em - 8px)">text</p>', null],
  ['the width of the window', '<p style="font-size:1vw">text</p>', null],
  ['a tag', '<p style="font-size:{{ size }}px">text</p>', null],
  ['an old attribute', '<p><font size=1>text</font></p>', 10],
  ['a class', styled('.a { font-size: 9px }', '<p class="b a">text</p>'), 9],
  ['an id', styled('#a { font-size: 9px }', '<p id="a">text</p>'), 9],
  ['an attribute', styled('p[lang|="en"] { font-size: 9px }', '<p lang="en-GB">text</p>'), 9],
  ['an ancestor', styled('.a b { font-size: 9px }', '<div class="a"><p><b>text</b></p></div>'), 9],
  ['a parent', styled('.a > b { font-size: 9px }', '<div class="a"><p><b>text</b></p></div>'), null],
  ['a chain', styled('div > p b { font-size: 9px }', '<div><p><i><b>text</b></i></p></div>'), 9],
  ['weight', styled('#a { font-size: 9px } p.b { font-size: 20px }', '<p id="a" class="b">text</p>'), 9],
  ['order', styled('p { font-size: 9px } p { font-size: 20px }', '<p>text</p>'), 20],
  ['importance', styled('p { font-size: 9px !important }', '<p style="font-size:20px">text</p>'), 9],
  ['a variable', styled(':root { --s: 9px } p { font-size: var(--s) }', '<p>text</p>'), 9],
  ['a variable in reserve', styled('p { font-size: var(--none, 9px) }', '<p>text</p>'), 9],
  ['a variable that is missing', styled('p { font-size: var(--none) }', '<p>text</p>'), null],
  ['a variable of itself', styled('p { --a: var(--a); font-size: var(--a) }', '<p>text</p>'), null],
  ['a comment', styled('/* p { */ p { /* x */ font-size: 9px }', '<p>text</p>'), 9],
  ['a doubtful selector', styled('p { font-size: 9px } p:not(.b) { font-size: 1em }', '<p>text</p>'), null],
  ['a state', styled('p { font-size: 9px } p:hover { font-size: 1em }', '<p>text</p>'), 9],
  ['a sibling', styled('p { font-size: 9px } i + p { font-size: 1em }', '<p>text</p>'), null],
  ['paper', styled('p { font-size: 9px } @media print { p { font-size: 1em } }', '<p>text</p>'), 9],
  [
    'a narrow window',
    styled('p { font-size: 9px } @media (width < 9em) { p { font-size: 1em } }', '<p>text</p>'),
    null,
  ],
  ['a layer', styled('@layer x { p { font-size: 9px } }', '<p>text</p>'), null],
  ['a keyframe', styled('@keyframes x { from { font-size: 9px } }', '<p>text</p>'), null],
  ['hidden text', '<div style="display:none"><p style="font-size:9px">text</p></div>', null],
  ['broken CSS', styled('p { font-size: 9px', '<p>text</p>'), 9],
];

describe('the size of type', () => {
  it.each(SIZES)('is read from %s', (_, html, pixels) => {
    expect(sizeOf(html)).toBe(pixels);
  });
});

const hex = (html: string): string | null => {
  const colours = looksOf(html)['text']?.colours;
  if (colours === undefined) return null;
  const of = ({ red, green, blue }: typeof colours.text): string =>
    [red, green, blue].map(part => Math.round(part).toString(16).padStart(2, '0')).join('');
  return `${of(colours.text)} on ${of(colours.behind)}`;
};

const page = (css: string, body: string): string =>
  `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`;

const COLOURS: readonly (readonly [what: string, html: string, colours: string | null])[] = [
  ['both in one place', '<p style="color:#999;background:#fff">text</p>', '999999 on ffffff'],
  ['names', '<p style="color:grey;background-color:White">text</p>', '808080 on ffffff'],
  ['rgb', '<p style="color:rgb(10%, 20 30 / 1);background:rgb(255,255,255)">text</p>', '1a141e on ffffff'],
  ['hsl', '<p style="color:hsl(120deg 100% 25%);background:#ffff">text</p>', '008000 on ffffff'],
  ['a veil', '<p style="color:rgba(0,0,0,.5);background:#fff">text</p>', '808080 on ffffff'],
  ['parents', '<div style="background:#eee"><p style="color:#777">text</p></div>', '777777 on eeeeee'],
  ['the browser', page('p { color: #999 }', '<p>text</p>'), '999999 on ffffff'],
  ['part of a page', '<p style="color:#999">text</p>', null],
  ['a picture', '<p style="color:#999;background:url(a.png) #fff">text</p>', null],
  [
    'a picture below',
    page('p { color: #999; background: none }', '<div style="background-image:url(x)"><p>text</p></div>'),
    null,
  ],
  ['a place of its own', page('p { color: #999; position: absolute }', '<p>text</p>'), null],
  ['a veil over all', page('div { opacity: .5 } p { color: #999 }', '<div><p>text</p></div>'), null],
  ['a link', page('p { color: #999 }', '<p><a href="/">text</a></p>'), null],
  ['a button', page('body { color: #999 }', '<button>text</button>'), null],
  [
    'another file',
    '<link rel=stylesheet href=a.css><div style="color:#999;background:#fff"><p>text</p></div>',
    null,
  ],
  [
    'another file, beside it',
    '<link rel=stylesheet href=a.css><p style="color:#999;background:#fff"><b>text</b></p>',
    '999999 on ffffff',
  ],
  ['a colour of the system', '<p style="color:canvastext;background:#fff">text</p>', null],
];

describe('colours', () => {
  it.each(COLOURS)('are read from %s', (_, html, colours) => {
    expect(hex(html)).toBe(colours);
  });
});

describe('looks', () => {
  it('say when letters are shown as capitals', () => {
    const css =
      '.a { text-transform: uppercase } .b { font-variant: small-caps } .c { text-transform: none }';
    const looks = looksOf(styled(css, '<p class="a">one<i class="c">two</i></p><p class="b">three</p>'));
    expect(looks['one']?.capitals?.kind).toBe('uppercase');
    expect(looks['two']).toBeUndefined();
    expect(looks['three']?.capitals?.kind).toBe('small-caps');
  });

  it('keep the narrowest width around a text', () => {
    const css = 'main { width: 1600px } .half { width: 50% } td { width: auto }';
    const looks = looksOf(
      styled(css, '<main>one<div class="half">two</div><table><tr><td>three</td></tr></table></main>'),
    );
    expect(looks['one']?.width?.pixels).toBe(1600);
    expect(looks['two']?.width?.pixels).toBe(800);
    expect(looks['three']).toBeUndefined();
  });

  it('stay with their words beside template tags', () => {
    const { blocks } = parseDocument(
      '<p>Dear {{ first_name }}, <b style="font-size:9px">pay {{ sum }} now</b>.</p>',
      'html',
    );
    const block = blocks[0]?.block;
    expect(block?.styles?.map(({ start, end }) => block.prose.slice(start, end))).toEqual(['pay \uFFFC now']);
  });

  it('read a mark that CSS raises as one', () => {
    const { blocks } = parseDocument(
      styled('.n { vertical-align: super }', '<p>free<span class="n">1</span></p>'),
      'html',
    );
    expect(blocks[0]?.block.marks.map(({ kind }) => kind)).toEqual(['sup']);
  });

  it('never fail, whatever the CSS', () => {
    const piece = fc.constantFrom(
      ...'p .a #b * > + ~ : :: ( ) [ ] { } ; , @media @import @layer print not( url( var( --x calc( " \' \\ /* */ ! important font-size color background font 9px 50% red #999 inherit <b> </p> <p>text'.split(
        ' ',
      ),
      ' ',
      '\n',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 12 }), (css, style) => {
        const html = `<style>${css.join('')}</style><p class="a" style='${style.join('').replaceAll("'", '')}'>text</p>`;
        for (const { block } of parseDocument(html, 'html').blocks)
          for (const { start, end } of block.styles ?? []) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });

  it('take time that does not explode', () => {
    const css = Array.from(
      { length: 4000 },
      (_, index) => `.a${String(index)} > p b, p .a i, p { font-size: ${String(index)}px }`,
    ).join('\n');
    const body = Array.from(
      { length: 3000 },
      (_, index) => `<p id="p${String(index)}" class="a">text <b>bold</b></p>`,
    ).join('\n');
    const start = process.cpuUsage();
    parseDocument(styled(css, body), 'html');
    parseDocument(styled('{'.repeat(200_000), '<p>text</p>'), 'html');
    parseDocument(styled('@media x {'.repeat(50_000), '<p>text</p>'), 'html');
    parseDocument(styled(`${':not('.repeat(50_000)}p{color:red}`, '<p>text</p>'), 'html');
    parseDocument(`${'<div style="color:red">'.repeat(5000)}text`, 'html');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
  });
});
