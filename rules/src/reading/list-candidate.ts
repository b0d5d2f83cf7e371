import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, NONE, type Report } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { commaList } from '../language/comma-list.ts';
import { letteredRewrites, listRewrites } from '../language/list-rewrites.ts';
import { mayHoldList, type RunningList, runningList } from '../language/running-list.ts';

export default defineRule({
  id: 'list-candidate',
  group: 'reading',
  scope: 'block',
  severity: { 'ui-strings': 'off', else: 'info' },
  fix: 'review',
  summary: 'A list of items inside a paragraph that would be easier to read one below the other.',
  why: 'In a list readers see how many items there are, and whether all or one of them is needed.',
  source: 'US Federal Plain Language Guidelines: use lists. SEC Rule 421(b)(1) and (d).',
  options: {
    items: {
      type: 'integer',
      default: 5,
      minimum: 4,
      maximum: 50,
      description:
        'The fewest items that are reported; in a contract or a privacy notice one more. Items with letters or numbers count from three, where they are long.',
    },
  },
  check(block, { kind, options }) {
    if ((block.shape !== 'paragraph' && block.shape !== 'list-item') || !block.english) return NONE;
    const lettered = letteredItems(block);
    if (lettered !== null) return [lettered];
    if (!block.prose.includes(',') && !block.prose.includes(';')) return NONE;
    const isLegal = kind === 'contract' || kind === 'privacy';
    const reports: Report[] = [];
    for (const sentence of block.sentences) {
      if (
        sentence.words.length < options.items * 2 ||
        !mayHoldList(sentence, options.items + (isLegal ? 1 : 0))
      )
        continue;
      const list = isLegal ? surely(sentence, options.items) : runningList(sentence);
      if (list === null || list.items < options.items || isExamples(sentence, list)) continue;
      const lead = leadFor(block.prose.slice(sentence.start, list.at.start), list.join);
      reports.push({
        at: list.at,
        message: `This sentence holds a long list. Put its items one below the other${lead}.`,
        rewrites: () => listRewrites(block, sentence),
      });
    }
    return reports.length === 0 ? NONE : reports;
  },
  examples: [
    {
      bad: 'We collect (a) your name; (b) your address; (c) your email; and (d) your phone number.',
      good: 'We collect all of these:\n\n- your name\n- your address\n- your email\n- your phone number',
      accepted:
        'We collect:\n\n(a) your name;\n\n(b) your address;\n\n(c) your email; and\n\n(d) your phone number.',
    },
    {
      bad: '1. You must (a) pack the goods in their own box; (b) send them back within 14 days; and (c) keep the receipt of the post office. We then pay you back.',
      good: '1. You must:\n\n   - (a) pack the goods in their own box;\n   - (b) send them back within 14 days; and\n   - (c) keep the receipt of the post office.\n\n   We then pay you back.',
      accepted:
        '1. You must:\n\n   (a) pack the goods in their own box;\n\n   (b) send them back within 14 days; and\n\n   (c) keep the receipt of the post office.\n\n   We then pay you back.',
    },
    {
      format: 'html',
      bad: '<p>You must (a) pack the goods in their own box; (b) send them back within 14 days; and (c) keep the receipt of the post office.</p>',
      good: '<p>You must:</p>\n<ul>\n<li>(a) pack the goods in their own box;</li>\n<li>(b) send them back within 14 days; and</li>\n<li>(c) keep the receipt of the post office.</li>\n</ul>',
      accepted:
        '<p>You must:</p>\n<ul>\n<li>(a) pack the goods in their own box;</li>\n<li>(b) send them back within 14 days; and</li>\n<li>(c) keep the receipt of the post office.</li>\n</ul>',
    },
    {
      bad: 'If you (a) pack the goods in their own box; (b) send them back within 14 days; and (c) keep the receipt of the post office, we will pay you back.',
      good: 'We will pay you back if you do all of these:\n\n- (a) pack the goods in their own box;\n- (b) send them back within 14 days; and\n- (c) keep the receipt of the post office.',
      accepted:
        'If you:\n\n(a) pack the goods in their own box;\n\n(b) send them back within 14 days; and\n\n(c) keep the receipt of the post office,\n\nwe will pay you back.',
    },
    {
      bad: 'You must (a) pack the goods in their own box; (b) send them back within 14 days; and (c) keep the receipt of the post office, if we ask you to.',
      good: 'If we ask you to, you must:\n\n- (a) pack the goods in their own box;\n- (b) send them back within 14 days; and\n- (c) keep the receipt of the post office.',
      accepted:
        'You must (a) pack the goods in their own box; (b) send them back within 14 days; and (c) keep the receipt of the post office, if we ask you to.',
    },
    {
      ok: 'You must (a) pack the goods; (b) send them back; and (c) keep the receipt.',
      because: 'Three short items read well in a sentence.',
    },
    {
      ok: 'We end the contract for (a) a breach that (i) harms a guest, (ii) harms the house or the garden that belongs to it, or (iii) harms a neighbour, or for (b) a debt.',
      because: 'A list inside an item of another one is a matter of the whole sentence.',
    },
    {
      ok: 'We may end it upon (i) your death, or (ii) the sale of the house. You may show this letter (i) to your lawyer, (ii) to your bank or (iii) to a court.',
      because: 'The first two markers belong to another list than the third.',
    },
    {
      kind: 'help',
      bad: 'You need a passport, a bill, a bank card, a photo and a form.',
      good: 'You need all of these:\n\n- a passport\n- a bill\n- a bank card\n- a photo\n- a form',
    },
    {
      kind: 'help',
      options: { items: 4 },
      bad: 'You need a passport, a bill, a bank card and a form.',
      good: 'You need all of these:\n\n- a passport\n- a bill\n- a bank card\n- a form',
    },
    {
      kind: 'help',
      ok: 'You need a passport, a bill, a bank card and a form.',
      because: 'Four short items read well in a sentence.',
    },
    {
      kind: 'privacy',
      bad: 'When you open an account with us in one of our branches or on our site, we collect your full name, your date of birth, your postal address, your email address, your phone number, and your tax number.',
      good: 'When you open an account with us in one of our branches or on our site, we collect all of these:\n\n- your full name\n- your date of birth\n- your postal address\n- your email address\n- your phone number\n- your tax number',
      accepted:
        'When you open an account with us in one of our branches or on our site, we collect:\n\n- your full name,\n- your date of birth,\n- your postal address,\n- your email address,\n- your phone number, and\n- your tax number.',
    },
    {
      kind: 'contract',
      ok: 'You need a passport, a bill, a bank card, a photo, a key and a form.',
      because: 'In a contract a list is reported only where it makes the sentence long.',
    },
    {
      kind: 'help',
      ok: 'Bring your papers (a passport, a recent bill, a bank card and a signed form) on the day.',
      because: 'A list in brackets is an aside.',
    },
    {
      kind: 'contract',
      ok: 'Neither side answers for a delay that comes from causes that nobody can control, including, without limitation, fire, flood, frost, storm, riots, strikes, war and acts of the state.',
      because: 'They are examples of a word or two, which say what kind of thing is meant.',
    },
    { ok: 'You may copy, print, read or share the page.', because: 'Single words need no bullets.' },
    {
      kind: 'contract',
      ok: 'Give one (1) week of notice in the first year, two (2) weeks in the next and three (3) weeks then.',
      because: 'The figures repeat the words.',
    },
    { ok: 'See clauses 4(a), (b) and (c).', because: 'These point to clauses, they are no items.' },
    { ok: 'Write to Green Lane 4, Leeds, Yorkshire, England, and ask.', because: 'An address is no list.' },
  ],
});

/** “including fire, flood, war”: examples of a word or two stand for all of their kind, and nobody counts them. */
function isExamples({ text, start }: Sentence, { at }: Pick<RunningList, 'at'>): boolean {
  if (!EXAMPLES.test(text.slice(0, at.start - start))) return false;
  const lengths = text
    .slice(at.start - start, at.end - start)
    .split(/[,;]/)
    .map(item => item.trim().split(/\s+/).length)
    .sort((one, two) => one - two);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) <= SHORT_EXAMPLE;
}
const EXAMPLES =
  /\b(?:includ(?:ing|es?)|such as|for example|e\.g\.)(?:,? (?:but not limited to|without limitation|for example))?[,:]?\s*$/i;
const SHORT_EXAMPLE = 2;

/** Markers of items inside a sentence, by what comes first: (a) (b) (c), (i) (ii) (iii), (1) (2) (3). */
const MARKERS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'],
  ['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)', '(vii)', '(viii)'],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
];
/** In contracts a list is reported where it makes the sentence long, and has so many words. */
const LONG_SENTENCE = 30;
const LONG_LIST = 20;

/** In a contract: a list that is surely one, from its first item to its last. */
function surely(sentence: Sentence, fewest: number): Pick<RunningList, 'at' | 'items' | 'join'> | null {
  if (sentence.words.length <= LONG_SENTENCE) return null;
  const starts = commaList(sentence)?.starts ?? [];
  const [first = sentence.end] = starts;
  const words = sentence.words.filter(({ start }) => start >= first).length;
  if (starts.length <= fewest || words < LONG_LIST) return null;
  const last = starts[starts.length - 1] ?? first;
  const before = sentence.words.findLast(({ end }) => end <= last);
  return {
    at: prose(first, sentence.end),
    items: starts.length,
    join: before?.lower === 'or' ? 'or' : 'and',
  };
}

/** An item of fewer characters is a reference: “(a), (b) and (c)”. */
const SHORTEST_ITEM = 8;

/** The report of items with letters or numbers in running text, from the first marker to the last that the list names. */
function letteredItems(block: Block): Report | null {
  const { prose: text } = block;
  for (const [one, two, three, ...others] of MARKERS) {
    const first = markerAt(text, one, 0);
    const second = first < 0 ? -1 : markerAt(text, two, first);
    const third = second < 0 ? -1 : markerAt(text, three, second);
    if (third < 0 || second - first < SHORTEST_ITEM || third - second < SHORTEST_ITEM) continue;
    const last = lastMarker(block, others, { at: third, marker: three });
    if (last.at === third && wordsFrom(block, first) < LONG_THREE) continue;
    if (isCut(block, [first, second, third]) || isInside(text, one, first, third)) continue;
    const items = last.at === third ? `${one}, ${two}, ${three}` : `${one} to ${last.marker}`;
    return {
      at: prose(first, last.at + last.marker.length),
      message: `The items ${items} stand in running text. Put each on a line of its own${leadFor(text.slice(0, first), joinBeforeLast(text, one, third))}.`,
      rewrites: () => letteredRewrites(block, first),
    };
  }
  return null;
}

interface Marker {
  readonly at: number;
  readonly marker: string;
}

/** The last of the markers that follow one another, as far as the sentence of the one before, or the next one, goes. */
function lastMarker(block: Block, others: readonly string[], third: Marker): Marker {
  let last = third;
  for (const marker of others) {
    const at = markerAt(block.prose, marker, last.at);
    if (at < 0) break;
    last = { at, marker };
  }
  return last;
}

/** True where the markers stand in several sentences that they do not begin: they belong to several lists. */
const isCut = ({ sentences }: Block, markers: readonly number[]): boolean =>
  new Set(markers.map(at => sentences.findIndex(({ start, end }) => start <= at && at < end))).size > 1 &&
  !markers.slice(1).every(at => sentences.some(({ start }) => start === at));

/** True where the list stands inside an item of another running list: its lines would break that one. */
const isInside = (text: string, own: string, first: number, third: number): boolean =>
  MARKERS.some(([one, two]) => {
    const outer = one === own ? -1 : markerAt(text, one, 0);
    return outer >= 0 && outer < first && markerAt(text, two, third) >= 0;
  });

/** Words from a place to the end of its sentence. */
const wordsFrom = ({ sentences }: Block, at: number): number =>
  sentences.find(({ start, end }) => start <= at && at < end)?.words.filter(({ start }) => start >= at)
    .length ?? 0;

/** Three items of fewer words than this read well in a sentence. */
const LONG_THREE = 20;

/** The conjunction before the last marker of the list: the only one that joins all items. Null where there is none. */
function joinBeforeLast(text: string, one: string, third: number): 'and' | 'or' | null {
  const kind = one === '(1)' ? /\b(and|or) \(\d\)\s/g : /\b(and|or) \([a-z]{1,4}\)\s/g;
  let join: 'and' | 'or' | null = null;
  for (const match of text.slice(third - LONGEST_JOIN).matchAll(kind))
    join = match[1] === 'or' ? 'or' : 'and';
  return join;
}

/** Room for “and ” before a marker. */
const LONGEST_JOIN = 4;

/**
 * “, below “all of these:””, where a duty or a choice stands right before the list and no negative before that, because
 * only then the conjunction alone says whether all items are meant. Nothing where a colon leads to them already.
 */
function leadFor(before: string, join: 'and' | 'or' | null): string {
  const last = /\b(\w+)\s*$/.exec(before)?.[1] ?? '';
  if (join === null || OPEN.test(before)) return '';
  if (join === 'and') return DUTY.test(last) ? ', below “all of these:”' : '';
  return DUTY.test(last) || CHOICE.test(last) ? ', below “any of these:”' : '';
}
const DUTY = /^(?:must|shall|will|needs?|collects?|to)$/i;
const CHOICE = /^(?:may|can)$/i;
const OPEN =
  /\b(?:not|no|nor|never|neither|without|cannot|unless|except|exclud(?:e|es|ing)|includ(?:e|es|ing)|such as|for example|e\.g|like|between|either|both)\b|n['’]t\b/i;

/** The place of a marker behind white space and before a word; -1 where there is none. */
function markerAt(text: string, marker: string, from: number): number {
  for (let at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
    const isOpen =
      (at === 0 || /\s/.test(text.charAt(at - 1))) && !COUNTED.test(text.slice(Math.max(0, at - 12), at));
    if (isOpen && /^\s\p{L}/u.test(text.slice(at + marker.length, at + marker.length + 2))) return at;
  }
  return -1;
}

/** “two (2) weeks”: the figure repeats the word. */
const COUNTED =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|sixty|ninety) $/i;
