import { quality } from "../../src/analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook } from "./workbook";

test("the sheet says per source what was read and left out, how answers divide, and where to look", async () => {
  const header = ["Enhed", "A: 1", "A: 2"];
  const workbook = await openWorkbook([
    {
      name: "Enheder",
      rows: [
        ["Enhed", "Inviterede"],
        ["Vejen", 4],
        ["Odense", 10],
      ],
    },
    {
      name: "Måling 1",
      rows: [
        header,
        ["Vejen", "I høj grad", "Ved ikke"],
        ["", "I høj grad", "Slet ikke"],
        ["I alt", "I høj grad", ""],
        ["Vejen Kommune", "måske", "Slet ikke"],
      ],
    },
  ]);
  const outcome = await buildAnalysis(
    quality.evaluate(await readSurveys(), { ...DEFAULT_PROGRAMME, leastPersons: 2 }, {}),
    "da",
  );
  expect(outcome).toEqual({ kind: "built", sheet: "Datakvalitet", created: true, notDrawn: [] });
  const cells = await workbook.cells("Datakvalitet", "A1:H50", "text");
  const row = (first: string) => cells.find(([cell]) => cell === first);
  expect(cells[2]).toEqual([
    "Måling 1",
    "Måling 1",
    "1",
    "2",
    "2",
    "2",
    "1 uden enhed, 1 med totaler eller kilder",
    "enhed: »Enhed«; måling: hele arket er Måling 1",
  ]);
  // Gyldige, ved ikke, ikke relevant, blanke, fejl, ukendte
  const answers = cells.find(([a, b]) => a === "Måling 1" && b === "A");
  expect(answers?.slice(2)).toEqual(["2", "1", "0", "0", "0", "1"]);
  expect(row("Vejen")?.slice(0, 5)).toEqual(["Vejen", "Måling 1", "2", "4", "50 %"]);
  const told = cells.filter(
    ([sheet, cell]) => sheet === "Måling 1" && /^[A-Z]\d+$/.test(String(cell)),
  );
  expect(told.map(([, cell]) => cell).sort()).toEqual(["A3", "A4", "A5", "B5"]);
  expect((await readSurveys()).sources.map(({ name }) => name)).toEqual(["Måling 1"]);
  workbook.close();
});
