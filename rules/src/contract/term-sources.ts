import type { Block, PlacedBlock } from '../kit/document.ts';
import type { PlacedCandidate } from './model.ts';
import { baseForm } from './terms.ts';

/**
 * True where the document says what a phrase is in another way than by a definition: a line “Rental Period: 12 months”,
 * a row of a table, or a numbered title that stands in running text because the text lost its lines.
 */
export function isExplained(blocks: readonly PlacedBlock[], uses: readonly PlacedCandidate[]): boolean {
  const [first] = uses;
  if (first === undefined) return true;
  const pattern = titlePattern(first.text);
  if (uses.some(({ block, at }) => isInBrackets(blocks[block]?.block.prose ?? '', at))) return true;
  const said = new RegExp(
    `^(?:The |A |An )?${escaped(first.text)} (?:is|are|includes?|consists? of|comprises?) (?!not\\b)`,
    'u',
  );
  return blocks.some(
    ({ block }) =>
      isSaid(block, first.text, said) || isRow(block, first.text) || isRunInTitle(block, first.text, pattern),
  );
}

/** “the firm (Main Contractor)”, “the Rightsholder (the person who holds the rights)”: explained in brackets. */
const isInBrackets = (text: string, { start, end }: PlacedCandidate['at']): boolean =>
  (/\((?:the |an? )?$/.test(text.slice(0, start)) && /^(?:\)| and [^()]{1,60}\))/.test(text.slice(end))) ||
  /^s? \((?:meaning|being|i\.e\.|that is|the|an?|as defined|defined|see|which|collectively)\b/.test(
    text.slice(end, end + 24),
  );

/** “Content is the software, the texts and the pictures on our site.” */
const isSaid = ({ prose, sentences }: Block, text: string, pattern: RegExp): boolean =>
  prose.includes(text) &&
  sentences.some(sentence => SAYS_WHAT.test(sentence.text.slice(text.length)) && pattern.test(sentence.text));
const SAYS_WHAT =
  /^.{0,6}(?:is|are|includes?|consists? of|comprises?) (?:an?|the|any|all|those|every|each|\p{L}+,)/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const sameForm = (one: string, two: string): boolean =>
  baseForm(one.toLowerCase()) === baseForm(two.toLowerCase());

/** “Rental Period” alone in a cell or a label, or “Rental Period: …”. */
function isRow({ prose, shape }: Block, text: string): boolean {
  const own = /^[“"]?([^:“”"]{2,80}?)[”"]?(?::(?=\s|$)|\.?$)/.exec(prose.slice(0, text.length + 8));
  if (own?.[1] === undefined || !sameForm(own[1].trim(), text)) return false;
  return own[0].endsWith(':') || shape === 'table-cell' || shape === 'label';
}

/** “… sold. 4. Territory A) The …”: a number, the phrase, and the text behind it. */
const titlePattern = (text: string): RegExp => {
  const stem = text.replace(/(?:ies|y|es|s)$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:^|[\\s.;])(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}[.):]?|[A-Z][.)]|\\([a-z\\d]\\))\\s+(?:The )?${stem}(?:ies|y|es|s)?(?:\\(s\\))?(?=\\s*(?:[.:;–—(]|\\s[(“"]|\\s(?:The|This|These|You|We|A|An|Each|Every|If|All|Any|Subject|In|On|Such|No|Either|Neither|Both|Upon|During|For|Where|When|It|Except|Unless|By|Until|As|To)\\s|[A-Z]\\)))`,
    'u',
  );
};

const isRunInTitle = ({ prose, label }: Block, text: string, pattern: RegExp): boolean =>
  prose.includes(text.slice(0, 3)) && pattern.test(label === null ? prose : `1. ${prose}`);
