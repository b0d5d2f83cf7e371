import { conjugate, type VerbForm } from './inflect.ts';

/** A verb that says little beside a noun that holds the action: “carry out a review”. */
export interface LightVerb {
  readonly form: VerbForm;
  /** How many words it has: 2 for “carry out”. */
  readonly length: number;
  /** The verb that a noun stands for after it: review → review, decision → decide. In the singular. */
  readonly verbs: ReadonlyMap<string, string>;
}

/** What somebody does step by step: carry out, conduct, perform, undertake. */
const WORK = `
  analysis=analyse assessment=assess audit=audit calculation=calculate comparison=compare estimation=estimate
  evaluation=evaluate examination=examine inspection=inspect installation=install investigation=investigate
  maintenance=maintain measurement=measure repair=repair replacement=replace review=review search=search
  survey=survey test=test testing=test translation=translate update=update upgrade=upgrade verification=verify
  validation=validate`;

/** What somebody brings about in one go. */
const MAKE = `
  adjustment=adjust alteration=alter amendment=amend announcement=announce assessment=assess assumption=assume
  attempt=try calculation=calculate change=change choice=choose comparison=compare complaint=complain
  contribution=contribute correction=correct decision=decide deduction=deduct determination=decide
  disclosure=disclose distinction=distinguish estimate=estimate improvement=improve inquiry=ask
  modification=change objection=object purchase=buy recommendation=recommend reduction=reduce selection=choose
  submission=submit suggestion=suggest`;

const GIVE = `
  assistance=help clarification=explain confirmation=confirm description=describe estimate=estimate
  explanation=explain indication=show notification=tell recommendation=recommend reimbursement=reimburse
  summary=summarise`;

const HAVE = `discussion=discuss effect=affect impact=affect influence=influence objection=object preference=prefer`;

const REACH = `agreement=agree conclusion=conclude decision=decide`;

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [noun = '', verb = ''] = pair.split('=');
        return [noun, verb] as const;
      }),
  );

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** Every form of the light verbs by its first word; `carry`, `reach` and `come` by what follows them. */
const LIGHT: ReadonlyMap<string, readonly [LightVerb, string | null]> = new Map(
  [
    ['carry', 'out', WORK] as const,
    ['conduct', null, WORK] as const,
    ['perform', null, WORK] as const,
    ['undertake', null, WORK] as const,
    ['make', null, MAKE] as const,
    ['give', null, GIVE] as const,
    ['provide', null, GIVE] as const,
    ['have', null, HAVE] as const,
    ['reach', null, REACH] as const,
    ['come', 'to', REACH] as const,
  ].flatMap(([verb, particle, list]) => {
    const verbs = pairs(list);
    return FORMS.map((form): readonly [string, readonly [LightVerb, string | null]] => [
      conjugate(verb, form),
      [{ form, length: particle === null ? 1 : 2, verbs }, particle],
    ]);
  }),
);

/** First words of all light verbs, for a cheap test. */
export const LIGHT_VERBS: readonly string[] = [...LIGHT.keys()];

/** The light verb whose first word is `word`, where `next` is its particle if it needs one; else null. */
export function lightVerb(word: string, next: string | undefined): LightVerb | null {
  const found = LIGHT.get(word);
  if (found === undefined) return null;
  const [verb, particle] = found;
  return particle === null || particle === next ? verb : null;
}
