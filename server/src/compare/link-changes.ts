import type { PlacedDefinition } from '@fineprint/rules/contract/definition-list';
import { isCommand } from '@fineprint/rules/language/imperative';
import { meaningText } from '../contract/view.ts';
import type { Change, Detail } from './change.ts';
import { clauseName } from './clause-map.ts';
import { type Comparing, excerptOf } from './context.ts';
import { judge } from './judge.ts';
import { isVersionMark } from './version-mark.ts';
import type { Link } from './links.ts';
import { differ } from './multiset.ts';
import { renamed } from './names.ts';
import { shortened } from './phrases.ts';
import type { Lead } from './references.ts';
import type { Version } from './version.ts';
import { emphasisMessage, isTurningWord, wordingMessage } from './wording.ts';

const NOBODY = { who: null, topic: 'other' } as const;

/** What changed between pieces that took each other's place: nothing, the wording, or what they mean. */
export function linkChanges(comparing: Comparing, link: Link, leadsDiffer: boolean): readonly Change[] {
  const { one, two, references, renames, knowledge } = comparing;
  const [old, now] = [
    textOf(one, link.old, references.old, leadsDiffer),
    textOf(two, link.new, references.new, leadsDiffer),
  ];
  const base = {
    clause: clauseName(two, two.pieces[link.new[0] ?? -1]?.clause ?? null),
    old: excerptOf(one, link.old),
    new: excerptOf(two, link.new),
    receipt: null,
    effect: NOBODY,
  };
  const judgement = judge(renamed(old.text, renames), now.text, knowledge);
  const details = [
    ...referenceDetails(old.leads, now.leads),
    ...linkDetails(one, two, link),
    ...asDefinition(comparing, link, judgement.details),
  ];
  const { receipt } = judgement;
  const changes: Change[] = details.map(detail => ({
    ...base,
    ...detail,
    meaning: !isVersionMark(detail.kind, old.text, now.text),
    receipt,
  }));
  if (changes.length === 0 && judgement.verdict === 'wording')
    changes.push({
      ...base,
      kind: 'wording',
      meaning: false,
      message: wordingMessage(old.text, now.text, receipt),
      receipt,
    });
  if (changes.length === 0 && link.old.length === 1 && link.new.length === 1) {
    const message = emphasisMessage(one.pieces[link.old[0] ?? -1], two.pieces[link.new[0] ?? -1]);
    if (message !== null) changes.push({ ...base, kind: 'wording', meaning: false, message });
  }
  if (link.moved) changes.push(movedChange(comparing, link, base));
  return changes;
}

interface Read {
  readonly text: string;
  readonly leads: readonly Lead[];
}

/** The text of pieces in a row, with its lists as lists; what introduces an item comes first where `withLead`. */
function textOf(
  version: Version,
  indexes: readonly number[],
  reader: Comparing['references']['old'],
  withLead: boolean,
): Read {
  const isAlone = indexes.length === 1;
  const leads: Lead[] = [];
  const parts = indexes.map(index => {
    const read = reader.read(index);
    leads.push(...read.leads);
    const piece = version.pieces[index];
    if (piece?.isItem !== true) return read.text;
    const text = isAlone ? read.text.replace(ITEM_END, '') : read.text;
    const lead = piece.lead === null || indexes.includes(piece.lead) ? undefined : version.pieces[piece.lead];
    if (withLead && lead !== undefined && isAlone) return `${lead.text.replace(/\s*:$/, '')} ${text}`;
    return isAlone ? text : `\n- ${text}`;
  });
  return { text: parts.join(' ').replace(/ \n/g, '\n'), leads };
}

/** What an item of a list ends with belongs to the list. */
const ITEM_END = /[;,]?\s*(?:\b(?:and|or))?[;,.]?$/;

function referenceDetails(old: readonly Lead[], now: readonly Lead[]): readonly Detail[] {
  const { gone, come } = differ(old, now, ({ key }) => key);
  const [before, after] = [gone[0], come[0]];
  if (before === undefined && after === undefined) {
    const isInOrder = old.every(({ key }, at) => now[at]?.key === key);
    if (isInOrder) return [];
    return [
      {
        kind: 'reference',
        message: 'The references now stand in another order; check what each leads to.',
        effect: NOBODY,
      },
    ];
  }
  const message =
    before === undefined
      ? `Now also refers to ${after?.target ?? ''}.`
      : after === undefined
        ? `No longer refers to ${before.target}.`
        : `“${after.shown}” now leads to ${after.target}, before to ${before.target}.`;
  return [{ kind: 'reference', message, effect: NOBODY }];
}

/** Links to other pages. */
function linkDetails(one: Version, two: Version, link: Link): readonly Detail[] {
  const targets = (version: Version, indexes: readonly number[]): readonly string[] =>
    indexes.flatMap(index => version.pieces[index]?.links ?? []);
  const { gone, come } = differ(targets(one, link.old), targets(two, link.new), target => target);
  const [before, after] = [gone[0], come[0]];
  if (before === undefined || after === undefined) return [];
  return [
    { kind: 'reference', message: `The link now leads to ${after}, before to ${before}.`, effect: NOBODY },
  ];
}

/** All that changed in the sentence that defines a term is one change of the definition. */
function asDefinition(
  { defines, one, two, renames }: Comparing,
  link: Link,
  details: readonly Detail[],
): readonly Detail[] {
  const [first] = details;
  const olds = link.old.flatMap(index => defines.old.get(index) ?? []).map(term => renamed(term, renames));
  const news = link.new.flatMap(index => defines.new.get(index) ?? []);
  const term = news.find(name => olds.includes(name));
  if (first === undefined || term === undefined) return details;
  const definition = two.view.model.definitions.find(({ term: name }) => name === term);
  if (definition === undefined || definition.form === 'label') return details;
  const uses = two.view.uses.filter(use => use.term === term).length - 1;
  const told = uses > 0 ? ` The text uses it ${uses === 1 ? 'once' : `${uses} times`}.` : '';
  const before = one.view.model.definitions.find(({ term: name }) => renamed(name, renames) === term);
  const [was, is] = [before === undefined ? '' : meaningOf(one, before), meaningOf(two, definition)];
  const message = `“${term}” now means “${is}”, before “${was}”.${told}`;
  return [{ kind: 'definition', message, effect: { who: first.effect.who, topic: 'definition' } }];
}

const meaningOf = ({ view }: Version, definition: PlacedDefinition): string =>
  shortened(
    meaningText(view, definition)
      .trim()
      .replace(/^(?:shall mean|means?|is|are|has the meaning|refers to)\s+/i, '')
      .replace(/[.;,]$/, ''),
    110,
  );

function movedChange(
  { one, two }: Comparing,
  link: Link,
  base: Omit<Change, 'kind' | 'meaning' | 'message'>,
): Change {
  const from = clauseName(one, one.pieces[link.old[0] ?? -1]?.clause ?? null);
  const isTurning = isTurningWord(two.pieces[link.new[0] ?? -1]?.text ?? '') || isStep(two, link);
  const place =
    from === base.clause || from === null
      ? 'This text moved inside its clause'
      : `This text moved here from ${from}`;
  return {
    ...base,
    kind: 'moved',
    meaning: isTurning,
    message: isTurning ? `${place}; check what it refers to, and whether the order matters.` : `${place}.`,
  };
}

/** An order in a numbered list is a step. */
const isStep = ({ view, pieces }: Version, link: Link): boolean => {
  const block = view.document.blocks[pieces[link.new[0] ?? -1]?.block ?? -1]?.block;
  const [first] = block?.sentences ?? [];
  return block?.ordered === true && first !== undefined && isCommand(first, block);
};
