/** What the build writes otherwise than the source, because V8 takes long over what reads well. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { writtenOut } from './letters.mjs';

/** For esbuild: classes of characters in patterns as ranges, and values that are named side by side one by one. */
export const rewrites = {
  name: 'rewrites',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return /\\p\{|\] = \[/.test(text) ? { contents: rewritten(text), loader: 'ts' } : undefined;
    });
  },
};

function rewritten(text) {
  const edits = [];
  const file = ts.createSourceFile('', text, ts.ScriptTarget.Latest);
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node)) edits.push({ node, now: writtenOut(node.text) });
    else if (ts.isVariableDeclaration(node) && isSideBySide(node))
      edits.push({ node, now: oneByOne(node, file) });
    // Nothing within one is rewritten twice.
    if (edits.at(-1)?.node !== node) node.forEachChild(visit);
  };
  visit(file);
  let at = 0;
  const pieces = edits.map(({ node, now }) => {
    const before = text.slice(at, node.getStart(file));
    at = node.end;
    return before + now;
  });
  return pieces.join('') + text.slice(at);
}

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

/** `one = a, two = b`. No value can speak of the names: they are not known yet where it stands. */
const oneByOne = ({ name, initializer }, file) =>
  name.elements
    .map((element, index) => `${element.name.text} = ${rewritten(initializer.elements[index].getText(file))}`)
    .join(', ');
