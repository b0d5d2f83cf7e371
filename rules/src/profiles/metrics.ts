/**
 * How much a value says.
 * - `count`: counted exactly, as the dialect says;
 * - `stand-in`: the source names no formula, so another number stands for it;
 * - `estimate`: read from the wording, which can mislead;
 * - `page`: a fact of the printed or shown page, which only the CSS of an HTML file may tell;
 * - `person`: only a person can tell.
 */
export type Measure = 'count' | 'stand-in' | 'estimate' | 'page' | 'person';

interface MetricInfo {
  /** What it is, as a phrase that can open a sentence. */
  readonly title: string;
  readonly measure: Measure;
  /** Unit of the value; empty for scores and facts. */
  readonly unit: string;
}

const count = (title: string, unit = ''): MetricInfo => ({ title, measure: 'count', unit });
const estimate = (title: string, unit = ''): MetricInfo => ({ title, measure: 'estimate', unit });
const page = (title: string, unit: string): MetricInfo => ({ title, measure: 'page', unit });

const INFO = {
  avg_words_per_sentence: count('average sentence', 'words'),
  max_words_per_sentence: count('longest sentence', 'words'),
  avg_words_per_paragraph: count('average paragraph', 'words'),
  max_words_per_paragraph: count('longest paragraph', 'words'),
  avg_syllables_per_word: count('average word', 'syllables'),
  flesch_reading_ease: count('Flesch reading ease'),
  flesch_kincaid_grade: count('Flesch–Kincaid grade'),
  flesch_counting_method: count('Flesch reading ease by this method'),
  reading_age: { title: 'reading age', measure: 'stand-in', unit: 'years' },
  reading_level: { title: 'reading level', measure: 'stand-in', unit: 'years of school' },
  max_conditions_per_sentence: estimate('most conditions in one sentence', 'conditions'),
  max_abbreviations_per_document: estimate('abbreviations in the document', 'abbreviations'),
  max_cross_refs_per_section: estimate('most cross-references in one section', 'cross-references'),
  uses_pronouns_or_party_names: estimate('parties named by pronoun or by name'),
  pronouns_or_names_or_buyer_seller: estimate('parties named by pronoun, by name, or as buyer and seller'),
  divided_and_captioned: estimate('divided into sections with captions'),
  toc_or_index: estimate('table of contents or index'),
  toc: estimate('table of contents'),
  definitions_in_own_section: estimate('definitions in a section of their own'),
  min_type_size: page('smallest type', 'points'),
  min_gap_between_paragraphs: page('smallest gap between paragraphs', 'inches'),
  min_page_margin: page('smallest page margin', 'inches'),
  section_captions: page('captions of sections', ''),
  avg_line_length: page('average line', 'characters'),
  max_line_width: page('widest line', 'inches'),
  max_pages: page('pages', 'pages'),
  equal_prominence_of_conditions_and_exceptions: page(
    'conditions and exceptions as prominent as the rest',
    '',
  ),
  definitions_use_common_meanings: { title: 'definitions with common meanings', measure: 'person', unit: '' },
  cross_refs_must_describe_target: {
    title: 'cross-references that say what they refer to',
    measure: 'person',
    unit: '',
  },
  modal_for_duties: { title: 'words for duties', measure: 'person', unit: '' },
  notice_of_change: { title: 'notice of a change', measure: 'person', unit: 'days' },
  cefr_level: { title: 'CEFR level', measure: 'person', unit: '' },
} as const satisfies Readonly<Record<string, MetricInfo>>;

export type Metric = keyof typeof INFO;

/** What is measured or compared, by the names that the table of profiles uses. */
export const METRICS: Readonly<Record<Metric, MetricInfo>> = INFO;

export const isMetric = (name: string): name is Metric => Object.hasOwn(INFO, name);

/** The name of a test for people: the title of a metric, or the words of the table. */
export const metricTitle = (metric: string): string =>
  isMetric(metric) ? METRICS[metric].title : metric.replaceAll('_', ' ');
