import { conjugate } from './inflect.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const BE = set("be am is are was were been being isn't aren't wasn't weren't");
export const MODALS = set(
  "can cannot can't could couldn't may might must mustn't shall should shouldn't will won't would wouldn't",
);

/** Articles, demonstratives, possessives, quantifiers. */
export const DETERMINERS = set(
  'the a an this that these those my your his her its our their whose any each every all some no both either neither several many few ' +
    'more most such another other enough much',
);

/** Personal, relative and demonstrative pronouns, in any case. */
export const PRONOUNS = set(
  'i me you he him she her it we us they them who whom which that this these those one ones itself himself herself themselves yourself yourselves ' +
    'ourselves myself anyone someone everyone nobody anybody everybody somebody anything something everything nothing mine yours ours theirs',
);

/** Pronouns that are the subject of a verb. */
export const SUBJECTS = set('i you he she it we they who which');

export const PREPOSITIONS = set(
  'of in on at by for from with without to into onto upon under over through during before after about against between among within ' +
    'until till since as like per via towards toward across along around behind beside besides beyond despite except near off out outside ' +
    'inside past throughout up down regarding concerning including following',
);

export const SUBORDINATORS = set(
  'if when where while unless until although though because since whereas whether once that as than',
);

/** Words of no open class. */
export const OTHERS = set(
  'and or but nor so yet if when where while unless until although though because since whereas whether once than not as there here ' +
    'then also too very just only even still already again however therefore yes no please',
);
for (const group of [DETERMINERS, PRONOUNS, PREPOSITIONS])
  for (const word of group) (OTHERS as Set<string>).add(word);

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const NUMBER_WORDS = set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half',
);

/** Verbs that are common in contracts and help text, in the base form. */
const BASES = (
  'accept access add agree allow apply appear arise ask assign become begin believe belong bring buy call cancel cause change charge check choose ' +
  'claim close collect come comply confirm consent consider contact contain continue copy create decide delete deliver depend describe ' +
  'determine disclose enter exceed exist expire explain fail fall find follow get give go grant happen have help hold include inform keep know lead ' +
  'leave let limit live lose make mean meet modify need notify obtain occur offer open order own pay perform permit post process protect ' +
  'provide publish purchase read receive refer refund refuse register remain remove renew repair replace request require return review run say see ' +
  'sell send serve set share show sign start state stay stop store submit suspend take tell terminate transfer try understand update use ' +
  'violate visit want wish work write breach cover disagree display download upload install connect select click type reach reflect relate represent'
).split(' ');

/** Forms of these verbs that can be finite. */
export const VERBS: ReadonlySet<string> = new Set(
  BASES.flatMap(verb => [verb, conjugate(verb, 's'), conjugate(verb, 'past')]),
);

/** Forms that are as often nouns or adjectives. */
export const HOMOGRAPHS: ReadonlySet<string> = set(
  `access accesses call calls cause causes change changes charge charges check checks claim claims consent contact contacts copy copies
   cover covers display displays download downloads grant grants help hold limit limits limited need needs offer offers open order orders own
   post posts process processes purchase purchases refund refunds request requests return returns review reviews run share shares
   show shows sign signs start starts state states stay stop store stores transfer transfers type types update updates upload uploads use uses used
   visit visits wish wishes work works breach breaches set sets lead leads live mean means means works read reads signed related
   required provided included collected disclosed described updated registered closed`,
);
