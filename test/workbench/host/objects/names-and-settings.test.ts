import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Aktivt" }, { name: "Oversigt", values: [["a"], [1], [2]] }],
  });
});

afterEach(() => host.dispose());

/** Names A2:A3 of "Oversigt", does the work, and gives the address that the name has then. */
async function addressAfter(
  work: (sheet: Excel.Worksheet) => void,
): Promise<{ address: string | null; formula: string }> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Oversigt");
    context.workbook.names.add("Fidelitet.Blok", sheet.getRange("A2:A3"), "mærke");
    await context.sync();
    work(sheet);
    await context.sync();
    const name = context.workbook.names.getItem("fidelitet.blok");
    const range = name.getRangeOrNullObject();
    name.load("formula");
    range.load("address");
    await context.sync();
    return { address: range.isNullObject ? null : range.address, formula: name.formula };
  });
}

test("a name stands for its cells, by any case of its letters", async () => {
  const { address, formula } = await addressAfter(() => undefined);
  expect([address, formula]).toEqual(["Oversigt!A2:A3", "=Oversigt!$A$2:$A$3"]);
});

test("a name follows its cells when rows are inserted above them", async () => {
  const { address } = await addressAfter((sheet) => sheet.getRange("1:2").insert("Down"));
  expect(address).toBe("Oversigt!A4:A5");
});

test("a name grows with rows that are inserted inside its cells", async () => {
  const { address } = await addressAfter((sheet) => sheet.getRange("3:3").insert("Down"));
  expect(address).toBe("Oversigt!A2:A4");
});

test("a name follows its cells when a column is inserted before them", async () => {
  const { address } = await addressAfter((sheet) => sheet.getRange("A:A").insert("Right"));
  expect(address).toBe("Oversigt!B2:B3");
});

test("a name survives that its sheet is renamed", async () => {
  const { address } = await addressAfter((sheet) => (sheet.name = "Min oversigt"));
  expect(address).toBe("'Min oversigt'!A2:A3");
});

test("a copy of the sheet does not take over a name of the workbook", async () => {
  const { address } = await addressAfter((sheet) => sheet.copy("Beginning"));
  expect(address).toBe("Oversigt!A2:A3");
});

test("a name whose sheet is deleted has no range any more", async () => {
  const { address, formula } = await addressAfter((sheet) => sheet.delete());
  expect(address).toBeNull();
  expect(formula).toMatch(/#REF!/);
});

test("a name whose rows are deleted has no range any more", async () => {
  const { address } = await addressAfter((sheet) => sheet.getRange("2:3").delete("Up"));
  expect(address).toBeNull();
});

test("names can be hidden, changed, listed and deleted", async () => {
  await host.Excel.run(async (context) => {
    const { names } = context.workbook;
    const name = names.add("Grænse", "=0.8", "høj grad");
    name.visible = false;
    names.load("items/name,items/visible,items/comment,items/value,items/type");
    await context.sync();
    const [only] = names.items;
    expect([only?.name, only?.visible, only?.comment, only?.value, only?.type]).toEqual([
      "Grænse",
      false,
      "høj grad",
      0.8,
      "Double",
    ]);
    name.formula = "=Oversigt!$A$1";
    const range = name.getRange();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["a"]]);
    name.delete();
    const gone = names.getItemOrNullObject("Grænse");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a formula can use a name", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Oversigt");
    context.workbook.names.add("Tal", sheet.getRange("A2:A3"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=SUM(Tal)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  });
});

test.each([
  ["A1", "InvalidArgument"],
  ["med mellemrum", "InvalidArgument"],
  ["1ste", "InvalidArgument"],
  ["OPTAGET", "ItemAlreadyExists"],
])("%s cannot be the name of a new name", async (name, code) => {
  await host.Excel.run(async (context) => {
    context.workbook.names.add("Optaget", "=1");
    await context.sync();
    context.workbook.names.add(name, "=2");
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

test("a sheet's own names are not the workbook's", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Oversigt");
    sheet.names.add("Lokal", sheet.getRange("A1"));
    const own = sheet.names.getItemOrNullObject("Lokal");
    const shared = context.workbook.names.getItemOrNullObject("Lokal");
    own.load("scope");
    await context.sync();
    expect([own.isNullObject, own.scope, shared.isNullObject]).toEqual([false, "Worksheet", true]);
  });
});

test("settings keep values that can be written as JSON, until they are deleted", async () => {
  await host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    const missing = settings.getItemOrNullObject("Valg");
    settings.add("Valg", { first: "Måling 1", rows: [1, 2] });
    const kept = settings.getItem("Valg");
    kept.load("key,value");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect([kept.key, kept.value]).toEqual(["Valg", { first: "Måling 1", rows: [1, 2] }]);
    settings.add("Valg", "nyt");
    kept.load("value");
    await context.sync();
    expect(kept.value).toBe("nyt");
    kept.delete();
    const gone = settings.getItemOrNullObject("Valg");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a setting is not followed by later changes of the object it was made from", async () => {
  await host.Excel.run(async (context) => {
    const rows = [1];
    context.workbook.settings.add("Rækker", rows);
    rows.push(2);
    const kept = context.workbook.settings.getItem("Rækker");
    kept.load("value");
    await context.sync();
    expect(kept.value).toEqual([1]);
  });
});
