/** What must hold of a session with Neovim, in the order in which it was done. Each check throws where it does not. */
import assert from 'node:assert/strict';

const placed = diagnostics => diagnostics.map(({ line, rule }) => `${line} ${rule}`);
const changes = changed => changed.map(({ line, after }) => `${line} ${after}`);

export const CHECKS = [
  [
    'the findings stand on their lines',
    ({ diagnostics }) => {
      assert.deepEqual(placed(diagnostics), [
        '11 def-unused',
        '15 and-or',
        '15 impersonal-customer',
        '21 wordy-phrase',
        '27 wordy-phrase',
        '31 cross-ref-missing',
      ]);
    },
  ],
  [
    'hover on a term says what it means and where that stands',
    ({ hoverTerm }) => {
      const text = hoverTerm.join('\n');
      assert.match(text, /means the price for each day/);
      assert.match(text, /Defined in 1\.1\./);
      assert.match(text, /Used 4 times\./);
    },
  ],
  [
    'hover on a reference says what the clause says',
    ({ hoverClause }) => assert.match(hoverClause.join('\n'), /30 days’ notice of a new price/),
  ],
  [
    'a term leads to its definition',
    ({ definitionTerm: { line, text } }) => {
      assert.equal(line, 7);
      assert.match(text, /^Hire Fee\*\*” means/);
    },
  ],
  [
    'a reference leads to its clause',
    ({ definitionClause: { line, text } }) => {
      assert.equal(line, 17);
      assert.match(text, /^2\.2 Hire Fees are counted/);
    },
  ],
  [
    'all uses of a term are listed',
    ({ references }) => {
      const found = references.map(({ line, text }) => `${line} ${/^Hire Fees?(?:’s)?/.exec(text)?.[0]}`);
      assert.deepEqual(found, ['7 Hire Fee', '15 Hire Fee', '17 Hire Fees', '17 Hire Fee’s', '23 Hire Fee']);
    },
  ],
  [
    'a name that is taken is refused, with the reason',
    ({ refusal: { message, changed } }) => {
      assert.match(message, /“Tools” is already defined/);
      assert.equal(changed, false);
    },
  ],
  [
    'a term is renamed in all its forms',
    ({ rename }) => {
      assert.deepEqual(changes(rename), [
        '7 1.1 “**Day Charge**” means the price for each day, as shown in the order.',
        '15 2.1 The Customer must pay the Day Charge and/or the deposit before Maple hands over the Tools.',
        '17 2.2 Day Charges are counted for each day that starts. Maple may change the Day Charge’s amount under clause 4.2.',
        '23 3.2 If the Tools come back late, the Customer must pay the Day Charge for another day, as clause 2.2 says.',
      ]);
    },
  ],
  [
    'a clause is renumbered with all that is below it and all references',
    ({ renameClause }) => {
      assert.deepEqual(changes(renameClause), [
        '17 2.2 Day Charges are counted for each day that starts. Maple may change the Day Charge’s amount under clause 6.2.',
        '25 ## 6. Changes and end',
        '27 6.1 In the event that the Tools break, the Customer must tell Maple by noon.',
        '29 6.2 Maple must give 30 days’ notice of a new price.',
        '31 6.3 Clause 3.9 stays in force when this agreement ends.',
      ]);
    },
  ],
  [
    'a code action changes its line alone',
    ({ action: { offered, changed } }) => {
      assert.deepEqual(offered.slice(0, 3), [
        'Replace with “or”',
        'Replace with “and”',
        'Ignore “and-or” here, with a reason',
      ]);
      assert.deepEqual(changes(changed), [
        '15 2.1 The Customer must pay the Day Charge or the deposit before Maple hands over the Tools.',
      ]);
    },
  ],
  [
    '“source.fixAll” makes every safe fix and no other',
    ({ fixAll: { offered, changed } }) => {
      assert.deepEqual(offered, ['Apply all safe fixes']);
      assert.deepEqual(changes(changed), [
        '21 3.1 The Customer must return the Tools before noon on the last day.',
        '27 6.1 If the Tools break, the Customer must tell Maple by noon.',
      ]);
    },
  ],
  [
    'the findings follow the text',
    ({ after }) => {
      assert.deepEqual(placed(after), ['11 def-unused', '15 impersonal-customer', '31 cross-ref-missing']);
    },
  ],
];
