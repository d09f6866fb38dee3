import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { addTextSheet } from "../../src/excel/add-sheets";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { plant, withFault } from "./faults/plant";
import { openSmall } from "./faults/scenarios";
import { snapshot } from "./faults/snapshot";
import type { OpenedWorkbook } from "./workbook";

/** What the user sees while, and after, something was interrupted for good. */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
});
afterEach(() => workbook.close());

const ROWS = [
  ["Enhed", "Tillid: 1"],
  ["Vejen", "I høj grad"],
];
const bringIn = () => addTextSheet("Måling 3", ROWS);

async function build() {
  return buildAnalysis(overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}), "da");
}

async function visible(): Promise<string[]> {
  const { sheets } = await snapshot(workbook);
  return Object.keys(sheets).filter((name) => sheets[name].visibility === "Visible");
}

/** Fails for good from the first request after the one that adds a sheet. */
async function leaveHalf(what: () => Promise<unknown>): Promise<void> {
  const added = (await workbook.sheetNames()).length + 1;
  for (let at = 1; (await workbook.sheetNames()).length < added; at++) {
    const planted = plant({ at, way: "after", lasting: true });
    await expect(what().finally(() => planted.lift())).rejects.toThrow();
  }
}

describe.each([
  ["brought in", bringIn, "Måling 3"],
  ["built", build, "Oversigt"],
] as const)("a sheet that was not %s to its end", (_, act, name) => {
  beforeEach(() => leaveHalf(act));

  test("is not seen, and is neither read nor told of as hidden", async () => {
    expect(await visible()).toEqual(["Måling 1", "Måling 2"]);
    const { rounds, findings } = await readSurveys();
    expect(rounds.map((round) => round.name)).toEqual(["Måling 1", "Måling 2"]);
    expect(findings.map(({ code }) => code)).not.toContain("hidden-sheet");
  });

  test("is gone when it is done again, and the sheet is there once", async () => {
    await act();
    expect(await workbook.sheetNames()).toEqual(["Måling 1", "Måling 2", name]);
  });
});

test("a sheet that came in whole, though the last answer was lost, is not made twice", async () => {
  const counting = plant(null);
  await addTextSheet("Andet", ROWS).finally(() => counting.lift());
  const last = counting.requests() - 1;
  await expect(withFault({ at: last, way: "after", lasting: true }, bringIn)).rejects.toThrow();
  expect(await bringIn()).toBe("Måling 3");
  expect(await workbook.sheetNames()).toEqual(["Måling 1", "Måling 2", "Andet", "Måling 3"]);
});

test("a rebuild that wrote all its cells and was not answered is finished by the next, unasked", async () => {
  await build();
  await workbook.write("Måling 2", "B2:B7", new Array(6).fill(["Slet ikke"]));
  const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  const again = () => buildAnalysis(evaluated, "da");
  const before = await workbook.cells("Oversigt", "A1:H20");
  await expect(withFault({ at: 2, way: "after" }, again)).rejects.toThrow();
  expect(await workbook.cells("Oversigt", "A1:H20")).not.toEqual(before);
  expect(await again()).toMatchObject({ kind: "built", created: false });
  const { settings, sheets } = await snapshot(workbook);
  expect(Object.keys(settings)).toEqual(["Fidelitet.Oversigt"]);
  expect(sheets.Oversigt.rules).toHaveLength(6);
});
