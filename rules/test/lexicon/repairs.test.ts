import { describe, expect, it } from 'vitest';
import { repairEdits } from '../../src/lexicon/repairs.ts';
import { siteOf } from './site-of.ts';

/** The text after replacing the words in square brackets by an offer, or null where the repair fails. */
function repaired(marked: string, offer: string, guards = ''): string | null {
  const { site, text } = siteOf(marked, 'fixed', { guards: guards.split(' ').filter(guard => guard !== '') });
  const repair = repairEdits(site, offer);
  if (repair === null) return null;
  let out = text;
  for (const { at, text: replacement } of [...repair.edits].reverse())
    out = out.slice(0, at.start) + replacement + out.slice(at.end);
  return out;
}

describe('repairs around a replacement', () => {
  it.each([
    ['[Prior to] delivery, call.', 'before', '', 'Before delivery, call.'],
    ['CALL US [PRIOR TO] DELIVERY.', 'before', '', 'CALL US BEFORE DELIVERY.'],
    ['This is a [commencement] date.', 'end', '', 'This is an end date.'],
    ['It is an [initial] fee.', 'first', '', 'It is a first fee.'],
    ['We [reimburse] you.', 'pay back', 'particle-verb', 'We pay you back.'],
    ['We [reimburse] your costs.', 'pay back', 'particle-verb', 'We pay back your costs.'],
    ['It serves [as a means of] checking age.', 'to', 'gerund-to-verb', 'It serves to check age.'],
    ['It serves [as a means of] providing help.', 'to', 'gerund-to-verb', 'It serves to provide help.'],
    ['[Consequently], you pay.', 'so', 'comma-handling', 'So you pay.'],
    ['[Additionally] you pay.', 'also', 'comma-handling', 'Also, you pay.'],
    ['[Please note that] fees are due.', '(omit)', '', 'Fees are due.'],
    ['It is, [of course], due.', '(omit)', '', 'It is due.'],
    ['It is due [at all].', '(omit)', '', 'It is due.'],
  ])('%s → %s', (marked, offer, guards, expected) => {
    expect(repaired(marked, offer, guards)).toBe(expected);
  });

  it.each([
    ['We pay [in respect of] for it.', 'for', 'the word is there already'],
    ['a majority: [the majority of] staff is late', 'most', 'the verb would have to change'],
    ['We use [the means of] \uFFFC code.', '(give a date)', 'it is an instruction to the author'],
  ])('gives up on %s (%s): %s', (marked, offer) => {
    expect(repaired(marked, offer, 'verb-agreement')).toBe(null);
  });
});
