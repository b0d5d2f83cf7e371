import type { Block, Sentence } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import { advise } from '../onerous/advice.ts';
import { isContents } from '../onerous/clause.ts';
import { isAboutPlan, isByPost, type Renewal, mayTellOfRenewal, renewalIn } from '../onerous/renewal.ts';
import { reportWorded } from '../onerous/report.ts';
import { WORDINGS } from '../onerous/wording.ts';
import { type InSection, sectionsOf, titleOf } from '../onerous/sections.ts';
import { holds, wordClass } from '../language/word-class.ts';

const WHY =
  'The customer pays again for something they may have forgotten. Laws ask for the date, the price, a reminder, and a way out that is as easy as the way in.';

/** A contract that ends by letter alone. */
const BY_POST =
  'The customer can end this only by post. Let them end it in the way in which it began, such as online or by email.';

/** What one block adds: a title, a term, or what it says about renewal. */
interface Fact extends InSection {
  readonly term: Term | null;
  /** Read where the document has a term alone. */
  readonly says: () => Renewal;
  /** It speaks of something that is paid again and again. */
  readonly isAboutPlan: boolean;
}

interface Term {
  readonly report: Omit<DocumentReport, 'block' | 'rewrites' | 'message'>;
  readonly isByPost: boolean;
}

/** “Your plan renews” says more than “automatically renewing plans”, and a clause needs one finding. */
const isWhole = ({ words }: Sentence): boolean => words.every(({ lower }) => lower !== 'renewing');

export default defineRule({
  id: 'onerous-auto-renewal',
  group: 'fairness',
  scope: 'document',
  severity: { help: 'off', 'ui-strings': 'off', else: 'warning' },
  fix: 'none',
  consumerOnly: true,
  summary: 'A term by which a contract renews itself, or can be ended only by post.',
  why: WHY,
  source:
    'UCTD (93/13/EEC) annex 1 (h). California Business and Professions Code section 17600. Digital Markets, Competition and Consumers Act 2024, part 4, chapter 2.',
  options: {},
  collect(block): Fact | null {
    const term = termOf(block);
    const title = term === null ? titleOf(block) : null;
    return term === null && title === null && !mayTellOfRenewal(block)
      ? null
      : { title, term, says: once(() => renewalIn(block)), isAboutPlan: isAboutPlan(block) };
  },
  check(facts) {
    if (facts.every(({ fact }) => fact.term === null)) return [];
    const elsewhere = ANYWHERE.filter(what =>
      facts.some(({ fact }) => fact.isAboutPlan && fact.says()[what]),
    );
    const missing = sectionsOf(facts).flatMap(section =>
      section.facts.flatMap(placed => missingIn(placed, section.facts, elsewhere)),
    );
    return reportsOf(missing);
  },
  examples: [
    {
      bad: 'This agreement renews for successive terms of one year unless you give 60 days’ notice.',
      good: 'Your plan ends after one year.',
    },
    { bad: 'Your subscription will automatically renew at the end of each month.' },
    { bad: 'After the free trial, your card is charged £9 a month until you cancel.' },
    { bad: 'You may cancel only by registered post.' },
    {
      ok: 'These terms include information about prices, automatic renewals and refunds.',
      because: 'It says what stands below.',
    },
    { ok: 'Your plan does not renew automatically.', because: 'It says the opposite.' },
    { ok: 'You can renew your library card online.', because: 'The customer renews it.' },
    { ok: 'You can opt out of automatic renewal in your account.', because: 'It says how to stop it.' },
    {
      bad: '## In short\n\nYour plan renews automatically.\n\n## Your plan\n\nYour plan renews automatically on 1 May each year. You can stop it in your account settings.',
    },
    {
      ok: 'If you like it, you can renew your plan for another year.',
      because: 'The customer starts it.',
    },
    {
      ok: 'Your plan is renewed only if you ask us to, and not automatically.',
      because: 'The customer starts it.',
    },
    { ok: 'Send the form by registered post.', because: 'Nothing is cancelled.' },
    {
      ok: 'Your plan renews automatically on 1 May each year for £40.\n\nWe email you a reminder two weeks before. You can stop it in your account settings at any time.',
      because: 'The day, the price, the way out and the reminder are all there.',
    },
  ],
});

const WAKING = wordClass(WORDINGS.renewal.wakes);

/** The first term of a block that says it whole, else the first. */
function termOf(block: Block): Term | null {
  if (!block.english || !holds(block.words, WAKING)) return null;
  const whole = block.sentences.filter(isWhole);
  for (const sentence of [...whole, ...block.sentences]) {
    const [report] = reportWorded('renewal', [], sentence, block, '', WHY);
    if (report === undefined || isContents(sentence)) continue;
    const { at, note } = report;
    return {
      report: note === undefined ? { at } : { at, note },
      isByPost: isByPost(block.prose.slice(at.start, at.end)),
    };
  }
  return null;
}

/** What may stand in a section of its own, such as “How to cancel”. */
const ANYWHERE = ['wayOut', 'reminder'] as const satisfies readonly (keyof Renewal)[];

/** What is missing beside a term. */
interface Missing {
  readonly block: number;
  readonly term: Term;
  readonly wanted: readonly (keyof Renewal)[];
}

/** What is missing beside a term, read together with the blocks near it in the section, and the whole document. */
function missingIn(
  { block, fact: { term } }: Placed<Fact>,
  around: readonly Placed<Fact>[],
  elsewhere: readonly (keyof Renewal)[],
): readonly Missing[] {
  if (term === null) return [];
  const read = around.filter(other => Math.abs(other.block - block) <= NEAR);
  const says = (what: keyof Renewal): boolean =>
    elsewhere.includes(what) || read.some(({ fact }) => fact.says()[what]);
  return [{ block, term, wanted: WANTED_KEYS.filter(what => !says(what)) }];
}

/**
 * The report on the renewal of a document. One term is often said twice, short and in full: the fullest says what is
 * missing. A contract that ends by letter alone is another matter.
 */
function reportsOf(all: readonly Missing[]): readonly DocumentReport[] {
  const byPost = all.filter(({ term }) => term.isByPost);
  const others = all.filter(({ term }) => !term.isByPost);
  const [fullest] = [...others].sort((one, other) => one.wanted.length - other.wanted.length);
  return [
    ...byPost.map(({ block, term }) => ({ ...term.report, block, message: BY_POST })),
    ...(fullest === undefined || fullest.wanted.length === 0 ? [] : [reportOn(fullest)]),
  ];
}

function reportOn({ block, term, wanted }: Missing): DocumentReport {
  const message = advise(
    'The customer pays again unless they act in time here.',
    wanted.map(what => WANTED[what]),
    wanted.length < WANTED_KEYS.length,
  );
  return { ...term.report, block, message, ...(wanted.length === 1 && { severity: 'info' }) };
}

/** So many blocks before and behind belong to one clause. */
const NEAR = 2;

const WANTED: Readonly<Record<keyof Renewal, string>> = {
  day: 'when it renews',
  price: 'at what price it renews',
  wayOut: 'how to stop it',
  reminder: 'whether and when you remind them',
};
const WANTED_KEYS = Object.keys(WANTED) as readonly (keyof Renewal)[];
