import type { DocumentKind } from '@fineprint/rules/kit/document';
import type { Problem } from '../review/settings.ts';
import type { ReadFile } from '../reviewer.ts';
import { collectFacts, type DocumentFacts, MOST_FACTS_OF_DOCUMENT } from './collect.ts';
import { type AcrossFindings, createSetIndex, MOST_FACTS, type SetIndex } from './index.ts';

/** A set that a document belongs to, as the configuration says. */
export interface Membership {
  readonly key: string;
  readonly name: string | null;
  readonly path: string;
}

/** The sets of a run or of a workspace, with the facts of their documents. */
export interface Sets {
  /** Notes what a document says, in place of what it said before. False where it belongs to no set. */
  readonly put: (name: string, file: ReadFile, memberships: readonly Membership[]) => boolean;
  readonly remove: (name: string) => void;
  /** What contradicts other documents in this one; null where nothing does. Not the same object each time. */
  readonly across: (name: string) => AcrossFindings | null;
  /** What was left out because of a limit: one problem for each set or document that is too large, by document. */
  readonly problems: () => readonly { readonly name: string; readonly problem: Problem }[];
}

interface Kept {
  readonly memberships: readonly Membership[];
  readonly facts: DocumentFacts;
}

/** `most`: how many facts of one set are compared. */
export function createSets(most = MOST_FACTS): Sets {
  const indexes = new Map<string, { readonly index: SetIndex; readonly name: string | null }>();
  const kept = new Map<string, Kept>();
  const remove = (name: string): void => {
    for (const { key } of kept.get(name)?.memberships ?? []) indexes.get(key)?.index.remove(name);
    kept.delete(name);
  };
  return {
    put(name, file, given) {
      const memberships = given.filter(one => belongs(one, file.kind));
      const [first] = memberships;
      if (first === undefined || file.plan.setRules.length === 0) {
        remove(name);
        return false;
      }
      const { kind, document, plan, config } = file;
      const facts = collectFacts({
        name,
        path: first.path,
        kind,
        document,
        plan,
        accepted: config.accepted,
      });
      const keys = new Set(memberships.map(({ key }) => key));
      for (const { key } of kept.get(name)?.memberships ?? []) {
        if (!keys.has(key)) indexes.get(key)?.index.remove(name);
      }
      for (const { key, name: setName, path } of memberships) {
        const known = indexes.get(key) ?? { index: createSetIndex(most), name: setName };
        indexes.set(key, known);
        known.index.put(path === facts.path ? facts : { ...facts, path });
      }
      kept.set(name, { memberships, facts });
      return true;
    },
    remove,
    across: name => {
      const found = (kept.get(name)?.memberships ?? []).flatMap(
        ({ key }) => indexes.get(key)?.index.findings().byName.get(name) ?? [],
      );
      const [first] = found;
      return first === undefined ? null : found.length === 1 ? first : together(found);
    },
    problems: () => [
      ...[...indexes.values()].flatMap(cutProblem),
      ...[...kept.values()].flatMap(longProblem),
    ],
  };
}

/** A set that nobody named holds the documents that bind or inform a customer: no help pages, no texts of a program. */
const belongs = ({ name }: Membership, kind: DocumentKind): boolean =>
  name !== null || kind === 'contract' || kind === 'privacy' || kind === 'policy';

/** What several sets say about one document, each thing once. */
function together(found: readonly AcrossFindings[]): AcrossFindings {
  const findings = new Map(
    found.flatMap(one =>
      one.findings.map(finding => [[finding.rule, finding.at.start, finding.message].join('\0'), finding]),
    ),
  );
  const used = new Set(found.flatMap(one => [...one.used]));
  // A comment that hides something in one of the sets is of use.
  const kept = [...findings.values()].filter(
    ({ rule, at }) => !(rule === 'suppression-unused' && used.has(at.start)),
  );
  return { findings: kept, used };
}

function cutProblem({
  index,
  name,
}: {
  readonly index: SetIndex;
  readonly name: string | null;
}): readonly { readonly name: string; readonly problem: Problem }[] {
  const { cutAt } = index.findings();
  if (cutAt === null) return [];
  const set = name === null ? 'Its set of documents' : `The set “${name}”`;
  const message = `${set} is too large to be compared as a whole: this document and those behind it were left out. Make smaller sets with “sets” in the configuration.`;
  return [{ name: cutAt.name, problem: { message } }];
}

function longProblem({ facts }: Kept): readonly { readonly name: string; readonly problem: Problem }[] {
  if (!facts.cut) return [];
  const message = `It says more than other documents can be compared with: only the first ${MOST_FACTS_OF_DOCUMENT} facts were compared.`;
  return [{ name: facts.name, problem: { message } }];
}
