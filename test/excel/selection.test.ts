import { RANGE_TYPE } from "@univerjs/core";
import { insertBeside } from "../../src/excel/insert-beside";
import { MOST_AREAS, readSelectedCells } from "../../src/excel/read-selected-cells";
import { watchSelection } from "../../src/excel/watch-selection";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

const ROWS = [
  ["Enhed", "Tillid: 1", "Tillid: 2", null, "Andel"],
  ["Vejen", "I høj grad", "Slet ikke", null, 0.69],
  ["Assens", "Ved ikke", "I høj grad", null, 0.75],
];

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([
    { name: "Måling 1", rows: ROWS },
    { name: "Andet", rows: [["I høj grad"]] },
  ]);
});
afterEach(() => workbook.close());

/** Selects as the user does: several areas with Ctrl held down. */
function select(addresses: string[], sheet = "Måling 1"): void {
  const book = workbook.host.univerAPI.getActiveWorkbook();
  const of = book?.getSheetByName(sheet);
  if (!book || !of) throw new Error(`There is no sheet ${sheet}.`);
  book.setActiveSheet(of);
  const ranges = addresses.map((address) => {
    const isColumns = /^[A-Z]+:[A-Z]+$/.test(address);
    const range = of.getRange(address).getRange();
    return isColumns ? { ...range, rangeType: RANGE_TYPE.COLUMN } : range;
  });
  const selections = ranges.map((range) => ({ range, primary: null, style: null }));
  workbook.host.univerAPI.syncExecuteCommand("sheet.operation.set-selections", {
    unitId: book.getId(),
    subUnitId: of.getSheetId(),
    selections,
  });
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Waits until something is so, for a while at most. */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let i = 0; i < 25 && !isSo(); i++) await aMoment();
  return isSo();
}

test("the selected cells are read with their sheet and place, and how tenths are written", async () => {
  select(["B2:C3"]);
  expect(await readSelectedCells()).toEqual({
    kind: "cells",
    sheet: "Måling 1",
    areas: [
      {
        row: 1,
        column: 1,
        values: [
          ["I høj grad", "Slet ikke"],
          ["Ved ikke", "I høj grad"],
        ],
      },
    ],
    format: null,
    decimal: ",",
  });
});

test("several areas are read in the order in which they were selected", async () => {
  select(["E2:E3", "B2:B3"]);
  expect(await readSelectedCells()).toMatchObject({
    areas: [
      { row: 1, column: 4, values: [[0.69], [0.75]] },
      { row: 1, column: 1, values: [["I høj grad"], ["Ved ikke"]] },
    ],
  });
});

test("of whole columns the rows in which anything stands are read, side by side", async () => {
  select(["C:C", "E:E"]);
  expect(await readSelectedCells()).toMatchObject({
    areas: [
      { row: 0, column: 2, values: [["Tillid: 2"], ["Slet ikke"], ["I høj grad"]] },
      { row: 0, column: 4, values: [["Andel"], [0.69], [0.75]] },
    ],
  });
});

test("the format of a single cell is read", async () => {
  await workbook.host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Måling 1").getRange("E2");
    cell.numberFormat = [["0 %"]];
    await context.sync();
  });
  select(["E2"]);
  expect(await readSelectedCells()).toMatchObject({ areas: [{ values: [[0.69]] }], format: "0 %" });
});

test("empty cells are nothing, and many areas are told and not read", async () => {
  select(["G1:H9"]);
  expect(await readSelectedCells()).toEqual({ kind: "empty" });
  select(Array.from({ length: MOST_AREAS + 1 }, (_, i) => `A${i + 1}`));
  expect(await readSelectedCells()).toEqual({ kind: "too-many-areas", areas: MOST_AREAS + 1 });
});

test("more than a million cells with something in them are told of, and not read", async () => {
  await workbook.write("Måling 1", "ZZ1500", [["x"]]);
  let values = 0;
  select(["A1:ZZ1500"]);
  workbook.host.watchSyncs(() => values++);
  expect(await readSelectedCells()).toEqual({ kind: "too-large", cells: 702 * 1500 });
  expect(values).toBe(2);
});

test("nothing is told where Excel cannot say what is selected", async () => {
  select(["B2:C3"]);
  workbook.host.failNextSync("InvalidSelection");
  expect(await readSelectedCells()).toEqual({ kind: "empty" });
});

test("another answer, another selection and another sheet are each told of", async () => {
  let told = 0;
  const end = await watchSelection(() => told++);
  const isTold = async (act: () => unknown) => {
    const before = told;
    await act();
    return until(() => told > before);
  };
  expect(await isTold(() => workbook.write("Måling 1", "B2", [["Slet ikke"]]))).toBe(true);
  expect(await isTold(() => select(["B2:C2"]))).toBe(true);
  expect(await isTold(() => select(["A1"], "Andet"))).toBe(true);
  await end();
  expect(await isTold(() => select(["B2:C2"]))).toBe(false);
});

describe("a formula beside a selection", () => {
  const place = { sheet: "Måling 1", row: 1, column: 3 };

  test("stands in the first free cell to the right", async () => {
    expect(await insertBeside(place, "=SUM(1,2)", 1)).toEqual({
      kind: "written",
      sheet: "Måling 1",
      address: "D2",
    });
    expect(await insertBeside(place, "=SUM(3,4)", 1)).toMatchObject({ address: "F2" });
    expect(await workbook.cells("Måling 1", "D2:F2")).toEqual([[3, 0.69, 7]]);
  });

  test("that takes up several cells has room for all of them", async () => {
    expect(await insertBeside(place, "=SUM(1,2)", 2)).toMatchObject({ address: "F2" });
  });

  test("is never written over anything", async () => {
    const before = await workbook.cells("Måling 1", "A1:ZZ3", "formulas");
    await workbook.write("Måling 1", "D2:BN2", [Array.from({ length: 63 }, (_, i) => i)]);
    expect(await insertBeside(place, "=SUM(1,2)", 1)).toEqual({
      kind: "no-room",
      sheet: "Måling 1",
    });
    await workbook.write("Måling 1", "D2:BN2", [
      Array.from({ length: 63 }, (_, i) => (i === 1 ? 0.69 : "")),
    ]);
    expect(await workbook.cells("Måling 1", "A1:ZZ3", "formulas")).toEqual(before);
  });

  test("gives way to what someone writes in the cell in that moment", async () => {
    const end = workbook.host.watchSyncs(() => {
      end();
      const sheet = workbook.host.univerAPI.getActiveWorkbook()?.getSheetByName("Måling 1");
      sheet?.getRange("D2").setValue("min note");
    });
    expect(await insertBeside(place, "=SUM(1,2)", 1)).toMatchObject({
      kind: "kept",
      address: "D2",
    });
    expect(await workbook.cells("Måling 1", "D2")).toEqual([["min note"]]);
  });

  test("that Excel does not know leaves the cell as it was", async () => {
    expect(await insertBeside(place, "=FINDESIKKE(1)", 1)).toMatchObject({ kind: "unknown" });
    expect(await workbook.cells("Måling 1", "D2", "formulas")).toEqual([[""]]);
  });
});
