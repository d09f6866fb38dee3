import { RichApiError } from "../book/rich-api-error";

/** What Office.js lacks here: the member is named. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError("NotImplemented", `The workbench does not offer ${member}.`, member);
}

/** An object whose batch is over and of which nothing was kept. */
export function invalidObjectPath(what: string): RichApiError {
  return new RichApiError(
    "InvalidObjectPath",
    `The ${what} is of an earlier batch: track it, or get it anew.`,
    what,
  );
}

/** An object that was let go of. */
export function invalidReference(what: string): RichApiError {
  return new RichApiError("InvalidReference", `The ${what} was untracked.`, what);
}

/** What was read before it was there. */
export function propertyNotLoaded(property: string): RichApiError {
  return new RichApiError(
    "PropertyNotLoaded",
    `The property '${property}' is not available: load it and await context.sync() before reading it.`,
    property,
  );
}
