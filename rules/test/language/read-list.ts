import { listIn } from '@fineprint/rules/language/list-reading';
import { blockOf } from '@fineprint/rules/language/text-block';

/** The lead-in, the items and what goes on behind them; null where no list is sure. */
export function read(text: string): readonly string[] | null {
  const block = blockOf(text);
  const [sentence] = block.sentences;
  const list = sentence === undefined ? null : listIn(block, sentence);
  if (list === null) return null;
  const ends = [...list.starts.slice(1), list.rest ?? text.length];
  const items = list.starts.map((start, index) => text.slice(start, ends[index]).trim());
  return [
    text.slice(0, list.starts[0]).trim(),
    ...items,
    ...(list.rest === null ? [] : [text.slice(list.rest)]),
  ];
}
