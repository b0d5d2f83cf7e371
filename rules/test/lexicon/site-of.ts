import type { Block } from '../../src/kit/document.ts';
import type { PhraseRow } from '../../src/kit/phrase.ts';
import { segment } from '../../src/language/segment.ts';
import type { PhraseForm, Site } from '../../src/lexicon/site.ts';

/** A block of plain prose, as a reader would make it from a paragraph. */
export function blockOf(prose: string): Block {
  return {
    shape: 'paragraph',
    level: 0,
    label: null,
    ordered: false,
    english: true,
    prose,
    ...segment(prose),
    runs: [{ kind: 'text', prose: 0, length: prose.length, source: 0, sourceLength: prose.length }],
    marks: [],
  };
}

/** The site of the words in square brackets: `We [utilize] cookies.` */
export function siteOf(
  marked: string,
  form: PhraseForm['form'] = 'fixed',
  row: Partial<PhraseRow> = {},
): { readonly site: Site; readonly text: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const block = blockOf(text);
  const sentence = block.sentences.find(candidate => candidate.start <= start && end <= candidate.end);
  if (sentence === undefined) throw new Error(`no sentence holds the match: ${marked}`);
  const first = sentence.words.findIndex(word => word.start >= start);
  const last = sentence.words.findLastIndex(word => word.end <= end) + 1;
  const complete: PhraseRow = {
    place: 'test.tsv:1',
    category: 'wordy',
    find: text.slice(start, end).toLowerCase(),
    pos: 'verb',
    contractMode: 'auto',
    helpMode: 'auto',
    guards: [],
    note: '',
    ...row,
  };
  const tokens = sentence.words.slice(first, last).map(word => word.lower);
  const head = form === 'fixed' ? -1 : 0;
  return {
    text,
    site: {
      sentence,
      block,
      first,
      last,
      locale: null,
      form: { row: complete, form, tokens, offers: [], head },
    },
  };
}
