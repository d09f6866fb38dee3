import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      { name: "Måling 1", values: [["Enhed"]] },
      { name: "Skjult", visibility: "Hidden" },
      { name: "Måling 2" },
    ],
  });
});

afterEach(() => host.dispose());

async function sheetNames(): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}

test("the sheets are listed with name, id, position and visibility", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id,items/visibility,items/position");
    const all = worksheets.getCount();
    const visible = worksheets.getCount(true);
    await context.sync();
    const seen = worksheets.items.map(({ name, visibility, position }) => [
      name,
      visibility,
      position,
    ]);
    expect(seen).toEqual([
      ["Måling 1", "Visible", 0],
      ["Skjult", "Hidden", 1],
      ["Måling 2", "Visible", 2],
    ]);
    expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(3);
    expect([all.value, visible.value]).toEqual([3, 2]);
  });
});

test("a sheet is found by name without regard to case, and by id", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const byName = worksheets.getItem("MÅLING 1");
    byName.load("id,name");
    await context.sync();
    const byId = worksheets.getItem(byName.id);
    byId.load("name");
    await context.sync();
    expect([byName.name, byId.name]).toEqual(["Måling 1", "Måling 1"]);
  });
});

test("a new sheet comes last and is not made active", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = worksheets.add("Oversigt");
    made.load("name,position");
    const unnamed = worksheets.add();
    unnamed.load("name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect([made.name, made.position]).toEqual(["Oversigt", 3]);
    expect(unnamed.name).toMatch(/^Ark\d+$/);
    expect(active.name).toBe("Måling 1");
  });
});

// learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#add: Excel determines the name.
test.each([
  ["da-DK", ["Ark1", "Ark2"]],
  ["en-US", ["Sheet1", "Sheet2"]],
  ["sv-SE", ["Sheet1", "Sheet2"]],
])("in %s an unnamed sheet is called as Excel calls it", async (displayLanguage, names) => {
  const fresh = await openNodeWorkbook({ displayLanguage });
  try {
    await fresh.Excel.run(async (context) => {
      context.workbook.worksheets.add();
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(names);
    });
  } finally {
    fresh.dispose();
  }
});

// learn.microsoft.com/javascript/api/excel/excel.workbook#getSelectedRange; a new workbook selects A1.
test("where nothing was selected yet the first cell is", async () => {
  await host.Excel.run(async (context) => {
    const ranges = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    for (const range of ranges) range.load("address");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(["'Måling 1'!A1", "'Måling 1'!A1"]);
  });
});

test("getActiveWorksheet goes on being the sheet it was", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    await context.sync();
    worksheets.getItem("Måling 2").activate();
    active.load("name");
    const now = worksheets.getActiveWorksheet();
    now.load("name");
    await context.sync();
    expect([active.name, now.name]).toEqual(["Måling 1", "Måling 2"]);
  });
});

test.each([
  ["Måling 1", "ItemAlreadyExists"],
  ["måling 1", "ItemAlreadyExists"],
  ["x".repeat(32), "InvalidArgument"],
  ["A/B", "InvalidArgument"],
  ["'kant", "InvalidArgument"],
  ["", "InvalidArgument"],
])("a sheet cannot be added as '%s'", async (name, code) => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
  expect(await sheetNames()).toEqual(["Måling 1", "Skjult", "Måling 2"]);
});

test("a sheet can be renamed, also to its own name in other letters, but not to another's", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måling 1");
    sheet.name = "MÅLING 1";
    await context.sync();
    sheet.name = "Start";
    await context.sync();
    sheet.name = "måling 2";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
  expect(await sheetNames()).toEqual(["Start", "Skjult", "Måling 2"]);
});

test("a formula follows the sheet that it refers to when that is renamed", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cell = worksheets.getItem("Måling 2").getRange("A1");
    cell.formulas = [["='Måling 1'!A1"]];
    worksheets.getItem("Måling 1").name = "Start";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=Start!A1"]], [["Enhed"]]]);
  });
});

test("a deleted sheet is gone, and what was held of it cannot be used", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måling 1");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
  expect(await sheetNames()).toEqual(["Skjult", "Måling 2"]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Måling 1").visibility = "Hidden";
    await context.sync();
    worksheets.getItem("Måling 2").visibility = "Hidden";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    worksheets.getItem("Måling 2").delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a copy has the cells and a name that says so, and stands where it was put", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const original = worksheets.getItem("Måling 1");
    const copy = original.copy("After", original);
    const again = original.copy();
    copy.load("name,position");
    again.load("name,position");
    const cell = copy.getRange("A1");
    cell.load("values");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Måling 1 (2)", 1]);
    expect([again.name, again.position]).toEqual(["Måling 1 (3)", 4]);
    expect(cell.values).toEqual([["Enhed"]]);
  });
});

test("a sheet can be moved", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Måling 2").position = 0;
    await context.sync();
  });
  expect(await sheetNames()).toEqual(["Måling 2", "Måling 1", "Skjult"]);
});

test("tab colour and gridlines are kept, and no sheet is protected", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måling 1");
    sheet.load("tabColor,showGridlines,protection/protected");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["", true]);
    expect(sheet.protection.protected).toBe(false);
    sheet.tabColor = "#1f4e79";
    sheet.showGridlines = false;
    sheet.load("tabColor,showGridlines");
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#1F4E79", false]);
  });
});

test("the used range reaches from the first to the last cell with something in it", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måling 2");
    const empty = sheet.getUsedRangeOrNullObject(true);
    const firstCell = sheet.getUsedRange();
    firstCell.load("address");
    await context.sync();
    expect([empty.isNullObject, firstCell.address]).toEqual([true, "'Måling 2'!A1"]);
    sheet.getRange("B3").values = [["x"]];
    sheet.getRange("D5").values = [[1]];
    sheet.getRange("F9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRangeOrNullObject(true);
    const all = sheet.getUsedRange();
    const column = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
    for (const range of [values, all, column]) range.load("address");
    await context.sync();
    const addresses = [values, all, column].map((range) => range.address);
    expect(addresses).toEqual(["'Måling 2'!B3:D5", "'Måling 2'!B3:F9", "'Måling 2'!D5"]);
  });
});

test("frozen rows and columns can be asked for and let go", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måling 1");
    const location = async () => {
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.replace(/.*!/, "");
    };
    expect(await location()).toBeNull();
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    expect(await location()).toBe("A1:A2");
    sheet.freezePanes.freezeRows(3);
    expect(await location()).toBe("1:3");
    sheet.freezePanes.freezeColumns(2);
    expect(await location()).toBe("A:B");
    sheet.freezePanes.unfreeze();
    expect(await location()).toBeNull();
  });
});

test("selecting a range makes it the selected one, on its sheet", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Måling 2").getRange("B2:C3").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toBe("'Måling 2'!B2:C3");
  });
});

test("the sheet that is shown can be deleted; another one is shown then", async () => {
  const workbook = await openNodeWorkbook({ sheets: [{ name: "Et" }, { name: "To" }] });
  const name = await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Et").activate();
    await context.sync();
    worksheets.getItem("Et").delete();
    await context.sync();
    const shown = worksheets.getActiveWorksheet();
    shown.load("name");
    await context.sync();
    return shown.name;
  });
  expect(name).toBe("To");
  workbook.dispose();
});

// learn.microsoft.com/javascript/api/excel/excel.worksheet#getNext (ExcelApi 1.5).
test("a sheet's neighbours are found, hidden ones too unless they are left out", async () => {
  await host.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Måling 1");
    const [hidden, visible] = [first.getNext(), first.getNext(true)];
    const back = visible.getPrevious(true);
    const none = first.getPreviousOrNullObject();
    const end = visible.getNextOrNullObject();
    for (const sheet of [hidden, visible, back]) sheet.load("name");
    await context.sync();
    expect([hidden.name, visible.name, back.name]).toEqual(["Skjult", "Måling 2", "Måling 1"]);
    expect([none.isNullObject, end.isNullObject]).toEqual([true, true]);
    first.getPrevious().load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
