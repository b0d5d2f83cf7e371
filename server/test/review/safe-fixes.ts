import { formatOf, parseDocument } from '../../src/document/document.ts';
import { fixText, safeFix } from '../../src/review/fix.ts';
import type { Reviewer } from '../../src/reviewer.ts';
import { differences } from './counter.ts';

/** What is wrong with a text after its safe fixes, in words; empty where nothing is. */
export function faultsAfterFixing(reviewer: Reviewer, text: string, path: string): readonly string[] {
  const findings = (current: string): ReturnType<Reviewer['review']>['findings'] =>
    reviewer.review(current, { path }).findings;
  const once = fixText(text, findings).text;
  if (once === text) return [];
  const twice = fixText(once, findings).text;
  const left = findings(once).filter(
    finding => finding.suppressed === null && safeFix(finding) !== undefined,
  );
  return [
    ...(twice === once ? [] : ['fixing twice is not fixing once']),
    ...(left.length === 0 ? [] : [`${String(left.length)} safe fixes are left`]),
    ...(structureOf(text, path) === structureOf(once, path) ? [] : ['another structure']),
    ...differences(text, once).map(name => `other ${name}`),
  ];
}

const structureOf = (text: string, path: string): string =>
  parseDocument(text, formatOf(path))
    .blocks.map(({ block: { shape, level, label } }) => `${shape} ${String(level)} ${label ?? ''}`)
    .join('\n');
