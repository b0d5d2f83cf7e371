import type { PhraseMatch } from '../kit/phrase.ts';
import { deletes } from './phrase-rule.ts';

/**
 * What a row of the category `help` is about, so that each span is reported once: a word for a step that is no help
 * (“simply”), words to leave out, a phrase of several words, or one word.
 */
export type HelpTopic = 'step' | 'filler' | 'phrase' | 'word';

/** Fillers in the instructions of a step: only some of their uses are. */
export const STEP_FILLERS: ReadonlySet<string> = new Set(
  'please simply just easily obviously basically'.split(' '),
);

/** True for a match of the help list that is about the topic. */
export const isHelp = (match: PhraseMatch, topic: HelpTopic): boolean =>
  match.row.category === 'help' && topicOf(match) === topic;

function topicOf(match: PhraseMatch): HelpTopic {
  const { find } = match.row;
  if (STEP_FILLERS.has(find)) return 'step';
  if (deletes(match)) return 'filler';
  return find.includes(' ') ? 'phrase' : 'word';
}
