import type { Block } from '../kit/document.ts';
import { keepingLast } from '../kit/once.ts';
import type { Placed } from '../kit/rule.ts';
import { type Topic, topicsNamedBy } from './topics.ts';

/** A title and the topics that it names. `level`: the heading's own, or LOWEST where text has no headings. */
export interface Title {
  readonly level: number;
  readonly text: string;
  readonly names: readonly Topic[];
  /** “Summary”, “At a glance”: what stands below it stands in full elsewhere. */
  readonly sumsUp: boolean;
}

/** A fact of a block that may be the title of the blocks below it. */
export interface InSection {
  readonly title: Title | null;
}

/** The facts below one title, without those of the sections inside it. */
export interface Section<F> {
  /** Topics that the title names, or one of the titles above it. */
  readonly names: readonly Topic[];
  /** The text of these titles, the outermost first. */
  readonly titles: readonly string[];
  readonly facts: readonly Placed<F>[];
}

/** Plain text has no levels: its titles stand below all headings. */
const LOWEST = 7;
const MOST_TITLE_WORDS = 9;
/** So few words can be a title in spite of a full stop. */
const MOST_STOPPED_WORDS = 4;

/** What a block is the title of; null where it is none. In text without headings a short line is one. */
export const titleOf = keepingLast((block: Block): Title | null => {
  const level = block.shape === 'heading' ? block.level : isShortLine(block) ? LOWEST : null;
  if (level === null) return null;
  return { level, text: block.prose, names: topicsNamedBy(block.words), sumsUp: SUMS_UP.test(block.prose) };
});
const SUMS_UP =
  /^(?:the )?(?:(?:short |quick |plain )?(?:summary|version)|in (?:short|brief)|at a glance|key points)\W{0,2}$/i;

function isShortLine({ shape, words, prose }: Block): boolean {
  if (shape === 'label') return true;
  if (shape === 'quote' || shape === 'list-item') return false;
  if (words.length === 0 || words.length > MOST_TITLE_WORDS || /[,;:!?]$/.test(prose)) return false;
  return words.length <= MOST_STOPPED_WORDS || !prose.endsWith('.');
}

/** Facts in the order of the document, dealt into sections; those below a title such as “Summary” are left out. */
export function sectionsOf<F extends InSection>(facts: readonly Placed<F>[]): readonly Section<F>[] {
  const sections: Section<F>[] = [];
  let titles: readonly Title[] = [];
  let current: Placed<F>[] = [];
  const close = (): void => {
    if (current.length > 0 && titles[titles.length - 1]?.sumsUp !== true)
      sections.push({
        names: titles.flatMap(({ names }) => names),
        titles: titles.map(({ text }) => text),
        facts: current,
      });
    current = [];
  };
  for (const placed of facts) {
    const { title } = placed.fact;
    if (title === null) {
      current.push(placed);
      continue;
    }
    close();
    titles = [...titles.filter(({ level }) => level < title.level), title];
  }
  close();
  return sections;
}
