/**
 * Numbers as a Dane types them, in the form that the engine reads: "12,5" gives "12.5",
 * "12,5 %" gives "12.5%", "1.234,5" gives "1234.5", "-0,5" gives "-0.5". A full stop before
 * exactly three digits parts thousands, as in Danish Excel. All else is handed back as it came.
 */
export function toEngineNumber(typed: string): string {
  const match = /^\s*([+-]?)(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?\s*(%?)\s*$/.exec(typed);
  if (!match) return typed;
  const [, sign = "", whole = "", fraction, percent = ""] = match;
  if (whole === "" && fraction === undefined) return typed;
  const digits = whole.replaceAll(".", "");
  return `${sign}${digits || "0"}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}

/**
 * A number with a decimal comma, as it is shown to a Dane; also a percentage that the engine hands
 * over as text. All else, "I høj grad" or true, is handed back as it came.
 */
export function toDanishNumber<Value>(value: Value): Value | string {
  if (typeof value !== "number" && !isPercentage(value)) return value;
  return String(value).replace(".", ",");
}

function isPercentage(value: unknown): boolean {
  return typeof value === "string" && /^-?\d+(?:\.\d+)?%$/.test(value);
}
