import type { Analysis } from "../../../src/analyses/analysis";
import { overview } from "../../../src/analyses/overview/overview";
import { quality } from "../../../src/analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { addTextSheet } from "../../../src/excel/add-sheets";
import { buildSheet, type BuildOptions } from "../../../src/excel/build-sheet";
import { saveChoices } from "../../../src/excel/choices";
import { insertWorkbook } from "../../../src/excel/insert-workbook";
import { markOf } from "../../../src/excel/mark";
import { saveMapping } from "../../../src/excel/mapping-store";
import { readSurveys } from "../../../src/excel/read-surveys";
import { writeXlsx } from "../../files/write-xlsx";
import { openWorkbook, type OpenedWorkbook } from "../workbook";

/** What a user does, and in what workbook. */
export interface Scenario {
  name: string;
  /** Makes the workbook ready. */
  ready(workbook: OpenedWorkbook): Promise<void>;
  /** What is done, and done again after a failure. */
  act(): Promise<unknown>;
}

/** The notes tell the minute; it must not change between two runs. */
const TODAY = new Date(2026, 10, 24, 12);
const UNITS = ["Vejen", "Assens", "Odense"];
const ANSWERS = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];

/** Two small rounds of two core elements. */
export function openSmall(): Promise<OpenedWorkbook> {
  const round = (shift: number) => [
    ["Enhed", "Tillid: 1", "Viden: 1"],
    ...Array.from({ length: 18 }, (_, i) => [
      UNITS[i % 3],
      ANSWERS[(i + shift) % 5],
      ANSWERS[(i * 2 + 3 * shift) % 5],
    ]),
  ];
  return openWorkbook([
    { name: "Måling 1", rows: round(0) },
    { name: "Måling 2", rows: round(2) },
  ]);
}

async function evaluated(analysis: Analysis) {
  return analysis.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
}

function building(
  name: string,
  before: (workbook: OpenedWorkbook) => Promise<void>,
  options: BuildOptions = {},
  analysis: Analysis = overview,
): Scenario {
  let ready: Awaited<ReturnType<typeof evaluated>>;
  return {
    name,
    ready: async (workbook) => {
      await before(workbook);
      ready = await evaluated(analysis);
    },
    act: () =>
      buildSheet(ready.plan({ language: "da", builtAt: TODAY }), markOf(analysis.mark), options),
  };
}

/** Builds, and then one answer is another and there is one unit more. */
async function built(workbook: OpenedWorkbook): Promise<void> {
  const first = await evaluated(overview);
  await buildSheet(first.plan({ language: "da", builtAt: TODAY }), markOf(overview.mark));
  await workbook.write("Måling 2", "A20:C20", [["Billund", "I høj grad", "Slet ikke"]]);
  await workbook.write("Måling 2", "B2:B7", new Array(6).fill(["Slet ikke"]));
}

async function change(
  { host }: OpenedWorkbook,
  what: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await host.Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem("Oversigt"));
    await context.sync();
  });
}

/** The rows of the units in the opposite order, as sorting leaves them. */
export async function sortUnits(workbook: OpenedWorkbook): Promise<void> {
  const cells = await workbook.cells("Oversigt", "A9:H11", "formulas");
  await workbook.write("Oversigt", "A9:H11", [...cells].reverse());
}

function doing(name: string, act: () => Promise<unknown>): Scenario {
  return { name, ready: () => Promise.resolve(), act };
}

const TEXT = [["Enhed", "Tillid: 1"], ...UNITS.map((unit) => [unit, "I høj grad"])];
const LONG = Array.from({ length: 21_000 }, (_, i) => [UNITS[i % 3], "I høj grad"]);

export const SCENARIOS: readonly Scenario[] = [
  building("first build", () => Promise.resolve()),
  building("rebuild", built),
  building(
    "rebuild after sorting, in the user's order",
    async (workbook) => {
      await built(workbook);
      await sortUnits(workbook);
    },
    { keepOrder: true },
  ),
  building(
    "rebuild after sorting, over it",
    async (workbook) => {
      await built(workbook);
      await sortUnits(workbook);
    },
    { whenForeign: "overwrite" },
  ),
  building("rebuild after rows were inserted above", async (workbook) => {
    await built(workbook);
    await change(workbook, (sheet) => sheet.getRange("1:2").insert("Down"));
  }),
  building("rebuild after a row was inserted within", async (workbook) => {
    await built(workbook);
    await change(workbook, (sheet) => sheet.getRange("10:10").insert("Down"));
  }),
  building("rebuild after renaming", async (workbook) => {
    await built(workbook);
    await change(workbook, (sheet) => {
      sheet.name = "Vores oversigt";
    });
  }),
  building(
    "build on a new sheet",
    async (workbook) => {
      await built(workbook);
      await workbook.write("Oversigt", "C10", [["min note"]]);
    },
    { whenForeign: "new-sheet" },
  ),
  building("quality", () => Promise.resolve(), {}, quality),
  doing("bring-in of a text", () => addTextSheet("Måling 3", TEXT)),
  doing("bring-in of a long text", () => addTextSheet("Måling 3", LONG)),
  doing("bring-in of what was pasted", () => addTextSheet("Indsat", TEXT)),
  doing("bring-in of a workbook", () =>
    insertWorkbook("Måling 3", workbookOf([{ name: "Ark1", rows: TEXT }])),
  ),
  doing("bring-in of a workbook of two sheets", () =>
    insertWorkbook(
      "Resten",
      workbookOf([
        { name: "Måling 3", rows: TEXT },
        { name: "Måling 4", rows: TEXT },
      ]),
    ),
  ),
  doing("mapping save", () => saveMapping({ sheets: {}, units: { vejn: "Vejen" } })),
  doing("choices save", () => saveChoices({ first: "Måling 1", total: "mean" })),
];

function workbookOf(sheets: Parameters<typeof writeXlsx>[0]): string {
  return Buffer.from(writeXlsx(sheets)).toString("base64");
}
