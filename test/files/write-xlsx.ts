import { writeZip, type ZipPart } from "./write-zip";

export type Cell = string | number | boolean | null | { error: string } | { xml: string };

export interface SheetToWrite {
  name: string;
  rows: readonly (readonly Cell[])[];
  state?: "hidden" | "veryHidden";
  /** References like "A1:C1". */
  merged?: readonly string[];
  /** From 0. */
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

function cellXml(cell: Cell, reference: string, shared: Map<string, number>): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "object") {
    return "xml" in cell ? cell.xml : `<c r="${reference}" t="e"><v>${escaped(cell.error)}</v></c>`;
  }
  const index = shared.get(cell) ?? shared.size;
  shared.set(cell, index);
  return `<c r="${reference}" t="s"><v>${index}</v></c>`;
}

function sheetXml(sheet: SheetToWrite, shared: Map<string, number>): string {
  const { rows, merged = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const columns = hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`,
  );
  const data = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`, shared));
    const hidden = hiddenRows.includes(r) ? ' hidden="1"' : "";
    return `<row r="${r + 1}"${hidden}>${cells.join("")}</row>`;
  });
  const areas = merged.map((reference) => `<mergeCell ref="${reference}"/>`);
  return [
    `<worksheet xmlns="${MAIN}">`,
    columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
    `<sheetData>${data.join("")}</sheetData>`,
    areas.length > 0 ? `<mergeCells>${areas.join("")}</mergeCells>` : "",
    "</worksheet>",
  ].join("");
}

/** The parts of a workbook (ECMA-376), as Excel names them. */
export function workbookParts(sheets: readonly SheetToWrite[]): ZipPart[] {
  const shared = new Map<string, number>();
  const parts = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: sheetXml(sheet, shared),
  }));
  const listed = sheets.map(({ name, state }, i) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)),
    relation("strings", "sharedStrings", "sharedStrings.xml"),
  ];
  const strings = [...shared.keys()].map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
  );
  const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${content}.sharedStrings+xml"/>`,
    ...parts.map(
      ({ name }) => `<Override PartName="/${name}" ContentType="${content}.worksheet+xml"/>`,
    ),
  ];
  return [
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${PACKAGE}/content-types">${types.join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}/relationships">${relation("w", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${strings.join("")}</sst>` },
    ...parts,
  ].map((part) => ({
    ...part,
    content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part.content}`,
  }));
}

/** Writes an Excel workbook as small as it can be. */
export function writeXlsx(sheets: readonly SheetToWrite[]): Uint8Array {
  return writeZip(workbookParts(sheets));
}
