/**
 * A text with its lists told in one line, so that an enumeration and a block list read alike: markers of lines and
 * letters such as “(a)” go, items end with “;”, and a lead-in such as “all of these:” becomes the joining word.
 */
export function inOneLine(text: string): string {
  const lines = text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter(line => line.trim() !== '');
  const hasItems = lines.some(line => MARKER.test(line));
  const whole = hasItems ? joinItems(lines) : text.replace(/\s+/g, ' ');
  return withoutLetters(whole).trim();
}

const MARKER = /^\s*(?:[-*•–]|\d{1,2}[.)]|\(?[a-z]{1,3}\))\s+/;

function joinItems(lines: readonly string[]): string {
  const items = lines.map(line => ({ isItem: MARKER.test(line), text: line.replace(MARKER, '').trim() }));
  let lead = '';
  let out = '';
  items.forEach(({ isItem, text }, index) => {
    if (!isItem) {
      lead = text;
      out += `${out === '' ? '' : ' '}${text}`;
      return;
    }
    const isLast = items[index + 1]?.isItem !== true;
    const bare = text.replace(/[;,.]$/, '');
    const first = items[index - 1]?.isItem !== true;
    const joined = /\b(?:and|or)$/.test(items[index - 1]?.text.replace(/[;,.]$/, '') ?? '');
    const join = !first && isLast && !joined ? `${joinOf(lead)} ` : '';
    out += ` ${join}${bare}${isLast ? '.' : ';'}`;
  });
  return out.replace(LEAD, '$1:');
}

/** What the lead-in says about its items; nothing where it does not say. */
const joinOf = (lead: string): string =>
  /\b(?:all|each|both) of (?:these|the following)\b|\bboth\b/i.test(lead)
    ? 'and'
    : /\b(?:any|any one|one|either) of (?:these|the following)\b/i.test(lead)
      ? 'or'
      : '';

const LEAD =
  /(\S)[,:]?\s+(?:do )?(?:all|each|both|any|any one|either)(?: of (?:these|the following))?(?: things| conditions)?(?: apply| applies| are met| are true)?:/gi;

/** “(a) pack it; and (b) send it”: the letters go, but never those of references: “clause 4(a) and (b)”. */
function withoutLetters(text: string): string {
  if (/\b(?:clause|section|paragraph|article|schedule|annex|appendix|item|point|sub)/i.test(text))
    return text;
  return text.replace(/(^|[:;,]\s*|\b(?:and|or)\s+)\((?:[a-z]|[ivx]{1,4}|\d)\)\s+/g, '$1');
}
