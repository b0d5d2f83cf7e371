/** A use of a term with the capitals of its definition; its plural and possessive endings stay as written. */
export function withCapitalsOf(written: string, term: string): string {
  const wanted = term.split(/\s+/);
  return written
    .split(/(\s+)/)
    .map((word, index) => (index % 2 === 1 ? word : capitalised(word, wanted[index / 2] ?? word)))
    .join('');
}

const capitalised = (word: string, like: string): string => {
  const first = like.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
};
