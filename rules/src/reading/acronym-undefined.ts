import { defineRule, type DocumentReport, type Placed } from '../kit/rule.ts';
import {
  type Explained,
  explainedIn,
  isSpelledNear,
  mayHoldAcronym,
  type Used,
  usedIn,
} from '../language/acronyms-in-text.ts';
import { isComputingAcronym } from '../language/acronyms.ts';
import { isNamedInFull } from '../language/initials.ts';
import { inSmallLetters } from '../language/small-letters.ts';
import { isEasyWord } from '../readability/easy-words.ts';

/** The acronyms of one block, and those that it explains. */
interface Fact {
  readonly used: readonly Used[];
  readonly explained: readonly Explained[];
}

export default defineRule({
  id: 'acronym-undefined',
  group: 'reading',
  scope: 'document',
  severity: 'info',
  fix: 'advice',
  yieldsToTerms: true,
  summary:
    'An abbreviation that the text uses before it says what it stands for, or without saying it at all.',
  why: 'Readers who do not know the abbreviation cannot look it up in your text, and guess.',
  source: 'US Federal Plain Language Guidelines: abbreviations. WCAG 2.2, success criterion 3.1.4.',
  options: {
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Abbreviations that your readers know.',
    },
  },
  collect(block, { kind, options }): Fact | null {
    if (!mayHoldAcronym(block.prose)) return null;
    const uses = block.english ? usedIn(block, options.known) : [];
    const spelled = uses.filter(use => isSpelledNear(block, use));
    const explained = [
      ...explainedIn(block),
      ...spelled.map(({ acronym, at }) => ({ acronym, at: at.start })),
    ];
    const used = uses.filter(
      use => !spelled.includes(use) && !(kind === 'help' && isComputingAcronym(use.acronym)),
    );
    return used.length === 0 && explained.length === 0 ? null : { used, explained };
  },
  check(facts, { blocks }) {
    const first = firstUses(facts).filter(({ acronym }) => !isKnownWord(acronym));
    const names = new Set(
      first
        .map(({ acronym }) => acronym)
        .filter(mayBeWord)
        .map(name => name.toLowerCase()),
    );
    const words = inSmallLetters(names, blocks);
    return first.filter(
      ({ acronym }) => !words.has(acronym.toLowerCase()) && !isNamedInFull(acronym, blocks),
    );
  },
  examples: [
    {
      bad: 'Contact the DPO about your request.',
      good: 'Contact our data protection officer (DPO) about your request.',
    },
    { kind: 'help', bad: 'Turn on 2FA in settings.', good: 'Turn on two-factor sign-in (2FA) in settings.' },
    { bad: 'Your SLA applies to all plans.\n\nThe service level agreement (SLA) is on our site.' },
    {
      options: { known: [] },
      bad: 'The AUP applies to you.',
      good: 'The acceptable use policy (AUP) applies to you. The AUP is on our site.',
    },
    {
      options: { known: ['AUP'] },
      ok: 'The AUP applies to you.',
      because: 'The configuration says that readers know it.',
    },
    { ok: 'Download the PDF from the UK site. VAT is included.', because: 'Everybody knows these.' },
    {
      ok: 'You have rights under Regulation (EC) No 261/2004 and Article 15 GDPR.',
      because: 'It is the name of a law.',
    },
    { ok: 'Part IV and Schedule II apply. See clause (C).', because: 'These are numbers and labels.' },
    {
      ok: 'YOU MUST NOT COPY THIS TEXT OR SELL IT TO ANYONE ELSE.',
      because: 'Words in capitals are not abbreviations.',
    },
    { ok: 'You can read your mail in HELLO.', because: 'A brand that is a word needs no explanation.' },
    {
      ok: 'Our fair use policy is short: the FUP has two rules.',
      because: 'The words beside it spell it out.',
    },
    {
      ok: 'You sign a data care plan first. If there is a DCP, we keep to it. Where the law asks for more than we wrote down there, and only as far as it does so for you, the DCP gives way.',
      because: 'Where it first stands, the words beside it spell it out.',
    },
    {
      ok: 'RDTAs. If the rules for our trade in the country where you live ask for them, and you tell us so in time, we help you with regional data transfer assessments.',
      because: 'The title is short for words of the sentence below it.',
    },
    {
      ok: 'We follow the Rules for Digital Notices Act.\n\nClaims under the RDNA go to the court in Leeds.\n\nA copy of the RDNA is on our site.',
      because: 'The name stands in full above.',
    },
    {
      ok: 'The clip can be an OGG or a GIFV of up to 8GB.',
      because: 'File formats and units need no long form.',
    },
    { ok: 'We work with Maptap, MTX, Gridly and Foldo.', because: 'In a list of names it is a name.' },
    { ok: 'We work with Maptap, Gridly, Foldo, MTX, and GDX.', because: 'In a list of names it is a name.' },
    {
      kind: 'help',
      ok: 'Run the SQL query on the server.',
      because: 'The term goes by its short name alone.',
    },
    { ok: 'Our AUP (acceptable use policy) applies.', because: 'It is explained right behind.' },
  ],
});

function firstUses(
  facts: readonly Placed<Fact>[],
): readonly (DocumentReport & { readonly acronym: string })[] {
  const all = new Set(facts.flatMap(({ fact }) => fact.explained.map(entry => entry.acronym)));
  const settled = new Set<string>();
  const reports: (DocumentReport & { readonly acronym: string })[] = [];
  for (const { block, fact } of facts) {
    for (const { acronym, at } of fact.used) {
      const isExplainedHere = fact.explained.some(
        entry => entry.acronym === acronym && entry.at <= at.end + 1,
      );
      if (settled.has(acronym) || isExplainedHere) continue;
      settled.add(acronym);
      reports.push({ acronym, block, at, message: messageFor(acronym, all.has(acronym)) });
    }
    for (const { acronym } of fact.explained) settled.add(acronym);
  }
  return reports;
}

/** Without a vowel it is no word, even where the document has the same letters in small ones. */
const mayBeWord = (acronym: string): boolean => /[AEIOUY]/.test(acronym);

/** A word in capitals for emphasis or as a brand, which everybody knows. */
function isKnownWord(acronym: string): boolean {
  const lower = acronym.toLowerCase();
  return mayBeWord(acronym) && /^[a-z]{3,}$/.test(lower) && isEasyWord(lower);
}

const messageFor = (acronym: string, isExplainedLater: boolean): string =>
  isExplainedLater
    ? `“${acronym}” is used here but explained only later. Explain it here, where readers first meet it.`
    : `“${acronym}” is never explained. Write it in full once, with “(${acronym})” behind it.`;
