import type { Document } from '@fineprint/rules/kit/document';
import { applyEdits } from '../review/fix.ts';
import { createJudge, type Judge } from '../review/judge.ts';
import type { Applied, Look, Plain, PlainOptions, Refused } from '../review/plain-version.ts';
import { changedTable } from '../review/tables.ts';
import { verdictOn } from './answers.ts';
import { type Passage, passagesOf } from './passages.ts';
import { instructionsFor, refusal, type Rewriter } from './rewriter.ts';

export interface ProposeOptions {
  readonly roles: PlainOptions['roles'];
  /** Wording that the settings protect. */
  readonly protect: readonly string[];
  readonly look: (text: string) => Look;
  /** Told how many passages are about to be sent. Not called where there is none. */
  readonly onStart?: (passages: number) => void;
}

/** A plain version with what a rewriter added, and what went wrong in asking it. */
export interface Proposed extends Plain {
  readonly asked: number;
  /** The ends of plain sentences, each once: “it answered with status 500”. */
  readonly failures: readonly string[];
}

/** Passages that are sent at most, and at the same time. */
const MOST_PASSAGES = 200;
const AT_ONCE = 4;
/** After so many failures one after the other nothing more is sent. */
const MOST_FAILURES = 3;

/**
 * Asks a rewriter for the passages of a plain version that are still hard. Each answer is judged by the meaning lock
 * against the text as it was; what is refused is told and not written. Where all answers together would change the
 * tables of the document or its structure, none is written. Never rejects: failures are told.
 */
export async function propose(
  text: string,
  plain: Plain,
  rewriter: Rewriter,
  options: ProposeOptions,
): Promise<Proposed> {
  if (plain.signed) return { ...plain, asked: 0, failures: [] };
  const first = options.look(text);
  const look = options.look(plain.text);
  const judge = createJudge(first.document, { kind: first.kind, roles: options.roles });
  const passages = passagesOf({ text, plain, look, protect: options.protect }).slice(0, MOST_PASSAGES);
  if (passages.length > 0) options.onStart?.(passages.length);
  const { answers, failures, asked } = await ask(passages, rewriter, instructionsFor(look.kind));
  const judged = judgedOf(passages, answers, judge, rewriter.name);
  const told = withAnswers(plain, judged.kept);
  const after = options.look(told.text);
  const fault = changedTogether(first.document, look.document, after.document);
  if (fault === null) return { ...told, refused: [...plain.refused, ...judged.refused], asked, failures };
  const all = judged.kept.map(({ passage, text: after }) =>
    refusedOf(passage, after, refusal(fault), rewriter.name),
  );
  return { ...plain, refused: [...plain.refused, ...judged.refused, ...all], asked, failures };
}

interface Answers {
  readonly answers: ReadonlyMap<Passage, string>;
  readonly failures: readonly string[];
  readonly asked: number;
}

/** Some at a time, each in its turn. */
async function ask(passages: readonly Passage[], rewriter: Rewriter, instructions: string): Promise<Answers> {
  const answers = new Map<Passage, string>();
  const failures = new Set<string>();
  let [next, failed] = [0, 0];
  const work = async (): Promise<void> => {
    while (failed < MOST_FAILURES) {
      const passage = passages[next++];
      if (passage === undefined) return;
      try {
        answers.set(passage, await rewriter.rewrite({ instructions, passage: passage.sent.text }));
        failed = 0;
      } catch (error) {
        failed++;
        failures.add(error instanceof Error ? error.message : 'it failed');
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, passages.length) }, work));
  return { answers, failures: [...failures], asked: Math.min(next, passages.length) };
}

interface Kept {
  readonly passage: Passage;
  readonly text: string;
  readonly receipt: Applied['receipt'];
  readonly model: string;
}

function judgedOf(
  passages: readonly Passage[],
  answers: ReadonlyMap<Passage, string>,
  judge: Judge,
  model: string,
): { readonly kept: readonly Kept[]; readonly refused: readonly Refused[] } {
  const kept: Kept[] = [];
  const refused: Refused[] = [];
  for (const passage of passages) {
    const answer = answers.get(passage);
    if (answer === undefined) continue;
    const verdict = verdictOn(answer, passage, judge);
    if (verdict.state === 'kept') kept.push({ passage, text: verdict.text, receipt: verdict.receipt, model });
    if (verdict.state === 'refused') refused.push(refusedOf(passage, verdict.text, verdict.receipt, model));
  }
  return { kept, refused };
}

const refusedOf = (
  { before }: Passage,
  after: string,
  receipt: Applied['receipt'],
  model: string,
): Refused => ({ rule: 'rewriter', title: `Proposed by ${model}`, before, after, receipt, model });

/** The plain version with answers in the place of their passages. */
function withAnswers(plain: Plain, kept: readonly Kept[]): Plain {
  const edits = kept.map(({ passage: { to }, text }) => ({ ...to, text }));
  const shift = (offset: number): number =>
    edits
      .filter(({ end }) => end <= offset)
      .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const replaced = new Set(kept.map(({ passage }) => passage.applied));
  const old = plain.applied
    .filter(one => !replaced.has(one))
    .map(one => {
      const by = shift(one.to.start);
      return { ...one, to: { start: one.to.start + by, end: one.to.end + by } };
    });
  const made = kept.map(({ passage, text, receipt, model }): Applied => {
    const start = passage.to.start + shift(passage.to.start);
    return {
      from: passage.from,
      to: { start, end: start + text.length },
      before: passage.before,
      after: text,
      rules: passage.applied?.rules ?? [],
      receipt,
      model,
    };
  });
  const applied = [...old, ...made].sort((one, two) => one.from.start - two.from.start);
  return { ...plain, text: applyEdits(plain.text, edits), applied };
}

/** What all answers together would change, as a receipt says it; null where it is nothing. */
export function changedTogether(first: Document, plain: Document, after: Document): string | null {
  const table = changedTable(first, after);
  if (table !== null) return `changes: the ${table} of the document, together with others`;
  return structureOf(plain) === structureOf(after) ? null : 'changes: the structure of the document';
}

const structureOf = ({ blocks }: Document): string =>
  blocks.map(({ block: { shape, level, label } }) => `${shape} ${String(level)} ${label ?? ''}`).join('\n');
