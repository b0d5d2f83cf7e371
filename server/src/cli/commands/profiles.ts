import { RULES } from '@fineprint/rules/generated/registry';
import { PROFILES } from '@fineprint/rules/generated/profiles';
import { limitText } from '@fineprint/rules/profiles/compare';
import { isMetric, METRICS, metricTitle } from '@fineprint/rules/profiles/metrics';
import { AS_OF, type Criterion, isVerified, type Profile } from '@fineprint/rules/profiles/profile';
import { unverifiedText } from '@fineprint/rules/profiles/statement';
import { DIALECT_INFO } from '@fineprint/rules/readability/dialects';
import pc from 'picocolors';
import { type Arguments, oneOf } from '../arguments.ts';
import { profileId } from '../check-options.ts';
import { wrap } from '../display.ts';
import { type Io, UsageError } from '../io.ts';
import { wantsColor } from '../session.ts';
import { columns } from '../table.ts';

/** `fineprint profiles [ID]`: statutes and standards, or the tests of one of them with their sources. */
export function profiles(args: Arguments, io: Io): Promise<number> {
  const [id, extra] = args.rest;
  if (extra !== undefined) throw new UsageError(`“profiles” takes one id, so “${extra}” is one too many.`);
  const format = oneOf('--format', args.value('format') ?? 'text', ['text', 'json']);
  const color = wantsColor(oneOf('--color', args.value('color') ?? 'auto', ['auto', 'always', 'never']), io);
  const chosen = id === undefined ? PROFILES : PROFILES.filter(profile => profile.id === profileId('', id));
  if (format === 'json') {
    const shown = chosen.map(profileObject);
    io.out(`${JSON.stringify(id === undefined ? shown : shown[0], null, 2)}\n`);
  } else {
    io.out(
      id === undefined
        ? listPage(chosen, color)
        : chosen.map(profile => profilePage(profile, color)).join('\n'),
    );
  }
  return Promise.resolve(0);
}

const profileObject = ({ id, jurisdiction, appliesTo, criteria }: Profile): unknown => ({
  id,
  jurisdiction,
  appliesTo,
  tests: criteria.length,
  verified: criteria.filter(isVerified).length,
  asOf: AS_OF,
  criteria: criteria.map(criterion => ({
    ...criterion,
    title: metricTitle(criterion.metric),
    measure: measureOf(criterion),
    verified: isVerified(criterion),
    rules: existing(criterion),
  })),
});

function listPage(all: readonly Profile[], color: boolean): string {
  const { bold, dim } = pc.createColors(color);
  const head = ['profile', 'where', 'tests', 'verified', 'measured', 'applies to'];
  const rows = all.map(({ id, jurisdiction, criteria, appliesTo }) => [
    id,
    jurisdiction,
    String(criteria.length),
    String(criteria.filter(isVerified).length),
    String(criteria.filter(isMeasured).length),
    shortened(appliesTo),
  ]);
  const table = columns([head, ...rows], (cell, row, column) =>
    row === 0 ? dim(cell) : column === 0 ? bold(cell) : cell,
  );
  return `${table}\n${wrap(`“verified” counts the tests whose own text was read, “measured” those that Fineprint can measure; a person must judge the others. ${AS_OF}`, WIDTH).join('\n')}\n`;
}

const WIDTH = 90;
const LONGEST = 60;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

function profilePage({ id, jurisdiction, appliesTo, criteria }: Profile, color: boolean): string {
  const { bold, dim } = pc.createColors(color);
  const lines = (text: string): string =>
    wrap(text, WIDTH - 4)
      .map(line => `    ${line}\n`)
      .join('');
  const tests = criteria.map(criterion => {
    const rules = existing(criterion);
    return [
      `  ${bold(testText(criterion))}\n`,
      criterion.note === '' ? '' : lines(criterion.note),
      lines(`Source: ${criterion.citation}${criterion.url === null ? '' : `, read at ${criterion.url}`}`),
      lines(
        `${isVerified(criterion) ? 'Verified: checked against the text of the source.' : unverifiedText(criterion)} ${howText(criterion)}`,
      ),
      criterion.dialect === null
        ? ''
        : lines(`Counted as ${criterion.dialect} (${DIALECT_INFO[criterion.dialect].title}).`),
      rules.length === 0 ? '' : lines(`Rules that look at it: ${rules.join(', ')}.`),
    ].join('');
  });
  return [
    `${bold(id)}  ${dim(jurisdiction)}\n`,
    `${wrap(`Applies to: ${appliesTo}.`, WIDTH).join('\n')}\n`,
    `${dim('Tests')}\n${tests.join('\n')}`,
    `${wrap(`A text that passes meets the numeric tests of ${id}. That is not the same as complying with a law. ${AS_OF}`, WIDTH).join('\n')}\n`,
  ].join('\n');
}

/** `average sentence: under 22 words`. */
function testText(criterion: Criterion): string {
  const title = metricTitle(criterion.metric);
  switch (criterion.operator) {
    case 'avoid':
      return `${title}: should not occur`;
    case 'if':
      return `${title}: needed if ${String(criterion.threshold ?? '')}`;
    case 'qual':
    case 'list':
    case 'method':
    case 'mixed':
      return title;
    case '==':
      return criterion.threshold === true
        ? `${title}: required`
        : `${title}: ${String(criterion.threshold ?? '')}`;
    default:
      return `${title}: ${limitText(criterion)}`;
  }
}

/** How much a value of the test says; a test in words is for a person, whatever it is about. */
const measureOf = ({ metric, operator }: Criterion): string =>
  isMetric(metric) && !['qual', 'avoid', 'list', 'mixed'].includes(operator)
    ? METRICS[metric].measure
    : 'person';

const isMeasured = (criterion: Criterion): boolean => !['page', 'person'].includes(measureOf(criterion));

function howText(criterion: Criterion): string {
  switch (measureOf(criterion)) {
    case 'count':
      return 'Fineprint counts it.';
    case 'stand-in':
      return 'The source names no formula: Fineprint compares the Flesch–Kincaid grade instead.';
    case 'estimate':
      return 'Fineprint reads it from the wording, which can mislead.';
    case 'page':
      return 'It is a fact of the page, so Fineprint cannot tell.';
    default:
      return 'A person must judge it.';
  }
}

/** Rules that exist; the table also names some that do not exist yet. */
const existing = ({ rules }: Criterion): readonly string[] =>
  rules.filter(id => RULES.some(rule => rule.id === id));
