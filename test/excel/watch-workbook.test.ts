import { showCell } from "../../src/excel/sheet-presence";
import { watchWorkbook, type WorkbookChange } from "../../src/excel/watch-workbook";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

/** Events reach their handlers after the call that caused them. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

/** What is told of a change, each kind once. */
async function toldOf(change: () => Promise<unknown>): Promise<WorkbookChange[]> {
  const told = new Set<WorkbookChange>();
  const end = await watchWorkbook((what) => told.add(what));
  await change();
  await aMoment();
  await end();
  return [...told];
}

async function sheets(what: (all: Excel.WorksheetCollection) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context.workbook.worksheets);
    await context.sync();
  });
}

test("a changed cell, sheets that come and go, and the turn to another sheet are told apart", async () => {
  const write = () => workbook.write("Måling 1", "D2", [["Slet ikke"]]);
  expect(await toldOf(write)).toEqual(["cells"]);
  expect(await toldOf(() => sheets((all) => all.add("Ny")))).toContain("sheets");
  expect(await toldOf(() => showCell("Måling 2", null))).toContain("turned");
  expect(await toldOf(() => sheets((all) => all.getItem("Ny").delete()))).toContain("sheets");
});

test("nothing is told once the watch has ended", async () => {
  const told: WorkbookChange[] = [];
  const end = await watchWorkbook((what) => told.push(what));
  await end();
  await workbook.write("Måling 1", "D2", [["I høj grad"]]);
  await aMoment();
  expect(told).toEqual([]);
});
