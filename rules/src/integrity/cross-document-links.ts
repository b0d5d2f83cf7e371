import { termKey } from '../contract/model.ts';
import {
  type ImportFact,
  type LinkFact,
  type PointerFact,
  pointerFacts,
  resolvedPath,
  type TargetsFact,
} from '../facts/links.ts';
import { type DocumentLabel, isCalled, labelsOf, titleOf } from '../facts/precedence.ts';
import { defineRule, type SetDocument, type SetReport } from '../kit/rule.ts';

type Pointing = SetDocument<PointerFact | DocumentLabel>;

export default defineRule({
  id: 'cross-document-links',
  group: 'integrity',
  scope: 'set',
  severity: 'error',
  fix: 'none',
  summary: 'A link to a place that the other document does not have, or a term that it does not define.',
  why: 'The reader follows the pointer and finds nothing, and a term without a meaning binds nobody.',
  source: 'General drafting practice.',
  options: {},
  collect: document => [...labelsOf(document), ...pointerFacts(document)],
  check: (documents: readonly Pointing[]) => {
    const byPath = new Map(documents.map((document, index) => [document.path, index]));
    return documents.flatMap((document, index) =>
      document.facts.flatMap((fact, place): readonly SetReport[] => {
        const here = { document: index, fact: place };
        if (fact.is === 'link') return linkReports(documents, byPath, here, fact);
        return fact.is === 'import' ? importReports(documents, here, fact) : [];
      }),
    );
  },
  examples: [
    {
      bad: 'See [how we refund](terms.md#refunds).',
      beside: { 'terms.md': '# Terms\n\n## Money back\n\nWe pay you back.' },
      good: 'See [how we refund](terms.md#money-back).',
    },
    {
      bad: '“Return Period” has the meaning given in the Terms of Sale.',
      beside: { 'sale.md': '# Terms of Sale\n\n“Goods” means what you order.' },
      good: '“Goods” has the meaning given in the Terms of Sale.',
    },
    {
      ok: 'See [how we refund](refunds.md#how-long).',
      beside: { 'terms.md': '# Terms\n\nWe pay you back.' },
      because: 'The other document is not in the set.',
    },
    {
      ok: 'See [the fees](terms.md#2-our-fees) and [the form](terms.md#form).',
      beside: {
        'terms.md': '# Terms\n\n## 2. Our fees\n\nYou pay each month.\n\n<a id="form"></a>\n\nSign here.',
      },
      because: 'Both places are there.',
    },
  ],
});

type Here = Pick<SetReport, 'document' | 'fact'>;

function linkReports(
  documents: readonly Pointing[],
  byPath: ReadonlyMap<string, number>,
  here: Here,
  { target, anchor }: LinkFact,
): readonly SetReport[] {
  const path = resolvedPath(documents[here.document]?.path ?? '', target);
  const there = byPath.get(path);
  if (there === undefined || there === here.document) return [];
  const { place, targets } = targetsOf(documents[there]);
  const anchors = targets?.anchors ?? null;
  if (anchors === null || hasAnchor(anchors, anchor.toLowerCase())) return [];
  const message = `There is no place “#${anchor}” in “${path}”. Link to a heading that is there.`;
  return [{ ...here, message, related: [{ document: there, fact: place, message: 'The other document.' }] }];
}

/** A second heading of the same words has “-1” behind its anchor. */
const hasAnchor = (anchors: readonly string[], anchor: string): boolean =>
  anchors.includes(anchor) ||
  anchors.includes(anchor.replace(/-\d+$/, '')) ||
  anchor === 'top' ||
  anchor.startsWith(':~:');

/** Only where one document alone has that title can a name mean it. */
function importReports(
  documents: readonly Pointing[],
  here: Here,
  { term, from }: ImportFact,
): readonly SetReport[] {
  const meant = documents.flatMap((document, index) =>
    index !== here.document && isCalled(titleOf(document), from) ? [index] : [],
  );
  const [there, ...more] = meant;
  if (there === undefined || more.length > 0) return [];
  const { place, targets } = targetsOf(documents[there]);
  if (targets?.terms.includes(termKey(term)) !== false) return [];
  const message = `“${term}” is not defined in “${documents[there]?.path ?? ''}”. Define it there, or say here what it means.`;
  return [{ ...here, message, related: [{ document: there, fact: place, message: 'The other document.' }] }];
}

function targetsOf(document: Pointing | undefined): {
  readonly place: number;
  readonly targets: TargetsFact | null;
} {
  const place = document?.facts.findIndex(({ is }) => is === 'targets') ?? -1;
  const fact = document?.facts[place];
  return { place, targets: fact?.is === 'targets' ? fact : null };
}
