/**
 * Length of the clause label that opens the prose, with the white space after it: "4.2 ", "(a) ", "Section 3. ";
 * 0 where there is none. "30 days" and "A customer" have none.
 */
export function labelLength(_prose: string): number {
  return 0;
}
