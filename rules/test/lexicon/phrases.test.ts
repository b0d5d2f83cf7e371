import { describe, expect, it } from 'vitest';
import type { Block, DocumentKind, Mark } from '../../src/kit/document.ts';
import type { HouseTerm, PhraseMatch } from '../../src/kit/phrase.ts';
import { prose } from '../../src/kit/span.ts';
import { createPhraseFinder } from '../../src/lexicon/phrases.ts';
import { blockOf } from './site-of.ts';

interface Given {
  readonly kind?: DocumentKind;
  readonly house?: readonly HouseTerm[];
  readonly protect?: readonly string[];
  readonly locale?: 'us' | 'uk' | null;
  readonly block?: Partial<Block>;
}

function matchesIn(text: string, given: Given = {}): readonly PhraseMatch[] {
  const { kind = 'contract', house = [], protect = [], locale = null } = given;
  const find = createPhraseFinder({ kind, house, protect, locale });
  const block = { ...blockOf(text), ...given.block };
  return block.sentences.flatMap(sentence => find(sentence, block));
}

/** What was found, as the text has it. */
const found = (text: string, given?: Given): readonly string[] =>
  matchesIn(text, given).map(({ at }) => text.slice(at.start, at.end));

/** The text after the first rewrite of the only match. */
function rewritten(text: string, given?: Given): string {
  const [match, second] = matchesIn(text, given);
  if (match === undefined || second !== undefined) throw new Error(`not one match in “${text}”`);
  const edits = match.rewrites[0]?.edits ?? [];
  return [...edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((edited, { at, text: by }) => edited.slice(0, at.start) + by + edited.slice(at.end), text);
}

describe('what counts as a word', () => {
  it.each([
    ['We utilize it.', 'utilize'],
    ['Pay in  order\u00a0to use it.', 'in  order\u00a0to'],
    ['It is offered, provided, however, that you pay.', 'provided, however, that'],
    ['You and/or we pay.', 'and/or'],
    ['Pay fees, taxes, etc. by post.', 'etc.'],
    ['Act in accordance with the terms.', 'in accordance with'],
  ])('%s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  it.each([
    'A pre-purchase call.',
    'We write in order, to say it plainly.',
    'Pay in (order) to us.',
    'Say in order. To us it is plain.',
    'Ask he/she/they.',
    'See viz.example and #utilize and utilize().',
  ])('nothing in: %s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    'Read the Terms And Conditions of Acme.',
    'Send a Purchase Order to us.',
    'Commencement Date means the day that we name.',
    'They met the Assistance Fund.',
    'The button is called “Purchase now”.',
  ])('nothing in: %s', text => {
    expect(found(text)).toEqual([]);
  });

  it('takes the capital that opens a sentence, a clause after its number and a sentence in capitals', () => {
    expect(rewritten('Prior to Closing, you pay.')).toBe('Before Closing, you pay.');
    expect(found('(a) Prior to the sale we call you.')).toEqual(['Prior to']);
    expect(rewritten('YOU MUST PAY PRIOR TO THE DAY OF THE SALE.')).toBe(
      'YOU MUST PAY BEFORE THE DAY OF THE SALE.',
    );
  });

  it('leaves headings in title case and in capitals, and reads the others', () => {
    const heading = { shape: 'heading' } as const;
    expect(found('Prior to the Sale of Goods', { block: heading })).toEqual([]);
    expect(found('PRIOR TO THE SALE OF GOODS', { block: heading })).toEqual([]);
    expect(found('Prior to the sale of goods', { block: heading })).toEqual(['Prior to']);
  });
});

describe('protected places', () => {
  const mark = (text: string, part: string, more: Pick<Mark, 'kind' | 'target'>): Given => {
    const at = text.indexOf(part);
    return { kind: 'help', block: { marks: [{ ...prose(at, at + part.length), ...more }] } };
  };

  it('leaves other languages, quotations, addresses and labels alone', () => {
    expect(found('We utilize it.', { block: { english: false } })).toEqual([]);
    expect(
      found(
        'Section 4 says we utilize it.',
        mark('Section 4 says we utilize it.', 'we utilize it', { kind: 'quote' }),
      ),
    ).toEqual([]);
    expect(
      found('Go and assist them.', mark('Go and assist them.', 'assist', { kind: 'link', target: 'assist' })),
    ).toEqual([]);
    expect(found('Tap Assist and go.', mark('Tap Assist and go.', 'Assist', { kind: 'strong' }))).toEqual([]);
    expect(
      found('We do not assist them.', mark('We do not assist them.', 'not assist', { kind: 'strong' })),
    ).toEqual(['assist']);
  });

  it('lets nothing start, end or lie inside a protected term', () => {
    expect(found('We utilize it.', { protect: ['utilize'] })).toEqual([]);
    expect(found('Ask prior to use.', { protect: ['to use'] })).toEqual([]);
    expect(found('You make use of it.', { protect: ['use'] })).toEqual(['make use of']);
    expect(found('We assist plan holders.', { protect: ['Assist Plan'] })).toEqual(['assist']);
  });
});

describe('the longest match', () => {
  it('hides shorter ones', () => {
    expect(found('We act pursuant to the provisions of the law.')).toEqual(['pursuant to the provisions of']);
    expect(found('Please be advised that we moved.')).toEqual(['Please be advised that']);
  });

  it('hides shorter ones also where it is off, and where its guards fail it hides nothing', () => {
    expect(found('We keep it in writing.')).toEqual([]);
    expect(found('Cases in connection with fees.')).toEqual([]);
    expect(found('Ask us before the time of the sale.')).toEqual([]);
  });

  it('reports each word once, in the order of the text', () => {
    expect(found('Prior to the sale we utilize it in order to pay.')).toEqual([
      'Prior to',
      'utilize',
      'in order to',
    ]);
  });
});

describe('rewrites', () => {
  it.each([
    ['She utilizes it.', 'She uses it.'],
    ['It makes use of cookies.', 'It uses cookies.'],
    ['We have commenced work.', 'We have started work.'],
    ['You have need of a new part.', 'You need a new part.'],
    ['Send an erroneous form.', 'Send a wrong form.'],
    ['Please be advised that we moved.', 'We moved.'],
  ])('%s', (text, after) => {
    expect(rewritten(text)).toBe(after);
  });

  it('follows the mode of the row for the kind of document', () => {
    const first = (text: string, kind: DocumentKind) => matchesIn(text, { kind })[0]?.rewrites[0]?.safety;
    expect(first('Utilize the key.', 'contract')).toBe('safe');
    expect(first('You have additional time.', 'contract')).toBe('review');
    expect(first('You have additional time.', 'privacy')).toBe('review');
    expect(first('You have additional time.', 'help')).toBe('safe');
    const mode = (kind: DocumentKind) => matchesIn('You must comply with the rules.', { kind })[0]?.mode;
    expect(mode('contract')).toBe('strict');
    expect(mode('policy')).toBe('strict');
    expect(mode('help')).toBe('suggest');
    expect(matchesIn('You waive the right.')[0]).toMatchObject({ mode: 'gloss-only', rewrites: [] });
  });

  it('says what it does', () => {
    const titles = (text: string) => matchesIn(text)[0]?.rewrites.map(({ title }) => title);
    expect(titles('They commence now.')).toEqual(['Replace with “start”']);
    expect(titles('Please note that we moved.')).toEqual(['Delete “Please note that”']);
    expect(titles('It is necessary to sign.')).toEqual(['Say who must do this']);
    expect(matchesIn('It is necessary to sign.')[0]?.rewrites[0]).toMatchObject({
      safety: 'advice',
      edits: [],
    });
  });

  it('chooses between past and participle by the words before', () => {
    const offers = (text: string) => matchesIn(text, { kind: 'help' })[0]?.rewrites.map(({ title }) => title);
    expect(offers('They elected to go.')).toEqual(['Replace with “chose”']);
    expect(offers('They have elected to go.')).toEqual(['Replace with “chosen”']);
    expect(offers('It was elected by them.')).toEqual(['Say “chosen”']);
    const open = matchesIn('The board elected to go.', { kind: 'help' })[0]?.rewrites;
    expect(open?.map(({ safety }) => safety)).toEqual(['review', 'review']);
  });

  it('knows a light verb in the passive for another thing', () => {
    expect(found('We gave an explanation of the fees.')).toEqual(['gave an explanation of']);
    expect(found('You were given an explanation of the fees.')).toEqual([]);
  });

  it('never says again what stands on the other side of “and” or “or”', () => {
    expect(found('We help or assist you.')).toEqual([]);
    expect(found('It will supersede and replace the plan.')).toEqual(['supersede and replace']);
  });

  it('offers both spellings where the text does not tell which it is for', () => {
    const titles = (locale: 'us' | 'uk' | null) =>
      matchesIn('We perform an analysis of it.', { locale })[0]?.rewrites.map(
        ({ title, safety }) => `${safety}: ${title}`,
      );
    expect(titles(null)).toEqual(['review: Replace with “analyse”', 'review: Replace with “analyze”']);
    expect(titles('uk')).toEqual(['safe: Replace with “analyse”']);
  });
});

describe('house terms', () => {
  const term = (find: string, use: readonly string[], safety: HouseTerm['safety'] = 'safe'): HouseTerm => ({
    find,
    use,
    safety,
    note: 'ours',
  });

  it('finds them as written and in the plural, with their own safety', () => {
    const house = [term('customer premises equipment', ['router']), term('handset', ['phone'], 'review')];
    expect(rewritten('Return the customer premises equipment.', { house })).toBe('Return the router.');
    expect(rewritten('Return the handsets.', { house })).toBe('Return the phones.');
    expect(matchesIn('Return the handset.', { house })[0]).toMatchObject({
      mode: 'suggest',
      row: { category: 'house', place: 'terms:2', note: 'ours' },
    });
  });

  it('win on equal length, and only then', () => {
    expect(rewritten('We utilize it.', { house: [term('utilize', ['employ'])] })).toBe('We employ it.');
    expect(found('We make use of it.', { house: [term('use', ['need'])] })).toEqual(['make use of']);
  });

  it('can be advice, and a term that no text can match does no harm', () => {
    const house = [term('shop floor', ['store'], 'advice'), term('', ['x']), term('a (b)', ['c'])];
    expect(matchesIn('Ask on the shop floor.', { house })[0]?.rewrites[0]).toMatchObject({
      safety: 'advice',
    });
  });
});

it('searches a sentence once', () => {
  const find = createPhraseFinder({ kind: 'contract', house: [], protect: [], locale: null });
  const block = blockOf('We utilize it.');
  const [sentence] = block.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  expect(find(sentence, block)).toBe(find(sentence, block));
});
