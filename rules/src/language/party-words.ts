/** What only a person or a firm has: “its staff” is that of a party, whatever thing was named in between. */
export const OWNED_BY_PARTIES: ReadonlySet<string> = new Set(
  `affiliate affiliates agent agents employee employees staff officer officers director directors contractor contractors
  subcontractor subcontractors representative representatives adviser advisers advisor advisors licensor licensors licensee licensees
  supplier suppliers customer customers successor successors assignee assignees insurer insurers obligation obligations duty duties right rights
  discretion option expense cost behalf consent approval request opinion negligence knowledge business instructions own sole absolute
  reasonable authorised authorized name address premises account bank password privacy liability employment family guests`
    .trim()
    .split(/\s+/),
);

/** Other people that a pronoun may stand for. */
export const OTHER_PARTY =
  /^(?:party|parties|person|people|persons|individual|individuals|anyone|someone|everyone|nobody|who|whom|affiliate|affiliates|employee|employees|guarantor|agent|company|firm|court|authority|neither|either|each)$/;

/** “it” and “they” behind the name of a party. */
export const PARTY_PRONOUN = /^(?:it|they)$/;
export const PARTY_POSSESSIVE = /^(?:its|their)$/;
