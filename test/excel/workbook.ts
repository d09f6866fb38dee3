import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/workbench/host/node-workbook";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";

/** A workbook whose host stands where Excel's own globals would be. */
export interface OpenedWorkbook {
  host: NodeWorkbook;
  /** The cells of a range, as Excel gives them: values, formulas or texts. */
  cells(sheet: string, address: string, as?: "values" | "formulas" | "text"): Promise<unknown[][]>;
  write(sheet: string, address: string, values: unknown[][]): Promise<void>;
  sheetNames(): Promise<string[]>;
  close(): void;
}

/** Opens a workbook with these sheets; the sample survey where none are given. */
export async function openWorkbook(
  sheets: { name: string; rows: (string | number | boolean | null)[][] }[] = sampleWorkbook(),
): Promise<OpenedWorkbook> {
  const host = await openNodeWorkbook({
    sheets: sheets.map(({ name, rows }) => ({ name, values: rows })),
    readWorkbookFile: async (bytes) => {
      const file = await readXlsx(bytes);
      return file.kind === "workbook" ? file.sheets : null;
    },
  });
  const { Excel } = host;
  Object.assign(globalThis, { Excel, Office: host.Office });
  return {
    host,
    cells: (sheet, address, as = "values") =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load(as);
        await context.sync();
        return range[as] as unknown[][];
      }),
    write: (sheet, address, values) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = values as string[][];
        await context.sync();
      }),
    sheetNames: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    close: () => host.dispose(),
  };
}
