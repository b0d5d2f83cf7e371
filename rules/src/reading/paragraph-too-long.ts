import type { Block, Sentence } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { DETERMINERS, OTHERS } from '../language/closed-class.ts';

const WORDS = 'Returns are free for thirty days and we send the label by email. ';

export default defineRule({
  id: 'paragraph-too-long',
  group: 'reading',
  scope: 'block',
  severity: 'warning',
  fix: 'advice',
  summary: 'A paragraph that is too long to take in at a glance.',
  why: 'A long paragraph hides what it is about: readers skip it, and regulators count its words.',
  source:
    'Connecticut Gen. Stat. §42-152(c)(3)–(4): average under 75, none over 150 words. Pennsylvania 37 Pa. Code App. B 1c. US Federal Plain Language Guidelines: 150 words, never over 250.',
  options: {
    limit: {
      type: 'integer',
      default: 150,
      perKind: { help: 80, policy: 120, 'ui-strings': 80 },
      minimum: 10,
      maximum: 2000,
      description: 'The most words that a paragraph or list item may have.',
    },
  },
  check(block, { options }) {
    if (block.shape !== 'paragraph' && block.shape !== 'list-item') return NONE;
    if (block.words.length <= options.limit * NEAR) return NONE;
    const { at, count } = longestPart(block);
    if (count <= options.limit * NEAR) return NONE;
    const isWhole = count === block.words.length;
    const place = isWhole ? splitPlace(block) : null;
    const advice =
      block.sentences.length < 2
        ? 'Break it into sentences and a list.'
        : place === null
          ? 'Break it where the topic changes.'
          : `A good place to break it: before “${place}”.`;
    return [
      {
        at,
        message: `This ${isWhole ? 'paragraph' : 'item'} has ${String(count)} words; the limit is ${String(options.limit)}. ${advice}`,
      },
    ];
  },
  examples: [
    { bad: WORDS.repeat(12).trim(), good: `${WORDS.repeat(4).trim()}\n\n${WORDS.repeat(4).trim()}` },
    { kind: 'help', bad: WORDS.repeat(7).trim(), good: WORDS.repeat(3).trim() },
    { options: { limit: 10 }, bad: WORDS.trim(), good: 'Returns are free for thirty days.' },
    {
      ok: `- ${WORDS.repeat(6).trim()}\n- ${WORDS.repeat(6).trim()}`,
      because: 'Each item of a list is counted on its own.',
    },
    {
      options: { limit: 64 },
      ok: WORDS.repeat(5).trim(),
      because: 'One word above the limit makes no paragraph hard to read.',
    },
    {
      format: 'text',
      ok: `${WORDS.trim().toLowerCase()}\n`.repeat(12).trim(),
      because: 'Each line is an item of its own: it begins small behind a full stop.',
    },
    { ok: `> ${WORDS.repeat(12).trim()}`, because: 'Quoted law is as long as it is.' },
  ],
});

/** So little above the limit nobody sees, and counts of words differ by as much. A law's own limit is tested by its profile. */
const NEAR = 1.02;

/**
 * The words of the longest part of a block. In plain text the items of a list may stand in lines of their own without a
 * mark: each begins with a small letter, behind a full stop or a semicolon.
 */
function longestPart({ runs, words, prose: text }: Block): {
  readonly at: Span<'prose'>;
  readonly count: number;
} {
  const starts = runs.flatMap(({ kind, prose: at, length }) =>
    kind === 'break' &&
    /[.;:]\s*$/.test(text.slice(Math.max(0, at - BEFORE), at)) &&
    /^\p{Ll}/u.test(text.slice(at + length))
      ? [at + length]
      : [],
  );
  const parts = [0, ...starts].map((from, index) => {
    const to = starts[index] ?? text.length;
    return {
      at: prose(from, to),
      count: words.filter(({ start }) => start >= from && start < to).length,
    };
  });
  return parts.reduce((one, two) => (two.count > one.count ? two : one));
}

/** So many characters before a line break show how the line ends. */
const BEFORE = 4;

/** How many words of the sentence at the break are shown. */
const SHOWN = 4;

/**
 * The first words of the sentence where a new paragraph could best begin: near the middle, with another actor than the
 * sentence before it, or with few of its words. Null where no sentence stands out.
 */
function splitPlace(block: Block): string | null {
  const total = block.words.length;
  const turns: { readonly distance: number; readonly sentence: Sentence }[] = [];
  let before = 0;
  block.sentences.forEach((sentence, index) => {
    const previous = block.sentences[index - 1];
    const isInside = before > total / 5 && before < (total * 4) / 5;
    if (previous !== undefined && isInside && isTurn(previous, sentence)) {
      turns.push({ distance: Math.abs(before - total / 2), sentence });
    }
    before += sentence.words.length;
  });
  const [first] = turns.sort((one, two) => one.distance - two.distance);
  const last = first?.sentence.words[Math.min(SHOWN, first.sentence.words.length) - 1];
  return first === undefined || last === undefined ? null : block.prose.slice(first.sentence.start, last.end);
}

/** Another actor begins (“You …” after “We …”), or the two sentences share hardly a word. */
function isTurn(one: Sentence, two: Sentence): boolean {
  if (LINKS.has(two.words[0]?.lower ?? '') || TIES.test(two.text)) return false;
  const [first, second] = [actorOf(one), actorOf(two)];
  if (first !== null && second !== null && first !== second) return true;
  const known = new Set(one.words.map(word => word.lower).filter(isTopical));
  return !two.words.some(word => known.has(word.lower));
}

const isTopical = (word: string): boolean => word.length > 3 && !OTHERS.has(word) && !DETERMINERS.has(word);

/** Openings that lean on the sentence before. */
const LINKS: ReadonlySet<string> = new Set(
  'this that these those it they them he she however but also so then both either neither'.split(' '),
);

const TIES =
  /^(?:in (?:addition|particular|other words|that|this|such|these|those)|for (?:example|instance|this|that)|as a result|by (?:doing|contrast)|if so|without limiting|notwithstanding the|on the other|(?:further|furthermore|moreover|additionally|similarly|likewise|accordingly|therefore|thus|such|otherwise|instead|nor|and|or|please)\b)/i;

function actorOf({ words }: Sentence): 'you' | 'we' | null {
  const first = words[0]?.lower ?? '';
  if (/^(?:you|your)\b/.test(first)) return 'you';
  return /^(?:we|our)\b/.test(first) ? 'we' : null;
}
