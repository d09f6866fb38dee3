import { openNodeWorkbook, type NodeWorkbook } from "../../../src/workbench/host/node-workbook";

const ROWS = 1_048_575;

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      {
        name: "Stort",
        generated: { rows: ROWS, columns: 3, value: (row, column) => `${row}|${column}` },
      },
      { name: "Lille", values: [["a"], [], ["", "b"]] },
    ],
  });
});

afterEach(() => host.dispose());

function read<Property extends keyof Excel.Range>(
  sheet: string,
  address: string | null,
  property: Property,
): Promise<Excel.Range[Property]> {
  return host.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = address === null ? worksheet.getUsedRange(true) : worksheet.getRange(address);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

test("a sheet's cells can be made when they are read, as many as a sheet can hold", async () => {
  expect(await read("Stort", null, "address")).toBe(`Stort!A1:C${ROWS}`);
  expect(await read("Stort", `B${ROWS - 1}:D${ROWS}`, "values")).toEqual([
    [`${ROWS - 2}|1`, `${ROWS - 2}|2`, ""],
    [`${ROWS - 1}|1`, `${ROWS - 1}|2`, ""],
  ]);
  expect(await read("Stort", "A1:B1", "formulas")).toEqual([["0|0", "0|1"]]);
  expect(await read("Stort", "A1", "text")).toEqual([["0|0"]]);
});

test("only the cells that are asked for are made", async () => {
  let made = 0;
  await host.loadWorkbook([
    { name: "Ark", generated: { rows: ROWS, columns: 16, value: () => ++made } },
  ]);
  expect(await read("Ark", null, "rowHidden")).toBe(false);
  expect(made).toBe(0);
  await read("Ark", "C5:D7", "values");
  expect(made).toBe(6);
});

test("generated cells cannot be written, and that is said", async () => {
  const writing = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stort").getRange("A1").values = [["ny"]];
    await context.sync();
  });
  await expect(writing).rejects.toThrow(/Stort.*only be read/);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lille").getRange("A1").values = [["ny"]];
    await context.sync();
  });
});

test("a million rows tell whether they are hidden: none, all, or some", async () => {
  const hidden = () => read("Stort", `A1:C${ROWS}`, "rowHidden");
  const hide = (address: string, properties: { rowHidden?: boolean; columnHidden?: boolean }) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stort").getRange(address).set(properties);
      await context.sync();
    });
  expect(await hidden()).toBe(false);
  await hide("A1000000:A1000001", { rowHidden: true });
  expect(await hidden()).toBeNull();
  expect(await read("Stort", "B1000000:C1000001", "rowHidden")).toBe(true);
  expect(await read("Stort", "A1:C999999", "rowHidden")).toBe(false);
  await hide("A1000000:A1000001", { rowHidden: false });
  expect(await hidden()).toBe(false);

  await hide("B1", { columnHidden: true });
  expect(await read("Stort", null, "columnHidden")).toBeNull();
  expect(await read("Stort", "B1:B5", "columnHidden")).toBe(true);
  expect(await read("Stort", "B1:B5", "hidden")).toBe(true);
  expect(await read("Stort", "B1:C5", "hidden")).toBeNull();
  expect(await read("Stort", "C1:C5", "hidden")).toBe(false);
});

test("the used range is found from a table's edges, holes and lone cells included", async () => {
  expect(await read("Lille", null, "address")).toBe("Lille!A1:B3");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lille");
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("E2").values = [["c"]];
    await context.sync();
  });
  expect(await read("Lille", null, "address")).toBe("Lille!B2:E3");
});

test("more than Excel on the web sends at once is refused, and less is weighed", async () => {
  await expect(read("Stort", "A1:C200000", "values")).rejects.toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
  const weights: number[] = [];
  const stop = host.watchSyncs(({ responseBytes }) => weights.push(responseBytes));
  await host.loadWorkbook([{ name: "Ark", values: [['æ"😀', 12.5, true]] }]);
  const values = await read("Ark", "A1:D1", "values");
  stop();
  await read("Ark", "A1:D1", "values");
  // A comma, or the row's end, stands after every cell.
  expect(Math.max(...weights)).toBe(Buffer.byteLength(JSON.stringify(values[0])) - 1);
  expect(weights.filter((bytes) => bytes > 0)).toHaveLength(1);
});
