/**
 * What stands at the end of the last item of a list may belong to all of them: a condition, an exception, a place. Laid
 * out, it would belong to the last item alone. These tests say where that is so.
 */

/** “, if you ask”, “, without our consent”: set off by a comma, it is about the whole list. */
const ASIDE =
  /, (?:(?:and |or )?(?:even |only |but only )?(?:if|when|where|unless|until)|whether|regardless|irrespective|to the extent|except|excluding|other than|provided|subject to|as|without(?! limitation)|so|but(?! (?:is |are )?not limited)|for (?:any|the|its|your|our|their|use|as)|in|at|on|upon|by|under|during|within|before|after|pursuant|all of|any of|each of|none of|from time|together|alone|respectively|unless|notwithstanding)\b/i;

/** The same without a comma, where no other item has such an end. */
const CONDITION =
  /\b(?:if|unless|until|provided(?= that)|except|subject to|to the extent(?! (?:necessary|required|needed|possible))|in each case|respectively)\b/gi;

/** “without your consent” behind items that commas alone part. */
export const LEAVE =
  /\b(?:with|without)\b[^,;]*\b(?:consent|permission|approval|notice|authori[sz]ation|cause|charge|cost)\b/i;

/** “, which …”, “, including …” behind items that commas alone part. */
const LOOSE =
  /, (?:as|which|who|whom|whose|that|including|such as|for example|e\.g\.|together|namely|or otherwise|and (?:the|any) like)\b/i;

/** “, we may …”: a main clause. What it is about is not only the last item. */
const MAIN =
  /, (?:(?:and|but|or|so) )?(?:then\b|(?:we|you|they|it|he|she|there|the|such|this|these|that|those|any|each|either|neither|no|all|nothing|\p{Lu}[\w’'-]*)\b[^,;()]{0,60}?\b(?:will|shall|must|may|can|cannot|is|are|was|has|have|does|do|agrees?|represents?)\b)/u;

/** A statement of its own: what hangs on it at its end hangs on no other. */
const CLAUSE =
  /^(?:[^,;]*, )?(?:you|we|they|it|the|any|each|no|all|its|their|your|our|this|these|\p{Lu}[\w’'-]*)\b[^;]*\b(?:will|shall|must|may|can|cannot|is|are|has|have|does|do)\b/u;

/** “(together, the “Services”)” at the end of a list gives a name to all of it. */
export const NAMES_ALL =
  /\((?:collectively|together|jointly|all|each|in each case|hereafter|hereinafter|referred)\b[^()]*\)\W*$/i;

/** “(the “Services”)” at the end of the last item alone may be the name of all of them. */
const DEFINES = /\([^()]*[“"][^()]*\)\W*$/;

/** The same in an item before it, which may end with “; and”. */
const DEFINES_ANY = /\([^()]*[“"][^()]*\)(?:[;,.]|\s(?:and|or))*\s*$/;

export interface LastItem {
  readonly text: string;
  /** The items before it. */
  readonly others: readonly string[];
  /** True where semicolons part the items, so that a comma stays within one. */
  readonly usesSemicolons: boolean;
}

/** True where the end of the last item surely belongs to it alone. */
export function endsAlone({ text, others, usesSemicolons }: LastItem): boolean {
  if (NAMES_ALL.test(text) || (DEFINES.test(text) && !others.some(other => DEFINES_ANY.test(other))))
    return false;
  const own = withoutAsides(
    withoutOpening(withoutBrackets(text).replace(/[;,.]?(?:\s(?:and|or))?\s*$/, '')),
  ).replace(/\bwould\b[^,;]*\bif\b/g, 'would');
  if (own.includes(';') || MAIN.test(own)) return false;
  const aside = ASIDE.exec(own);
  if (aside !== null) return false;
  if (!usesSemicolons && LOOSE.test(own) && ![own, ...others].every(item => CLAUSE.test(item))) return false;
  if (!usesSemicolons && LEAVE.test(own) && !others.some(other => LEAVE.test(other))) return false;
  for (const [word] of own.matchAll(CONDITION)) {
    const again = new RegExp(`\\b${word}\\b`, 'i');
    if (/^respectively|^in each/i.test(word) || !others.some(other => again.test(other))) return false;
  }
  return true;
}

/** Where a main clause begins behind the items of a condition: “…, then we may …”. Null unless there is one place. */
export function restOf(last: string): number | null {
  const bare = blanked(last);
  const found = [...bare.matchAll(new RegExp(MAIN.source, 'gu'))];
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const at = only.index + 2;
  const rest = bare.slice(at);
  return /^(?:and|but|or|so)\b/.test(rest) ||
    /;|, (?:and|or|but)\b|\b(?:and|or) (?:will|shall|must|may|can|cannot)\b|\bthat is\b/.test(rest)
    ? null
    : at;
}

/** “in each case, for …” or “all within …” behind the items says that it belongs to all of them; so does a name for all. */
export function eachCaseOf(last: string): number | null {
  const name =
    /,? (?=\((?:collectively|together|all of (?:which|the foregoing)|each),? [^()]*[“"][^()]*\)\W*$)/i.exec(
      last,
    );
  if (name !== null) return name.index + name[0].length;
  const bare = blanked(last);
  const at = bare.search(/, (?:in (?:each|either) case|all (?:for|within|in|at|as|on|by|under|to))\b/);
  if (at < 0 || /;|\b(?:if|unless|will|shall|must|may)\b/.test(bare.slice(at))) return null;
  return at + 2;
}

const BRACKETS = /\([^()]*\)/g;
const withoutBrackets = (text: string): string => text.replace(BRACKETS, '');
/** The same length, so that places stay. */
const blanked = (text: string): string => text.replace(BRACKETS, found => ' '.repeat(found.length));

/** “if you ask, confirm it”, “copy, by any means, the text”: what opens an item, or stands within its start, is its own. */
function withoutOpening(text: string): string {
  const rest = text.replace(OPENS, '');
  // “for any reason, in our sole discretion”: both stand at its end.
  const own = ENDS.test(rest) ? text : rest;
  const [start = '', aside, object] = own.split(',', 3);
  const isWithin =
    object !== undefined &&
    start.split(' ').length <= SHORT_START &&
    WITHIN.test(aside ?? '') &&
    OBJECT.test(object);
  return isWithin ? start + own.slice(start.length + 1 + (aside ?? '').length + 1) : own;
}

/**
 * What stands between commas in the middle of a statement is its own: “we are not liable, directly or indirectly, for …”,
 * “which we, in our sole discretion, find …”, “will be, as between you and us, ours”. So is “a country subject to a ban”.
 */
const withoutAsides = (text: string): string =>
  text.replace(WITHIN_STATEMENT, '$1').replace(/\b((?:an?|any|each) [\w-]+) subject to\b/gi, '$1 under');
const WITHIN_STATEMENT =
  /(\b(?:we|you|they|it|which|that|who|will|shall|must|may|can|is|are|be|not|liable|responsible|or|and)\b), (?:either |whether )?(?:(?:directly|indirectly|expressly|in|at|by|on|for|as|to|with|under|from|through|without) [^,;]{2,60}|if [\w ]{2,20}|where [\w ]{2,20}),/gi;

const OPENS =
  /^(?:(?:and|or|nor) )?(?:if|when|where|unless|once|upon|to the (?:maximum )?extent|in|on|at|for|after|before|within|during|from|by|except|subject to|promptly (?:after|upon))\b[^,;]*,/i;
const ENDS = /^\s*(?:in|at|on|by|for|as|with|without|under|during|within|to|from|subject)\b/i;
const SHORT_START = 5;
const WITHIN = /^ (?:in|by|at|on|under|without)\b/i;
const OBJECT = /^ (?:any|the|all|an?|your|our|its)\b/i;
