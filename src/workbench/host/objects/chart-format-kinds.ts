import { EXCEL_ENUMS } from "../client/excel-enums";
import { ChartFill, ChartLine } from "./chart-fill";
import type { FieldsOf, RecordKind } from "./record-object";

export const FILL: RecordKind = { typeName: "ChartFill", fields: {}, make: ChartFill };

const LINE_FIELDS: FieldsOf<Excel.ChartLineFormat> = {
  color: "",
  lineStyle: "Automatic",
  weight: 0.75,
};
export const LINE: RecordKind = {
  typeName: "ChartLineFormat",
  fields: { ...LINE_FIELDS },
  words: { lineStyle: EXCEL_ENUMS.ChartLineStyle },
  make: ChartLine,
};
export const BORDER: RecordKind = { ...LINE, typeName: "ChartBorder" };

const FONT_FIELDS: FieldsOf<Excel.ChartFont> = {
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
};
export const FONT: RecordKind = {
  typeName: "ChartFont",
  fields: { ...FONT_FIELDS },
  words: { underline: EXCEL_ENUMS.ChartUnderlineStyle },
};

/** What is drawn on: its ground, its edge, its letters. */
export function format(typeName: string, parts: Record<string, RecordKind>): RecordKind {
  return { typeName, fields: {}, parts };
}
