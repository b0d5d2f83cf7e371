import { segment } from '../../src/language/segment.ts';
import { quantitiesIn } from '../../src/contract/quantities.ts';
import { expect, it } from 'vitest';

/** “text | kind value unit | comparator | event” of each quantity in a text. */
function read(text: string): readonly string[] {
  return segment(text).sentences.flatMap(sentence =>
    quantitiesIn(sentence, text).map(({ at, kind, value, unit, comparator, event }) =>
      [
        text.slice(at.start, at.end),
        kind === 'date' ? 'date' : `${kind} ${String(value)} ${unit}`.trim(),
        comparator ?? '-',
        event === null ? '-' : `${event.relation} ${event.text}`,
      ].join(' | '),
    ),
  );
}

it.each([
  [
    'You may cancel within thirty (30) days after the date of notice.',
    ['thirty (30) days | period 30 day | within | after the date of notice'],
  ],
  ['We charge $1,000.50 or 5% at most.', ['$1,000.50 | money 1000.5 $ | - | -', '5% | percent 5 % | - | -']],
  ['Pay by 5 May 2026.', ['5 May 2026 | date | by | -']],
  [
    'Tell us no later than 10 working days before the renewal date.',
    ['10 working days | period 10 business day | by | before the renewal date'],
  ],
  [
    'A two-year plan, a 24-hour line.',
    ['two-year | period 2 year | - | -', '24-hour | period 24 hour | - | -'],
  ],
  [
    'It costs USD 20, fifty dollars or five per cent.',
    ['20 | money 20 $ | - | -', 'fifty dollars | money 50 $ | - | -', 'five per cent | percent 5 % | - | -'],
  ],
  ['Not less than 30 days’ notice.', ['30 days | period 30 day | at-least | -']],
  ['One of us may end it, and the other one may not.', []],
  ['In May we may move. Version 1.2.10 is out.', []],
])('reads the quantities of: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
