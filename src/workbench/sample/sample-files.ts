import Papa from "papaparse";
import { figureCells, type FigureSheet } from "./figure-sheet";
import { sampleFigures } from "./sample-figures";
import { sampleWorkbook } from "./sample-workbook";

type Rows = readonly (readonly (string | number | null)[])[];

/** As Danish Excel saves CSV: semicolons, UTF-8 with a byte order mark. */
function file(name: string, rows: Rows): { name: string; text: string } {
  const text = Papa.unparse(rows as (string | number | null)[][], { delimiter: ";" });
  return { name: `${name}.csv`, text: `\uFEFF${text}\r\n` };
}

/** The file's name in letters that any system takes. */
function fileName(name: string): string {
  return name.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa");
}

/** A sheet's cells as a file shows them: shares in whole per cent. */
function shown(sheet: FigureSheet): Rows {
  return figureCells(sheet).map((row, r) =>
    row.map((cell, column) =>
      r > 1 && typeof cell === "number" && sheet.shares.includes(column)
        ? `${Math.round(cell * 100)} %`
        : cell,
    ),
  );
}

/** The sample survey as files, one a round, and the sheets of figures beside it. */
export function sampleFiles(): { name: string; text: string }[] {
  return [
    ...sampleWorkbook().map(({ rows }, round) => file(`maaling-${round + 1}`, rows)),
    ...sampleFigures().map((sheet) => file(fileName(sheet.name), shown(sheet))),
  ];
}
