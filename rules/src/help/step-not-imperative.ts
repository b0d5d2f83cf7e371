import type { Sentence } from '../kit/document.ts';
import { defineRule, type Placed } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { isCommand } from '../language/imperative.ts';

/** The first words of one numbered item. */
interface Step {
  readonly label: string;
  readonly level: number;
  readonly commands: boolean;
  /** Where it tells in the passive or of “you”, the end of its first sentence; else null. */
  readonly tells: { readonly start: number; readonly end: number } | null;
}

export default defineRule({
  id: 'step-not-imperative',
  group: 'help',
  scope: 'document',
  severity: { help: 'info', else: 'off' },
  fix: 'none',
  summary: 'A numbered step that describes instead of telling the reader what to do.',
  why: 'A step that starts with its verb is quicker to follow and says who acts.',
  source: 'Microsoft Writing Style Guide and Google developer documentation style guide: procedures.',
  options: {},
  collect(block): Step | null {
    const [first] = block.sentences;
    if (block.shape !== 'list-item' || !block.ordered || first === undefined) return null;
    return {
      label: block.label ?? '',
      level: block.level,
      commands: isCommand(first, block),
      tells: tells(first) ? { start: first.start, end: first.end } : null,
    };
  },
  check(facts) {
    return listsOf(facts)
      .filter(isProcedure)
      .flatMap(list =>
        list.flatMap(({ block, fact }) =>
          fact.tells === null
            ? []
            : [
                {
                  block,
                  at: prose(fact.tells.start, fact.tells.end),
                  message: 'This step tells what happens. Start with the verb: say what the reader must do.',
                },
              ],
        ),
      );
  },
  examples: [
    {
      bad: '1. The settings page should be opened.\n2. Choose “Save”.',
      good: '1. Open the settings page.\n2. Choose “Save”.',
    },
    {
      bad: '1. Open the form.\n2. Your name is then entered.',
      good: '1. Open the form.\n2. Enter your name.',
    },
    { bad: '1. You need to open the app.\n2. You should then select Help.' },
    { ok: '1. To save, press Enter.\n2. Close the window.', because: 'The goal comes first, then the verb.' },
    { ok: '1. Enter your name.\n2. The list should appear.', because: 'It says what the reader will see.' },
    {
      ok: '1. Tea must be hot.\n2. Milk is cold.\n3. Sugar should be white.',
      because: 'The list holds no steps.',
    },
    { kind: 'contract', ok: '1. The fee must be paid.\n2. Pay by card.', because: 'These are clauses.' },
  ],
});

/** “should be opened”, “is then entered”, “You need to open”: an action of the reader, told. */
function tells(sentence: Sentence): boolean {
  const start = sentence.text.slice(0, 90);
  if (!/^(?:the|your|a|an|you|users?|this|it) /i.test(start)) return false;
  return (
    /^you (?:will )?(?:should|must|need to|have to|will need to|may now) (?:then |now |first |next )?(?!be\b|see\b|have\b|also\b)[a-z]+/i.test(
      start,
    ) ||
    /^(?:the|your|an?|this) (?:[\p{L}-]+ ){1,4}(?:should|must|has to|needs to) (?:then |now |first )?be [a-z]+(?:ed|en|wn|pt|nt|ld|id|t)\b/iu.test(
      start,
    ) ||
    /^(?:the|your|an?|this) (?:[\p{L}-]+ ){1,4}(?:is|are) then (?!be\b)[a-z]+(?:ed|en|wn|t)\b/iu.test(start)
  );
}

/** Numbered items one behind the other; a smaller or equal number begins the next list, an equal one goes on. */
function listsOf(facts: readonly Placed<Step>[]): readonly (readonly Placed<Step>[])[] {
  const lists: Placed<Step>[][] = [];
  let last: Step | null = null;
  for (const placed of facts) {
    const { fact } = placed;
    if (last !== null && fact.label === last.label && fact.level === last.level) continue;
    const goesOn = last !== null && fact.level === last.level && number(fact) > number(last);
    if (goesOn) lists.at(-1)?.push(placed);
    else lists.push([placed]);
    last = fact;
  }
  return lists;
}

const number = ({ label }: Step): number => Number.parseInt(label.replace(/^\D+/, ''), 10) || 0;

/** Steps rather than a list of facts: at least half tell the reader to do something, in whatever form. */
const isProcedure = (list: readonly Placed<Step>[]): boolean =>
  list.length > 1 && list.filter(({ fact }) => fact.commands || fact.tells !== null).length * 2 > list.length;
