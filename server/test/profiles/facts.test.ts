import { describe, expect, it } from 'vitest';
import { paragraphs, result, sentences } from './texts.ts';

const outcome = (text: string, id: string, metric: string): string => result(text, id, metric).outcome;

describe('how the parties are named', () => {
  const metric = 'uses_pronouns_or_party_names';
  it.each([
    ['You pay us each month. We send you the bill.', 'met'],
    ['Acme Ltd (“Acme”) sends the bill. Acme may change it.', 'met'],
    ['The Lessee shall pay the Lessor. The Lessee shall insure the car.', 'not-met'],
    ['You pay us. The Customer may cancel.', 'cannot-tell'],
    ['Bills are sent each month.', 'cannot-tell'],
  ])('%s', (text, expected) => {
    expect(outcome(text, 'us-ct-objective', metric)).toBe(expected);
  });

  it('lets Pennsylvania say buyer and seller', () => {
    const text = 'The Buyer pays the Seller. You may call us.';
    expect(outcome(text, 'us-pa-plcca', 'pronouns_or_names_or_buyer_seller')).toBe('met');
    expect(outcome(text, 'us-ct-objective', metric)).toBe('cannot-tell');
  });
});

describe('a table of contents', () => {
  const long = paragraphs(...Array.from({ length: 60 }, () => sentences(51, 5)));
  const contents = '# Contents\n\n- [One](#one)\n- [Two](#two)\n- [Three](#three)\n\n';

  it('is needed over 3,000 words', () => {
    expect(outcome(long, 'us-nj-plain', 'toc_or_index')).toBe('not-met');
    expect(outcome(long, 'us-fl-627-4145', 'toc_or_index')).toBe('not-met');
    expect(outcome(long, 'us-hi-insurance', 'toc_or_index')).toBe('not-met');
    expect(outcome(contents + long, 'us-nj-plain', 'toc_or_index')).toBe('met');
  });

  it('depends on the pages of a shorter text', () => {
    const short = paragraphs(sentences(120, 10));
    expect(outcome(short, 'us-nj-plain', 'toc_or_index')).toBe('met');
    expect(outcome(short, 'us-fl-627-4145', 'toc_or_index')).toBe('cannot-tell');
    expect(outcome(long, 'us-va-life-health', 'toc')).toBe('cannot-tell');
  });
});

describe('the shown page', () => {
  const html = (css: string, body: string): string =>
    `<!doctype html><style>${css}</style><body>${body}</body>`;

  it.each([
    ['body { font-size: 12pt }', 'met', 12],
    ['body { font-size: 12pt } .fine { font-size: 7pt }', 'not-met', 7],
    ['.fine { font-size: 10pt }', 'cannot-tell', null],
    ['p { color: #000 }', 'cannot-tell', null],
  ])('tells type of at least 8 points from %s', (css, expected, value) => {
    const body = '<p>You pay.</p><p class="fine">We keep the deposit<sup style="font-size:4pt">1</sup>.</p>';
    const found = result(html(css, body), 'us-ct-objective', 'min_type_size', 'page.html');
    expect([found.outcome, found.value]).toEqual([expected, value]);
  });

  it('tells lines of at most 4 inches', () => {
    const width = (css: string): string =>
      result(html(css, '<p>You pay.</p>'), 'us-pa-auto-insurance', 'max_line_width', 'page.html').outcome;
    expect(width('p { width: 3.5in }')).toBe('met');
    expect(width('p { width: 6in }')).toBe('not-met');
    expect(width('p { font-size: 12pt }')).toBe('cannot-tell');
  });

  it('is not told by Markdown', () => {
    expect(outcome('You pay.', 'us-ct-objective', 'min_type_size')).toBe('cannot-tell');
  });
});

describe('captions', () => {
  it('are missed in a long text without any', () => {
    const plain = Array.from({ length: 60 }, () => sentences(10, 1).join(' ')).join('\n\n');
    expect(outcome(plain, 'us-nj-plain', 'divided_and_captioned')).toBe('not-met');
    const captioned = plain.replaceAll(/^Bill/gm, '**Pay.** Bill');
    expect(outcome(captioned, 'us-nj-plain', 'divided_and_captioned')).toBe('met');
    expect(outcome('You pay.', 'us-nj-plain', 'divided_and_captioned')).toBe('cannot-tell');
  });
});

describe('conditions, abbreviations and references', () => {
  it.each([
    ['If you pay late, we charge a fee.', 1, 'met'],
    ['If you pay late, we charge a fee unless you call us.', 2, 'not-met'],
    ['We repay you, if necessary, in the event that you leave.', 1, 'met'],
    ['Even if you leave, you pay as long as you owe.', 1, 'met'],
  ])('counts the conditions of: %s', (text, value, expected) => {
    expect(result(text, 'us-pa-plcca', 'max_conditions_per_sentence')).toMatchObject({
      value,
      outcome: expected,
    });
  });

  it('counts abbreviations that not everybody knows', () => {
    const text = 'Your SKU, ARPU, MRR and QBR are shown. Your PIN is yours.';
    expect(result(text, 'us-fplg', 'max_abbreviations_per_document')).toMatchObject({
      value: 4,
      outcome: 'not-met',
    });
    expect(outcome('READ THIS WELL: YOU PAY FOR ALL.', 'us-fplg', 'max_abbreviations_per_document')).toBe(
      'met',
    );
  });

  it('counts references by section', () => {
    const text = '# One\n\nSee section 2 and clause 4.1.\n\n# Two\n\nSee section 3.\n';
    expect(result(text, 'us-fplg', 'max_cross_refs_per_section')).toMatchObject({
      value: 2,
      outcome: 'not-met',
    });
  });
});

describe('definitions', () => {
  it('stand in their own section', () => {
    const metric = 'definitions_in_own_section';
    const own = '# Definitions\n\n“Fee” means the price.\n\n# Paying\n\nYou pay the Fee.\n';
    expect(outcome(own, 'us-va-life-health', metric)).toBe('met');
    expect(outcome(own.replace('# Definitions', '# The price'), 'us-va-life-health', metric)).toBe(
      'cannot-tell',
    );
  });
});

describe('the count of insurance regulators', () => {
  const counted = (text: string): Readonly<Record<string, number>> =>
    result(`${text}\n\n${'Bill bill bill bill. '.repeat(25)}`, 'us-md-insurance', 'flesch_counting_method')
      .evidence.counted;
  const base = counted('')['sentences'] ?? 0;

  it.each([
    ['We pay for theft; we pay for fire; we do not pay for wear.', 3, 14],
    ['We pay for these: theft and fire.', 2, 7],
    ['We don’t pay for a brand-new phone and/or its case.', 1, 10],
    ['We pay up to 2,500 a year.', 1, 7],
  ])('%s', (text, sentencesOf, words) => {
    const { sentences: all, words: total } = counted(text);
    expect([(all ?? 0) - base, (total ?? 0) - 100]).toEqual([sentencesOf, words]);
  });
});
