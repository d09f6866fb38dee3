import { programmeSheet } from "../../src/analyses/input-sheets/programme-sheet";
import { evaluateCommand } from "../../src/cli/evaluate";
import type { EvaluationJson } from "../../src/cli/evaluation-json";
import type { OverviewFigures } from "../../src/analyses/overview/json";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { readSheets } from "../read-sheets";
import { ran, written } from "./run-command";

const SURVEY = [
  ["Enhed", "Viden: a", "Værktøjer: b"],
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Vejen", "I meget høj grad", "I høj grad"],
];
const csv = SURVEY.map((row) => row.join(";")).join("\n");

/** A workbook with the sheet Program as the pane makes it, and nothing else. */
function programBook(name: string, positive: 4 | 5): string {
  const reading = readSheets({ "Måling 1": SURVEY });
  const programme = { ...DEFAULT_PROGRAMME, positive: [positive], leastPersons: 3 };
  const plan = programmeSheet.plan({ reading, programme, chosen: {}, aliases: {} }, "da");
  const book = writeWorkbook([{ plan, links: [] }], {
    title: "Program",
    builtAt: new Date(2024, 0, 1),
  });
  return written(name, book);
}

async function share(...words: string[]) {
  const { code, result, remark } = await ran((output) =>
    evaluateCommand(["--json", "--min-persons", "1", ...words], output),
  );
  if (code !== 0) return { remark };
  const { analyses } = JSON.parse(result) as EvaluationJson;
  return { share: (analyses.overview as OverviewFigures).units[0].elements.Viden.share, remark };
}

test("a sheet Program holds on the command line: among the files, or as settings", async () => {
  const survey = written("svar-program.csv", csv);
  const book = programBook("program.xlsx", 5);
  expect(await share(survey)).toMatchObject({ share: 1 });
  expect(await share(survey, book)).toMatchObject({ share: 0.5 });
  expect(await share("--settings", book, survey)).toMatchObject({ share: 0.5 });
});

test("it goes before a settings file, which is told", async () => {
  const survey = written("svar-program-2.csv", csv);
  const book = programBook("program-2.xlsx", 5);
  const settings = written("program-2.json", JSON.stringify({ programme: { positive: [4] } }));
  const { share: found, remark } = await share("--settings", settings, survey, book);
  expect(found).toBe(0.5);
  expect(remark).toMatch(/Arket Program \(.*program-2.xlsx\) gælder frem for .*: positive\./);
});

test("a workbook of settings without such a sheet is refused with what it lacks", async () => {
  const survey = written("svar-program-3.csv", csv);
  const plan = { ...emptyPlan(), name: "Andet" };
  const book = writeWorkbook([{ plan, links: [] }], {
    title: "Andet",
    builtAt: new Date(2024, 0, 1),
  });
  const file = written("andet.xlsx", book);
  const { remark } = await share("--settings", file, survey);
  expect(remark).toMatch(/andet.xlsx har intet ark Program. Det kendes på .*»Indstilling«/);
});

function emptyPlan() {
  return {
    cells: [[{ kind: "text" as const, text: "intet" }]],
    merges: [],
    formats: [],
    rules: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
  };
}
