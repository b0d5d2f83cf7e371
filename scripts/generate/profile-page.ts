import { limitText } from '../../rules/src/profiles/compare.ts';
import { isMetric, METRICS, metricTitle } from '../../rules/src/profiles/metrics.ts';
import type { Checked, Criterion, Profile } from '../../rules/src/profiles/profile.ts';
import { DIALECT_INFO, DIALECTS } from '../../rules/src/readability/dialects.ts';

/** One row per way of counting. */
export function dialectTable(): string {
  const rows = DIALECTS.map(id => {
    const { title, word, sentence, syllable, source } = DIALECT_INFO[id];
    return `| \`${id}\` | ${[title, word, sentence, syllable, source].map(cell).join(' | ')} |`;
  });
  return [
    '| dialect | name | word | sentence | syllable | source |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** One section per profile: where and to what it applies, and its tests. */
export const profileSections = (profiles: readonly Profile[]): string =>
  profiles
    .map(({ id, jurisdiction, appliesTo, criteria }) =>
      [
        `\n### ${id}\n`,
        `${jurisdiction}: ${appliesTo}.\n`,
        '| test | limit | counted as | source | checked |',
        '|---|---|---|---|---|',
        ...criteria.map(row),
        '',
      ].join('\n'),
    )
    .join('');

function row(criterion: Criterion): string {
  const { metric, note, dialect, citation, url, checked } = criterion;
  const test = note === '' ? metricTitle(metric) : `${metricTitle(metric)} (${note})`;
  const source = url === null ? cell(citation) : `[${cell(citation)}](${url.replaceAll(')', '%29')})`;
  return `| ${cell(test)} | ${cell(limit(criterion))} | ${dialect ?? ''} | ${source} | ${CHECKED[checked]} |`;
}

const CHECKED: Readonly<Record<Checked, string>> = {
  text: 'verified',
  secondary: 'second hand',
  memory: 'unverified',
};

function limit(criterion: Criterion): string {
  const { operator, threshold, metric } = criterion;
  const page = isMetric(metric) && METRICS[metric].measure === 'page' ? ', on the page' : '';
  switch (operator) {
    case 'avoid':
      return 'should not occur';
    case 'if':
      return `needed if ${String(threshold ?? '')}`;
    case '==':
      return `${threshold === true ? 'required' : String(threshold ?? '')}${page}`;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${limitText(criterion)}${page}`;
    default:
      return 'a person must judge';
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
