import type { Block, DocumentKind, PlacedBlock } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { type Context, defineRule, type DocumentReport } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';
import { isPerson } from '../language/subject-kind.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';

export default defineRule({
  id: 'here-there-reference',
  group: 'legalese',
  scope: 'document',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  summary: 'A word such as “herein” or “thereof” that points to a place without saying which.',
  why: '“Herein” can mean this sentence, this clause or the whole contract, and courts have read it each way. The reader of “thereof” has to go back and look for what it points to.',
  source:
    'New Jersey Stat. §56:12-10(a)(5). K. A. Adams, A Manual of Style for Contract Drafting: here- and there- words.',
  options: {},
  collect: pointersIn,
  check(facts, { blocks, kind }) {
    if (facts.length === 0) return [];
    const name = once(() => nameOf(blocks) ?? NAMES[kind]);
    return facts.flatMap(({ block, fact }) => fact.map(pointer => reportOf(block, pointer, name())));
  },
  examples: [
    {
      bad: 'Payments are made as set out herein.',
      accepted: 'Payments are made as set out in this agreement.',
    },
    {
      bad: 'The schedule hereto lists the fees.',
      accepted: 'The schedule to this agreement lists the fees.',
    },
    {
      bad: 'You may copy the file or any part thereof.',
      accepted: 'You may copy the file or any part of it.',
    },
    {
      kind: 'privacy',
      bad: 'The rights set out herein are yours.',
      accepted: 'The rights set out in this notice are yours.',
    },
    {
      bad: 'These Terms bind you.\n\nThe rights granted herein are yours alone.',
      accepted: 'These Terms bind you.\n\nThe rights granted in these Terms are yours alone.',
    },
    {
      bad: 'You may not sell the reports or any copies thereof.',
      accepted: 'You may not sell the reports or any copies of them.',
    },
    {
      bad: 'We store the records of your visits, and access thereto is limited.',
      accepted: 'We store the records of your visits, and access thereto is limited.',
    },
    {
      bad: 'The points are as described hereunder.',
      accepted: 'The points are as described hereunder.',
    },
    {
      bad: 'Are you a copyright owner or an agent thereof?',
      accepted: 'Are you a copyright owner or an agent thereof?',
    },
    {
      bad: 'These Terms bind you.\n\nThe terms hereof are fair.',
      accepted: 'These Terms bind you.\n\nThe terms hereof are fair.',
    },
    { ok: 'Leave the parcel there, by the door.', because: '“there” alone is an everyday word.' },
    { ok: 'We therefore ask you to sign in.', because: '“therefore” gives a reason and points nowhere.' },
  ],
});

const NAMES: Readonly<Record<DocumentKind, string>> = {
  contract: 'this agreement',
  privacy: 'this notice',
  policy: 'this policy',
  help: 'this page',
  'ui-strings': 'this text',
};

/** A word that points somewhere, with what may stand in its place. */
interface Pointer {
  readonly at: Span<'prose'>;
  readonly found: string;
  /** It points to the text itself: “herein”. */
  readonly isHere: boolean;
  /** It may also point down the page: “as described hereunder”. */
  readonly isBelow: boolean;
  /** The few words before it, in small letters. */
  readonly near: string;
  readonly rewrites: readonly Rewrite[];
}

function pointersIn(block: Block, { phrases }: Context): readonly Pointer[] | null {
  if (block.shape === 'quote' || !/here/i.test(block.prose)) return null;
  const pointers = block.sentences.flatMap(sentence =>
    phrases(sentence, block)
      .filter(({ row }) => row.category === 'legalese' && legalTopic(row) === 'here-there')
      .map(({ at, row, rewrites }): Pointer => {
        const found = block.prose.slice(at.start, at.end);
        const isHere = row.find.startsWith('here');
        const before = block.prose.slice(sentence.start, at.end).replace(/\S+$/, '');
        const near = before.toLowerCase().split(' ').slice(-NEAREST).join(' ');
        const isBelow =
          /^here(?:under|to)$/i.test(found) &&
          /\b(?:described|listed|set|specified|mentioned|stated) $/.test(near);
        return {
          at,
          found,
          isHere,
          isBelow,
          near,
          rewrites: isHere ? rewrites : pointingBack(rewrites, before, found),
        };
      }),
  );
  return pointers.length === 0 ? null : pointers;
}

function reportOf(block: number, pointer: Pointer, name: string): DocumentReport {
  const { at, found, isHere } = pointer;
  const made = isHere ? named(pointer.rewrites, name) : pointer.rewrites;
  // “the terms of these Terms” and “described hereunder”, which may mean below, are for the author.
  const isOpen =
    isHere && (pointer.isBelow || pointer.near.includes(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
  const rewrites = isOpen
    ? made.map(
        ({ title }): Rewrite => ({
          title: title.replace(/^Replace with /, 'Say '),
          safety: 'advice',
          edits: [],
        }),
      )
    : made;
  const [first, second] = rewrites.map(({ title }) => /“([^”]*)”/.exec(title)?.[1] ?? '');
  const choice = second === undefined ? `“${first ?? ''}”` : `“${first ?? ''}” or “${second}”`;
  return {
    block,
    at,
    message: isHere
      ? `“${found}” does not say whether it means this clause or the whole text. Say which, for example ${choice}.`
      : `“${found}” makes the reader look back for what it points to. Say ${choice}, or name the thing.`,
    rewrites,
  };
}

/** “the file or any part thereof”: the noun before “or” says whether it is “it” or “them”. Elsewhere the author says. */
function pointingBack(rewrites: readonly Rewrite[], before: string, found: string): readonly Rewrite[] {
  const number = /\bthere(?:of|in)$/i.test(found) ? numberOf(before) : null;
  if (number === null)
    return rewrites.map(({ title }) => ({
      title: title.replace(/^Replace with /, 'Say '),
      safety: 'advice',
      edits: [],
    }));
  return rewrites.filter(({ title }) => title.endsWith(number === 'one' ? ' it”' : ' them”'));
}

function numberOf(before: string): 'one' | 'many' | null {
  const pair = PART.exec(before);
  if (pair === null) return null;
  const noun = pair[1] ?? '';
  // “an owner or an agent thereof”: nobody is an “it”.
  if (isPerson(noun.toLowerCase())) return null;
  const lead = before.slice(0, pair.index).split(' ').slice(-NEAR).join(' ');
  if (/\b(?:of|in|to|for|from|with|by)\b/i.test(lead)) return null;
  if (/[^su]s$/i.test(noun)) return 'many';
  return /,|\b(?:and|or)\b/i.test(lead) ? null : 'one';
}

/** The noun, then “or any part ”. */
const PART = /([\p{L}-]+),? (?:or|and) (?:any|all|each|every|some|a|an|no|other) [\p{L}-]+ $/u;
/** In so many words before it the name of the text would be heard again. */
const NEAREST = 5;
/** How many words before the noun may change what “it” is. */
const NEAR = 6;

/** What the text calls itself most often: with capitals, else as it is. */
function nameOf(blocks: readonly PlacedBlock[]): string | null {
  for (const names of [LOUD, QUIET]) {
    const counts = new Map<string, number>();
    for (const { block } of blocks) {
      if (!block.prose.includes('his ') && !block.prose.includes('hese ')) continue;
      for (const [found] of block.prose.matchAll(names)) {
        const name = found.charAt(0).toLowerCase() + found.slice(1);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    const [most] = [...counts].sort(([, one], [, two]) => two - one);
    if (most !== undefined) return most[0];
  }
  return null;
}

/** “these Terms”, “this Agreement”, “this NDA”. */
const LOUD =
  /\b(?:[Tt]his (?:Agreement|Contract|Policy|Notice|Statement|Licen[cs]e|Lease|Deed|Addendum|Amendment|AGREEMENT|CONTRACT|[A-Z]{0,4}(?:DPA|NDA|EULA|SLA|BAA|MSA))|[Tt]hese (?:Terms and Conditions|Terms of (?:Service|Use|Sale)|Terms|Conditions|TOS|T&Cs))\b/g;
const QUIET =
  /\b[Tt](?:his (?:agreement|contract|policy|notice|statement|licen[cs]e|lease|deed)|hese (?:terms and conditions|terms|conditions))\b/g;

/** The offers with the name of the text in them. Another part of it, such as “this clause”, is for the author to name. */
const named = (rewrites: readonly Rewrite[], name: string): readonly Rewrite[] =>
  rewrites.map(rewrite =>
    rewrite.title.includes('this agreement')
      ? {
          ...rewrite,
          title: rewrite.title.replace('this agreement', name),
          edits: rewrite.edits.map(edit => ({ ...edit, text: edit.text.replace('this agreement', name) })),
        }
      : { title: rewrite.title.replace(/^Replace with /, 'Say '), safety: 'advice', edits: [] },
  );
