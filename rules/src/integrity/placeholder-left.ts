import type { Block } from '../kit/document.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { overlaps, prose, type Span } from '../kit/span.ts';

export default defineRule({
  id: 'placeholder-left',
  group: 'integrity',
  scope: 'block',
  severity: 'error',
  fix: 'none',
  summary: 'A blank or a template mark that somebody forgot to fill in.',
  why: 'A published text with a blank in it promises nothing at that place, and shows that nobody checked it.',
  source: 'General drafting practice.',
  options: {
    tags: {
      type: 'boolean',
      default: false,
      description:
        'Also report the tags of template languages, such as {{name}}. They are filled in by a program.',
    },
  },
  check(block, { options }) {
    const found = [...tags(block, options.tags), ...marks(block)];
    if (found.length === 0) return NONE;
    return found
      .filter((one, index) => !found.slice(0, index).some(other => overlaps(one.at, other.at)))
      .map(({ at, text }) => ({
        at,
        message: `“${text}” still has to be filled in. Write what belongs here, or take it out.`,
      }));
  },
  examples: [
    { bad: 'This agreement starts on [●] 20__.', good: 'This agreement starts on 1 May 2026.' },
    { bad: 'Contact us at [insert email].', good: 'Contact us at help@shop.example.' },
    { bad: 'The price is TBC.', good: 'The price is £10.' },
    { bad: 'Dear <<name>>, your plan ends soon.' },
    { bad: 'Lorem ipsum dolor sit amet.' },
    { options: { tags: true }, bad: 'Hello {{first_name}}, your plan ends soon.' },
    { ok: 'Hello {{first_name}}, your plan ends soon.', because: 'A program fills in the tag.' },
    {
      ok: '<% if paid %>Thank you.<% end %>',
      because: 'This program tag is filled in by a program as well.',
    },
    { ok: 'Signature: ____________  Date: ____________', because: 'A form has blanks to fill in.' },
    { ok: 'The price is [***] for each box.', because: 'A secret is hidden here.' },
    { ok: '[FERN FOODS LOGO] [Signature page follows] We agree.', because: 'These say what the page shows.' },
    { ok: 'By __/s/ Ann Smith____', because: 'It is signed.' },
    { ok: 'We stock sizes S to XXL.', because: '“XXL” is a size.' },
    { ok: 'See [our prices](https://shop.example/prices).', because: 'The brackets make a link.' },
    { ok: 'Our lawyers told us to insert a date.', because: '“insert” is an ordinary verb here.' },
  ],
});

interface Mark {
  readonly at: Span<'prose'>;
  readonly text: string;
}

/** Bullets and words in capitals in square brackets, angle brackets; program tags only where asked for. */
function tags(block: Block, all: boolean): readonly Mark[] {
  return block.runs.flatMap(run => {
    const text = run.kind === 'opaque' ? run.text : undefined;
    if (text === undefined) return [];
    const isProgram = /^(?:\{\{|\{%|\$\{|%|<%)/.test(text);
    const isBlank = /^\[[^\]]*\]$/.test(text) || /^<<?[^>]*>>?$/.test(text);
    // “[***]” hides what is secret; “2.2 [TITLE OF THE CLAUSE]” says what clause 2.2 is about.
    // “[COMPANY LOGO]” says what the printed page shows.
    if (PICTURE.test(text)) return [];
    if (/^\[\*+\]$/.test(text) || /\d\s*$/.test(block.prose.slice(0, run.prose))) return [];
    if (isProgram ? !all : !isBlank) return [];
    return [{ at: prose(run.prose, run.prose + run.length), text }];
  });
}

const PICTURE =
  /^\[(?!insert|enter|add|your|attach)[^\]]*\b(?:logo|seal|stamp|graphics?|image|picture|photo|map|chart|diagram|letterhead|signatures?|signature pages?|remainder of|intentionally|reserved|omitted|redacted)\b[^\]]*\]$/i;

const MARKS: readonly RegExp[] = [
  /\[(?:●|•|_+|\.{2,}|…|\?+|TBC|TBD|TK|XX+|\s*)\]/g,
  /\[(?:[Ii]nsert|INSERT|[Ee]nter|[Aa]dd|[Ff]ill in|[Nn]ote to|[Dd]rafting note|[Dd]raft note|[Yy]our |[Dd]ate of|[Nn]ame of|[Aa]ddress of|[Cc]ompany name|[Nn]umber of)[^\]]{0,80}\](?!\()/g,
  /<<[^<>\n]{1,60}>>/g,
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TKTK)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:XX|XXX|XXXX)(?![\p{L}\p{N}])/gu,
  /_{3,}|(?<=\b(?:19|20))_{2,}/g,
  /\blorem ipsum\b/gi,
];

/** The words that stand before the blank of a form: “Name: ____”, “By: ____”. */
const FORM =
  /(?:\b(?:signature|signed|sign|name|title|date|by|place|witness|initials|address|email|phone|company|print)\b[^\p{L}]{0,4}|:\s*)$/iu;

/** A line to sign or to fill in, a line that was signed (“/s/ A. Smith____”), or a line across the page. */
const isForm = (text: string, start: number, end: number): boolean =>
  FORM.test(text.slice(Math.max(0, start - 40), start)) ||
  /\/s\/[^/]{0,60}$/.test(text.slice(0, start)) ||
  (text.slice(0, start).trim() === '' && text.slice(end).trim() === '');

function marks(block: Block): readonly Mark[] {
  const text = block.prose;
  if (!/[[_<]|TB|TK|XX|orem/.test(text)) return [];
  return MARKS.flatMap(pattern =>
    [...text.matchAll(pattern)]
      .filter(
        match => !(match[0].startsWith('_') && isForm(text, match.index, match.index + match[0].length)),
      )
      .filter(match => !/^XX+$/.test(match[0]) || !/\bsizes?\b/i.test(text))
      .map(match => ({ at: prose(match.index, match.index + match[0].length), text: match[0] })),
  );
}
