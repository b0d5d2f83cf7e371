import * as vscode from 'vscode';
import type { Disposable, Progress } from 'vscode';

/** A piece of text; newer than the oldest VS Code that the extension runs in, so that it is not among its types. */
interface TextPart {
  readonly value: string;
}
const { LanguageModelTextPart, lm } = vscode as unknown as {
  readonly LanguageModelTextPart: new (value: string) => TextPart;
  readonly lm: ModelOffers;
};

/** What VS Code asks of an extension that offers a language model; proposed API, so it is not among its types. */
interface ModelProvider {
  readonly provideLanguageModelResponse: (
    messages: readonly { readonly content: readonly unknown[] }[],
    options: unknown,
    extension: string,
    progress: Progress<{ readonly index: number; readonly part: TextPart }>,
  ) => Promise<void>;
  readonly provideTokenCount: () => Promise<number>;
}
interface ModelOffers {
  readonly registerChatModelProvider: (id: string, provider: ModelProvider, about: object) => Disposable;
}

export const MODEL = 'tiny';

/** Offers a language model to VS Code that answers each passage as told. Gone when disposed. */
export function offerModel(answer: (passage: string) => string): Disposable {
  const about = {
    vendor: 'fineprint-tests',
    name: 'Tiny',
    family: MODEL,
    version: '1',
    maxInputTokens: 10_000,
    maxOutputTokens: 10_000,
  };
  const provider: ModelProvider = {
    provideLanguageModelResponse(messages, _options, _extension, progress) {
      const asked = messages.flatMap(({ content }) => content).map(textOf);
      const passage = asked.join('').split('\n\n').at(-1) ?? '';
      progress.report({ index: 0, part: new LanguageModelTextPart(answer(passage)) });
      return Promise.resolve();
    },
    provideTokenCount: () => Promise.resolve(1),
  };
  return lm.registerChatModelProvider(MODEL, provider, about);
}

const textOf = (part: unknown): string => (part instanceof LanguageModelTextPart ? part.value : '');
