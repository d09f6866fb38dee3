import { finding, type Finding } from "../../survey/mapping/finding";
import { fillAllMerged } from "../fill-merged";
import { sheetFindings } from "../file-sources";
import { lookAtFile } from "../look-at-file";
import { refused, type Refusal } from "../refusal";
import { shownDates } from "../xlsx/shown-dates";
import { readXlsx, type WorkbookSheet } from "../xlsx/read-xlsx";
import { sheetTables } from "./sheet-tables";
import type { OddEncoding } from "../old-encodings";
import { encodingFindings, textFindings } from "./text-findings";
import { textTables, type FoundTable } from "./text-tables";

/** A line that belongs to no table's rows: a title, a note, a total. */
export interface OutsideLine {
  place: string;
  text: string;
}

/** All tables of a file, and what a reader of them should know. */
export interface FileTables {
  kind: "tables";
  tables: FoundTable[];
  outside: OutsideLine[];
  findings: Finding[];
}

/**
 * Finds the tables in any text file or workbook, survey or not. Never throws for what is in the
 * file.
 *
 * @param name the file's name with its ending, for findings.
 */
export async function fileTables(name: string, bytes: Uint8Array): Promise<FileTables | Refusal> {
  const look = lookAtFile(name, bytes);
  if (look.kind === "refused") return look;
  if (look.kind === "text") return tablesOfText(name, look.text, look.odd);
  const workbook = await readXlsx(bytes);
  if (workbook.kind === "refused") return workbook;
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) return refused("empty");
  const read = workbook.sheets.map((sheet) => tablesOfSheet(name, sheet));
  return {
    kind: "tables",
    tables: read.flatMap(({ tables }) => tables),
    outside: read.flatMap(({ outside }) => outside),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function tablesOfText(name: string, text: string, odd?: OddEncoding): FileTables {
  const found = textTables(text);
  const inTables = new Set<number>();
  for (const { rows } of found.parts) for (const row of rows) inTables.add(row);
  const outside = found.text.rows.flatMap((row, i) => {
    if (row.blank || inTables.has(i)) return [];
    return [{ place: String(row.line), text: text.slice(row.from, row.to).trim().slice(0, 200) }];
  });
  const findings = [...encodingFindings(odd, name), ...textFindings(found, name)];
  return { kind: "tables", tables: found.tables, outside, findings };
}

/** Hidden sheets are left out, and told of; hidden rows are read, and told of. */
function tablesOfSheet(file: string, sheet: WorkbookSheet): Omit<FileTables, "kind"> {
  const name = `${file}, ${sheet.name}`;
  if (sheet.rows.length === 0) return { tables: [], outside: [], findings: [] };
  if (sheet.hidden) {
    const hidden = finding("hidden-sheet", name, null, {});
    return { tables: [], outside: [], findings: [hidden] };
  }
  const rows = fillAllMerged(shownDates(sheet), sheet.merged);
  return { ...sheetTables(sheet.name, rows), findings: sheetFindings(sheet, name) };
}
