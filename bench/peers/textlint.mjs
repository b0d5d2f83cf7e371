/** textlint with one rule. */
import { TextlintKernelDescriptor } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import { createLinter } from 'textlint';
import rule from 'textlint-rule-common-misspellings';

const moduleOf = exported => exported.default ?? exported;
const linter = createLinter({
  descriptor: new TextlintKernelDescriptor({
    rules: [{ ruleId: 'common-misspellings', rule: moduleOf(rule) }],
    plugins: [{ pluginId: 'markdown', plugin: moduleOf(markdown) }],
    filterRules: [],
  }),
});

export const review = async text => (await linter.lintText(text, 'text.md')).messages;
