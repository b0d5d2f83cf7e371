import { printable } from '../display.ts';
import type { Results } from '../results.ts';

/** One finding a line, for editors and `grep`: `terms.md:4:12: warning legalese-archaic: …`. */
export const compact = ({ files }: Results): string =>
  files
    .flatMap(({ path, findings }) =>
      findings
        .filter(finding => finding.suppressed === null)
        .map(({ start, severity, rule, message }) =>
          printable(`${path}:${String(start.line)}:${String(start.column)}: ${severity} ${rule}: ${message}`),
        ),
    )
    .map(line => `${line}\n`)
    .join('');
