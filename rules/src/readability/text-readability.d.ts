declare module 'text-readability' {
  /** The formulas and counters of the package, as one object whose methods call each other through `this`. */
  interface Readability {
    /** Syllables of a text. Figures count as none. */
    syllableCount(text: string, language?: string): number;
    lexiconCount(text: string, removePunctuation?: boolean): number;
    sentenceCount(text: string): number;
    averageSentenceLength(text: string): number;
    averageSyllablePerWord(text: string): number;
    fleschReadingEase(text: string): number;
    fleschKincaidGrade(text: string): number;
  }
  const readability: Readability;
  export default readability;
}
