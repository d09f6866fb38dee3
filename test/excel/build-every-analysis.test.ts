import { ANALYSES } from "../../src/analyses/analyses";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook } from "./workbook";

const HEADER = ["Enhed", "Målgruppe", "A: 1", "A: 2", "B: 3"];
const UNITS = ["Vejen", "Assens", "Ishøj", "Odense"];
const GROUPS = ["Unge", "Ældre", "Begge"];

/** A round in which nobody answers alike. */
function round(turn: number): (string | number)[][] {
  return UNITS.flatMap((unit, u) =>
    GROUPS.map((group, g) => [unit, group, 1 + ((u + g + turn) % 5), 1 + (g % 5), 5 - (u % 4)]),
  );
}

const REGISTER_HEADER = ["Enhed", "Uge", "Indikator", "Gruppe", "Antal", "Total"];

/** Both arms of a trial in every unit. */
function week(number: number): (string | number)[][] {
  return UNITS.flatMap((unit, u) => [
    [unit, number, "Selvbooking", "Deltagergruppe", 10 + u + number, 20],
    [unit, number, "Selvbooking", "Kontrolgruppe", 10 - u, 20],
  ]);
}

test("every analysis is built and built again in a workbook, and none is taken for a survey", async () => {
  const workbook = await openWorkbook([
    { name: "Enheder", rows: [["Enhed", "Inviterede"], ...UNITS.map((unit) => [unit, 4])] },
    { name: "Måling 1", rows: [HEADER, ...round(0)] },
    { name: "Måling 2", rows: [HEADER, ...round(2)] },
    {
      name: "Kriterier",
      rows: [
        ["Indikator", "Succeskriterie"],
        ["Selvbooking", 40],
        ["A", 60],
      ],
    },
    { name: "Registertal", rows: [REGISTER_HEADER, ...[1, 2, 3].flatMap(week)] },
  ]);
  for (const created of [true, false]) {
    const reading = await readSurveys();
    expect(reading.sources.map(({ name }) => name)).toEqual(["Måling 1", "Måling 2"]);
    for (const analysis of ANALYSES) {
      expect([analysis.id, analysis.impossible(reading, DEFAULT_PROGRAMME)]).toEqual([
        analysis.id,
        null,
      ]);
      const evaluated = analysis.evaluate(reading, DEFAULT_PROGRAMME, {});
      const outcome = await buildAnalysis(evaluated, "da");
      // A page is called by what it is about.
      const sheet = analysis.pages === null ? analysis.title.da : "Vejen";
      expect(outcome).toMatchObject({ kind: "built", sheet, created });
      // The sentence of each chart stands in a cell: there is nothing to tell.
      expect(outcome).not.toMatchObject({
        notDrawn: expect.arrayContaining(["chart-alternatives"]),
      });
    }
  }
  const [[title]] = await workbook.cells("Svarprocenter", "A1:A1", "text");
  expect(title).toBe("Svarprocenten er 75 i Måling 2");
  workbook.close();
}, 120_000);
