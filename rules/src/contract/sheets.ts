import type { Block, PlacedBlock } from '../kit/document.ts';

/** Sheets that hold the variables of standard terms: names, dates, amounts and what else the parties agree. */
const COVER =
  /\b(?:on|in|to|by|from|under|with|of|and|or|the|a|each|this|applicable|executed|signed) (?:the |a |an |each |any |this |applicable |accompanying |signed |attached )*[“"]?(?:Cover (?:Page|Sheet|Letter|Pages|Sheets)|Key (?:Terms|Commercial Terms|Details)|Deal (?:Terms|Sheet)|Commercial (?:Terms|Details)|Business Terms|Term Sheet|Contract (?:Details|Particulars|Data)|Agreement (?:Details|Particulars)|Summary (?:Page|Sheet|of Terms)|Reference (?:Page|Pages|Schedule)|Particulars|(?:Basic |Fundamental )?Lease (?:Information|Particulars|Summary|Details)|Basic (?:Terms|Lease (?:Information|Provisions|Terms))|Special Conditions)\b/;

const covers = new WeakMap<Block, boolean>();

/** True where a block speaks of a sheet in front of the text that says what its variables mean. Cached with the block. */
function speaksOfCover(block: Block): boolean {
  const known = covers.get(block);
  if (known !== undefined) return known;
  const found = HINT.test(block.prose) && COVER.test(block.prose);
  covers.set(block, found);
  return found;
}
const HINT =
  /Cover|Key|Deal|Commercial|Business Terms|Term Sheet|Details|Particulars|Summary|Reference|Lease|Basic|Special/;

/** Index of the first block that speaks of a cover page, key terms or the like; null where none does. */
export function coverSheetOf(blocks: readonly PlacedBlock[]): number | null {
  const index = blocks.findIndex(({ block }) => speaksOfCover(block));
  return index < 0 ? null : index;
}

/** A form that the parties fill in for each deal. */
const FORM =
  /\b(?:order forms?|orders?|statements? of work|SOWs?|work orders?|purchase orders?|schedules?|quotes?|quotations?|proposals?|confirmations?|price lists?|annex(?:es)?|exhibits?|appendix|appendices|attachments?|specifications? sheets?|invoices?|registration (?:page|form)|(?:web)?site)\b/i;
const SAYS =
  /\b(?:set (?:out|forth)|stated|specified|identified|described|listed|named|indicated|shown|given|designated|detailed|selected|defined|agreed|provided) (?:[\p{L}-]+ ){0,3}?(?:in|on|at|by)\b|\b(?:specif(?:y|ies)|identif(?:y|ies)|describes?|lists?|states?|sets? (?:out|forth)|names?|defines?)\b/iu;

/** True for a sentence that leaves it to an order form or a schedule what something is: “the Term stated in the Order Form”. */
export const leavesToForm = (sentence: string): boolean => SAYS.test(sentence) && FORM.test(sentence);
