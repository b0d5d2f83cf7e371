import { expect, it } from 'vitest';
import { plainOf } from '../../src/plain.ts';
import { DEFAULT_CONFIG } from '../../src/review/settings.ts';
import { createReviewer } from '../../src/reviewer.ts';

const config = { ...DEFAULT_CONFIG, kind: 'contract' as const };
const told = (path: string, text: string): string =>
  plainOf(createReviewer(), text, { path, config, level: 'review' }).text;

const LEAD = 'Where the goods do not work on the day of the delivery, the Buyer may';
const ITEMS = [
  '(a) send the goods back to us;',
  '(b) ask for the price; or',
  '(c) keep the goods at half the price.',
];

it('puts the items of a paragraph of HTML into a list', () => {
  expect(told('terms.html', `<p>${LEAD} ${ITEMS.join(' ')}</p>`)).toBe(
    `<p>${LEAD}:</p>\n<ul>\n${ITEMS.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`,
  );
});

it('leaves the element that holds the list open where it may hold one', () => {
  expect(told('terms.html', `<div>${LEAD} ${ITEMS.join(' ')}</div>`)).toBe(
    `<div>${LEAD}:\n<ul>\n${ITEMS.map(item => `<li>${item}</li>`).join('\n')}\n</ul>\n</div>`,
  );
});

it('cuts no element of HTML', () => {
  const text = `<p>${LEAD} <span class="choice">${ITEMS.join(' ')}</span></p>`;
  expect(told('terms.html', text)).toBe(text);
  const whole = `<p>${LEAD} ${ITEMS.join(' ').replace('goods back', '<span>goods</span> back')}</p>`;
  expect(told('terms.html', whole)).toContain('<li>(a) send the <span>goods</span> back to us;</li>');
});

it('gives each item a line of a plain text, with a bullet where it has no letter', () => {
  expect(told('terms.txt', `${LEAD} ${ITEMS.join(' ')}\n`)).toBe(`${LEAD}:\n${ITEMS.join('\n')}\n`);
  const items = ['send the goods back to us,', 'ask for the price, or', 'keep the goods.'];
  expect(told('terms.txt', `${LEAD} ${items.join(' ')}\n`)).toBe(
    `${LEAD}:\n${items.map(item => `- ${item}`).join('\n')}\n`,
  );
});

it('puts what belongs to all items on a line of its own', () => {
  const text =
    'If the Buyer (a) does not pay an invoice of ours; (b) becomes insolvent; or (c) sells the whole of its business, then the Seller may stop the deliveries.\n';
  expect(told('terms.md', text)).toBe(
    'If the Buyer:\n\n(a) does not pay an invoice of ours;\n\n(b) becomes insolvent; or\n\n(c) sells the whole of its business,\n\nthen the Seller may stop the deliveries.\n',
  );
});

it('lays out a list within an item of a list, and keeps what was between them', () => {
  const text =
    '- The Agent may (a) sign orders in the name of the Principal; (b) hire drivers who (i) hold a licence of this country; and (ii) know the roads of the region; and (c) collect payments.\n';
  expect(told('terms.md', text)).toBe(
    '- The Agent may:\n\n  (a) sign orders in the name of the Principal;\n\n  (b) hire drivers who (i) hold a licence of this country; and (ii) know the roads of the region; and\n\n  (c) collect payments.\n',
  );
});

it('lays out no list within a quotation', () => {
  const text =
    'The board wrote that “the Seller must (a) send the goods back to the Buyer; (b) repay the price of them; and (c) bear all of the costs.”\n';
  expect(told('terms.md', text)).toBe(text);
});

it('breaks the lines of a list with letters unasked in a plain version, and not in the text itself', () => {
  const text = `${LEAD} ${ITEMS.join(' ')}\n`;
  const reviewer = createReviewer();
  expect(plainOf(reviewer, text, { path: 'terms.txt', config, level: 'safe' }).text).toBe(
    `${LEAD}:\n${ITEMS.join('\n')}\n`,
  );
  const { findings } = reviewer.review(text, { path: 'terms.txt', config });
  const fixes = findings
    .flatMap(finding => finding.fixes)
    .filter(({ breaksSurely }) => breaksSurely === true);
  expect(fixes.every(({ safety }) => safety === 'review')).toBe(true);
});

it('asks before it lays out a list without marks', () => {
  const text = `${LEAD} send the goods back to us, ask for the price, or keep the goods.\n`;
  expect(plainOf(createReviewer(), text, { path: 'terms.txt', config, level: 'safe' }).text).toBe(text);
});

it('keeps the plain version where a definition is read that was not read before', () => {
  const text =
    'The Owner shall keep the van clean.\n\n“Net Price” shall mean the price without tax. The Net Price is due in May.\n';
  expect(told('terms.md', text)).toContain('“Net Price” means the price without tax.');
});
