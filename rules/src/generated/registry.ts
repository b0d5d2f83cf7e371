// Made by scripts/generate.ts. Do not edit: change the rule or the word list and run `npm run generate`.
import type { Rule } from '../kit/rule.ts';
import acronymOverload from '../reading/acronym-overload.ts';
import acronymUndefined from '../reading/acronym-undefined.ts';
import buriedMainClause from '../reading/buried-main-clause.ts';
import complexWord from '../reading/complex-word.ts';
import fillerPhrase from '../reading/filler-phrase.ts';
import listCandidate from '../reading/list-candidate.ts';
import longSubjectGap from '../reading/long-subject-gap.ts';
import negativePhrasing from '../reading/negative-phrasing.ts';
import nominalisation from '../reading/nominalisation.ts';
import nounString from '../reading/noun-string.ts';
import paragraphTooLong from '../reading/paragraph-too-long.ts';
import passiveNoActor from '../reading/passive-no-actor.ts';
import passiveRate from '../reading/passive-rate.ts';
import passiveWithActor from '../reading/passive-with-actor.ts';
import profileTest from '../reading/profile-test.ts';
import readingGrade from '../reading/reading-grade.ts';
import redundancy from '../reading/redundancy.ts';
import sentenceAverage from '../reading/sentence-average.ts';
import sentenceTooLong from '../reading/sentence-too-long.ts';
import syllablesAverage from '../reading/syllables-average.ts';
import vagueTime from '../reading/vague-time.ts';
import weakOpener from '../reading/weak-opener.ts';
import wordyPhrase from '../reading/wordy-phrase.ts';
import allCapsBlock from '../legalese/all-caps-block.ts';
import andOr from '../legalese/and-or.ts';
import crossRefBare from '../legalese/cross-ref-bare.ts';
import crossRefDensity from '../legalese/cross-ref-density.ts';
import doubleNegative from '../legalese/double-negative.ts';
import doublet from '../legalese/doublet.ts';
import exceptionToException from '../legalese/exception-to-exception.ts';
import hereThereReference from '../legalese/here-there-reference.ts';
import incorporationByReference from '../legalese/incorporation-by-reference.ts';
import latinTerm from '../legalese/latin-term.ts';
import legaleseArchaic from '../legalese/legalese-archaic.ts';
import mayNotAmbiguous from '../legalese/may-not-ambiguous.ts';
import modalMix from '../legalese/modal-mix.ts';
import notwithstanding from '../legalese/notwithstanding.ts';
import numberWordPair from '../legalese/number-word-pair.ts';
import proviso from '../legalese/proviso.ts';
import shallDiscipline from '../legalese/shall-discipline.ts';
import stackedConditions from '../legalese/stacked-conditions.ts';
import vagueDataUse from '../legalese/vague-data-use.ts';
import willAsDuty from '../legalese/will-as-duty.ts';
import amountInconsistent from '../integrity/amount-inconsistent.ts';
import annexDangling from '../integrity/annex-dangling.ts';
import crossDocumentAmounts from '../integrity/cross-document-amounts.ts';
import crossDocumentContacts from '../integrity/cross-document-contacts.ts';
import crossDocumentLinks from '../integrity/cross-document-links.ts';
import crossDocumentNames from '../integrity/cross-document-names.ts';
import crossDocumentPeriods from '../integrity/cross-document-periods.ts';
import crossRefMissing from '../integrity/cross-ref-missing.ts';
import crossRefVague from '../integrity/cross-ref-vague.ts';
import crossRefWrongTitle from '../integrity/cross-ref-wrong-title.ts';
import dateAmbiguous from '../integrity/date-ambiguous.ts';
import defCaseDrift from '../integrity/def-case-drift.ts';
import defCircular from '../integrity/def-circular.ts';
import defDuplicate from '../integrity/def-duplicate.ts';
import defLate from '../integrity/def-late.ts';
import defOrdinaryWord from '../integrity/def-ordinary-word.ts';
import defOveruse from '../integrity/def-overuse.ts';
import defUndefined from '../integrity/def-undefined.ts';
import defUnused from '../integrity/def-unused.ts';
import defWithDuty from '../integrity/def-with-duty.ts';
import numberingGap from '../integrity/numbering-gap.ts';
import partyNameDrift from '../integrity/party-name-drift.ts';
import partySideImbalance from '../integrity/party-side-imbalance.ts';
import periodAmbiguous from '../integrity/period-ambiguous.ts';
import placeholderLeft from '../integrity/placeholder-left.ts';
import termConflict from '../integrity/term-conflict.ts';
import indemnityByConsumer from '../fairness/indemnity-by-consumer.ts';
import onerousArbitration from '../fairness/onerous-arbitration.ts';
import onerousAutoRenewal from '../fairness/onerous-auto-renewal.ts';
import onerousChoiceOfLaw from '../fairness/onerous-choice-of-law.ts';
import onerousContentRemoval from '../fairness/onerous-content-removal.ts';
import onerousContractByUsing from '../fairness/onerous-contract-by-using.ts';
import onerousJurisdiction from '../fairness/onerous-jurisdiction.ts';
import onerousLiabilityLimit from '../fairness/onerous-liability-limit.ts';
import onerousPrivacyIncluded from '../fairness/onerous-privacy-included.ts';
import onerousTermBuried from '../fairness/onerous-term-buried.ts';
import onerousUnilateralChange from '../fairness/onerous-unilateral-change.ts';
import onerousUnilateralTermination from '../fairness/onerous-unilateral-termination.ts';
import soleDiscretion from '../fairness/sole-discretion.ts';
import waivedRights from '../fairness/waived-rights.ts';
import blameUser from '../help/blame-user.ts';
import deadEnd from '../help/dead-end.ts';
import errorMessageParts from '../help/error-message-parts.ts';
import helpHeadingTask from '../help/help-heading-task.ts';
import jargonUnexplained from '../help/jargon-unexplained.ts';
import linkTextMeaningless from '../help/link-text-meaningless.ts';
import pageSummaryMissing from '../help/page-summary-missing.ts';
import pleaseSimplyJust from '../help/please-simply-just.ts';
import prereqMissing from '../help/prereq-missing.ts';
import stepNotImperative from '../help/step-not-imperative.ts';
import stepOneAction from '../help/step-one-action.ts';
import stepsNotList from '../help/steps-not-list.ts';
import uiLabelMismatch from '../help/ui-label-mismatch.ts';
import coldTone from '../tone/cold-tone.ts';
import crossDocumentTerms from '../tone/cross-document-terms.ts';
import genderedWording from '../tone/gendered-wording.ts';
import impersonalCompany from '../tone/impersonal-company.ts';
import impersonalCustomer from '../tone/impersonal-customer.ts';
import pressureWording from '../tone/pressure-wording.ts';
import readerAddressMixed from '../tone/reader-address-mixed.ts';
import termVariants from '../tone/term-variants.ts';
import threatWording from '../tone/threat-wording.ts';
import youWeRatio from '../tone/you-we-ratio.ts';
import headingVague from '../presentation/heading-vague.ts';
import lineLength from '../presentation/line-length.ts';
import lowContrast from '../presentation/low-contrast.ts';
import noHeadings from '../presentation/no-headings.ts';
import smallPrintMarker from '../presentation/small-print-marker.ts';
import tableCandidate from '../presentation/table-candidate.ts';
import tinyType from '../presentation/tiny-type.ts';
import tocMissing from '../presentation/toc-missing.ts';
import underlineEmphasis from '../presentation/underline-emphasis.ts';
import wallOfText from '../presentation/wall-of-text.ts';

/** Every rule, by group and then by name. */
export const RULES: readonly Rule[] = [
  acronymOverload,
  acronymUndefined,
  buriedMainClause,
  complexWord,
  fillerPhrase,
  listCandidate,
  longSubjectGap,
  negativePhrasing,
  nominalisation,
  nounString,
  paragraphTooLong,
  passiveNoActor,
  passiveRate,
  passiveWithActor,
  profileTest,
  readingGrade,
  redundancy,
  sentenceAverage,
  sentenceTooLong,
  syllablesAverage,
  vagueTime,
  weakOpener,
  wordyPhrase,
  allCapsBlock,
  andOr,
  crossRefBare,
  crossRefDensity,
  doubleNegative,
  doublet,
  exceptionToException,
  hereThereReference,
  incorporationByReference,
  latinTerm,
  legaleseArchaic,
  mayNotAmbiguous,
  modalMix,
  notwithstanding,
  numberWordPair,
  proviso,
  shallDiscipline,
  stackedConditions,
  vagueDataUse,
  willAsDuty,
  amountInconsistent,
  annexDangling,
  crossDocumentAmounts,
  crossDocumentContacts,
  crossDocumentLinks,
  crossDocumentNames,
  crossDocumentPeriods,
  crossRefMissing,
  crossRefVague,
  crossRefWrongTitle,
  dateAmbiguous,
  defCaseDrift,
  defCircular,
  defDuplicate,
  defLate,
  defOrdinaryWord,
  defOveruse,
  defUndefined,
  defUnused,
  defWithDuty,
  numberingGap,
  partyNameDrift,
  partySideImbalance,
  periodAmbiguous,
  placeholderLeft,
  termConflict,
  indemnityByConsumer,
  onerousArbitration,
  onerousAutoRenewal,
  onerousChoiceOfLaw,
  onerousContentRemoval,
  onerousContractByUsing,
  onerousJurisdiction,
  onerousLiabilityLimit,
  onerousPrivacyIncluded,
  onerousTermBuried,
  onerousUnilateralChange,
  onerousUnilateralTermination,
  soleDiscretion,
  waivedRights,
  blameUser,
  deadEnd,
  errorMessageParts,
  helpHeadingTask,
  jargonUnexplained,
  linkTextMeaningless,
  pageSummaryMissing,
  pleaseSimplyJust,
  prereqMissing,
  stepNotImperative,
  stepOneAction,
  stepsNotList,
  uiLabelMismatch,
  coldTone,
  crossDocumentTerms,
  genderedWording,
  impersonalCompany,
  impersonalCustomer,
  pressureWording,
  readerAddressMixed,
  termVariants,
  threatWording,
  youWeRatio,
  headingVague,
  lineLength,
  lowContrast,
  noHeadings,
  smallPrintMarker,
  tableCandidate,
  tinyType,
  tocMissing,
  underlineEmphasis,
  wallOfText,
];
