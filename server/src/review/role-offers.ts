import { definitionsOf, type PlacedDefinition } from '@fineprint/rules/contract/definition-list';
import type { Block, Document, PlacedBlock, Sentence } from '@fineprint/rules/kit/document';
import type { Finding } from '@fineprint/rules/kit/finding';
import type { Rewrite } from '@fineprint/rules/kit/rewrite';
import { prose, source, type Span } from '@fineprint/rules/kit/span';
import { addressedDirectly, type RoleNames } from '@fineprint/rules/language/named-parties';
import { placeRewrite, placeSpan } from './place.ts';
import type { Offer } from './units.ts';

/**
 * “you” and “we” for the names of the parties, in the whole document: who gives the roles has made the choice. A sentence
 * that cannot be told for certain stays as it is; that is no fault, because the definition of the name gets “you” beside
 * it. None where no roles are given.
 */
export function roleOffers(document: Document, roles: RoleNames): readonly Offer[] {
  if ((roles.you ?? []).length + (roles.we ?? []).length === 0) return [];
  const { blocks } = document;
  const told = blocks.flatMap((placed, index) =>
    placed.block.english && SHAPES.has(placed.block.shape)
      ? sentencesOf(placed.block, blocks, index, roles).map(rewrite => offerOf(placed, rewrite))
      : [],
  );
  const offers = told.filter(({ fix }) => fix.edits.length > 0);
  return offers.length === 0 ? offers : [...aliases(blocks, roles), ...offers];
}

const SHAPES: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-cell']);

interface Told extends Rewrite {
  readonly sentence: Span<'prose'>;
}

function sentencesOf(
  block: Block,
  blocks: readonly PlacedBlock[],
  index: number,
  roles: RoleNames,
): readonly Told[] {
  return block.sentences.flatMap((sentence, at) => {
    const next = block.sentences[at + 1];
    const leaves = next === undefined ? leadsToPronoun(sentence, blocks, index) : opensWithPronoun(next);
    const edits = leaves || SIGNS.test(sentence.text) ? null : addressedDirectly(sentence, block, roles);
    if (edits === null || edits.length === 0) return [];
    return [{ title: 'Speak to the reader', safety: 'safe' as const, edits, sentence }];
  });
}

/** A line to sign on names who signs. */
const SIGNS = /_{3}|\.{5}|^(?:signed|executed|signature|for and on behalf)\b/i;
const PRONOUN = /^(?:it|its|itself|they|them|their|themselves|he|she|his|her)$/;

/** “It must pay” would have nothing left to stand for. */
const opensWithPronoun = ({ words }: Sentence): boolean => PRONOUN.test(words[0]?.lower ?? '');

/** “The Customer must:” and an item “pay its fees”. */
function leadsToPronoun({ text }: Sentence, blocks: readonly PlacedBlock[], index: number): boolean {
  if (!text.endsWith(':')) return false;
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]?.block;
    if (block?.shape !== 'list-item' && block?.label == null) return false;
    if (block.words.some(({ lower }) => PRONOUN.test(lower))) return true;
  }
  return false;
}

function offerOf({ block, start }: PlacedBlock, { sentence, ...rewrite }: Told): Offer {
  const { title, safety, edits } = placeRewrite(block, rewrite);
  const place = placeSpan(block, sentence);
  const fix = {
    title,
    safety,
    edits: edits.map(edit => ({ start: edit.start + start, end: edit.end + start, text: edit.text })),
  };
  return { finding: findingAt(source(start + place.start, start + place.end)), fix };
}

const findingAt = (at: Span<'source'>): Finding => ({
  rule: 'impersonal-customer',
  group: 'tone',
  severity: 'info',
  message: 'Speak to the reader.',
  why: '',
  at,
  fixes: [],
  related: [],
  fingerprint: '',
  suppressed: null,
});

/** (the “Customer”) becomes (the “Customer” or “you”), so that both names hold. */
function aliases(blocks: readonly PlacedBlock[], roles: RoleNames): readonly Offer[] {
  const definitions = definitionsOf(blocks);
  return (['you', 'we'] as const).flatMap(role => {
    if (definitions.some(({ term }) => term.toLowerCase() === role)) return [];
    const names = roles[role] ?? [];
    const definition = definitions.find(({ term }) => names.includes(term.replace(/^the /i, '')));
    const offer = definition === undefined ? null : aliasOf(blocks, definition, role);
    return offer === null ? [] : [offer];
  });
}

function aliasOf(
  blocks: readonly PlacedBlock[],
  { block: index, at }: PlacedDefinition,
  role: 'you' | 'we',
): Offer | null {
  const placed = blocks[index];
  if (placed === undefined) return null;
  const { block } = placed;
  const [open, close] = [block.prose.charAt(at.start - 1), block.prose.charAt(at.end)];
  const opening = /["“]/.test(open) ? open : '“';
  if (!/["”]/.test(close) || !/["“\s]/.test(open)) return null;
  const end = at.end + 1;
  const edit = { at: prose(end, end), text: ` or ${opening}${role}${close}` };
  const sentence = block.sentences.find(one => one.start <= at.start && at.end <= one.end) ?? at;
  return offerOf(placed, { title: `Add “${role}”`, safety: 'safe', edits: [edit], sentence });
}
