/** How texts say that a term has a meaning. All take the text before the term and the text behind its marks. */

const MEANS =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:of (?:the|this|an?) [\p{L} ]{1,30} )?(?:,?\s*(?:(?:in this context|below|above|here)\b[^,]{0,20}|as used (?:in|herein)[^,]{0,60}|when used[^,]{0,60}|in relation to[^,]{0,60}|with respect to[^,]{0,60}),\s*)?(?:[“"‘(][^“”"‘’()]{1,60}[”"’)]\s*)?(?:shall |will )?(?:mean|means|meaning|refers?(?:,[^,]{1,30},)? to|represents?|includes?|has the (?:following )?(?:meaning|same meaning)|have the (?:following )?(?:meaning|same meaning)|is defined|are defined|is used to mean|stands for|is used in (?:\w+ ){1,6}and means)\b/u;
/** “A” or “B” means: what stands between two terms that are defined together. */
const AND_ANOTHER = /^(?:\s*(?:(?:,|and|or|and\/or|, and|, or|\/)\s*)?[“"‘][^“”"‘’]{1,60}[”"’]){1,4}/;

/** True for “X” means, shall mean, refers to, has the meaning given in … */
export const isMeans = (before: string, after: string): boolean =>
  (opensClause(before) && (MEANS.test(after) || MEANS.test(after.replace(AND_ANOTHER, ' ')))) ||
  (OPENS_WITH_ARTICLE.test(before) && IS_A.test(after)) ||
  (WHEN_WE_SAY.test(before) && WE_MEAN.test(after.replace(AND_ANOTHER, ' ')));

/** A “User Product” is either …: a sentence that begins with the term in quotation marks and says what it is. */
const OPENS_WITH_ARTICLE = /(?:^|[.;:]\s+)(?:An?|The)\s*$/;
const IS_A =
  /^(?:,? (?:of|for|in) [^.,;]{1,40},?)? (?:is|are) (?:an?|the|any|either|one|all|those|every|each|our|your|its)\b/;

/** When we say “X”, we mean … */
const WHEN_WE_SAY =
  /\b(?:when(?:ever)? (?:we|you) (?:say|use|see|refer to|write)|by)(?: the (?:words?|terms?))?(?:\s*(?:,|and|or|, and|, or)?\s*[“"‘][^“”"‘’]{1,60}[”"’])*\s*(?:,|and|or|, and|, or)?\s*$/i;
const WE_MEAN =
  /^[^“”".]{0,40}?,?\s*\b(?:we|that|it)(?:’re|'re| are| is)? (?:means?|referring to|refer to|refers to|talking about)\b/;

/** Only white space, a bracket of an enumeration or another quoted term with “and/or” may stand before “X” means. */
function opensClause(before: string): boolean {
  const lead = before.trimEnd();
  return (
    lead === '' ||
    /(?:[.;:)]|\b\d{1,2}(?:\.\d{1,3}){1,3}|,[”"’]|[”"’]\s*(?:,|and|or|, and|, or|\/)|[,:]|\b(?:the|an?|our|your|term|terms|word|words|expression|phrase|agreement|policy|terms,|agreement,|terms of service,|and|or))$/i.test(
      lead,
    )
  );
}

const FILLERS = String.raw`(?:[\s,]+(?:herein|hereinafter|hereafter|below|individually|collectively|together|jointly|severally|each|as|to|and|or|sometimes|simply|in|this|these|our|terms|agreement|policy|notice|the|an?))*[\s,]*$`;
/** “referred to as”, “hereinafter called”; “is called” alone gives the name of a thing. */
const REFERRED = new RegExp(
  String.raw`\b(?:referred to|(?:herein|hereinafter|hereafter|collectively|together|individually|jointly),? (?:called|known|designated)|also (?:called|known)|known|we call (?:it|this|them|these))${FILLERS}`,
  'i',
);
const BY_TURNS =
  /\b(?:referred to|known|called|designated|defined)\b[^.;()]{0,60}(?:\band|,)\s+(?:collectively|individually|jointly|together),?(?:\s+(?:as|the|an?))*\s*$/i;

/** “… are split into basic ones, each a “Basic Function”, and …” */
const EACH = /[,;] (?:each|collectively|together|individually|jointly),? (?:an? |the )?$/i;

/** (the “X”), (“X”, “Y” and together the “Z”), hereinafter referred to as “X”. */
export function isLabel(before: string, after: string): boolean {
  if (EACH.test(before)) return true;
  if (REFERRED.test(before) || BY_TURNS.test(before.replace(/[“"‘][^“”"’]*[”"’]/g, ''))) return true;
  const bracket = before.lastIndexOf('(');
  if (bracket < 0 || before.indexOf(')', bracket) >= 0) return false;
  const lead = before
    .slice(bracket + 1)
    .replace(/[“"‘][^“”"]*[”"’]/g, '')
    .replace(/\b(?:together|collectively|jointly|along) with [^()“”"]{1,80}$/i, '')
    .replace(/\b(?:together|collectively|jointly|along) with [^()“”"]{1,80}?,\s/gi, '');
  // “(The terms “A” and “B” are defined in the Licence.)” gives nothing a name.
  if (/^[^()]{0,80}\b(?:is|are|was|were) (?:defined|used|explained)\b/.test(after)) return false;
  return lead.trim().split(/\s+/).length <= 9 && /^[^()]{0,100}\)/.test(after) && LEADS.test(lead.trim());
}

const LEADS =
  /^(?:|(?:,|and|or|the|this|these|our|your|each|every|an?|it|its|such|any|being|means|in|terms|agreement|collectively|together|hereinafter|hereafter|herein|individually|jointly|severally|referred|to|as|with|all|party|parties|both|of|them|for|short|here|us|we|below|throughout|defined|called|known|case|capacity|instance|applicable|what|call|respectively|also|other|or,|foregoing|above|preceding|aforementioned)[\s,/:]*)+$/i;

/** “For the purposes of this Schedule, “X” means”: it holds in one part of the document. */
export const scopeOf = (before: string, after = ''): 'document' | 'part' =>
  ONLY_HERE.test(after) ||
  ONLY_THERE.test(before) ||
  /\b(?:for (?:the )?purposes? of|in|under|throughout) this (?:section|clause|sub-?clause|schedule|annex|appendix|exhibit|paragraph|part|article|sub-?section|definition|sentence)\b[^.]{0,40}$/i.test(
    before,
  )
    ? 'part'
    : 'document';

/** “For the purposes of clauses 8 and 9, …” */
const ONLY_THERE = /\bfor (?:the )?purposes? of (?:sections?|clauses?|articles?|paragraphs?) \d[^.]{0,120}$/i;

/** “… (the “Group”, for the purposes of clauses 8 and 9)”. */
const ONLY_HERE =
  /^[^.;]{0,12}\bfor (?:the )?purposes? of (?:this|these|the following|that) ?(?:section|clause|sub-?clause|schedule|annex|paragraph|part|article)|^[^.;]{0,12}\bfor (?:the )?purposes? of (?:sections?|clauses?|articles?|paragraphs?) \d/i;

const GIVEN =
  /^(?:[^.]{0,30}?)(?:shall |will )?(?:have|has|having) the (?:same )?meanings?\b|^(?:is|are) defined (?:in|by|under|as in)\b|^as defined (?:in|by|under)\b|^[^.(]{0,60}\(see\b|^see\b/i;
const HERE =
  /\b(?:in|by|to it in|under)\s+(?:this|these|section|clause|article|paragraph|schedule|annex|exhibit|appendix|the (?:first|second) paragraph|the (?:preamble|recitals|introduction|heading))\b(?![^.]{0,40}\bof\s+(?:the\s+)?\p{Lu})|\b(?:above|below|following)\b/iu;

/** True where a meaning only points to another place, here or elsewhere: “has the meaning given in section 5”. */
export const isPointer = (meaning: string): boolean => GIVEN.test(meaning);

/** True where a meaning only points to another document. */
export const isElsewhere = (meaning: string): boolean => GIVEN.test(meaning) && !HERE.test(meaning);

const CAPITALISED =
  /\b(?:capitali[sz]ed|defined) (?:terms?|words?|expressions?)|\b(?:terms?|words?|expressions?|variables?)\b[^.]{0,60}\b(?:capitali[sz]ed|not (?:otherwise )?defined)|^\s*variables?\b/i;
const MEANING = /\b(?:meanings?|defined|definitions?|descriptions?)\b/i;

/** True for a sentence that takes the meaning of its terms from another document. */
export const importsTerms = (sentence: string): boolean =>
  MEANING.test(sentence) &&
  CAPITALISED.test(sentence) &&
  /\b(?:in|on|by|under|to them in)\s+(?:the|an?|our|your|its|any)\s+[“"]?(?:\p{Lu}|main|master|service|other|relevant|applicable|cover|order|underlying)/u.test(
    sentence,
  );
