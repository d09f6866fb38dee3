import { OFFICE_CODES, officeCode } from "../../../src/excel/office-error";
import { isTemporary } from "../../../src/excel/temporary-name";
import type { OpenedWorkbook } from "../workbook";
import { beforeRequest } from "./plant";
import { openSmall, type Scenario } from "./scenarios";

/** What came of an edit that the user made between two requests; all but `cases` ought to be 0. */
export interface Meanwhile {
  /** 0 where the edit was not possible, as on a sheet that is not there yet. */
  cases: number;
  /** What the user wrote stands nowhere any more. */
  lost: number;
  /** An error that is none of Office's, or whose code has no sentence. */
  unexplained: number;
  /** An unfinished sheet, or the record of an unfinished build, is left after doing it again. */
  leftOver: number;
  /** Doing it again failed. */
  failedAgain: number;
}

interface Edit {
  what: string;
  writes?: true;
  make(workbook: Excel.Workbook, sheet: Excel.Worksheet): void;
}

const NOTE = "Husk at ringe";

const writing = (cell: string): Edit => ({
  what: `writes in ${cell}`,
  writes: true,
  make: (_, sheet) => {
    sheet.getRange(cell).values = [[NOTE]];
  },
});

const changing = (what: string, make: Edit["make"]): Edit => ({ what, make });

/** What a user may do to the sheet that is being built, or to the workbook around it. */
export const EDITS: readonly Edit[] = [
  ...["A1", "C10", "H12", "A41", "J9"].map(writing),
  changing("deletes the sheet", (_, sheet) => sheet.delete()),
  changing("renames it", (_, sheet) => {
    sheet.name = "Vores ark";
  }),
  changing("hides it", (_, sheet) => {
    sheet.visibility = "Hidden";
  }),
  changing("protects it", (_, sheet) => sheet.protection.protect()),
  changing("puts a row in above", (_, sheet) => void sheet.getRange("1:1").insert("Down")),
  changing("puts a row in within", (_, sheet) => void sheet.getRange("10:10").insert("Down")),
  changing("deletes a row", (_, sheet) => sheet.getRange("10:10").delete("Up")),
  changing("puts a column in", (_, sheet) => void sheet.getRange("B:B").insert("Right")),
  changing("deletes a column", (_, sheet) => sheet.getRange("C:C").delete("Left")),
  changing("clears it", (_, sheet) => sheet.getRange("A1:L60").clear("All")),
  changing("merges cells", (_, sheet) => sheet.getRange("C9:D11").merge()),
  changing("takes the next name", ({ worksheets }) => void worksheets.add("Oversigt (2)")),
  changing("loses the settings", ({ settings }) =>
    settings.getItemOrNullObject("Fidelitet.Oversigt").delete(),
  ),
];

async function edit({ host, sheetNames }: OpenedWorkbook, { make }: Edit): Promise<boolean> {
  const names = await sheetNames();
  const ours = names.find((name) => /^(?:Oversigt|Datakvalitet|Vores)/.test(name));
  return host.Excel.run(async (context) => {
    const { workbook } = context;
    make(workbook, workbook.worksheets.getItem(ours ?? "Måling 2"));
    await context.sync();
  }).then(
    () => true,
    () => false,
  );
}

async function found({ host }: OpenedWorkbook) {
  return host.Excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    worksheets.load("items/name");
    settings.load("items/key");
    await context.sync();
    const cells = worksheets.items.map((sheet) => sheet.getRange("A1:P70"));
    for (const range of cells) range.load("values");
    await context.sync();
    return {
      hasNote: cells.some((range) => (range.values as unknown[][]).flat().includes(NOTE)),
      isUnfinished: worksheets.items.some(({ name }) => isTemporary(name)),
      isPending: settings.items.some(({ key }) => key.endsWith(".Undervejs")),
    };
  });
}

/** What it came to; the error where it failed. */
async function tried(act: Scenario["act"]): Promise<{ error?: unknown; isBuilt: boolean }> {
  try {
    const outcome = (await act()) as { kind?: string } | string | undefined;
    return { isBuilt: typeof outcome === "object" && outcome.kind === "built" };
  } catch (error) {
    return { error, isBuilt: false };
  }
}

/** The scenario, with an edit just before one of its requests; then done again. */
export async function meanwhile(scenario: Scenario, at: number, change: Edit): Promise<Meanwhile> {
  const counts: Meanwhile = { cases: 0, lost: 0, unexplained: 0, leftOver: 0, failedAgain: 0 };
  const workbook = await openSmall();
  try {
    await scenario.ready(workbook);
    let isMade = false;
    const watch = beforeRequest(at, async () => {
      isMade = await edit(workbook, change);
    });
    const first = await tried(scenario.act);
    watch.lift();
    if (!isMade) return counts;
    counts.cases = 1;
    if ("error" in first && !OFFICE_CODES.includes(officeCode(first.error))) counts.unexplained = 1;
    const lost = async () => change.writes === true && !(await found(workbook)).hasNote;
    if (await lost()) counts.lost = 1;
    const again = await tried(scenario.act);
    if ("error" in again) counts.failedAgain = 1;
    const after = await found(workbook);
    if (after.isUnfinished || (again.isBuilt && after.isPending)) counts.leftOver = 1;
    if (await lost()) counts.lost = 1;
    return counts;
  } finally {
    workbook.close();
  }
}
