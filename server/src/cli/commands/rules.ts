import { RULES } from '@fineprint/rules/generated/registry';
import { DOCUMENT_KINDS, type DocumentKind } from '@fineprint/rules/kit/document';
import type { Level, Rule } from '@fineprint/rules/kit/rule';
import pc from 'picocolors';
import { defaultLevel } from '../../review/plan.ts';
import { type Arguments, oneOf } from '../arguments.ts';
import { type Io, UsageError } from '../io.ts';
import { wantsColor } from '../session.ts';
import { columns } from '../table.ts';

/** `fineprint rules`: every rule with its severity for each kind of document, and what it can fix. */
export function rules(args: Arguments, io: Io): Promise<number> {
  const [extra] = args.rest;
  if (extra !== undefined)
    throw new UsageError(`“rules” takes no “${extra}”; see “fineprint explain ${extra}”.`);
  const format = oneOf('--format', args.value('format') ?? 'text', ['text', 'json']);
  const color = wantsColor(oneOf('--color', args.value('color') ?? 'auto', ['auto', 'always', 'never']), io);
  io.out(format === 'json' ? `${JSON.stringify(RULES.map(ruleObject), null, 2)}\n` : ruleTable(RULES, color));
  return Promise.resolve(0);
}

/** The level of a rule for a kind of document where nothing is configured. */
export const levelFor = (rule: Rule, kind: DocumentKind): Level =>
  rule.optIn === true ? 'off' : defaultLevel(rule, kind);

const ruleObject = (rule: Rule): unknown => ({
  id: rule.id,
  group: rule.group,
  severity: Object.fromEntries(DOCUMENT_KINDS.map(kind => [kind, levelFor(rule, kind)])),
  fix: rule.fix,
  optIn: rule.optIn ?? false,
  consumerOnly: rule.consumerOnly ?? false,
  summary: rule.summary,
  why: rule.why,
  source: rule.source,
  docs: `docs/rules/${rule.id}.md`,
  options: rule.options,
});

function ruleTable(all: readonly Rule[], color: boolean): string {
  const colors = pc.createColors(color);
  const head = ['rule', 'group', ...DOCUMENT_KINDS, 'fix'];
  const rows = all.map(rule => [
    rule.id,
    rule.group,
    ...DOCUMENT_KINDS.map(kind => levelFor(rule, kind)),
    rule.fix === 'none' ? '' : rule.fix,
  ]);
  return columns([head, ...rows], (cell, row, column) => {
    if (row === 0) return colors.dim(cell);
    if (column === 0) return colors.bold(cell);
    if (cell === 'error') return colors.red(cell);
    return cell === 'warning' ? colors.yellow(cell) : colors.dim(cell);
  });
}
