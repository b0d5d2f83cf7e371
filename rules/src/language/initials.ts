import type { Block, PlacedBlock } from '../kit/document.ts';

const found = new WeakMap<Block, readonly string[]>();

/**
 * True where a document names in full what an abbreviation of three letters or more stands for: “the Green Energy
 * Fund” for “GEF”. What a block holds is remembered, so that asking again after an edit looks at one block.
 */
export function isNamedInFull(acronym: string, blocks: readonly PlacedBlock[]): boolean {
  const letters = acronym.toLowerCase();
  return (
    letters.length > 2 && blocks.some(({ block }) => initialsIn(block).some(run => run.includes(letters)))
  );
}

/** The initials of each run of words with a capital, in small letters: “gef”. */
function initialsIn(block: Block): readonly string[] {
  const known = found.get(block);
  if (known !== undefined) return known;
  const runs: string[] = [];
  let run = '';
  const { words, prose } = block;
  words.forEach(({ text, start, end }, index) => {
    // Between two names stand mostly words in small letters.
    if (run === '' && isSmallLetter(text.charCodeAt(0))) return;
    if (CAPITALISED.test(text)) run += text.charAt(0).toLowerCase();
    else if (!JOINS.test(text)) run = closed(run, runs);
    if (run !== '' && !/^ ?$/.test(prose.slice(end, words[index + 1]?.start ?? start)))
      run = closed(run, runs);
  });
  closed(run, runs);
  const all = runs.length === 0 ? NOTHING : runs;
  found.set(block, all);
  return all;
}

function closed(run: string, runs: string[]): '' {
  if (run.length > 2) runs.push(run);
  return '';
}

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** Words of a name that its abbreviation leaves out. */
const JOINS = /^(?:of|and|for|the|to|in|on|de|&)$/;
const NOTHING: readonly string[] = [];
