import { invalidArgument } from "../book/rich-api-error";

/** A value that Office.js's enumeration does not have is `InvalidArgument`. */
export function requireEnum(values: Readonly<Record<string, string>>, value: unknown): void {
  if (Object.values(values).some((known) => known === value)) return;
  throw invalidArgument(`there is no "${String(value)}" among ${Object.values(values).join(", ")}`);
}
