import { CommandType } from "@univerjs/core";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readSurveys } from "../../src/excel/read-surveys";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { openNodeWorkbook, type NodeWorkbook } from "../../src/workbench/host/node-workbook";
import { ClientObject } from "../../src/workbench/host/client/client-object";
import { PayloadSize } from "../../src/workbench/host/client/payload-size";
import type { SheetContent } from "../../src/workbench/host/book/sheet-content";
import { generatedCounts, generatedSurvey } from "./survey-generator";

/** A sheet of Excel is full but for one row. */
const ROWS = 1_048_575;
/** More than this a request is what Excel on the web may refuse, with 20 % to spare. */
const MOST_BYTES = 4_000_000;

let host: NodeWorkbook;
/** The bytes that each request brought. */
let requests: number[];

async function open(sheets: SheetContent[]): Promise<void> {
  host = await openNodeWorkbook({ sheets });
  requests = [];
  host.watchSyncs(({ responseBytes }) => requests.push(responseBytes));
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
}

afterEach(() => host.dispose());

/** The reading's counts under the same keys as the generator's. */
function countsOf({ tally }: SurveyReading): Map<string, number[]> {
  return new Map(
    tally.strata.flatMap((stratum) => {
      const { unit, round, group } = stratum;
      const names = [tally.units.all[unit], tally.rounds.all[round], tally.groups.all[group]];
      return tally.elements.all.map((element, i): [string, number[]] => [
        [...names, element].join("|"),
        [...tally.elementCounts(stratum, i)],
      ]);
    }),
  );
}

/** What is held in memory once all garbage is gone, in MB. */
function memoryHeld(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

describe("a sheet as long as Excel allows, with 24 columns", () => {
  beforeEach(() => open([{ name: "Svar", generated: generatedSurvey(ROWS) }]));

  it("is counted to the last answer, in requests under 4 MB, and never held in memory", async () => {
    const held: number[] = [];
    const told: number[] = [];
    const reading = await readSurveys({
      onProgress: (done, total) => {
        expect(total).toBe(ROWS);
        told.push(done);
        if (told.length % 60 === 10) held.push(memoryHeld());
      },
    });
    expect(countsOf(reading)).toEqual(generatedCounts(ROWS));
    expect(reading.sources[0].rows.responses).toBe(ROWS - 1);
    expect(told.at(-1)).toBe(ROWS);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    expect(Math.max(...requests)).toBeLessThan(MOST_BYTES);
    // Held as rows of cells, the sheet would take over 200 MB.
    expect(held.length).toBeGreaterThan(4);
    expect(Math.max(...held) - held[0]).toBeLessThan(40);
  });

  it("is left alone when the reading is cancelled half-way, and nothing is written anywhere", async () => {
    const changes: string[] = [];
    host.univerAPI.addEvent(host.univerAPI.Event.CommandExecuted, ({ id, type }) => {
      if (type === CommandType.MUTATION && !id.startsWith("formula.")) changes.push(id);
    });
    const cancelling = new AbortController();
    let last = 0;
    const reading = readSurveys({
      signal: cancelling.signal,
      onProgress: (done, total) => {
        last = done;
        if (done > total / 2) cancelling.abort();
      },
    });
    await expect(reading).rejects.toThrow("Cancelled");
    expect(last).toBeGreaterThan(ROWS / 2);
    expect(last).toBeLessThan(ROWS * 0.52);
    expect(changes).toEqual([]);
    await host.Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const [kept, named] = [settings.getCount(), names.getCount()];
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Svar"]);
      expect([kept.value, named.value]).toEqual([0, 0]);
    });
  });
});

test("long comments make the requests shorter, also where they come without warning", async () => {
  const rows = 12_000;
  const survey = generatedSurvey(rows);
  const comment = "Vi har brugt det meste af året på at øve os. ".repeat(60);
  await open([
    {
      name: "Svar",
      generated: {
        ...survey,
        value: (row, column) =>
          column === 23 && row > 3_000 ? `${comment}${row}` : survey.value(row, column),
      },
    },
  ]);
  const check = jest.spyOn(PayloadSize.prototype, "check");
  const reading = await readSurveys();
  const refused = check.mock.results.filter(({ type }) => type === "throw");
  check.mockRestore();
  expect(countsOf(reading)).toEqual(generatedCounts(rows));
  expect(requests.reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(25_000_000);
  // The host refuses what Excel would; once the comments are known, there is room to spare.
  expect(Math.max(...requests.slice(-5))).toBeLessThan(MOST_BYTES);
  expect(Math.max(...requests.slice(-5))).toBeGreaterThan(MOST_BYTES / 2);
  // Only the block in which they came was refused, whole and in halves.
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThanOrEqual(3);
});

test("a hundred sheets are read in one go, in few more requests than one sheet needs", async () => {
  const sheets = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      name: `Center ${i + 1}`,
      generated: generatedSurvey(40),
    }));
  await open(sheets(1));
  await readSurveys();
  const forOne = requests.length;
  host.dispose();

  await open(sheets(100));
  const reading = await readSurveys();
  expect(reading.sources).toHaveLength(100);
  expect(reading.sources.map(({ rows }) => rows.responses)).toEqual(new Array(100).fill(39));
  const once = generatedCounts(40);
  expect(countsOf(reading)).toEqual(
    new Map([...once].map(([key, counts]) => [key, counts.map((count) => count * 100)])),
  );
  expect(requests.length).toBeLessThanOrEqual(forOne + 3);
});

test("lists that are read to their end share a request only as far as 4 MB go", async () => {
  const list = {
    rows: 5_000,
    columns: 5,
    value: (row: number) => `${"Svarmulighed".repeat(3)} ${row}`,
  };
  await open(Array.from({ length: 4 }, (_, i) => ({ name: `Liste ${i + 1}`, generated: list })));
  await readSurveys();
  expect(Math.max(...requests)).toBeLessThan(MOST_BYTES);
});

// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: untrack.
test("every block that was kept for its reading is let go of", async () => {
  await open([{ name: "Svar", generated: generatedSurvey(12_000) }]);
  const kept = jest.spyOn(ClientObject.prototype, "track");
  const letGo = jest.spyOn(ClientObject.prototype, "untrack");
  await readSurveys();
  expect(letGo.mock.contexts).toEqual(kept.mock.contexts);
  kept.mockRestore();
  letGo.mockRestore();
});
