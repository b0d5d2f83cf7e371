import type { Block, Sentence } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { NONE } from '../kit/rule.ts';
import { letteredList } from './lettered-list.ts';
import { listEdits } from './list-layout.ts';
import { runningList } from './running-list.ts';

/** The rewrite that puts the items of a sentence one below the other; none where it is not sure what the items are. */
export function listRewrites(block: Block, sentence: Sentence): readonly Rewrite[] {
  const opener = /(?<=[\s:])\((?:a|i|1)\) /.exec(sentence.text);
  if (opener !== null) return letteredRewrites(block, sentence.start + opener.index);
  return rewriteOf(block, sentence, itemsBehindColon(sentence) ?? runningList(sentence)?.starts ?? null);
}

/** The same for a list whose first marker, “(a)”, stands at a place in the block's prose. */
export function letteredRewrites(block: Block, opener: number): readonly Rewrite[] {
  const list = letteredList(block, opener);
  return list === null ? NONE : rewriteOf(block, list.sentence, list.starts);
}

function rewriteOf(block: Block, sentence: Sentence, starts: readonly number[] | null): readonly Rewrite[] {
  const edits = starts === null ? null : listEdits(block, sentence, starts);
  return edits === null ? NONE : [{ title: 'Put each item on a line of its own', safety: 'review', edits }];
}

/** “these: one thing; another; and a third”: items between semicolons, from a colon to the end of the sentence. */
function itemsBehindColon({ text, start }: Sentence): readonly number[] | null {
  const colon = text.indexOf(': ');
  if (colon < 0 || text.indexOf(': ', colon + 1) >= 0 || text.slice(0, colon).includes(';')) return null;
  const starts = [start + colon + 2];
  for (const joint of text.slice(colon).matchAll(/; (?:(?:and|or) )?/g))
    starts.push(start + colon + joint.index + joint[0].length);
  return starts.length < FEWEST ? null : starts;
}

const FEWEST = 3;
