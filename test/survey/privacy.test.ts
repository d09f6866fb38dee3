import { overviewCommand } from "../../src/cli/overview";
import { quality } from "../../src/analyses/quality/quality";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../excel/workbook";
import { readSheets } from "../read-sheets";

const PRIVATE = [
  "Min leder er umulig",
  "ida@kommune.dk",
  "Ida Jensen",
  "010190-1234",
  "Jeg er i tvivl om det hele og har sagt det til min chef mange gange",
  "hemmeligt",
];
const ROWS: string[][] = [
  ["Enhed", "Måling", "E-mail", "Navn", "CPR", "Viden: a", "Viden: b", "Uddyb gerne"],
  ...Array.from({ length: 7 }, (_, i) => [
    "Vejen",
    "Måling 1",
    `ida${i === 0 ? "" : i}@kommune.dk`,
    "Ida Jensen",
    "010190-1234",
    "I høj grad",
    "delvist",
    "Min leder er umulig",
  ]),
  ["Vejen", "Måling 1", "ida@kommune.dk", "", "", PRIVATE[4], "I høj grad", ""],
  ["Vejen", "Måling 1", "", "", "", PRIVATE[4], "hemmeligt", ""],
];

function expectNothingPrivate(text: string): void {
  for (const words of PRIVATE) expect(text).not.toContain(words);
}

test("nothing that a person wrote is in what the command line prints, in either form", async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "fidelitet-")), "svar.csv");
  writeFileSync(file, ROWS.map((row) => row.join(";")).join("\n"));
  for (const words of [["--json"], []]) {
    let said = "";
    const take = (text: string) => (said += text);
    expect(await overviewCommand([...words, file], { result: take, remark: take })).toBe(0);
    expectNothingPrivate(said);
    // The columns themselves are named, and so is an answer that several gave.
    if (words.length > 0) expect(said).toContain("Uddyb gerne");
    expect(said).toContain("»delvist«");
  }
});

test("nothing that a person wrote is in the built sheet", async () => {
  const workbook = await openWorkbook([{ name: "Svar", rows: ROWS }]);
  await buildAnalysis(quality.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}), "da");
  const cells = await workbook.cells("Datakvalitet", "A1:H80", "text");
  expectNothingPrivate(cells.flat().join("\n"));
  expect(cells.flat()).toContain("Læses ikke: Uddyb gerne");
  workbook.close();
});

test.each(["Respondent", "E-mail", "Id", "Initialer", "Medarbejdernummer", "Navn", "CPR-nr."])(
  "who answers twice is told by a column headed %s",
  (heading) => {
    const rows = Array.from({ length: 9 }, (_, i) => [`p${i % 8}`, "Vejen", "I høj grad"]);
    const { findings } = readSheets({ "Måling 1": [[heading, "Enhed", "Viden: a"], ...rows] });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([["respondent-twice", "A10"]]);
  },
);

test("a column that tells groups apart, though it is headed as if not, says of nobody that they answer twice", () => {
  const rows = Array.from({ length: 9 }, (_, i) => [`Team ${i % 2}`, "Vejen", "I høj grad"]);
  const { findings } = readSheets({ "Måling 1": [["Team-id", "Enhed", "Viden: a"], ...rows] });
  expect(findings).toEqual([]);
});
