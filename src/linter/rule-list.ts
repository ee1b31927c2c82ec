import type { Rule } from "./rule";
import { attachmentLabel } from "./rules/attachment-label";
import { attachmentListFormat } from "./rules/attachment-list-format";
import { attachmentListMatch } from "./rules/attachment-list-match";
import { attachmentReference } from "./rules/attachment-reference";
import { attachmentSingleNumber } from "./rules/attachment-single-number";
import { confusableWord } from "./rules/confusable-word";
import { contactRequired } from "./rules/contact-required";
import { copyNumberRequired } from "./rules/copy-number-required";
import { copyRecipientsFormat } from "./rules/copy-recipients-format";
import { copyRecipientsSubordinate } from "./rules/copy-recipients-subordinate";
import { dateValid } from "./rules/date-valid";
import { disclosureRequired } from "./rules/disclosure-required";
import { disclosureSecrecy } from "./rules/disclosure-secrecy";
import { documentDateFormat } from "./rules/document-date-format";
import { documentDateRequired } from "./rules/document-date-required";
import { documentNumberFormat } from "./rules/document-number-format";
import { elementOrder } from "./rules/element-order";
import { enclosedTitleMatch } from "./rules/enclosed-title-match";
import { enumerationBeforeEtc } from "./rules/enumeration-before-etc";
import { halfwidthPunctuation } from "./rules/halfwidth-punctuation";
import { issuerNameMatch } from "./rules/issuer-name-match";
import { issuerNameRequired } from "./rules/issuer-name-required";
import { issuerPerson } from "./rules/issuer-person";
import { mainRecipientsColon } from "./rules/main-recipients-colon";
import { mainRecipientsRequired } from "./rules/main-recipients-required";
import { mainRecipientsSingle } from "./rules/main-recipients-single";
import { noTextPage } from "./rules/no-text-page";
import { noteParentheses } from "./rules/note-parentheses";
import { numberYear } from "./rules/number-year";
import { pairedPunctuation } from "./rules/paired-punctuation";
import { partyFirst } from "./rules/party-first";
import { percentRange } from "./rules/percent-range";
import { placeholder } from "./rules/placeholder";
import { policyDisclosure } from "./rules/policy-disclosure";
import { printDate } from "./rules/print-date";
import { proposalReplyDisclosure } from "./rules/proposal-reply-disclosure";
import { quotedTerm } from "./rules/quoted-term";
import { recipientDuplicate } from "./rules/recipient-duplicate";
import { recipientPerson } from "./rules/recipient-person";
import { repeatedPunctuation } from "./rules/repeated-punctuation";
import { requestClosing } from "./rules/request-closing";
import { secrecyFormat } from "./rules/secrecy-format";
import { shortYear } from "./rules/short-year";
import { signatoryFormat } from "./rules/signatory-format";
import { signatoryRequired } from "./rules/signatory-required";
import { titleDocumentType } from "./rules/title-document-type";
import { titleIssuer } from "./rules/title-issuer";
import { titleMatter } from "./rules/title-matter";
import { titleRequired } from "./rules/title-required";
import { urgencyValue } from "./rules/urgency-value";
import { weekdayMatch } from "./rules/weekday-match";

/** Every rule there is, in the order of docs/rules. A new rule gets its line here (`npm run new:rule` adds it). */
export const allRules: readonly Rule[] = [
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
  requestClosing,
  placeholder,
  halfwidthPunctuation,
  pairedPunctuation,
  repeatedPunctuation,
  enumerationBeforeEtc,
  percentRange,
  shortYear,
  dateValid,
  weekdayMatch,
  confusableWord,
  quotedTerm,
  partyFirst,
];
