import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Data", values: [["Enhed", "Svar"]] }, { name: "Andet" }],
  });
});

afterEach(() => host.dispose());

test("a property is not there before load, nor between load and sync", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    range.load("values");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(range.values).toEqual([["Enhed", "Svar"]]);
    expect(() => range.text).toThrow(/\btext\b/);
  });
});

test("a loaded property keeps its value until it is loaded again", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    sheet.getRange("A1").values = [["Ny"]];
    await context.sync();
    expect(range.values).toEqual([["Enhed"]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Ny"]]);
  });
});

test("nothing is written before sync", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [["Ny"]];
    await host.Excel.run(async (other) => {
      const range = other.workbook.worksheets.getItem("Data").getRange("A1");
      range.load("values");
      await other.sync();
      expect(range.values).toEqual([["Enhed"]]);
    });
  });
});

test("Excel.run syncs at its end and gives what its function gives", async () => {
  const answer = await host.Excel.run((context) => {
    context.workbook.worksheets.getItem("Data").getRange("A2").values = [["skrevet"]];
    return Promise.resolve(42);
  });
  expect(answer).toBe(42);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["skrevet"]]);
  });
});

test("Excel.run can go on with the context of an object from before", async () => {
  const sheet = await host.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Data");
    await context.sync();
    return found;
  });
  await host.Excel.run(sheet, async (context) => {
    expect(context).toBe(sheet.context);
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Data");
  });
});

test("a missing item fails the sync, and what stood before it stays done", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("C1").values = [["før"]];
    const missing = context.workbook.worksheets.getItem("Findes ikke");
    missing.getRange("A1").values = [["efter"]];
    await expect(context.sync()).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
    });
    const range = context.workbook.worksheets.getItem("Data").getRange("C1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["før"]]);
  });
});

test("an OrNullObject method gives a null object instead of an error", async () => {
  await host.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
    const there = context.workbook.worksheets.getItemOrNullObject("Data");
    missing.load("name");
    there.load("name");
    expect(() => there.isNullObject).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }),
    );
    await context.sync();
    expect([missing.isNullObject, there.isNullObject]).toEqual([true, false]);
    expect(missing.name).toBeUndefined();
    expect(missing.id).toBeUndefined();
  });
});

test("loading through a null object gives a null object, and changing it fails", async () => {
  await host.Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItem("Andet").getUsedRangeOrNullObject(true);
    none.load("address,worksheet/name,format/fill/color");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    none.format.fill.color = "#FF0000";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("paths, arrays and objects all say what to load", async () => {
  await host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const one = sheets.getItem("Data").getRange("A1");
    one.load("address, worksheet/name");
    const two = sheets.getItem("Data").getRange("B1");
    two.load(["values", "format/font/bold"]);
    const three = sheets.getItem("Data").getRange("A1:B1");
    three.load({ values: true, format: { fill: { color: true } } });
    await context.sync();
    expect([one.address, one.worksheet.name]).toEqual(["Data!A1", "Data"]);
    expect([two.values, two.format.font.bold]).toEqual([[["Svar"]], false]);
    expect(three.format.fill.color).toBe("#FFFFFF");
  });
});

test("members that the workbench does not offer say so instead of being undefined", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    expect(() => sheet.shapes).toThrow(
      expect.objectContaining({ code: "NotImplemented", message: expect.stringMatching("shapes") }),
    );
    expect(() => sheet.getRange("A1").getSpecialCells("Constants")).toThrow(/getSpecialCells/);
    expect(() => host.Office.context.mailbox).toThrow(/Office\.context\.mailbox/);
    expect(() => host.Excel.createWorkbook()).toThrow(/Excel\.createWorkbook/);
    await context.sync();
  });
});

// The names of properties are not checked by Office.js's load: a wrong one is no error in Excel.
test("loading a property that there is not is no error; reading it is", async () => {
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("count,items/name,items/nothing");
    const range = worksheets.getItem("Data").getRange("A1");
    range.load("formulasLocal,values");
    await context.sync();
    expect(worksheets.items[0]?.name).toBe("Data");
    expect(range.values).toEqual([["Enhed"]]);
    expect(() => range.formulasLocal).toThrow(/\bformulasLocal\b/);
  });
});

// OfficeDev/office-js-snippets begins most Excel samples with it.
test("deleting a null object does nothing", async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Findes ikke").delete();
    context.workbook.names.getItemOrNullObject("Findes_ikke").delete();
    context.workbook.settings.getItemOrNullObject("Findes ikke").delete();
    const sheet = context.workbook.worksheets.add("Ny");
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Ny");
  });
});

test("a batch can be made to fail once, as when the connection is lost", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").values = [["Ny"]];
    host.failNextSync("GeneralException");
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Enhed"]]);
  });
});

test("two workbooks in one process know nothing of each other", async () => {
  const other = await openNodeWorkbook({ sheets: [{ name: "Helt andet" }] });
  try {
    const names = await Promise.all(
      [host, other].map(({ Excel }) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load("items/name");
          await context.sync();
          return worksheets.items.map((sheet) => sheet.name);
        }),
      ),
    );
    expect(names).toEqual([["Data", "Andet"], ["Helt andet"]]);
  } finally {
    other.dispose();
  }
});
