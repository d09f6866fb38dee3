import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "./rich-api-error";

/** "#RRGGBB" or a name that CSS knows ("orange"); anything else is `InvalidArgument`. */
export function cssColor(color: string): string {
  if (/^#?[0-9a-f]{6}$/i.test(color)) return `#${color.replace("#", "").toUpperCase()}`;
  if (/^[a-z]+$/i.test(color)) return color.toLowerCase();
  throw invalidArgument(`'${color}' is not a colour`);
}

/** A stored colour as Office.js gives it: "#RRGGBB" in capitals. */
export function shownColor(stored: Nullable<string>, standard: string): string {
  if (!stored) return standard;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (!parts) return stored.startsWith("#") ? stored.toUpperCase() : stored;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
