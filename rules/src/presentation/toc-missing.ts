import type { Block } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { titleOf } from '../language/title.ts';

const PARAGRAPH =
  'You pay for the plan each month. We send a bill by email on the first day. You can pay by card or from your bank. If a payment fails, we try again after two days. ';
const LONG = `# Our terms\n\n## What you pay\n\n${`${PARAGRAPH.repeat(3)}\n\n`.repeat(8)}\n## Refunds\n\n${`${PARAGRAPH.repeat(3)}\n\n`.repeat(8)}\n## Help\n\n${`${PARAGRAPH.repeat(3)}\n\n`.repeat(16)}`;

interface Fact {
  readonly words: number;
  readonly shape: Block['shape'];
  readonly text: string;
  readonly links: number;
  readonly isMarker: boolean;
}

export default defineRule({
  id: 'toc-missing',
  group: 'presentation',
  scope: 'document',
  severity: { 'ui-strings': 'off', help: 'info', else: 'warning' },
  fix: 'advice',
  summary: 'A long document without a table of contents.',
  why: 'In a long document readers want one part. A list of the headings with links takes them there, and several states ask for one.',
  source:
    'N.J. Stat. §56:12-10(b)(2). Fla. Stat. §627.4145(1)(f). Haw. Rev. Stat. §431:10-104(4). 14 Va. Admin. Code 5-101-70.',
  options: {
    words: {
      type: 'integer',
      default: 3000,
      minimum: 100,
      maximum: 100_000,
      description: 'The most words that a document may have without a table of contents.',
    },
    siteNavigation: {
      type: 'boolean',
      default: false,
      description: 'True where the site shows the headings beside the text, so that no list is needed.',
    },
  },
  collect: factOf,
  check(facts, { options, blocks }) {
    if (options.siteNavigation) return NONE;
    const words = facts.reduce((sum, { fact }) => sum + fact.words, 0);
    if (words <= options.words || hasContents(facts.map(({ fact }) => fact))) return NONE;
    const title = titleOf(blocks);
    if (title === null) return NONE;
    return [
      {
        ...title,
        message: `This document has ${String(words)} words and no table of contents. Put a list of its headings, with links, near the top.`,
      },
    ];
  },
  examples: [
    {
      bad: LONG,
      good: LONG.replace('\n\n', '\n\n- [What you pay](#pay)\n- [Refunds](#refunds)\n- [Help](#help)\n\n'),
    },
    {
      options: { words: 100 },
      bad: `# Our terms\n\n${PARAGRAPH.repeat(4).trim()}`,
      good: `# Our terms\n\n[[toc]]\n\n${PARAGRAPH.repeat(4).trim()}`,
    },
    { options: { siteNavigation: true }, ok: LONG, because: 'The site shows the headings.' },
    { ok: LONG.replace('\n\n', '\n\n[TOC]\n\n'), because: 'A generator puts the list there.' },
    {
      ok: LONG.replace('\n\n', '\n\n- What you pay\n- Refunds\n- Help\n\n'),
      because: 'The list names the headings, as it does on paper.',
    },
    { ok: `# Our terms\n\n${PARAGRAPH.repeat(10).trim()}`, because: 'It is short.' },
  ],
});

const MARKER = /(?:\[\[?|\{\{?|\{:|<<|%)\s*_?toc_?\b|^toc$/i;
const TITLE =
  /^(?:table of )?contents$|^on this page|^in this (?:document|agreement|policy|notice|page)|^(?:index|summary of contents|what(?:’|')s in (?:this|these)\b)/i;

function factOf(block: Block): Fact {
  const links = block.marks.filter(
    ({ kind, target }) => kind === 'link' && target?.includes('#') === true,
  ).length;
  const isShort = block.words.length < 12;
  return {
    words: block.words.length,
    shape: block.shape,
    text: block.prose.trim().toLowerCase(),
    links,
    isMarker:
      isShort &&
      (TITLE.test(block.prose.trim()) ||
        MARKER.test(block.prose) ||
        block.runs.some(run => run.kind === 'opaque' && MARKER.test(run.text ?? ''))),
  };
}

/** The table stands before this many words of the text; a list of headings is longer than three. */
const NEAR_TOP = 1200;
const FEWEST = 3;

/** A marker, three links to places in the page, or three lines that are headings further on. */
function hasContents(facts: readonly Fact[]): boolean {
  const headings = new Set(facts.filter(({ shape }) => shape === 'heading').map(({ text }) => text));
  let words = 0;
  let listed = 0;
  let links = 0;
  for (const fact of facts) {
    words += fact.words;
    if (words - fact.words > NEAR_TOP) return false;
    if (fact.isMarker) return true;
    links += fact.words <= fact.links * 10 ? fact.links : 0;
    listed += fact.shape !== 'heading' && headings.has(fact.text) ? 1 : 0;
    if (links >= FEWEST || listed >= FEWEST) return true;
  }
  return false;
}
