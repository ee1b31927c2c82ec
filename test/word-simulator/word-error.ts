/** A failure as Word words it: the code of an OfficeExtension.Error. */
export class WordError extends Error {
  constructor(readonly code: string) {
    super(messages[code] ?? "An error occurred.");
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  NotAllowed: "The action isn't allowed.",
  ActivityLimitReached: "Activity limit has been reached.",
  SearchDialogIsOpen: "The search dialog is open.",
  InvalidOrTimedOutSession: "The session is invalid or has timed out.",
  NotImplemented: "The requested feature isn't implemented.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
};
