/** The text that is measured: a folder of Markdown, and single documents of a given length made from it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const CHOICES = ['../shared/corpus/contracts', 'fixtures/documents'];
const ENOUGH = 100_000;

/**
 * Copies the Markdown of a folder to a temporary one, which goes when the process ends. Without a folder: real
 * contracts where they lie beside the checkout, else the fixtures, repeated up to about 100,000 words.
 */
export function collect(root, given) {
  const from = given ?? CHOICES.map(choice => join(root, choice)).find(folder => existsSync(folder));
  const folder = mkdtempSync(join(tmpdir(), 'fineprint-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const sources = markdownIn(from);
  if (sources.length === 0) throw new Error(`There is no Markdown file in ${from}.`);
  const texts = sources.map(file => readFileSync(join(from, file), 'utf8'));
  const once = words(texts.join('\n'));
  const rounds = given === undefined && from.endsWith('fixtures/documents') ? Math.ceil(ENOUGH / once) : 1;
  for (let round = 0; round < rounds; round++) {
    sources.forEach((file, index) => {
      const to = join(folder, 'text', String(round), file);
      mkdirSync(dirname(to), { recursive: true });
      if (round === 0) cpSync(join(from, file), to);
      else writeFileSync(to, altered(texts[index], round));
    });
  }
  const files = markdownIn(join(folder, 'text')).map(file => join(folder, 'text', file));
  return {
    from: relative(root, from) || '.',
    folder: join(folder, 'text'),
    scratch: folder,
    files,
    words: once * rounds,
  };
}

/** Writes one document of about `length` words, made of whole paragraphs of the text, and gives its path. */
export function document(text, length) {
  const parts = [];
  let count = 0;
  for (let round = 0; count < length; round++) {
    for (const file of text.files) {
      for (const part of altered(withoutFrontMatter(readFileSync(file, 'utf8')), round).split(/\n{2,}/)) {
        if (count >= length) break;
        parts.push(part);
        count += words(part);
      }
    }
  }
  const path = join(text.scratch, `${length}-words.md`);
  writeFileSync(path, `${parts.join('\n\n')}\n`);
  return { path, words: count };
}

export const words = text => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/**
 * The same text with a number before the mark that ends a line, so that no round repeats a paragraph of another:
 * a cache must not profit from text that the bench itself repeated.
 */
const altered = (text, round) =>
  round === 0
    ? text
    : text.replace(/([a-z])([.,:;?!]\r?)$/gm, (_, letter, mark) => `${letter} ${round}${mark}`);

const withoutFrontMatter = text => text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');

const markdownIn = folder =>
  readdirSync(folder, { recursive: true })
    .filter(file => /\.(?:md|markdown)$/.test(file) && !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(file))
    .sort();
