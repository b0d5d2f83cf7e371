import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guardHolds, parseGuard } from '../../src/lexicon/guards.ts';
import type { PhraseForm } from '../../src/lexicon/site.ts';
import { siteOf } from './site-of.ts';

function holds(guard: string, marked: string, form: PhraseForm['form'] = 'fixed', pos = 'verb'): boolean {
  const parsed = parseGuard(guard);
  if (parsed === null) throw new Error(`unknown guard ${guard}`);
  return guardHolds(parsed, siteOf(marked, form, { pos }).site);
}

interface Cases {
  readonly guard: string;
  readonly form?: PhraseForm['form'];
  readonly pos?: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const CASES: readonly Cases[] = [
  {
    guard: 'not-before:to|that',
    yes: ['A sum [in addition].', 'It is [in addition] a fee.', 'Pay [in addition] £5.'],
    no: ['[In addition] to this.', 'Pay [in addition] that sum.', 'A fee [in addition] to it.'],
  },
  {
    guard: 'not-after:{be}',
    yes: ['We act [in order] today.', 'Pay [in order] now.', 'Go [in order].'],
    no: ['A refund is [in order] now.', 'They were [in order].', 'It will be [in order].'],
  },
  {
    guard: 'only-after:{matter}',
    yes: [
      'Questions [with regard to] fees.',
      'Write to us [with regard to] fees.',
      'the rules [with regard to] fees',
    ],
    no: ['He acts [with regard to] fees.', 'good [with regard to] fees', 'We ship [with regard to] fees.'],
  },
  {
    guard: 'only-before:{end}',
    yes: ['Do it [at once].', 'Do it [at once], please.', 'Do it [at once]; then rest.'],
    no: ['Do it [at once] for us.', '[At once] we go.', 'Do [at once] this.'],
  },
  {
    guard: 'not-before:by@8',
    yes: ['It was [made] of gold.', 'It is [made] here.', 'It is [made].'],
    no: ['It was [made] by us.', 'It is [made] here every day by us.', 'It is [made] again by you.'],
  },
  {
    guard: 'not-before:the_shoulder',
    yes: ['a [hard] shoulder', 'the [hard] the', 'a [hard] day'],
    no: ['[hard] the shoulder', 'a [hard] the shoulder', 'on [hard] the shoulder'],
  },
  {
    guard: 'clause-next',
    yes: [
      'Call us [in the event that] you move.',
      '[In the event that] the order is late, call.',
      'Stop [in the event that] this happens.',
    ],
    no: [
      '[In the event that] of fire.',
      'Take part [in the event that] booked by you.',
      '[In the event that], however, late.',
    ],
  },
  {
    guard: 'clause-or-law-next',
    yes: ['[pursuant to] clause 4', '[pursuant to] the Consumer Rights Act', '[pursuant to] this agreement'],
    no: ['[pursuant to] a wish', '[pursuant to] our plan', '[pursuant to] your call'],
  },
  {
    guard: 'clause-start',
    yes: ['[However], we pay.', 'We pay; [however], you stay.', 'You stay, and [however] we pay.'],
    no: ['We [however] pay.', 'It is [however] late.', 'The fee [however] small is due.'],
  },
  {
    guard: 'det-next',
    yes: ['[under the terms of] this deal', '[under the terms of] the deal', '[under the terms of] our deal'],
    no: ['[under the terms of] use', '[under the terms of] service', '[under the terms of] trade'],
  },
  {
    guard: 'finite-present-only',
    form: 's',
    yes: ['She [is able to] pay.', 'You [are able to] pay.', 'The fee [has] gone.'],
    no: ['She will [be able to] pay.', 'To [be able to] pay.', 'Does she [have] it?'],
  },
  {
    guard: 'lowercase-only',
    yes: ['the [terms of use] apply', 'our [terms of use]', '[terms of use]'],
    no: ['the [Terms of Use] apply', '[Terms of use]', 'our [terms of Use]'],
  },
  {
    guard: 'not-participial-adjective',
    form: 'past',
    yes: ['We have [terminated] the contract.', 'It is being [utilized] by them.', 'They [facilitated] it.'],
    no: ['the [terminated] contract', 'a [dedicated] team', 'highly [anticipated] news'],
  },
  {
    guard: 'not-participial-adjective',
    form: 'ing',
    yes: ['We are [utilizing] cookies.', 'by [utilizing] the site', 'after [commencing] work'],
    no: ['the [commencing] of work', 'our [utilizing] costs', 'a [terminating] event'],
  },
  {
    guard: 'not-participial-adjective',
    form: 'base',
    yes: ['You must [terminate] it.', 'We [utilize] it.', 'They [utilize] cookies.'],
    no: ['the [terminate] button', 'a [utilize] case', 'our [terminate] flow'],
  },
  {
    guard: 'pos-evidence',
    form: 'base',
    pos: 'verb',
    yes: ['You may [purchase] it.', 'We [request] the form.', 'to [purchase] a plan'],
    no: ['the [purchase] price', 'a [request] form', 'your [purchase] of goods'],
  },
  {
    guard: 'pos-evidence',
    pos: 'noun',
    yes: ['the [provision] of services', 'a [provision] here', 'by [provision] of law'],
    no: ['We [provision] servers.', 'to [provision] a server', 'They will [provision] it.'],
  },
  {
    guard: 'active-only',
    form: 'past',
    yes: ['We [ascertained] the facts.', 'She has [ascertained] it.', 'who [ascertained] it'],
    no: ['It was [ascertained] late.', 'the facts [ascertained] by us', 'It is [ascertained].'],
  },
  {
    guard: 'attributive',
    pos: 'adj',
    yes: ['the [initial] fee', 'an [initial] payment', 'our [initial] terms'],
    no: ['The fee is [initial].', 'an [initial] of yours', '[Initial], then rest.'],
  },
  {
    guard: 'not-sentence-start',
    yes: ['We [also] pay.', 'It is [also] late.', 'You [also] may.'],
    no: ['[Also] we pay.', '[Also], rest.', '[Also] it is.'],
  },
  {
    guard: 'sentence-start',
    yes: ['[Also] we pay.', '[Also], rest.', 'Stop. [Also] go.'],
    no: ['We [also] pay.', 'It is [also] late.', 'You [also] may.'],
  },
  {
    guard: 'not-whether',
    yes: [
      'Call us [in the event that] you move.',
      'We stop [in case] it rains.',
      'Pay [in the event that] we win.',
    ],
    no: [
      'Ask us [in the event that] you move.',
      'Check [in the event that] it rains.',
      'We decide [in the event that] it counts.',
    ],
  },
  {
    guard: 'noun-next',
    yes: ['[make payment of] the fee', '[make payment of] your bill', '[make payment of] fees'],
    no: ['[make payment of], then', '[join together] in song', '[join together] and sing'],
  },
  {
    guard: 'number-next',
    yes: ['[in excess of] 30 days', '[in excess of] £50', '[in excess of] a total of 40'],
    no: ['[in excess of] the limit', '[in excess of] need', '[in excess of] a limit'],
  },
  {
    guard: 'period-next',
    yes: [
      '[for a period of] 14 days',
      '[for a period of] up to 6 months',
      '[for a period of] two business days',
    ],
    no: ['[for a period of] your use', '[for a period of] time', '[for a period of] 14 users'],
  },
  {
    guard: 'person-subject',
    yes: ['You [are required to] pay.', 'The customer [is required to] pay.', 'We [are required to] pay.'],
    no: ['A password [is required to] sign in.', 'It [is required to] run.', '[Required to] pay.'],
  },
  {
    guard: 'phrase-end',
    yes: [
      'We decide [at a later date].',
      'Pay [at a later date], or now.',
      'Pay [at a later date] and rest.',
    ],
    no: ['Pay [at a later date] than May.', 'Pay [at a later date] of yours.', '[At a later date] you pay.'],
  },
  {
    guard: 'plural-next',
    yes: ['[a large number of] users', '[a large number of] old orders', '[a large number of] people'],
    no: ['[a large number of] the users', '[a large number of] them', '[a large number of] equipment'],
  },
  {
    guard: 'set-off-only',
    yes: ['It is, [of course], late.', '[Of course], it is late.', 'It is late, [of course].'],
    no: ['the cost [of course] materials', 'It is [of course] late.', 'A lack [of course], we fear.'],
  },
  {
    guard: 'gerund-to-verb',
    yes: ['[as a means of] checking', '[with a view to] selling', '[as a means of] limiting loss'],
    no: ['[as a means of] transport', '[with a view to] sale', '[as a means of], checking'],
  },
];

describe.each(CASES)('$guard ($form $pos)', ({ guard, form, pos, yes, no }) => {
  it.each(yes)('holds in: %s', marked => {
    expect(holds(guard, marked, form, pos)).toBe(true);
  });
  it.each(no)('does not hold in: %s', marked => {
    expect(holds(guard, marked, form, pos)).toBe(false);
  });
});

it('knows every guard of the word list', () => {
  const rows = readFileSync(new URL('../../lexicon/lexicon.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  const guards = new Set(
    rows.flatMap(row => (row.split('\t')[12] ?? '').split(' ')).filter(guard => guard !== ''),
  );
  expect(guards.size).toBeGreaterThan(60);
  expect([...guards].filter(guard => parseGuard(guard) === null)).toEqual([]);
});

it.each(['no-such-guard', 'not-before:{nothing}', 'not-before:', 'only-around:to'])('refuses %s', guard => {
  expect(parseGuard(guard)).toBe(null);
});
