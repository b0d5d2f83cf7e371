import type { PlacedReference } from '@fineprint/rules/contract/model';
import type { Clause } from '@fineprint/rules/contract/clauses';
import { targetsIn } from '../contract/view.ts';
import { type ClauseMap, clauseName } from './clause-map.ts';
import type { Version } from './version.ts';

/** A reference inside a document, by the clauses that it leads to in the new version's terms. */
export interface Lead {
  /** Equal for references that lead to the same clauses, whatever number these have. */
  readonly key: string;
  readonly shown: string;
  /** “clause 4 Payment”. */
  readonly target: string;
}

/** The text of some pieces with its references taken out, and where these lead. */
interface Referring {
  readonly text: string;
  readonly leads: readonly Lead[];
}

/** Reads the references of one version. */
export interface ReferenceReader {
  readonly read: (piece: number) => Referring;
}

const STAND_IN = 'that clause';

/** References of a version that lead to a clause are replaced by the same words on both sides: numbers say nothing. */
export function referenceReader(version: Version, side: 'old' | 'new', map: ClauseMap): ReferenceReader {
  const byBlock = new Map<number, PlacedReference[]>();
  for (const reference of version.view.model.references) {
    if (reference.external) continue;
    byBlock.set(reference.block, [...(byBlock.get(reference.block) ?? []), reference]);
  }
  const targets = new Map(targetsIn(version.view).map(({ target, clause }) => [target, clause]));
  return {
    read: index => {
      const piece = version.pieces[index];
      if (piece === undefined) return { text: '', leads: [] };
      let text = piece.text;
      const leads: Lead[] = [];
      let from = 0;
      for (const reference of byBlock.get(piece.block) ?? []) {
        if (reference.at.start < piece.at.start || reference.at.end > piece.at.end) continue;
        const clauses = reference.targets.map(target => targets.get(target));
        const found = clauses.filter(clause => clause !== undefined);
        if (found.length === 0 || found.length < clauses.length) continue;
        const shown = shownText(version, reference, found);
        const at = text.indexOf(shown, from);
        if (at < 0) continue;
        text = text.slice(0, at) + STAND_IN + text.slice(at + shown.length);
        from = at + STAND_IN.length;
        leads.push({ key: keyOf(found, side, map), shown, target: targetName(version, found) });
      }
      return { text, leads };
    },
  };
}

const keyOf = (clauses: readonly Clause[], side: 'old' | 'new', map: ClauseMap): string =>
  [...new Set(clauses.map(clause => map.keyOf(side, clause)))].sort().join(' ');

const targetName = (version: Version, clauses: readonly Clause[]): string =>
  clauses.map(clause => clauseName(version, clause) ?? 'a clause without a name').join(', ');

/** The reference as written, with the title in brackets where that is the title of its clause. */
function shownText(
  { view }: Version,
  { block, at, title }: PlacedReference,
  clauses: readonly Clause[],
): string {
  const prose = view.document.blocks[block]?.block.prose ?? '';
  const isTitle = title !== null && clauses[0]?.title?.toLowerCase() === title.text.toLowerCase();
  return prose.slice(at.start, isTitle ? title.at.end + 1 : at.end).replace(/\s+/g, ' ');
}
