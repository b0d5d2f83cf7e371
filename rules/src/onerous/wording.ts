import { holds, wordClass } from '../language/word-class.ts';
import type { Sentence, Word } from '../kit/document.ts';
import { NONE } from '../kit/rule.ts';
import type { Span } from '../kit/span.ts';
import { readingOf, spanOf } from './terms.ts';

/** The kinds of onerous term that their wording alone shows. */
export const WORDED = ['together', 'renewal', 'indemnity', 'discretion', 'waiver'] as const;
export type Worded = (typeof WORDED)[number];

interface Wording {
  /** One of these stands in every such term, as `Word.lower` has it. */
  readonly wakes: readonly string[];
  /** Tried on `Reading.plain`, in order. */
  readonly patterns: readonly RegExp[];
  /** Takes a hit back. */
  readonly opposite: RegExp;
}

const list = (text: string): readonly string[] => text.split(' ');

export const WORDINGS: Readonly<Record<Worded, Wording>> = {
  together: {
    wakes: list('class class-action class-wide jury individually individual representative'),
    patterns: [
      /\b(?:waiv\w+|give up|giving up|not|no|never|only|agree[sd]?|must|prohibit\w*|rather than)\b[^|]{0,140}\b(?:class[ -](?:action|actions|arbitration|wide|proceeding|member|lawsuit)|jury trial|trial by jury|by (?:a )?jury|representative (?:action|proceeding|capacity))/,
      /\bclass[ -]actions? (?:\w+ ){0,4}(?:waiv\w+|not (?:permitted|allowed)|prohibited)\b/,
      /\b(?:agree\w*|only|must|shall|will|solely|all|any)\b[^|]{0,140}\b(?:bring|brought|arbitrat\w+|litigat\w+|resolv\w+|conducted|pursued?|assert\w*)\b[^|]{0,60}\b(?:individually|individual basis|individual capacity)\b/,
    ],
    opposite: /\byou (?:may|can) (?:also )?(?:join|bring a class)|\bif (?:this|the) (?:\w+ ){0,3}waiver\b/,
  },
  renewal: {
    wakes: list(
      'renew renews renewed renewal renewals renewing rolls roll trial automatically extended auto-renew auto-renews auto-renewal auto-renewing successive registered certified recorded',
    ),
    patterns: [
      /\bautomatic(?:ally)? (?:\w+ ){0,3}(?:renew\w*|extend\w*)|\brenew(?:s|ed|al)? (?:\w+ ){0,6}automatically\b|\bauto-renew\w*|\brolls? (?:over )?(?:\w+ ){0,2}automatically\b|\bautomatically (?:\w+ ){0,2}rolls?\b|\btrial\b[^|]{0,120}\b(?:charged?|billed|pay)\b[^|]{0,80}\b(?:until|unless) you (?:\w+ )?(?:cancel|stop|end)\b/,
      /\b(?:renews?|renewed|extends?|extended|continues?) for (?:\w+ ){0,4}(?:successive|further|additional|another) (?:\w+ ){0,3}(?:terms?|periods?|years?|months?)\b/,
      /\b(?:renews?|be renewed)\b[^|]{0,80}\bunless\b[^|]{0,80}\b(?:cancel|cancelled|terminate|notice|notify|opt)/,
      /\b(?:cancel|cancellation|terminat\w+)\b[^|]{0,100}\b(?:registered|certified|recorded) (?:post|mail|letter|delivery)\b/,
    ],
    opposite:
      /\b(?:not|never|neither|no) (?!to )(?:\w+ ){0,4}(?:auto-)?renew|\bno automatic\b|\bmutual\w* (?:\w+ ){0,2}(?:agree\w*|consent)\b|\bif (?:both|the parties|you and we|we and you) (?:\w+ ){0,3}agree\b|\bopt(?:ing)? out of (?:\w+ ){0,2}(?:auto|renew)|\b(?:turn|switch|disable|cancel|deactivate|stop|prevent|end) (?:\w+ ){0,3}(?:off )?(?:auto-renew\w*|automatic renewal)|\byou (?:may|can|could|must|have to|need to|ask|choose to|want to|wish to) (?:\w+ )?(?:renew|extend)\b|\b(?:renewed|extended) (?:only )?(?:if|when|where) you (?:ask|choose|request|pay|agree)\b|\bat your request\b/,
  },
  indemnity: {
    wakes: list(
      'indemnify indemnifies indemnity indemnities indemnification indemnified harmless defend reimburse legal',
    ),
    patterns: [
      /\byou (?:\w+ ){0,9}(?:indemnify|hold (?:\w+ ){0,12}harmless)\b/,
      /\byou (?:\w+ ){0,6}(?:defend|reimburse) (?:\w+ ){0,4}(?:we|us|our|company|affiliates)\b/,
      /\b(?:indemnify|hold)\b[^|]{0,30}\b(?:we|us|company)\b[^|]{0,60}\bharmless\b/,
      /\bagrees? to (?:\w+ ){0,3}indemnify (?:\w+ ){0,3}hold harmless (?:\w+ ){0,3}(?:we|us|company)\b/,
      /\byou (?:\w+ ){0,6}(?:pay|bear|liable for|responsible for) (?:\w+ ){0,6}(?:our|we) (?:\w+ ){0,3}(?:legal|attorney's|attorneys') (?:costs|fees|expenses)\b/,
    ],
    opposite:
      /\b(?:we|company) (?:\w+ ){0,3}(?:defend|indemnify|reimburse|hold) (?:\w+ ){0,4}(?:you|customer)\b|\bnot (?:\w+ ){0,3}(?:indemnify|reimburse)|\bnothing in\b/,
  },
  discretion: {
    wakes: list('discretion judgment judgement opinion fit appropriate necessary reason reasons'),
    patterns: [
      /\b(?:sole|absolute|unfettered|exclusive) (?:and (?:\w+ )?)?(?:discretion|judge?ment|opinion)\b/,
      /\bas (?:we|company) (?:may )?(?:sees?|thinks?|deems?|considers?) (?:fit|appropriate|necessary|proper)\b/,
      /\bfor any (?:reason )?or no reason\b/,
      /\bwe (?:may|can|reserves?)\b[^|]{0,120}\bwithout (?:giving |stating )?(?:any|a) reason\b/,
    ],
    opposite:
      /\byour (?:\w+ ){0,3}(?:discretion|judge?ment|opinion)\b|\byou (?:may|can) (?:\w+ ){0,12}without (?:\w+ )?(?:any|a) reason\b/,
  },
  waiver: {
    wakes: list(
      'waive waives waived waiving give refund refunds refundable non-refundable final entitled warranties warranty as-is as disclaims disclaim forfeit relinquish',
    ),
    patterns: [
      /\byou (?:\w+ ){0,8}(?:waive|waiving|give up|relinquish|forfeit)\b(?![^|]{0,60}\b(?:jury|class[ -](?:actions?|wide|arbitration)))/,
      /\b(?:no refunds?|all (?:sales|purchases|charges|fees) are final|not refundable|non-refundable)\b[^|]{0,60}\b(?:under any circumstances|for any reason|in any (?:event|case)|whatsoever|even (?:if|where))\b/,
      /\bnot (?:be )?entitled to (?:\w+ ){0,4}(?:remedy|remedies|damages|compensation for (?:\w+ ){0,3}(?:loss|losses|damage|delays?|defects?|interruptions?|failures?))\b/,
      /\b(?:disclaims?|excludes?|waives?)\b[^|]{0,90}\bwarrant(?:y|ies)\b/,
      /\b(?:without|no|not make|not offer|not give) (?!these|such|this)(?:\w+ ){0,4}warrant(?:y|ies)\b(?! (?:(?:or|and) \w+ )?(?:that|(?:as to|about|regarding|concerning) (?:the |its |their )?(?:accuracy|completeness|correctness|reliability))\b)/,
      /\bprovided (?:\w+ ){0,8}as[ -]is\b|\bas[ -]is (?:and|or) as[ -]available\b/,
    ],
    opposite:
      /\b(?:not|no|without) (?:\w+ ){0,4}(?:waive|waiver|give up|forfeit)\b|\bfee (?:is )?waived\b|\bsurvive|\bunless (?:\w+ ){0,4}(?:faulty|defective)\b|\bright (?:of|to) (?:withdraw\w*|cancel)\b|\b(?:we|company) (?:\w+ ){0,3}(?:give up|waive)\b|\b(?:digital content|download)\b[^|]{0,120}\b(?:cancel|withdraw)|\b(?:cancel|withdraw\w*)\b[^|]{0,120}\b(?:digital content|download)/,
  },
};

const byWord: ReadonlyMap<string, readonly Worded[]> = new Map(
  WORDED.flatMap(kind => WORDINGS[kind].wakes).map(word => [
    word,
    WORDED.filter(kind => WORDINGS[kind].wakes.includes(word)),
  ]),
);

const WAKING = wordClass(byWord.keys());

/** Which kinds a sentence of these words may be; shared and empty for most. */
export function wordingsWoken(words: readonly Word[]): readonly Worded[] {
  if (!holds(words, WAKING)) return NONE;
  const woken = new Set<Worded>();
  words.forEach(({ lower }) => byWord.get(lower)?.forEach(kind => woken.add(kind)));
  return [...woken];
}

/** The words of a sentence that make it a term of the kind; null where it is none. The sentence holds a wake word. */
export function wordedTerm(kind: Worded, sentence: Sentence): Span<'prose'> | null {
  if (sentence.words.length < 3) return null;
  const reading = readingOf(sentence);
  const { patterns, opposite } = WORDINGS[kind];
  for (const pattern of patterns) {
    const match = pattern.exec(reading.plain);
    if (match === null) continue;
    if (opposite.test(reading.plain)) return null;
    return spanOf(sentence, reading, match.index, match.index + match[0].length);
  }
  return null;
}
