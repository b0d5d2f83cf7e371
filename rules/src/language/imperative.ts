import type { Block, Mark, Sentence, Word } from '../kit/document.ts';
import { endsPhrase, isDeterminer } from './parts.ts';
import { isInQuotation } from './quotation.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a reader does in a step. Most are nouns too, so their place decides. */
const ACTIONS = set(`
  open close select choose click tap press enter type go find remove restart sign log add delete save copy paste drag drop
  scroll turn switch set download install run upload confirm unplug plug connect disconnect insert swipe hold push pull
  print send fill write submit start stop shut move create edit change rename visit search follow enable disable boot
  reboot update upgrade reset clear replace return pick put take attach browse navigate register pay scan cut paste
  double-click right-click uninstall reinstall launch quit exit untick tick uncheck unlock lock swap wait repeat apply
  verify check review contact call email ask tell give keep make use try look see read note ensure back cancel accept
  configure define provide specify leave allow
`);

/** Actions that change something: a sentence that starts with one is a step of its own. */
const DEEDS = set(`
  open close select choose click tap press enter type go remove restart sign log add delete save copy paste drag drop
  scroll turn switch download install run upload confirm unplug plug connect disconnect insert swipe push pull print send
  fill submit start stop shut create rename enable disable reboot uninstall reinstall launch quit exit untick tick uncheck
  double-click right-click reset find
`);

/** Words that may stand between the start of a step and its verb. */
const LEADS = set(
  'then next now first firstly finally lastly second third also please simply just carefully again',
);

/** One thing to do: the number of its verb among the words of the sentence. */
export interface Action {
  readonly verb: number;
}

/**
 * The commands of a sentence, in order: a verb of action at its start, behind “and”, “then”, a comma or a semicolon.
 * Names of buttons (bold, quoted, in capitals) are not commands. A condition before a comma is stepped over.
 */
export function actionsIn(sentence: Sentence, block: Block): readonly Action[] {
  const start = commandStart(sentence);
  if (!isCommandAt(sentence, start, block)) return NO_ACTIONS;
  const found: Action[] = [{ verb: start }];
  for (let index = start + 1; index < sentence.words.length; index++) {
    const word = sentence.words[index];
    if (word === undefined || !DEEDS.has(word.lower) || word.text !== word.lower) continue;
    if (joinsCommand(sentence, index) && !isName(block, word) && takesObject(sentence, index))
      found.push({ verb: index });
  }
  return found;
}

const NO_ACTIONS: readonly Action[] = [];

/** True where a sentence tells the reader to do something that changes something. */
export const isDeed = (sentence: Sentence, block: Block): boolean => {
  const start = commandStart(sentence);
  return DEEDS.has(sentence.words[start]?.lower ?? '') && isCommandAt(sentence, start, block);
};

/** True where a sentence tells the reader to do something, or not to do it. */
export function isCommand(sentence: Sentence, block: Block): boolean {
  const start = commandStart(sentence);
  const lower = sentence.words[start]?.lower ?? '';
  return /^(?:do|don't|never|always|let|make|be)$/.test(lower) || isCommandAt(sentence, start, block);
}

/** Where the verb of a command would stand: behind “If …,” and “Then”. */
function commandStart(sentence: Sentence): number {
  const { words } = sentence;
  let start = 0;
  if (
    /^(?:if|when|once|after|before|to|on|in|from|under|at|for|with|unless|optional|optionally)$/.test(
      words[0]?.lower ?? '',
    )
  ) {
    const comma = words.findIndex(
      (word, index) => sentence.text.charAt(word.end - sentence.start) === ',' && index < 20,
    );
    if (comma >= 0) start = comma + 1;
  }
  while (LEADS.has(words[start]?.lower ?? '')) start++;
  return start;
}

function isCommandAt(sentence: Sentence, index: number, block: Block): boolean {
  const word = sentence.words[index];
  if (word === undefined || !ACTIONS.has(word.lower) || isName(block, word)) return false;
  const next = sentence.words[index + 1]?.lower ?? '';
  return !/^(?:is|are|was|were|has|have|can|will|must|may|should|does|of)$/.test(next);
}

function joinsCommand(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1]?.lower ?? '';
  if (before === 'then') return true;
  const joined = before === 'and' || before === 'finally' || before === 'next';
  return (
    joined ||
    /[,;]/.test(
      sentence.text.slice(
        (sentence.words[index - 1]?.end ?? sentence.start) - sentence.start,
        (sentence.words[index]?.start ?? 0) - sentence.start,
      ),
    )
  );
}

/** “and copy the key”, “then restart”: an object or the end follows; “copy, paste and print options” name things. */
function takesObject(sentence: Sentence, index: number): boolean {
  const next = sentence.words[index + 1];
  if (endsPhrase(sentence, index))
    return /^(?:then|and|next|finally)$/.test(sentence.words[index - 1]?.lower ?? '');
  if (next === undefined) return true;
  const isNamed = next.text !== next.lower || next.text === '\uFFFC';
  return (
    isDeterminer(next) ||
    isNamed ||
    /^(?:on|in|out|off|up|down|to|it|them|into|back|until|from|for|through)$/.test(next.lower)
  );
}

/** True for a word in bold, in italics, in a link or in quotation marks: the name of something on the screen. */
export function isName(block: Block, word: Word): boolean {
  return block.marks.some(mark => isNaming(mark) && covers(mark, word, block)) || isInQuotation(block, word);
}

const isNaming = (mark: Mark): boolean =>
  mark.kind === 'strong' || mark.kind === 'emphasis' || mark.kind === 'link';

/** Markup around the whole step names nothing. */
const covers = (mark: Mark, word: Word, block: Block): boolean =>
  mark.start <= word.start &&
  word.end <= mark.end &&
  (mark.start > 0 || mark.end < block.prose.trimEnd().length - 1) &&
  mark.start >= word.start - 40;
