import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Data", values: [["a"], ["=A1"]] }, { name: "Andet" }],
  });
});

afterEach(() => host.dispose());

/** Handlers run on their own after the change. */
const handlersHaveRun = () => new Promise((resolve) => setTimeout(resolve, 5));

async function watched(): Promise<[string, string][]> {
  const heard: [string, string][] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push([event.address, event.changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

async function write(address: string, values: unknown[][], sheet = "Data"): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
  await handlersHaveRun();
}

test("a change is heard once, with the address of what changed, not of what follows from it", async () => {
  const heard = await watched();
  await write("A1", [["b"]]);
  expect(heard).toEqual([["A1", "RangeEdited"]]);
});

test("a change by the user is told from a change by the add-in", async () => {
  const sources: string[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.onChanged.add((event) => {
      sources.push(event.triggerSource);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write("A1", [["add-in"]]);
  host.univerAPI.getActiveWorkbook()?.getSheetByName("Data")?.getRange("A1").setValue("bruger");
  await host.settled();
  await handlersHaveRun();
  expect(sources).toEqual(["ThisLocalAddin", "Unknown"]);
});

test("the event of one sheet is not raised by another", async () => {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write(
    "C3:D4",
    [
      [1, 2],
      [3, 4],
    ],
    "Andet",
  );
  await write("C3:D4", [
    [1, 2],
    [3, 4],
  ]);
  expect(heard).toEqual(["C3:D4"]);
});

test("formatting raises no change, inserted rows do", async () => {
  const heard = await watched();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  await handlersHaveRun();
  expect(heard[0]?.[1]).toBe("RowInserted");
});

test("sheets that come and go are told", async () => {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    worksheets.onDeleted.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    await context.sync();
    const sheet = worksheets.add("Ny");
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await handlersHaveRun();
  expect(heard).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
});

test("a handler that was removed hears no more", async () => {
  const heard: string[] = [];
  const watch = await host.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await write("A1", [["b"]]);
  await host.Excel.run(watch.context, async (context) => {
    watch.remove();
    await context.sync();
  });
  await write("A1", [["c"]]);
  expect(heard).toEqual(["A1"]);
});

test("no events are raised while the add-in has turned them off", async () => {
  const heard = await watched();
  const turn = (on: boolean) =>
    host.Excel.run((context) => {
      context.runtime.enableEvents = on;
      return Promise.resolve();
    });
  await turn(false);
  await write("A1", [["b"]]);
  await turn(true);
  await write("A1", [["c"]]);
  expect(heard).toHaveLength(1);
});

test("another selection is told with its sheet and its address, at once or area by area", async () => {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const select = (address: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(address).select();
      await context.sync();
    });
  await select("B2:C3");
  await handlersHaveRun();
  expect(heard.at(-1)).toBe("B2:C3");
  const selected = await host.Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("areaCount");
    areas.areas.load("items/rowIndex,items/rowCount,items/columnIndex");
    await context.sync();
    const [only] = areas.areas.items;
    return [areas.areaCount, only?.rowIndex, only?.rowCount, only?.columnIndex];
  });
  expect(selected).toEqual([1, 1, 2, 1]);
});
