import { type Connection, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { verdictOn } from '../rewriter/answers.ts';
import { type Passage, passagesOf } from '../rewriter/passages.ts';
import { changedTogether } from '../rewriter/propose.ts';
import { instructionsFor } from '../rewriter/rewriter.ts';
import { isSigned } from '@fineprint/rules/contract/signature';
import { applyEdits } from '../review/fix.ts';
import { receiptLine } from '../review/fix-receipts.ts';
import { createJudge } from '../review/judge.ts';
import type { ReviewedText } from '../session.ts';
import { spanOf } from './convert.ts';
import { confirmedEditOf } from './edits.ts';
import {
  MODEL_ANSWERS,
  MODEL_PASSAGES,
  type ModelAnswersParams,
  type ModelPassages,
  type ModelPassagesParams,
  type ModelRewrite,
} from './protocol.ts';
import { sentencesAt } from './rewrites.ts';
import type { Service } from './service.ts';

/** A language model of the client: it gets passages with signs for protected wording, and its answers are judged. */
export function registerModelRewrites(connection: Connection, service: Service): void {
  const { guard } = service;
  connection.onRequest(
    MODEL_PASSAGES,
    guard.request('modelPassages', async (asked: ModelPassagesParams): Promise<ModelPassages | null> => {
      const scene = await sceneOf(service, asked);
      if (scene === null || scene.passages.length === 0) return null;
      return {
        version: scene.document.version,
        instructions: instructionsFor(scene.reviewed.review.kind),
        passages: scene.passages.map(({ sent }) => sent.text),
      };
    }),
  );
  connection.onRequest(
    MODEL_ANSWERS,
    guard.request('modelAnswers', async (told: ModelAnswersParams): Promise<ModelRewrite | null> => {
      const scene = await sceneOf(service, told);
      if (scene === null) return null;
      if (scene.document.version !== told.version || scene.passages.length !== told.answers.length)
        throw new ResponseError(
          LSPErrorCodes.ContentModified,
          'The text has changed since: please try again.',
        );
      return rewriteOf(service, scene, told);
    }),
  );
}

interface Scene {
  readonly document: TextDocument;
  readonly reviewed: ReviewedText;
  readonly passages: readonly Passage[];
}

/** A selection may hold so many sentences. */
const MOST_PASSAGES = 12;

/** The passages of a selection; null for a document that is not open, not reviewed, or signed. */
async function sceneOf(
  { documents, session }: Service,
  { uri, range }: ModelPassagesParams,
): Promise<Scene | null> {
  const document = documents.get(uri);
  const reviewed = document === undefined ? undefined : await session.review(document);
  if (document === undefined || reviewed?.state !== 'reviewed') return null;
  const { review } = reviewed;
  const within = sentencesAt(review.document, spanOf(document, range));
  if (within === null || isSigned(review.document.blocks)) return null;
  const { vocabulary } = review.config;
  const { text } = review.document;
  const passages = passagesOf({
    text,
    plain: { text, signed: false, applied: [], refused: [] },
    look: review,
    protect: [...vocabulary.protect, ...vocabulary.accept],
    within,
  });
  return { document, reviewed, passages: passages.slice(0, MOST_PASSAGES) };
}

function rewriteOf(
  { client, session }: Service,
  { document, reviewed, passages }: Scene,
  { answers, model }: ModelAnswersParams,
): ModelRewrite {
  const { review, settings } = reviewed;
  const judge = createJudge(review.document, { kind: review.kind, roles: review.config.roles });
  const edits: { start: number; end: number; text: string }[] = [];
  const receipts = new Set<string>();
  const refused: string[] = [];
  passages.forEach((passage, index) => {
    const answer = answers[index];
    if (typeof answer !== 'string') return;
    const verdict = verdictOn(answer, passage, judge);
    if (verdict.state === 'refused') refused.push(verdict.receipt.message);
    if (verdict.state !== 'kept') return;
    edits.push({ ...passage.to, text: verdict.text });
    receipts.add(receiptLine(verdict.receipt));
  });
  if (edits.length === 0) return { edit: null, refused };
  const after = session.reviewAgain(applyEdits(review.document.text, edits), settings).document;
  const fault = changedTogether(review.document, review.document, after);
  if (fault !== null) return { edit: null, refused: [...refused, fault] };
  const description = `Written by ${model}. ${[...receipts].join(' ')}`;
  const edit: WorkspaceEdit = confirmedEditOf(client(), document, edits, description);
  return { edit, refused };
}
