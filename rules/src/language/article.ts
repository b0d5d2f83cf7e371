/** Words that are written with a vowel and spoken with a consonant, by their start. */
const SPOKEN_CONSONANT =
  /^(?:uni(?!n|m|d[^i]|ss|ll)|us[aeu]|uti|ut[eo]|ubiq|ura|uru|uro|uri|uk\b|us\b|ufo|usb|url|eu(?!$)|ewe|one\b|once\b|one-|u-)/i;
/** Words that are written with a consonant and spoken with a vowel, by their start. */
const SPOKEN_VOWEL = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names start with a vowel sound. */
const VOWEL_LETTERS = /^[AEFHILMNORSX]/;

/**
 * “a” or “an” before a word, by how it is spoken: an hour, a user, an SMS, an 8-day trip, an 11th month.
 * Give words of an all-capitals text in lower case: “FEE” alone is read as an abbreviation.
 */
export function articleFor(word: string): 'a' | 'an' {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^(?:8|11(?!\d)|18(?!\d)|11(?=,\d{3}\b)|18(?=,\d{3}\b))/.test(bare)) return 'an';
  if (/^\d/.test(bare)) return 'a';
  if (/^[A-Z](?:-|$)/.test(bare)) return VOWEL_LETTERS.test(bare) ? 'an' : 'a';
  if (isSpelledOut(bare)) return VOWEL_LETTERS.test(bare) ? 'an' : 'a';
  if (SPOKEN_VOWEL.test(bare)) return 'an';
  if (SPOKEN_CONSONANT.test(bare)) return 'a';
  return /^[aeiou]/i.test(bare) ? 'an' : 'a';
}

/** An abbreviation said letter by letter: “SMS”, “MP3”, “FAQs”; not “NATO” or “PIN”. */
function isSpelledOut(word: string): boolean {
  const letters = /^([A-Z]{2,5})\d*s?(?:[^\p{L}]|$)/u.exec(word)?.[1];
  return letters !== undefined && !SPOKEN_AS_WORDS.has(letters);
}

const SPOKEN_AS_WORDS = new Set(
  'NATO PIN GIF RAM ROM NASA LAN WAN SIM VAT FIFA SAAS SIP HIPAA SEPA FIFO LIFO LIBOR NAFTA FEMA SOX SOC MAC LASER RADAR NEXT NOTE'.split(
    ' ',
  ),
);
