import type { LinkedSheet } from "../report/linked-sheet";
import type { Hand } from "../report/plan-part";
import type { SheetPlan } from "../report/sheet-plan";
import { spot } from "../report/spot";
import { cellAddress } from "../survey/ground/cell-address";
import { chartPlaces } from "./chart-places";
import { chartXml } from "./charts/chart-xml";
import { fixedReference, quotedSheet } from "./charts/references";
import { drawingXml } from "./drawing-xml";
import { NAMESPACES } from "./namespaces";
import { OfficePackage } from "./package";
import { corePropertiesXml, PROGRAM_PART, programXml } from "./properties";
import { sheetTitles } from "./sheet-titles";
import { sheetXml, type Shared } from "./sheet-xml";
import { StringTable } from "./string-table";
import { StyleBook } from "./style-book";
import { xml, type XmlNode } from "./xml";

/**
 * What a file holds. Our functions stand as their values, which one that was never evaluated has
 * none of.
 */
export const XLSX: Hand = {
  texts: "drawn",
  numbers: "drawn",
  "live-cells": "drawn",
  "live-cells-without-value": "not-drawn",
  merges: "drawn",
  formats: "drawn",
  "tone-rules": "drawn",
  "zero-rules": "drawn",
  "zero-rules-on-live-cells": "drawn",
  "scale-rules": "drawn",
  "scale-rules-on-live-cells": "drawn",
  notes: "drawn",
  legend: "drawn",
  charts: "drawn",
  "chart-alternatives": "drawn",
  accepted: "drawn",
  lock: "not-drawn",
  gridlines: "drawn",
  page: "drawn",
  widths: "drawn",
  frozen: "drawn",
};

const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGS = "application/vnd.openxmlformats-officedocument";
const relation = (name: string) => `${NAMESPACES.relations}/${name}`;

/** Names by which Excel knows what is printed and which rows stand on every page. */
function printNames({ page, cells }: SheetPlan, sheet: string, localSheetId: number): XmlNode[] {
  if (page === undefined) return [];
  const area = page.area ?? spot(0, 0, cells.length, cells[0].length);
  const name = (words: string, reference: string) =>
    xml("definedName", { name: `_xlnm.${words}`, localSheetId }, reference);
  const rows = `${quotedSheet(sheet)}!$1:$${page.repeatedRows}`;
  return [
    name("Print_Area", fixedReference(sheet, area)),
    ...(page.repeatedRows > 0 ? [name("Print_Titles", rows)] : []),
  ];
}

/** Whether Excel must calculate a sheet before it is whole. */
function isUncalculated({ cells }: SheetPlan): boolean {
  return cells.some((row) =>
    row.some((cell) => cell?.kind === "formula" && cell.shown === undefined),
  );
}

/** Adds the charts of a sheet; null where it has none. */
function addCharts(
  file: OfficePackage,
  plan: SheetPlan,
  sheet: string,
  number: number,
  nextChart: () => number,
): string | null {
  const charts = chartPlaces(plan);
  if (charts.length === 0) return null;
  const paths = charts.map((placed) =>
    file.add(`xl/charts/chart${nextChart()}.xml`, `${DRAWINGS}.drawingml.chart+xml`, () =>
      chartXml(placed, sheet),
    ),
  );
  return file.add(`xl/drawings/drawing${number}.xml`, `${DRAWINGS}.drawing+xml`, (relate) =>
    drawingXml(
      charts,
      paths.map((path) => relate(relation("chart"), path)),
    ),
  );
}

/**
 * Writes sheets as an Excel workbook (ECMA-376): cells, looks, rules, native charts with their
 * alternative texts, and how they are printed. Sheets have their plans' names as far as Excel allows
 * them. The same sheets and date give the same bytes.
 *
 * @param title of the whole file.
 * @throws RangeError where there is no sheet.
 */
export function writeWorkbook(
  sheets: readonly LinkedSheet[],
  { title, builtAt }: { title: string; builtAt: Date },
): Uint8Array {
  if (sheets.length === 0) throw new RangeError("A workbook has at least one sheet.");
  const file = new OfficePackage();
  const shared: Shared = { styles: new StyleBook(), strings: new StringTable() };
  const titles = sheetTitles(sheets.map(({ plan }) => plan.name));
  let charts = 0;
  const paths = sheets.map(({ plan, links }, i) => {
    const drawing = addCharts(file, plan, titles[i], i + 1, () => ++charts);
    const written = links.map(({ at, to }) => ({
      at,
      location: `${quotedSheet(titles[to])}!${cellAddress(0, 0)}`,
    }));
    return file.add(`xl/worksheets/sheet${i + 1}.xml`, `${SHEETS}.worksheet+xml`, (relate) =>
      sheetXml(plan, written, shared, {
        isFirst: i === 0,
        drawing: drawing === null ? null : relate(relation("drawing"), drawing),
      }),
    );
  });
  const styles = file.add("xl/styles.xml", `${SHEETS}.styles+xml`, () => shared.styles.xml());
  const strings = file.add("xl/sharedStrings.xml", `${SHEETS}.sharedStrings+xml`, () =>
    shared.strings.xml(),
  );
  const names = sheets.flatMap(({ plan }, i) => printNames(plan, titles[i], i));
  const workbook = file.add("xl/workbook.xml", `${SHEETS}.sheet.main+xml`, (relate) => {
    const listed = paths.map((path, i) =>
      xml("sheet", {
        name: titles[i],
        sheetId: i + 1,
        "r:id": relate(relation("worksheet"), path),
      }),
    );
    relate(relation("styles"), styles);
    relate(relation("sharedStrings"), strings);
    return xml(
      "workbook",
      { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relations },
      xml("workbookPr"),
      xml("bookViews", {}, xml("workbookView", { activeTab: 0 })),
      xml("sheets", {}, listed),
      names.length === 0 ? null : xml("definedNames", {}, names),
      sheets.some(({ plan }) => isUncalculated(plan)) ? xml("calcPr", { fullCalcOnLoad: 1 }) : null,
    );
  });
  file.relate(relation("officeDocument"), workbook);
  file.relate(
    `${NAMESPACES.packageRelations}/metadata/core-properties`,
    file.add(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      () => corePropertiesXml(title, builtAt),
    ),
  );
  file.relate(
    relation("extended-properties"),
    file.add(PROGRAM_PART, `${DRAWINGS}.extended-properties+xml`, programXml),
  );
  return file.bytes(builtAt);
}
