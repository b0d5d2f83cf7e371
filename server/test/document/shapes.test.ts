import type { Format } from '@fineprint/rules/kit/document';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';

type Case = readonly [what: string, format: Format, text: string, blocks: readonly string[]];

/** Shape, level and label of each block, then its prose; ￼ is one thing that is not prose. */
const blocksOf = (text: string, format: Format): readonly string[] =>
  parseDocument(text, format).blocks.map(({ block }) => {
    const level = block.level === 0 ? '' : String(block.level);
    return `${block.shape}${level}${block.label === null ? '' : ` ${block.label}`}: ${block.prose}`;
  });

const CASES: readonly Case[] = [
  ['a link', 'markdown', 'See [our rules](/rules "Rules").', ['paragraph: See our rules.']],
  ['code', 'markdown', 'Type `rm` and wait.\n\n```\nYou must\n```', ['paragraph: Type ￼ and wait.']],
  ['addresses', 'markdown', 'Go to https://a.example/x or a.b@c.example.', ['paragraph: Go to ￼ or ￼.']],
  [
    'an address in brackets',
    'markdown',
    'See [https://a.example/x] for *more*.',
    ['paragraph: See [￼] for more.'],
  ],
  [
    'an address behind a hard space',
    'markdown',
    'Go to\u00A0www.a.example now.',
    ['paragraph: Go to\u00A0￼ now.'],
  ],
  ['front matter', 'markdown', '---\ntitle: You must\n---\nGo on.', ['paragraph: Go on.']],
  ['template tags', 'markdown', 'Dear {{ name }}, {% if x %}pay{% endif %}.', ['paragraph: Dear ￼, ￼pay￼.']],
  ['a comment', 'markdown', 'Pay <!-- you must --> now.', ['paragraph: Pay  now.']],
  ['emphasis in a word', 'markdown', 'You may un**do** it.', ['paragraph: You may undo it.']],
  ['an entity', 'markdown', 'Terms &amp; rules', ['paragraph: Terms & rules']],
  [
    'a table',
    'markdown',
    '| A | B |\n|---|---|\n| You | pay |',
    ['A', 'B', 'You', 'pay'].map(text => `table-cell: ${text}`),
  ],
  ['a nested list', 'markdown', '1. One\n   - Two', ['list-item1 1.: One', 'list-item2 -: Two']],
  ['a quote', 'markdown', '> They must.', ['quote1: They must.']],
  [
    'typed labels',
    'markdown',
    '4.2 You must pay.\n\n(a) the fee',
    ['paragraph 4.2: You must pay.', 'paragraph (a): the fee'],
  ],
  ['a heading with a letter', 'markdown', '## J. Payment', ['heading2 J.: Payment']],
  ['blanks', 'markdown', 'From [insert date] to [●].', ['paragraph: From ￼ to ￼.']],
  [
    'a plural of a message',
    'markdown',
    'You have {n, plural, one {# day} other {# days}} left.',
    ['paragraph: You have ￼ left.'],
  ],
  ['attributes', 'html', '<p title="You must" class="shall">Pay.</p>', ['paragraph: Pay.']],
  ['script and style', 'html', '<style>p{}</style><p>Pay.</p><script>shall()</script>', ['paragraph: Pay.']],
  ['inline markup', 'html', '<p>un<b>do</b>&nbsp;it<br>now</p>', ['paragraph: undo\u00A0it\nnow']],
  [
    'lists',
    'html',
    '<ol start="3"><li>Pay</li></ol><ul><li>Go</li></ul>',
    ['list-item1 3.: Pay', 'list-item1 -: Go'],
  ],
  ['hidden parts', 'html', '<p hidden>No</p><p>Yes <i aria-hidden="true">x</i></p>', ['paragraph: Yes']],
  [
    'hard wraps',
    'text',
    'You must pay\nthe fee.\n\nThen go.',
    ['paragraph: You must pay the fee.', 'paragraph: Then go.'],
  ],
  [
    'lists',
    'text',
    'You may:\n- come\n  back\n- go',
    ['paragraph: You may:', 'list-item1 -: come back', 'list-item1 -: go'],
  ],
  [
    'a title right above its paragraph',
    'text',
    '4. Lost Keys\nWhoever loses a key tells the office on the same day, and pays for the new one.\n\nLost Keys\nare dear.',
    [
      'heading2 4.: Lost Keys',
      'paragraph: Whoever loses a key tells the office on the same day, and pays for the new one.',
      'paragraph: Lost Keys are dear.',
    ],
  ],
  [
    'a heading in sentence case',
    'text',
    'Sharing data with us\n\nWe use what you share with us to make our service work for you.\n\nYours sincerely\n\nThe team',
    [
      'heading2: Sharing data with us',
      'paragraph: We use what you share with us to make our service work for you.',
      'paragraph: Yours sincerely',
      'paragraph: The team',
    ],
  ],
];

describe('blocks', () => {
  it.each(CASES)('reads %s in %s', (_, format, text, blocks) => {
    expect(blocksOf(text, format)).toEqual(blocks);
  });
});

describe('language', () => {
  const english = (text: string, format: Format): readonly boolean[] =>
    parseDocument(text, format).blocks.map(({ block }) => block.english);

  it('goes by the words', () => {
    const french = 'Vous devez payer les frais dans les trente jours qui suivent la date de la facture.';
    expect(english(`${french}\n\nYou must pay the fee.`, 'markdown')).toEqual([false, true]);
  });

  it('goes by the nearest lang', () => {
    const text =
      '<div lang="fr"><p>Notice</p><p lang="en-GB">Notice</p></div><p>Notice</p><p lang="de">Notice</p>';
    expect(english(text, 'html')).toEqual([false, true, true, false]);
  });
});
