import { overview } from "../../../src/analyses/overview/overview";
import { quality } from "../../../src/analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { buildAnalysis } from "../../../src/excel/build-analysis";
import { readSurveys } from "../../../src/excel/read-surveys";
import { buildReport, CONTENTS_ID } from "../../../src/taskpane/state/build-report";
import type { PartOutcome } from "../../../src/taskpane/state/build-state";
import { openWorkbook, type OpenedWorkbook } from "../../excel/workbook";
import { toyAnalysis } from "../toy-analysis";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  const rows = [
    ["Enhed", "Viden: a"],
    ["Vejen", "I høj grad"],
  ];
  workbook = await openWorkbook([{ name: "Måling 1", rows }]);
});
afterEach(() => workbook.close());

async function build(
  parts: Parameters<typeof buildReport>[0],
  answer: "new-sheet" | "leave" = "leave",
  sentencesOnTop = false,
): Promise<Record<string, PartOutcome>> {
  const outcomes: Record<string, PartOutcome> = {};
  const programme = { ...DEFAULT_PROGRAMME, leastPersons: 1 };
  const basis = { reading: await readSurveys(), programme, chosen: {} };
  const telling = {
    onBegin: () => undefined,
    ask: () => Promise.resolve(answer),
    onEnd: (id: string, outcome: PartOutcome) => void (outcomes[id] = outcome),
  };
  await buildReport(parts, basis, "da", telling, { sentencesOnTop });
  return outcomes;
}

async function formulas(sheet: string, address: string): Promise<unknown[]> {
  return (await workbook.cells(sheet, address, "formulas")).flat();
}

/** The contents' first rows, below their heads. */
const CONTENTS = "A7:D8";

test("the contents stand before the sheets, lead to each, and say what each found", async () => {
  expect(await build([overview, quality])).toMatchObject({
    overview: { kind: "built" },
    quality: { kind: "built" },
    [CONTENTS_ID]: { kind: "built", sheet: "Indhold" },
  });
  const names = ["Måling 1", "Indhold", "Oversigt", "Datakvalitet"];
  expect(await workbook.sheetNames()).toEqual(names);
  expect(await formulas("Indhold", CONTENTS)).toEqual([
    `=HYPERLINK("#'Oversigt'!A1","Oversigt")`,
    "I Viden opnår Vejen høj implementeringsgrad",
    "Måling 1 (1 besvarelse), 1 enhed",
    1,
    `=HYPERLINK("#'Datakvalitet'!A1","Datakvalitet")`,
    "Hvad der er læst, holdt ude og hvorfor.",
    "",
    1,
  ]);
});

test("each page begins with its summary where that is asked for, and no longer where it is not", async () => {
  await build([overview, quality], "leave", true);
  const [summary] = (await workbook.cells("Oversigt", "A4"))[0];
  expect(summary).toBe("I Viden opnår Vejen høj implementeringsgrad.");
  await build([overview, quality]);
  expect((await workbook.cells("Oversigt", "A1:A40")).flat()).not.toContain(summary);
});

test("new contents stand before sheets that were built without them", async () => {
  const reading = await readSurveys();
  await buildAnalysis(overview.evaluate(reading, DEFAULT_PROGRAMME, {}), "da");
  await build([overview, quality]);
  const names = ["Måling 1", "Indhold", "Oversigt", "Datakvalitet"];
  expect(await workbook.sheetNames()).toEqual(names);
  expect(await formulas("Oversigt", "A3")).toEqual([`=HYPERLINK("#'Indhold'!A1","← Indhold")`]);
});

test("every sheet leads back to the contents, also where they have another name by now", async () => {
  await build([overview, quality]);
  expect(await formulas("Oversigt", "A3")).toEqual([`=HYPERLINK("#'Indhold'!A1","← Indhold")`]);
  const held = (await workbook.cells("Datakvalitet", "A1:A60", "formulas")).flat();
  expect(held).toContain(`=HYPERLINK("#'Indhold'!A1","← Indhold")`);
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Indhold").name = "Forside";
    await context.sync();
  });
  await build([overview]);
  expect(await formulas("Oversigt", "A3")).toEqual([`=HYPERLINK("#'Forside'!A1","← Forside")`]);
});

test("built once more it is the same sheets, and none of them is read as a survey", async () => {
  await build([overview, quality]);
  const again = await build([overview, quality]);
  expect(Object.values(again).map((each) => "created" in each && each.created)).toEqual([
    false,
    false,
    false,
  ]);
  expect((await readSurveys()).sources.map(({ name }) => name)).toEqual(["Måling 1"]);
});

test("a part that cannot be built stands among the contents, without a way to it", async () => {
  const broken = toyAnalysis("broken", "Brud");
  broken.evaluate = () => {
    throw new Error("det gik galt");
  };
  const outcomes = await build([broken, overview]);
  expect(outcomes).toMatchObject({
    broken: { kind: "failed" },
    overview: { kind: "built" },
    [CONTENTS_ID]: { kind: "built" },
  });
  expect((await formulas("Indhold", "A7:E7")).filter((cell) => cell !== "")).toEqual([
    "Brud",
    "Ikke bygget denne gang",
  ]);
});

test("what the user has written among the contents is asked about", async () => {
  await build([overview]);
  await workbook.write("Indhold", "B7", [["mit eget"]]);
  expect(await build([overview])).toMatchObject({ [CONTENTS_ID]: { kind: "left" } });
  expect(await workbook.cells("Indhold", "B7")).toEqual([["mit eget"]]);
  expect(await build([overview], "new-sheet")).toMatchObject({
    [CONTENTS_ID]: { kind: "built", sheet: "Indhold (2)" },
  });
});
