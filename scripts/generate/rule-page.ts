import { DOCUMENT_KINDS } from '../../rules/src/kit/document.ts';
import type { Option } from '../../rules/src/kit/options.ts';
import { type Example, GROUPS, type Group, type Rule } from '../../rules/src/kit/rule.ts';

const GROUP_NAMES: Readonly<Record<Group, string>> = {
  reading: 'Reading ease',
  legalese: 'Legalese and drafting',
  integrity: 'Contract integrity',
  fairness: 'Onerous terms',
  help: 'Help text',
  tone: 'Customer focus and tone',
  presentation: 'Presentation',
};

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'A safe rewrite where the meaning cannot change: `--fix` applies it. Else a rewrite for you to review.',
  review: 'A rewrite that a person must accept. `--fix` never applies it.',
  advice: 'Advice only.',
  none: 'None.',
};

/** The manual page of a rule, from nothing but its file. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}\n`,
    `${rule.summary}\n`,
    `${GROUP_NAMES[rule.group]} · ${severityText(rule)}${rule.optIn === true ? ' · off unless you turn it on' : ''}\n`,
    '## Why\n',
    `${rule.why}\n`,
    '## Examples\n',
    ...rule.examples.map(example => exampleText(example)),
    '## Fix\n',
    `${FIXES[rule.fix]}\n`,
    ...optionsText(rule),
    '## Turn it off or change it\n',
    `In \`fineprint.config.yaml\`:\n`,
    `\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\`\n`,
    'For the next block of one document, with a reason:\n',
    `\`\`\`html\n<!-- fineprint-disable-next-line ${rule.id} -- agreed with counsel -->\n\`\`\`\n`,
    '## Source\n',
    `${rule.source}\n`,
  ].join('\n');
}

/** One row per rule, for the README and the index of pages. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = GROUPS.flatMap(group => rules.filter(rule => rule.group === group)).map(
    rule => `| [${rule.id}](${folder}${rule.id}.md) | ${rule.summary} | ${rule.fix} |`,
  );
  return ['| rule | what it finds | fix |', '|---|---|---|', ...rows, ''].join('\n');
}

function severityText(rule: Rule): string {
  if (typeof rule.severity === 'string') return rule.severity;
  const { severity } = rule;
  const special = DOCUMENT_KINDS.filter(
    kind => severity[kind] !== undefined && severity[kind] !== severity.else,
  );
  return [severity.else, ...special.map(kind => `${kind}: ${severity[kind] ?? ''}`)].join(', ');
}

function exampleText(example: Example): string {
  const setting = [
    ...(example.kind === undefined ? [] : [`kind: ${example.kind}`]),
    ...(example.profiles === undefined ? [] : [`profile: ${example.profiles.join(', ')}`]),
    ...Object.entries(example.options ?? {}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
  const where = setting.length === 0 ? '' : ` (${setting.join(', ')})`;
  const beside = Object.entries(example.beside ?? {}).map(
    ([path, text]) => `\nBeside \`${path}\`:\n\n${fenced(text)}\n`,
  );
  if ('ok' in example)
    return `Fine${where}:\n\n${fenced(example.ok)}\n${beside.join('')}\n${example.because}\n`;
  const good = example.good ?? example.accepted;
  return `Reported${where}:\n\n${fenced(example.bad)}\n${beside.join('')}${good === undefined ? '' : `\nBetter:\n\n${fenced(good)}\n`}`;
}

const fenced = (text: string): string => `\`\`\`text\n${wrapped(text)}\n\`\`\``;

/** Long examples are cut: the page shows what kind of text is meant. */
const wrapped = (text: string): string => (text.length > 700 ? `${text.slice(0, 600)} …` : text);

function optionsText(rule: Rule): readonly string[] {
  const entries = Object.entries(rule.options);
  if (entries.length === 0) return [];
  return [
    '## Options\n',
    '| option | meaning | default |',
    '|---|---|---|',
    ...entries.map(([name, option]) => `| \`${name}\` | ${option.description} | ${defaultText(option)} |`),
    '',
  ];
}

function defaultText(option: Option): string {
  const value = JSON.stringify(option.default);
  if (!('perKind' in option)) return value;
  const special = Object.entries(option.perKind).map(([kind, number]) => `${kind}: ${String(number)}`);
  return [value, ...special].join(', ');
}
