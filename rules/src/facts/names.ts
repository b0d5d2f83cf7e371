import type { Block, Sentence } from '../kit/document.ts';
import { prose } from '../kit/span.ts';
import { HINT } from './hints.ts';
import { type InBlock, perBlock } from './stated.ts';

/** The name of a company, or a number or place of its registration. */
export interface NameFact {
  readonly is: 'name';
  /** Whose name it is, or what number: two documents that have the same key speak of the same thing. */
  readonly key: string;
  /** As a message names it: “name of the company”, “VAT number”. */
  readonly what: string;
  readonly same: string;
  readonly shown: string;
  /** False where another company may be meant: one that only a label such as “Supplier” stands for. */
  readonly own: boolean;
}

/** Names and registration numbers of the company whose documents these are. */
export const nameFacts = perBlock(HINT.name, readBlock);

const SUFFIXES =
  'Incorporated|Inc|LLC|Ltd|Limited|GmbH|AG|Corporation|Corp|plc|PLC|LLP|Pty Ltd|Pty|B\\.V|BV|N\\.V|S\\.A|SAS|SARL|Oy|AB|ApS|DAC|CIC|Co-operative';
const NAME = String.raw`\p{Lu}[\p{L}\d&’'-]*(?: (?:\p{Lu}[\p{L}\d&’'-]*|&|of|and))*?,? (?:${SUFFIXES})(?![\p{L}\d])`;

function readBlock({ prose: text, sentences }: Block): readonly InBlock<NameFact>[] {
  const [hasName, hasNumber, hasPlace] = [SUFFIX.test(text), /\d{5}|\d \d/.test(text), PLACE.test(text)];
  if (!hasName && !hasNumber && !hasPlace) return [];
  // “VAT no. 123” may be taken for two sentences, so numbers are looked for in the whole block.
  const found = hasNumber ? numbers(text) : [];
  return sentences.reduce<readonly InBlock<NameFact>[]>(
    (all, sentence) => [
      ...all,
      ...(hasName ? companies(sentence) : []),
      ...(hasPlace ? places(sentence) : []),
    ],
    found,
  );
}

const SUFFIX = new RegExp(String.raw` (?:${SUFFIXES})(?![\p{L}\d])`, 'u');
const PLACE = /\b(?:registered|incorporated) in (\p{Lu}\p{Ll}+(?: (?:(?:and|&) )?\p{Lu}\p{Ll}+){0,3})/u;

const named = (lead: string, rest: string): RegExp => new RegExp(`${lead}(${NAME})${rest}`, 'gu');
/** The ways in which a text says whose it is; the group holds the name. */
const WAYS: readonly RegExp[] = [
  named(
    String.raw`\b(?:[Ww]e are|[Oo]perated by|[Rr]un by|[Oo]wned by|[Pp]rovided by|[Ss]old by|[Pp]ublished by|[Cc]ontract (?:is )?with|[Yy]ou are (?:dealing|contracting) with|(?:[Nn]otice|[Pp]olicy|[Tt]erms) (?:comes?|is|are) from|between you and|[Cc]ontroller(?: of your (?:personal )?data)? is|©(?: \d{4})?) `,
    '',
  ),
  named(
    '',
    String.raw` \((?:the )?[“"‘]?(?:we|us|our|[Cc]ompany|[Ss]upplier|[Pp]rovider|[Ss]eller|[^()]{0,40}[“"‘](?:we|us|our)[”"’])[”"’]?[^()]{0,60}\)`,
  ),
  named(
    '',
    String.raw`,? (?:is the (?:data )?controller|is responsible for your|(?:is )?an? (?:\p{L}+ ){0,3}(?:company|corporation),? (?:and )?(?:registered|incorporated|number)|runs (?:this|the)|operates (?:this|the)|provides (?:this|the)|company (?:number|no))`,
  ),
];

function companies({ text, start }: Sentence): readonly InBlock<NameFact>[] {
  if (
    /\b(?:processors?|partners?|third part(?:y|ies)|subsidiar(?:y|ies)|carriers?|manufacturers?|(?:a|an|another|separate|independent|different) company(?: of its own|,|\.|$)|sister company)/i.test(
      text,
    )
  )
    return [];
  const found = new Map<number, InBlock<NameFact>>();
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      const shown = match[1] ?? '';
      const from = start + match.index + match[0].indexOf(shown);
      const own = !LABEL.test(match[0]) || /\b(?:we|us|our)\b/.test(match[0]);
      const fact: NameFact = {
        is: 'name',
        key: 'company',
        what: 'name of the company',
        same: plainName(shown),
        shown,
        own,
      };
      found.set(from, { at: prose(from, from + shown.length), fact });
    }
  }
  return [...found.values()];
}

const REGISTERED_IN = 'place where the company is registered';

/** “Birch Ltd (the “Supplier”)”. */
const LABEL = /\)$/;

/** True where two names cannot be those of one company. Behind a mere label, another company may be meant. */
export function contradictsName(one: NameFact, two: NameFact): boolean {
  if (one.same === two.same) return false;
  // “England” is short for “England and Wales”.
  if (one.what === REGISTERED_IN && (one.same.startsWith(two.same) || two.same.startsWith(one.same)))
    return false;
  return (one.own && two.own) || firstWord(one.shown) === firstWord(two.shown);
}

const firstWord = (name: string): string => /[\p{L}\d]+/u.exec(name.toLowerCase())?.[0] ?? '';

/** Without punctuation, and with one form of “Limited”. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\blimited\b/g, 'ltd')
    .replace(/\bincorporated\b/g, 'inc')
    .replace(/\bcorporation\b/g, 'corp')
    .replace(/[^\p{L}\p{N}]/gu, '');

const NUMBERS: readonly (readonly [string, RegExp])[] = [
  [
    'VAT number',
    /\bVAT (?:registration )?(?:number|no\.?|ID)?[\s:]*(?:is )?((?:[A-Z]{2} ?)?\d[\d ]{5,14}\d)/i,
  ],
  ['charity number', /\bcharity (?:registration )?(?:number|no\.?)[\s:]*(?:is )?([A-Z]{0,2}\d[\d ]{4,9}\d)/i],
  [
    'data protection registration number',
    /\b(?:data protection|ICO)\b[^.;\d]{0,40}?(?:number|no\.?|reference)[\s:]*(?:is )?([A-Z]{1,2}\d{5,9})/i,
  ],
  [
    'company number',
    /\b(?:company|registration|registered|Companies House)\b[^.;\d]{0,40}?(?:number|no\.?|under)[\s:]*(?:is )?([A-Z]{0,3} ?\d[\d ]{4,10}\d)/i,
  ],
];

function numbers(text: string): readonly InBlock<NameFact>[] {
  const found: InBlock<NameFact>[] = [];
  for (const [what, pattern] of NUMBERS) {
    const match = pattern.exec(text);
    const shown = match?.[1];
    if (match === null || shown === undefined) continue;
    const from = match.index + match[0].length - shown.length;
    const at = prose(from, from + shown.length);
    if (found.some(other => other.at.start === at.start)) continue;
    found.push({
      at,
      fact: { is: 'name', key: what, what, same: shown.replace(/\s/g, '').toUpperCase(), shown, own: true },
    });
  }
  return found;
}

/** “a company registered in England and Wales”. */
function places({ text, start }: Sentence): readonly InBlock<NameFact>[] {
  const match = PLACE.exec(text);
  const shown = match?.[1];
  if (match === null || shown === undefined) return [];
  const from = start + match.index + match[0].length - shown.length;
  return [
    {
      at: prose(from, from + shown.length),
      fact: {
        is: 'name',
        key: REGISTERED_IN,
        what: REGISTERED_IN,
        same: shown.toLowerCase().replace('&', 'and'),
        shown,
        own: true,
      },
    },
  ];
}
