import { readXlsx, type WorkbookSheet } from "../../src/files/xlsx/read-xlsx";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const BUILT = { title: "Prøve", builtAt: new Date(2024, 4, 3, 14, 5) };

/** The file of these sheets, without links. */
export function writtenFile(...plans: SheetPlan[]): Uint8Array {
  return writeWorkbook(
    plans.map((plan) => ({ plan, links: [] })),
    BUILT,
  );
}

/** The sheets as the reader of files reads them. */
export async function readBack(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const read = await readXlsx(bytes);
  if (read.kind !== "workbook") throw new Error(read.why);
  return read.sheets;
}
