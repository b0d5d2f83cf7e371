import { VERBS } from './closed-class.ts';
import { conjugate } from './inflect.ts';
import { PARTICIPLES } from './irregular.ts';

/** Regular verbs that contracts and notices use in the passive, in the base form, besides those of `closed-class.ts`. */
const BASES =
  `accept access acknowledge act add adjust administer allocate allow amend announce answer apply appoint approve arrange assess assign attach
  audit authorise authorize award bill block calculate cancel carry cause certify challenge change charge check claim clean close collect
  compensate complete conduct confirm consider consult contact control convert copy correct cover create credit debit decide deduct defend
  define delay delete deliver deposit designate destroy determine develop disable disclose discount dispatch display dispute distribute
  download edit employ enable encrypt endorse enforce engage enter establish estimate evaluate examine exclude execute exercise
  extend finance fix fulfil fulfill fund furnish generate grant handle host identify impose incur indemnify inform initiate insert inspect
  install instruct insure interrupt introduce investigate invoice issue label license limit list log maintain manage manufacture market
  measure modify monitor nominate notify obtain offer open operate order organise organize owe own perform permit place post prepare
  prescribe present prevent print process procure produce prohibit promote propose protect provide publish purchase raise receive
  recommend record recover reduce refund refuse register reimburse reject release remove renew repair replace report request require resolve
  restrict retain return review revise revoke save schedule select serve settle share ship sign specify start stop store submit supply
  support suspend terminate test track transfer translate transmit treat update upload use validate verify view waive withdraw`
    .trim()
    .split(/\s+/);

const KNOWN: ReadonlyMap<string, string> = new Map(BASES.map(base => [conjugate(base, 'participle'), base]));

/** The base form of a past participle; null where it is not known for certain. In small letters. */
export function baseOfParticiple(word: string): string | null {
  const known = PARTICIPLES.get(word) ?? KNOWN.get(word);
  if (known !== undefined) return known;
  if (!VERBS.has(word) || !word.endsWith('ed')) return null;
  const found = [word.slice(0, -2), word.slice(0, -1), `${word.slice(0, -3)}y`, word.slice(0, -3)].filter(
    base => VERBS.has(base) && conjugate(base, 'participle') === word,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
