import { RULES } from '@fineprint/rules/generated/registry';
import type { FileReview } from '../../server/src/reviewer.ts';
import type { Figure, Section } from '../section.ts';
import { forbiddenIn, isInside } from '../verdicts/forbidden.ts';
import { defaultReviews, foundIn, type Found } from '../verdicts/reviews.ts';

/** Documents that were written plainly: little may be found in them. */
const PLAIN = /^contracts\/(?:basecamp-|firefox-terms|polyform-shield)/;

/** How many findings a reader meets, and that none stands where none may. */
export default function measure(corpus: string): Section {
  const contracts = defaultReviews(corpus).filter(({ path }) => path.startsWith('contracts/'));
  const founds = foundIn(contracts);
  const grave = contracts.map(review => perThousand(review, true));
  const plain = contracts.filter(({ path }) => PLAIN.test(path)).map(review => perThousand(review, true));
  const every = contracts.map(review => perThousand(review, false)).sort((one, two) => one - two);
  const twice = founds.filter(found => hasTwin(found));
  const inside = contracts.flatMap(review => insideOf(review));
  return {
    title: 'Density',
    about:
      'Findings per 1,000 words on the contracts and notices of the development corpus, with the defaults. A span is reported twice where two findings are about exactly the same words; findings about a whole document or section, which all stand on its heading, are left out of that. Places that are looked at: targets of links, addresses, code, front matter, template tags.',
    figures: [
      atMost('warnings and errors, the worst document', Math.max(...grave), 30),
      atMost('warnings and errors, the worst of the plain-language documents', Math.max(...plain), 12),
      atMost('findings of every severity, the median document', every[every.length >> 1] ?? 0, 30),
      atMost('spans reported twice', twice.length, 0),
      atMost('findings in links, code, front matter or template tags', inside.length, 0),
    ].map(figure => ({
      ...figure,
      counts: `${String(founds.length)} findings in ${String(contracts.length)} documents`,
    })),
    errors: [
      ...contracts.map(
        review =>
          `${review.path}: ${perThousand(review, true).toFixed(1)} grave, ${perThousand(review, false).toFixed(1)} of all`,
      ),
      ...[...twice, ...inside].map(
        ({ review, finding }) =>
          `${review.path} ${finding.rule}: ${review.document.text.slice(finding.at.start, finding.at.end)}`,
      ),
    ],
  };
}

const atMost = (name: string, value: number, limit: number): Omit<Figure, 'counts'> => ({
  name,
  value,
  unit: 'number',
  limit,
  atMost: true,
  goal: true,
});

function perThousand(review: FileReview, graveOnly: boolean): number {
  const counted = foundIn([review]).filter(({ finding }) => !graveOnly || finding.severity !== 'info');
  return (counted.length / Math.max(1, review.words)) * 1000;
}

function insideOf(review: FileReview): readonly Found[] {
  const stretches = forbiddenIn(review.document.text);
  return foundIn([review]).filter(({ finding }) => isInside(finding.at, stretches));
}

/** True for the second of two findings about the same words. */
function hasTwin({ review, finding }: Found): boolean {
  const { start, end } = finding.at;
  const same = review.findings.filter(
    ({ at, suppressed }) => suppressed === null && at.start === start && at.end === end,
  );
  if (same[0] === finding) return false;
  const heading = review.document.blocks.some(
    ({ block, start: at }) => block.shape === 'heading' && at <= start && start <= at + 8,
  );
  return !(heading && same.every(({ rule }) => DOCUMENT_RULES.has(rule)));
}

const DOCUMENT_RULES: ReadonlySet<string> = new Set(
  RULES.filter(({ scope }) => scope === 'document').map(({ id }) => id),
);
