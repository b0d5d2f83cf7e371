declare module 'text-readability' {
  /** The formulas and counters of the package, as one object whose methods call each other through `this`. */
  interface Readability {
    syllableCount(text: string, language?: string): number;
    fleschReadingEase(text: string): number;
    fleschKincaidGrade(text: string): number;
    averageSentenceLength(text: string): number;
    averageSyllablePerWord(text: string): number;
  }
  const readability: Readability;
  export default readability;
}
