import { ANALYSES } from "../../src/analyses/analyses";
import type { Analysis } from "../../src/analyses/analysis";
import { overview } from "../../src/analyses/overview/overview";
import { ranking } from "../../src/analyses/ranking/ranking";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import type { Language } from "../../src/language/language";
import { openSmall } from "./faults/scenarios";
import type { OpenedWorkbook } from "./workbook";

/** Sheets of ours without their mark: copies, and those that were left to the user. */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
});
afterEach(() => workbook.close());

async function build(analysis: Analysis, language: Language = "da", options = {}) {
  const evaluated = analysis.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  const outcome = await buildAnalysis(evaluated, language, options);
  if (outcome.kind !== "built") throw new Error(outcome.kind);
  return outcome.sheet;
}

async function read() {
  const { rounds, findings } = await readSurveys();
  const told = findings.filter(({ code }) => code === "built-sheet").map(({ source }) => source);
  return { rounds: rounds.map(({ name, responses }) => [name, responses]), told };
}

test.each(["da", "en"] as const)(
  "a copy of a sheet that we built is not read as responses, and that is told (%s)",
  async (language) => {
    const { rounds } = await read();
    const reading = await readSurveys();
    const possible = ANALYSES.filter(
      (analysis) => analysis.impossible(reading, DEFAULT_PROGRAMME) === null,
    );
    const copies: string[] = [];
    for (const analysis of possible) {
      const sheet = await build(analysis, language);
      copies.push(`${sheet} (2)`);
      await workbook.host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).copy("End");
        await context.sync();
      });
    }
    expect(copies.length).toBeGreaterThan(4);
    expect(await read()).toEqual({ rounds, told: copies });
  },
);

test("a sheet that was left to the user, who wrote in it, is not read as responses", async () => {
  const { rounds } = await read();
  const left = await build(overview);
  await workbook.write(left, "C10", [["min note"]]);
  expect(await build(overview, "da", { whenForeign: "new-sheet" })).toBe("Oversigt (2)");
  expect(await read()).toEqual({ rounds, told: [left] });
});

test("a copy is known where the note stands below the rows that are looked at first", async () => {
  const units = Array.from({ length: 98 }, (_, i) => `Center ${i + 1}`);
  const answers = units.flatMap((unit, i) =>
    [1, 2, 3, 4, 5].map((n) => [unit, 5, 1 + ((i + n) % 5)]),
  );
  await workbook.write("Måling 2", `A20:C${19 + answers.length}`, answers);
  const { rounds } = await read();
  const sheet = await build(ranking);
  await workbook.host.Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem(sheet).copy("End");
    const used = copy.getUsedRange(true);
    used.load("rowCount");
    copy.getRange("3:20").delete("Up");
    await context.sync();
    expect(used.rowCount).toBeGreaterThan(400);
  });
  expect((await read()).rounds).toEqual(rounds);
});
