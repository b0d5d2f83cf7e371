import type { Claim } from './claims.ts';

const LONGEST_PHRASE = 220;

/** Where the clause of a verb ends: at punctuation, or where another verb binds somebody. */
const STOP =
  /[;:]|[.!?](?=["”’)]?(?:\s|$))|, (?:and|but|or) (?:you|we|the|it|they|this)\b|,? (?:and|or|but) (?:must|may|shall|will|is|are|has|have) /;

/** What somebody does, from the verb on: “pay each invoice within 14 days”. Ends at the end of the clause. */
export function deedOf(text: string, { verbAt, isOfThing }: Claim, atLeast = verbAt): string {
  const rest = text.slice(verbAt, verbAt + 400);
  const stop = STOP.exec(rest.slice(Math.max(0, atLeast - verbAt)));
  const end = stop === null ? rest.length : Math.max(0, atLeast - verbAt) + stop.index;
  const deed = shortened(rest.slice(0, end).replace(/,$/, '').trim());
  if (deed === '') return 'do what the list says';
  return isOfThing ? `get ${deed}` : deed;
}

/** A text that fits in a message; cut behind a word. */
export function shortened(text: string, longest = LONGEST_PHRASE): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > longest / 2 ? cut : longest).replace(/[\s,;:]+$/, '')} …`;
}

/** A message about a claim with the condition that its sentence begins with: “If we raise the price, you may no longer …”. */
export function framed(text: string, { start }: Claim, message: string): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 2, text.lastIndexOf('; ', start) + 2, 0);
  const frame = text.slice(from < 2 ? 0 : from, start).trim();
  if (frame.length > LONGEST_FRAME || !OPENS.test(frame) || !frame.endsWith(',')) return message;
  const lead = /^(?:New|New ban|This ban is gone): /.exec(message)?.[0] ?? '';
  const rest = lowerFirst(message.slice(lead.length));
  return lead === '' ? `${upperFirst(frame)} ${rest}` : `${lead}${lowerFirst(frame)} ${rest}`;
}

const LONGEST_FRAME = 120;
const OPENS =
  /^(?:if|when|whenever|where|unless|once|after|until|before|during|for|in|on|as|except|subject|within|from|at)\b/i;

/** True where a verb of this claim takes “has” and “does”: “The Supplier”, not “You” and not “Members”. */
export const isSingular = ({ actor, subject }: Claim): boolean =>
  actor !== 'you' && actor !== 'we' && !/[^s]s$/.test(subject) && !/\band\b/.test(subject);

export const lowerFirst = (text: string): string =>
  /^(?:I|[\p{Lu}\d]{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
