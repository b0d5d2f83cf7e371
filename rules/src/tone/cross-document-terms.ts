import { contradictions, type Documents } from '../facts/compare.ts';
import { type MeaningFact, meaningFacts, type PartyFact, partyFacts } from '../facts/meanings.ts';
import { type DocumentLabel, withLabels } from '../facts/precedence.ts';
import { defineRule, type SetDocument, type SetReport } from '../kit/rule.ts';

type TermFact = MeaningFact | PartyFact;

export default defineRule({
  id: 'cross-document-terms',
  group: 'tone',
  scope: 'set',
  severity: 'warning',
  fix: 'none',
  summary: 'A term that two documents define differently, or one thing or party that has two names.',
  why: 'A reader who has learnt a word in one document expects it to mean the same in the next one.',
  source:
    'ISO 24495-1: readers can find and understand what they need. US Federal Plain Language Guidelines: use the same terms.',
  options: {
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Terms that each document may define in its own way.',
    },
  },
  collect(document, { options }) {
    const ignored = new Set(options.ignore.map(term => term.toLowerCase()));
    const facts = [...meaningFacts(document), ...partyFacts(document)];
    return withLabels<TermFact>(() =>
      facts.filter(({ fact }) => !ignored.has((fact.is === 'party' ? fact.label : fact.term).toLowerCase())),
    )(document);
  },
  check: (documents: Documents<TermFact>) => [
    ...contradictions(documents, {
      contradicts,
      message: (fact, other, path) =>
        fact.is === 'party'
          ? `This party is called “${fact.label}” here, but “${nameOf(other)}” in “${path}”. Use one name in both.`
          : `“${fact.term}” is defined differently in “${path}”. Give it one meaning in both, or choose another term.`,
      related: other =>
        other.is === 'party' ? `Here it is called “${other.label}”.` : `Here “${other.term}” is defined too.`,
    }),
    ...secondNames(documents),
  ],
  examples: [
    {
      bad: '“Renewal Date” means the day on which your plan ends.',
      beside: { 'terms.md': '# Terms\n\n“Renewal Date” means the first day of each month.' },
      good: '“Renewal Date” means the first day of each month.',
    },
    {
      bad: '“Billing Day” means the day on which your plan starts again.',
      beside: { 'terms.md': '# Terms\n\n“Renewal Date” means the day on which your plan starts again.' },
      good: 'Your plan starts again on the Renewal Date.',
    },
    {
      bad: 'This is made between Birch Tools Ltd (the “Provider”) and you.',
      beside: { 'terms.md': '# Terms\n\nThis is made between Birch Tools Ltd (the “Supplier”) and you.' },
    },
    {
      options: { ignore: ['Fee'] },
      ok: '“Fee” means the price of the hire.',
      beside: { 'terms.md': '# Terms\n\n“Fee” means the price of the plan that you chose.' },
      because: 'The configuration lets each document say what it is.',
    },
    {
      ok: '“Renewal Date” has the meaning given in the Terms.',
      beside: { 'terms.md': '# Terms\n\n“Renewal Date” means the first day of each month.' },
      because: 'It takes the meaning of the other document.',
    },
    {
      ok: '“Working Days” means days other than Saturday, Sunday and public holidays.',
      beside: {
        'terms.md':
          '# Terms\n\n“Working Day” means a day other than a Saturday, a Sunday or a public holiday.',
      },
      because: 'They say the same in almost the same words.',
    },
  ],
});

const nameOf = (fact: TermFact): string => (fact.is === 'party' ? fact.label : fact.term);

/** Two meanings differ; of two labels in brackets only the figures before them are compared. */
function contradicts(one: TermFact, two: TermFact): boolean {
  if (one.is === 'party' || two.is === 'party') {
    return one.is === 'party' && two.is === 'party' && one.label.toLowerCase() !== two.label.toLowerCase();
  }
  if (one.figures !== '' && two.figures !== '' && one.figures !== two.figures) return true;
  return one.hash !== null && two.hash !== null && one.hash !== two.hash;
}

/** A meaning of fewer words may be that of two things. */
const LEAST_WORDS = 4;

/** Terms that another document defines in the same words under another name. */
function secondNames(documents: Documents<TermFact>): readonly SetReport[] {
  const first = new Map<
    string,
    { readonly document: number; readonly fact: number; readonly told: MeaningFact }
  >();
  const reports: SetReport[] = [];
  const names = documents.map(namesIn);
  documents.forEach((document, index) => {
    document.facts.forEach((told, fact) => {
      if (told.is !== 'meaning' || told.hash === null || told.size < LEAST_WORDS) return;
      const known = first.get(told.hash);
      if (known === undefined) first.set(told.hash, { document: index, fact, told });
      else if (
        known.document !== index &&
        known.told.key !== told.key &&
        names[index]?.has(known.told.key) === false
      ) {
        const path = documents[known.document]?.path ?? '';
        reports.push({
          document: index,
          fact,
          message: `“${told.term}” means here what “${known.told.term}” means in “${path}”. Use one name in both.`,
          related: [
            {
              document: known.document,
              fact: known.fact,
              message: `Here it is called “${known.told.term}”.`,
            },
          ],
        });
      }
    });
  });
  return reports;
}

const namesIn = ({ facts }: SetDocument<TermFact | DocumentLabel>): ReadonlySet<string> =>
  new Set(facts.flatMap(fact => (fact.is === 'meaning' ? [fact.key] : [])));
