import { words } from '../../rules/src/language/words.ts';
import { type Features, featuresOf, matches, opposes } from '../../rules/src/onerous/features.ts';
import { KINDS, type Kind, kindsWoken } from '../../rules/src/onerous/kinds.ts';
import { read } from '../../rules/src/onerous/reading.ts';
import { readRows } from '../corpus.ts';

/** One labelled sentence. Lists by kind are in the order of KINDS. */
export interface Example {
  /** The contract that it stands in. */
  readonly contract: string;
  readonly unfair: readonly boolean[];
  readonly awake: readonly boolean[];
  /** Which kinds show by their wording alone, and which the sentence takes back. */
  readonly matched: readonly boolean[];
  readonly opposed: readonly boolean[];
  /** Empty where nothing wakes: such a sentence is none of the kinds. */
  readonly features: Features;
}

/** What the labelled set calls each kind. */
const LABELS: Readonly<Record<Kind, string>> = {
  arbitration: 'arbitration',
  change: 'unilateral_change',
  removal: 'content_removal',
  jurisdiction: 'jurisdiction',
  law: 'choice_of_law',
  liability: 'limitation_of_liability',
  termination: 'unilateral_termination',
  using: 'contract_by_using',
  privacy: 'privacy_included',
};

interface Row {
  readonly service: string;
  readonly text: string;
  readonly unfair: readonly string[];
}

/** The sentences of labelled/unfair_tos.jsonl. Unfair is what its readers gave level 2 or 3. */
export function readExamples(corpus: string): readonly Example[] {
  return readRows(corpus, 'unfair_tos').map(row => exampleOf(row as Row));
}

const ASLEEP: readonly boolean[] = KINDS.map(() => false);
const NO_FEATURES: Features = new Map();

function exampleOf({ service, text, unfair }: Row): Example {
  const found = words(text);
  const awake = kindsWoken(found);
  const features = awake === null ? NO_FEATURES : featuresOf(read(found, text, 0), awake);
  return {
    contract: service,
    unfair: KINDS.map(kind => unfair.includes(LABELS[kind])),
    awake: awake ?? ASLEEP,
    matched: KINDS.map((kind, index) => awake?.[index] === true && matches(kind, features)),
    opposed: KINDS.map(kind => opposes(kind, features)),
    features,
  };
}
