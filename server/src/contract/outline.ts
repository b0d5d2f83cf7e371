import { type Clause, clauseAt } from '@fineprint/rules/contract/clauses';
import { showNumber } from '@fineprint/rules/contract/numbers';
import { partiesOf } from '@fineprint/rules/contract/parties';
import { quantitiesIn } from '@fineprint/rules/contract/quantities';
import { signatureOf } from '@fineprint/rules/contract/signature';
import { statementsIn } from '@fineprint/rules/contract/statements';
import type { Document } from '@fineprint/rules/kit/document';
import { prose } from '@fineprint/rules/kit/span';
import { type ContractView, meaningText, placesOfTerm, stretchOf, targetsIn, viewOf } from './view.ts';

/** What a contract holds, as plain data. Lines count from 1; `clause` is a number or title, null before the first. */
export interface Outline {
  readonly clauses: readonly OutlineClause[];
  readonly definitions: readonly OutlineDefinition[];
  readonly parties: readonly { readonly name: string | null; readonly labels: readonly string[] }[];
  readonly references: readonly OutlineReference[];
  readonly amounts: readonly OutlineAmount[];
  readonly statements: readonly OutlineStatement[];
  /** Where the parties sign, and whether nothing is left blank there; null where there is no such place. */
  readonly signature: { readonly line: number; readonly filled: boolean } | null;
}

interface InClause {
  readonly line: number;
  readonly clause: string | null;
}

interface OutlineClause {
  readonly line: number;
  /** From 0. */
  readonly depth: number;
  readonly number: string | null;
  readonly title: string | null;
}

interface OutlineDefinition extends InClause {
  readonly term: string;
  readonly meaning: string;
  /** Uses beside the definition itself. */
  readonly uses: number;
}

interface OutlineReference extends InClause {
  readonly text: string;
  /** The clause that it points to; null where that is another document, or missing. */
  readonly target: string | null;
  readonly external: boolean;
}

interface OutlineAmount extends InClause {
  readonly text: string;
  readonly kind: 'money' | 'percent' | 'period' | 'date';
  /** What starts or ends a period: “after you receive the goods”. */
  readonly event: string | null;
}

export interface OutlineStatement extends InClause {
  readonly party: string;
  readonly kind: 'duty' | 'ban' | 'right';
  readonly text: string;
}

/** Reads a document into an outline. Linear in its length. */
export function outlineOf(document: Document): Outline {
  const view = viewOf(document);
  const inClause = placer(view);
  const { model } = view;
  const signature = signatureOf(document.blocks);
  return {
    clauses: clausesOf(view, inClause),
    definitions: model.definitions.map(definition => ({
      ...inClause(definition.block, definition.at.start),
      term: definition.term,
      meaning: meaningText(view, definition).trim(),
      uses: placesOfTerm(view, definition.term).filter(({ isDefinition }) => !isDefinition).length,
    })),
    parties: partiesOf(document.blocks, model.definitions).map(({ name, labels }) => ({
      name,
      labels: labels.map(({ term }) => term),
    })),
    references: referencesOf(view, inClause),
    amounts: amountsOf(view, inClause),
    statements: document.blocks.flatMap(({ block }, index) =>
      statementsIn(block).map(({ actor, kind, at }) => ({
        ...inClause(index, at.start),
        party: partyName(actor),
        kind,
        text: block.prose.slice(at.start, at.end),
      })),
    ),
    signature:
      signature === null ? null : { line: inClause(signature.block, 0).line, filled: signature.filled },
  };
}

type Place = (block: number, at: number) => InClause;

/** Line and clause of a place in a block. */
function placer(view: ContractView): Place {
  const { text } = view.document;
  const starts = [0];
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return (block, at) => {
    const { start } = stretchOf(view, block, prose(at, at + 1));
    const after = starts.findIndex(first => first > start);
    const clause = clauseAt(view.model.clauses, block);
    return { line: after < 0 ? starts.length : after, clause: clause === null ? null : nameOf(clause) };
  };
}

const nameOf = ({ number, title }: Clause): string | null => (number === null ? title : showNumber(number));

function clausesOf(view: ContractView, inClause: Place): readonly OutlineClause[] {
  const depths: number[] = [];
  return view.model.clauses.map(clause => {
    const depth = clause.parent === null ? 0 : (depths[clause.parent] ?? 0) + 1;
    depths[clause.index] = depth;
    const { line } = inClause(clause.block, clause.titleAt?.start ?? 0);
    return {
      line,
      depth,
      number: clause.number === null ? null : showNumber(clause.number),
      title: clause.title,
    };
  });
}

function referencesOf(view: ContractView, inClause: Place): readonly OutlineReference[] {
  const targets = new Map(targetsIn(view).map(({ target, clause }) => [target, clause]));
  return view.model.references.map(reference => {
    const { block, at, external } = reference;
    const clause = reference.targets.map(target => targets.get(target)).find(found => found !== undefined);
    return {
      ...inClause(block, at.start),
      text: view.document.blocks[block]?.block.prose.slice(at.start, at.end) ?? '',
      target:
        clause === undefined
          ? null
          : [nameOf(clause), clause.number === null ? null : clause.title]
              .filter(part => part !== null)
              .join(' '),
      external,
    };
  });
}

function amountsOf({ document }: ContractView, inClause: Place): readonly OutlineAmount[] {
  return document.blocks.flatMap(({ block }, index) =>
    block.sentences.flatMap(sentence =>
      quantitiesIn(sentence, block.prose).flatMap(({ at, kind, event }) =>
        kind === 'count'
          ? []
          : [
              {
                ...inClause(index, at.start),
                text: block.prose.slice(at.start, at.end),
                kind,
                event: event === null ? null : `${event.relation} ${event.text}`,
              },
            ],
      ),
    ),
  );
}

const partyName = (actor: string): string =>
  actor === 'we' || actor === 'you' ? actor : actor.replace(/^(?:the|an?|each|any|such) /i, '').trim();
