import type { Block, Sentence, Word } from '../kit/document.ts';
import { prose, type Span } from '../kit/span.ts';
import { HINT } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';
import { aboutKey, stemsOf } from './words.ts';

/** A way to reach the company, with what for. */
export interface ContactFact {
  readonly is: 'contact';
  /** Channel and purpose. */
  readonly key: string;
  readonly channel: 'e-mail address' | 'phone number' | 'postal address' | 'time to call';
  readonly purpose: string;
  /** Two that are equal are the same. */
  readonly same: string;
  /** As written. */
  readonly shown: string;
}

/** The contact details of a document that are its company's own. */
export const contactFacts = perBlock(HINT.contact, readBlock);

/** Somebody else's details: an authority, a body that settles disputes, another company. */
const OTHERS =
  /\b(?:ombudsman|commissioner|regulator|authority|authorities|police|courts?|councils?|banks?|citizens advice|supervisory|third part(?:y|ies)|processors?|processor’s|association|arbitrat\w+|mediat\w+|tribunal|carrier|manufacturer|insurer|emergency|representative in|ico|cnil|ftc|attorney general)\b/i;

function readBlock(block: Block): readonly InBlock<ContactFact>[] {
  return block.sentences.flatMap(sentence => {
    if (OTHERS.test(sentence.text)) return [];
    return [...emails(block, sentence), ...phones(sentence), ...addresses(sentence), ...hours(sentence)];
  });
}

/** What somebody writes or calls for, the most telling first. The words of a purpose stand for it in messages. */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ['for complaints', /\bcomplain/i],
  [
    'for claims',
    /\b(?:(?:make|making|file|submit|raise) (?:a |your )?claims?|claims (?:team|department|line)|^claims)\b/i,
  ],
  ['for data protection', /\b(?:data protection|privacy|personal data|personal information|your data)\b/i],
  ['to cancel', /\b(?:cancel|withdraw|terminat|end your|end the contract)/i],
  ['for returns', /\breturn(?:s|ing)?\b/i],
  ['for refunds', /\brefund/i],
  ['for formal notices', /\b(?:legal notices?|formal notices?|notices? under|notices? (?:to us )?must)\b/i],
  ['for security reports', /\b(?:security|vulnerabilit)/i],
  ['for bills', /\b(?:billing|invoices?|bills?|payments?)\b/i],
  ['for orders', /\b(?:orders?|deliver(?:y|ies))\b/i],
  ['for help', /\b(?:help|support|questions?|queries|customer (?:service|services|care))\b/i],
  [
    'for contact',
    /\b(?:contact|write|reach|e-?mail|call|phone|telephone|tel|ring|address|speak|talk|report|tell|let us know)\b/i,
  ],
];

/** Anybody may be reached for these: what else the sentence is about tells such places apart. */
const WEAK: ReadonlySet<string> = new Set(['for help', 'for contact', 'for orders', 'for bills']);
const WITHOUT = stemsOf(
  'contact write reach email e-mail mail call calling phone telephone tel ring speak talk address report tell question questions query queries help support customer service services care team send message post find have line free line lines open number if problem problems assistance order orders bill bills billing invoice invoices payment payments delivery deliveries',
);

const OURS = /\b(?:we|us|our|customer (?:services?|care|support)|support team)\b/i;
/** “Report repairs to …”: the reader is asked to turn to whoever wrote the text. */
const ASKING = /^(?:please )?(?:report|send|write|e-?mail|call|ring|phone|contact|tell|visit|ask)\b/i;

const aboutOf = (purpose: string, words: readonly Word[]): string =>
  WEAK.has(purpose) ? aboutKey(words, WITHOUT) : '';

/** “Tel: …” alone may be anybody's: what is for no special purpose has to be ours. */
function purposeOf(text: string): string | null {
  const purpose = PURPOSES.find(([, test]) => test.test(text))?.[0] ?? null;
  if (purpose === null || !WEAK.has(purpose)) return purpose;
  return OURS.test(text) || ASKING.test(text) ? purpose : null;
}

function emails({ runs }: Block, { text, start, end, words }: Sentence): readonly InBlock<ContactFact>[] {
  return runs.flatMap(run => {
    if (run.kind !== 'opaque' || run.prose < start || run.prose >= end) return [];
    const shown = run.text?.replace(/^mailto:|[<>]/g, '') ?? '';
    if (!/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(shown)) return [];
    const local = shown.slice(0, shown.indexOf('@')).toLowerCase();
    const purpose = purposeOf(`${text} ${local.replace(/[._+-]/g, ' ')}`);
    return purpose === null
      ? []
      : [
          made(
            prose(run.prose, run.prose + run.length),
            'e-mail address',
            purpose,
            shown.toLowerCase(),
            shown,
            aboutOf(purpose, words),
          ),
        ];
  });
}

const PHONE =
  /(?<![\p{L}\d/.-])(?:\+|00)?(?:\(\d{1,5}\)|\d{2,5})(?:[ .-]?(?:\(\d{1,5}\)|\d{2,6})){1,5}(?![\p{L}\d/-])/gu;
const CALLED = /\b(?:call|calling|phone|telephone|tel|ring|helpline|hotline|number|text|whatsapp|fax)\b/i;
/** “Complaints: 01632 960 011”. */
const LABELLED = /^\p{Lu}[\p{L} -]{3,30}: \+?[(\d]/u;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
/** Numbers with and without the country's code end alike. */
const COMPARED_DIGITS = 9;

function phones({ text, start, words }: Sentence): readonly InBlock<ContactFact>[] {
  if (
    !(CALLED.test(text) || LABELLED.test(text)) ||
    /\b(?:company|registration|registered|vat|charity|account) (?:number|no)\b/i.test(text)
  )
    return [];
  const purpose = purposeOf(text);
  return [...text.matchAll(PHONE)].flatMap(({ 0: shown, index }) => {
    const digits = shown.replace(/\D/g, '');
    if (purpose === null || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
    const at = prose(start + index, start + index + shown.length);
    return [
      made(at, 'phone number', purpose, digits.slice(-COMPARED_DIGITS), shown, aboutOf(purpose, words)),
    ];
  });
}

const ADDRESS =
  /\b(?:[Rr]egistered (?:office|address)|[Pp]ostal address|[Hh]ead office|[Oo]ur address|[Oo]ur office|[Bb]y post)\b[^.;]{0,30}?(?: is| at|:| to|,)+:? (?=[\p{Lu}\d])|\b(?:[Ww]rite to us at|[Ll]etters? to):? (?=[\p{Lu}\d])/u;
const LONGEST_ADDRESS = 120;

/** An address has a number of its house or a post code, and ends where its sentence does. */
function addresses({ text, start }: Sentence): readonly InBlock<ContactFact>[] {
  const lead = ADDRESS.exec(text);
  if (lead === null) return [];
  const from = lead.index + lead[0].length + nameLength(text.slice(lead.index + lead[0].length));
  const shown = text
    .slice(from, from + LONGEST_ADDRESS)
    .replace(/(?: or | and |[.;(\uFFFC]).*$/su, '')
    .replace(/[\s.,]+$/, '');
  if (!/\d/.test(shown) || !shown.includes(' ')) return [];
  const same = shown
    .toLowerCase()
    .replace(/\b(?:street|st|road|rd|avenue|ave|lane|ln|united kingdom|uk|england)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const purpose = /registered|head/i.test(lead[0]) ? 'of the registered office' : 'for letters';
  return [made(prose(start + from, start + from + shown.length), 'postal address', purpose, same, shown)];
}

/** “Fern Foods Ltd, 5 High Street”: the name of the addressee is no part of the address. */
const nameLength = (text: string): number => /^(?:[^,\d]{1,60}, )(?=\d)/.exec(text)?.[0].length ?? 0;

const CLOCK = String.raw`(\d{1,2})(?:[:.](\d\d))?\s?(am|pm|a\.m\.|p\.m\.)?`;
const HOURS = new RegExp(String.raw`\b${CLOCK}\s?(?:to|until|till|and|-|–)\s?${CLOCK}(?![\w%])`, 'gi');

/** When the phone is answered: in a sentence with one such time, so that no day of the week is mistaken for another. */
function hours({ text, start }: Sentence): readonly InBlock<ContactFact>[] {
  if (!/\b(?:call|phone|telephone|ring|lines?|open|answer|helpline|hotline|support|reach)\b/i.test(text))
    return [];
  const found = [...text.matchAll(HOURS)].filter(
    match => match[3] !== undefined || match[6] !== undefined || match[2] !== undefined,
  );
  const [match] = found;
  if (match === undefined || found.length > 1) return [];
  const [whole, hour = '', minute, half, endHour = '', endMinute, endHalf] = match;
  const same = `${minutes(hour, minute, half)}-${minutes(endHour, endMinute, endHalf)}`;
  const days = /\b(?:weekend|saturdays?|sundays?)\b/i.test(text) ? 'with weekends' : '';
  const what = /\b(?:call|phone|telephone|ring|lines?|helpline|hotline)\b/i.test(text)
    ? 'the phone'
    : 'support';
  const at = prose(start + match.index, start + match.index + whole.length);
  return [made(at, 'time to call', `${what} ${days}`.trim(), same, whole)];
}

function minutes(hour: string, minute: string | undefined, half: string | undefined): string {
  const later = half?.toLowerCase().startsWith('p') === true && Number(hour) < 12 ? 12 : 0;
  return String((Number(hour) + later) * 60 + Number(minute ?? 0));
}

const made = (
  at: Span<'prose'>,
  channel: ContactFact['channel'],
  purpose: string,
  same: string,
  shown: string,
  about = '',
): InBlock<ContactFact> => ({
  at,
  fact: { is: 'contact', key: `${channel}|${purpose}|${about}`, channel, purpose, same, shown },
});
