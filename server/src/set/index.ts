import { type Finding, type Related, varied } from '@fineprint/rules/kit/finding';
import type { SetDocument, SetReport, SetRule } from '@fineprint/rules/kit/rule';
import { inOrder, withRepeatsCounted } from '../review/review.ts';
import type { DocumentFacts, FactStand, RuleFacts } from './collect.ts';

/** A set holds no more facts than this, about 200 bytes each: what is beyond it, in the order of paths, is left out. */
export const MOST_FACTS = 200_000;

/** What was found in one document of a set. */
export interface AcrossFindings {
  /** Sorted as findings are, with what a comment or the configuration hides marked so. */
  readonly findings: readonly Finding[];
  /** Where the comments begin that hide one of them: they are of use, whatever the review of the document says. */
  readonly used: ReadonlySet<number>;
}

/** The contradictions of a set. */
interface SetFindings {
  /** By the name of the document; documents without findings are absent. */
  readonly byName: ReadonlyMap<string, AcrossFindings>;
  /** The document from which on nothing was compared, because the set is too large; null where all were. */
  readonly cutAt: DocumentFacts | null;
}

/** The facts of the documents of one set, brought up to date document by document. */
export interface SetIndex {
  readonly put: (facts: DocumentFacts) => void;
  /** False where no such document is there. */
  readonly remove: (name: string) => boolean;
  readonly size: () => number;
  /** The same object until something is put or removed. Whatever the order they came in, the same documents give the same findings. */
  readonly findings: () => SetFindings;
}

/** An empty index. `most` is the number of facts that it compares. */
export function createSetIndex(most = MOST_FACTS): SetIndex {
  const documents = new Map<string, DocumentFacts>();
  let known: SetFindings | null = null;
  return {
    put: facts => {
      const before = documents.get(facts.name);
      if (before !== undefined && isSame(before, facts)) return;
      documents.set(facts.name, facts);
      known = null;
    },
    remove: name => {
      known = documents.has(name) ? null : known;
      return documents.delete(name);
    },
    size: () => documents.size,
    findings: () => (known ??= compare([...documents.values()].sort(byPath), most)),
  };
}

/** A document that is read again mostly says the same: then nothing has to be compared again. */
const isSame = (one: DocumentFacts, two: DocumentFacts): boolean =>
  one.hider === null && two.hider === null && plain(one) === plain(two);

const plain = ({ path, kind, cut, byRule }: DocumentFacts): string =>
  JSON.stringify([path, kind, cut, [...byRule.values()].map(({ rule, ...rest }) => [rule.id, rest])]);

const byPath = (one: DocumentFacts, two: DocumentFacts): number =>
  one.path === two.path ? order(one.name, two.name) : order(one.path, two.path);
const order = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);

function compare(sorted: readonly DocumentFacts[], most: number): SetFindings {
  let total = 0;
  const cut = sorted.findIndex(({ count }) => (total += count) > most);
  const documents = cut < 0 ? sorted : sorted.slice(0, cut);
  const found = new Map<string, Finding[]>();
  if (documents.length > 1) {
    for (const rule of rulesOf(documents)) {
      for (const [name, finding] of findingsOf(rule, documents)) {
        found.set(name, [...(found.get(name) ?? []), finding]);
      }
    }
  }
  const byName = new Map(
    documents.flatMap((facts): [string, AcrossFindings][] => {
      const findings = found.get(facts.name) ?? [];
      const isAlone = documents.length < 2 || facts.hider === null || facts.hider.unused.length === 0;
      return findings.length === 0 && isAlone ? [] : [[facts.name, complete(findings, facts)]];
    }),
  );
  return { byName, cutAt: sorted[cut] ?? null };
}

/** Sorted by id, so that the order of documents does not count. */
function rulesOf(documents: readonly DocumentFacts[]): readonly SetRule[] {
  const rules = new Map<string, SetRule>();
  for (const { byRule } of documents) for (const [id, { rule }] of byRule) rules.set(id, rule);
  return [...rules.values()].sort((one, two) => order(one.id, two.id));
}

/** The findings of one rule, each with the name of its document. A rule that fails finds nothing. */
function findingsOf(rule: SetRule, all: readonly DocumentFacts[]): readonly (readonly [string, Finding])[] {
  const documents = all.flatMap(document => {
    const own = document.byRule.get(rule.id);
    return own === undefined ? [] : [{ document, own }];
  });
  const seen = documents.map(
    ({ document: { path, kind }, own: { facts } }): SetDocument => ({ path, kind, facts }),
  );
  try {
    return rule.check(seen).flatMap(report => {
      const home = documents[report.document];
      const stand = home?.own.stands[report.fact];
      if (home === undefined || stand === undefined) return [];
      const related = relatedOf(report, documents);
      return [[home.document.name, findingOf(rule, report, home.own, stand, related)] as const];
    });
  } catch {
    return [];
  }
}

function relatedOf(
  { document: home, related = [] }: SetReport,
  documents: readonly { readonly document: DocumentFacts; readonly own: RuleFacts }[],
): readonly Related[] {
  return related.flatMap(({ document, fact, message }): readonly Related[] => {
    const there = documents[document];
    const stand = there?.own.stands[fact];
    if (there === undefined || stand === undefined) return [];
    if (document === home) return [{ message, at: stand.at }];
    const { at, start, end } = stand;
    return [{ message, at, file: { name: there.document.name, start, end } }];
  });
}

const findingOf = (
  rule: SetRule,
  { message, severity }: SetReport,
  own: RuleFacts,
  { at, fingerprint }: FactStand,
  related: readonly Related[],
): Finding => ({
  rule: rule.id,
  group: rule.group,
  severity: own.fixedSeverity ? own.severity : (severity ?? own.severity),
  message,
  why: rule.why,
  at,
  fixes: [],
  related,
  fingerprint,
  suppressed: null,
});

/** Sorted, with fingerprints of their own, and with what a comment or the configuration hides marked so. */
function complete(found: readonly Finding[], { hider }: DocumentFacts): AcrossFindings {
  const counted = withRepeatsCounted([...found].sort(inOrder));
  const used = new Set<number>();
  if (hider === null) return { findings: counted, used };
  const ruled = new Set<string>();
  const findings = counted.map(finding => {
    const hiding = hider.hides(finding);
    if (hiding === null) return finding;
    if (hiding.comment !== null) {
      used.add(hiding.comment.start);
      ruled.add(`${String(hiding.comment.start)} ${finding.rule}`);
    }
    return varied(finding, { suppressed: hiding.by });
  });
  const unused = hider.unused.filter(({ comment, rule }) => !ruled.has(`${String(comment)} ${rule}`));
  return { findings: [...findings, ...unused.map(({ finding }) => finding)].sort(inOrder), used };
}

/** The findings of a document with those across documents among them. */
export function withAcross(own: readonly Finding[], { findings, used }: AcrossFindings): readonly Finding[] {
  const kept = own.filter(({ rule, at }) => !(rule === 'suppression-unused' && used.has(at.start)));
  return [...kept, ...findings].sort(inOrder);
}
