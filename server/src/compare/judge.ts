import type { DocumentKind } from '@fineprint/rules/kit/document';
import { compareMeaning } from '@fineprint/rules/meaning/compare';
import type { Receipt } from '@fineprint/rules/meaning/receipt';
import type { Detail } from './change.ts';
import { detailsOf } from './details.ts';
import { factsOf } from './facts.ts';
import { normal } from './normal.ts';
import { inPlainWords } from './plain-words.ts';
import { layoutDetails } from './list-lines.ts';
import { sentenceEndDetails } from './sentence-ends.ts';

/** What both versions know about the words in them. */
export interface Knowledge {
  readonly kind: DocumentKind;
  readonly terms: readonly string[];
  readonly roles: { readonly you: readonly string[]; readonly we: readonly string[] };
}

/** What was found out about two wordings. */
export interface Judgement {
  /** `same`: no change. `wording`: other words for the same. `meaning`: the details say what changed. */
  readonly verdict: 'same' | 'wording' | 'meaning';
  readonly receipt: Receipt | null;
  readonly details: readonly Detail[];
}

/**
 * Judges two wordings of one place. The meaning lock has the first word. What it cannot pair is read once more for
 * what people look for: who must and may do what, numbers, conditions, exceptions, limits. Where nothing of this
 * differs and both are the same in plain words, only the wording changed; everything else is a change of meaning.
 */
export function judge(before: string, after: string, knowledge: Knowledge): Judgement {
  if (normal(before) === normal(after)) return SAME;
  const known = judgements.get(knowledge) ?? new Map<string, Judgement>();
  judgements.set(knowledge, known);
  const key = `${before}\n\n${after}`;
  const judgement = known.get(key) ?? judgeAnew(before, after, knowledge);
  known.set(key, judgement);
  return judgement;
}

/** Long documents say some things often. */
const judgements = new WeakMap<Knowledge, Map<string, Judgement>>();

function judgeAnew(before: string, after: string, knowledge: Knowledge): Judgement {
  const receipt = compareMeaning(before, after, knowledge);
  if (receipt.verdict === 'same') return SAME;
  if (receipt.verdict === 'equivalent') return { verdict: 'wording', receipt, details: [] };
  const details = detailsBetween(
    inPlainWords(before, knowledge.kind),
    inPlainWords(after, knowledge.kind),
    knowledge,
  );
  if (details.length === 0) {
    const torn = [...sentenceEndDetails(before, after, receipt), ...layoutDetails(before, after)];
    return { verdict: torn.length === 0 ? 'wording' : 'meaning', receipt, details: torn };
  }
  return {
    verdict: 'meaning',
    receipt,
    details: asWritten(details, detailsBetween(before, after, knowledge)),
  };
}

function detailsBetween(before: string, after: string, knowledge: Knowledge): readonly Detail[] {
  const isAnew = isAddressedAnew(before, after, knowledge);
  const read = (text: string): ReturnType<typeof factsOf> =>
    factsOf(isAnew ? addressed(text, knowledge) : text, knowledge.terms);
  return detailsOf(read(before), read(after));
}

/** The plain words decide what changed; where the words of the files show the same changes, they are quoted instead. */
function asWritten(plain: readonly Detail[], written: readonly Detail[]): readonly Detail[] {
  const ofKind = (details: readonly Detail[], kind: Detail['kind']): readonly Detail[] =>
    details.filter(detail => detail.kind === kind);
  return plain.map(detail => {
    const [own, other] = [ofKind(plain, detail.kind), ofKind(written, detail.kind)];
    const told = own.length === other.length ? (other[own.indexOf(detail)] ?? detail) : detail;
    return { ...told, message: told.message.replace(/\s+/g, ' ') };
  });
}

const SAME: Judgement = { verdict: 'same', receipt: null, details: [] };

/** True where only one of two texts calls a party by its name, so that both must be told in one way to be compared. */
const isAddressedAnew = (before: string, after: string, { roles }: Knowledge): boolean =>
  [...roles.you, ...roles.we].some(name => before.includes(name) !== after.includes(name));

/** A text that calls the parties “you” and “we”, as far as the roles say who they are. */
function addressed(text: string, { roles }: Knowledge): string {
  let out = text;
  for (const [names, subject, object, owner] of [
    [roles.you, 'you', 'you', 'your'],
    [roles.we, 'we', 'us', 'our'],
  ] as const) {
    for (const name of names) {
      const bare = name.replace(/^the /i, '');
      if (!out.includes(bare) || /^(?:you|we|us|our|your)$/i.test(bare)) continue;
      const escaped = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      out = out.replace(
        new RegExp(
          String.raw`(?<![\p{L}\d])(?:[Tt]he )?${escaped}(['’]s?)?(?![\p{L}\d])(${VERB_NEXT})?`,
          'gu',
        ),
        (_, ending: string | undefined, verb: string | undefined) =>
          ending === undefined
            ? verb === undefined
              ? object
              : `${subject}${verb}`
            : `${owner}${verb ?? ''}`,
      );
    }
  }
  return out;
}

const VERB_NEXT = String.raw` (?:shall|must|may|will|can|cannot|is|are|was|has|have|does|do|agrees?|acknowledges?|need|reserves?)\b`;
