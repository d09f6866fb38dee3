import { fileSources } from "../../src/files/file-sources";
import { readSurveyFile, type FileSheet } from "../../src/files/read-file";
import { writeXlsx, type SheetToWrite } from "./write-xlsx";

async function sheetsOf(name: string, bytes: Uint8Array): Promise<FileSheet[]> {
  const content = await readSurveyFile(name, bytes);
  if (content.kind === "refused") throw new Error(content.why);
  return content.sheets;
}

const ROWS = [
  ["Enhed", "Viden: Kender job", "Viden: Bruger dem"],
  ["Tårnby", "I høj grad", "Slet ikke"],
];

test("a text file is one sheet without a name, a workbook its sheets", async () => {
  const csv = Buffer.from(ROWS.map((row) => row.join(";")).join("\r\n"), "latin1");
  expect(await sheetsOf("svar.csv", csv)).toMatchObject([
    { name: null, hidden: false, rows: ROWS },
  ]);
  const workbook = writeXlsx([{ name: "Ark1", rows: ROWS }]);
  expect(await sheetsOf("svar.xlsx", workbook)).toMatchObject([{ name: "Ark1", rows: ROWS }]);
});

test("a file that cannot be read gives the reason and no error", async () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]);
  expect(await readSurveyFile("svar.csv", picture)).toEqual({ kind: "refused", why: "picture" });
});

test("of several sheets each is called after its file and itself; hidden ones are findings", async () => {
  const sheets: SheetToWrite[] = [
    { name: "Måling 1", rows: ROWS },
    { name: "Noter", rows: [["gammelt"]], state: "hidden" },
    { name: "Tom", rows: [] },
  ];
  const read = await sheetsOf("svar.xlsx", writeXlsx(sheets));
  const { sources, findings } = fileSources("mappe/svar.xlsx", "svar", read);
  expect(sources).toEqual([
    {
      name: "mappe/svar.xlsx, Måling 1",
      surroundings: { sheet: "Måling 1", file: "svar" },
      head: ROWS,
      origin: { row: 0, column: 0 },
    },
  ]);
  expect(findings).toMatchObject([{ code: "hidden-sheet", source: "mappe/svar.xlsx, Noter" }]);
});

test("a unit that is merged beside its employees belongs to all of them", async () => {
  const rows = [
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
    [null, "Slet ikke"],
    [],
    ["Vejle", "I høj grad"],
  ];
  const read = await sheetsOf(
    "svar.xlsx",
    writeXlsx([{ name: "Ark1", rows, merged: ["A2:A4", "B5:C6"] }]),
  );
  expect(fileSources("svar.xlsx", "svar", read).sources[0].head).toEqual([
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
    ["Vejen", "Slet ikke"],
    ["Vejen"],
    ["Vejle", "I høj grad"],
  ]);
});

test("only the names of unit, round and group are filled down: an answer was given once", async () => {
  const rows = [
    ["Enhed", "Viden: Kender job", "Viden: Bruger dem"],
    ["Vejen", "I høj grad", "Slet ikke"],
    [null, null, "Ved ikke"],
  ];
  const sheets = [{ name: "Ark1", rows, merged: ["A2:A3", "B2:B3"] }];
  const read = await sheetsOf("svar.xlsx", writeXlsx(sheets));
  const { sources, findings } = fileSources("svar.xlsx", "svar", read);
  expect(sources[0].head[2]).toEqual(["Vejen", null, "Ved ikke"]);
  expect(findings).toMatchObject([{ code: "merged-cells", cell: "A2", values: { count: 1 } }]);
});

test("several tables in a text file are read each by itself, called after their titles", async () => {
  const table = ROWS.map((row) => row.join(";")).join("\n");
  const text = `Måling 1\n${table}\n\nMåling 2\n${table}\n`;
  const content = await readSurveyFile("svar.csv", new TextEncoder().encode(text));
  if (content.kind === "refused") throw new Error(content.why);
  const { sources, findings } = fileSources("svar.csv", "svar", content.sheets);
  expect(sources.map(({ name, origin }) => [name, origin.row])).toEqual([
    ["svar.csv, Måling 1", 0],
    ["svar.csv, Måling 2", 4],
  ]);
  expect(findings).toMatchObject([{ code: "tables-several", source: "svar.csv" }]);
});
