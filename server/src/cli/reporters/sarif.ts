import { BUILT_IN_IDS } from '@fineprint/rules/kit/finding';
import type { Rule, Severity } from '@fineprint/rules/kit/rule';
import type {
  ArtifactLocation,
  Fix as SarifFix,
  Invocation,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import type { Place } from '../../document/places.ts';
import type { FileResult, FindingResult, FixResult, Results } from '../results.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** A SARIF 2.1.0 log with one run. Suppressed findings stay in it, marked as such. */
export function sarif(results: Results): string {
  const descriptors = [...results.rules.map(descriptor), ...BUILT_IN_IDS.map(id => ({ id }))];
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fineprint', semanticVersion: results.version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(results)],
        results: results.files.flatMap(({ path, findings }) =>
          findings.map(finding => result(path, finding, indexes.get(finding.rule) ?? -1)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: Rule): ReportingDescriptor {
  const level = typeof rule.severity === 'string' ? rule.severity : rule.severity.else;
  const help = `${rule.summary} ${rule.why}`;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: {
      text: `${help}\nSource: ${rule.source}`,
      markdown: `**${rule.id}**\n\n${rule.summary}\n\n${rule.why}\n\n_Source: ${rule.source}_`,
    },
    defaultConfiguration:
      level === 'off' || rule.optIn === true ? { enabled: false } : { enabled: true, level: LEVELS[level] },
    properties: { tags: [rule.group], fix: rule.fix },
  };
}

function result(path: string, finding: FindingResult, ruleIndex: number): Result {
  const related = finding.related.map(({ message, path: other, start, end }, id) => ({
    id,
    message: { text: message },
    physicalLocation: location(other ?? path, start, end),
  }));
  const fixes = finding.fixes.filter(fix => fix.edits.length > 0).map(fix => sarifFix(path, fix));
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: location(path, finding.start, finding.end) }],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
    partialFingerprints: { 'fineprint/v1': finding.fingerprint },
    suppressions: suppressions(finding),
    ...(finding.refused !== undefined && { properties: { refused: finding.refused } }),
  };
}

const location = (path: string, start: Place, end: Place): PhysicalLocation => ({
  artifactLocation: artifact(path),
  region: region(start, end),
});

const artifact = (path: string): ArtifactLocation => ({
  uri: path.split('/').map(encodeURIComponent).join('/'),
});

const region = (start: Place, end: Place): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});

const sarifFix = (path: string, { title, safety, edits, receipt }: FixResult): SarifFix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact(path),
      replacements: edits.map(edit => ({
        deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
        insertedContent: { text: edit.text },
      })),
    },
  ],
  properties: { safety, ...(receipt !== undefined && receipt !== null && { receipt: receipt.message }) },
});

/** Always there, so that a reader can tell “not suppressed” from “not known”. */
function suppressions({ suppressed }: FindingResult): Suppression[] {
  if (suppressed === null) return [];
  const inSource = suppressed.by === 'comment' || suppressed.by === 'front-matter';
  return [
    {
      kind: inSource ? 'inSource' : 'external',
      ...(suppressed.reason !== null && { justification: suppressed.reason }),
    },
  ];
}

/** What could not be reviewed, and what was wrong in the configuration. */
function invocation({ files, configProblems }: Results): Invocation {
  const execution = files.flatMap(fileNotifications);
  const configuration = configProblems.map(
    ({ file, line, column, message }): Notification => ({
      level: 'error',
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(file),
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    }),
  );
  return {
    executionSuccessful: execution.length === 0 && configuration.length === 0,
    ...(execution.length > 0 && { toolExecutionNotifications: execution }),
    ...(configuration.length > 0 && { toolConfigurationNotifications: configuration }),
  };
}

const fileNotifications = ({ path, problems }: FileResult): readonly Notification[] =>
  problems.map(({ message, line }) => ({
    level: 'error',
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          ...(line !== undefined && { region: { startLine: line } }),
        },
      },
    ],
  }));
