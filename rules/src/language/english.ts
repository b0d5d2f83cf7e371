import type { Word } from '../kit/document.ts';
import { perForm } from './forms.ts';

/**
 * False when the prose is confidently another language: mostly letters of another script, or clearly more small words
 * of another language than of English (in small letters only: “Los Angeles” is a name). Short or doubtful prose counts as
 * English. Reads only the first 60 words or so. `words` are those of the prose.
 */
export function isEnglish(prose: string, words: readonly Word[]): boolean {
  const head = prose.length > LONGEST_HEAD ? prose.slice(0, LONGEST_HEAD) : prose;
  const hasForeign = NOT_ASCII.test(head);
  if (hasForeign && isMostlyNonLatin(head)) return false;
  const counts = { parts: 0, english: 0, other: 0, accented: 0 };
  for (let index = 0; index < words.length && counts.parts < MOST_WORDS; index++) {
    const word = words[index];
    if (word === undefined || word.start >= LONGEST_HEAD) break;
    const { parts, english, other, accented } = countsOf(word);
    counts.parts += parts;
    counts.english += english;
    counts.other += other;
    counts.accented += accented;
  }
  const { parts, english, other, accented } = counts;
  if (parts < FEWEST_WORDS) return true;
  if (other >= 2 && other > english * 2) return other < parts / 8;
  return english > 0 || !hasForeign || parts < 2 * FEWEST_WORDS || accented * 5 <= parts;
}

/** The parts of a word between apostrophes and hyphens (“l’article”), and how many of them tell a language. */
interface Counts {
  readonly parts: number;
  readonly english: number;
  readonly other: number;
  /** Parts with letters that English words have not. */
  readonly accented: number;
}

const countsOf = perForm(({ text }): Counts => {
  // Most words are one part of plain letters, and share what is said of them.
  if (PLAIN.test(text)) return ENGLISH.has(text) ? AN_ENGLISH_WORD : OTHER.has(text) ? ANOTHER_WORD : A_WORD;
  const parts = text.match(PART) ?? [];
  const count = (counts: (part: string) => boolean): number => parts.filter(counts).length;
  return {
    parts: parts.length,
    english: count(part => ENGLISH.has(part)),
    other: count(part => OTHER.has(part) && !ENGLISH.has(part)),
    accented: count(part => NOT_ASCII.test(part)),
  };
});

const PLAIN = /^[A-Za-z]+$/;
const A_WORD: Counts = { parts: 1, english: 0, other: 0, accented: 0 };
const AN_ENGLISH_WORD: Counts = { ...A_WORD, english: 1 };
const ANOTHER_WORD: Counts = { ...A_WORD, other: 1 };

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
const LONGEST_HEAD = 400;
/** Letters beyond ASCII; dashes, quotation marks and OPAQUE do not count. */
const NOT_ASCII = /[\u00c0-\u1fff\u2c00-\ufeff]/;
const PART = /[\p{L}\p{M}]+/gu;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words of English that no listed language has. */
const ENGLISH = set(`
  the of and that it with are be by you your our from not if have has had can may must any which they their when how what
  us its there here these those would should about this will for to is or as on in an all do was who
`);

/** Small words of French, German, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish, Czech, Turkish and others. */
const OTHER = set(`
  de en die
  le la les un une du des et est pour dans que qui vous nous votre vos notre nos sur avec par ne pas ce cette ces sont être
  aux au ou il elle leur leurs plus toute tout peut sans devez pouvez
  der das und ist nicht ein eine einer eines einem einen mit für auf von zu zum zur den dem sie wir ihr ihre ihrer ihren
  sich auch werden wird oder bei nach durch wenn dass als kann sind unsere unserer haben innerhalb müssen können muss unter vom im am
  el los las una y para por con su sus se es del al como más este esta son ser si usted nuestros nuestra nuestro
  cualquier puede lo sin pero debe en cuando donde
  gli di che è per non sono con della delle dei degli nel nella alla questo questa vostro nostro nostri dal dalla può deve entro il lo una
  het een van voor niet wij uw onze zijn naar deze wordt ook bij om te aan dit kan worden je
  os uma não em você nós seu sua são ao dos das pelo pela ou mais nosso nossa até deve em na
  się nie jest oraz na przez lub dla jako które są od lub twój nasz musi ze po że jest aby
  och att det som är på av inte ni vi ditt din till från kan har ska eller måste inom från den ett
  og ikke til af er på med vores din deres skal eller den det kan ikke du
  nebo jsou že které při pro jeho musí od jejího pokud nebo podle ve
  ve bir bu için ile veya olarak bu gün olan içinde
  ja ei että tai sekä siitä kuluessa voi
  si sau cu din pentru este sunt nu
  dan yang untuk dari dengan ini anda kami
`);

function isMostlyNonLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters;
}
