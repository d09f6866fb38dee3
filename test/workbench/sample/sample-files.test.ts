import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../../../src/workbench/sample/sample-files";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";

const FOLDER = path.join(__dirname, "../../../assets/sample");

test("the shipped sample files are what the generator makes", () => {
  const made = sampleFiles();
  expect(readdirSync(FOLDER).sort()).toEqual(made.map(({ name }) => name).sort());
  for (const { name, text } of made) {
    expect(readFileSync(path.join(FOLDER, name), "utf8") === text).toBe(true);
  }
});

test("the sample has six sheets, each with labels, “Ved ikke”, blanks and all target groups", () => {
  const sheets = sampleWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(
    [1, 2, 3, 4, 5, 6].map((round) => `Måling ${round}`),
  );
  for (const { rows } of sheets) {
    const answers = new Set(rows.slice(1).flatMap((row) => row.slice(3)));
    expect(answers).toEqual(
      new Set([
        "I meget høj grad",
        "I høj grad",
        "I nogen grad",
        "I mindre grad",
        "Slet ikke",
        "Ved ikke",
        null,
      ]),
    );
    expect(new Set(rows.slice(1).map((row) => row[2])).size).toBe(3);
    expect(rows.slice(1).every((row) => row.slice(3).some((cell) => cell !== null))).toBe(true);
  }
});
