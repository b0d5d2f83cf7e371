import { join } from 'node:path';
import { RULES } from '@fineprint/rules/generated/registry';
import { DOCUMENT_KINDS, type DocumentKind } from '@fineprint/rules/kit/document';
import { defaultValue, type Option } from '@fineprint/rules/kit/options';
import type { Rule } from '@fineprint/rules/kit/rule';
import pc from 'picocolors';
import type { FileConfig } from '../../config/load.ts';
import { levelOf } from '../../review/plan.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { commandLineSettings, ruleId } from '../check-options.ts';
import { wrap } from '../display.ts';
import { type Io, UsageError } from '../io.ts';
import { configLoader, configProblemLine, originName, wantsColor } from '../session.ts';
import { columns } from '../table.ts';

/** A value in force: for one kind of document where they differ, and where it was said. */
interface Value {
  readonly name: string;
  readonly description: string;
  readonly value: unknown;
  readonly from: string;
}

/** `fineprint explain RULE`: all about one rule, with the values that hold in the working directory. */
export function explain(args: Arguments, io: Io): Promise<number> {
  const [id, extra] = args.rest;
  if (id === undefined) throw new UsageError('“explain” needs the name of a rule; see “fineprint rules”.');
  if (extra !== undefined) throw new UsageError(`“explain” takes one rule, so “${extra}” is one too many.`);
  const format = oneOf('--format', args.value('format') ?? 'text', ['text', 'json']);
  const color = wantsColor(oneOf('--color', args.value('color') ?? 'auto', ['auto', 'always', 'never']), io);
  const known = ruleId('', id);
  const rule = RULES.find(candidate => candidate.id === known);
  if (rule === undefined) return Promise.resolve(2);
  const here = configLoader(args, commandLineSettings(args), io).configFor(join(io.cwd, 'document.md'));
  for (const problem of here.problems) io.err(`fineprint: ${configProblemLine(io, problem)}\n`);
  const values = valuesOf(rule, here, io);
  io.out(
    format === 'json' ? `${JSON.stringify(ruleObject(rule, values), null, 2)}\n` : page(rule, values, color),
  );
  return Promise.resolve(here.problems.length > 0 ? 2 : 0);
}

function valuesOf(rule: Rule, here: FileConfig, io: Io): readonly Value[] {
  const { config, origins } = here;
  const kinds = config.kind === null ? DOCUMENT_KINDS : [config.kind];
  const said = (name: string): string | null => {
    const origin = origins[`rules.${rule.id}.${name}`];
    return origin === undefined ? null : originName(io, origin);
  };
  const level: Value = {
    name: 'severity',
    description: 'How much it matters: error, warning, info or off.',
    value: perKind(kinds, kind => levelOf(rule, config, kind, config.audience ?? 'consumer')),
    from: said('severity') ?? 'default',
  };
  const options = Object.entries(rule.options).map(([name, option]): Value => {
    const from = said(name);
    const configured = config.rules[rule.id]?.options?.[name];
    return {
      name,
      description: `${option.description}${limits(option)}`,
      value: from === null ? perKind(kinds, kind => defaultValue(option, kind)) : configured,
      from: from ?? 'default',
    };
  });
  return [level, ...options, ...(rule.id === PROFILE_RULE ? [profileValue(here, io)] : [])];
}

/** The rule that tests against the selected profiles. */
const PROFILE_RULE = 'profile-test';

const profileValue = ({ config, origins }: FileConfig, io: Io): Value => ({
  name: 'profile',
  description: 'The selected statutes and standards: a setting of its own, beside “rules”.',
  value: config.profile,
  from: origins['profile'] === undefined ? 'default' : originName(io, origins['profile']),
});

/** One value where all kinds of document agree, else one for each. */
function perKind<T>(
  kinds: readonly DocumentKind[],
  valueFor: (kind: DocumentKind) => T,
): T | Record<string, T> {
  const values = kinds.map((kind): [DocumentKind, T] => [kind, valueFor(kind)]);
  const [first] = values;
  if (first !== undefined && values.every(([, value]) => value === first[1])) return first[1];
  return Object.fromEntries(values);
}

function limits(option: Option): string {
  if (option.type === 'string') return ` One of ${option.enum.join(', ')}.`;
  if (option.type !== 'number' && option.type !== 'integer') return '';
  const { minimum, maximum } = option;
  if (minimum !== undefined && maximum !== undefined)
    return ` From ${String(minimum)} to ${String(maximum)}.`;
  return minimum === undefined ? '' : ` At least ${String(minimum)}.`;
}

const ruleObject = (rule: Rule, values: readonly Value[]): unknown => ({
  id: rule.id,
  group: rule.group,
  fix: rule.fix,
  optIn: rule.optIn ?? false,
  consumerOnly: rule.consumerOnly ?? false,
  summary: rule.summary,
  why: rule.why,
  source: rule.source,
  docs: `docs/rules/${rule.id}.md`,
  values,
  examples: rule.examples,
});

const WIDTH = 90;

function page(rule: Rule, values: readonly Value[], color: boolean): string {
  const { bold, dim } = pc.createColors(color);
  const paragraph = (text: string): string => `${wrap(text, WIDTH).join('\n')}\n`;
  const rows = values.map(({ name, value, from }) => [
    `  ${name}`,
    valueText(value),
    from === 'default' ? '' : from,
  ]);
  return [
    `${bold(rule.id)}  ${dim(`${rule.group} · ${FIXES[rule.fix]}`)}\n`,
    paragraph(rule.summary),
    paragraph(rule.why),
    `${dim('Source')}\n${paragraph(rule.source)}`,
    `${dim('In force here')}\n${columns(rows)}`,
    ...(values.length > 1 ? [`${dim('Options')}\n${options(values)}`] : []),
    `${dim('Examples')}\n${examples(rule)}`,
    `${dim(`More in docs/rules/${rule.id}.md`)}\n`,
  ].join('\n');
}

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'has safe fixes',
  review: 'has rewrites for you to review',
  advice: 'gives advice',
  none: 'has no fix',
};

const options = (values: readonly Value[]): string =>
  columns(values.slice(1).map(({ name, description }) => [`  ${name}`, description]));

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([kind, own]) => `${kind} ${String(own)}`)
      .join(', ');
  }
  return String(value);
}

/** The first few examples, told apart by a mark as well as by a word. */
function examples(rule: Rule): string {
  const bad = rule.examples.filter(example => 'bad' in example).slice(0, 3);
  const fine = rule.examples.filter(example => 'ok' in example).slice(0, 2);
  const quote = (label: string, text: string): string =>
    wrap(text.replace(/\s+/g, ' '), WIDTH - 12)
      .map((line, index) => `  ${(index === 0 ? label : '').padEnd(10)}${line}\n`)
      .join('');
  const one = bad.map(example => {
    const better = example.good ?? example.accepted;
    return quote('not', example.bad) + (better === undefined ? '' : quote('but', better));
  });
  const two = fine.map(({ ok, because }) => quote('fine', ok) + quote('', `(${because})`));
  return [...one, ...two].join('\n');
}
