import { createReviewer, type Reviewer } from '../../server/src/reviewer.ts';
import { DEFAULT_CONFIG } from '../../server/src/review/settings.ts';
import type { DocumentKind } from '../../rules/src/kit/document.ts';
import { readRows } from '../corpus.ts';
import type { Figure, Section } from '../section.ts';
import { carrierOf, writtenOf } from './simple-words/carriers.ts';

/** A term of the list with the plain wordings that it gives; “(omit)” among them means: leave it out. */
interface Term {
  readonly complex: string;
  readonly plain: readonly string[];
}

/** The list of simple words of plainlanguage.gov: is each term found, and is its plain word left alone? */
export default function measure(corpus: string): Section {
  const terms = readRows(corpus, 'simple_words_plainlanguage_gov') as readonly Term[];
  const help = shares(terms, 'help');
  const contract = shares(terms, 'contract');
  const figure = (name: string, count: number, all: number, limit: number | null): Figure => ({
    name,
    value: count / all,
    unit: 'share',
    limit,
    counts: `${String(count)} of ${String(all)}`,
  });
  return {
    title: 'Complex words and their plain words',
    about:
      'The 237 rows of the list of simple words of plainlanguage.gov. Each term stands in a sentence of our own, once as it is and once with each plain wording of the list in its place (but for wordings that the list itself calls complex elsewhere, such as “request”). The rule set is the default (`fineprint:recommended`) for help text; in contracts many of these words are left alone, because lawyers keep them.',
    figures: [
      { ...figure('found, help', help.found, terms.length, 0.95), neighbour: '97 % (flags every place)' },
      figure('plain word left alone, help', help.quiet, help.plain, 0.99),
      figure('found, contract', contract.found, terms.length, null),
      figure('plain word left alone, contract', contract.quiet, contract.plain, 0.99),
    ],
  };
}

interface Shares {
  readonly found: number;
  readonly quiet: number;
  readonly plain: number;
}

function shares(terms: readonly Term[], kind: DocumentKind): Shares {
  const reviewer = createReviewer();
  const listed = new Set(terms.map(({ complex }) => complex));
  let [found, quiet, plain] = [0, 0, 0];
  for (const { complex, plain: wordings } of terms) {
    const carrier = carrierOf(complex);
    if (reports(reviewer, kind, carrier, writtenOf(complex))) found++;
    for (const wording of wordings.filter(one => isWording(one) && !listed.has(one))) {
      plain++;
      if (!reports(reviewer, kind, carrier, wording)) quiet++;
    }
  }
  return { found, quiet, plain };
}

/** Advice such as “(omit)” or “(either one)” is no wording that could stand in the place of the term. */
const isWording = (wording: string): boolean => !wording.includes('(');

/** True where a finding touches the wording in its sentence. */
function reports(reviewer: Reviewer, kind: DocumentKind, carrier: string, wording: string): boolean {
  const from = carrier.indexOf('{}');
  const shown = from === 0 ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
  const { findings } = reviewer.review(carrier.replace('{}', shown), {
    path: 'sentence.md',
    config: { ...DEFAULT_CONFIG, kind },
  });
  return findings.some(({ at }) => at.start < from + shown.length && from < at.end);
}
