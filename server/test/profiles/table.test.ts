import { PROFILES } from '@fineprint/rules/generated/profiles';
import { isVerified } from '@fineprint/rules/profiles/profile';
import { readProfiles } from '@fineprint/rules/profiles/read-table';
import { describe, expect, it } from 'vitest';

const HEAD =
  'profile\tjurisdiction\tapplies_to\tmetric\top\tthreshold\tdialect\trules\tnote\tcitation\tverified\turl';
const ROW = [
  'xx-law',
  'XX',
  'contracts',
  'max_words_per_sentence',
  '<=',
  '50',
  'modern',
  '',
  'words',
  'Law 1',
  'V',
  '',
];

const table = (...rows: readonly (readonly string[])[]): string =>
  `${[HEAD, ...rows.map(row => row.join('\t'))].join('\n')}\n`;
const row = (changes: Readonly<Record<number, string>>): readonly string[] =>
  ROW.map((cell, index) => changes[index] ?? cell);

describe('the table of profiles', () => {
  it('has 66 profiles with 127 criteria, each with a citation', () => {
    const criteria = PROFILES.flatMap(profile => profile.criteria);
    expect(PROFILES).toHaveLength(66);
    expect(criteria).toHaveLength(127);
    expect(criteria.filter(({ citation }) => citation === '' || citation === 'same')).toEqual([]);
  });

  it('keeps strict and other limits apart', () => {
    const operators = PROFILES.find(({ id }) => id === 'us-ct-objective')?.criteria.map(
      ({ operator, threshold }) => `${operator} ${String(threshold)}`,
    );
    expect(operators?.slice(0, 5)).toEqual(['< 22', '<= 50', '< 75', '<= 150', '< 1.55']);
  });

  it('counts Connecticut and insurance as their own law says', () => {
    const dialectOf = (id: string, metric: string): string | null | undefined =>
      PROFILES.find(profile => profile.id === id)?.criteria.find(criterion => criterion.metric === metric)
        ?.dialect;
    expect(dialectOf('us-ct-objective', 'avg_syllables_per_word')).toBe('ct-42-158');
    expect(dialectOf('us-fl-627-4145', 'flesch_reading_ease')).toBe('naic-flesch');
    expect(dialectOf('us-or-legislative', 'flesch_reading_ease')).toBe('flesch-1948');
    expect(dialectOf('us-tx-occc-348', 'flesch_kincaid_grade')).toBe('modern');
    expect(dialectOf('us-ct-objective', 'min_type_size')).toBeNull();
  });
});

describe('reading the table', () => {
  it('takes the weakest mark of a row', () => {
    const marks = [
      'V',
      'V2',
      'M',
      'V (gap, in §1)',
      'V (hints) / M (20 words)',
      'V (one) / V2 (two)',
      'M (a; (b), (c) in another text)',
    ];
    const { profiles, problems } = readProfiles(
      table(...marks.map((mark, index) => row({ 0: `xx-${index}`, 10: mark }))),
    );
    expect(problems).toEqual([]);
    expect(profiles.map(({ criteria }) => criteria[0]?.checked)).toEqual([
      'text',
      'secondary',
      'memory',
      'text',
      'memory',
      'secondary',
      'memory',
    ]);
    expect(profiles.map(({ criteria }) => criteria.every(isVerified)).filter(Boolean)).toHaveLength(2);
  });

  it('reads “same” as the cell above', () => {
    const { profiles } = readProfiles(
      table(ROW, row({ 2: 'same', 3: 'avg_words_per_sentence', 4: '<', 5: '22', 9: 'same' })),
    );
    expect(profiles[0]?.appliesTo).toBe('contracts');
    expect(profiles[0]?.criteria[1]).toMatchObject({ citation: 'Law 1', operator: '<', threshold: 22 });
  });

  it.each([
    ['columns', table(['xx', 'XX']), 'profiles.tsv:2 has 2 columns, not 12.'],
    ['operator', table(row({ 4: '=<' })), 'profiles.tsv:2 has the unknown operator “=<”.'],
    [
      'metric',
      table(ROW, row({ 0: 'yy', 3: 'max_words', 6: '' })),
      'profiles.tsv:3 compares the unknown metric “max_words”.',
    ],
    ['dialect', table(row({ 6: 'flesch' })), 'profiles.tsv:2 has the unknown dialect “flesch”.'],
    [
      'no dialect',
      table(row({ 6: '' })),
      'profiles.tsv:2 must name a dialect exactly where words are counted.',
    ],
    ['mark', table(row({ 10: 'W' })), 'profiles.tsv:2 has the mark “W”, which is none of V, V2 and M.'],
    ['threshold', table(row({ 5: '' })), 'profiles.tsv:2 compares with “<=” but has no threshold.'],
    [
      'order',
      table(ROW, row({ 0: 'yy' }), ROW),
      'profiles.tsv:4 stands apart from the other rows of “xx-law”.',
    ],
    ['twice', table(ROW, ROW), 'profiles.tsv:3 tests “max_words_per_sentence” again.'],
    ['address', table(row({ 11: 'example' })), 'profiles.tsv:2 has “example” where an address belongs.'],
  ])('refuses a wrong row with its line: %s', (_, text, problem) => {
    expect(readProfiles(text).problems).toContain(problem);
  });
});
