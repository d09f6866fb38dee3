import { writeXlsx, type SheetToWrite } from "../../files/write-xlsx";

/** A file as a survey tool or a colleague would hand it over. */
export interface ExportedFile {
  name: string;
  bytes: Uint8Array;
}

export type Grid = (string | number | null)[][];
export type Encoding = "utf-8" | "utf-8 with mark" | "utf-16" | "windows-1252";

function quoted(cell: string | number | null, separator: string): string {
  const text = String(cell ?? "");
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8 with mark":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16":
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    case "windows-1252":
      return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  }
}

/** Writes text with separators. */
export function textFile(
  name: string,
  rows: Grid,
  separator: string,
  encoding: Encoding,
): ExportedFile {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator));
  return { name, bytes: encoded(`${lines.join("\r\n")}\r\n`, encoding) };
}

export function workbookFile(name: string, sheets: readonly SheetToWrite[]): ExportedFile {
  return { name, bytes: writeXlsx(sheets) };
}
