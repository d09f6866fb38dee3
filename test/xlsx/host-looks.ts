import { cellAddress } from "../../src/survey/ground/cell-address";
import type { OpenedWorkbook } from "../excel/workbook";
import type { FileLook } from "./file-looks";

/** The looks of a built sheet's first cells, row by row, as Excel's interface gives them. */
export async function hostLooks(
  workbook: OpenedWorkbook,
  sheet: string,
  { rows, columns }: { rows: number; columns: number },
): Promise<Map<string, FileLook>> {
  const { Excel } = workbook.host;
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = Array.from({ length: rows * columns }, (_, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      const range = worksheet.getRangeByIndexes(row, column, 1, 1);
      range.load(
        "numberFormat,format/font/bold,format/font/italic,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText",
      );
      const below = range.format.borders.getItem("EdgeBottom");
      below.load("style,color");
      return { address: cellAddress(row, column), range, below };
    });
    await context.sync();
    return new Map(
      cells.map(({ address, range, below }) => {
        const { font, fill, horizontalAlignment, wrapText } = range.format;
        return [
          address,
          {
            numberFormat: String(range.numberFormat[0][0]),
            bold: font.bold,
            italic: font.italic,
            colour: font.color === "#000000" ? "" : font.color,
            fill: fill.color === "#FFFFFF" ? "" : fill.color,
            align: horizontalAlignment,
            wrap: wrapText,
            below: below.style === "Continuous" ? below.color : "",
          },
        ];
      }),
    );
  });
}

/** A built sheet's rules: where, when, and in which colours. */
export async function hostRules(workbook: OpenedWorkbook, sheet: string): Promise<string[]> {
  const { Excel } = workbook.host;
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem(sheet)
      .getRange("A1:AZ999").conditionalFormats;
    const format = "items/custom/format";
    formats.load(`items/custom/rule/formula,${format}/fill/color,${format}/font/color`);
    await context.sync();
    const ranges = formats.items.map((each) => {
      const range = each.getRange();
      range.load("address");
      return range;
    });
    await context.sync();
    return formats.items.map(({ custom }, i) =>
      [
        ranges[i].address.replace(/^.*!/, ""),
        custom.rule.formula,
        custom.format.fill.color,
        custom.format.font.color,
      ].join(" "),
    );
  });
}
