declare module 'text-readability' {
  /** The formulas and counters of the package, as one object whose methods call each other through `this`. */
  interface Readability {
    /** Syllables of a text. Figures count as none. */
    syllableCount(text: string, language?: string): number;
    lexiconCount(text: string, removePunctuation?: boolean): number;
    charCount(text: string, ignoreSpaces?: boolean): number;
    sentenceCount(text: string): number;
    difficultWords(text: string, syllableThreshold?: number): number;
    fleschReadingEase(text: string): number;
    fleschKincaidGrade(text: string): number;
    daleChallReadabilityScore(text: string): number;
    gunningFog(text: string): number;
    smogIndex(text: string): number;
    colemanLiauIndex(text: string): number;
    automatedReadabilityIndex(text: string): number;
    lix(text: string): number;
    rix(text: string): number;
  }
  const readability: Readability;
  export default readability;
}

declare module 'text-readability/easy_words.js' {
  /** Dale and Chall’s list of familiar words, in lower case. */
  const easyWords: readonly string[];
  export default easyWords;
}
