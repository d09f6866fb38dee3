import { watchWorkbook } from "../../src/excel/watch-workbook";
import { openWorkbook } from "./workbook";

/** Events reach their handlers after the call that caused them. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

test("changes of cells and new sheets are told until the watch ends", async () => {
  const workbook = await openWorkbook();
  let told = 0;
  const end = await watchWorkbook(() => told++);
  await workbook.write("Måling 1", "D2", [["Slet ikke"]]);
  await aMoment();
  expect(told).toBeGreaterThan(0);
  const afterCell = told;
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Ny");
    await context.sync();
  });
  await aMoment();
  expect(told).toBeGreaterThan(afterCell);
  await end();
  const atEnd = told;
  await workbook.write("Måling 1", "D2", [["I høj grad"]]);
  await aMoment();
  expect(told).toBe(atEnd);
  workbook.close();
});
