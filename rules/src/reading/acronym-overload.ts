import { defineRule, NONE, type DocumentReport } from '../kit/rule.ts';
import { explainedIn, mayHoldAcronym, type Used, usedIn } from '../language/acronyms-in-text.ts';
import { isComputingAcronym } from '../language/acronyms.ts';
import { inSmallLetters } from '../language/small-letters.ts';
import { titleOf } from '../language/title.ts';
import { isEasyWord } from '../readability/easy-words.ts';

export default defineRule({
  id: 'acronym-overload',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  consumerOnly: true,
  summary: 'A document with more abbreviations of its own than a reader can keep in mind.',
  why: 'Each new abbreviation sends the reader back to where it was explained. Two or three are enough for one document.',
  source: 'US Federal Plain Language Guidelines: no more than three abbreviations, two are better.',
  options: {
    limit: {
      type: 'integer',
      default: 3,
      perKind: { contract: 5, privacy: 5 },
      minimum: 0,
      maximum: 100,
      description: 'The most abbreviations that a document may use, besides those that everybody knows.',
    },
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Abbreviations that your readers know. They do not count.',
    },
  },
  collect(block, { kind, options }): readonly Used[] | null {
    if (!block.english || !mayHoldAcronym(block.prose)) return null;
    const explained = new Set(explainedIn(block).map(({ acronym }) => acronym));
    const used = usedIn(block, options.known).filter(
      ({ acronym }) => !(kind === 'help' && isComputingAcronym(acronym)),
    );
    return used.length === 0 && explained.size === 0 ? null : used;
  },
  check(facts, context) {
    const first = new Map<string, { readonly block: number; readonly at: Used['at'] }>();
    for (const { block, fact } of facts) {
      for (const { acronym, at } of fact) if (!first.has(acronym)) first.set(acronym, { block, at });
    }
    if (first.size <= context.options.limit) return NONE;
    const lower = new Map([...first.keys()].map(name => [name.toLowerCase(), name] as const));
    const words = inSmallLetters(new Set(lower.keys()), context.blocks);
    const names = [...lower].filter(([word]) => !words.has(word) && !isBrand(word)).map(([, name]) => name);
    const title = names.length > context.options.limit ? titleOf(context.blocks) : null;
    if (title === null) return NONE;
    const shown = names.slice(0, SHOWN).map(name => `“${name}”`);
    const rest = names.length > SHOWN ? ' and others' : '';
    const related: DocumentReport['related'] = names.slice(0, SHOWN).flatMap(name => {
      const place = first.get(name);
      return place === undefined ? [] : [{ ...place, message: `“${name}” first stands here.` }];
    });
    return [
      {
        ...title,
        related,
        message: `This text has ${String(names.length)} abbreviations of its own; the limit is ${String(context.options.limit)}. Write some of them in full: ${shown.join(', ')}${rest}.`,
      },
    ];
  },
  examples: [
    {
      kind: 'contract',
      bad: '# Terms\n\nOur AUP, SLA, DPA and FUP form the MSA. The SOW comes with it.',
      good: '# Terms\n\nOur rules on fair use, our service levels and our data terms together form this agreement.',
    },
    {
      kind: 'help',
      bad: '# Pay your bill\n\nUse your CRN, ARN and BRN on the BPF.',
      good: '# Pay your bill\n\nUse your customer number and order number on the payment form.',
    },
    {
      kind: 'help',
      options: { limit: 1 },
      bad: '# Pay your bill\n\nUse your CRN on the BPF.',
    },
    {
      kind: 'help',
      options: { known: ['CRN', 'ARN'] },
      ok: '# Pay your bill\n\nUse your CRN, ARN and BRN on the BPF.',
      because: 'Two of them are known to the readers of this team.',
    },
    {
      kind: 'help',
      ok: '# Sound\n\nSend OGG, FLAC, M4A, 3GP or GIFV of up to 1MP and 9GB.',
      because: 'File formats and units do not count.',
    },
    {
      kind: 'help',
      ok: '# Set up\n\nThe server speaks SQL, SSH, LDAP, NFS and NTP.',
      because: 'They go by their short names alone: the long ones would tell nobody more.',
    },
    {
      kind: 'help',
      ok: '# Files\n\nYou can send a PDF, PNG or JPEG with a URL, and HTML in CSS.',
      because: 'Everybody knows these.',
    },
  ],
});

/** A word that everybody knows, in capitals. */
const isBrand = (lower: string): boolean => /^[a-z]{3,}$/.test(lower) && isEasyWord(lower);

/** How many of the abbreviations the message names. */
const SHOWN = 6;
