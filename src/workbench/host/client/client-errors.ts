import { RichApiError } from "../book/rich-api-error";

/** What Office.js lacks here: the member is named. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError("NotImplemented", `The workbench does not offer ${member}.`, member);
}

/** What was read before it was there. */
export function propertyNotLoaded(property: string): RichApiError {
  return new RichApiError(
    "PropertyNotLoaded",
    `The property '${property}' is not available: load it and await context.sync() before reading it.`,
    property,
  );
}
