import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatOf, parseDocument, parseWhole } from '../../src/document/document.ts';

const FOLDER = fileURLToPath(new URL('../../../fixtures/documents/', import.meta.url));
const NAMES = (readdirSync(FOLDER, { recursive: true }) as string[]).filter(name =>
  /\.(?:md|html)$/.test(name),
);

it.each(NAMES)('reads %s in pieces as it reads it whole', name => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  expect(parseDocument(text, formatOf(name))).toEqual(parseWhole(text, formatOf(name)));
});
