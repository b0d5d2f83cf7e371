import type { PlacedBlock } from '@fineprint/rules/kit/document';
import { type BlockShape, makeBlocks } from '../blocks.ts';
import { createInline } from '../inline.ts';
import type { Part } from '../part.ts';
import { type CatalogString, jsonStrings, yamlStrings } from './strings.ts';
import { addString } from './value.ts';

/** The texts of a program in JSON or YAML, each string a block of its own at its place, with its key. Never fails. */
export function readCatalog(text: string, format: 'json' | 'yaml'): Part {
  const strings = shownIn(safely(() => (format === 'json' ? jsonStrings(text) : yamlStrings(text))));
  const isForeign = foreignRoots(strings);
  const blocks = strings.flatMap(string => readString(text, string, isForeign(string)));
  return { blocks: isMostlyForeign(blocks) ? blocks.map(asForeign) : blocks, comments: [] };
}

/** A file that is nested without end gives no strings. */
function safely(read: () => readonly CatalogString[]): readonly CatalogString[] {
  try {
    return read();
  } catch {
    return [];
  }
}

function readString(text: string, string: CatalogString, isForeign: boolean): readonly PlacedBlock[] {
  const inline = createInline(text);
  if (!isProse(string.value) || !addString(inline, string)) return [];
  const form: BlockShape = {
    shape: isSentence(string.value) ? 'paragraph' : 'label',
    level: 0,
    label: null,
    ordered: false,
    english: !isForeign,
    quoting: string.quoting,
  };
  const key = string.path.join('.');
  return makeBlocks(inline, form).map(placed => ({ ...placed, key }));
}

/** Not an address, a colour, a format of dates or a name in a program: `/help`, `btn-primary_2`, `userName`. */
const isProse = (value: string): boolean =>
  /\p{L}{2}/u.test(value) &&
  (/\s/.test(value.trim()) ||
    !/[_/\\@#=]|\p{L}[.:]\p{L}|\p{Ll}\p{Lu}|^[a-z\d]+(?:-[a-z\d]+)+$|^[yYMdDHhms:,-]+$/u.test(value));

/** Several words, or a mark at the end: else it is the name of a button or a field. */
const isSentence = (value: string): boolean =>
  /[.!?…]["'”’)]?\s*$/.test(value) || value.trim().split(/\s+/).length > LONGEST_LABEL;

const LONGEST_LABEL = 4;

/** Beside a message stand notes for translators, which nobody else sees (Chrome, FormatJS, ARB, Xcode). */
const MESSAGE = new Set(['message', 'defaultMessage', 'translation']);

/** The strings that a user of the program sees. */
function shownIn(strings: readonly CatalogString[]): readonly CatalogString[] {
  const withMessage = new Set(
    strings.filter(({ path }) => MESSAGE.has(path[path.length - 1] ?? '')).map(({ path }) => parentOf(path)),
  );
  return strings.filter(({ path }) => {
    if (path.some(key => /^[@$_/]/.test(key))) return false;
    if (withMessage.size === 0 || MESSAGE.has(path[path.length - 1] ?? '')) return true;
    return !path.some((_, index) => withMessage.has(JSON.stringify(path.slice(0, index))));
  });
}

const parentOf = (path: readonly string[]): string => JSON.stringify(path.slice(0, -1));

const LOCALE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Where every key at the root is a locale, as Rails has it, those that are not English are left alone. */
function foreignRoots(strings: readonly CatalogString[]): (string: CatalogString) => boolean {
  const areLocales = strings.every(({ path }) => path.length > 1 && LOCALE.test(path[0] ?? ''));
  return ({ path }) => areLocales && !/^en\b|^en_/.test(path[0] ?? '');
}

/** Short strings do not tell their language; the longer ones tell it for all. */
function isMostlyForeign(blocks: readonly PlacedBlock[]): boolean {
  const telling = blocks.filter(({ block }) => block.words.length >= FEWEST_TELLING);
  return telling.filter(({ block }) => !block.english).length * 2 > telling.length;
}

const FEWEST_TELLING = 5;

const asForeign = (placed: PlacedBlock): PlacedBlock => ({
  ...placed,
  block: { ...placed.block, english: false },
});
