import { sourcesJson, type SourceJson } from "../../src/analyses/sources-json";
import { columnsText } from "../../src/analyses/shown-account";
import { readSheets } from "../read-sheets";
import { readFiles } from "../survey/read-files";

const HEADER = ["Enhed", "Måling", "Viden: a", "Viden: b", "Anciennitet i år", "Uddyb gerne"];

function rows(round: string, count: number): unknown[][] {
  return Array.from({ length: count }, (_, i) => [
    "Vejen",
    round,
    i === 0 ? "måske" : "I høj grad",
    "Ved ikke",
    i,
    "",
  ]);
}

function accounted({ accounted: accounts }: SourceJson): number {
  return Object.values(accounts)
    .flatMap((account) => (typeof account === "number" ? account : Object.values(account)))
    .reduce((sum: number, cells: number) => sum + cells, 0);
}

test("each source's cells are the sum of its accounts, and each column has a role and a reason", () => {
  const reading = readSheets({
    Svar: [["Udtræk"], HEADER, ...rows("Måling 1", 6), ["", "Måling 1", "Slet ikke"]],
    Enheder: [
      ["Enhed", "Inviterede"],
      ["Vejen", 9],
    ],
  });
  const sources = sourcesJson(reading, "da", 5);
  for (const source of sources) expect(accounted(source)).toBe(source.cells);
  const [svar, enheder] = sources;
  expect(svar).toMatchObject({
    file: "Svar",
    sheet: "Svar",
    cells: 1 + 6 + 6 * 5 + 2,
    accounted: {
      header: 6,
      unit: 6,
      answers: { valid: 5, dontKnow: 6, notApplicable: 0, errors: 0, unknown: 1 },
      otherColumns: { "Anciennitet i år": 6 },
      keptOutRows: { withoutUnit: 2 },
    },
    rows: { responses: 6, keptOut: { withoutUnit: 1 } },
  });
  expect(svar.columns.map(({ column, role }) => column + role)).toEqual([
    "Aunit",
    "Bround",
    "Citem",
    "Ditem",
    "Eother",
    "Fother",
  ]);
  expect(svar.columns.every(({ why }) => why !== "")).toBe(true);
  expect(enheder).toMatchObject({ cells: 4, accounted: { outsideTable: { "unit-list": 4 } } });
});

test("a file's sheet is told apart from its file", async () => {
  const bytes = new TextEncoder().encode("Enhed;A: 1\nVejen;I høj grad\n");
  const [source] = sourcesJson(await readFiles([{ name: "svar.csv", bytes }]), "da", 5);
  expect([source.file, source.sheet]).toEqual(["svar.csv", null]);
});

test("few persons' answers are one number, also where the rest would give them away", () => {
  const parts = [...rows("Måling 1", 8), ...rows("Måling 2", 3)];
  const [few] = sourcesJson(readSheets({ Svar: [HEADER, ...parts] }), "da", 5);
  expect(few.accounted.answers).toBe(22);
  const [all] = sourcesJson(readSheets({ Svar: [HEADER, ...parts] }), "da", 3);
  expect(all.accounted.answers).toMatchObject({ valid: 9, dontKnow: 11, unknown: 2 });
  const sheets = { A: [HEADER, ...rows("Måling 1", 8)], B: [HEADER, ...rows("Måling 1", 3)] };
  const answers = sourcesJson(readSheets(sheets), "da", 5).map(
    (source) => source.accounted.answers,
  );
  expect(answers).toEqual([expect.objectContaining({ valid: 7 }), 6]);
});

test("one line says what the columns are for", () => {
  const { sources } = readSheets({ Svar: [HEADER, ...rows("Måling 1", 6)] });
  expect(columnsText(sources[0], "da")).toBe(
    "5 kolonner: 2 svar, 2 beskriver besvarelsen, 1 læses ikke: Anciennitet i år.",
  );
  expect(columnsText(sources[0], "en")).toBe(
    "5 columns: 2 answers, 2 about the response, 1 not read: Anciennitet i år.",
  );
});
