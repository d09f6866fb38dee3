import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data" }] });
});

afterEach(() => host.dispose());

/** Writes to the range from A1 on, and gives what its loaded properties are afterwards. */
async function typed(values: unknown[][], numberFormat?: string) {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (numberFormat) range.numberFormat = numberFormat as unknown as string[][];
    range.values = values;
    range.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    const { formulas, valueTypes, text } = range;
    return { values: range.values, formulas, valueTypes, text, numberFormat: range.numberFormat };
  });
}

test("text, numbers and booleans come back as they were written", async () => {
  const { values, valueTypes } = await typed([["Ærø", 0.5, true]]);
  expect(values).toEqual([["Ærø", 0.5, true]]);
  expect(valueTypes).toEqual([["String", "Double", "Boolean"]]);
});

test("null leaves a cell as it is and an empty text empties it", async () => {
  await typed([["a", "b", "c"]]);
  const { values, valueTypes } = await typed([[null, "", "d"]]);
  expect(values).toEqual([["a", "", "d"]]);
  expect(valueTypes).toEqual([["String", "Empty", "String"]]);
});

test("text that begins with =, + or - becomes a formula", async () => {
  const { values, formulas } = await typed([[2, "=A1*3", "+A1+1", "-A1"]]);
  expect(values).toEqual([[2, 6, 3, -2]]);
  expect(formulas).toEqual([[2, "=A1*3", "=+A1+1", "=-A1"]]);
});

test("an apostrophe in front keeps text a text, and is not part of it", async () => {
  const { values, formulas } = await typed([["'=1+1", "'007", "'- Ved ikke"]]);
  expect(values).toEqual([["=1+1", "007", "- Ved ikke"]]);
  expect(formulas).toEqual([["=1+1", "007", "- Ved ikke"]]);
});

test("text that looks like a number, a share, a date or a truth value becomes one", async () => {
  const { values, text } = await typed([["4", " 1e3 ", "50%", "2024-01-31", "false"]]);
  expect(values).toEqual([[4, 1000, 0.5, 45322, false]]);
  expect(text[0]?.[2]).toBe("50%");
  expect(text[0]?.[3]).toBe("2024-01-31");
});

test("an answer such as 1-2 becomes a date unless it is written as text", async () => {
  const { values } = await typed([["1-2", "'1-2"]]);
  expect(typeof values[0]?.[0]).toBe("number");
  expect(values[0]?.[1]).toBe("1-2");
});

test("a cell formatted as text keeps everything as the text it is", async () => {
  const { values, valueTypes } = await typed([["007", "=1+1", 5, "-x"]], "@");
  expect(values).toEqual([["007", "=1+1", "5", "-x"]]);
  expect(valueTypes).toEqual([["String", "String", "String", "String"]]);
});

test.each(["=SUM(1", "=1+", "- (x"])("%s is refused: it is not a formula", async (text) => {
  await expect(typed([[text]])).rejects.toMatchObject({ code: "InvalidArgument" });
  expect((await typed([[null]])).values).toEqual([[""]]);
});

test("one value is written to every cell of the range", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2:C3");
    range.values = 7 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

test("an array of another shape than the range is refused and writes nothing", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
    range.values = [[1, 2]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    range.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual(["", "", "", ""]);
  });
});

test("error cells read as their code, with the value type Error", async () => {
  const { values, valueTypes } = await typed([["=1/0", "=NA()", "=UKENDT(1)"]]);
  expect(values).toEqual([["#DIV/0!", "#N/A", "#NAME?"]]);
  expect(valueTypes).toEqual([["Error", "Error", "Error"]]);
});

test("cells that a formula spills into are read like others", async () => {
  await typed([["=SEQUENCE(2,2)"]]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = sheet.getRange("A1:B2");
    const used = sheet.getUsedRange(true);
    range.load("values");
    used.load("address");
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(used.address).toBe("Data!A1:B2");
  });
});

test("a formula follows the cells it depends on, within the batch that changes them", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").formulas = [["=A1*10"]];
    const before = sheet.getRange("B1");
    before.load("values");
    sheet.getRange("A1").values = [[2]];
    const after = sheet.getRange("B1");
    after.load("values");
    await context.sync();
    expect([before.values, after.values]).toEqual([[[10]], [[20]]]);
  });
});

test("text shows numbers in their format, as the display language writes them", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:D1");
    range.values = [[0.694, 0.5, 1234.5, -0.07]];
    range.numberFormat = [["0%", "General", "#,##0.0", "+0%;-0%"]];
    range.load("text,numberFormat");
    await context.sync();
    expect(range.text).toEqual([["69%", "0,5", "1.234,5", "-7%"]]);
    expect(range.numberFormat).toEqual([["0%", "General", "#,##0.0", "+0%;-0%"]]);
    host.setDisplay({ displayLanguage: "en-US" });
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["69%", "0.5", "1,234.5", "-7%"]]);
  });
});

test("writing past the cells that the workbench has stored makes room for them", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const far = sheet.getRange("AZ5000");
    far.values = [["her"]];
    far.load("values");
    await context.sync();
    expect(far.values).toEqual([["her"]]);
  });
});

test("whole columns have an address and counts, but no values of their own", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B:C");
    range.load("values,address,rowCount,cellCount,isEntireColumn");
    await context.sync();
    expect(range.values).toBeNull();
    expect(range.address).toBe("Data!B:C");
    expect(range.rowCount).toBe(1_048_576);
    expect(range.isEntireColumn).toBe(true);
    range.values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test.each(["A1048577", "XFE1", "A0", "ikke en adresse"])(
  "%s is not an address within a sheet",
  async (address) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(address);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  },
);

test("ten thousand rows are written and read back whole", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [`Enhed ${i % 18}`, i, "I høj grad"]);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:C10000");
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

// As Microsoft's sample "Culture info" of office-js-snippets counts on.
test("a comma that no three digits follow is no comma between thousands: such text stays", async () => {
  const { values } = await typed([["14,37", "1,5", "1,437", "-1,234,567.5", "12,3456"]]);
  expect(values).toEqual([["14,37", "1,5", 1437, -1234567.5, "12,3456"]]);
});
