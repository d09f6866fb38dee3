import { numfmt, type ICellData } from "@univerjs/core";
import { contentOf, isErrorCode } from "./cell-conversion";

/**
 * The text that a cell shows: its value in its number format, with the decimal and thousands marks
 * of the display language ("0,69" in Danish). A column too narrow does not turn it into "####".
 */
export function shownText(cell: ICellData | null, numberFormat: string, locale: string): string {
  const content = contentOf(cell);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" && isErrorCode(content)) return content;
  if (content === "") return "";
  return numfmt.format(numberFormat, content, {
    locale: locale.slice(0, 2),
    nbsp: false,
    throws: false,
    ignoreTimezone: true,
  });
}
