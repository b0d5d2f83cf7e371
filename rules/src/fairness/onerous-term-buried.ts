import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { prose } from '../kit/span.ts';
import { titleOf } from '../onerous/sections.ts';
import { type PlacedTerm, type Topic, TOPIC_NAMES, topicsIn, topicsNamedBy } from '../onerous/topics.ts';

/** What one block adds: a title and the topics that it names, or terms. */
interface Fact {
  readonly title: string | null;
  readonly level: number;
  readonly terms: readonly PlacedTerm[];
  readonly names: readonly Topic[];
}

export default defineRule({
  id: 'onerous-term-buried',
  group: 'fairness',
  scope: 'document',
  severity: { contract: 'info', policy: 'info', else: 'off' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term that takes something from the customer, far down, under a heading that does not name it.',
  why: 'A term must be prominent, not only plain: brought to the customer’s attention in such a way that an average customer would know of it. A court may leave out one that hides.',
  source:
    'Consumer Rights Act 2015 section 64. ERISA 29 CFR 2520.102-2(b). N.J.S.A. 56:12-10(b)(3). South African Consumer Protection Act section 49.',
  options: {
    words: {
      type: 'integer',
      default: 500,
      minimum: 0,
      maximum: 100_000,
      description: 'In a document of fewer words nothing is buried.',
    },
    from: {
      type: 'number',
      default: 0.67,
      minimum: 0,
      maximum: 1,
      description: 'How deep a term must stand, as a share of the words of the document.',
    },
  },
  collect(block): Fact | null {
    const terms = topicsIn(block);
    const title = titleOf(block);
    if (title === null) return terms.length === 0 ? null : { title, level: 0, terms, names: [] };
    return { ...title, title: block.prose, terms };
  },
  check(facts, { options, blocks }) {
    const depths = depthsOf(blocks.map(({ block }) => block.words.length));
    if (depths.total < options.words) return [];
    const opening = blocks.filter((_, index) => (depths.at[index] ?? 1) < OPENING);
    const announced = new Set(opening.flatMap(({ block }) => topicsNamedBy(block.words)));
    return buried(facts, announced, index => depths.at[index] ?? 0, options.from);
  },
  examples: [
    {
      options: { words: 20 },
      bad: '# Terms\n\nWe sell books by post. You order, we send, and you pay when they come. Tell us if a page is missing, and we send you another copy.\n\n## General\n\nIn no event shall we be liable for any indirect or consequential damages.',
      good: '# Terms\n\nWe sell books by post. You order, we send, and you pay when they come. Tell us if a page is missing, and we send you another copy.\n\n## What we are not liable for\n\nIn no event shall we be liable for any indirect or consequential damages.',
    },
    {
      options: { words: 20 },
      bad: '# Terms\n\nWe lend tools to our members for a week. Bring them back clean and dry.\n\n## Other matters\n\nAny dispute will be resolved by binding arbitration.',
    },
    {
      options: { words: 20, from: 0.95 },
      ok: '# Terms\n\nWe lend tools to our members for a week.\n\n## General\n\nAny dispute will be resolved by binding arbitration.\n\n## Tools\n\nBring them back clean and dry, and tell us what broke.',
      because: 'The configuration calls only the very end buried.',
    },
    {
      options: { words: 20 },
      ok: '# Terms\n\nKey points: an arbitrator, not a court, decides disputes. We lend tools for a week.\n\nBring them back clean and dry. Tell us what broke, and we mend it.\n\n## Other matters\n\nAny dispute will be resolved by binding arbitration.',
      because: 'The opening tells the customer.',
    },
    {
      options: { words: 20 },
      ok: '# Terms\n\nWe lend tools to our members for a week. Bring them back clean and dry, and tell us what broke.\n\n## Late returns\n\nIf you are late three times, we may end your membership.',
      because: 'The heading names what the customer must not do, and the reason is there.',
    },
    {
      options: { words: 20 },
      ok: '# Terms\n\n## What we are not liable for\n\nWe are not liable for any loss or damage that comes from the tools.\n\n## Rust\n\nBring the tools back clean and dry. We are not liable for any loss or damage that rust causes.',
      because: 'The same exclusion stands under its own heading.',
    },
    {
      options: { words: 20 },
      ok: '# Terms\n\nWe lend tools to our members for a week. Bring them back clean and dry, and tell us what broke.\n\n## Drills\n\nThe Drill may run out of power and cease to operate at any time.',
      because: 'It breaks down: nobody ends the service.',
    },
    {
      ok: '# Terms\n\nWe lend tools.\n\n## General\n\nAny dispute will be resolved by binding arbitration.',
      because: 'The document is so short that nothing is far down.',
    },
    {
      options: { words: 20 },
      ok: '# Terms\n\nWe lend tools to our members for a week. Bring them back clean and dry.\n\n## Other matters\n\n**Any dispute will be resolved by binding arbitration.**',
      because: 'Bold type makes it stand out.',
    },
  ],
});

/** A document may announce its terms in this first part of it. */
const OPENING = 0.15;

interface Depths {
  readonly at: readonly number[];
  readonly total: number;
}

/** How deep each block starts, as a share of all words. */
function depthsOf(counts: readonly number[]): Depths {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const at = counts.map(count => {
    const depth = total === 0 ? 0 : before / total;
    before += count;
    return depth;
  });
  return { at, total };
}

/** Exclusions of which one stands under a title that names it: what hides elsewhere repeats it, and takes no more. */
function titledTopics(facts: readonly Placed<Fact>[]): readonly Topic[] {
  const found = new Set<Topic>();
  let titles: readonly Fact[] = [];
  for (const { fact } of facts) {
    if (fact.title !== null && fact.terms.length === 0) {
      titles = [...titles.filter(({ level }) => level < fact.level), fact];
      continue;
    }
    for (const { topic } of fact.terms)
      if (EXCLUSIONS.has(topic) && titles.some(({ names }) => names.includes(topic))) found.add(topic);
  }
  return [...found];
}

/** Every other topic has terms that differ from place to place: an account closed here, a feature there. */
const EXCLUSIONS: ReadonlySet<Topic> = new Set<Topic>(['liability', 'waiver', 'indemnity']);

/** One report for each section that hides terms, at the first of them. */
function buried(
  facts: readonly Placed<Fact>[],
  announced: ReadonlySet<Topic>,
  depthOf: (block: number) => number,
  from: number,
): readonly DocumentReport[] {
  const sections = new Map<number, Hidden>();
  const shown = new Set([...announced, ...titledTopics(facts)]);
  let titles: readonly (Fact & { readonly block: number })[] = [];
  let section = 0;
  for (const { block, fact } of facts) {
    if (fact.title !== null && fact.terms.length === 0) {
      section++;
      titles = [...titles.filter(({ level }) => level < fact.level), { ...fact, block }];
      continue;
    }
    const isDeep = depthOf(block) >= from;
    const hidden = fact.terms.filter(term => isHidden(term, titles, shown, isDeep));
    const [first] = hidden;
    if (first === undefined) continue;
    const topics = hidden.map(({ topic }) => topic);
    const known = sections.get(section);
    const title = titles[titles.length - 1] ?? null;
    sections.set(
      section,
      known === undefined
        ? { block, first, topics, title, isDeep }
        : { ...known, topics: [...known.topics, ...topics] },
    );
  }
  return [...sections.values()].map(reportOf);
}

interface Hidden {
  readonly block: number;
  readonly first: PlacedTerm;
  readonly topics: readonly Topic[];
  readonly title: (Fact & { readonly block: number }) | null;
  readonly isDeep: boolean;
}

function isHidden(
  { topic, standing }: PlacedTerm,
  titles: readonly Fact[],
  announced: ReadonlySet<Topic>,
  isDeep: boolean,
): boolean {
  if (standing === 'small') return true;
  if (!isDeep || standing === 'bold' || announced.has(topic)) return false;
  return !titles.some(({ names }) => names.includes(topic));
}

function reportOf({ block, first, topics, title, isDeep }: Hidden): DocumentReport {
  const names = [...new Set(topics)].map(topic => TOPIC_NAMES[topic]).join('; ');
  const where =
    title === null
      ? 'with no heading above it'
      : `under “${shortened(title.title ?? '')}”, which does not name it`;
  const place = isDeep ? `far down, ${where}` : 'in small type';
  const related = [{ block, at: first.at, message: 'The term stands here.' }];
  return {
    // The heading is what to mend, and the term itself may have a finding of its own.
    ...(title === null || !isDeep
      ? { block, at: first.at }
      : { block: title.block, at: prose(0, (title.title ?? '').length), related }),
    message: `A term that the customer needs to see (${names}) stands ${place}. Give it a heading that says what it is, and name it in a summary at the top.`,
  };
}

/** The first words of a long title. */
const shortened = (title: string): string =>
  title.length <= MOST_TITLE ? title : `${title.slice(0, title.lastIndexOf(' ', MOST_TITLE))} …`;
const MOST_TITLE = 60;
