/**
 * Reads patterns that stand for some texts as a whole, such as `^(?:may|must)$`: looking a text up in a set of them says
 * the same, and V8 has nothing to compile. A third of all patterns that a review needs are such.
 */

/** More texts than this are left to a pattern. */
const MOST_TEXTS = 400;
/** What has a meaning of its own in a pattern, as far as it is not read here. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** The texts that a pattern with both anchors stands for; null where it is none, or where there are many. */
export function textsOf(pattern) {
  const [, body, flags] = /^\/\^(.*)\$\/(\w*)$/.exec(pattern) ?? [];
  if (body === undefined || !/^u?$/.test(flags)) return null;
  try {
    const { texts, end } = readSequence(body, 0);
    return end === body.length && !texts.some(text => text.includes('|')) ? texts : null;
  } catch {
    return null;
  }
}

/** One thing behind the other, up to a bar, a bracket or the end. */
function readSequence(body, from) {
  let texts = [''];
  let at = from;
  while (at < body.length && body[at] !== '|' && body[at] !== ')') {
    const { texts: next, end } = readOne(body, at);
    const isOptional = body[end] === '?';
    texts = texts.flatMap(text => [...next, ...(isOptional ? [''] : [])].map(more => text + more));
    if (texts.length > MOST_TEXTS) throw new Error('It stands for too many texts.');
    at = isOptional ? end + 1 : end;
  }
  return { texts, end: at };
}

function readOne(body, at) {
  if (body.startsWith('(?:', at)) return readGroup(body, at + 3);
  if (body[at] === '[') return readSet(body, at + 1);
  return readSign(body, at);
}

function readGroup(body, from) {
  const texts = [];
  let at = from;
  for (;;) {
    const choice = readSequence(body, at);
    texts.push(...choice.texts);
    if (body[choice.end] === ')') return { texts, end: choice.end + 1 };
    at = choice.end + 1;
    if (at > body.length) throw new Error('A bracket is not closed.');
  }
}

function readSet(body, from) {
  const texts = [];
  let at = from;
  while (body[at] !== ']') {
    const { texts: sign, end } = readSign(body, at);
    if (sign[0] === '-' || sign[0] === undefined) throw new Error('It has a range.');
    texts.push(...sign);
    at = end;
  }
  return { texts, end: at + 1 };
}

function readSign(body, at) {
  const code = /\\u([\da-f]{4})/iy;
  code.lastIndex = at;
  const written = code.exec(body);
  if (written !== null)
    return { texts: [String.fromCharCode(parseInt(written[1], 16))], end: code.lastIndex };
  const sign = body[at];
  if (sign === '\\' && /[^\w]/.test(body[at + 1] ?? 'x')) return { texts: [body[at + 1]], end: at + 2 };
  if (sign === undefined || SPECIAL.test(sign) || sign >= '\ud800')
    throw new Error('It is more than a sign.');
  return { texts: [sign], end: at + 1 };
}
