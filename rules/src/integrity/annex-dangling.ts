import { modelOf } from '../contract/model.ts';
import { type ClauseNumber, showNumber } from '../contract/numbers.ts';
import { referencesIn } from '../contract/references.ts';
import { resolve } from '../contract/resolve.ts';
import type { Block, PlacedBlock } from '../kit/document.ts';
import { defineRule, type DocumentReport } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';

export default defineRule({
  id: 'annex-dangling',
  group: 'integrity',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'error' },
  fix: 'none',
  summary: 'A schedule or annex that is promised but missing, or there but never mentioned.',
  why: 'What an annex says is part of the contract only if the contract says so and the reader can find it.',
  source: 'General drafting practice.',
  options: {
    elsewhere: {
      type: 'boolean',
      default: false,
      description: 'Schedules and annexes are kept in other files: report none as missing.',
    },
  },
  check(_, { blocks, options }) {
    const model = modelOf(blocks);
    if (model.amends || model.isExcerpt) return [];
    const references = model.references.filter(
      ({ attachment, external }) => isAttachment(attachment) && !external,
    );
    // What opens the file is the file itself: an exhibit that was filed alone.
    const present = model.clauses.filter(
      ({ number, block }) =>
        block > 0 && isAttachment(number?.attachment ?? null) && number?.parts.length === 1,
    );
    const reports: DocumentReport[] = [];
    if (!options.elsewhere && present.length > 0) {
      for (const reference of references) {
        for (const target of reference.targets) {
          if (resolve(model, { ...target, number: whole(target.number) }, reference.block) !== null) continue;
          if (isFiling(target.number) || opensBlock(blocks, whole(target.number))) continue;
          if (isLeftOut(blocks, whole(target.number))) continue;
          reports.push({
            block: reference.block,
            at: reference.at,
            message: `There is no ${showNumber(target.number)} in this document. Add it, or name the one that is meant.`,
          });
        }
      }
    }
    for (const { number, block } of present) {
      const name = number === null ? '' : showNumber(number);
      const isNamed = references.some(
        reference =>
          reference.block !== block &&
          reference.targets.some(
            target => showNumber(whole(target.number)).toLowerCase() === name.toLowerCase(),
          ),
      );
      if (isNamed || references.some(({ range }) => range)) continue;
      reports.push({
        block,
        at: prose(0, Math.min(name.length, blocks[block]?.block.prose.length ?? 0)),
        severity: 'warning',
        message: `Nothing in this document mentions ${name}. Say where it applies, or take it out.`,
      });
    }
    return reports;
  },
  examples: [
    {
      bad: 'The fees are in Schedule 1. The hours are in Schedule 3.\n\n# Schedule 1: Fees\n\nThe fee is £5.',
      good: 'The fees are in Schedule 1.\n\n# Schedule 1: Fees\n\nThe fee is £5.',
    },
    { bad: 'You pay the fees.\n\n# Annex A\n\nThe fee is £5.' },
    {
      options: { elsewhere: true },
      ok: 'The fees are in Schedule 1 and 2.\n\n# Schedule 1: Fees\n\nThe fee is £5.',
      because: 'The others are in files of their own.',
    },
    {
      ok: 'The fees are in Schedule 1.',
      because: 'No schedule is in this file: they are kept elsewhere.',
    },
    {
      ok: 'Exhibit 10.12 Supply Agreement\n\nThe fees are in Exhibit A, and the places in Exhibit B.\n\n# Exhibit A\n\nThe fee is £5.\n\nEXHIBIT B PLACES The places are Leeds, York, Hull, Bath, Ely, Wells, Truro and Ripon, with all that lies between them.',
      because: 'The first is the number of a filing, and the last stands in one line with its text.',
    },
    {
      ok: 'The fees are in Exhibit “A”, and the places in Exhibit B.\n\nCertain exhibits have been omitted and will be filed on request.\n\n# EXHIBIT “A”\n\nThe fee is £5.',
      because: 'A letter may stand in quotation marks, and the text says that an exhibit was left out.',
    },
    {
      ok: 'EXHIBITS\n\nExhibit A Site\n\nExhibit B Form of Guaranty\n\nThe site is in Exhibit A. You sign the guaranty that is attached as Exhibit B.\n\n# Exhibit A\n\n1 High Street.',
      because: 'The list of exhibits names it: it is kept with the text.',
    },
    {
      ok: '7. Notices. You write to us.\n\n8. Law. English law applies.\n\n# Exhibit 1\n\nThe fee is £5.',
      because: 'The file begins with clause 7: what comes before may mention it.',
    },
    { ok: 'Part 2 of the Schedule to the Sale of Goods Act 1979 applies.', because: 'It belongs to a law.' },
  ],
});

/** “Exhibit 10.12” is the number under which a contract was filed. */
const isFiling = ({ attachment, parts }: ClauseNumber): boolean =>
  attachment === 'exhibit' && parts.length > 1 && parts.every(({ text }) => /^\d+$/.test(text));

/** “EXHIBIT B TERRITORY The territory is …”: in a text that lost its lines the title and the text stand together. */
function opensBlock(blocks: readonly PlacedBlock[], number: ClauseNumber): boolean {
  const title = showNumber(number).toUpperCase();
  return blocks.some(({ block: { prose: text } }) => {
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
      const behind = text.slice(at + title.length, at + title.length + 8);
      if (
        at === 0
          ? !/^[\w.]/.test(behind)
          : /(?:^|[.;:_”")] {1,3})$/.test(text.slice(0, at)) && /^ ?(?:[–—:-]|\p{Lu}{3})/u.test(behind)
      )
        return true;
    }
    return false;
  });
}

/** “Exhibit B has been omitted”, “certain schedules will be filed on request”, or a list of exhibits that names it. */
const isLeftOut = (blocks: readonly PlacedBlock[], number: ClauseNumber): boolean =>
  blocks.some(({ block }) => {
    const isSaid = LEFT_OUT.test(block.prose);
    if (!isSaid && !isList(block)) return false;
    return (isSaid && ALL.test(block.prose)) || namesAttachment(block, number);
  });

/** A block that begins as a list of exhibits does: “Exhibit A Form of Guaranty Exhibit B Principals”. */
const isList = (block: Block): boolean =>
  /^(?:list of )?(?:exhibits?|schedules?|annex(?:es)?|appendix|appendices|attachments?)\b[^.;]*$/i.test(
    block.prose.trim(),
  ) && /^\S+ (?:of |[“"]?[A-Z\d]{1,3}[”"]?[\s:.–—-]+\S)/.test(block.prose.trim());

const namesAttachment = (block: Block, number: ClauseNumber): boolean =>
  referencesIn(block).some(
    ({ attachment, targets }) =>
      attachment === number.attachment &&
      targets.some(target => showNumber(whole(target.number)) === showNumber(number)),
  ) || block.prose.toLowerCase().includes(showNumber(number).toLowerCase());

const ALL =
  /\b(?:exhibits|schedules|annexes|appendices|attachments) (?:and|to|have|are|has|were|will|thereto|hereto)\b/i;
const LEFT_OUT =
  /\b(?:omitted|filed separately|not (?:attached|included|filed|reproduced)|to be (?:attached|agreed|provided|added|determined|supplied)|upon request|on request|separate (?:cover|document|file)|intentionally)\b/i;

/** Parts divide a text and are seldom referred to. */
const isAttachment = (attachment: string | null): boolean => attachment !== null && attachment !== 'part';

const whole = ({ attachment, parts }: ClauseNumber): ClauseNumber => ({
  attachment,
  parts: parts.slice(0, 1),
});
