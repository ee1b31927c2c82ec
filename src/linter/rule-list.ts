import type { Rule } from "./rule";
import { abbreviationDefined } from "./rules/abbreviation-defined";
import { announcementScope } from "./rules/announcement-scope";
import { approximateNumber } from "./rules/approximate-number";
import { attachmentLabel } from "./rules/attachment-label";
import { attachmentListFormat } from "./rules/attachment-list-format";
import { attachmentListMatch } from "./rules/attachment-list-match";
import { attachmentReference } from "./rules/attachment-reference";
import { attachmentSingleNumber } from "./rules/attachment-single-number";
import { briefingLength } from "./rules/briefing-length";
import { bypass } from "./rules/bypass";
import { ceremonyAttendance } from "./rules/ceremony-attendance";
import { citationConsistency } from "./rules/citation-consistency";
import { confusableWord } from "./rules/confusable-word";
import { congratulatoryMessage } from "./rules/congratulatory-message";
import { congressReportDelegation } from "./rules/congress-report-delegation";
import { consultMissing } from "./rules/consult-missing";
import { contactRequired } from "./rules/contact-required";
import { coordinationBody } from "./rules/coordination-body";
import { copyNumberRequired } from "./rules/copy-number-required";
import { copyRecipientsFormat } from "./rules/copy-recipients-format";
import { copyRecipientsSubordinate } from "./rules/copy-recipients-subordinate";
import { dateOrder } from "./rules/date-order";
import { dateValid } from "./rules/date-valid";
import { dayWord } from "./rules/day-word";
import { deadlineBeforeDate } from "./rules/deadline-before-date";
import { decimalZero } from "./rules/decimal-zero";
import { delegationCountries } from "./rules/delegation-countries";
import { delegationDays } from "./rules/delegation-days";
import { delegationSize } from "./rules/delegation-size";
import { disclosureRequired } from "./rules/disclosure-required";
import { disclosureSecrecy } from "./rules/disclosure-secrecy";
import { dissentOpinion } from "./rules/dissent-opinion";
import { dissentReasons } from "./rules/dissent-reasons";
import { documentCitation } from "./rules/document-citation";
import { documentDateFormat } from "./rules/document-date-format";
import { documentDateRequired } from "./rules/document-date-required";
import { documentNumberFormat } from "./rules/document-number-format";
import { duplicateParagraph } from "./rules/duplicate-paragraph";
import { elementOrder } from "./rules/element-order";
import { ellipsis } from "./rules/ellipsis";
import { emergencyReportStage } from "./rules/emergency-report-stage";
import { emergencyReportTime } from "./rules/emergency-report-time";
import { enclosedTitleMatch } from "./rules/enclosed-title-match";
import { enumerationBeforeEtc } from "./rules/enumeration-before-etc";
import { enumerationBetweenMarks } from "./rules/enumeration-between-marks";
import { feedbackDemand } from "./rules/feedback-demand";
import { fixedPhrase } from "./rules/fixed-phrase";
import { fixedTermNumeral } from "./rules/fixed-term-numeral";
import { forbiddenDemand } from "./rules/forbidden-demand";
import { fullwidthDigit } from "./rules/fullwidth-digit";
import { governmentConsentNote } from "./rules/government-consent-note";
import { halfwidthPunctuation } from "./rules/halfwidth-punctuation";
import { headingNumberFormat } from "./rules/heading-number-format";
import { headingNumberSequence } from "./rules/heading-number-sequence";
import { headingOrder } from "./rules/heading-order";
import { headingPunctuation } from "./rules/heading-punctuation";
import { issuerNameMatch } from "./rules/issuer-name-match";
import { issuerNameRequired } from "./rules/issuer-name-required";
import { issuerPerson } from "./rules/issuer-person";
import { itinerarySightseeing } from "./rules/itinerary-sightseeing";
import { letterToSuperior } from "./rules/letter-to-superior";
import { listCount } from "./rules/list-count";
import { magnitudeRange } from "./rules/magnitude-range";
import { mainRecipientsColon } from "./rules/main-recipients-colon";
import { mainRecipientsRequired } from "./rules/main-recipients-required";
import { mainRecipientsSingle } from "./rules/main-recipients-single";
import { meetingLeaderAttendance } from "./rules/meeting-leader-attendance";
import { meetingLevel } from "./rules/meeting-level";
import { meetingOfftopic } from "./rules/meeting-offtopic";
import { meetingSize } from "./rules/meeting-size";
import { minutesTasks } from "./rules/minutes-tasks";
import { mixedDate } from "./rules/mixed-date";
import { mixedMagnitude } from "./rules/mixed-magnitude";
import { nestedMarks } from "./rules/nested-marks";
import { noTextPage } from "./rules/no-text-page";
import { normativeBasis } from "./rules/normative-basis";
import { normativeIssuer } from "./rules/normative-issuer";
import { noteParentheses } from "./rules/note-parentheses";
import { numberYear } from "./rules/number-year";
import { ordinalPunctuation } from "./rules/ordinal-punctuation";
import { pageLimit } from "./rules/page-limit";
import { pairedPunctuation } from "./rules/paired-punctuation";
import { partyFirst } from "./rules/party-first";
import { percentRange } from "./rules/percent-range";
import { placeholder } from "./rules/placeholder";
import { policyDisclosure } from "./rules/policy-disclosure";
import { preferredWord } from "./rules/preferred-word";
import { printDate } from "./rules/print-date";
import { proposalIssuer } from "./rules/proposal-issuer";
import { proposalReplyDisclosure } from "./rules/proposal-reply-disclosure";
import { quorum } from "./rules/quorum";
import { quotedTerm } from "./rules/quoted-term";
import { rangeConnector } from "./rules/range-connector";
import { recipientDuplicate } from "./rules/recipient-duplicate";
import { recipientPerson } from "./rules/recipient-person";
import { relayVerb } from "./rules/relay-verb";
import { repealedCitation } from "./rules/repealed-citation";
import { repeatedPunctuation } from "./rules/repeated-punctuation";
import { replyCitation } from "./rules/reply-citation";
import { reportRequest } from "./rules/report-request";
import { requestClosing } from "./rules/request-closing";
import { requestReportMixed } from "./rules/request-report-mixed";
import { requestSingleMatter } from "./rules/request-single-matter";
import { researchVisitBriefing } from "./rules/research-visit-briefing";
import { secrecyFormat } from "./rules/secrecy-format";
import { sensitiveData } from "./rules/sensitive-data";
import { shortYear } from "./rules/short-year";
import { signatoryFormat } from "./rules/signatory-format";
import { signatoryRequired } from "./rules/signatory-required";
import { strayField } from "./rules/stray-field";
import { sumMismatch } from "./rules/sum-mismatch";
import { titleDocumentType } from "./rules/title-document-type";
import { titleDoubleRequest } from "./rules/title-double-request";
import { titleDoubleType } from "./rules/title-double-type";
import { titleIssuer } from "./rules/title-issuer";
import { titleMarkMisuse } from "./rules/title-mark-misuse";
import { titleMatter } from "./rules/title-matter";
import { titlePreposition } from "./rules/title-preposition";
import { titleRelayStack } from "./rules/title-relay-stack";
import { titleRequired } from "./rules/title-required";
import { unitSymbol } from "./rules/unit-symbol";
import { unresolvedRevision } from "./rules/unresolved-revision";
import { urgencyValue } from "./rules/urgency-value";
import { weekdayMatch } from "./rules/weekday-match";
import { wordLimit } from "./rules/word-limit";
import { zeroCharacter } from "./rules/zero-character";

/** Every rule there is, in the order of docs/rules. A new rule gets its line here (`npm run new:rule` adds it). */
export const allRules: readonly Rule[] = [
  pageLimit,
  wordLimit,
  briefingLength,
  meetingSize,
  meetingLeaderAttendance,
  meetingOfftopic,
  ceremonyAttendance,
  congratulatoryMessage,
  delegationSize,
  delegationCountries,
  delegationDays,
  itinerarySightseeing,
  emergencyReportTime,
  emergencyReportStage,
  researchVisitBriefing,
  quorum,
  titleRequired,
  titleDocumentType,
  titleMatter,
  documentNumberFormat,
  numberYear,
  titleIssuer,
  signatoryRequired,
  signatoryFormat,
  mainRecipientsRequired,
  recipientDuplicate,
  mainRecipientsColon,
  mainRecipientsSingle,
  recipientPerson,
  issuerPerson,
  issuerNameRequired,
  issuerNameMatch,
  documentDateRequired,
  documentDateFormat,
  attachmentListFormat,
  attachmentListMatch,
  attachmentLabel,
  attachmentSingleNumber,
  attachmentReference,
  enclosedTitleMatch,
  elementOrder,
  noteParentheses,
  contactRequired,
  disclosureRequired,
  disclosureSecrecy,
  policyDisclosure,
  proposalReplyDisclosure,
  secrecyFormat,
  copyNumberRequired,
  urgencyValue,
  copyRecipientsFormat,
  copyRecipientsSubordinate,
  printDate,
  noTextPage,
  requestSingleMatter,
  requestClosing,
  reportRequest,
  requestReportMixed,
  bypass,
  dissentReasons,
  dissentOpinion,
  letterToSuperior,
  proposalIssuer,
  announcementScope,
  relayVerb,
  titlePreposition,
  titleDoubleRequest,
  titleDoubleType,
  titleRelayStack,
  coordinationBody,
  normativeIssuer,
  normativeBasis,
  meetingLevel,
  congressReportDelegation,
  governmentConsentNote,
  consultMissing,
  replyCitation,
  minutesTasks,
  feedbackDemand,
  forbiddenDemand,
  repealedCitation,
  headingOrder,
  headingNumberFormat,
  headingNumberSequence,
  headingPunctuation,
  listCount,
  placeholder,
  unresolvedRevision,
  strayField,
  duplicateParagraph,
  sumMismatch,
  halfwidthPunctuation,
  pairedPunctuation,
  repeatedPunctuation,
  enumerationBeforeEtc,
  enumerationBetweenMarks,
  nestedMarks,
  ellipsis,
  ordinalPunctuation,
  rangeConnector,
  titleMarkMisuse,
  percentRange,
  magnitudeRange,
  shortYear,
  mixedMagnitude,
  mixedDate,
  dayWord,
  decimalZero,
  zeroCharacter,
  fixedTermNumeral,
  approximateNumber,
  fullwidthDigit,
  dateValid,
  weekdayMatch,
  dateOrder,
  deadlineBeforeDate,
  unitSymbol,
  confusableWord,
  preferredWord,
  quotedTerm,
  partyFirst,
  fixedPhrase,
  citationConsistency,
  abbreviationDefined,
  documentCitation,
  sensitiveData,
];
