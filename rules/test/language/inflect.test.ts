import { describe, expect, it } from 'vitest';
import { articleFor } from '../../src/language/article.ts';
import { conjugate, otherSpelling, pluralise, type VerbForm } from '../../src/language/inflect.ts';
import { verbForms } from '../../src/language/irregular.ts';

/** Base: third person, past, participle, -ing. */
const VERBS = `
use: uses used used using|start: starts started started starting|buy: buys bought bought buying|begin: begins began begun beginning
give: gives gave given giving|pay: pays paid paid paying|apply: applies applied applied applying|rely: relies relied relied relying
refer: refers referred referred referring|offer: offers offered offered offering|stop: stops stopped stopped stopping
plan: plans planned planned planning|permit: permits permitted permitted permitting|limit: limits limited limited limiting
submit: submits submitted submitted submitting|edit: edits edited edited editing|occur: occurs occurred occurred occurring
enter: enters entered entered entering|fix: fixes fixed fixed fixing|pass: passes passed passed passing|go: goes went gone going
do: does did done doing|have: has had had having|be: is was been being|agree: agrees agreed agreed agreeing
see: sees saw seen seeing|tie: ties tied tied tying|lie: lies lay lain lying|set: sets set set setting|input: inputs input input inputting
reset: resets reset reset resetting|withdraw: withdraws withdrew withdrawn withdrawing|undertake: undertakes undertook undertaken undertaking
cancel: cancels cancelled cancelled cancelling|fulfil: fulfils fulfilled fulfilled fulfilling|fulfill: fulfills fulfilled fulfilled fulfilling
quit: quits quit quit quitting|equip: equips equipped equipped equipping|boot: boots booted booted booting|sync: syncs synced synced syncing
panic: panics panicked panicked panicking|stay: stays stayed stayed staying|show: shows showed shown showing|key: keys keyed keyed keying
choose: chooses chose chosen choosing|write: writes wrote written writing|tell: tells told told telling|visit: visits visited visited visiting
`;

const FORMS: readonly VerbForm[] = ['s', 'past', 'participle', 'ing'];

const pairs = VERBS.trim()
  .split(/[|\n]/)
  .flatMap(line => {
    const [verb = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((form, index) => [verb, FORMS[index] ?? 'base', form] as const);
  });

describe('conjugate', () => {
  it.each(pairs)('%s, %s: %s', (verb, form, expected) => {
    expect(conjugate(verb, form)).toBe(expected);
  });

  it('gives the base form as it is, and knows the American spelling of verbs in -l', () => {
    expect(conjugate('use', 'base')).toBe('use');
    expect(otherSpelling('cancel', 'past')).toBe('canceled');
    expect(otherSpelling('fulfil', 'past')).toBeNull();
    expect(otherSpelling('control', 'past')).toBeNull();
  });
});

describe('verbForms', () => {
  it.each([
    'began begin',
    'begun begin',
    'has have',
    'were be',
    'gave give',
    'given give',
    'paid pay',
    'set set',
  ])('%s', pair => {
    const [form = '', verb = ''] = pair.split(' ');
    expect(verbForms.get(form)).toBe(verb);
  });

  it('does not know regular forms', () => {
    expect(verbForms.get('used')).toBeUndefined();
  });
});

describe('pluralise', () => {
  const nouns =
    'part parts|duty duties|day days|box boxes|process processes|branch branches|person people|half halves|child children|' +
    'help help|premises premises|analysis analyses|criterion criteria|use uses|house houses|query queries|information information|pay pay';
  it.each(nouns.split('|'))('%s', pair => {
    const [noun = '', plural] = pair.split(' ');
    expect(pluralise(noun)).toBe(plural);
  });
});

describe('articleFor', () => {
  const an =
    'hour honest heir honour SMS MP3 FAQ NDA EU X-ray 8 8-day 11 11th 18 80 11,000 £8 unidentified unissued uninsured unimportant email order apple LLC iPhone';
  const a =
    'user one once-off European UK US URL use unilateral uniform unit usage utensil T-shirt 110 1,800 12 ewe PIN NATO SIM house contract U-turn university';
  it.each(an.split(' '))('an %s', word => {
    expect(articleFor(word)).toBe('an');
  });
  it.each(a.split(' '))('a %s', word => {
    expect(articleFor(word)).toBe('a');
  });
});
