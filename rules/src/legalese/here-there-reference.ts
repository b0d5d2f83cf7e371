import type { DocumentKind } from '../kit/document.ts';
import type { Rewrite } from '../kit/rewrite.ts';
import { defineRule, NONE } from '../kit/rule.ts';
import { legalTopic } from '../lexicon/legal-rows.ts';

export default defineRule({
  id: 'here-there-reference',
  group: 'legalese',
  scope: 'sentence',
  severity: 'warning',
  fix: 'review',
  yieldsToTerms: true,
  summary: 'A word such as “herein” or “thereof” that points to a place without saying which.',
  why: '“Herein” can mean this sentence, this clause or the whole contract, and courts have read it each way. The reader of “thereof” has to go back and look for what it points to.',
  source:
    'New Jersey Stat. §56:12-10(a)(5). K. A. Adams, A Manual of Style for Contract Drafting: here- and there- words.',
  options: {},
  check(sentence, block, { kind, phrases }) {
    const matches = phrases(sentence, block);
    if (matches.length === 0) return NONE;
    return matches
      .filter(({ row }) => row.category === 'legalese' && legalTopic(row) === 'here-there')
      .map(({ at, row, rewrites }) => {
        const found = block.prose.slice(at.start, at.end);
        const offers = row.find.startsWith('here')
          ? named(rewrites, nameIn(block.prose) ?? NAMES[kind])
          : rewrites;
        const [first, second] = offers.map(({ title }) => /“([^”]*)”/.exec(title)?.[1] ?? '');
        const choice = second === undefined ? `“${first ?? ''}”` : `“${first ?? ''}” or “${second}”`;
        return {
          at,
          message: row.find.startsWith('here')
            ? `“${found}” does not say whether it means this clause or the whole text. Say which, for example ${choice}.`
            : `“${found}” makes the reader look back for what it points to. Say ${choice}, or name the thing.`,
          rewrites: offers,
        };
      });
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

/** What the text calls itself: “these Terms”, “this Agreement”. */
const nameIn = (prose: string): string | null =>
  /\b(?:this (?:Agreement|Contract|Policy|Notice|Licen[cs]e|Lease|Deed|Addendum)|these (?:Terms and Conditions|Terms of (?:Service|Use)|Terms|Conditions))\b/.exec(
    prose,
  )?.[0] ?? null;

/** The offers with the name of the text in them. */
const named = (rewrites: readonly Rewrite[], name: string): readonly Rewrite[] =>
  rewrites.map(rewrite => ({
    ...rewrite,
    title: rewrite.title.replace('this agreement', name),
    edits: rewrite.edits.map(edit => ({ ...edit, text: edit.text.replace('this agreement', name) })),
  }));
