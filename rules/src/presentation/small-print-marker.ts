import type { Block, Sentence } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose, type Span } from '../kit/span.ts';

interface Fact {
  /** Claims with a marker behind them. */
  readonly claims: readonly { readonly marker: string; readonly at: Span<'prose'> }[];
  /** The marker that a footnote with restrictions begins with; null for other blocks. */
  readonly note: { readonly marker: string; readonly at: Span<'prose'> } | null;
}

export default defineRule({
  id: 'small-print-marker',
  group: 'presentation',
  scope: 'document',
  severity: 'warning',
  fix: 'advice',
  summary: 'A claim whose conditions stand in a footnote.',
  why: 'Readers see the claim and not the footnote. A condition that decides whether the claim is true has to stand beside it.',
  source: 'UK CAP Code, section 3 (qualification). US FTC, “.com Disclosures”: clear and conspicuous.',
  options: {},
  collect: factOf,
  check(facts): readonly DocumentReport[] {
    const notes = facts.flatMap(({ block, fact }) => (fact.note === null ? [] : [{ block, ...fact.note }]));
    if (notes.length === 0) return [];
    return facts.flatMap(({ block, fact }) =>
      fact.claims.flatMap(({ marker, at }) => {
        const note = notes.find(entry => entry.marker === marker && entry.block >= block);
        if (note === undefined) return [];
        return [
          {
            block,
            at,
            message: `The conditions of this claim stand in a footnote (“${marker}”). Say them here, beside the claim.`,
            related: [{ block: note.block, at: note.at, message: 'The conditions stand here.' }],
          },
        ];
      }),
    );
  },
  examples: [
    {
      bad: 'The app is free for life\\*.\n\n\\* Free for the first 3 months only.',
      good: 'The app is free for 3 months. Then it costs £9 a month.',
    },
    { bad: 'You pay no fees†.\n\n†Except when you send money abroad.' },
    {
      format: 'html',
      bad: '<p>Calls from £9 a month<sup>1</sup>.</p><p><sup>1</sup> Terms apply. Only for new customers.</p>',
    },
    {
      ok: 'Most readers skip long texts<sup>1</sup>.\n\n<sup>1</sup> Smith, Reading online, 2019.',
      because: 'It is a reference to a source.',
    },
    { ok: 'The app is free\\*.', because: 'No footnote stands below it.' },
    {
      ok: 'Fields with \\* are required.\n\n\\* Only letters and digits may be used.',
      because: 'A form marks what must be filled in.',
    },
  ],
});

/** What an advertisement promises. */
const CLAIM: ReadonlySet<string> = new Set(
  'free unlimited guaranteed guarantee lifetime save cashback discount cheapest lowest off refund money-back'.split(
    ' ',
  ),
);
/** A price, a percentage, or something that is said to cost nothing. */
const FIGURE =
  /[£€$]\s?\d|\d\s?%|\bno (?:\w+ )?(?:fees?|charges?|costs?|limits?|interest|risk|catch|contract)\b/i;
/** What takes some of it back. */
const LIMIT =
  /\b(?:only|except|excludes?|excluding|unless|appl(?:y|ies)|subject to|limited to|first \d|minimum|maximum|up to|not available|not included|new customers|eligib\w+|thereafter|conditions)\b/i;
const MARKERS = /[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]/g;
const NOTE = /^(?:[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])/;

function factOf(block: Block): Fact | null {
  const sups = block.marks.filter(({ kind }) => kind === 'sup');
  const label = block.label !== null && NOTE.test(block.label) ? block.label : undefined;
  if (sups.length === 0 && label === undefined && !/[*†‡¹²³⁴⁵⁶⁷⁸⁹]/.test(block.prose)) return null;
  const first = sups.find(({ start }) => start === 0);
  const marker =
    first === undefined ? (label ?? NOTE.exec(block.prose)?.[0]) : block.prose.slice(0, first.end);
  if (marker !== undefined) {
    if (!LIMIT.test(block.prose)) return null;
    return { claims: [], note: { marker: marker.trim(), at: prose(0, block.prose.length) } };
  }
  const claims = block.sentences.flatMap(sentence => claimOf(block, sentence));
  return claims.length === 0 ? null : { claims, note: null };
}

/** The claim of a sentence with its marker: the marker stands right behind a word. */
function claimOf(block: Block, sentence: Sentence): Fact['claims'] {
  const isClaim = sentence.words.some(({ lower }) => CLAIM.has(lower)) || FIGURE.test(sentence.text);
  if (!isClaim) return [];
  for (const { kind, start, end } of block.marks) {
    if (kind !== 'sup' || start < sentence.start || start > sentence.end) continue;
    const marker = block.prose.slice(start, end).trim();
    if (/^(?:[*†‡§]{1,3}|\d{1,2}|[a-z])$/.test(marker))
      return [{ marker, at: prose(sentence.start, Math.max(end, sentence.start + 1)) }];
  }
  for (const match of sentence.text.matchAll(MARKERS)) {
    const before = sentence.text.charAt(match.index - 1);
    const after = sentence.text.charAt(match.index + match[0].length);
    if (!/[\p{L}\p{N}%)”]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    return [{ marker: match[0], at: prose(sentence.start, sentence.start + match.index + match[0].length) }];
  }
  return [];
}
