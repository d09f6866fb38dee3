import type { Language } from "../language/language";
import { cleanNumber } from "../stats/clean-number";
import { roundHalfAway } from "../stats/round-half-away";

/** Literal text, digits and decimals, literal text: `+0 %`, `0.0`, `"N = "0`. */
const SECTION = /^((?:"[^"]*"|[-+ (])*)(#,##)?0(?:\.(0+))?((?:"[^"]*"|[ %)])*)$/;

function literal(part: string): string {
  return part.replaceAll('"', "");
}

function digits(value: number, decimals: number, thousands: boolean, language: Language): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const [mark, point] = language === "da" ? [".", ","] : [",", "."];
  const grouped = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, mark) : whole;
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

function general(value: number, language: Language): string {
  const shown = String(cleanNumber(value));
  return language === "da" ? shown.replace(".", ",") : shown;
}

/**
 * A number as Excel shows it in a number format: up to three sections (above, below, at 0) of
 * literal text around `0`, `0.0` or `#,##0`, with `%` for hundredths. Rounds half away from zero
 * on the value cleaned to 12 digits. The section is chosen by the value, not by what it shows.
 *
 * @param format in English; "General" or "" shows the number itself.
 * @throws RangeError where the format is another one: it is never shown wrongly.
 */
export function shownNumber(value: number, format: string, language: Language): string {
  if (format === "" || format === "General") return general(value, language);
  const sections = format.split(";");
  const chosen = value > 0 ? 0 : value < 0 ? 1 : 2;
  const section = sections[chosen] ?? sections[0];
  const parts = SECTION.exec(section);
  if (parts === null || sections.length > 3) {
    throw new RangeError(`Number format that cannot be shown: ${format}`);
  }
  const [, before, thousands, decimals = "", after] = parts;
  const scaled = after.includes("%") ? value * 100 : value;
  const rounded = roundHalfAway(scaled, decimals.length);
  // A section of its own for what is below 0 says itself whether there is a sign.
  const sign = value < 0 && sections.length < 2 ? "-" : "";
  const shown = digits(rounded, decimals.length, thousands !== undefined, language);
  return `${sign}${literal(before)}${shown}${literal(after)}`;
}
