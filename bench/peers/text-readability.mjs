/** Six readability formulas on the raw text. */
import readability from 'text-readability';

export const review = text => [
  readability.fleschReadingEase(text),
  readability.fleschKincaidGrade(text),
  readability.gunningFog(text),
  readability.smogIndex(text),
  readability.colemanLiauIndex(text),
  readability.automatedReadabilityIndex(text),
];
