/** What the build writes otherwise than the source, because V8 takes long over what reads well. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { writtenOut } from './letters.mjs';
import { textsOf } from './texts.mjs';

/**
 * For esbuild: classes of characters in patterns as ranges, patterns of whole texts as sets of them, and values that are
 * named side by side one by one.
 */
export const rewrites = {
  name: 'rewrites',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return /\\p\{|\] = \[|\$\//.test(text) ? { contents: rewritten(text), loader: 'ts' } : undefined;
    });
  },
};

function rewritten(text) {
  const file = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true);
  const named = [];
  const { sets, tests } = setsIn(file);
  const edits = editsIn(file, node => {
    if (tests.has(node)) return 'has';
    if (isRaw(node)) return writtenOut(node.getText(file));
    if (!ts.isRegularExpressionLiteral(node)) return undefined;
    const texts = sets.get(node);
    if (texts === undefined) return writtenOut(node.text);
    const set = `new Set(${JSON.stringify(texts)})`;
    // What stands in a function would be made at each call.
    if (!isTested(node)) return set;
    named.push(`const __texts${named.length} = ${set};`);
    return `__texts${named.length - 1}`;
  });
  return named.join('') + applied(edits, text);
}

/** A piece of ``String.raw`…` ``, which becomes a pattern. */
const isRaw = node =>
  (ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)) &&
  ts.findAncestor(node, ts.isTaggedTemplateExpression)?.tag.getText() === 'String.raw';

/** What stands otherwise where, in order. Nothing within a rewritten node is rewritten twice. */
function editsIn(file, writingOf) {
  const edits = [];
  const visit = node => {
    const now = writingOf(node);
    if (now !== undefined) edits.push({ from: node.getStart(file), to: node.end, now });
    else if (ts.isVariableDeclaration(node) && isSideBySide(node)) writeOneByOne(node);
    else node.forEachChild(visit);
  };
  /** `one = a, two = b`. No value can speak of the names: they are not known yet where it stands. */
  const writeOneByOne = ({ name, initializer }) => {
    let from = name.getStart(file);
    initializer.elements.forEach((value, index) => {
      const now = `${index === 0 ? '' : ', '}${name.elements[index].name.text} = `;
      edits.push({ from, to: value.getStart(file), now });
      visit(value);
      from = value.end;
    });
    edits.push({ from, to: initializer.end, now: '' });
  };
  visit(file);
  return edits;
}

function applied(edits, text) {
  let at = 0;
  const pieces = edits.map(({ from, to, now }) => {
    const before = text.slice(at, from);
    at = to;
    return before + now;
  });
  return pieces.join('') + text.slice(at);
}

/**
 * The patterns of whole texts of which nothing is asked but `test`, with their texts (see texts.mjs), and the names `test`
 * in these questions.
 */
function setsIn(file) {
  const patterns = [];
  const uses = new Map();
  const visit = node => {
    const texts = ts.isRegularExpressionLiteral(node) ? textsOf(node.text) : null;
    if (texts !== null) patterns.push([node, texts]);
    if (ts.isIdentifier(node)) uses.set(node.text, [...(uses.get(node.text) ?? []), node]);
    node.forEachChild(visit);
  };
  visit(file);
  const asked = patterns.map(([node, texts]) => ({ node, texts, tested: testedIn(node, uses) }));
  const rewritten = asked.filter(({ tested }) => tested.length > 0 && tested.every(isTested));
  return {
    sets: new Map(rewritten.map(({ node, texts }) => [node, texts])),
    tests: new Set(rewritten.flatMap(({ tested }) => tested.map(({ parent }) => parent.name))),
  };
}

/** Where a pattern is asked: where it stands, or where the constant of the file stands that it has its name from. */
function testedIn(pattern, uses) {
  const { parent } = pattern;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [pattern];
  const statement = parent.parent.parent;
  if (!ts.isSourceFile(statement.parent) || statement.modifiers !== undefined) return [];
  return uses.get(parent.name.text).filter(use => use !== parent.name);
}

const isTested = ({ parent }) =>
  ts.isPropertyAccessExpression(parent) && parent.name.text === 'test' && ts.isCallExpression(parent.parent);

/** `[one, two] = [a, b]`: V8 makes the list and steps through it, as it might be changed to step otherwise. */
const isSideBySide = ({ name, initializer }) =>
  ts.isArrayBindingPattern(name) &&
  initializer !== undefined &&
  ts.isArrayLiteralExpression(initializer) &&
  name.elements.length === initializer.elements.length &&
  name.elements.every(isPlainName) &&
  !initializer.elements.some(value => ts.isSpreadElement(value) || ts.isOmittedExpression(value));

const isPlainName = element =>
  ts.isBindingElement(element) &&
  ts.isIdentifier(element.name) &&
  element.initializer === undefined &&
  element.dotDotDotToken === undefined;
